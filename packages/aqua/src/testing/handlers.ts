/** MSW handlers that answer every operation with the example of its specification. */
import { createExampleHandlers } from '@sec/core/testing';
import type { HttpHandler } from 'msw';
import { examples } from '../generated/handlers.js';
import { table } from '../generated/operations.js';
import { type Region, regions } from '../regions.js';

export interface AquaHandlerOptions {
  /** Region that the client under test has; `us` unless given. */
  readonly region?: Region;
  /** Console that the client under test has; `https://tenant.cloud.aquasec.com` unless given. */
  readonly consoleUrl?: string;
  /** Base URLs of single hosts by their name. */
  readonly hosts?: Readonly<Record<string, string>>;
}

/**
 * Handlers for all operations. Put your own before them to change single answers.
 *
 * @example
 * ```ts
 * import { setupServer } from 'msw/node';
 * import { aquaHandlers } from '@sec/aqua/testing';
 *
 * const server = setupServer(...aquaHandlers({ consoleUrl: 'https://tenant.cloud.aquasec.com' }));
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function aquaHandlers({
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
