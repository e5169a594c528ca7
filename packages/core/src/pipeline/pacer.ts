/** Spreads requests over time, so that no more than a given number go in a second. */
import type { Clock } from '../lib/clock.js';

export interface Pacer {
  /** @returns Milliseconds until a request may go that has so many others ahead of it; 0 or less where it may go at once. */
  delayMs(ahead: number): number;
  /** A request goes that could have gone since some time on the monotonic clock. */
  take(sinceMs: number): void;
  setRate(requestsPerSecond: number): void;
}

/** Spreads requests by their theoretical arrival time (GCRA), which needs one number of state. */
export function createPacer(requestsPerSecond: number, burst: number, clock: Clock): Pacer {
  let intervalMs = 1000 / requestsPerSecond;
  let arrivalMs = 0;
  return {
    delayMs(ahead) {
      if (intervalMs === 0) return 0;
      const nowMs = clock.monotonic();
      // Never more than one burst ahead, so a clock that starts anew and a rate that rises hold nobody for longer.
      arrivalMs = Math.min(arrivalMs, nowMs + burst * intervalMs);
      return Math.max(0, arrivalMs - nowMs) - (burst - 1 - ahead) * intervalMs;
    },
    take(sinceMs) {
      arrivalMs = Math.max(arrivalMs, sinceMs) + intervalMs;
    },
    setRate(next) {
      intervalMs = 1000 / next;
    },
  };
}
