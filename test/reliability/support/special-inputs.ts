/** Inputs of operations whose examples do not fit what a sandbox holds, by the id of the operation. */
import { specialInputs as datatheorem } from './special-inputs-datatheorem.js';
import { specialInputs as insightcloudsec } from './special-inputs-insightcloudsec.js';
import type { World } from './worlds.js';

export type SpecialInputs = Readonly<Record<string, (world: World) => Record<string, unknown> | undefined>>;

export const specialInputs: SpecialInputs = { ...datatheorem, ...insightcloudsec };
