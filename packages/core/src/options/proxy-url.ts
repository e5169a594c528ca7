/** The address of an application's own proxy, which holds the credential. */
import { ConfigError } from '../errors.js';
import { parseBaseUrl } from './base-url.js';
import type { ClientOptions } from './options.js';

interface ProxyOptions extends ClientOptions {
  readonly auth?: unknown;
  readonly baseUrl?: unknown;
}

/**
 * @returns The base URL of a client with `auth: 'proxy'`, which may be a path of the page's own origin; `undefined` for a client
 * that has its credential itself.
 * @throws {@link ConfigError}
 */
export function readProxyUrl(options: ProxyOptions): string | undefined {
  const { auth, baseUrl, hosts } = options;
  if (auth !== 'proxy') return undefined;
  if (hosts !== undefined) throw new ConfigError('hosts', '"hosts" must be left out with auth: "proxy", which knows the hosts itself');
  const { origin } = (globalThis as { readonly location?: { readonly origin: string } }).location ?? {};
  const isOwn = origin !== undefined && typeof baseUrl === 'string' && /^\/(?![/\\])/.test(baseUrl);
  return parseBaseUrl('baseUrl', isOwn ? origin + baseUrl : baseUrl, isOwn ? { allowInsecureHttp: true } : options);
}
