/**
 * Authentication that heals: however many calls meet a token that is gone, one exchange brings another, and every call
 * succeeds.
 *
 * On sockets, against the Aqua sandbox; the count is that of the exchanges which its token host saw.
 *
 * | case                     | crossed with                                                              | exchanges        |
 * | ------------------------ | ------------------------------------------------------------------------- | ---------------- |
 * | a revoked token          | 20, 200 calls × 401 at once, spread × all tokens valid, the newest only × retries on, off | 1 |
 * | a cold start             | 20, 200 calls × retries on, off                                           | 1                |
 * | tokens that run out      | 3 rounds of 20 calls, each after the end of the token                     | 1 for each round |
 * | one account on two hosts | API key, console login × a store that both share                          | 1 for each host  |
 * | two ready-made tokens    | a store that both share                                                   | each keeps its own |
 * | the first waiter leaves  | before the exchange is over                                               | 1                |
 * | a failing renewal        | reset, 500, 503, page, stall × then healthy again                         | no call is lost after it |
 * | the same, in the background | reset, 500, page × while the old token lives, after its end            | no call is lost at all |
 * | a refused credential     | 200 calls at once and 200 later                                           | 1                |
 * | a key that a function brings (RISKEN) | 200 calls on a token that was replaced                       | 1 call of the function |
 */
import { AuthError, createAquaClient, isSecError } from '@sec/aqua';
import { type Fault, fault } from '@sec/aqua/testing/sandbox';
import { startAquaSandbox, type AquaSandboxServer } from '@sec/aqua/testing/server';
import { type SharedTokens, shareTokens, systemClock } from '@sec/core';
import { createRiskenClient } from '@sec/risken';
import { startRiskenSandbox } from '@sec/risken/testing/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(async () => {
  // A rejection that nobody handles is told in a later turn.
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

type ClientOptions = NonNullable<Parameters<typeof createAquaClient>[0]>;

function connect(server: AquaSandboxServer, options: ClientOptions = {}) {
  const { authUrl, apiKey, apiSecret } = server;
  return createAquaClient({ authUrl, auth: { apiKey, apiSecret }, rateLimit: { requestsPerSecond: 100_000, burst: 10_000 }, ...options });
}

function exchanges({ sandbox }: AquaSandboxServer): number {
  return sandbox.requests.filter(({ path }) => path === '/v2/tokens').length;
}

async function callMany(aqua: ReturnType<typeof connect>, count: number): Promise<void> {
  const all = await Promise.all(Array.from({ length: count }, () => aqua.registries.listRegistries()));
  expect(all.every((registries) => registries.length > 0)).toBe(true);
}

/** The system's clock, moved ahead by hand: tokens grow old, sockets do not wait. */
function createMovableClock() {
  let aheadMs = 0;
  return {
    ...systemClock,
    now: () => systemClock.now() + aheadMs,
    monotonic: () => systemClock.monotonic() + aheadMs,
    move: (byMs: number): void => void (aheadMs += byMs),
  };
}

function createStore(): SharedTokens {
  const entries = new Map<string, string>();
  return shareTokens({
    get: async (key) => entries.get(key),
    set: async (key, value) => entries.set(key, value),
    delete: async (key) => entries.delete(key),
  });
}

describe('a revoked token', () => {
  const matrix = [20, 200].flatMap((count) =>
    [0, 150].flatMap((spreadMs) =>
      [false, true].flatMap((acceptOnlyNewestToken) =>
        [undefined, false as const].map((retry) => ({ count, spreadMs, acceptOnlyNewestToken, retry })),
      ),
    ),
  );
  // The long spread once: the others have the same structure.
  const cases = [...matrix, { count: 200, spreadMs: 2_000, acceptOnlyNewestToken: true, retry: false as const }];

  test.each(cases)('$count calls, refusals over $spreadMs ms, only the newest: $acceptOnlyNewestToken, retry: $retry', async (one) => {
    const { count, spreadMs, acceptOnlyNewestToken, retry } = one;
    await using server = await startAquaSandbox({ acceptOnlyNewestToken });
    const aqua = connect(server, retry === undefined ? {} : { retry });
    await callMany(aqua, 1);
    server.sandbox.revokeTokens();
    let arrivals = 0;
    const late: Fault = async (_, answer) => {
      const place = arrivals++;
      await new Promise((resolve) => setTimeout(resolve, (place % count) * (spreadMs / count)));
      return answer();
    };
    if (spreadMs > 0) server.sandbox.faults.console.on('/api/v1/registries', late);
    const before = exchanges(server);

    await callMany(aqua, count);

    expect(exchanges(server) - before).toBe(1);
  });
});

test.each([20, 200].flatMap((count) => [undefined, false as const].map((retry) => ({ count, retry }))))(
  'a cold start of $count calls, retry: $retry, is one exchange',
  async ({ count, retry }) => {
    await using server = await startAquaSandbox();

    await callMany(connect(server, retry === undefined ? {} : { retry }), count);

    expect(exchanges(server)).toBe(1);
  },
);

test('tokens that run out are renewed once each', async ({ task }) => {
  const clock = createMovableClock();
  await using server = await startAquaSandbox({ clock });
  const aqua = connect(server, { clock });
  for (let round = 1; round <= 3; round++) {
    await callMany(aqua, 20);
    expect(exchanges(server)).toBe(round);
    clock.move(61 * 60_000);
  }
  task.meta.cases = 3;
});

