/** Unfinished work as a string that another process can resume from: opaque, safe in a URL, marked with its type and version. */
import { describe } from './describe.js';
import { stableHash } from './stable-hash.js';

/** What a token is of. */
export interface ResumeTokenType {
  /** Letters and hyphens, such as `aqua-scan`. */
  readonly name: string;
  /** Grows when the state gets another shape. */
  readonly version: number;
}

/** Writes a state that JSON can hold. The string hides nothing: a state must not hold a secret. */
export function serializeResumeToken({ name, version }: ResumeTokenType, state: unknown): string {
  // Base64 takes bytes only, and JSON has its own notation for any other character.
  const json = JSON.stringify(state).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const text = btoa(json).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${name}.${version}.${text}.${stableHash(text)}`;
}

/**
 * Reads the state of a token.
 *
 * @param refuse - Makes the error from what was received instead, such as `got a damaged one`.
 */
export function parseResumeToken({ name, version }: ResumeTokenType, token: unknown, refuse: (problem: string) => Error): unknown {
  if (typeof token !== 'string') throw refuse(`got ${describe(token)}`);
  const [type, given, text = '', sum, ...rest] = token.split('.');
  if (type !== name) throw refuse('got another string');
  if (given !== String(version)) throw refuse('got one of another version of this package');
  if (rest.length > 0 || sum !== stableHash(text)) throw refuse('got a damaged one');
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    throw refuse('got a damaged one');
  }
}
