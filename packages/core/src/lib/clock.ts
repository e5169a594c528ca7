/** Time as the runtime sees it; a test passes its own. */
import { onAbort } from './abort.js';

export interface Clock {
  /** Wall clock in milliseconds, as `Date.now`; used only for dates that the server understands. */
  now(): number;
  /** Milliseconds that never go backwards; used for every duration. */
  monotonic(): number;
  /** Runs a function once after a delay in milliseconds. Returns a function that cancels it. */
  after(delayMs: number, run: () => void): () => void;
}

/** Longest delay that timers can hold, in milliseconds: about 24 days. A longer one would fire at once. */
export const maxTimerMs: number = 2 ** 31 - 1;

/** The platform's own clock and timers. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(delayMs, maxTimerMs));
    return () => clearTimeout(timer);
  },
};

/** Waits for a time in milliseconds; rejects at once with the signal's reason when it aborts. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const cancel = clock.after(delayMs, () => {
      stopListening();
      resolve();
    });
    const stopListening = onAbort(signal, (reason) => {
      cancel();
      reject(reason);
    });
  });
}