test('one account on two hosts never shares a token, whatever the store', async () => {
  await using one = await startAquaSandbox();
  await using other = await startAquaSandbox();
  expect(one.apiKey).toBe(other.apiKey);
  const tokenStore = createStore();

  for (const server of [one, other, one, other]) await callMany(connect(server, { tokenStore }), 20);

  expect([exchanges(one), exchanges(other)]).toEqual([1, 1]);
});

test('one user of two self-hosted consoles never shares a token, whatever the store', async () => {
  await using one = await startAquaSandbox();
  await using other = await startAquaSandbox();
  const tokenStore = createStore();

  for (const server of [one, other, one, other]) {
    const { consoleUrl, username, password } = server;
    const rateLimit = { requestsPerSecond: 100_000, burst: 10_000 };
    await callMany(createAquaClient({ consoleUrl, auth: { username, password }, tokenStore, rateLimit }), 20);
  }

  expect([one, other].map(({ sandbox }) => sandbox.requests.filter(({ path }) => path === '/api/v1/login').length)).toEqual([1, 1]);
  expect([one, other].map(({ sandbox }) => sandbox.requests.filter(({ status }) => status !== 200).length)).toEqual([0, 0]);
});

test('ready-made tokens are never shared, as nobody knows whose they are', async () => {
  await using server = await startAquaSandbox();
  const { authUrl, sandbox } = server;
  const [mine, yours] = [sandbox.issueToken(), sandbox.issueToken()];
  const tokenStore = createStore();
  const sent = new Set<string | null>();
  const watching: typeof fetch = (input, init) => {
    sent.add(new Headers(init?.headers).get('authorization'));
    return fetch(input, init);
  };

  for (const token of [mine, yours]) await callMany(createAquaClient({ authUrl, auth: { token }, tokenStore, fetch: watching }), 1);

  expect([...sent]).toEqual([`Bearer ${mine}`, `Bearer ${yours}`]);
});

test.each([20, 200])('the first of %i waiters leaves, and the others get their token', async (count) => {
  await using server = await startAquaSandbox();
  server.sandbox.faults.auth.next(fault.latency(100));
  const aqua = connect(server);
  const leaving = new AbortController();
  const first = aqua.registries.listRegistries(undefined, { signal: leaving.signal });
  const others = callMany(aqua, count - 1);
  const reason = new Error('the first one leaves');
  setTimeout(() => leaving.abort(reason), 20);

  await expect(first).rejects.toBe(reason);
  await others;

  expect(exchanges(server)).toBe(1);
});

test.each<[name: string, broken: Fault]>([
  ['reset', fault.reset()],
  ['500', fault.status(500)],
  ['503', fault.status(503)],
  ['a page', fault.html()],
  ['stall', fault.stall()],
])('a renewal that fails (%s) poisons nothing', async (_, broken) => {
  await using server = await startAquaSandbox();
  const aqua = connect(server, { retry: false, attemptTimeoutMs: 300 });
  await callMany(aqua, 1);
  server.sandbox.revokeTokens();
  server.sandbox.faults.auth.on('/v2/tokens', broken, { times: 1 });

  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => aqua.registries.listRegistries()));
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  await callMany(aqua, 50);

  // Those that waited for the exchange that failed; calls whose refusal came later began another.
  expect(failures.length).toBeGreaterThan(0);
  expect(failures.every(isSecError)).toBe(true);
});

test.each<[name: string, broken: Fault]>([
  ['reset', fault.reset()],
  ['500', fault.status(500)],
  ['a page', fault.html()],
])('a renewal in the background that fails (%s) loses no call, before the end of the token and after it', async (_, broken) => {
  const clock = createMovableClock();
  await using server = await startAquaSandbox({ clock });
  const told: string[] = [];
  const aqua = connect(server, { clock, retry: false, onToken: ({ event }) => told.push(event) });
  await callMany(aqua, 1);
  server.sandbox.faults.auth.on('/v2/tokens', broken, { times: 1 });

  clock.move(56 * 60_000);
  await callMany(aqua, 20);
  await vi.waitFor(() => expect(told).toEqual(['obtained', 'failed']), { timeout: 10_000 });
  await callMany(aqua, 20);
  clock.move(5 * 60_000);
  await callMany(aqua, 20);

  expect(told).toEqual(['obtained', 'failed', 'obtained']);
});

test('a refused credential is asked about once', async ({ task }) => {
  await using server = await startAquaSandbox();
  const { authUrl, apiKey } = server;
  const aqua = createAquaClient({ authUrl, auth: { apiKey, apiSecret: 'another-secret' } });

  for (let round = 0; round < 2; round++) {
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => aqua.registries.listRegistries()));
    expect(outcomes.every((outcome) => outcome.status === 'rejected' && outcome.reason instanceof AuthError)).toBe(true);
  }

  expect(exchanges(server)).toBe(1);
  task.meta.cases = 2;
});

test('a function brings another access token once for all calls', async () => {
  await using server = await startRiskenSandbox({ tokens: { next: {} } });
  const { baseUrl, sandbox } = server;
  let brought = 0;
  const risken = createRiskenClient({
    baseUrl,
    auth: { accessToken: () => (brought++ === 0 ? `${sandbox.accessToken.slice(0, -4)}AAAA` : sandbox.tokens.next) },
    maxConcurrent: 1_000,
    project_id: sandbox.projectId,
  });

  const all = await Promise.all(Array.from({ length: 200 }, () => risken.aws.listAws({})));

  expect(all).toHaveLength(200);
  expect(brought).toBe(2);
});
