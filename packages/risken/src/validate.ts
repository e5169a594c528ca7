/**
 * Generated checks of every input and answer, for the option `validation: { checks }`.
 *
 * They are plain functions, compiled ahead of time: no `eval`, no schema library. Importing them costs about as much as the
 * client itself, so they have an entry point of their own.
 *
 * @module @sec/risken/validate
 */
export { checks } from './generated/checks.js';
