/** Client-side limits: requests at the same time, requests per second, and the rate that the server admits. */
import type { Step } from './chain.js';
import { type Clock, sleep } from './clock.js';
import { parseRetryAfter } from './retry-after.js';

export interface RateLimit {
  /** Requests per second, above 0; fractions are fine. */
  readonly requestsPerSecond: number;
  /** Requests that may go at once after a quiet time; 1 unless given. */
  readonly burst?: number;
}

/** Decides when a request may go. Replace it to share one limit between processes. */
export interface Limiter {
  /** Resolves when a request may go, to a function that gives the place back; rejects when the signal aborts. */
  acquire(signal: AbortSignal): Promise<() => void>;
  /** Told of every answer: whether the server admitted the request, and how long it asked to wait. */
  observe?(admitted: boolean, retryAfterMs: number | undefined): void;
}

export interface LimiterOptions {
  readonly rateLimit?: RateLimit | undefined;
  readonly maxConcurrent?: number | undefined;
  readonly clock: Clock;
}

/** The limiter of one client, in memory. */
export function createLimiter({ rateLimit, maxConcurrent = Infinity, clock }: LimiterOptions): Limiter {
  const rate = createPacer(rateLimit === undefined ? Infinity : rateLimit.requestsPerSecond, rateLimit?.burst ?? 1, clock);
  const learned = createLearnedRate(clock);
  const waiting: (() => void)[] = [];
  let active = 0;

  function release(): void {
    const next = waiting.shift();
    // The place passes to the next in line, so the count stays.
    if (next === undefined) active--;
    else next();
  }

  async function takePlace(signal: AbortSignal): Promise<void> {
    if (active < maxConcurrent) {
      active++;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(signal.reason);
      };
      waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  return {
    async acquire(signal) {
      if (signal.aborted) throw signal.reason;
      await takePlace(signal);
      try {
        const delayMs = Math.max(rate.reserve(), learned.reserve());
        if (delayMs > 0) await sleep(clock, delayMs, signal);
      } catch (error) {
        release();
        throw error;
      }
      let held = true;
      return () => {
        if (held) release();
        held = false;
      };
    },
    observe: (admitted) => learned.observe(admitted),
  };
}

interface Pacer {
  /** Takes the next slot. @returns Milliseconds until it comes. */
  reserve(): number;
  setRate(requestsPerSecond: number): void;
}

/** Spreads requests by their theoretical arrival time (GCRA), which needs one number of state. */
function createPacer(requestsPerSecond: number, burst: number, clock: Clock): Pacer {
  let intervalMs = 1000 / requestsPerSecond;
  let arrivalMs = 0;
  return {
    reserve() {
      if (intervalMs === 0) return 0;
      const nowMs = clock.monotonic();
      const delayMs = Math.max(0, arrivalMs - (burst - 1) * intervalMs - nowMs);
      arrivalMs = Math.max(arrivalMs, nowMs) + intervalMs;
      return delayMs;
    },
    setRate(next) {
      intervalMs = 1000 / next;
    },
  };
}

/** Time over which admissions are counted, in milliseconds. */
const windowMs = 2_000;
/** Refusals within the window before the rate is believed to be limited: one alone may be chance. */
const believedRefusals = 3;

/** Learns the admitted rate from refusals: a rate, never a pause, and it eases up again. */
function createLearnedRate(clock: Clock): { reserve(): number; observe(admitted: boolean): void } {
  const pacer = createPacer(Infinity, 1, clock);
  let admittedAt: number[] = [];
  let refusedAt: number[] = [];
  let current = Infinity;
  let easedAt = 0;

  const within = (times: number[], nowMs: number): number[] => {
    const first = times.findIndex((time) => time > nowMs - windowMs);
    return first === -1 ? [] : times.slice(first);
  };

  return {
    reserve: () => pacer.reserve(),
    observe(admitted) {
      const nowMs = clock.monotonic();
      if (admitted) {
        // Counting costs only while it can matter: after a refusal, or in the first window.
        admittedAt.push(nowMs);
        if (admittedAt.length > 4_096) admittedAt = within(admittedAt, nowMs);
        if (current !== Infinity && nowMs - easedAt > 1_000) {
          easedAt = nowMs;
          refusedAt = within(refusedAt, nowMs);
          current = refusedAt.length === 0 ? current * 1.1 : current;
          if (current > 10_000) current = Infinity;
          pacer.setRate(current);
        }
        return;
      }
      refusedAt = [...within(refusedAt, nowMs), nowMs];
      admittedAt = within(admittedAt, nowMs);
      const first = admittedAt[0];
      if (refusedAt.length < believedRefusals || first === undefined) return;
      const spanMs = Math.max(nowMs - first, 1);
      // Refusals that are rare among admissions are not a limit but noise.
      if (refusedAt.length < admittedAt.length / 4 && current === Infinity) return;
      current = Math.max(1, (admittedAt.length / Math.max(spanMs, windowMs / 2)) * 1000 * 0.95);
      easedAt = nowMs;
      pacer.setRate(current);
    },
  };
}

/** Holds every request until the limiter lets it go, and tells the limiter what came back. */
export function limit(limiter: Limiter, clock: Clock): Step {
  return async (request, next) => {
    request.log.phase = 'queue';
    const release = await limiter.acquire(request.signal);
    try {
      const response = await next(request);
      if (response.status === 429) limiter.observe?.(false, parseRetryAfter(response.headers, clock.now()));
      else limiter.observe?.(true, undefined);
      return response;
    } finally {
      release();
    }
  };
}
