import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Limiter, shareLimits } from '@sec/core';
import { createHandClock, settle } from '../support/hand-clock.js';
import { type Answer, script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { countListeners, createThingClient } from '../support/thing-client.js';

const good = { json: { data: {} } };
const call = { id: 'a' };

/** A server that counts how many requests it has at once. */
function counting(answer: (n: number) => Answer = () => good) {
  const seen = { now: 0, most: 0 };
  let n = 0;
  const clock = createHandClock();
  const inner = script(
    [(request) => (typeof answer(n) === 'function' ? (answer(n++) as (r: typeof request) => never)(request) : (answer(n++) as never))],
    clock,
  );
  const fetch: typeof globalThis.fetch = async (input, init) => {
    seen.most = Math.max(seen.most, ++seen.now);
    try {
      return await inner.fetch(input, init);
    } finally {
      seen.now--;
    }
  };
  return { options: { fetch, clock }, seen, requests: inner.requests, clock };
}

test.each([1, 2, 5])('the server never sees more than %i requests at once', async (maxConcurrent) => {
  const api = counting((n) => ({
    ...(n % 4 === 0 ? { status: 500 } : n % 7 === 0 ? { fails: 'ECONNRESET' } : good),
    afterMs: (n * 37) % 50,
  }));
  const client = createThingClient({ ...api.options, maxConcurrent });

  await Promise.all(Array.from({ length: 60 }, () => client.thing.getThing(call).catch(() => undefined)));

  expect(api.seen).toEqual({ now: 0, most: maxConcurrent });
});

test('requests go in the order of their calls', async () => {
  const api = counting(() => ({ ...good, afterMs: 10 }));
  const client = createThingClient({ ...api.options, maxConcurrent: 2 });

  await Promise.all(Array.from({ length: 20 }, (_, n) => client.thing.getThing({ id: `n${n}` })));

  expect(api.requests.map(({ url }) => url.pathname)).toEqual(Array.from({ length: 20 }, (_, n) => `/base/things/n${n}`));
});

test('an abort in the queue rejects at once and passes the place on', async () => {
  const api = counting(() => ({ ...good, afterMs: 1_000 }));
  api.clock.hold();
  const client = createThingClient({ ...api.options, maxConcurrent: 1 });
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);

  const first = client.thing.getThing({ id: '1' });
  const second = failureOf(client.thing.getThing({ id: '2' }, { signal: controller.signal }));
  const third = client.thing.getThing({ id: '3' });
  await settle();
  controller.abort('I leave');
  const reason = await second;
  await api.clock.pass(2_000);
  await Promise.all([first, third]);

  expect(reason).toBe('I leave');
  expect(listeners.left).toBe(0);
  expect(api.requests.map(({ url }) => url.pathname.at(-1))).toEqual(['1', '3']);
});

test.each<[string, Answer]>([
  ['a failure of the network', { fails: 'ECONNRESET' }],
  ['a refusal', { status: 404, json: {} }],
  ['a broken answer', { text: '{', headers: { 'content-type': 'application/json' } }],
  ['a timeout', { hangs: true }],
])('%s gives its place back', async (_, answer) => {
  const api = counting(() => answer);
  const client = createThingClient({ ...api.options, maxConcurrent: 1, retry: false });

  for (let n = 0; n < 3; n++) await failureOf(client.thing.getThing(call));

  expect(api.requests).toHaveLength(3);
});

test('a call that waits to be sent again holds no place', async () => {
  const api = counting((n) => (n === 0 ? { status: 503, headers: { 'retry-after': '10' } } : good));
  const client = createThingClient({ ...api.options, maxConcurrent: 1 });
  const finished: string[] = [];

  await Promise.all([
    client.thing.getThing({ id: '1' }).then(() => finished.push('1')),
    client.thing.getThing({ id: '2' }).then(() => finished.push('2')),
  ]);

  expect(finished).toEqual(['2', '1']);
});

test('a rate spaces the requests evenly, after its burst', async () => {
  const clock = createHandClock();
  const at: number[] = [];
  const server = script([() => (at.push(clock.monotonic()), good)], clock);
  const client = createThingClient({ ...server, rateLimit: { requestsPerSecond: 10, burst: 3 } });

  await Promise.all(Array.from({ length: 6 }, () => client.thing.getThing(call)));

  expect(at).toEqual([0, 0, 0, 100, 200, 300]);
});

