import { expect, test } from 'vitest';
import { shareLimits, TimeoutError } from '@sec/core';
import { type Answer, script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { countListeners, createExchangingClient, createThingClient, type ThingClient } from '../support/thing-client.js';
import { type HandClock, settle } from '../support/hand-clock.js';

const good = { json: { data: {} } };

interface Stall {
  readonly client: ThingClient;
  readonly clock: HandClock;
}

/** A client whose call never gets past one phase. */
function stallIn(phase: string): Stall {
  const answers: Record<string, Answer[]> = {
    headers: [{ hangs: true }],
    body: [{ stalls: true }],
    wait: [{ status: 503, headers: { 'retry-after': '50' } }],
    queue: [{ hangs: true }],
  };
  const server = script(answers[phase] ?? [good]);
  if (phase === 'credential') return { client: createExchangingClient(server, () => new Promise(() => undefined)), clock: server.clock };
  if (phase === 'host')
    return { client: createThingClient(server, { resolveBaseUrl: () => new Promise(() => undefined) }), clock: server.clock };
  if (phase === 'queue') {
    const client = createThingClient({
      ...server,
      limiter: shareLimits({ acquire: () => new Promise(() => undefined) }, { instances: 1 }),
    });
    return { client, clock: server.clock };
  }
  return { client: createThingClient(server), clock: server.clock };
}

test.each([
  ['credential', 'credential'],
  ['host', 'credential'],
  ['queue', 'queue'],
  ['headers', 'headers'],
  ['body', 'body'],
])('a call that stalls (%s) ends after timeoutMs and names the phase %s', async (where, phase) => {
  const { client, clock } = stallIn(where);

  const error = await failureOf(client.thing.getThing({ id: 'a' }, { timeoutMs: 300 }));

  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ phase, limit: 'timeoutMs', timeoutMs: 300, operationId: 'getThing' });
  expect(clock.waitsMs).toEqual([300]);
});

test.each(['credential', 'host', 'queue', 'headers', 'body', 'wait'])(
  'an abort while a call stalls (%s) rejects with the caller’s reason and leaves nothing behind',
  async (where) => {
    const { client, clock } = stallIn(where);
    clock.hold();
    const controller = new AbortController();
    const listeners = countListeners(controller.signal);
    const reason = new Error('enough');

    const outcome = failureOf(client.thing.getThing({ id: 'a' }, { signal: controller.signal }));
    await settle();
    controller.abort(reason);

    expect(await outcome).toBe(reason);
    expect([listeners.left, clock.pending]).toEqual([0, 0]);
  },
);

test('a signal that was aborted before the call sends nothing', async () => {
  const server = script([good]);

  await expect(createThingClient(server).thing.getThing({ id: 'a' }, { signal: AbortSignal.abort('too late') })).rejects.toBe('too late');

  expect(server.requests).toHaveLength(0);
});

test.each<[string, Answer]>([
  ['headers', { hangs: true }],
  ['body', { stalls: true }],
])('an attempt that stalls in its %s is sent again, and the last one is told', async (phase, answer) => {
  const server = script([answer]);

  const error = await failureOf(createThingClient(server).thing.getThing({ id: 'a' }));

  expect(error).toMatchObject({ code: 'SEC_TIMEOUT', phase, limit: 'attemptTimeoutMs', timeoutMs: 30_000, attempts: 3 });
  expect(server.clock.waitsMs).toEqual([30_000, 125, 30_000, 250, 30_000]);
  expect(server.clock.pending).toBe(0);
});

test('a fetch that ignores its signal is left all the same', async () => {
  const server = script([{ hangs: true, deaf: true }]);

  await expect(createThingClient({ ...server, retry: false }).thing.getThing({ id: 'a' })).rejects.toMatchObject({
    code: 'SEC_TIMEOUT',
    phase: 'headers',
  });
});

test.each([
  ['the operation’s own limit when it is longer', 'slowThing', {}, 90_000],
  ['the client’s limit when that is longer', 'slowThing', { client: 120_000 }, 120_000],
  ['the call’s limit, also when it is shorter', 'slowThing', { call: 5_000 }, 5_000],
  ['the client’s limit', 'openThing', { client: 10_000 }, 10_000],
] as const)('an attempt may take %s', async (_, operation, { client: ofClient, call }: { client?: number; call?: number }, limitMs) => {
  const server = script([{ hangs: true }]);
  const client = createThingClient({ ...server, retry: false, ...(ofClient === undefined ? {} : { attemptTimeoutMs: ofClient }) });

  await failureOf(client.thing[operation](undefined, call === undefined ? {} : { attemptTimeoutMs: call }));

  expect(server.clock.waitsMs).toEqual([limitMs]);
});

