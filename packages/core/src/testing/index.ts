/**
 * The part of the test kit that all vendors share.
 *
 * @module @sec/core/testing
 */
export { createExampleHandlers, type ExampleHandlerOptions } from './example-handlers.js';
export type { Example, Examples } from './examples.js';
