/** A clock that jumps: as soon as nothing else is going on, the earliest timer fires, and no time is lost. */
import type { Clock } from '@sec/core';

export interface HandClock extends Clock {
  /** Delays, in milliseconds, of the timers that fired, in order. */
  readonly waitsMs: readonly number[];
  /** Timers that are set and have neither fired nor been cancelled. */
  readonly pending: number;
  /** Moves the wall clock alone, as an administrator would. */
  shiftWallClock(byMs: number): void;
  /** Moves time without firing anything that is not due. */
  advance(byMs: number): void;
  /** From now on time stands still unless it is told to pass. */
  hold(): void;
  /** Lets time pass while it is held: every timer that comes due fires at its own moment. */
  pass(byMs: number): Promise<void>;
}

interface Timer {
  readonly atMs: number;
  readonly delayMs: number;
  readonly run: () => void;
}

/** Rounds of the event loop without news after which nothing is going on. */
const idleRounds = 6;

export function createHandClock(startMs = Date.parse('2026-03-01T00:00:00Z')): HandClock {
  const timers = new Set<Timer>();
  const waitsMs: number[] = [];
  let elapsedMs = 0;
  let shiftMs = 0;
  let watching = false;
  let held = false;

  function fireEarliest(untilMs = Infinity): boolean {
    let earliest: Timer | undefined;
    for (const timer of timers) if (earliest === undefined || timer.atMs < earliest.atMs) earliest = timer;
    if (earliest === undefined || earliest.atMs > untilMs) return false;
    timers.delete(earliest);
    elapsedMs = Math.max(elapsedMs, earliest.atMs);
    waitsMs.push(earliest.delayMs);
    earliest.run();
    return true;
  }

  function watch(): void {
    if (watching) return;
    watching = true;
    let idle = 0;
    let size = timers.size;
    const round = (): void => {
      if (timers.size === 0 || held) {
        watching = false;
        return;
      }
      idle = timers.size === size ? idle + 1 : 0;
      size = timers.size;
      if (idle >= idleRounds) {
        fireEarliest();
        idle = 0;
        size = timers.size;
      }
      setImmediate(round);
    };
    setImmediate(round);
  }

  return {
    now: () => startMs + elapsedMs + shiftMs,
    monotonic: () => elapsedMs,
    after(delayMs, run) {
      const timer = { atMs: elapsedMs + delayMs, delayMs, run };
      timers.add(timer);
      watch();
      return () => timers.delete(timer);
    },
    waitsMs,
    get pending() {
      return timers.size;
    },
    shiftWallClock(byMs) {
      shiftMs += byMs;
    },
    advance(byMs) {
      elapsedMs += byMs;
    },
    hold() {
      held = true;
    },
    async pass(byMs) {
      const untilMs = elapsedMs + byMs;
      do await settle();
      while (fireEarliest(untilMs));
      elapsedMs = untilMs;
    },
  };
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let round = 0; round < idleRounds; round++) await new Promise((resolve) => setImmediate(resolve));
}
