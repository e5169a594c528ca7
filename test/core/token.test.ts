import { afterEach, beforeEach, expect, test } from 'vitest';
import { AuthError, shareTokens, type TokenEvent, type TokenStore } from '@sec/core';
import type { IssuedToken } from '@sec/core/vendor';
import { settle } from '../support/hand-clock.js';
import { type Answer, type ReceivedRequest, script, type ScriptedAnswer } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createExchangingClient, createThingClient, thingRow } from '../support/thing-client.js';

const good = { json: { data: {} } };
const call = { id: 'a' };

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown): unknown => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', onUnhandled);
});
afterEach(async () => {
  await settle();
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
});

/** A vendor that issues `token-1`, `token-2`, … and accepts those that the test says. */
function vendor(accepts: (token: string, newest: string) => boolean, delayMs: () => number = () => 0, expiresInMs?: number) {
  let issued = 0;
  const answer: Answer = async ({ headers }: ReceivedRequest): Promise<ScriptedAnswer> => {
    const ok = accepts(headers['x-auth-token'] ?? '', `token-${issued}`);
    return { ...(ok ? good : { status: 401, json: {} }), afterMs: delayMs() };
  };
  const server = script([answer]);
  const exchange = async (): Promise<IssuedToken> => {
    await new Promise((resolve) => setImmediate(resolve));
    return { token: `token-${++issued}`, expiresInMs };
  };
  return {
    server,
    exchange,
    get issued() {
      return issued;
    },
  };
}

test('a hundred parallel calls without a token cause one exchange', async () => {
  const api = vendor(() => true);
  const client = createExchangingClient(api.server, api.exchange);

  await Promise.all(Array.from({ length: 100 }, () => client.thing.getThing(call)));

  expect(api.issued).toBe(1);
});

test.each(
  [20, 200].flatMap((calls) =>
    (['together', 'spread'] as const).flatMap((timing) =>
      (['every new token', 'only the newest token'] as const).flatMap((policy) =>
        [true, false].map((retries) => [calls, timing, policy, retries] as const),
      ),
    ),
  ),
)(
  '%i calls on a revoked token, refused %s, by a server that takes %s, with retries %s: one exchange, no call lost',
  async (calls, timing, policy, retries) => {
    let revoked = false;
    let delays = 0;
    const api = vendor(
      (token, newest) => !revoked || (policy === 'every new token' ? token !== 'token-1' : token === newest && token !== 'token-1'),
      () => (timing === 'spread' ? (delays++ * 2_000) / calls : 0),
    );
    const client = createExchangingClient({ ...api.server, ...(retries ? {} : { retry: false }) }, api.exchange);
    await client.thing.getThing(call);
    revoked = true;

    await Promise.all(Array.from({ length: calls }, () => client.thing.getThing(call)));

    expect(api.issued).toBe(2);
    expect(api.server.requests.length).toBeLessThanOrEqual(1 + 2 * calls);
  },
);

test('a token that is refused after its renewal too is an AuthError', async () => {
  const api = vendor(() => false);
  const client = createExchangingClient(api.server, api.exchange);

  const error = await failureOf(client.thing.getThing(call));

  expect(error).toBeInstanceOf(AuthError);
  expect(error).toMatchObject({ status: 401, attempts: 2, operationId: 'getThing', mayHaveSucceeded: false });
  expect(api.issued).toBe(2);
});

test('a write refused with 401 is replayed: the server did not act', async () => {
  let first = true;
  const server = script([() => ({ ...(first ? { status: 401, json: {} } : good), ...((first = false), {}) })]);
  let issued = 0;

  const { attempts } = await createExchangingClient(server, async () => ({ token: `token-${++issued}` })).thing.startThing.withResponse({
    project_id: 1,
  });

  expect(attempts).toBe(2);
});

