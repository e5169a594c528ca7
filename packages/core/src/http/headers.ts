/** Header names and values. */
import { isPlainObject } from '../lib/brand.js';
import { describe } from '../lib/describe.js';

/** Headers in each form that `fetch` takes: an object, pairs of name and value, a `Headers`, or a `Map`. */
export type HeaderValues = Readonly<Record<string, string>> | Iterable<readonly [name: string, value: string]> | Headers;

/** @returns Names and values; whether they can be sent is for {@link checkHeader} to say. @throws where the headers have another form. */
export function headerEntries(headers: object, fail: (message: string) => Error): readonly (readonly [name: unknown, value: unknown])[] {
  const entries: readonly unknown[] | undefined =
    Symbol.iterator in headers ? [...(headers as Iterable<unknown>)] : isPlainObject(headers) ? Object.entries(headers) : undefined;
  if (entries?.every((entry): entry is [unknown, unknown] => Array.isArray(entry) && entry.length === 2)) return entries;
  throw fail(`expected an object, pairs of name and value, or a Headers, got ${describe(headers)}`);
}

/** @returns Headers with lower-case names, as everywhere in the runtime: one name, one value. */
export function lowerCased(headers: HeaderValues): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers)) {
    const key = name.toLowerCase();
    // As the platform joins them.
    lower[key] = Object.hasOwn(lower, key) ? `${lower[key]}, ${value}` : value;
  }
  return lower;
}

/** Headers of one connection and of the framing, which the platform manages: `fetch` fails on them late, or drops them. @source RFC 9110, sections 7.2, 7.6.1 and 8.6 */
const ofConnection = /^((proxy-)?connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|host|content-length)$/i;

/** Refuses header names and values that cannot be sent, or could break out of their line; the value is never repeated. */
export function checkHeader(given: unknown, value: unknown, fail: (message: string) => Error): string {
  const name = String(given);
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) throw fail(`"${name.replace(/[^\x20-\x7e]/g, '?')}" is not a header name`);
  if (ofConnection.test(name)) throw fail(`header "${name}" must be left out, as the platform writes it`);
  if (typeof value !== 'string') throw fail(`header "${name}" must be a string, got ${describe(value)}`);
  // Bytes outside Latin-1 cannot travel in a header either.
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw fail(`header "${name}" must hold printable characters on one line, got a value with others in it (not shown)`);
  return value;
}
