/** Inputs of operations whose examples do not fit what a sandbox holds, by the id of the operation. */
import { specialInputs as datatheorem } from './special-inputs-datatheorem.js';
import { specialInputs as risken } from './special-inputs-risken.js';
import type { World } from './worlds.js';

export type SpecialInputs = Readonly<
  Record<string, (world: World) => Record<string, unknown> | readonly Record<string, unknown>[] | undefined>
>;

export const specialInputs: SpecialInputs = { ...datatheorem, ...risken };