test.each([
  ['at 80 % of an hour and more, so 5 minutes before the end', 3_600_000, 3_300_000],
  ['at 80 % of a short life', 300_000, 240_000],
])('a token is renewed in the background %s', async (_, lifeMs, renewalMs) => {
  const api = vendor(() => true, undefined, lifeMs);
  const client = createExchangingClient(api.server, api.exchange);
  await client.thing.getThing(call);

  api.server.clock.advance(renewalMs - 1);
  await client.thing.getThing(call);
  const before = api.issued;
  api.server.clock.advance(1);
  await client.thing.getThing(call);
  await settle();
  const after = api.issued;
  await client.thing.getThing(call);

  expect([before, after, api.issued]).toEqual([1, 2, 2]);
  // The call that set it off did not wait for it.
  expect(api.server.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['token-1', 'token-1', 'token-1', 'token-2']);
});

test('a hundred calls at an expired token cause one exchange', async () => {
  const api = vendor(() => true, undefined, 1_000);
  const client = createExchangingClient(api.server, api.exchange);
  await client.thing.getThing(call);
  api.server.clock.advance(1_001);

  await Promise.all(Array.from({ length: 100 }, () => client.thing.getThing(call)));

  expect(api.issued).toBe(2);
});

test.each([-600_000, 600_000, 86_400_000])('a wall clock that jumps by %i ms does not end a token', async (shiftMs) => {
  const api = vendor(() => true, undefined, 300_000);
  const client = createExchangingClient(api.server, api.exchange);
  await client.thing.getThing(call);

  api.server.clock.shiftWallClock(shiftMs);
  for (let n = 0; n < 5; n++) await client.thing.getThing(call);

  expect(api.issued).toBe(1);
});

test('the first waiter leaves at once, the others get their token', async () => {
  const server = script([good]);
  let give: (token: IssuedToken) => void = () => undefined;
  let exchanges = 0;
  const client = createExchangingClient(server, () => (exchanges++, new Promise<IssuedToken>((resolve) => (give = resolve))));
  server.clock.hold();
  const controller = new AbortController();

  const first = failureOf(client.thing.getThing(call, { signal: controller.signal }));
  const others = [1, 2, 3].map(() => client.thing.getThing(call));
  await settle();
  controller.abort('I leave');
  const reason = await first;
  give({ token: 'token' });
  await Promise.all(others);

  expect([reason, exchanges]).toEqual(['I leave', 1]);
});

test('a failed exchange fails those who waited, and is tried again by the next call', async () => {
  const server = script([good]);
  let exchanges = 0;
  const client = createExchangingClient(server, async () => {
    if (exchanges++ === 0) throw new Error('the vault is sealed');
    return { token: 'token' };
  });

  const failures = await Promise.all([1, 2, 3].map(() => failureOf(client.thing.getThing(call))));
  await client.thing.getThing(call);

  for (const error of failures)
    expect(error).toMatchObject({
      code: 'SEC_AUTH',
      operationId: 'getThing',
      message: 'getThing: the credential could not be obtained: the vault is sealed',
    });
  expect(exchanges).toBe(2);
});

test('a renewal that fails in the background loses no call, and is not tried again at every one', async () => {
  const server = script([good]);
  let exchanges = 0;
  const client = createExchangingClient(server, async () => {
    if (exchanges++ > 0) throw new Error('down');
    return { token: 'token', expiresInMs: 300_000 };
  });
  await client.thing.getThing(call);
  server.clock.advance(250_000);

  for (let n = 0; n < 20; n++) {
    await client.thing.getThing(call);
    await settle();
  }

  expect(exchanges).toBe(2);
});

test('a renewal that is refused in the background is not repeated, since that locks accounts', async () => {
  const server = script([({ url }) => (url.pathname.endsWith('/login') ? { status: 401, json: {} } : good)]);
  let first = true;
  const client = createExchangingClient(server, async (signal, run) => {
    if (!first) await run(thingRow('login'), { user: 'u' }, { signal });
    first = false;
    return { token: 'token', expiresInMs: 300_000 };
  });
  await client.thing.getThing(call);
  server.clock.advance(250_000);

  for (let n = 0; n < 20; n++) {
    await client.thing.getThing(call);
    await settle();
    server.clock.advance(1_000);
  }

  expect(server.requests.filter(({ url }) => url.pathname.endsWith('/login'))).toHaveLength(1);
});

