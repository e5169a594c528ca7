/** One attempt: a request under a deadline of its own, from sending to the last byte of the response. */
import { type Call, noteUnknownOutcome } from '../call/call.js';
import { isSecError, TimeoutError } from '../errors.js';
import type { HttpResponse } from '../http/message.js';
import { onAbort } from '../lib/abort.js';
import { request } from './transport.js';

export function exchange(call: Call, headers: Readonly<Record<string, string>>): Promise<HttpResponse> {
  const { signal, attemptTimeoutMs, runtime } = call;
  const report = startReport(call, ++call.attempts);
  return new Promise((resolve, reject) => {
    const own = new AbortController();
    let stopListening: (() => void) | undefined;
    const over = (): void => {
      cancelTimer();
      stopListening?.();
    };
    const fail = (error: unknown): void => {
      over();
      report(undefined, error);
      reject(error);
    };
    // Settles also when the fetch in use ignores the signal.
    const stop = (reason: unknown): void => {
      if (sent !== undefined) call.leftRequest = { ended: sent, forMs: attemptTimeoutMs };
      own.abort(reason);
      fail(reason);
    };
    const cancelTimer = runtime.clock.after(attemptTimeoutMs, () => {
      noteUnknownOutcome(call);
      stop(new TimeoutError(call, { phase: call.phase, limit: 'attemptTimeoutMs', timeoutMs: attemptTimeoutMs }));
    });
    let sent: Promise<HttpResponse> | undefined;
    if (signal?.aborted) return stop(signal.reason);
    stopListening = onAbort(signal, stop);
    const succeed = (response: HttpResponse): void => {
      const { body } = response;
      // A stream goes on after its headers, so an abort must still reach it.
      if (body.kind !== 'stream') over();
      // A fetch that ignores the signal opens one for a call that was left.
      else if (own.signal.aborted) body.stream.cancel(own.signal.reason).catch(() => undefined);
      else cancelTimer();
      report(response.status, undefined);
      resolve(response);
    };
    sent = request(call, headers, own.signal);
    sent.then(succeed, fail);
  });
}

/** @returns A function that notes and reports the end of an attempt, once. */
function startReport(call: Call, attempt: number): (status: number | undefined, reason: unknown) => void {
  const { operation, runtime, url, attemptLog } = call;
  const startedMs = runtime.clock.monotonic();
  const waitedMs = startedMs - (call.endedMs ?? startedMs);
  let isReported = false;
  return (status, reason) => {
    if (isReported) return;
    isReported = true;
    call.endedMs = runtime.clock.monotonic();
    const error = reason === undefined ? undefined : isSecError(reason) ? reason.code : 'ABORTED';
    attemptLog.push({ status, error, waitedMs });
    if (!runtime.isWatched) return;
    runtime.emit('onAttempt', {
      operationId: operation.id,
      method: operation.method,
      path: operation.path,
      host: new URL(url).host,
      attempt,
      status,
      error,
      durationMs: call.endedMs - startedMs,
    });
  };
}
