// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type { CheckTable } from '@sec/core/vendor';

/** Checks of every operation: `input` for its flat input, `output` for the body of a successful response as it was received. */
export declare const checks: CheckTable;
