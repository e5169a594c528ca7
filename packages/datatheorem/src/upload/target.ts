/** Where a file goes: an address that the API hands out, which is a secret, as whoever has it can upload. */
import { isLoopback } from '@sec/core';

const hidden = '[redacted]';

/**
 * Says what is wrong with an upload URL, without repeating it; nothing when it can be used.
 *
 * @param issuer Base URL of the API that gave it.
 */
export function targetProblem(url: unknown, issuer: string): string | undefined {
  if (typeof url !== 'string' || url === '') return 'holds no upload_url';
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'holds an upload_url that is no absolute URL';
  }
  if (parsed.username !== '' || parsed.password !== '') return 'holds an upload_url with a user or password in it';
  // A file must not leave for this machine at the word of another one.
  if (isLoopback(parsed.hostname))
    return isLoopback(new URL(issuer).hostname)
      ? undefined
      : 'holds an upload_url to this machine, which only an API on this machine may give';
  return parsed.protocol === 'https:' ? undefined : 'holds an upload_url that does not begin with https://';
}

/** Keeps an address, and other secrets, out of whatever a person or log could see. */
export function createCleaner(url: string, secrets: readonly string[]): (text: string) => string {
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  const pieces = path.split(/[/?&=]/).filter((piece) => piece.length >= 12);
  // Longest first, so that none is left standing around a shorter one.
  const all = [url, path, ...pieces, ...secrets].filter((text) => text.length >= 4).sort((one, other) => other.length - one.length);
  const forms = [...new Set(all.flatMap((text) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]))];
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, hidden), text);
}

/** @returns A copy of an error that keeps name, message, code and cause, cleaned, and nothing else. */
export function cleanCause(error: unknown, clean: (text: string) => string, depth = 0): Error {
  const { name = 'Error', message = '', code, cause } = (error ?? {}) as Partial<Record<'name' | 'message' | 'code' | 'cause', unknown>>;
  const copy = new Error(clean(String(message)), cause === undefined || depth > 3 ? {} : { cause: cleanCause(cause, clean, depth + 1) });
  copy.name = String(name);
  return typeof code === 'string' ? Object.assign(copy, { code }) : copy;
}
