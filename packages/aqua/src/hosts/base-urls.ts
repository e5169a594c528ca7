/** Base URLs by the name of the host, from the region, the options and the environment. */
import { type ClientOptions, ConfigError } from '@sec/core';
import { describe, parseBaseUrl, readEnv } from '@sec/core/vendor';
import { normalizeConsoleUrl } from './console-url.js';
import { findRegion, type Region, regionOfIssuer, regions, servicesOf } from './regions.js';

/** The options that say where the hosts are, as the caller gave them. */
export interface BaseUrlOptions extends Pick<ClientOptions, 'hosts' | 'allowInsecureHttp'> {
  readonly region?: unknown;
  readonly authUrl?: unknown;
  readonly consoleUrl?: unknown;
}

/** Base URLs by the name of the host; `undefined` where it has to be found, or only the caller can know it. */
export type BaseUrls = Readonly<Record<string, string | undefined>>;

export interface ReadBaseUrls {
  readonly baseUrls: BaseUrls;
  /** Whether nothing says which region it is, so that the hosts are those of the default. */
  readonly isRegionOpen: boolean;
}

/**
 * Reads the base URLs.
 *
 * @param isSelfHosted - Whether the caller is a user of a self-hosted console.
 * @throws {@link ConfigError} when an option is missing or malformed, or when two of them name different regions.
 */
export function readBaseUrls(options: BaseUrlOptions, isSelfHosted: boolean): ReadBaseUrls {
  const given = readRegion(options.region ?? readEnv('AQUA_REGION'));
  const authUrl = options.authUrl ?? readEnv('AQUA_AUTH_URL');
  const consoleUrl = options.consoleUrl ?? readEnv('AQUA_CONSOLE_URL');
  if (consoleUrl === undefined && isSelfHosted)
    throw new ConfigError(
      'consoleUrl',
      '"consoleUrl" is required with { username, password }, got undefined; for example https://aqua.internal:8443 (or set AQUA_CONSOLE_URL)',
    );
  const named = Object.entries(options.hosts ?? {}).map(([name, url]) => [name, parseBaseUrl(`hosts.${name}`, url, options)] as const);
  const hosts: BaseUrls = {
    ...(authUrl === undefined ? {} : { cspm: parseBaseUrl('authUrl', authUrl, options) }),
    ...Object.fromEntries(named),
  };
  const console =
    consoleUrl === undefined ? hosts['console'] : normalizeConsoleUrl('consoleUrl', consoleUrl, options.allowInsecureHttp === true);
  // The vendor's services know no user of a self-hosted console, and must not see the password.
  const region = isSelfHosted ? undefined : chooseRegion(given, hosts['cspm'], console);
  return {
    baseUrls: { ...(region === undefined ? {} : servicesOf(region)), ...hosts, console },
    isRegionOpen: given === undefined && hosts['cspm'] === undefined && (console === undefined || labelOf(console) === undefined),
  };
}

/**
 * A token is for the region that issued it, so its issuer decides which services may see it.
 *
 * @returns `undefined` for an issuer of no region: its tokens are shown to the hosts alone that the caller names.
 */
function chooseRegion(given: Region | undefined, issuer: string | undefined, console: string | undefined): Region | undefined {
  if (issuer === undefined) return given ?? (console === undefined ? 'us' : regionOfConsole(console));
  const own = regionOfIssuer(issuer);
  if (own !== undefined && given !== undefined && own !== given)
    throw new ConfigError(
      'region',
      `"region" (AQUA_REGION) is ${given}, but "authUrl" (AQUA_AUTH_URL) or "hosts.cspm" is the host of ${own}; leave one of them out`,
    );
  return own;
}

/** Some consoles have the label of their region in the host, such as `0a1b.eu-1.cloud.aquasec.com`. @source aquasec-lib code_repositories.py [T] */
function regionOfConsole(baseUrl: string): Region | undefined {
  return findRegion(labelOf(baseUrl) ?? 'us');
}

function labelOf(baseUrl: string): string | undefined {
  return /\.([a-z]+-\d+)\.cloud\.aquasec\.com$/.exec(new URL(baseUrl).hostname)?.[1];
}

function readRegion(name: unknown): Region | undefined {
  if (name === undefined) return undefined;
  const region = typeof name === 'string' ? findRegion(name) : undefined;
  if (region !== undefined) return region;
  // Short enough to be a region, and no secret in the wrong place.
  const received = typeof name === 'string' && /^[\w-]{1,16}$/.test(name) ? `"${name}"` : describe(name);
  throw new ConfigError(
    'region',
    `"region" must be one of ${Object.keys(regions).join(', ')}, got ${received}; labels of hosts (eu-1) and regions of AWS (eu-central-1) are names as well; for example 'eu'`,
  );
}
