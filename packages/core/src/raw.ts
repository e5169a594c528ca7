/**
 * Calls by method and path, with openapi-fetch's typed surface. Vendor packages build their `./raw` entry on it.
 *
 * @module @sec/core/raw
 */
export type { Middleware } from 'openapi-fetch';
export { createRawClient, type RawClient } from './raw/raw.js';
