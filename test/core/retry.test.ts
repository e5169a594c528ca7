import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HttpError, NetworkError } from '@sec/core';
import { failureOf } from '../support/failure-of.js';
import { settle } from '../support/hand-clock.js';
import { script, type ScriptedAnswer } from '../support/script.js';
import { createRowClient, createThingClient } from '../support/thing-client.js';

const good = { json: { data: {} } };

test('a read refused with 503 is sent again after the wait the server asked for', async () => {
  const server = script([{ status: 503, headers: { 'retry-after': '2' } }, good]);
  const client = createThingClient(server);

  await client.thing.getThing({ id: 'a' });

  // A tenth of the demand, halved by the client's fixed random number.
  expect(server.clock.waitsMs).toEqual([2_100]);
});

test.each<[string, ScriptedAnswer]>([
  ['status 408', { status: 408 }],
  ['status 425', { status: 425 }],
  ['status 429', { status: 429 }],
  ['status 500', { status: 500 }],
  ['status 502', { status: 502 }],
  ['status 503', { status: 503 }],
  ['status 504', { status: 504 }],
  ['a reset connection', { fails: 'ECONNRESET' }],
  ['a refused connection', { fails: 'ECONNREFUSED' }],
  ['a body cut short', { cutAfter: '{"data":' }],
])('a read that met %s is sent again', async (_, answer) => {
  const server = script([answer, good]);
  const client = createThingClient(server);

  const { attempts } = await client.thing.getThing.withResponse({ id: 'a' });

  expect(attempts).toBe(2);
});

test.each([400, 401, 403, 404, 409, 422])('a read answered with %i is not sent again for that', async (status) => {
  const server = script([{ status, json: {} }]);
  const client = createThingClient(server, { credentials: {} });

  await expect(client.thing.getThing({ id: 'a' })).rejects.toMatchObject({ status });

  expect(server.requests).toHaveLength(1);
});

test.each<[string, ScriptedAnswer, number]>([
  ['refused with 429', { status: 429 }, 2],
  ['refused with 503 and a wait', { status: 503, headers: { 'retry-after': '1' } }, 2],
  ['on a refused connection', { fails: 'ECONNREFUSED' }, 2],
  ['on a name that is not found', { fails: 'ENOTFOUND' }, 2],
  ['answered with a bare 503', { status: 503 }, 1],
  ['answered with 500', { status: 500 }, 1],
  ['on a reset connection', { fails: 'ECONNRESET' }, 1],
  ['with an answer cut short', { cutAfter: '{' }, 1],
])('an operation that must not repeat, %s, is sent %#', async (_, answer, requests) => {
  const server = script([answer, good]);
  const client = createThingClient(server);

  await client.thing.startThing({ project_id: 1 }).catch(() => undefined);

  expect(server.requests).toHaveLength(requests);
});

test.each<[string, unknown, number]>([
  ['a number', { id: 7 }, 2],
  ['a string', { id: 'a' }, 2],
  ['0', { id: 0 }, 1],
  ['"0"', { id: '0' }, 1],
  ['an empty string', { id: '' }, 1],
  ['null', { id: null }, 1],
  ['nothing', { name: 'x' }, 1],
  ['a member that only looks like it', { name: { id: 7 } }, 1],
])('an operation that is idempotent with an id is repeated with %s as it should be', async (_, thing, requests) => {
  for (const row of ['POST /x never thing', 'POST /x never =*'] as const) {
    const server = script([{ fails: 'ECONNRESET' }, good]);
    const { put } = createRowClient({ put: [row, { idempotentWith: '/thing/id' }] }, server);

    const error = await put(row.endsWith('*') ? { body: { thing } } : { thing }).then(
      () => undefined,
      (reason: unknown) => reason,
    );

    expect(server.requests, row).toHaveLength(requests);
    if (requests === 1) expect(error, row).toMatchObject({ mayHaveSucceeded: true, attempts: 1 });
    else expect(error, row).toBeUndefined();
  }
});

test('whether a call is repeated is decided for each call alone', async () => {
  const server = script([{ fails: 'ECONNRESET' }, good, { fails: 'ECONNRESET' }]);
  const { put } = createRowClient({ put: ['POST /x never id', { idempotentWith: '/id' }] }, server);

  await put({ id: 7 });
  await expect(put({})).rejects.toMatchObject({ mayHaveSucceeded: true, attempts: 1 });

  expect(server.requests).toHaveLength(3);
});

test('a write whose answer was lost says that it may have happened', async () => {
  const server = script([{ fails: 'ECONNRESET' }]);
  const client = createThingClient(server);

  const error = await client.thing.startThing({ project_id: 1 }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ mayHaveSucceeded: true, attempts: 1, operationId: 'startThing' });
});

test('a repeated delete that finds nothing after a lost answer has worked', async () => {
  const server = script([{ fails: 'ECONNRESET' }, { status: 404, json: {} }]);
  const client = createThingClient(server);

  await expect(client.thing.removeThing({ id: 'a' })).resolves.toBeUndefined();
});

