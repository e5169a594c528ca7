/**
 * A10, signing with a wrong clock: at most one extra request for the first call, none afterwards, and nothing that was
 * signed in any log.
 *
 * On sockets, against the Aqua sandbox, whose token host refuses a signature that is more than 30 seconds off.
 *
 * | client clock, off by (s)                | first call                | 20 first calls at once     | then 20 more |
 * | --------------------------------------- | ------------------------- | -------------------------- | ------------ |
 * | −600, −120, −40, −20, 0, 20, 40, 120, 600 | 1 extra at most, 0 up to 20 | 1 extra each at most     | 0 extra      |
 * | the same, a call on the console         | 1 extra for the exchange  | 1 extra for all of them    | 0 extra      |
 *
 * Beside it: the clock moves during the client's life; the server sends no `Date`; a wrong secret is not taken for a clock.
 */
import { inspect } from 'node:util';
import { createAquaClient, type AquaOptions } from '@sec/aqua';
import { type Fault, fault } from '@sec/aqua/testing/sandbox';
import { type AquaSandboxServer, startAquaSandbox } from '@sec/aqua/testing/server';
import { type Clock, systemClock } from '@sec/core';
import { expect, test } from 'vitest';

const offsetsSeconds = [-600, -120, -40, -20, 0, 20, 40, 120, 600];

function shifted(byMs: () => number): Clock {
  return { ...systemClock, now: () => systemClock.now() + byMs() };
}

function connect(server: AquaSandboxServer, clock: Clock, options: Partial<AquaOptions> = {}) {
  const { authUrl, apiKey, apiSecret } = server;
  const rateLimit = { requestsPerSecond: 100_000, burst: 10_000 };
  return createAquaClient({ authUrl, auth: { apiKey, apiSecret }, clock, rateLimit, retry: false, ...options });
}

const sentToTokenHost = ({ sandbox }: AquaSandboxServer): number => sandbox.requests.filter(({ host }) => host === 'auth').length;

/** A clock that is off by less than the server allows is never corrected. */
const mostExtra = (offset: number): number => (Math.abs(offset) <= 20 ? 0 : 1);

test.each(offsetsSeconds)('signed calls with a clock that is off by %i s', async (offset) => {
  await using server = await startAquaSandbox();
  const aqua = connect(
    server,
    shifted(() => offset * 1000),
  );

  await aqua.cspmKeys.listKeys();
  const first = sentToTokenHost(server);
  await Promise.all(Array.from({ length: 20 }, () => aqua.cspmKeys.listKeys()));

  expect(first - 1).toBe(mostExtra(offset));
  expect(sentToTokenHost(server) - first).toBe(20);
});

test.each(offsetsSeconds)('20 first calls at once with a clock that is off by %i s', async (offset) => {
  await using server = await startAquaSandbox();
  const aqua = connect(
    server,
    shifted(() => offset * 1000),
  );

  await Promise.all(Array.from({ length: 20 }, () => aqua.cspmKeys.listKeys()));
  const first = sentToTokenHost(server);
  await Promise.all(Array.from({ length: 20 }, () => aqua.cspmKeys.listKeys()));

  expect(first).toBeLessThanOrEqual(20 + 20 * mostExtra(offset));
  expect(sentToTokenHost(server) - first).toBe(20);
});

test.each(offsetsSeconds)('20 first calls on the console exchange one token, with a clock that is off by %i s', async (offset) => {
  await using server = await startAquaSandbox();
  const aqua = connect(
    server,
    shifted(() => offset * 1000),
  );

  await Promise.all(Array.from({ length: 20 }, () => aqua.registries.listRegistries()));

  expect(sentToTokenHost(server) - 1).toBe(mostExtra(offset));
});

test('a clock that moves while the client lives costs one extra request for each move', async ({ task }) => {
  await using server = await startAquaSandbox();
  let offsetMs = 0;
  const aqua = connect(
    server,
    shifted(() => offsetMs),
  );
  const moves = [0, 120_000, -300_000, 0, 600_000];
  for (const move of moves) {
    offsetMs = move;
    const before = sentToTokenHost(server);
    await aqua.cspmKeys.listKeys();
    await aqua.cspmKeys.listKeys();
    expect(sentToTokenHost(server) - before).toBeLessThanOrEqual(3);
  }
  task.meta.cases = moves.length;
});

test('without a date from the server there is nothing to correct by, and the refusal stands', async () => {
  await using server = await startAquaSandbox();
  // A date that cannot be read is as good as none.
  const undated: Fault = async (_, answer) => {
    const response = await answer();
    const headers = new Headers(response.headers);
    headers.set('date', 'unknown');
    return new Response(response.body, { status: response.status, headers });
  };
  server.sandbox.faults.auth.on(() => true, undated);
  const aqua = connect(
    server,
    shifted(() => 600_000),
  );

  await expect(aqua.cspmKeys.listKeys()).rejects.toMatchObject({ status: 403 });
  expect(sentToTokenHost(server)).toBe(1);
});

test('a wrong secret is not taken for a wrong clock', async () => {
  await using server = await startAquaSandbox();
  const aqua = connect(
    server,
    shifted(() => 0),
    { auth: { apiKey: server.apiKey, apiSecret: 'another-secret' } },
  );

  await expect(aqua.cspmKeys.listKeys()).rejects.toMatchObject({ status: 403 });
  expect(sentToTokenHost(server)).toBe(1);
});

test('a refusal of rights, once the clock is corrected, costs no extra request', async () => {
  await using server = await startAquaSandbox({ deniedPermissions: ['keys::read'] });
  const aqua = connect(
    server,
    shifted(() => 600_000),
  );
  await aqua.cspmKeys.listKeys().catch(() => undefined);
  const before = sentToTokenHost(server);

  await expect(aqua.cspmKeys.listKeys()).rejects.toMatchObject({ status: 403 });

  expect([before, sentToTokenHost(server)]).toEqual([2, 3]);
});

test('what was signed, and the signature, are nowhere to be seen', async ({ task }) => {
  await using server = await startAquaSandbox();
  const signatures: string[] = [];
  const timestamps: string[] = [];
  const told: unknown[] = [];
  const watching: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    for (const [name, list] of [
      ['x-signature', signatures],
      ['x-timestamp', timestamps],
    ] as const) {
      const value = headers.get(name);
      if (value !== null) list.push(value);
    }
    return fetch(input, init);
  };
  const tell = (event: unknown): void => void told.push(event);
  const aqua = connect(
    server,
    shifted(() => 600_000),
    { fetch: watching, onAttempt: tell, onRetry: tell, onToken: tell, onNotice: tell },
  );
  const faults = [fault.status(500), fault.reset(), fault.html(), fault.unauthorized(), fault.status(422, { body: '{"message":"no"}' })];
  server.sandbox.faults.auth.next(...faults);

  for (let call = 0; call < faults.length; call++) await aqua.cspmKeys.listKeys().catch(tell);
  tell(aqua);

  const seen = told.map((thing) => inspect(thing, { depth: Infinity, showHidden: true }) + String(thing)).join('\n');
  expect(signatures.length).toBeGreaterThan(faults.length - 1);
  for (const signature of signatures) expect(seen).not.toContain(signature);
  for (const timestamp of timestamps) expect(seen).not.toContain(`${timestamp}GET`);
  task.meta.cases = faults.length;
});
