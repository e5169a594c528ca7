/** Where a file goes: a URL that the API hands out, which is a secret, as whoever has it can upload. */
import { isTrustedUrl } from '@sec/core/vendor';

/**
 * @param issuer - Base URL of the API that returned it.
 * @param hosts - Domains and hosts of the vendor, and those that the caller trusts.
 * @returns What is wrong with an upload URL, without its path, which is the secret; `undefined` where it can be used.
 */
export function targetProblem(url: unknown, issuer: string, hosts: readonly string[]): string | undefined {
  if (typeof url !== 'string' || url === '') return 'has no "/upload_url"';
  if (!URL.canParse(url)) return 'has an "/upload_url" that is not an absolute URL';
  const parsed = new URL(url);
  if (parsed.username !== '' || parsed.password !== '') return 'has an "/upload_url" with a user or password in it';
  if (isTrustedUrl(parsed, { hosts, issuer })) return undefined;
  if (parsed.protocol !== 'https:') return 'has an "/upload_url" that does not begin with https://';
  return `has an "/upload_url" to ${parsed.host}, which is not under ${hosts.join(', ')}; if it is right, list it in the client's "trustedUploadHosts"`;
}

/** @returns The parts of an upload URL that no error and no event may show, longest first, so that none remains around a shorter one. */
export function secretsOf(url: unknown): string[] {
  if (typeof url !== 'string' || !URL.canParse(url)) return [];
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  const pieces = path.split(/[/?&=]/).filter((piece) => piece.length >= 12);
  return [url, path, ...pieces].toSorted((one, other) => other.length - one.length);
}
