import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HttpError, NetworkError } from '@sec/core';
import { script, type ScriptedAnswer } from '../support/script.js';
import { createThingClient } from '../support/thing-client.js';

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