test('no second ever sees more than the rate and its burst', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 5, maxLength: 30 }),
      async (requestsPerSecond, burst, gaps) => {
        const clock = createHandClock();
        const at: number[] = [];
        const client = createThingClient({
          ...script([() => (at.push(clock.monotonic()), good)], clock),
          rateLimit: { requestsPerSecond, burst },
        });
        for (const gap of gaps) {
          clock.advance(gap);
          await Promise.all([client.thing.getThing(call), client.thing.getThing(call)]);
        }

        for (const start of at)
          expect(at.filter((time) => time >= start && time < start + 999).length).toBeLessThanOrEqual(requestsPerSecond + burst);
      },
    ),
    { numRuns: 20 },
  );
});

/** A server that admits so many requests in each second and refuses the others. */
function admitting(perSecond: () => number) {
  const clock = createHandClock();
  let second = -1;
  let admitted = 0;
  let refused = 0;
  const fetch: typeof globalThis.fetch = async () => {
    await new Promise<void>((resolve) => clock.after(5, resolve));
    const now = Math.floor(clock.monotonic() / 1_000);
    if (now !== second) {
      second = now;
      admitted = 0;
    }
    if (admitted++ < perSecond()) return new Response('{"data":{}}', { headers: { 'content-type': 'application/json' } });
    refused++;
    return new Response('{}', { status: 429, headers: { 'content-type': 'application/json', 'retry-after': '1' } });
  };
  return {
    options: { fetch, clock },
    clock,
    get refused() {
      return refused;
    },
  };
}

async function run(calls: number, concurrency: number, one: () => Promise<unknown>): Promise<void> {
  let left = calls;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) await one();
    }),
  );
}

test('a rate that the server admits is learned from its refusals: few refusals, little time lost', async () => {
  const api = admitting(() => 100);
  const client = createThingClient(api.options);

  await run(1_000, 50, () => client.thing.getThing(call));

  expect(api.refused).toBeLessThanOrEqual(300);
  expect(api.clock.monotonic()).toBeLessThanOrEqual(12_000);
});

test('a learned rate eases up again when the server admits more', async () => {
  let limit = 20;
  const api = admitting(() => limit);
  const client = createThingClient(api.options);
  await run(200, 50, () => client.thing.getThing(call));
  limit = 100_000;

  await run(3_000, 50, () => client.thing.getThing(call));
  const before = api.clock.monotonic();
  await run(500, 50, () => client.thing.getThing(call));

  // At the rate of before these would take 25 seconds.
  expect(api.clock.monotonic() - before).toBeLessThan(10_000);
});

test('refusals by chance do not slow a client down', async () => {
  const api = counting((n) => ({ ...(n % 10 === 3 ? { status: 429, headers: { 'retry-after': '1' } } : good), afterMs: 5 }));
  const client = createThingClient(api.options);

  await run(1_000, 50, () => client.thing.getThing(call));

  expect(api.clock.monotonic()).toBeLessThan(5_000);
});

test('a limiter of the caller’s own decides, and hears of every answer', async () => {
  const told: (readonly [boolean, number | undefined])[] = [];
  let places = 0;
  const limiter: Limiter = {
    acquire: async () => (places++, () => void places--),
    observe: (admitted, retryAfterMs) => told.push([admitted, retryAfterMs]),
  };
  const server = script([{ status: 429, headers: { 'retry-after': '2' } }, good]);

  await createThingClient({ ...server, limiter: shareLimits(limiter, { instances: 1 }) }).thing.getThing(call);

  expect(told).toEqual([
    [false, 2_000],
    [true, undefined],
  ]);
  expect(places).toBe(0);
});

test('a place that a slow limiter hands out after the caller left goes straight back', async () => {
  let places = 0;
  let give: () => void = () => undefined;
  const limiter: Limiter = { acquire: () => new Promise((resolve) => (give = () => resolve((places++, () => void places--)))) };
  const controller = new AbortController();
  const server = script([good]);
  server.clock.hold();

  const outcome = failureOf(
    createThingClient({ ...server, limiter: shareLimits(limiter, { instances: 1 }) }).thing.getThing(call, { signal: controller.signal }),
  );
  await settle();
  controller.abort('I leave');
  expect(await outcome).toBe('I leave');
  give();
  await settle();

  expect(places).toBe(0);
});

test('a limiter that cannot watch loses no call by it', async () => {
  const limiter: Limiter = {
    acquire: async () => () => undefined,
    observe() {
      throw new Error('redis is down');
    },
  };

  await expect(
    createThingClient({ ...script([good]), limiter: shareLimits(limiter, { instances: 1 }) }).thing.getThing(call),
  ).resolves.toBeDefined();
});

