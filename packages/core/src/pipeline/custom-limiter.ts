/** The limiter that a caller gave, and the client's own limits while that one fails: it never costs a call. */
import type { CallLimiter, Release } from '../call/call.js';
import type { Emit } from '../events.js';
import { deriveAbort, leaveOnAbort } from '../lib/abort.js';
import type { Clock } from '../lib/clock.js';
import { notify } from '../lib/notify.js';
import type { Limiter } from '../options/options.js';

export interface CustomLimiterOptions {
  /** Takes its place while it fails. */
  readonly own: CallLimiter;
  readonly clock: Clock;
  readonly emit: Emit;
  /** How long a call waits for a place, in milliseconds. */
  readonly timeoutMs: number;
}

/** How long the limiter is left alone after a failure, in milliseconds. */
const restMs = 30_000;

export function createCustomLimiter(limiter: Limiter, { own, clock, emit, timeoutMs }: CustomLimiterOptions): CallLimiter {
  /** Since when the limiter is left alone; `undefined` while it works. */
  let restsSinceMs: number | undefined;
  let restsForMs = 0;
  let isReleasing = true;

  function rest(forMs: number): void {
    restsSinceMs = clock.monotonic();
    restsForMs = forMs;
  }

  function isResting(): boolean {
    const restedMs = clock.monotonic() - (restsSinceMs ?? Infinity);
    return restedMs >= 0 && restedMs < restsForMs;
  }

  function report(operationId: string, what: string, error: unknown): void {
    const { code, name } = Object(error) as { readonly code?: unknown; readonly name?: unknown };
    emit('onNotice', {
      notice: 'limiter',
      operationId,
      message: `the limiter ${what} (${String(typeof code === 'string' ? code : name)})`,
    });
  }

  async function giveBack(release: Release, operationId: string): Promise<void> {
    try {
      await release();
      isReleasing = true;
    } catch (error) {
      if (isReleasing) report(operationId, 'did not take a place back', error);
      isReleasing = false;
    }
  }

  return {
    async acquire(call) {
      const { signal, operation } = call;
      if (isResting()) return own.acquire(call);
      // One call finds out whether the limiter is back; the others do not wait for that.
      if (restsSinceMs !== undefined) rest(timeoutMs);
      const ask = deriveAbort(signal);
      const cancelTimer = clock.after(timeoutMs, () => ask.abort(new DOMException(`no place within ${timeoutMs} ms`, 'TimeoutError')));
      const place = (async () => limiter.acquire(ask.signal))();
      try {
        const release = await leaveOnAbort(place, ask.signal);
        restsSinceMs = undefined;
        return () => void giveBack(release, operation.id);
      } catch (error) {
        place.then((late) => giveBack(late, operation.id)).catch(() => undefined);
        if (signal?.aborted) throw signal.reason;
        if (restsSinceMs === undefined) report(operation.id, 'failed; the limits of the client hold for 30 s', error);
        rest(restMs);
        return own.acquire(call);
      } finally {
        cancelTimer();
        ask.dispose();
      }
    },
    observe(isAdmitted, retryAfterMs) {
      if (isResting()) own.observe(isAdmitted, retryAfterMs);
      else notify(() => limiter.observe?.(isAdmitted, retryAfterMs), undefined);
    },
  };
}
