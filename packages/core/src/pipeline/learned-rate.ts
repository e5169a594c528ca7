/** Learns from refusals how many requests a second a server admits: a rate, never a pause, and it eases up again. */
import type { Clock } from '../lib/clock.js';
import { createPacer, type Pacer } from './pacer.js';

/** Responses are counted in slots of this length, in milliseconds, so that counting costs the same at any rate. */
const slotMs = 100;
/** Slots that count: the last two seconds. */
const slots = 20;
/** Refusals within that time before the rate is believed to be limited: one alone may be chance. */
const believedRefusals = 3;
/** The same within the first second, of which less is known: a few refusals among a few responses would slow a client for long. */
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

/** A pacer that follows what the server admits. */
export interface LearnedRate extends Pick<Pacer, 'reserve'> {
  observe(admitted: boolean): void;
}

export function createLearnedRate(clock: Clock): LearnedRate {
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
