/** The limits of one client, in memory: requests at the same time, requests per second, and the rate that the server admits. */
import type { CallLimiter, LeftRequest, Release } from '../call/call.js';
import { onAbort } from '../lib/abort.js';
import type { Clock } from '../lib/clock.js';
import type { RateLimit } from '../options/options.js';
import { createLeftPlaces } from './left-places.js';
import { createLearnedRate } from './learned-rate.js';
import { createPacer } from './pacer.js';

export interface LimiterOptions {
  readonly rateLimit?: RateLimit | undefined;
  readonly maxConcurrent?: number | undefined;
  /** Clients that share these limits; this one takes its part. */
  readonly share?: number | undefined;
  readonly clock: Clock;
}

/** Lets the next in line go. */
type Enter = () => void;

/** What is left of a delay after rounding, in milliseconds. */
const noDelayMs = 0.01;
/** Turns that timers missed by less than this are made up for, in milliseconds: most timers fire late. */
const latenessMs = 100;

/** First come, first served. Turns are not handed out ahead of time, so one that leaves the line holds up nobody. */
export function createLimiter({ rateLimit, maxConcurrent = Infinity, share = 1, clock }: LimiterOptions): CallLimiter {
  const { requestsPerSecond, burst = 1 } = rateLimit ?? { requestsPerSecond: Infinity };
  const rate = createPacer(requestsPerSecond / share, Math.max(1, burst / share), clock);
  const places = Math.max(1, Math.floor(maxConcurrent / share));
  const learned = createLearnedRate(clock);
  const line = new Set<Enter>();
  // An iterator continues with what was added later, so the next in line is found without a search.
  let rest = line.values();
  let first: Enter | undefined;
  let active = 0;
  let cancelAlarm: (() => void) | undefined;
  let alarmMs = 0;

  const left = createLeftPlaces(clock);

  const delayMs = (ahead: number): number => Math.max(rate.delayMs(ahead), learned.delayMs(ahead));
  const isFree = (): boolean => active < places && delayMs(0) < noDelayMs;

  function go(sinceMs: number): void {
    active++;
    rate.take(sinceMs);
    learned.take(sinceMs);
  }

  const release = (request?: LeftRequest): void => {
    if (request === undefined) active--;
    else left.add(request, release);
    advance();
  };
  const giveBack = places === Infinity ? undefined : release;

  /** Lets go all that may go, and comes back when the next one may. */
  function advance(): void {
    const nowMs = clock.monotonic();
    const sinceMs = cancelAlarm === undefined ? nowMs : Math.min(nowMs, Math.max(alarmMs, nowMs - latenessMs));
    stopAlarm();
    active -= left.collect();
    for (let next = first; next !== undefined && isFree(); next = first) {
      go(sinceMs);
      next();
    }
    const waitMs = active < places ? delayMs(0) : left.delayMs();
    if (first === undefined || waitMs === Infinity) return;
    alarmMs = nowMs + waitMs;
    cancelAlarm = clock.after(waitMs, advance);
  }

  function stopAlarm(): void {
    cancelAlarm?.();
    cancelAlarm = undefined;
  }

  function waitInLine(signal: AbortSignal | undefined): Promise<Release | undefined> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        cancelTimer?.();
        stopListening();
        line.delete(enter);
        if (first === enter) first = rest.next().value as Enter | undefined;
        if (first === undefined) stopAlarm();
      };
      const enter = (): void => {
        leave();
        resolve(giveBack);
      };
      const waitMs = delayMs(line.size);
      // Some platforms end a timer with the request in which it was set, so each call has one that does not depend on others.
      const cancelTimer = waitMs < noDelayMs ? undefined : clock.after(waitMs, advance);
      const stopListening = onAbort(signal, (reason) => {
        leave();
        reject(reason);
      });
      line.add(enter);
      if (first !== undefined) return;
      first = (rest = line.values()).next().value;
      advance();
    });
  }

  return {
    acquire({ signal }) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      active -= left.collect();
      if (first !== undefined || !isFree()) return waitInLine(signal);
      go(clock.monotonic());
      return giveBack;
    },
    observe: (admitted) => learned.observe(admitted),
  };
}
