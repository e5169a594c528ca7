/**
 * Generated checks of every input and response, for the option `validation: { checks }`.
 *
 * They are plain functions, compiled ahead of time: no `eval`, no schema library. Importing them costs about as much as the
 * client itself, so they have an entry of their own.
 *
 * @module @sec/risken/validate
 */
import type { Checks } from '@sec/core';
import { createChecks } from '@sec/core/vendor';
import { checks as table } from './generated/checks.js';

/** Checks of all operations. */
export const checks: Checks = createChecks(table);
