/**
 * The test kit of `@sec/datatheorem`: request handlers for Mock Service Worker.
 *
 * @module @sec/datatheorem/testing
 */
export { dataTheoremHandlers, type DataTheoremHandlerOptions } from './handlers.js';
