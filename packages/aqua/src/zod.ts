/**
 * The shapes of the API as zod schemas, to compose with your own: `zRegistry`, `zListRegistriesInput`, `zListRegistriesOutput`, …
 *
 * Enums of responses are open and unknown members are kept, because the vendor adds both without notice.
 *
 * @module @sec/aqua/zod
 */
export * from './generated/zod.js';
