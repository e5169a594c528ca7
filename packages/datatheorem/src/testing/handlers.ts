/** Mock Service Worker handlers that respond to every operation with the example of its specification. */
import { createExampleHandlers } from '@sec/core/testing';
import type { HttpHandler } from 'msw';
import { examples } from '../generated/handlers.js';
import { table } from '../generated/table.js';

export interface DataTheoremHandlerOptions {
  /** Base URL of the client under test. @defaultValue `https://api.securetheorem.com` */
  readonly baseUrl?: string;
}

/**
 * Creates handlers for all operations. Put your own before them to change single responses.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { createDataTheoremHandlers } from '@sec/datatheorem/testing';
 *
 * const server = setupServer(...createDataTheoremHandlers());
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function createDataTheoremHandlers({ baseUrl = 'https://api.securetheorem.com' }: DataTheoremHandlerOptions = {}): HttpHandler[] {
  return createExampleHandlers(table, examples, { hosts: { api: baseUrl } });
}
