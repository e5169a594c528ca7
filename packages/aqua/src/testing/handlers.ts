/** MSW handlers that respond to every operation with the example of its specification. */
import { createExampleHandlers } from '@sec/core/testing';
import type { HttpHandler } from 'msw';
import { examples } from '../generated/handlers.js';
import { table } from '../generated/table.js';
import { type Region, regions } from '../hosts/regions.js';

export interface AquaHandlerOptions {
  /** Region of the client under test. @defaultValue `us` */
  readonly region?: Region;
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
  const { cspm, platform, provisioning, cnappExport } = regions[region];
  return createExampleHandlers(table, examples, {
    hosts: {
      console: consoleUrl,
      cspm: `https://${cspm}`,
      platform: `https://${platform}`,
      provisioning: `https://${provisioning}`,
      'supply-chain': 'https://api.supply-chain.cloud.aquasec.com',
      codesec: 'https://codesec.aquasec.com',
      'cnapp-export': `https://${cnappExport}/cnapp/export`,
      autoconnect: 'https://autoconnect.example',
      ...hosts,
    },
  });
}