test('a few refusals among the first answers are chance, and slow nothing', async () => {
  let asked = 0;
  const server = script([
    () => {
      asked++;
      return [3, 5, 7].includes(asked) ? { status: 429, headers: { 'retry-after': '0' }, json: {} } : { json: { data: {} } };
    },
  ]);
  const { thing } = createThingClient(server);

  for (let round = 0; round < 20; round++) await Promise.all(Array.from({ length: 5 }, () => thing.getThing({ id: 1 })));

  expect(asked).toBe(103);
  expect(server.clock.monotonic()).toBeLessThan(1_000);
});

test('a place that is given back late may throw, and nothing is left unhandled', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const controller = new AbortController();
  let give: (release: () => void) => void = () => undefined;
  const place = new Promise<() => void>((resolve) => (give = resolve));
  const server = script([good]);
  server.clock.hold();
  const client = createThingClient({ ...server, limiter: shareLimits({ acquire: () => place }, { instances: 1 }) });
  const failure = failureOf(client.thing.getThing(call, { signal: controller.signal }));
  await settle();

  controller.abort(new Error('left'));
  give(() => {
    throw new Error('the limiter is closed');
  });
  await settle();
  process.off('unhandledRejection', note);

  expect(await failure).toMatchObject({ message: 'left' });
  expect(unhandled).toEqual([]);
});

test('a limiter may return a promise of another library', async () => {
  let places = 0;
  const release = (): void => void places--;
  const limiter = { acquire: () => (places++, runInNewContext('Promise.resolve(release)', { release }) as Promise<() => void>) };

  await createThingClient({ ...script([good]), limiter: shareLimits(limiter, { instances: 1 }) }).thing.getThing(call);

  expect(places).toBe(0);
});

