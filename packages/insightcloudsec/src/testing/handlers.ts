/** MSW handlers that respond to every operation with the example of its specification. */
import { createExampleHandlers } from '@sec/core/testing';
import type { HttpHandler } from 'msw';
import { examples } from '../generated/handlers.js';
import { table } from '../generated/table.js';

export interface InsightCloudSecHandlerOptions {
  /** Base URL of the client under test. @defaultValue `https://cloudsec.example` */
  readonly baseUrl?: string;
}

/**
 * Creates handlers for all operations. Put your own before them to change single responses.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { createInsightCloudSecHandlers } from '@sec/insightcloudsec/testing';
 *
 * const server = setupServer(...createInsightCloudSecHandlers({ baseUrl: 'https://cloudsec.example' }));
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function createInsightCloudSecHandlers({ baseUrl = 'https://cloudsec.example' }: InsightCloudSecHandlerOptions = {}): HttpHandler[] {
  return createExampleHandlers(table, examples, { hosts: { tenant: baseUrl } });
}
