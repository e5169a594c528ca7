/** Single values of an input as strings and as JSON. */
import type { InputError } from '../errors.js';
import { isPlainObject, timeOf } from '../lib/brand.js';
import { describe } from '../lib/describe.js';
import type { Operation } from '../operation/operation.js';
import { memberError } from './input-error.js';

/** @returns A single value as a string. What has no notation of its own is refused, instead of going out as `[object Object]`. */
export function toText(operation: Operation, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value);
  const time = timeOf(value) ?? Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw memberError(operation, name, { expected: 'a string, a finite number, a boolean or a date', received: describe(value) });
}

export function percentEncode(operation: Operation, name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw memberError(operation, name, { expected: 'a well-formed string', received: 'one with a lone surrogate' });
  }
}

/** A value that JSON would change or leave out, and the members on the way to it. */
interface Loss {
  readonly value: unknown;
  readonly path: string[];
}

/**
 * @param name - Member that the value is; an empty string where its members are those of the input.
 * @returns A value as JSON. What JSON would change silently is refused.
 */
export function toJson(operation: Operation, name: string, value: unknown): string {
  const refuse = (path: readonly string[], received: string, cause?: unknown): InputError =>
    memberError(operation, [name, ...path].filter((part) => part !== '').join('.') || 'body', {
      expected: 'what JSON can express: plain objects, arrays, strings, finite numbers, booleans and null',
      received,
      cause,
    });
  let loss: Loss | undefined;
  try {
    loss = findLoss(value);
    if (loss === undefined) return JSON.stringify(value);
  } catch (cause) {
    throw refuse([], 'one with a cycle, or nested too deep', cause);
  }
  throw refuse(loss.path, describe(loss.value));
}

/** Decided by what a value is, not by its class: an instance of another realm or library is none of ours. */
function findLoss(value: unknown): Loss | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return undefined;
  const loss: Loss = { value, path: [] };
  const { toJSON } = (value ?? {}) as { readonly toJSON?: unknown };
  const hasOwnForm = typeof toJSON === 'function';
  // Bytes, and dates that are none, have a form of their own that says something else.
  if (ArrayBuffer.isView(value) || (hasOwnForm && Number.isNaN(timeOf(value)))) return loss;
  const plain: unknown = hasOwnForm ? toJSON.call(value, '') : value;
  if (!Object.is(plain, value) && (typeof plain !== 'object' || plain === null)) return findLoss(plain);
  if (!Array.isArray(plain) && !isPlainObject(plain)) return loss;
  for (const name of Array.isArray(plain) ? plain.keys() : Object.keys(plain)) {
    const item = (plain as Readonly<Record<string | number, unknown>>)[name];
    // A member without a value is left out; an item cannot be.
    const inner = item === undefined && !Array.isArray(plain) ? undefined : findLoss(item);
    if (inner === undefined) continue;
    inner.path.unshift(String(name));
    return inner;
  }
  return undefined;
}
