/** Completes and checks the address of a console. */
import { ConfigError } from '@sec/core';
import { describe, isLoopback, isTrustedUrl } from '@sec/core/vendor';

/** Domains under which the vendor runs consoles. @source Aqua support, "Enterprise API in the CSPM platform" [S] */
const vendorDomains = ['aquasec.com'];

const example = 'https://0a1b2c3d4e.cloud.aquasec.com';

export interface ConsoleUrlRules {
  /** Domains or hosts beside the vendor's that a token may name. */
  readonly trustedHosts: readonly string[];
  /** Base URL of the service that issued the token. */
  readonly issuer: string | undefined;
  /** Removes secrets from a host that came from outside. */
  readonly show: (host: string) => string;
}

/**
 * Completes what people paste: a missing scheme, upper case, the address of one of the console's pages such as `/#/home`.
 *
 * @returns Scheme, host and port; with the path where a self-hosted console stands behind a prefix.
 * @throws {@link ConfigError} for the gateway and the platform address, which are common mistakes.
 */
export function normalizeConsoleUrl(option: string, value: unknown, allowHttp: boolean): string {
  const url = parseConsoleUrl(option, value);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (allowHttp || isLoopback(url.hostname))))
    throw new ConfigError(option, `"${option}" must begin with https://, got another scheme (not shown); for example ${example}`);
  refuseCommonMistakes(option, url.hostname);
  const isPage = url.hash !== '' || url.search !== '' || isTrustedUrl(url, { hosts: vendorDomains, issuer: undefined });
  return isPage ? url.origin : `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}`;
}

/**
 * Accepts a host that came out of a token or a response only where the vendor, the caller or this machine vouches for it.
 *
 * @throws {@link ConfigError} when nobody does: the credential would go to a stranger.
 */
export function acceptFoundConsole(host: string, { trustedHosts, issuer, show }: ConsoleUrlRules): string {
  const url = parseConsoleUrl('consoleUrl', host);
  const isTrusted = isTrustedUrl(url, { hosts: [...vendorDomains, ...trustedHosts], issuer });
  if (isTrusted && isLoopback(url.hostname)) return `http://${url.host}`;
  refuseCommonMistakes('consoleUrl', url.hostname);
  if (!isTrusted) {
    throw new ConfigError(
      'consoleUrl',
      `the token names the console ${show(url.host)}, which is not under ${vendorDomains.join(', ')}; if it is yours, pass it as "consoleUrl" or list it in "trustedHosts"`,
    );
  }
  return url.origin;
}

function parseConsoleUrl(option: string, value: unknown): URL {
  const url = typeof value === 'string' ? tryParseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `https://${value}`) : undefined;
  if (url === undefined)
    throw new ConfigError(option, `"${option}" must be the address of a console, got ${describe(value)}; for example ${example}`);
  if (url.username !== '' || url.password !== '')
    throw new ConfigError(option, `"${option}" must not hold a user name or password; for example ${example}`);
  return url;
}

function tryParseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function refuseCommonMistakes(option: string, hostname: string): void {
  const [label = ''] = hostname.split('.');
  if (label.endsWith('-gw')) {
    throw new ConfigError(
      option,
      `"${option}" names the gateway ${hostname}, which is for enforcers only; the console is ${hostname.replace(`${label}.`, `${label.slice(0, -3)}.`)}`,
    );
  }
  if (/^([a-z]+-\d\.)?cloud\.aquasec\.com$/.test(hostname)) {
    throw new ConfigError(
      option,
      `"${option}" names the platform ${hostname}, which is not the console; leave it out to have the console found, or copy the address that "Workload Protection" opens, such as ${example}`,
    );
  }
}
