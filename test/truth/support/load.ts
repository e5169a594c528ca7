/** Load on the hand clock, and what it did: calls spread over time, workers, and cost in CPU time. */
import { sleep } from '@sec/core';
import type { HandClock } from '../../support/hand-clock.js';

const never = new AbortController().signal;

/** Begins one call after another at a steady pace. @returns How many of them failed. */
export async function steadily(clock: HandClock, calls: number, everyMs: number, call: () => Promise<unknown>): Promise<number> {
  let failed = 0;
  const running: Promise<unknown>[] = [];
  for (let begun = 0; begun < calls; begun++) {
    running.push(call().catch(() => failed++));
    await sleep(clock, everyMs, never);
  }
  await Promise.all(running);
  return failed;
}

/** Workers that call one after the other until the time is over. */
export async function withWorkers(clock: HandClock, workers: number, forMs: number, call: () => Promise<unknown>): Promise<void> {
  const endMs = clock.monotonic() + forMs;
  const work = async (): Promise<void> => {
    while (clock.monotonic() < endMs) await call().catch(() => undefined);
  };
  await Promise.all(Array.from({ length: workers }, work));
}

/** @returns Whether a promise has settled after some time on the clock. */
export async function settlesWithin(clock: HandClock, ms: number, promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const note = (): void => void (settled = true);
  promise.then(note, note);
  await sleep(clock, ms, never);
  return settled;
}

/**
 * How much more CPU time work costs on four times the input: about 4 where the cost is linear, 16 where it grows with the
 * square. The cheapest of four rounds counts, as other work in the process can only make a round look dearer.
 */
export async function growthOfCost(size: number, work: (size: number) => Promise<unknown>): Promise<number> {
  let [small, large] = [Infinity, Infinity];
  for (let round = 0; round < 4; round++) {
    small = Math.min(small, await costOf(() => work(size)));
    large = Math.min(large, await costOf(() => work(size * 4)));
  }
  return large / small;
}

async function costOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  // Work that is too small to be measured must not look like a steep growth.
  return Math.max(user + system, 2_000);
}

/** Most abort listeners that stood on one signal at the same time, whosever the signal is. */
export async function mostListeners(run: () => Promise<unknown>): Promise<number> {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const standing = new Map<EventTarget, Set<unknown>>();
  let most = 0;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    if (this instanceof AbortSignal && type === 'abort') {
      const own = standing.get(this) ?? new Set();
      standing.set(this, own.add(listener));
      most = Math.max(most, own.size);
    }
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    standing.get(this)?.delete(listener);
    removeEventListener.call(this, type, listener, options);
  };
  try {
    await run();
  } finally {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
  }
  return most;
}
