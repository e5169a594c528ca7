/**
 * Generated checks of every input and response, for the option `validation: { checks }`.
 *
 * They are plain functions, compiled ahead of time: no `eval`, no schema library.
 *
 * @module @sec/datatheorem/validate
 */
import type { Checks } from '@sec/core';
import { createChecks } from '@sec/core/vendor';
import { checks as table } from './generated/checks.js';

/** Checks of all operations. */
export const checks: Checks = createChecks(table);
