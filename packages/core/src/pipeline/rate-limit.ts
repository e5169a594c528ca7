/** The limits of one client, in memory: requests at the same time, requests per second, and the rate that the server admits. */
import type { CallLimiter } from '../call/call.js';
import { onAbort } from '../lib/abort.js';
import { type Clock, sleep } from '../lib/clock.js';
import type { RateLimit } from '../options/options.js';
import { createLearnedRate } from './learned-rate.js';
import { createPacer, type Turn } from './pacer.js';

export interface LimiterOptions {
  readonly rateLimit?: RateLimit | undefined;
  readonly maxConcurrent?: number | undefined;
  readonly clock: Clock;
}

/** First come, first served. */
export function createLimiter({ rateLimit, maxConcurrent = Infinity, clock }: LimiterOptions): CallLimiter {
  const rate = createPacer(rateLimit?.requestsPerSecond ?? Infinity, rateLimit?.burst ?? 1, clock);
  const learned = createLearnedRate(clock);
  const waiting: (() => void)[] = [];
  let active = 0;

  function release(): void {
    const next = waiting.shift();
    // The place passes to the next in line, so the count stays.
    if (next === undefined) active--;
    else next();
  }

  function waitInLine(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = (): void => {
        stopListening();
        resolve();
      };
      waiting.push(enter);
      const stopListening = onAbort(signal, (reason) => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(reason);
      });
    });
  }

  /** @returns The turns of a request under both rates; nothing where there is no rate to keep. */
  function reserve(): Turn[] {
    return [rate.reserve(), learned.reserve()].filter((turn) => turn !== undefined);
  }

  async function waitForTurns(turns: readonly Turn[], signal: AbortSignal | undefined): Promise<() => void> {
    const delayMs = Math.max(0, ...turns.map((turn) => turn.delayMs));
    if (delayMs > 0) {
      try {
        await sleep(clock, delayMs, signal);
      } catch (error) {
        for (const turn of turns) turn.giveBack();
        release();
        throw error;
      }
    }
    for (const turn of turns) turn.take();
    return release;
  }

  return {
    acquire(signal) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      if (active >= maxConcurrent) return waitInLine(signal).then(() => waitForTurns(reserve(), signal));
      active++;
      const turns = reserve();
      return turns.length === 0 ? release : waitForTurns(turns, signal);
    },
    observe: (admitted) => learned.observe(admitted),
  };
}