test.each([400, 401, 403, 422])('a login refused with %i is remembered for 60 s', async (status) => {
  const server = script([{ status, json: {} }]);
  const client = createExchangingClient(server, async (signal, run) => ({
    token: String(await run(thingRow('login'), { user: 'u' }, { signal })),
  }));

  const errors = [];
  for (let n = 0; n < 20; n++) errors.push(await failureOf(client.thing.startThing({ project_id: 1 })));
  const during = server.requests.length;
  server.clock.advance(60_000);
  await failureOf(client.thing.getThing(call));

  for (const error of errors)
    expect(error).toMatchObject({ code: 'SEC_AUTH', status, operationId: 'startThing', attempts: 0, mayHaveSucceeded: false });
  expect([during, server.requests.length]).toEqual([1, 2]);
});

test('a login that fails on the way is told as what it is, and says nothing of the write behind it', async () => {
  const client = createExchangingClient({ ...script([{ fails: 'ECONNRESET' }]), retry: false }, async (signal, run) => ({
    token: String(await run(thingRow('login'), { user: 'u' }, { signal })),
  }));

  await expect(client.thing.startThing({ project_id: 1 })).rejects.toMatchObject({
    code: 'SEC_NETWORK',
    operationId: 'login',
    mayHaveSucceeded: false,
  });
});

test('a login that fails between two attempts of a write does not hide that the first may have worked', async () => {
  let logins = 0;
  const server = script([
    ({ url }) =>
      url.pathname.endsWith('/login') ? (logins++ === 0 ? { json: 'token' } : { fails: 'ECONNREFUSED' }) : { fails: 'ECONNRESET' },
    { fails: 'ECONNRESET' },
    { status: 401, json: {} },
    { fails: 'ECONNREFUSED' },
  ]);
  const client = createExchangingClient(server, async (signal, run) => ({
    token: String(await run(thingRow('login'), { user: 'u' }, { signal })),
  }));

  await expect(client.thing.putThing({ id: 'a', name: 'n' })).rejects.toMatchObject({
    code: 'SEC_AUTH',
    operationId: 'putThing',
    mayHaveSucceeded: true,
  });
});

test('a login never waits in the queue of the calls that wait for it', async () => {
  const server = script([({ url }) => (url.pathname.endsWith('/login') ? { json: 'token' } : good)]);
  const client = createExchangingClient({ ...server, maxConcurrent: 1, rateLimit: { requestsPerSecond: 0.01 } }, async (signal, run) => ({
    token: String(await run(thingRow('login'), { user: 'u' }, { signal })),
  }));

  await client.thing.getThing(call);

  expect(server.clock.waitsMs).toEqual([]);
});

test('a login goes out without a credential', async () => {
  const server = script([({ url }) => (url.pathname.endsWith('/login') ? { json: 'token' } : good)]);

  await createExchangingClient(server, async (signal, run) => ({
    token: String(await run(thingRow('login'), { user: 'u' }, { signal })),
  })).thing.getThing(call);

  expect(server.requests.map(({ headers }) => headers['x-auth-token'])).toEqual([undefined, 'token']);
});

test('an exchange that hangs is a TimeoutError of phase credential, and the next call tries again', async () => {
  const server = script([good]);
  let exchanges = 0;
  const client = createExchangingClient(server, () =>
    exchanges++ === 0 ? new Promise(() => undefined) : Promise.resolve({ token: 'token' }),
  );

  const error = await failureOf(client.thing.getThing(call));
  await client.thing.getThing(call);

  expect(error).toMatchObject({ code: 'SEC_TIMEOUT', phase: 'credential', limit: 'attemptTimeoutMs', timeoutMs: 30_000, attempts: 0 });
  expect(server.clock.pending).toBe(0);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a number', { token: 5 }],
  ['an empty string', { token: '' }],
  ['a string with a line break', { token: 'tok\nen' }],
])('an exchange that brings %s is an AuthError that does not repeat it', async (_, issued) => {
  const error = await failureOf(createExchangingClient(script([good]), async () => issued as IssuedToken).thing.getThing(call));

  expect(error).toMatchObject({ code: 'SEC_AUTH' });
  expect(String(error)).not.toContain('tok\nen');
});

