/** Client-side limits: requests at the same time, requests per second, and the rate that the server admits. */
import type { HttpResponse, Step } from './chain.js';
import { type Clock, leaveOnAbort, sleep } from './clock.js';
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

/** The limiter of one client, in memory: first come, first served. */
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

  function waitInLine(signal: AbortSignal): Promise<void> {
    return new Promise<void>((resolve, reject) => {
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
      if (active < maxConcurrent) active++;
      else await waitInLine(signal);
      const turns = [rate.reserve(), learned.reserve()].filter((turn) => turn !== undefined);
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
      let held = true;
      return () => {
        if (held) release();
        held = false;
      };
    },
    observe: (admitted) => learned.observe(admitted),
  };
}

/** A time at which a request may go. */
interface Turn {
  /** Milliseconds until it comes. */
  readonly delayMs: number;
  /** Its request goes. */
  take(): void;
  /** Its request never goes. */
  giveBack(): void;
}

interface Pacer {
  /** Takes the next turn; `undefined` where there is no rate to keep. */
  reserve(): Turn | undefined;
  setRate(requestsPerSecond: number): void;
}

/** Spreads requests by their theoretical arrival time (GCRA), which needs one number of state. */
function createPacer(requestsPerSecond: number, burst: number, clock: Clock): Pacer {
  let intervalMs = 1000 / requestsPerSecond;
  let arrivalMs = 0;
  /** Turns that have not come yet, in order. */
  const ahead: { readonly stepMs: number; left: boolean }[] = [];
  return {
    reserve() {
      if (intervalMs === 0) return undefined;
      const nowMs = clock.monotonic();
      const delayMs = Math.max(0, arrivalMs - (burst - 1) * intervalMs - nowMs);
      const entry = { stepMs: intervalMs, left: false };
      arrivalMs = Math.max(arrivalMs, nowMs) + intervalMs;
      ahead.push(entry);
      return {
        delayMs,
        take: () => void ahead.splice(0, ahead.indexOf(entry) + 1),
        giveBack() {
          entry.left = true;
          // A turn with others behind it stays empty, since those have been told theirs; the last ones can be given anew.
          while (ahead.at(-1)?.left === true) arrivalMs -= ahead.pop()?.stepMs ?? 0;
        },
      };
    },
    setRate(next) {
      intervalMs = 1000 / next;
    },
  };
}

/** Answers are counted in slots of this length, in milliseconds, so that counting costs the same at any rate. */
const slotMs = 100;
/** Slots that count: the last two seconds. */
const slots = 20;
/** Refusals within that time before the rate is believed to be limited: one alone may be chance. */
const believedRefusals = 3;
/** The same within the first second, of which less is known: a few refusals among a few answers would slow a client for long. */
const believedEarlyRefusals = 8;

/** Counts events of the last two seconds. */
function createCounter(): { add(nowMs: number): void; count(nowMs: number): number; spanMs(nowMs: number): number } {
  const counts = new Uint32Array(slots);
  let latest = 0;
  let firstMs = Infinity;
  const moveTo = (nowMs: number): void => {
    const slot = Math.floor(nowMs / slotMs);
    if (slot - latest >= slots) {
      counts.fill(0);
      firstMs = Infinity;
    } else for (let at = latest + 1; at <= slot; at++) counts[at % slots] = 0;
    latest = Math.max(latest, slot);
  };
  return {
    add(nowMs) {
      moveTo(nowMs);
      firstMs = Math.min(firstMs, nowMs);
      (counts[latest % slots] as number)++;
    },
    count(nowMs) {
      moveTo(nowMs);
      return counts.reduce((sum, n) => sum + n, 0);
    },
    /** Time over which was counted. */
    spanMs: (nowMs) => Math.min(nowMs - firstMs, (slots - 1) * slotMs + (nowMs % slotMs)),
  };
}

/** Learns the admitted rate from refusals: a rate, never a pause, and it eases up again. */
function createLearnedRate(clock: Clock): { reserve(): Turn | undefined; observe(admitted: boolean): void } {
  const pacer = createPacer(Infinity, 1, clock);
  const admissions = createCounter();
  const refusals = createCounter();
  let current = Infinity;
  let changedMs = 0;

  function setRate(rate: number, nowMs: number): void {
    current = rate > 10_000 ? Infinity : rate;
    changedMs = nowMs;
    pacer.setRate(current);
  }

  return {
    reserve: () => pacer.reserve(),
    observe(admitted) {
      const nowMs = clock.monotonic();
      if (admitted) {
        admissions.add(nowMs);
        if (current !== Infinity && nowMs - changedMs > 1_000 && refusals.count(nowMs) === 0) setRate(current * 1.1, nowMs);
        return;
      }
      refusals.add(nowMs);
      const refused = refusals.count(nowMs);
      const admittedCount = admissions.count(nowMs);
      const spanMs = admissions.spanMs(nowMs);
      if (refused < (spanMs < 1_000 ? believedEarlyRefusals : believedRefusals) || admittedCount === 0) return;
      // Refusals that are rare among admissions are not a limit but noise.
      if (refused < admittedCount / 4 && current === Infinity) return;
      setRate(Math.max(1, (admittedCount / Math.max(spanMs, 1_000)) * 950), nowMs);
    },
  };
}

/** Holds every request until the limiter lets it go, and tells the limiter what came back. */
export function limit(limiter: Limiter, clock: Clock): Step {
  function tell({ status, headers }: HttpResponse): void {
    try {
      if (status === 429) limiter.observe?.(false, parseRetryAfter(headers, clock.now()));
      else limiter.observe?.(true, undefined);
    } catch {
      // Watching must not lose an answer that is there.
    }
  }

  return async (request, next) => {
    request.log.phase = 'queue';
    const place = limiter.acquire(request.signal);
    let release: () => void;
    try {
      release = await leaveOnAbort(place, request.signal);
    } catch (error) {
      // A limiter that does not watch the signal may hand out the place later: it goes straight back.
      place.then(
        (giveBack) => giveBack(),
        () => undefined,
      );
      throw error;
    }
    try {
      const response = await next(request);
      tell(response);
      return response;
    } finally {
      release();
    }
  };
}
