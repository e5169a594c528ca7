/** Time as the runtime sees it: replaced by a hand-held clock in tests. */

export interface Clock {
  /** Wall clock in milliseconds, as `Date.now`; used only for dates that the server understands. */
  now(): number;
  /** Milliseconds that never go backwards; used for every duration. */
  monotonic(): number;
  /** Runs a function once after a delay in milliseconds. Returns a function that cancels it. */
  after(delayMs: number, run: () => void): () => void;
}

/** Longest delay that timers can hold, in milliseconds: about 24 days. A longer one would fire at once. */
export const maxTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(delayMs, maxTimerMs));
    return () => clearTimeout(timer);
  },
};

/** Waits; rejects at once with the signal's reason when it aborts. */
export function sleep(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = (): void => {
      cancel();
      reject(signal.reason);
    };
    const cancel = clock.after(delayMs, () => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
    signal.addEventListener('abort', stop, { once: true });
  });
}

let never: AbortSignal | undefined;

/** @returns A signal that never aborts, for a call that nothing can end early: one for all, so it costs nothing. */
export function neverAborts(): AbortSignal {
  return (never ??= new AbortController().signal);
}

/** Waits for a promise, or leaves it with the signal's reason; the promise itself goes on. */
export function leaveOnAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  if (signal === never) return promise;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
