/** Gives every attempt its own deadline, from sending to the last byte of the answer. */
import { type HttpResponse, noteUnknownOutcome, type Step } from './chain.js';
import { type Clock, neverAborts } from './clock.js';
import { TimeoutError } from './errors.js';

/** @param chosen - The caller's own limit for this call, which wins; else the longer of the client's and the operation's. */
export function attemptTimeout(attemptTimeoutMs: number, chosen: number | undefined, clock: Clock): Step {
  return async (request, next) => {
    const { signal, log, operation } = request;
    if (signal.aborted) throw signal.reason;
    const limitMs = chosen ?? Math.max(attemptTimeoutMs, operation.timeoutMs ?? 0);
    const attempt = new AbortController();
    let stop = (reason: unknown): void => attempt.abort(reason);
    const passOn = (): void => stop(signal.reason);
    const listens = signal !== neverAborts();
    if (listens) signal.addEventListener('abort', passOn, { once: true });
    const cancelTimer = clock.after(limitMs, () => {
      noteUnknownOutcome(log);
      stop(new TimeoutError(log, log.phase, 'attemptTimeoutMs', limitMs));
    });
    let streaming = false;
    try {
      const response = await new Promise<HttpResponse>((resolve, reject) => {
        // Settles also when the fetch in use ignores the signal.
        stop = (reason) => {
          attempt.abort(reason);
          reject(reason);
        };
        next({ ...request, signal: attempt.signal }).then(resolve, reject);
      });
      streaming = response.body.kind === 'stream';
      return response;
    } finally {
      // Nothing may outlive the attempt: a forgotten listener or timer is a leak per call.
      cancelTimer();
      // A stream goes on after its headers, so an abort must still reach it.
      if (listens && !streaming) signal.removeEventListener('abort', passOn);
    }
  };
}
