/** Spreads requests over time, so that no more than a given number go in a second. */
import type { Clock } from '../lib/clock.js';

/** A time at which a request may go. */
export interface Turn {
  /** Milliseconds until it comes. */
  readonly delayMs: number;
  /** Its request goes. */
  take(): void;
  /** Its request never goes. */
  giveBack(): void;
}

export interface Pacer {
  /** Takes the next turn; `undefined` where there is no rate to keep. */
  reserve(): Turn | undefined;
  setRate(requestsPerSecond: number): void;
}

/** Spreads requests by their theoretical arrival time (GCRA), which needs one number of state. */
export function createPacer(requestsPerSecond: number, burst: number, clock: Clock): Pacer {
  let intervalMs = 1000 / requestsPerSecond;
  let arrivalMs = 0;
  /** Turns that have not come yet, in order. */
  const ahead: { readonly stepMs: number; left: boolean }[] = [];
  return {
    reserve() {
      if (intervalMs === 0) return undefined;
      const nowMs = clock.monotonic();
      const delayMs = Math.max(0, arrivalMs - (burst - 1) * intervalMs - nowMs);
      const entry = { stepMs: intervalMs, left: false };
      arrivalMs = Math.max(arrivalMs, nowMs) + intervalMs;
      ahead.push(entry);
      return {
        delayMs,
        take: () => void ahead.splice(0, ahead.indexOf(entry) + 1),
        giveBack() {
          entry.left = true;
          // A turn with others behind it stays empty, since those have been told theirs; the last ones can be given anew.
          while (ahead.at(-1)?.left === true) arrivalMs -= ahead.pop()?.stepMs ?? 0;
        },
      };
    },
    setRate(next) {
      intervalMs = 1000 / next;
    },
  };
}
