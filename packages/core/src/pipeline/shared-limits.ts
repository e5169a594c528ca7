/** Limits that a caller shares between processes, and the client's own limits while those fail: they never cost a call. */
import type { CallLimiter, Release } from '../call/call.js';
import type { Emit } from '../events.js';
import { deriveAbort, leaveOnAbort } from '../lib/abort.js';
import { type Clock, maxTimerMs } from '../lib/clock.js';
import { notify } from '../lib/notify.js';
import { assertNumber, optionError } from '../options/option-error.js';
import type { Limiter, SharedLimits } from '../options/options.js';

/** What a client gives to the limits that it shares. */
export interface LimitContext {
  /** Takes the place of the limiter while that fails. */
  readonly own: CallLimiter;
  readonly clock: Clock;
  readonly emit: Emit;
}

/** What is known of a limiter that several processes share. */
export interface ShareLimitsOptions {
  /**
   * Clients that share the limiter. While it fails, each keeps to its part of `rateLimit` and `maxConcurrent`: these divided by
   * this number, and at least one request at a time.
   */
  readonly instances: number;
  /**
   * Longest time that a call waits for a place, in milliseconds. Then the limiter counts as failed.
   * @defaultValue 60_000
   */
  readonly timeoutMs?: number;
}

/** How long the limiter is left alone after a failure, in milliseconds. */
const restMs = 30_000;

/**
 * Shares the limits of a client with other processes, so that all together stay below one rate.
 *
 * A limiter that throws, rejects or does not answer within `timeoutMs` costs no call: the client keeps its own limits
 * for 30 s, reports it to `onNotice`, and then lets one call try the limiter again.
 *
 * @throws {@link ConfigError} for a limiter without `acquire`, and for numbers out of range.
 * @example
 * ```ts
 * import { createRiskenClient, type Limiter, shareLimits } from '@sec/risken';
 *
 * export const connect = (limiter: Limiter) => createRiskenClient({ limiter: shareLimits(limiter, { instances: 4 }) });
 * ```
 */
export function shareLimits(limiter: Limiter, { instances, timeoutMs = 60_000 }: ShareLimitsOptions): SharedLimits {
  const { acquire } = Object(limiter) as Partial<Limiter>;
  if (typeof acquire !== 'function')
    throw optionError('limiter.acquire', 'a function', acquire, 'shareLimits({ acquire }, { instances: 4 })');
  assertNumber('instances', instances ?? null, [1, 1_000_000], '4');
  assertNumber('timeoutMs', timeoutMs, [1, maxTimerMs], '60_000');
  return { instances, bind: (context: LimitContext) => bindLimiter(limiter, context, timeoutMs) };
}

function bindLimiter(limiter: Limiter, { own, clock, emit }: LimitContext, timeoutMs: number): CallLimiter {
  /** Since when the limiter is left alone; `undefined` while it works. */
  let restsSinceMs: number | undefined;
  let restsForMs = 0;
  /** Until when the client keeps its own limits beside the limiter: others may find out later that it is back. */
  let partUntilMs = -Infinity;
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
    const reason = String(typeof code === 'string' ? code : name);
    emit('onNotice', { notice: 'limiter', operationId, message: what.replace('%', `(${reason})`) });
  }

  async function giveBack(release: Release, operationId: string): Promise<void> {
    try {
      await release();
      isReleasing = true;
    } catch (error) {
      if (isReleasing) report(operationId, 'the limiter did not take a place back %', error);
      isReleasing = false;
    }
  }

  /** @returns What gives the place back; `undefined` where the limiter failed. Rejects with the reason of the signal alone. */
  async function ask({ signal, operation: { id } }: Parameters<CallLimiter['acquire']>[0]): Promise<Release | undefined> {
    const own = deriveAbort(signal);
    const cancelTimer = clock.after(timeoutMs, () => own.abort(new DOMException(`no place within ${timeoutMs} ms`, 'TimeoutError')));
    const place = (async () => limiter.acquire(own.signal))();
    try {
      const release = await leaveOnAbort(place, own.signal);
      return () => void giveBack(release, id);
    } catch (error) {
      place.then((late) => giveBack(late, id)).catch(() => undefined);
      if (signal?.aborted) throw signal.reason;
      if (restsSinceMs === undefined) report(id, 'the limiter failed %; the client keeps its own limits for 30 s', error);
      rest(restMs);
      return undefined;
    } finally {
      cancelTimer();
      own.dispose();
    }
  }

  return {
    async acquire(call) {
      if (isResting()) return own.acquire(call);
      // One call finds out whether the limiter is back; the others do not wait for that.
      const isProbe = restsSinceMs !== undefined;
      if (isProbe) rest(timeoutMs);
      const hasPart = isProbe || clock.monotonic() < partUntilMs;
      let part: Release | undefined;
      let place: Release | undefined;
      try {
        part = hasPart ? await own.acquire(call) : undefined;
        place = await ask(call);
      } catch (reason) {
        part?.();
        // Nobody found out, so the next call does.
        if (isProbe) rest(0);
        throw reason;
      }
      if (place === undefined) return hasPart ? part : own.acquire(call);
      // Others may have got their place before the limiter failed.
      if (isProbe) {
        partUntilMs = clock.monotonic() + 2 * restMs;
        restsSinceMs = undefined;
      }
      return (left) => {
        part?.(left);
        place();
      };
    },
    observe(isAdmitted, retryAfterMs) {
      if (isResting()) own.observe(isAdmitted, retryAfterMs);
      else notify(() => limiter.observe?.(isAdmitted, retryAfterMs), undefined);
    },
  };
}
