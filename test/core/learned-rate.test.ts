import { describe, expect, test } from 'vitest';
import { createHandClock, type HandClock } from '../support/hand-clock.js';
import { createThingClient } from '../support/thing-client.js';

const call = { id: 'a' };

/** Decides about a request. @returns Whether it is admitted. */
type Server = (nowMs: number) => boolean;

interface Load {
  readonly workers: number;
  readonly latencyMs: number;
  /** Calls that are made, where the time does not end them. */
  readonly calls?: number;
  readonly forMs?: number;
  readonly retryAfter?: string;
  readonly once?: true;
}

interface Counts {
  readonly requests: number;
  readonly ms: number;
  readonly failed: number;
  /** Requests admitted in each second. */
  readonly admitted: readonly number[];
}

async function load(server: Server, { workers, latencyMs, calls = Infinity, forMs = Infinity, retryAfter, once }: Load): Promise<Counts> {
  const clock = createHandClock();
  const admitted: number[] = [];
  let [requests, failed, left] = [0, 0, calls];
  const { thing } = createThingClient({
    clock,
    ...(once === undefined ? {} : { retry: false }),
    fetch: async () => {
      requests++;
      const isAdmitted = server(clock.monotonic());
      await wait(clock, latencyMs);
      const second = Math.floor(clock.monotonic() / 1_000);
      if (isAdmitted) admitted[second] = (admitted[second] ?? 0) + 1;
      const headers = isAdmitted || retryAfter === undefined ? undefined : { 'retry-after': retryAfter };
      return Response.json({ data: {} }, { status: isAdmitted ? 200 : 429, ...(headers === undefined ? {} : { headers }) });
    },
  });
  const work = async (): Promise<void> => {
    while (left-- > 0 && clock.monotonic() < forMs) await thing.getThing(call).catch(() => failed++);
  };
  await Promise.all(Array.from({ length: workers }, work));
  return { requests, ms: clock.monotonic(), failed, admitted: Array.from(admitted, (count) => count ?? 0) };
}

function wait(clock: HandClock, delayMs: number): Promise<void> {
  return new Promise((resolve) => void clock.after(delayMs, resolve));
}

/** Admits so many requests a second, and so many at once after a quiet time. */
function bucket(perSecond: number, size: number): Server {
  let tokens = size;
  let filledMs = 0;
  return (nowMs) => {
    tokens = Math.min(size, tokens + ((nowMs - filledMs) * perSecond) / 1_000);
    filledMs = nowMs;
    if (tokens < 1) return false;
    tokens--;
    return true;
  };
}

/** Numbers from 0 up to 1, the same in every run. */
function createDraw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Refuses a share of the requests for a while, and another share from then on, whatever their rate. */
function refusing(share: number, forMs: number, laterShare: number, seed: number): Server {
  const draw = createDraw(seed);
  return (nowMs) => draw() >= (nowMs < forMs ? share : laterShare);
}

describe('a server that admits 100 requests a second', () => {
  const idealMs = (size: number): number => ((1_000 - size) / 100) * 1_000;

  test.each([
    [100, '1', 1.06],
    [10, '1', 1.06],
    [10, '0', 1.12],
    [10, undefined, 1.12],
  ] as const)('with a bucket of %i and a wait of %s costs few requests and little time', async (size, retryAfter, most) => {
    const { requests, ms, failed } = await load(bucket(100, size), {
      workers: 50,
      latencyMs: 20,
      calls: 1_000,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });

    expect(failed).toBe(0);
    expect(requests / 1_000).toBeLessThanOrEqual(most);
    expect(ms / idealMs(size)).toBeLessThanOrEqual(1.15);
  });

  test('keeps being asked about so many times, with few refusals', async () => {
    const { requests, admitted } = await load(bucket(100, 10), { workers: 50, latencyMs: 20, forMs: 30_000, retryAfter: '1' });

    const steady = admitted.slice(2, 30);
    expect(steady.reduce((sum, count) => sum + count, 0) / steady.length).toBeGreaterThan(95);
    expect(requests / admitted.reduce((sum, count) => sum + count, 0)).toBeLessThan(1.06);
  });
});

