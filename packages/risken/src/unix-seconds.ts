/** Moments as RISKEN writes them: unix seconds, where zero and less mean "never". */
import { InputError } from '@sec/core';

/** The last moment that the API accepts. @source ca-risken/core proto validators [C] */
export const maxUnixSeconds = 253_402_268_399;

/**
 * @returns The moment, or `undefined` for a missing one, zero, or the negative number that an empty database column
 * becomes: all of them mean "never".
 */
export function fromUnixSeconds(seconds: number | undefined): Date | undefined {
  return seconds === undefined || seconds <= 0 ? undefined : new Date(seconds * 1000);
}

/**
 * @returns Whole unix seconds, rounded down.
 * @throws {@link InputError} for an invalid date, or one that the API does not accept.
 */
export function toUnixSeconds(date: Date): number {
  const seconds = Math.floor(date.getTime() / 1000);
  if (!(seconds >= 0 && seconds <= maxUnixSeconds)) {
    throw new InputError(
      `a date must be between 1970-01-01 and 9999-12-31, got ${Number.isNaN(seconds) ? 'an invalid date' : date.toISOString()}; for example new Date('2030-01-01')`,
    );
  }
  return seconds;
}
