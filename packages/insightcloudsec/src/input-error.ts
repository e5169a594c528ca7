/** Errors about one member of an input, in the one form that all have: expected, received, an example. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

/** What is wrong with a member. */
export interface Mismatch {
  readonly expected: string;
  readonly value: unknown;
  /** Words for what was received, where its type alone does not show the mistake. */
  readonly received?: string | undefined;
  /** Left out where `expected` names every choice. */
  readonly example?: string;
}

/** @param who - Name of the function that was called. */
export function inputError(who: string, member: string, { expected, value, received, example }: Mismatch): InputError {
  const rule = value === undefined ? 'is required' : `must be ${expected}`;
  const words = received ?? describe(value);
  return new InputError(`${who}: "${member}" ${rule}, got ${words}${example === undefined ? '' : `; for example ${example}`}`, { member });
}

/** Longest part of a value that a message repeats, in characters. */
const maxQuoted = 60;

/** @returns The start of a string that is no secret, in double quotes; `undefined` for any other value. */
export function quote(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? `"${value.slice(0, maxQuoted)}"` : undefined;
}
