/**
 * Generated checks of every input and answer, for the option `validation: { checks }`.
 *
 * They are plain functions, compiled ahead of time: no `eval`, no schema library.
 *
 * @module @sec/insightcloudsec/validate
 */
export { checks } from './generated/checks.js';
