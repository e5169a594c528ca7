/** MSW handlers that respond to every operation with the example of its specification. */
import { createExampleHandlers } from '@sec/core/testing';
import type { HttpHandler } from 'msw';
import { examples } from '../generated/handlers.js';
import { table } from '../generated/table.js';

/** Options of {@link createRiskenHandlers}. */
export interface RiskenHandlerOptions {
  /** Base URL that the client under test has. @defaultValue `https://risken.example/api/v1` */
  readonly baseUrl?: string;
}

/**
 * Creates handlers for all operations. Put your own before them to change single responses.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { createRiskenHandlers } from '@sec/risken/testing';
 *
 * const server = setupServer(...createRiskenHandlers({ baseUrl: 'https://risken.example/api/v1' }));
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function createRiskenHandlers({ baseUrl = 'https://risken.example/api/v1' }: RiskenHandlerOptions = {}): HttpHandler[] {
  return createExampleHandlers(table, examples, { hosts: { gateway: baseUrl, 'gateway-root': baseUrl.replace(/\/api\/v1$/, '') } });
}
