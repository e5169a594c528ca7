/** Signals that follow another signal, and promises that are left when one aborts. */

/** A signal of its own that also aborts with its parent. */
export interface DerivedAbort {
  readonly signal: AbortSignal;
  /** Aborts the derived signal alone. */
  abort(reason: unknown): void;
  /** Stops following the parent. It must run when the work is over, or the parent keeps a listener. */
  dispose(): void;
}

export function deriveAbort(parent: AbortSignal | undefined): DerivedAbort {
  const controller = new AbortController();
  const dispose = onAbort(parent, (reason) => controller.abort(reason));
  return { signal: controller.signal, abort: (reason) => controller.abort(reason), dispose };
}

/** The listener on a signal, and what it runs. */
interface Following {
  readonly listener: () => void;
  readonly runs: Set<() => void>;
}

/** One listener on each signal, however many calls it is given to: platforms take more than ten for a leak, and warn. */
const followings = new WeakMap<AbortSignal, Following>();

/**
 * Runs a function with the signal's reason once it aborts, at once when it has aborted already.
 *
 * @returns A function that stops listening.
 */
export function onAbort(signal: AbortSignal | undefined, run: (reason: unknown) => void): () => void {
  if (signal === undefined) return ignore;
  if (signal.aborted) {
    run(signal.reason);
    return ignore;
  }
  const { runs, listener } = followings.get(signal) ?? follow(signal);
  const own = (): void => run(signal.reason);
  runs.add(own);
  return () => {
    if (!runs.delete(own) || runs.size > 0) return;
    signal.removeEventListener('abort', listener);
    followings.delete(signal);
  };
}

function follow(signal: AbortSignal): Following {
  const runs = new Set<() => void>();
  const listener = (): void => {
    signal.removeEventListener('abort', listener);
    for (const run of runs) run();
  };
  const following = { listener, runs };
  followings.set(signal, following);
  signal.addEventListener('abort', listener);
  return following;
}

function ignore(): void {}

/** Waits for a promise, or leaves it with the signal's reason; the promise itself goes on. */
export function leaveOnAbort<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stopListening = onAbort(signal, reject);
    promise.then(resolve, reject).finally(stopListening);
  });
}
