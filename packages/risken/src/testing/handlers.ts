/** MSW handlers that answer every operation with the example of its specification. */
import { createExampleHandlers } from '@sec/core/testing';
import type { HttpHandler } from 'msw';
import { examples } from '../generated/handlers.js';
import { table } from '../generated/operations.js';

export interface RiskenHandlerOptions {
  /** Base URL that the client under test has; `https://risken.example/api/v1` unless given. */
  readonly baseUrl?: string;
}

/**
 * Handlers for all operations. Put your own before them to change single answers.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { riskenHandlers } from '@sec/risken/testing';
 *
 * const server = setupServer(...riskenHandlers({ baseUrl: 'https://risken.example/api/v1' }));
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function riskenHandlers({ baseUrl = 'https://risken.example/api/v1' }: RiskenHandlerOptions = {}): HttpHandler[] {
  return createExampleHandlers(table, examples, { hosts: { gateway: baseUrl, 'gateway-root': baseUrl.replace(/\/api\/v1$/, '') } });
}
