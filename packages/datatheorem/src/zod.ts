/**
 * The shapes of the API as zod schemas, to compose with your own: `zAsset`, `zListAssetsInput`, `zListAssetsOutput`, …
 *
 * Enums of responses are open and unknown members are kept, because the vendor adds both without announcing it.
 *
 * @module @sec/datatheorem/zod
 */
export * from './generated/zod.js';