test('a thousand calls on one signal leave no listener and no timer', async () => {
  const server = script([good, { status: 500 }, good, { status: 404, json: {} }]);
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  const client = createThingClient(server);

  await Promise.all(
    Array.from({ length: 1_000 }, () =>
      client.thing.getThing({ id: 'a' }, { signal: controller.signal, timeoutMs: 600_000 }).catch(() => undefined),
    ),
  );

  expect([listeners.left, server.clock.pending]).toEqual([0, 0]);
});

test.each<[string, Answer, boolean]>([
  ['headers of a write', { hangs: true }, true],
  ['body of a write', { stalls: true }, true],
])('a call whose time is over in the %s may have succeeded', async (_, answer, mayHaveSucceeded) => {
  const error = await failureOf(createThingClient(script([answer])).thing.startThing({ project_id: 1 }, { timeoutMs: 300 }));

  expect(error).toMatchObject({ code: 'SEC_TIMEOUT', mayHaveSucceeded });
});

test.each(['credential', 'queue'])('a write whose time is over in the phase %s was not sent, and says so', async (where) => {
  const error = await failureOf(stallIn(where).client.thing.startThing({ project_id: 1 }, { timeoutMs: 300 }));

  expect(error).toMatchObject({ code: 'SEC_TIMEOUT', mayHaveSucceeded: false, attempts: 0 });
});

test('a read has nothing that may have succeeded', async () => {
  await expect(createThingClient(script([{ hangs: true }])).thing.getThing({ id: 'a' }, { timeoutMs: 300 })).rejects.toMatchObject({
    mayHaveSucceeded: false,
  });
});

test.each<[string, string]>([
  ['UND_ERR_HEADERS_TIMEOUT', 'headers'],
  ['UND_ERR_BODY_TIMEOUT', 'body'],
])('the limit of Node’s own fetch (%s) is a TimeoutError that names it', async (code, phase) => {
  const cause = Object.assign(new Error('x'), { code });
  const fail = async (): Promise<never> => {
    throw new TypeError('fetch failed', { cause });
  };
  const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated', { cause })) });
  const client = createThingClient({ ...script([]), fetch: phase === 'headers' ? fail : async () => new Response(body), retry: false });

  await expect(client.thing.getThing({ id: 'a' })).rejects.toMatchObject({
    code: 'SEC_TIMEOUT',
    phase,
    limit: 'fetch',
    timeoutMs: 300_000,
  });
});

test.each([{}, { timeoutMs: 1_000 }])('no listener stays after an attempt, with %j', async (limits) => {
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  const signals = new Set<AbortSignal>();
  const server = script([{ status: 503 }, { json: { data: {} } }]);
  const { addEventListener } = EventTarget.prototype;
  let left = 0;
  const client = createThingClient({
    ...server,
    fetch: (input, init) => {
      if (init?.signal) signals.add(init.signal);
      return server.fetch(input, init);
    },
  });

  await client.thing.getThing({ id: 'a' }, { signal: controller.signal, ...limits });
  // A request that is over is not aborted any more when its caller leaves later.
  for (const signal of signals) addEventListener.call(signal, 'abort', () => left++);
  controller.abort();

  expect(signals.size).toBe(2);
  expect([left, listeners.left]).toEqual([0, 0]);
});

test('a thousand calls with as many limits leave no timer', async () => {
  const server = script([{ json: { data: {} } }]);
  const { thing } = createThingClient(server);

  const calls = Array.from({ length: 1_000 }, (_, n) =>
    thing.getThing({ id: 'a' }, { attemptTimeoutMs: 1_000 + n, timeoutMs: 10_000 + n }),
  );
  await Promise.all(calls);

  expect(server.clock.pending).toBe(0);
});

test('attempts end in the order of their limits, and one that is aborted holds up no other', async () => {
  const server = script([{ hangs: true }]);
  const { thing } = createThingClient({ ...server, retry: false });
  const controller = new AbortController();
  const ended: string[] = [];
  const start = (name: string, attemptTimeoutMs: number, signal?: AbortSignal): Promise<unknown> =>
    failureOf(thing.getThing({ id: name }, { attemptTimeoutMs, signal })).then((error) =>
      ended.push(error === 'left' ? `${name} left` : `${name} ${server.clock.monotonic()}`),
    );

  server.clock.hold();
  const calls = [start('first', 300, controller.signal), start('second', 500), start('third', 400)];
  await server.clock.pass(100);
  controller.abort('left');
  await server.clock.pass(900);
  await Promise.all(calls);

  expect(ended).toEqual(['first left', 'third 400', 'second 500']);
});
