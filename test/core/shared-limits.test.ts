import { describe, expect, test } from 'vitest';
import { type ClientOptions, type Limiter, type NoticeEvent, shareLimits, type ShareLimitsOptions } from '@sec/core';
import { failureOf } from '../support/failure-of.js';
import { createHandClock, settle } from '../support/hand-clock.js';
import { script } from '../support/script.js';
import { countListeners, createThingClient } from '../support/thing-client.js';

const call = { id: 'a' };
const away = (): never => {
  throw Object.assign(new Error('connect to redis://user:password@store'), { code: 'ECONNREFUSED' });
};

/** A client over a limiter, with the times of its requests and what it reported. */
function connect(
  limiter: Limiter,
  { instances = 1, timeoutMs, ...options }: ClientOptions & Partial<ShareLimitsOptions> = {},
  latencyMs = 0,
) {
  const clock = createHandClock();
  clock.hold();
  const sentMs: number[] = [];
  const notices: NoticeEvent[] = [];
  const server = script(
    [() => (sentMs.push(clock.monotonic()), { json: { data: {} }, ...(latencyMs > 0 && { afterMs: latencyMs }) })],
    clock,
  );
  const { thing } = createThingClient({
    ...server,
    limiter: shareLimits(limiter, { instances, ...(timeoutMs && { timeoutMs }) }),
    onNotice: (notice) => notices.push(notice),
    ...options,
  });
  return { thing, clock, sentMs, notices };
}

describe('a limiter that fails', () => {
  test.each<[string, Limiter['acquire']]>([
    ['throws', away],
    ['rejects', async () => away()],
  ])('and %s is left alone for 30 s, reported once, and then asked by one call', async (_, fail) => {
    let asked = 0;
    let isAway = true;
    const { thing, clock, notices } = connect({
      acquire: (signal) => {
        asked++;
        return isAway ? fail(signal) : Promise.resolve(() => undefined);
      },
    });
    const five = (): Promise<unknown> => Promise.all(Array.from({ length: 5 }, () => thing.getThing(call)));

    await thing.getThing(call);
    await five();
    expect(asked).toBe(1);
    expect(notices).toEqual([{ notice: 'limiter', operationId: 'getThing', message: expect.stringContaining('(ECONNREFUSED)') as string }]);
    expect(notices[0]?.message).not.toContain('password');

    await clock.pass(29_999);
    await five();
    expect(asked).toBe(1);

    await clock.pass(1);
    await five();
    expect(asked).toBe(2);

    isAway = false;
    await clock.pass(30_000);
    await thing.getThing(call);
    await five();
    expect(asked).toBe(8);
    expect(notices).toHaveLength(1);

    isAway = true;
    await thing.getThing(call);
    expect(notices).toHaveLength(2);
  });

  test('is not waited for by other calls while one finds out whether it is back', async () => {
    let isAway = true;
    const { thing, clock, sentMs } = connect({ acquire: () => (isAway ? away() : new Promise(() => undefined)) });
    await thing.getThing(call);
    isAway = false;
    await clock.pass(30_000);

    const first = thing.getThing(call);
    await settle();
    await thing.getThing(call);
    await clock.pass(60_000);
    await first;

    expect(sentMs).toEqual([0, 30_000, 90_000]);
  });

  test('leaves the client its own limits, of which it takes its share', async () => {
    const options = { rateLimit: { requestsPerSecond: 40, burst: 4 }, maxConcurrent: 8, instances: 4 };
    const { thing, clock, sentMs } = connect({ acquire: away }, options, 1_000);
    await settle();

    const calls = Array.from({ length: 4 }, () => thing.getThing(call));
    await clock.pass(10_000);
    await Promise.all(calls);

    // 10 a second, and two at the same time.
    expect(sentMs).toEqual([0, 100, 1_000, 1_100]);
  });

  test('leaves it its own limits whole unless it says that others share them', async () => {
    const { thing, clock, sentMs } = connect({ acquire: away }, { rateLimit: { requestsPerSecond: 40 } });

    const calls = Array.from({ length: 3 }, () => thing.getThing(call));
    await clock.pass(1_000);
    await Promise.all(calls);

    expect(sentMs).toEqual([0, 25, 50]);
  });

  test('is asked for after its rest also by a clock that started anew', async () => {
    let asked = 0;
    let aheadMs = 1_000_000;
    const hand = createHandClock();
    const limiter = { acquire: () => (asked++, away()) };
    const { thing } = createThingClient({
      ...script([{ json: { data: {} } }], hand),
      clock: { ...hand, monotonic: () => hand.monotonic() + aheadMs },
      limiter: shareLimits(limiter, { instances: 1 }),
    });
    await thing.getThing(call);
    aheadMs = 0;

    await thing.getThing(call);

    expect(asked).toBe(2);
  });
});

