// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type { Checks } from '@sec/core';

/** Checks of every operation: `input` for its flat input, `output` for the body of a good answer as it came. */
export declare const checks: Checks;
