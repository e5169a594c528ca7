/** Inputs of operations whose examples do not fit what a sandbox holds, by the id of the operation. */
import type { World } from './worlds.js';

export const specialInputs: Readonly<Record<string, (world: World) => Record<string, unknown>>> = {};
