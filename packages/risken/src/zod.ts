/**
 * The shapes of the API as zod schemas, to compose with your own: `zAws`, `zListAwsInput`, `zListAwsOutput`, …
 *
 * Enums of responses are open and unknown members are kept, because the vendor adds both without notice.
 */
export * from './generated/zod.js';
