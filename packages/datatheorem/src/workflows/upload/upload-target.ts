/** Where a file goes: a URL that the API hands out, which is a secret, as whoever has it can upload. */
import { isLoopback } from '@sec/core/vendor';

/**
 * @param issuer - Base URL of the API that returned it.
 * @returns What is wrong with an upload URL, without repeating it; `undefined` where it can be used.
 */
export function targetProblem(url: unknown, issuer: string): string | undefined {
  if (typeof url !== 'string' || url === '') return 'has no "/upload_url"';
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'has an "/upload_url" that is not an absolute URL';
  }
  if (parsed.username !== '' || parsed.password !== '') return 'has an "/upload_url" with a user or password in it';
  // Do not send files to loopback unless the API itself runs on loopback.
  if (isLoopback(parsed.hostname))
    return isLoopback(new URL(issuer).hostname)
      ? undefined
      : 'has an "/upload_url" to this machine, which only an API on this machine may return';
  return parsed.protocol === 'https:' ? undefined : 'has an "/upload_url" that does not begin with https://';
}

/** @returns The parts of an upload URL that no error and no event may show, longest first, so that none remains around a shorter one. */
export function secretsOf(url: unknown): string[] {
  if (typeof url !== 'string' || !URL.canParse(url)) return [];
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  const pieces = path.split(/[/?&=]/).filter((piece) => piece.length >= 12);
  return [url, path, ...pieces].toSorted((one, other) => other.length - one.length);
}
