/**
 * The shapes of the API as zod schemas, to compose with your own: `zCloud`, `zListCloudsOutput`, …
 *
 * Enums of answers are open and unknown members are kept, because the vendor adds both without telling.
 */
export * from './generated/zod.js';