describe('a limiter that does not answer', () => {
  const silent: Limiter = { acquire: () => new Promise(() => undefined) };

  test.each([
    [60_000, {}],
    [2_000, { timeoutMs: 2_000 }],
  ])('holds a call for %i ms', async (limitMs, options) => {
    const { thing, clock, sentMs, notices } = connect(silent, options);

    const one = thing.getThing(call);
    await clock.pass(limitMs);
    await one;
    await thing.getThing(call);

    expect(sentMs).toEqual([limitMs, limitMs]);
    expect(notices).toMatchObject([{ message: expect.stringContaining('(TimeoutError)') as string }]);
    expect(clock.pending).toBe(0);
  });

  test('holds it no longer than the limit of the call, which says nothing of the limiter', async () => {
    const { thing, clock, notices } = connect(silent);

    const outcome = failureOf(thing.getThing(call, { timeoutMs: 1_000 }));
    await clock.pass(1_000);

    expect(await outcome).toMatchObject({ code: 'SEC_TIMEOUT', phase: 'queue', attempts: 0 });
    expect(notices).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  test('hears from its signal that the call does not wait any more, and gets back what it gives later', async () => {
    const places: string[] = [];
    const signals: AbortSignal[] = [];
    let give: (release: () => void) => void = () => undefined;
    const { thing, clock } = connect({
      acquire: (signal) => {
        signals.push(signal);
        return new Promise((resolve) => (give = resolve));
      },
    });

    const one = thing.getThing(call);
    await clock.pass(60_000);
    await one;
    expect(signals[0]?.aborted).toBe(true);

    give(() => void places.push('back'));
    await settle();

    expect(places).toEqual(['back']);
  });

  test('has no listener on the signal of the caller once the call is over', async () => {
    const controller = new AbortController();
    const listeners = countListeners(controller.signal);
    const { thing } = connect({ acquire: async () => () => undefined });

    await thing.getThing(call, { signal: controller.signal });

    expect(listeners.left).toBe(0);
  });
});

describe('a release that fails', () => {
  test.each<[string, () => unknown]>([
    ['throws', away],
    ['rejects', async () => away()],
  ])('and %s is reported once, until one works again', async (_, release) => {
    let isAway = true;
    const { thing, notices } = connect({ acquire: async () => (() => (isAway ? release() : undefined)) as () => void });

    for (let n = 0; n < 3; n++) await thing.getThing(call);
    await settle();
    expect(notices).toEqual([
      { notice: 'limiter', operationId: 'getThing', message: expect.stringContaining('did not take a place back') as string },
    ]);

    isAway = false;
    await thing.getThing(call);
    isAway = true;
    await thing.getThing(call);
    await settle();
    expect(notices).toHaveLength(2);
  });
});

test('a limiter whose observing rejects leaves nothing unhandled', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const observe = (async () => away()) as unknown as NonNullable<Limiter['observe']>;
  const { thing } = connect({ acquire: async () => () => undefined, observe });

  await thing.getThing(call);
  await settle();
  process.off('unhandledRejection', note);

  expect(unhandled).toEqual([]);
});

test('while it fails, the client learns from refusals itself', async () => {
  const observed: boolean[] = [];
  let isAway = true;
  const { thing } = connect({
    acquire: () => (isAway ? away() : Promise.resolve(() => undefined)),
    observe: (isAdmitted) => observed.push(isAdmitted),
  });

  await thing.getThing(call);
  expect(observed).toEqual([]);

  isAway = false;
  const other = connect({ acquire: async () => () => undefined, observe: (isAdmitted) => observed.push(isAdmitted) });
  await other.thing.getThing(call);
  expect(observed).toEqual([true]);
});

test.each<[string, unknown, unknown]>([
  ['limiter.acquire', null, { instances: 1 }],
  ['limiter.acquire', {}, { instances: 1 }],
  ['instances', { acquire: away }, {}],
  ['instances', { acquire: away }, { instances: 0 }],
  ['instances', { acquire: away }, { instances: '4' }],
  ['timeoutMs', { acquire: away }, { instances: 1, timeoutMs: 0 }],
  ['timeoutMs', { acquire: away }, { instances: 1, timeoutMs: Infinity }],
])('a wrong %s is refused with what is expected', (option, limiter, options) => {
  expect(() => shareLimits(limiter as Limiter, options as ShareLimitsOptions)).toThrow(
    expect.objectContaining({ code: 'SEC_CONFIG', option }),
  );
});
