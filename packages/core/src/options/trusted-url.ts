/** Which hosts a client goes to because a response or a token names them: those that somebody vouches for. */
import { isLoopback } from './base-url.js';
import { optionError } from './option-error.js';

export interface HostTrust {
  /** Domains and hosts of the vendor, and those that the caller trusts. */
  readonly hosts: readonly string[];
  /** Base URL of the service that names the address. Only one on this machine may name this machine. */
  readonly issuer: string | undefined;
}

/** @returns Whether something may be sent to an address that came from outside: over https to a trusted host, or within this machine. */
export function isTrustedUrl(url: URL, { hosts, issuer }: HostTrust): boolean {
  if (url.username !== '' || url.password !== '') return false;
  // A dot at the end stands for the same host.
  const hostname = url.hostname.replace(/\.$/, '');
  const isUnder = (host: string): boolean => hostname === host || (/[a-z]$/.test(host) && hostname.endsWith(`.${host}`));
  if (url.protocol === 'https:' && hosts.some((host) => isUnder(host.toLowerCase()))) return true;
  return isLoopback(hostname) && issuer !== undefined && isLoopback(new URL(issuer).hostname);
}

/** @returns The hosts of an option. @throws {@link ConfigError} for anything but an array of host names. */
export function readTrustedHosts(option: string, hosts: unknown = []): readonly string[] {
  const isHost = (host: unknown): boolean => typeof host === 'string' && /^([\w-]+(\.[\w-]+)*|\[[\da-f:.]+\])$/i.test(host);
  if (Array.isArray(hosts) && hosts.every(isHost)) return hosts as string[];
  throw optionError(option, 'an array of host names without scheme, port and path', hosts, "['uploads.example.com']");
}