test('a life that is no number is no life of zero', async () => {
  const api = vendor(() => true, undefined, Number.NaN);
  const client = createExchangingClient(api.server, api.exchange);

  await client.thing.getThing(call);
  await client.thing.getThing(call);

  expect(api.issued).toBe(1);
});

test('a refused token that is the only one there is gets one more try after its pause', async () => {
  let refused = 0;
  const server = script([() => (refused++ === 0 ? { status: 401, json: {} } : good)]);
  const { createTokenCredential } = await import('@sec/core/vendor');
  const client = createThingClient(server, {
    credentialsOf: (context) => ({
      token: createTokenCredential({
        ...context,
        exchange: async () => ({ token: 'static' }),
        headers: (token) => ({ 'x-auth-token': token }),
        retryRejectedAfterMs: 1_000,
      }),
    }),
  });

  await client.thing.getThing(call);

  expect(server.clock.waitsMs).toEqual([1_000]);
});

test('two clients never share a token', async () => {
  const server = script([good]);
  const first = createExchangingClient(server, async () => ({ token: 'one' }));
  const second = createExchangingClient(server, async () => ({ token: 'two' }));

  await Promise.all([first.thing.getThing(call), second.thing.getThing(call)]);
  await first.thing.getThing(call);

  expect(server.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['one', 'two', 'one']);
});

/** A store in memory. */
function memory(entries = new Map<string, string>()) {
  const ttls: (number | undefined)[] = [];
  const store: TokenStore = {
    get: async (key) => entries.get(key),
    set: async (key, value, ttlMs) => {
      ttls.push(ttlMs);
      entries.set(key, value);
    },
    delete: async (key) => entries.delete(key),
  };
  return { store, entries, ttls };
}

test('clients with one store share a token, with its life', async () => {
  const api = vendor(() => true, undefined, 300_000);
  const { store, ttls } = memory();

  for (let n = 0; n < 3; n++)
    await createExchangingClient({ ...api.server, tokenStore: shareTokens(store) }, api.exchange).thing.getThing(call);

  expect(api.issued).toBe(1);
  expect(ttls).toEqual([300_000]);
});

test('a shared token that is refused is exchanged once, and the others take the new one', async () => {
  const api = vendor((token) => token !== 'token-1');
  const { store } = memory(new Map([['thing', '{"token":"token-1","endsAt":null}']]));
  await api.exchange();

  for (let n = 0; n < 3; n++)
    await createExchangingClient({ ...api.server, tokenStore: shareTokens(store) }, api.exchange).thing.getThing(call);

  expect(api.issued).toBe(2);
});

test('an expired entry is not used', async () => {
  const api = vendor(() => true);
  const { store } = memory(new Map([['thing', JSON.stringify({ token: 'old', endsAt: api.server.clock.now() - 1 })]]));

  await createExchangingClient({ ...api.server, tokenStore: shareTokens(store) }, api.exchange).thing.getThing(call);

  expect(api.server.requests[0]?.headers['x-auth-token']).toBe('token-1');
});

test.each<[string, unknown]>([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a token that is no text', '{"token":5,"endsAt":null}'],
  ['a token with a line break', '{"token":"a\\nb","endsAt":null}'],
  ['an end that is no number', '{"token":"a","endsAt":"soon"}'],
  ['not even a string', { token: 'a', endsAt: null }],
])('a damaged entry (%s) is as good as none', async (_, entry) => {
  const api = vendor(() => true);
  const store: TokenStore = { ...memory().store, get: async () => entry };

  await createExchangingClient({ ...api.server, tokenStore: shareTokens(store) }, api.exchange).thing.getThing(call);

  expect(api.server.requests[0]?.headers['x-auth-token']).toBe('token-1');
});

