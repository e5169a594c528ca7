/**
 * The test kit of `@sec/aqua`: request handlers for Mock Service Worker.
 *
 * @module @sec/aqua/testing
 */
export { aquaHandlers, type AquaHandlerOptions } from './handlers.js';
