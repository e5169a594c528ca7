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

/**
 * Runs a function with the signal's reason once it aborts, at once when it has aborted already.
 *
 * @returns A function that removes the listener.
 */
export function onAbort(signal: AbortSignal | undefined, run: (reason: unknown) => void): () => void {
  if (signal === undefined) return ignore;
  if (signal.aborted) {
    run(signal.reason);
    return ignore;
  }
  const listener = (): void => run(signal.reason);
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
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