test('a first delete that finds nothing is an error', async () => {
  const server = script([{ status: 404, json: {} }]);
  const client = createThingClient(server);

  await expect(client.thing.removeThing({ id: 'a' })).rejects.toMatchObject({ status: 404, kind: 'notFound', mayHaveSucceeded: false });
});

test('three attempts in all, with waits that double', async () => {
  const server = script([{ status: 500 }]);
  const client = createThingClient(server);

  await expect(client.thing.getThing({ id: 'a' })).rejects.toMatchObject({ status: 500, attempts: 3 });

  expect(server.clock.waitsMs).toEqual([125, 250]);
});

test('retry: false sends once, per client and per call', async () => {
  const off = script([{ status: 500 }]);
  await createThingClient({ ...off, retry: false })
    .thing.getThing({ id: 'a' })
    .catch(() => undefined);
  const once = script([{ status: 500 }]);
  await createThingClient(once)
    .thing.getThing({ id: 'a' }, { retry: false })
    .catch(() => undefined);

  expect([off.requests.length, once.requests.length]).toEqual([1, 1]);
});

test('a wish longer than the limit fails at once and tells the wish', async () => {
  const server = script([{ status: 429, headers: { 'retry-after': '3600' } }]);
  const client = createThingClient(server);

  const error = await client.thing.getThing({ id: 'a' }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ kind: 'rateLimit', retryAfterMs: 3_600_000, attempts: 1 });
  expect(server.clock.waitsMs).toEqual([]);
});

test('waits that the server asks for cost no attempt, up to eight of them', async () => {
  const busy = { status: 429, headers: { 'retry-after': '1' } };
  const served = script([busy, busy, busy, busy, busy, good]);
  const { attempts } = await createThingClient(served).thing.getThing.withResponse({ id: 'a' });
  const endless = script([busy]);
  await createThingClient(endless)
    .thing.getThing({ id: 'a' })
    .catch(() => undefined);

  expect(attempts).toBe(6);
  expect(endless.requests).toHaveLength(9);
});

test('a wait that outlasts the call is not begun', async () => {
  const server = script([{ status: 503, headers: { 'retry-after': '30' } }]);
  const client = createThingClient(server);

  await expect(client.thing.getThing({ id: 'a' }, { timeoutMs: 5_000 })).rejects.toMatchObject({ code: 'SEC_HTTP', status: 503 });

  expect(server.clock.waitsMs).toEqual([]);
});

test('an abort during a wait rejects with the caller’s reason', async () => {
  const stop = new AbortController();
  const server = script([{ status: 503, headers: { 'retry-after': '2' } }]);
  const client = createThingClient({ ...server, onRetry: () => queueMicrotask(() => stop.abort('enough')) });

  await expect(client.thing.getThing({ id: 'a' }, { signal: stop.signal })).rejects.toBe('enough');

  expect(server.clock.pending).toBe(0);
});

test('a budget stops retries in an outage: 500 tokens at 5 each', async () => {
  const server = script([{ status: 500 }]);
  const client = createThingClient(server);

  for (let call = 0; call < 200; call++) await client.thing.getThing({ id: 'a' }).catch(() => undefined);

  expect(server.requests).toHaveLength(200 + 100);
});

test('the jitter spreads every wait between nothing and the formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 0.999, noNaN: true }), async (random) => {
      const server = script([{ status: 500 }, { status: 500 }, good]);
      await createThingClient({ ...server, random: () => random }).thing.getThing({ id: 'a' });

      expect(server.clock.waitsMs).toEqual([random * 250, random * 500]);
    }),
    { numRuns: 25 },
  );
});

test('what the vendor calls final is not sent again', async () => {
  const server = script([{ status: 500, json: { error: { code: 'Unknown' } } }]);
  const client = createThingClient(server, {
    responseRules: { isFinal: ({ body }) => body.kind === 'json' && body.text.includes('Unknown') },
  });

  await client.thing.getThing({ id: 'a' }).catch(() => undefined);

  expect(server.requests).toHaveLength(1);
});

test('a retry option that is given as undefined is one that is left out', async () => {
  const server = script([{ status: 500 }, { status: 429, headers: { 'retry-after': '3600' } }, good]);
  const nothing = { attempts: undefined, baseDelayMs: undefined, maxDelayMs: undefined, maxRetryAfterMs: undefined } as object;

  const call = createThingClient({ ...server, retry: nothing }).thing.getThing({ id: 'a' }, { retry: nothing });

  await expect(call).rejects.toMatchObject({ status: 429, attempts: 2, retryAfterMs: 3_600_000 });
});

test('maxRetryAfterMs limits what a server may ask for, not the waits of the client', async () => {
  const server = script([{ fails: 'ECONNRESET' }, good]);

  await createThingClient({ ...server, retry: { maxRetryAfterMs: 0 } }).thing.getThing({ id: 'a' });

  expect(server.requests).toHaveLength(2);
});

test.each([500, 502, 504])('%i with a Retry-After says nothing of a queue: a write that must not repeat is sent once', async (status) => {
  const server = script([{ status, headers: { 'retry-after': '1' } }, good]);

  const call = createThingClient(server).thing.startThing({ project_id: 7 });

  await expect(call).rejects.toMatchObject({ status, attempts: 1, mayHaveSucceeded: true });
});

