/** Fills path templates. */
import { describe } from '../lib/describe.js';
import type { Operation } from '../operation/operation.js';
import { memberError } from './input-error.js';
import { percentEncode, toText } from './values.js';

/**
 * @param pack - Writes a value in another form, before it is encoded.
 * @returns The path of a call. A colon stays readable; everything else that is not plain is percent-encoded.
 */
export function buildPath(operation: Operation, values: Readonly<Record<string, unknown>>, pack?: (text: string) => string): string {
  return operation.path.includes('{')
    ? operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeSegment(operation, name, values[name], pack))
    : operation.path;
}

function encodeSegment(operation: Operation, name: string, value: unknown, pack = (text: string): string => text): string {
  const text = value === undefined || value === null ? '' : toText(operation, name, value);
  // A server, a proxy or `new URL` would go up the path at a dot segment, even when it is encoded.
  if (text === '' || isDots(text))
    throw memberError(operation, name, {
      expected: 'a string that can stand in a path (not empty, "." or "..")',
      received: describe(value),
    });
  return percentEncode(operation, name, pack(text)).replaceAll('%3A', ':');
}

/** @returns Whether a path segment means "here" or "up". */
export function isDots(segment: string): boolean {
  return /^(\.|%2e){1,2}$/i.test(segment);
}
