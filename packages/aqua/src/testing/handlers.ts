/** MSW handlers that respond to every operation with the example of its specification. */
import { createExampleHandlers } from '@sec/core/testing';
import type { HttpHandler } from 'msw';
import { examples } from '../generated/handlers.js';
import { table } from '../generated/table.js';
import { findRegion, type RegionName, servicesOf } from '../hosts/regions.js';

export interface AquaHandlerOptions {
  /** Region of the client under test. @defaultValue `us` */
  readonly region?: RegionName;
  /** Console of the client under test. @defaultValue `https://tenant.cloud.aquasec.com` */
  readonly consoleUrl?: string;
  /** Base URLs of single hosts by their name. */
  readonly hosts?: Readonly<Record<string, string>>;
}

/**
 * Creates handlers for all operations. Put your own before them to change single responses.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { createAquaHandlers } from '@sec/aqua/testing';
 *
 * const server = setupServer(...createAquaHandlers({ consoleUrl: 'https://tenant.cloud.aquasec.com' }));
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function createAquaHandlers({
  region = 'us',
  consoleUrl = 'https://tenant.cloud.aquasec.com',
  hosts = {},
}: AquaHandlerOptions = {}): HttpHandler[] {
  return createExampleHandlers(table, examples, {
    hosts: { ...servicesOf(findRegion(region) ?? 'us'), autoconnect: 'https://autoconnect.example', console: consoleUrl, ...hosts },
  });
}