const fail = async (): Promise<never> => {
  throw new Error('redis is down');
};
const throwAtOnce = (): never => {
  throw new Error('redis is down');
};
const hang = (): Promise<never> => new Promise(() => undefined);

test.each<[string, TokenStore]>([
  ['rejects', { get: fail, set: fail, delete: fail, lock: fail }],
  ['throws', { get: throwAtOnce, set: throwAtOnce, delete: throwAtOnce, lock: throwAtOnce }],
  ['hangs', { get: hang, set: hang, delete: hang }],
  ['never gives the lock', { ...memory().store, lock: hang }],
  ['cannot take the lock back', { ...memory().store, lock: async () => fail }],
])('a store that %s costs an exchange, never a call', async (_, store) => {
  const api = vendor(() => true);

  await createExchangingClient({ ...api.server, tokenStore: shareTokens(store) }, api.exchange).thing.getThing(call);

  expect(api.issued).toBe(1);
  expect(api.server.clock.pending).toBe(0);
});

test('a store that failed is left alone for 30 seconds', async () => {
  const api = vendor(() => true);
  let asked = 0;
  const count = async (): Promise<never> => {
    asked++;
    throw new Error('redis is down');
  };
  const { thing } = createExchangingClient(
    { ...api.server, tokenStore: shareTokens({ get: count, set: count, delete: count, lock: count }) },
    () => api.exchange().then((issued) => ({ ...issued, expiresInMs: 10_000 })),
  );
  for (const [pauseMs, inAll] of [
    [0, 1],
    [11_000, 1],
    [30_000, 2],
  ] as const) {
    api.server.clock.advance(pauseMs);
    await thing.getThing(call);
    expect(asked).toBe(inAll);
  }
});

test('a store that can lock lets one of many processes exchange', async () => {
  const api = vendor(() => true);
  const plain = memory().store;
  let last: Promise<void> = Promise.resolve();
  const store: TokenStore = {
    ...plain,
    async lock() {
      const before = last;
      let unlock: () => void = () => undefined;
      last = new Promise((resolve) => (unlock = resolve));
      await before;
      return unlock;
    },
  };

  await Promise.all(
    Array.from({ length: 10 }, () =>
      createExchangingClient({ ...api.server, tokenStore: shareTokens(store) }, api.exchange).thing.getThing(call),
    ),
  );

  expect(api.issued).toBe(1);
});

test('events tell the life of a token, and never the token', async () => {
  const events: TokenEvent[] = [];
  const api = vendor(() => true, undefined, 300_000);
  const { store } = memory();
  const options = { ...api.server, tokenStore: shareTokens(store), onToken: (event: TokenEvent) => events.push(event) };

  await createExchangingClient(options, api.exchange).thing.getThing(call);
  await createExchangingClient(options, api.exchange).thing.getThing(call);
  await failureOf(createExchangingClient({ ...options, tokenStore: shareTokens(memory().store) }, fail).thing.getThing(call));

  expect(events).toEqual([
    { event: 'obtained', expiresInMs: 300_000 },
    { event: 'shared', expiresInMs: 300_000 },
    { event: 'failed', expiresInMs: undefined },
  ]);
});

test('a lock is given back even where the store failed in between', async () => {
  const server = script([good]);
  let locks = 0;
  const store: TokenStore = {
    ...memory().store,
    set: () => new Promise(() => undefined),
    async lock() {
      locks++;
      return () => void locks--;
    },
  };

  await createExchangingClient({ ...server, tokenStore: shareTokens(store) }, async () => ({ token: 'fresh' })).thing.getThing(call);

  expect(locks).toBe(0);
});