test.each([
  [503, { 'retry-after': '1' }],
  [503, {}],
  [429, { 'retry-after': '1' }],
])('%i with %j that the vendor calls final is sent once, and did nothing', async (status, headers) => {
  const server = script([{ status, headers }, good]);

  const call = createThingClient(server, { responseRules: { isFinal: () => true } }).thing.startThing({ project_id: 7 });

  await expect(call).rejects.toMatchObject({ status, attempts: 1, mayHaveSucceeded: false });
});

test.each([429, 503])('a single attempt is one also when %i asks to wait', async (status) => {
  const server = script([{ status, headers: { 'retry-after': '1' } }, good]);

  const call = createThingClient({ ...server, retry: { attempts: 1 } }).thing.getThing({ id: 'a' });

  await expect(call).rejects.toMatchObject({ status, attempts: 1 });
});

test.each([
  [429, 9],
  [503, 3],
])('%i with a Retry-After is tried %i times by one call', async (status, attempts) => {
  const server = script([{ status, headers: { 'retry-after': '1' } }]);

  const call = createThingClient(server).thing.getThing({ id: 'a' });

  await expect(call).rejects.toMatchObject({ status, attempts });
});

test('a call whose own time is over is not tried again', async () => {
  const server = script([{ hangs: true }]);

  const call = createThingClient(server).thing.getThing({ id: 'a' }, { timeoutMs: 1_000 });

  await expect(call).rejects.toMatchObject({ code: 'SEC_TIMEOUT', limit: 'timeoutMs', attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test('the jitter of a wait is cut to what the call has left', async () => {
  const server = script([{ status: 429, headers: { 'retry-after': '4' } }, good]);
  // Half of what may come on top of 4 s would be 200 ms.
  const client = createThingClient(server);

  await client.thing.getThing({ id: 'a' }, { timeoutMs: 4_100 });

  expect(server.clock.waitsMs).toEqual([4_099]);
});

test('a limit of the platform’s own fetch, which no retry would change, is not tried again', async () => {
  const server = script([{ fails: 'UND_ERR_HEADERS_TIMEOUT' }, good]);

  const call = createThingClient(server).thing.getThing({ id: 'a' });

  await expect(call).rejects.toMatchObject({ code: 'SEC_TIMEOUT', limit: 'fetch', attempts: 1 });
});

test('a caller who leaves with an error of ours as the reason starts no retry', async () => {
  const { clock, fetch } = script([{ hangs: true }]);
  clock.hold();
  const retries: unknown[] = [];
  const controller = new AbortController();
  const client = createThingClient({ clock, fetch, onRetry: (event) => retries.push(event) });
  const reason = await createThingClient({ ...script([{ fails: 'ECONNRESET' }]), retry: false })
    .thing.getThing({ id: 'a' })
    .catch((error: unknown) => error);
  const outcome = client.thing.getThing({ id: 'a' }, { signal: controller.signal }).catch((error: unknown) => error);
  await settle();

  controller.abort(reason);

  expect(await outcome).toBe(reason);
  expect(reason).toBeInstanceOf(NetworkError);
  expect(retries).toEqual([]);
});

describe('the budget of a client', () => {
  async function spend(calls: number, client: ReturnType<typeof createThingClient>): Promise<void> {
    for (let n = 0; n < calls; n++) await client.thing.getThing({ id: 'a' }).catch(() => undefined);
  }

  test('is earned back by what succeeds: five calls pay for a retry', async () => {
    let isDown = true;
    const server = script([() => (isDown ? { status: 503 } : good)]);
    const client = createThingClient(server);
    await spend(60, client);
    expect(server.requests).toHaveLength(60 + 100);

    isDown = false;
    await spend(9, client);
    isDown = true;
    await spend(3, client);

    expect(server.requests).toHaveLength(60 + 100 + 9 + 3 + 1);
  });

  test('is never larger than at the start', async () => {
    let isDown = false;
    const server = script([() => (isDown ? { status: 503 } : good)]);
    const client = createThingClient(server);
    await spend(2_000, client);
    isDown = true;

    await spend(200, client);

    expect(server.requests).toHaveLength(2_000 + 200 + 100);
  });

  test('is not earned by refusals', async () => {
    const server = script([{ status: 503 }]);
    const client = createThingClient(server);

    await spend(400, client);

    expect(server.requests).toHaveLength(400 + 100);
  });
});

test.each<[number, Readonly<Record<string, string>>, boolean]>([
  [408, {}, false],
  [425, {}, false],
  [429, {}, false],
  [429, { 'retry-after': '1' }, false],
  [503, { 'retry-after': '1' }, false],
  [500, {}, true],
  [502, { 'retry-after': '1' }, true],
  [503, {}, true],
])('a write that ends with %i and %j may have succeeded: %j', async (status, headers, mayHaveSucceeded) => {
  const { thing } = createThingClient({ ...script([{ status, headers, json: {} }]), retry: false });

  expect(await failureOf(thing.startThing({ project_id: 1 }))).toMatchObject({ status, mayHaveSucceeded });
});
