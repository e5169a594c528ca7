/** Draws that come out the same for the same seed. */

export interface Draw {
  /** A number from 0 up to 1. */
  readonly number: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly whole: (min: number, max: number) => number;
  readonly one: <Value>(values: readonly Value[]) => Value;
  /** Whether something of this likelihood happens. */
  readonly chance: (likelihood: number) => boolean;
  /** A text of characters out of an alphabet. */
  readonly text: (alphabet: string, minLength: number, maxLength: number) => string;
}

/** Mulberry32: small, and even enough for tests. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number): number => min + Math.floor(number() * (max - min + 1));
  return {
    number,
    whole,
    one: (values) => values[whole(0, values.length - 1)] as (typeof values)[number],
    chance: (likelihood) => number() < likelihood,
    text: (alphabet, minLength, maxLength) => {
      const characters = [...alphabet];
      return Array.from({ length: whole(minLength, maxLength) }, () => characters[whole(0, characters.length - 1)]).join('');
    },
  };
}
