import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Limiter } from '@sec/core';
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

  await createThingClient({ ...server, limiter }).thing.getThing(call);

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

  const outcome = failureOf(createThingClient({ ...script([good]), limiter }).thing.getThing(call, { signal: controller.signal }));
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

  await expect(createThingClient({ ...script([good]), limiter }).thing.getThing(call)).resolves.toBeDefined();
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
  const client = createThingClient({ ...script([good]), limiter: { acquire: () => place } });
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

  await createThingClient({ ...script([good]), limiter }).thing.getThing(call);

  expect(places).toBe(0);
});
