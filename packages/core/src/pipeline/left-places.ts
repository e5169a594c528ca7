/** Places of requests whose callers left: the connection may still be open, so a place is free when its request is over. */
import type { LeftRequest } from '../call/call.js';
import type { Clock } from '../lib/clock.js';

export interface LeftPlaces {
  /** @param free - Called when the request is over, unless its place was collected. */
  add(request: LeftRequest, free: () => void): void;
  /** @returns How many places are taken back, of requests that should be over by now whatever their fetch does. */
  collect(): number;
  /** @returns Milliseconds until the next one should be over; `Infinity` where there is none. */
  delayMs(): number;
}

export function createLeftPlaces(clock: Clock): LeftPlaces {
  /** When the places are free at the latest. */
  const untilMs = new Map<LeftRequest, number>();
  return {
    add(request, free) {
      untilMs.set(request, clock.monotonic() + request.forMs);
      const over = (): void => void (untilMs.delete(request) && free());
      request.ended.then(over, over);
    },
    collect() {
      let count = 0;
      for (const [request, ms] of untilMs) if (clock.monotonic() >= ms && untilMs.delete(request)) count++;
      return count;
    },
    delayMs: () => Math.min(...untilMs.values()) - clock.monotonic(),
  };
}
