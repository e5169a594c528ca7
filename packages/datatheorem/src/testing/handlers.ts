/** MSW handlers that answer every operation with the example of its specification. */
import { createExampleHandlers } from '@sec/core/testing';
import type { HttpHandler } from 'msw';
import { examples } from '../generated/handlers.js';
import { table } from '../generated/operations.js';

export interface DataTheoremHandlerOptions {
  /** Base URL that the client under test has; `https://api.securetheorem.com` unless given. */
  readonly baseUrl?: string;
}

/**
 * Handlers for all operations. Put your own before them to change single answers.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { dataTheoremHandlers } from '@sec/datatheorem/testing';
 *
 * const server = setupServer(...dataTheoremHandlers());
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function dataTheoremHandlers({ baseUrl = 'https://api.securetheorem.com' }: DataTheoremHandlerOptions = {}): HttpHandler[] {
  return createExampleHandlers(table, examples, { hosts: { api: baseUrl } });
}