describe('the line of a rate', () => {
  test('keeps the rate although timers are late, each by another time', async () => {
    const hand = createHandClock();
    let timers = 0;
    const clock = {
      ...hand,
      now: () => hand.now(),
      monotonic: () => hand.monotonic(),
      after: (delayMs: number, run: () => void) => hand.after(delayMs + (timers++ % 4) * 4, run),
    };
    const client = createThingClient({ ...script([good], hand), clock, rateLimit: { requestsPerSecond: 100 } });

    await run(200, 3, () => client.thing.getThing(call));

    expect(hand.monotonic()).toBeLessThan(2_100);
  });

  test('makes up for no more than a tenth of a second after the process stood still', async () => {
    const clock = createHandClock();
    clock.hold();
    const at: number[] = [];
    const server = script([() => (at.push(clock.monotonic()), good)], clock);
    const client = createThingClient({ ...server, rateLimit: { requestsPerSecond: 100 } });
    const calls = Promise.all(Array.from({ length: 100 }, () => client.thing.getThing(call)));
    await settle();

    clock.advance(5_000);
    await clock.pass(1);

    expect(at.length).toBeLessThanOrEqual(1 + 11);
    await clock.pass(2_000);
    await calls;
  });

  test('forgets the calls that have gone', async () => {
    const hand = createHandClock();
    const asked: number[] = [];
    const clock = {
      ...hand,
      now: () => hand.now(),
      monotonic: () => hand.monotonic(),
      after(delayMs: number, run: () => void) {
        asked.push(delayMs);
        return hand.after(delayMs, run);
      },
    };
    const client = createThingClient({ ...script([good], hand), clock, rateLimit: { requestsPerSecond: 10 }, attemptTimeoutMs: 1 });

    for (let round = 0; round < 30; round++) await Promise.all([client.thing.getThing(call), client.thing.getThing(call)]);

    // Nobody waits behind more than the other one of its round.
    expect(Math.max(...asked)).toBeLessThanOrEqual(200);
  });

  test('moves on where the platform ended the timers of another request', async () => {
    const hand = createHandClock();
    hand.hold();
    const others: (() => void)[] = [];
    let isOther = true;
    const clock = {
      ...hand,
      now: () => hand.now(),
      monotonic: () => hand.monotonic(),
      after(delayMs: number, run: () => void) {
        const cancel = hand.after(delayMs, run);
        if (isOther) others.push(cancel);
        return cancel;
      },
    };
    const client = createThingClient({ ...script([good], hand), clock, rateLimit: { requestsPerSecond: 10 } });
    await client.thing.getThing(call);
    const ended = client.thing.getThing(call);
    await settle();
    isOther = false;
    const lives = client.thing.getThing(call);
    await settle();
    for (const cancel of others) cancel();

    await hand.pass(400);

    await Promise.all([lives, ended]);
  });

  test('is left by a call without a look at the others', async () => {
    const clock = createHandClock();
    clock.hold();
    const client = createThingClient({ ...script([good], clock), rateLimit: { requestsPerSecond: 0.001 } });
    const controller = new AbortController();
    const gone = Array.from({ length: 2_000 }, () => client.thing.getThing(call, { signal: controller.signal }).catch(() => undefined));
    await settle();

    const seen = countSeen(() => controller.abort(new Error('left')));
    await Promise.all(gone.slice(1));

    // Each looking for itself among all would see two million.
    expect(seen).toBeLessThan(100_000);
  });

  test('is left in any order, and those that stay keep theirs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), fc.boolean(), async (stays, isReversed) => {
        const clock = createHandClock();
        clock.hold();
        const at: [string, number][] = [];
        const server = script([({ url }) => (at.push([url.pathname.split('/').at(-1) ?? '', clock.monotonic()]), good)], clock);
        const client = createThingClient({ ...server, rateLimit: { requestsPerSecond: 10 } });
        await client.thing.getThing({ id: 'first' });
        const calls = stays.map((stay, index) => {
          const controller = new AbortController();
          const outcome = client.thing.getThing({ id: `n${index}` }, { signal: controller.signal }).catch(() => undefined);
          return { stay, controller, outcome };
        });
        await settle();
        for (const { stay, controller } of isReversed ? calls.toReversed() : calls) if (!stay) controller.abort();
        await clock.pass(3_000);
        await Promise.all(calls.map(({ outcome }) => outcome));

        const stayed = stays.flatMap((stay, index) => (stay ? [`n${index}`] : []));
        expect(at).toEqual([['first', 0], ...stayed.map((id, index) => [id, (index + 1) * 100])]);
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

test('a fetch that never ends keeps the place of a call that left for no longer than an attempt may take', async () => {
  const clock = createHandClock();
  clock.hold();
  const server = script([{ hangs: true, deaf: true }, good], clock);
  const client = createThingClient({ ...server, maxConcurrent: 1, attemptTimeoutMs: 5_000 });
  const controller = new AbortController();
  const gone = failureOf(client.thing.getThing(call, { signal: controller.signal }));
  const stays = client.thing.getThing(call);
  await settle();

  controller.abort('I leave');
  expect(await gone).toBe('I leave');
  await clock.pass(4_999);
  expect(server.requests).toHaveLength(1);

  await clock.pass(1);
  await stays;
  expect(server.requests).toHaveLength(2);
  expect(clock.pending).toBe(0);
});

test('a request that ends after its place was given to another one gives none back', async () => {
  const clock = createHandClock();
  clock.hold();
  const begunMs: number[] = [];
  const slowToStop: typeof fetch = async () => {
    begunMs.push(clock.monotonic());
    await new Promise<void>((resolve) => void clock.after(12_000, resolve));
    return Response.json({ data: {} });
  };
  const client = createThingClient({ fetch: slowToStop, clock, maxConcurrent: 1, attemptTimeoutMs: 5_000, retry: false });
  const calls = Array.from({ length: 4 }, () => client.thing.getThing(call).catch(() => undefined));

  await clock.pass(60_000);
  await Promise.all(calls);

  // Each is left after 5 s, and its place is free 5 s later, although it ends only after 12 s.
  expect(begunMs).toEqual([0, 10_000, 20_000, 30_000]);
});

/** @returns How many members of arrays were passed while something ran, by methods that search, cut or copy. */
function countSeen(run: () => void): number {
  const names = ['indexOf', 'lastIndexOf', 'includes', 'find', 'findIndex', 'filter', 'splice', 'shift', 'slice'] as const;
  const originals = names.map((name) => [name, Array.prototype[name]] as const);
  let seen = 0;
  for (const [name, original] of originals) {
    Object.assign(Array.prototype, {
      [name](this: unknown[], ...args: unknown[]) {
        seen += this.length;
        return Reflect.apply(original, this, args) as unknown;
      },
    });
  }
  try {
    run();
  } finally {
    Object.assign(Array.prototype, Object.fromEntries(originals));
  }
  return seen;
}

test('the place of a second attempt does not wait for the first one, which never ends', async () => {
  const clock = createHandClock();
  clock.hold();
  const server = script([{ hangs: true, deaf: true }, good], clock);
  const client = createThingClient({ ...server, maxConcurrent: 2, attemptTimeoutMs: 5_000 });
  const first = client.thing.getThing(call);
  await clock.pass(5_300);
  await first;
  await settle();

  // The first attempt still has its place until 10 s, the second one has given its own back.
  await client.thing.getThing(call);
  await client.thing.getThing(call);

  expect(server.requests).toHaveLength(4);
  await clock.pass(5_000);
  expect(clock.pending).toBe(0);
});
