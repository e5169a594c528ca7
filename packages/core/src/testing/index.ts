/** The part of the test kit that all vendors share. */
export { createExampleHandlers, type Example, type ExampleHandlerOptions, type Examples } from './example-handlers.js';
