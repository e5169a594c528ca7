/** Header names and values. */
import { describe } from '../lib/describe.js';

/** @returns Headers with lower-case names, as everywhere in the runtime: one name, one value. */
export function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const name of Object.keys(headers)) lower[name.toLowerCase()] = headers[name] as string;
  return lower;
}

/** Refuses header names and values that could break out of their line; the value is never repeated. */
export function checkHeader(name: string, value: unknown, fail: (message: string) => Error): string {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) throw fail(`"${name.replace(/[^\x20-\x7e]/g, '?')}" is not a header name`);
  if (typeof value !== 'string') throw fail(`header "${name}" must be a string, got ${describe(value)}`);
  // Bytes outside Latin-1 cannot travel in a header either.
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw fail(`header "${name}" must hold printable characters on one line, got a value with others in it (not shown)`);
  return value;
}
