/** MSW handlers that answer every operation with the example of its specification. */
import { createExampleHandlers } from '@sec/core/testing';
import type { HttpHandler } from 'msw';
import { examples } from '../generated/handlers.js';
import { table } from '../generated/operations.js';

export interface InsightCloudSecHandlerOptions {
  /** Base URL that the client under test has; `https://cloudsec.example` unless given. */
  readonly baseUrl?: string;
}

/**
 * Handlers for all operations. Put your own before them to change single answers.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { insightCloudSecHandlers } from '@sec/insightcloudsec/testing';
 *
 * const server = setupServer(...insightCloudSecHandlers({ baseUrl: 'https://cloudsec.example' }));
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function insightCloudSecHandlers({ baseUrl = 'https://cloudsec.example' }: InsightCloudSecHandlerOptions = {}): HttpHandler[] {
  return createExampleHandlers(table, examples, { hosts: { tenant: baseUrl } });
}
