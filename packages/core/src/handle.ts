/** Unfinished work as a text that another process can go on from: opaque, safe in a URL, marked with its kind and version. */
import { InputError } from './errors.js';
import { describe } from './serialize.js';

/** What a handle is of. */
export interface HandleKind {
  /** Letters and hyphens, such as `aqua-scan`. */
  readonly name: string;
  /** Grows when the state gets another shape. */
  readonly version: number;
}

/** Writes a state that JSON can hold. The text hides nothing: a state must not hold a secret. */
export function writeHandle({ name, version }: HandleKind, state: unknown): string {
  // Base64 takes bytes only, and JSON has its own way to write any other character.
  const json = JSON.stringify(state).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const text = btoa(json).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${name}.${version}.${text}.${hashOf(text)}`;
}

/**
 * Reads a state back.
 *
 * @param refuse - Makes the error from what came instead, such as `got a damaged one`.
 */
export function readHandle({ name, version }: HandleKind, handle: unknown, refuse: (problem: string) => Error): unknown {
  if (typeof handle !== 'string') throw refuse(`got ${describe(handle)}`);
  const [kind, given, text = '', sum, ...rest] = handle.split('.');
  if (kind !== name) throw refuse('got another text');
  if (given !== String(version)) throw refuse('got one of another version of this package');
  if (rest.length > 0 || sum !== hashOf(text)) throw refuse('got a damaged one');
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  } catch (error) {
    throw error instanceof SyntaxError || error instanceof DOMException ? refuse('got a damaged one') : error;
  }
}

/**
 * Refuses a handle of something else than what the caller names beside it.
 *
 * @param bound - What the handle is of.
 * @param given - What the caller names; a member that is left out is not compared.
 * @throws {@link InputError} for the member `handle`; nothing is sent.
 */
export function checkHandleOwner<Bound extends object>(
  workflow: string,
  bound: Bound,
  given: { readonly [Name in keyof Bound]?: unknown },
): void {
  for (const name of Object.keys(bound) as (keyof Bound & string)[]) {
    const value = given[name];
    if (value === undefined || value === bound[name]) continue;
    throw new InputError(
      `${workflow}: "handle" must belong to what stands beside it, got one whose "${name}" is ${JSON.stringify(bound[name])}; for example the handle alone`,
      { member: 'handle' },
    );
  }
}

/**
 * A short sum of a value that JSON can hold, the same for the same members in any order. It tells two values apart, and
 * gives neither back; it is no protection against whoever wants two with the same sum.
 */
export function hashOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, inOrder) ?? '');
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x9e3779b1);
    two = Math.imul(two ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return ((two >>> 0) * 2 ** 21 + (one >>> 11)).toString(36);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((name) => [name, members[name]]),
  );
}
