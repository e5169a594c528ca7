/** Base URLs by the name of the host, from the region, the options and the environment. */
import { type ClientOptions, ConfigError } from '@sec/core';
import { describe, parseBaseUrl, readEnv } from '@sec/core/vendor';
import { normalizeConsoleUrl } from './console-url.js';
import { type Region, type RegionHosts, regions } from './regions.js';

/** The options that say where the hosts are, as the caller gave them. */
export interface BaseUrlOptions extends Pick<ClientOptions, 'hosts' | 'allowInsecureHttp'> {
  readonly region?: unknown;
  readonly authUrl?: unknown;
  readonly consoleUrl?: unknown;
}

/** Base URLs by the name of the host; `undefined` where it has to be found, or only the caller can know it. */
export type BaseUrls = Readonly<Record<string, string | undefined>>;

/**
 * Reads the base URLs.
 *
 * @param isSelfHosted - Whether the caller is a user of a self-hosted console.
 * @throws {@link ConfigError} when an option is missing or malformed.
 */
export function readBaseUrls(options: BaseUrlOptions, isSelfHosted: boolean): BaseUrls {
  const region = readRegion(options.region ?? readEnv('AQUA_REGION') ?? 'us');
  const authUrl = options.authUrl ?? readEnv('AQUA_AUTH_URL');
  const consoleUrl = options.consoleUrl ?? readEnv('AQUA_CONSOLE_URL');
  if (consoleUrl === undefined && isSelfHosted)
    throw new ConfigError(
      'consoleUrl',
      '"consoleUrl" is required with { username, password }, got undefined; for example https://aqua.internal:8443 (or set AQUA_CONSOLE_URL)',
    );
  const given = Object.entries(options.hosts ?? {}).map(([name, url]) => [name, parseBaseUrl(`hosts.${name}`, url, options)] as const);
  const hosts: BaseUrls = Object.fromEntries(given);
  return {
    // The vendor's services know no user of a self-hosted console, and must not see the password.
    ...(isSelfHosted ? {} : servicesOf(region)),
    // The token of another issuer is not shown to the vendor's own service unless the caller names it.
    ...(authUrl === undefined ? {} : { cspm: parseBaseUrl('authUrl', authUrl, options), provisioning: undefined }),
    ...hosts,
    console:
      consoleUrl === undefined ? hosts['console'] : normalizeConsoleUrl('consoleUrl', consoleUrl, options.allowInsecureHttp === true),
  };
}

/** Hosts of the vendor's own services. */
function servicesOf({ cspm, platform, provisioning, cnappExport }: RegionHosts): BaseUrls {
  return {
    cspm: `https://${cspm}`,
    platform: `https://${platform}`,
    provisioning: `https://${provisioning}`,
    'supply-chain': 'https://api.supply-chain.cloud.aquasec.com',
    codesec: 'https://codesec.aquasec.com',
    'cnapp-export': `https://${cnappExport}/cnapp/export`,
  };
}

function readRegion(region: unknown): RegionHosts {
  if (typeof region === 'string' && Object.hasOwn(regions, region)) return regions[region as Region];
  // Short enough to be a region, and no secret in the wrong place.
  const received = typeof region === 'string' && /^[\w-]{1,16}$/.test(region) ? `"${region}"` : describe(region);
  throw new ConfigError('region', `"region" must be one of ${Object.keys(regions).join(', ')}, got ${received}; for example 'eu'`);
}
