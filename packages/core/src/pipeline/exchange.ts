/** One attempt: a request under a deadline of its own, from sending to the last byte of the response. */
import { type Call, noteUnknownOutcome } from '../call/call.js';
import { isSecError, TimeoutError } from '../errors.js';
import type { HttpResponse } from '../http/message.js';
import { onAbort } from '../lib/abort.js';
import { request } from './transport.js';

export function exchange(call: Call, headers: Readonly<Record<string, string>>): Promise<HttpResponse> {
  const { signal, attemptTimeoutMs, runtime } = call;
  const attempt = ++call.attempts;
  const report = runtime.isWatched ? startReport(call, attempt) : undefined;
  return new Promise((resolve, reject) => {
    const own = new AbortController();
    let stopListening: (() => void) | undefined;
    const over = (): void => {
      cancelTimer();
      stopListening?.();
    };
    const fail = (error: unknown): void => {
      over();
      report?.(undefined, error);
      reject(error);
    };
    // Settles also when the fetch in use ignores the signal.
    const stop = (reason: unknown): void => {
      call.leftRequest = sent;
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
      // A stream goes on after its headers, so an abort must still reach it.
      if (response.body.kind === 'stream') cancelTimer();
      else over();
      report?.(response.status, undefined);
      resolve(response);
    };
    sent = request(call, headers, own.signal);
    sent.then(succeed, fail);
  });
}

/** @returns A function that reports the end of an attempt, once. */
function startReport(call: Call, attempt: number): (status: number | undefined, error: unknown) => void {
  const { operation, runtime, url } = call;
  const startedMs = runtime.clock.monotonic();
  let isReported = false;
  return (status, error) => {
    if (isReported) return;
    isReported = true;
    runtime.emit('onAttempt', {
      operationId: operation.id,
      method: operation.method,
      path: operation.path,
      host: new URL(url).host,
      attempt,
      status,
      error: error === undefined ? undefined : isSecError(error) ? error.code : 'ABORTED',
      durationMs: runtime.clock.monotonic() - startedMs,
    });
  };
}
