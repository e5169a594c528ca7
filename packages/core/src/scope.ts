/** The signal of one call: the caller's abort and the call's own deadline in one. */
import type { CallLog } from './chain.js';
import type { Clock } from './clock.js';
import { TimeoutError } from './errors.js';

export interface Scope {
  readonly signal: AbortSignal;
  /** Stops the call from our side. */
  abort(reason: unknown): void;
  /** Must run when the call is over: no listener and no timer outlives it. */
  close(): void;
}

export function openScope(log: CallLog, timeoutMs: number | undefined, signal: AbortSignal | undefined, clock: Clock): Scope {
  const controller = new AbortController();
  const passOn = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) passOn();
  else signal?.addEventListener('abort', passOn, { once: true });
  const cancelTimer = timeoutMs === undefined ? undefined : clock.after(timeoutMs, () => controller.abort(new TimeoutError(log, log.phase, 'timeoutMs', timeoutMs)));
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    close() {
      cancelTimer?.();
      signal?.removeEventListener('abort', passOn);
    },
  };
}
