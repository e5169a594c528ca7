/** The signal of one call: the caller's abort and the call's own deadline in one. */
import { type CallLog, noteUnknownOutcome } from './chain.js';
import { type Clock, neverAborts } from './clock.js';
import { TimeoutError } from './errors.js';

export interface Scope {
  readonly signal: AbortSignal;
  /** Stops the call from our side. */
  abort(reason: unknown): void;
  /** Must run when the call is over: no listener and no timer outlives it. */
  close(): void;
}

/** @param canStop - Whether our side may have to stop the call, as it does with a stream. */
export function openScope(
  log: CallLog,
  timeoutMs: number | undefined,
  signal: AbortSignal | undefined,
  clock: Clock,
  canStop: boolean,
): Scope {
  if (timeoutMs === undefined && signal === undefined && !canStop) return { signal: neverAborts(), abort() {}, close() {} };
  const controller = new AbortController();
  const passOn = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) passOn();
  else signal?.addEventListener('abort', passOn, { once: true });
  const stopLate = (): void => {
    // Between sending and the last byte of the answer nobody knows what the server did.
    if (log.phase === 'headers' || log.phase === 'body') noteUnknownOutcome(log);
    controller.abort(new TimeoutError(log, log.phase, 'timeoutMs', timeoutMs as number));
  };
  const cancelTimer = timeoutMs === undefined ? undefined : clock.after(timeoutMs, stopLate);
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    close() {
      cancelTimer?.();
      signal?.removeEventListener('abort', passOn);
    },
  };
}
