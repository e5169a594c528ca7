/** One attempt: a request under a deadline of its own, from sending to the last byte of the response. */
import { type Call, noteUnknownOutcome } from '../call/call.js';
import { describeOperation, trace } from '../call/trace.js';
import { isSecError, TimeoutError } from '../errors.js';
import type { AttemptTrace, Writable } from '../events.js';
import type { HttpResponse } from '../http/message.js';
import { onAbort } from '../lib/abort.js';
import { requestIdOf } from '../response/show.js';
import { request } from './transport.js';

export function exchange(call: Call, headers: Readonly<Record<string, string>>): Promise<HttpResponse> {
  const { runtime, operation } = call;
  const begin = (): Message => ({
    ...describeOperation(runtime, operation),
    call: call.trace,
    host: new URL(call.url).host,
    attempt: call.attempts + 1,
  });
  return trace(runtime.channels.attempt, runtime.redactor, begin, (message) => attempt(call, headers, message));
}

type Message = Writable<AttemptTrace>;

function attempt(call: Call, headers: Readonly<Record<string, string>>, message: Message | undefined): Promise<HttpResponse> {
  const { signal, attemptTimeoutMs, runtime } = call;
  const report = startReport(call, ++call.attempts, message);
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
      report(response, undefined);
      resolve(response);
    };
    sent = request(call, headers, own.signal);
    sent.then(succeed, fail);
  });
}

/** @returns A function that notes and reports the end of an attempt, once. */
function startReport(call: Call, number: number, message?: Message): (response: HttpResponse | undefined, reason: unknown) => void {
  const { operation, runtime, url, attemptLog, trace: ofCall } = call;
  const startedMs = runtime.clock.monotonic();
  const waitedMs = startedMs - (call.endedMs ?? startedMs);
  let isReported = false;
  return (response, reason) => {
    if (isReported) return;
    isReported = true;
    call.endedMs = runtime.clock.monotonic();
    const status = response?.status;
    const error = reason === undefined ? undefined : isSecError(reason) ? reason.code : 'ABORTED';
    attemptLog.push({ status, error, waitedMs });
    if (response !== undefined) runtime.notice(operation, response.headers);
    if (!runtime.isWatched && (message ?? ofCall) === undefined) return;
    const { host } = new URL(url);
    const requestId = response && requestIdOf(runtime.redactor, response.headers);
    if (message !== undefined) Object.assign(message, { status, requestId });
    if (ofCall !== undefined) Object.assign(ofCall, { host, attempts: call.attempts, status, requestId });
    const { id: operationId, method, path } = operation;
    const durationMs = call.endedMs - startedMs;
    runtime.emit('onAttempt', { operationId, method, path, host, attempt: number, status, requestId, error, durationMs });
  };
}
