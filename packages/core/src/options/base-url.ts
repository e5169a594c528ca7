/** Base URLs: read, checked and without a slash at the end. */
import { ConfigError } from '../errors.js';
import { readEnv } from './environment.js';
import { optionError } from './option-error.js';

interface UrlRules {
  readonly allowInsecureHttp?: boolean;
}

const example = 'https://api.example.com/api/v1';

/** @returns The base URL without a slash at its end. @throws {@link ConfigError} */
export function parseBaseUrl(option: string, value: unknown, { allowInsecureHttp = false }: UrlRules): string {
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  if (url === undefined) throw optionError(option, 'an absolute URL', value, example);
  const refuse = (rule: string): ConfigError => new ConfigError(option, `"${option}" must ${rule}; for example ${example}`);
  // A secret in lower case with a port behind it is a scheme, too.
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse('begin with https://, got a URL of another scheme (not shown)');
  if (url.username !== '' || url.password !== '') throw refuse('not hold a user name or password');
  if (url.search !== '' || url.hash !== '') throw refuse('not hold a query or a fragment');
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && !allowInsecureHttp)
    throw refuse(
      `begin with https://, got http:// to another machine, which would send the credential in the clear (or set allowInsecureHttp)`,
    );
  return `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}`;
}

/** @returns The base URL of an option, else of an environment variable. @throws {@link ConfigError} where neither is given. */
export function readBaseUrl(given: unknown, variable: string, wanted: string, rules: UrlRules): string {
  const value = given ?? readEnv(variable);
  if (value === undefined)
    throw new ConfigError('baseUrl', `"baseUrl" is required, got undefined; for example ${wanted} (or set ${variable})`);
  return parseBaseUrl(given === undefined ? variable : 'baseUrl', value, rules);
}

/** @returns The URL, or `undefined` for text that is none. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** @returns Whether a host name is this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname);
}
