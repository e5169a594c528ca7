/**
 * Signing with a wrong clock: at most one extra request for the first call, none afterwards, and nothing that was
 * signed in any log.
 *
 * On sockets, against the Aqua sandbox, whose token host refuses a signature that is more than 30 seconds off.
 *
 * | client clock, off by (s)                | first call                | 20 first calls at once     | then 20 more |
 * | --------------------------------------- | ------------------------- | -------------------------- | ------------ |
 * | −600, −120, −40, −24, −20, 0, 20, 24, 40, 120, 600 | 1 extra at most, 0 up to 24 | 1 extra each at most     | 0 extra      |
 * | the same, a call on the console         | 1 extra for the exchange  | 1 extra for all of them    | 0 extra      |
 *
 * Beside it: the clock moves during the client's life; the server sends no `Date`; a wrong secret is not taken for a clock.
 */
import { createAquaClient, type AquaOptions } from '@sec/aqua';
import { type Fault, fault } from '@sec/aqua/testing/sandbox';
import { type AquaSandboxServer, startAquaSandbox } from '@sec/aqua/testing/server';
import { type Clock, systemClock } from '@sec/core';
import { expect, test } from 'vitest';
import { formsOf, visibleIn } from './support/visible.js';

const offsetsSeconds = [-600, -120, -40, -24, -20, 0, 20, 24, 40, 120, 600];

function shifted(byMs: () => number): Clock {
  return { ...systemClock, now: () => systemClock.now() + byMs() };
}

function connect(server: AquaSandboxServer, clock: Clock, options: Partial<AquaOptions> = {}) {
  const { authUrl, apiKey, apiSecret } = server;
  const rateLimit = { requestsPerSecond: 100_000, burst: 10_000 };
  return createAquaClient({ authUrl, auth: { apiKey, apiSecret }, clock, rateLimit, retry: false, ...options });
}

const sentToTokenHost = ({ sandbox }: AquaSandboxServer): number => sandbox.requests.filter(({ host }) => host === 'auth').length;

/** A clock that is off by less than the server allows costs nothing: a good answer corrects it. */
const mostExtra = (offset: number): number => (Math.abs(offset) <= 24 ? 0 : 1);

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

test('what was signed, and the signature, are nowhere to be seen, also when the server tells them', async ({ task }) => {
  await using server = await startAquaSandbox();
  const signed: string[] = [];
  const told: unknown[] = [];
  const watching: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    const signature = headers.get('x-signature');
    const body = typeof init?.body === 'string' ? init.body : '';
    if (signature !== null)
      signed.push(signature, `${headers.get('x-timestamp')}${init?.method ?? 'GET'}${new URL(String(input)).pathname}${body}`);
    return fetch(input, init);
  };
  const tell = (event: unknown): void => void told.push(event);
  const telling =
    (status: number, say: (texts: readonly string[]) => string): Fault =>
    async () =>
      new Response(say(signed.slice(-2)), {
        status,
        headers: { 'content-type': 'application/json', 'x-request-id': encodeURIComponent(`${signed.slice(-2)}`) },
      });
  const faults: readonly Fault[] = [
    fault.status(500),
    fault.reset(),
    fault.html(),
    fault.unauthorized(),
    telling(403, (texts) => JSON.stringify({ code: 1, message: `the string to sign was ${texts.join(', the signature ')}` })),
    telling(400, (texts) => JSON.stringify({ errors: texts })),
    telling(500, (texts) => `{"expected": "${texts}`),
    telling(422, (texts) => JSON.stringify({ message: texts.map((text) => btoa(`AWS4 ${text}`)).join(' ') })),
    telling(200, (texts) => JSON.stringify({ status: 500, code: 2, message: texts[1] })),
  ];
  const calls: readonly ((aqua: ReturnType<typeof connect>) => Promise<unknown>)[] = [
    (aqua) => aqua.cspmKeys.listKeys(),
    (aqua) => aqua.cspmKeys.createKey({ name: 'invented', group_id: 1 }),
    // The exchange is what is signed here.
    (aqua) => aqua.registries.listRegistries(),
  ];

  for (const broken of faults) {
    for (const call of calls) {
      const aqua = connect(
        server,
        shifted(() => 600_000),
        { fetch: watching, onAttempt: tell, onRetry: tell, onToken: tell, onNotice: tell },
      );
      server.sandbox.faults.auth.on(() => true, broken, { times: 2 });
      await call(aqua).catch(tell);
      server.sandbox.faults.auth.clear();
      tell(aqua);
    }
  }

  const seen = told.map(visibleIn).join('\n');
  expect(seen).toContain('[redacted]');
  expect(signed.length).toBeGreaterThanOrEqual(2 * faults.length * calls.length);
  expect([...new Set(signed)].flatMap(formsOf).filter((form) => seen.includes(form))).toEqual([]);
  task.meta.cases = faults.length * calls.length;
});
