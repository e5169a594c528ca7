/**
 * The part of the test kit that all vendors share.
 *
 * @module @sec/core/testing
 */
export { createExampleHandlers, type Example, type ExampleHandlerOptions, type Examples } from './example-handlers.js';
