/** Inputs of operations whose examples do not fit what a sandbox holds, by the vendor and the id of the operation. */
import { specialInputs as aqua } from './special-inputs-aqua.js';
import { specialInputs as datatheorem } from './special-inputs-datatheorem.js';
import { specialInputs as insightcloudsec } from './special-inputs-insightcloudsec.js';
import { specialInputs as risken } from './special-inputs-risken.js';
import type { World } from './worlds.js';

/** One input, or several, of which the first follows what the sandbox holds at the moment. */
export type SpecialInputs = Readonly<
  Record<string, (world: World) => Record<string, unknown> | readonly Record<string, unknown>[] | undefined>
>;

export const specialInputs: Readonly<Record<string, SpecialInputs>> = { aqua, datatheorem, insightcloudsec, risken };