test('a server that admits five requests a second is not asked for many more', async () => {
  const { requests, ms, failed } = await load(bucket(5, 5), { workers: 10, latencyMs: 100, calls: 200, retryAfter: '1' });

  expect(failed).toBe(0);
  expect(requests / 200).toBeLessThanOrEqual(1.3);
  expect(ms / 39_000).toBeLessThanOrEqual(1.2);
});

describe('after a burst of refusals, while a few remain', () => {
  test.each([
    ['half of them', 0.5, 400],
    ['nine in ten', 0.9, 400],
    ['half of them', 0.5, 100],
    ['eight in ten', 0.8, 100],
  ])('the rate is back within ten seconds (%s, %#)', async (_, share, perSecond) => {
    const { admitted } = await load(refusing(share, 2_000, 0.03, 7), {
      workers: perSecond / 20,
      latencyMs: 50,
      forMs: 13_000,
      once: true,
    });

    expect(admitted[11]).toBeGreaterThan(perSecond / 2);
    expect(admitted[12]).toBeGreaterThan(perSecond / 2);
  });

  test('a fifth of them may remain', async () => {
    const { admitted } = await load(refusing(0.5, 2_000, 0.2, 3), { workers: 20, latencyMs: 50, forMs: 13_000, once: true });

    expect(admitted[12]).toBeGreaterThan(200);
  });
});

test('refusals at random slow no client that has not learned a rate', async () => {
  const { admitted } = await load(refusing(0.2, 5_000, 0.2, 5), { workers: 20, latencyMs: 50, forMs: 5_000, once: true });

  // Twenty workers at 50 ms a call are 400 calls a second, of which eight in ten are admitted.
  expect(Math.min(...admitted.slice(1, 5))).toBeGreaterThan(290);
});

test('a time in which nothing is admitted teaches no rate', async () => {
  const { admitted } = await load((nowMs) => nowMs >= 10_000, { workers: 20, latencyMs: 50, forMs: 12_000, retryAfter: '0' });

  expect(admitted[11]).toBeGreaterThan(350);
});

test('a server that becomes slower is asked less, and one that becomes quicker is asked more', async () => {
  const slow = bucket(20, 20);
  const { admitted, requests } = await load((nowMs) => nowMs < 3_000 || nowMs >= 10_000 || slow(nowMs), {
    workers: 20,
    latencyMs: 50,
    forMs: 25_000,
    retryAfter: '1',
  });

  const total = admitted.reduce((sum, count) => sum + count, 0);
  expect(requests - total).toBeLessThan(100);
  expect(Math.min(...admitted.slice(4, 10))).toBeGreaterThan(12);
  expect(admitted[24]).toBeGreaterThan(350);
});

test('a rate that was learned long ago in other conditions does not outlive a clock that starts anew', async () => {
  const hand = createHandClock();
  let aheadMs = 1_000_000;
  const isOpen = (): boolean => hand.monotonic() >= 3_000;
  const few = bucket(20, 5);
  let admitted = 0;
  const { thing } = createThingClient({
    retry: false,
    clock: { ...hand, now: () => hand.now(), after: hand.after, monotonic: () => hand.monotonic() + aheadMs },
    fetch: async () => {
      const isAdmitted = isOpen() || few(hand.monotonic());
      await wait(hand, 50);
      if (isAdmitted && hand.monotonic() >= 14_000) admitted++;
      return Response.json({ data: {} }, { status: isAdmitted ? 200 : 429 });
    },
  });
  const work = async (): Promise<void> => {
    while (hand.monotonic() < 15_000) {
      if (hand.monotonic() >= 3_000) aheadMs = 0;
      await thing.getThing(call).catch(() => undefined);
    }
  };

  await Promise.all(Array.from({ length: 20 }, work));

  expect(admitted).toBeGreaterThan(200);
});
