/** Single values of an input as strings and as JSON. */
import { describe } from '../lib/describe.js';
import type { Operation } from '../operation/operation.js';
import { memberError } from './input-error.js';

/** @returns A single value as a string. What has no notation of its own is refused, instead of going out as `[object Object]`. */
export function toText(operation: Operation, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw memberError(operation, name, { expected: 'a string, a finite number, a boolean or a date', received: describe(value) });
}

export function percentEncode(operation: Operation, name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw memberError(operation, name, { expected: 'a well-formed string', received: 'one with a lone surrogate' });
  }
}

/** @returns A value as JSON. What JSON would change silently is refused. */
export function toJson(operation: Operation, name: string, value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw memberError(operation, name, {
      expected: 'a value that JSON can express',
      received: 'one that it cannot (a cycle, or a bigint)',
      cause,
    });
  }
  if (text === undefined) throw memberError(operation, name, { expected: 'a value that JSON can express', received: describe(value) });
  // NaN and the infinities become null; the search costs only where there is a null at all.
  const odd = text.includes('null') ? findOddNumber(value) : undefined;
  if (odd !== undefined) throw memberError(operation, name, { expected: 'made of finite numbers', received: `${odd} in it` });
  return text;
}

function findOddNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Date && Number.isNaN(value.getTime())) return Number.NaN;
  for (const item of Object.values(value)) {
    const odd = findOddNumber(item);
    if (odd !== undefined) return odd;
  }
  return undefined;
}
