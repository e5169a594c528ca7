/** Gives every attempt its own deadline, from sending to the last byte of the answer. */
import type { Step } from './chain.js';
import type { Clock } from './clock.js';
import { TimeoutError } from './errors.js';

export function attemptTimeout(attemptTimeoutMs: number, clock: Clock): Step {
  return async (request, next) => {
    const limitMs = request.operation.timeoutMs === undefined ? attemptTimeoutMs : Math.max(attemptTimeoutMs, request.operation.timeoutMs);
    const attempt = new AbortController();
    const { signal, log } = request;
    const passOn = (): void => attempt.abort(signal.reason);
    if (signal.aborted) throw signal.reason;
    signal.addEventListener('abort', passOn, { once: true });
    const cancelTimer = clock.after(limitMs, () => {
      log.mayHaveSucceeded = log.operation.retry !== 'safe';
      attempt.abort(new TimeoutError(log, log.phase, 'attemptTimeoutMs', limitMs));
    });
    let streaming = false;
    try {
      const response = await settle(next({ ...request, signal: attempt.signal }), attempt.signal);
      streaming = response.body.kind === 'stream';
      return response;
    } finally {
      // Nothing may outlive the attempt: a forgotten listener or timer is a leak per call.
      cancelTimer();
      // A stream goes on after its headers, so an abort must still reach it.
      if (!streaming) signal.removeEventListener('abort', passOn);
    }
  };
}

/** Settles with the signal's reason even when the fetch in use ignores the signal. */
function settle<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    // The signal belongs to this attempt alone, so the listener goes with it.
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}
