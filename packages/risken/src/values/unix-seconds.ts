/** Moments as RISKEN writes them: unix seconds, where zero and less mean "never". */
import { InputError } from '@sec/core';
import { describe, timeOf } from '@sec/core/vendor';

/** The last moment that the API accepts. @source ca-risken/core proto validators [C] */
const maxUnixSeconds = 253_402_268_399;

/**
 * Converts a moment of the API to a date.
 *
 * @param seconds - Unix seconds.
 * @returns The date; `undefined` for an absent moment, zero, or the negative number that an empty database column becomes:
 * all of them mean "never".
 */
export function fromUnixSeconds(seconds: number | undefined): Date | undefined {
  return seconds === undefined || seconds <= 0 ? undefined : new Date(seconds * 1000);
}

/**
 * Converts a date to a moment of the API.
 *
 * @returns Unix seconds as an integer, rounded down.
 * @throws {@link InputError} for an invalid date, or one that the API does not accept.
 */
export function toUnixSeconds(date: Date): number {
  return readDate('toUnixSeconds', 'date', date);
}

/** @returns Unix seconds of a date in the input of a function. @throws {@link InputError} that names function and member. */
export function readDate(caller: string, member: string, date: unknown): number {
  const seconds = Math.floor((timeOf(date) ?? Number.NaN) / 1000);
  if (seconds >= 0 && seconds <= maxUnixSeconds) return seconds;
  const received = describe(date);
  throw new InputError(
    `${caller}: "${member}" must be a Date from 1970-01-01 to 9999-12-31, got ${received}; for example new Date('2030-01-31')`,
    { member },
  );
}
