/**
 * Processes that share their tokens and their rate over a Redis, with the code of docs/shared-state.md as it stands there.
 *
 * | what is shared         | processes × calls | expected                                  |
 * | ---------------------- | ----------------- | ----------------------------------------- |
 * | tokens, with the lock  | 4 × 50            | 1 exchange in all                         |
 * | tokens, without a lock | 4 × 50            | at most 1 exchange for each process       |
 * | no tokens              | 4 × 50            | 1 exchange for each process               |
 * | a store that is gone   | 1 × 50            | 1 exchange, and every call succeeds       |
 * | the rate, 40 a second  | 4 × 30            | three seconds, not one                    |
 * | a rate whose Redis is killed and comes back | 2 × as many as go | every call succeeds; at most its share each while it is away |
 * | a Redis that does not answer any more | 1 × as many as go | every call succeeds                   |
 * | a Redis that is not there at the start | 1 × 10 | every call succeeds                       |
 * | tokens and a rate, with a Redis that is slow, too slow, killed and back | 8 × as many as go | every call succeeds, 1 exchange and at most 1 more for each while it is away, the rate kept |
 *
 * `SHARED_STATE_PHASE_MS` makes each part of the last one longer, as `node scripts/judge.ts redis` does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { systemClock } from '@sec/core';
import { serve } from '@sec/core/testing/server';
import { shareLimitsInRedis, shareTokensInRedis } from '@sec/core/redis';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import { Redis as IoRedis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExchangingClient } from '../support/thing-client.js';
import { bundleProgram, startProgram } from './support/program.js';
import { type RedisServer, startRedis } from './support/redis.js';
import { startSlowLink } from './support/slow-link.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/shared-state.md'), 'utf8');
const [connection = '', state = '', encryption = ''] = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

/** Waits for the word to start, makes its calls, and tells how many succeeded. */
const run = `
async function runCalls(makeCalls: () => Promise<unknown>[]): Promise<void> {
  console.log('ready');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  const outcomes = await Promise.allSettled(makeCalls());
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  console.log(failure === undefined ? outcomes.length + ' calls succeeded' : String(failure.reason));
  process.exit(0);
}
const { env } = process;
`;

const aquaProgram = `
import { createAquaClient, shareTokens, systemClock } from '@sec/aqua';
import { shareTokensInRedis } from '@sec/core/redis';
${connection}
${encryption}
${run}
const redis = env.REDIS === undefined ? undefined : await connectRedis(env.REDIS);
const plain = {
  get: (key) => redis.sendCommand(['GET', key]),
  set: (key, value) => redis.sendCommand(['SET', key, value]),
  delete: (key) => redis.sendCommand(['DEL', key]),
};
const tokenStore = () => (env.LOCK === 'yes' ? shareTokensInRedis(redis, encryptTokens(Buffer.alloc(32, 7))) : shareTokens(plain));
const aqua = createAquaClient({
  authUrl: env.AUTH_URL,
  auth: { apiKey: env.API_KEY, apiSecret: env.API_SECRET },
  rateLimit: { requestsPerSecond: 10_000, burst: 1_000 },
  clock: { ...systemClock, now: () => systemClock.now() + Number(env.AHEAD_MS ?? 0) },
  ...(redis === undefined ? {} : { tokenStore: tokenStore() }),
});
await runCalls(() => Array.from({ length: 50 }, () => aqua.registries.listRegistries()));
`;

const riskenProgram = `
import { createRiskenClient } from '@sec/risken';
${connection}
${state}
${run}
const { limiter } = shareState(await connectRedis(env.REDIS), 4);
const risken = createRiskenClient({ baseUrl: env.BASE_URL, auth: { accessToken: env.TOKEN }, limiter });
await runCalls(() => Array.from({ length: 30 }, () => risken.aws.listAws({ project_id: 1001 })));
`;

/** Makes one call after another, tells after each line from outside how they went, and ends with the second line. */
const lastingProgram = `
import { createAquaClient, systemClock } from '@sec/aqua';
import { createRiskenClient } from '@sec/risken';
${connection}
${state}
const { env } = process;
let aheadMs = 0;
let shared = 0;
const redis = await connectRedis(env.REDIS);
// Counts the times that were reserved.
const counted = {
  on: (name, listener) => redis.on(name, listener),
  async sendCommand(command: string[]) {
    const reply = await redis.sendCommand(command);
    if (command[0] === 'EVAL' && reply >= 0) shared++;
    return reply;
  },
};
const notices: string[] = [];
const options = {
  ...shareState(counted, Number(env.PROCESSES)),
  onNotice: ({ notice, message }) => notice === 'limiter' && notices.push(message),
  clock: { ...systemClock, now: () => systemClock.now() + aheadMs, monotonic: () => systemClock.monotonic() + aheadMs },
};
const connectRisken = () => {
  const risken = createRiskenClient({ ...options, baseUrl: env.BASE_URL, auth: { accessToken: env.TOKEN }, project_id: 1001 });
  return () => risken.aws.listAws({});
};
const connectAqua = () => {
  const auth = { apiKey: env.API_KEY, apiSecret: env.API_SECRET };
  const aqua = createAquaClient({ ...options, authUrl: env.AUTH_URL, auth });
  return () => aqua.registries.listRegistries();
};
const call = env.AUTH_URL === undefined ? connectRisken() : connectAqua();
let isOver = false;
let succeeded = 0;
const failures: string[] = [];
const work = async () => {
  while (!isOver) await call().then(() => succeeded++, (error) => failures.push(String(error)));
};
console.log('ready');
const tell = () => console.log(JSON.stringify({ succeeded, failed: failures.length, failure: failures[0], shared, notices: notices.length }));
process.stdin.setEncoding('utf8').on('data', (lines) => {
  for (const line of lines.trim().split('\\n')) {
    if (line === 'go') void Promise.all(Array.from({ length: 5 }, work)).then(() => (tell(), process.exit(0)));
    if (line === 'tell') tell();
    if (line.startsWith('ahead ')) aheadMs = Number(line.slice(6));
    if (line === 'end') isOver = true;
  }
});
`;

/** Machines without Redis skip these tests; a CI machine must have it. */
const missing = !existsSync('/usr/bin/redis-server') && process.env['CI'] === undefined;

const suite = 'over Redis: shared tokens, one rate for four processes, a Redis that is killed';
if (missing) console.warn(`skipped, because there is no /usr/bin/redis-server (apt-get install redis-server): ${suite}`);

let redis: RedisServer;
let aqua: Awaited<ReturnType<typeof bundleProgram>>;
let risken: Awaited<ReturnType<typeof bundleProgram>>;
let lasting: Awaited<ReturnType<typeof bundleProgram>>;

/** Starts processes, gives all of them the word at once, and waits for their ends. @returns What they printed last. */
async function runTogether(path: string, count: number, env: Readonly<Record<string, string>>): Promise<string[]> {
  const programs = Array.from({ length: count }, () => startProgram(path, env));
  for (const program of programs) expect(await program.line()).toBe('ready');
  for (const program of programs) program.send('go');
  return Promise.all(
    programs.map(async ({ ended }) => {
      const { code, output } = await ended;
      expect(code, output).toBe(0);
      return output.trimEnd().split('\n').at(-1) ?? '';
    }),
  );
}

describe.skipIf(missing)(suite, { timeout: 60_000 }, () => {
  beforeAll(async () => {
    [redis, aqua, risken, lasting] = await Promise.all([
      startRedis(),
      bundleProgram(aquaProgram),
      bundleProgram(riskenProgram),
      bundleProgram(lastingProgram),
    ]);
  });
  afterAll(async () => {
    for (const program of [aqua, risken, lasting]) program.remove();
    await redis[Symbol.asyncDispose]();
  });

  test.each([
    { name: 'with the lock', env: { LOCK: 'yes' }, redis: true, processes: 4, min: 1, max: 1 },
    { name: 'without a lock', env: { LOCK: 'no' }, redis: true, processes: 4, min: 1, max: 4 },
    { name: 'with nothing shared', env: {}, redis: false, processes: 4, min: 4, max: 4 },
  ])('a token that has run out, $name', async ({ env, redis: shares, processes, min, max, ...rest }) => {
    const cases = rest as { readonly name: string };
    let aheadMs = 0;
    await using server = await startAquaSandbox({ clock: { now: () => systemClock.now() + aheadMs } });
    const own = { ...env, AUTH_URL: server.authUrl, API_KEY: server.apiKey, API_SECRET: server.apiSecret };
    const all: Record<string, string> = shares ? { ...own, REDIS: redis.url } : own;
    // The first process leaves a token behind that has run out when the others come, a day later by every clock.
    expect(await runTogether(aqua.path, 1, all)).toEqual(['50 calls succeeded']);
    aheadMs = 24 * 60 * 60_000;
    const before = exchanges();
    expect(before, cases.name).toBe(1);
    const said = await runTogether(aqua.path, processes, { ...all, AHEAD_MS: String(aheadMs) });
    expect(said).toEqual(Array.from({ length: processes }, () => '50 calls succeeded'));
    expect(exchanges() - before).toBeGreaterThanOrEqual(min);
    expect(exchanges() - before).toBeLessThanOrEqual(max);

    function exchanges(): number {
      return server.sandbox.requests.filter(({ path }) => path === '/v2/tokens').length;
    }
  });

  test('a store that goes away costs a sign-in and no call', async () => {
    const mortal = await startRedis();
    await using server = await startAquaSandbox();
    const program = startProgram(aqua.path, {
      LOCK: 'yes',
      REDIS: mortal.url,
      AUTH_URL: server.authUrl,
      API_KEY: server.apiKey,
      API_SECRET: server.apiSecret,
    });
    expect(await program.line()).toBe('ready');
    await mortal[Symbol.asyncDispose]();
    program.send('go');
    expect(await program.line()).toBe('50 calls succeeded');
    expect(server.sandbox.requests.filter(({ path }) => path === '/v2/tokens')).toHaveLength(1);
  });

  test('one rate for four processes', async () => {
    const sandbox = createRiskenSandbox();
    const arrivalsMs: number[] = [];
    await using server = await serve((request) => {
      arrivalsMs.push(performance.now());
      return sandbox.handle(request);
    });
    const env = { REDIS: redis.url, BASE_URL: `${server.url}/api/v1`, TOKEN: sandbox.accessToken };
    expect(await runTogether(risken.path, 4, env)).toEqual(Array.from({ length: 4 }, () => '30 calls succeeded'));
    expect(arrivalsMs).toHaveLength(120);
    const first = arrivalsMs[0] ?? 0;
    // 120 at 40 a second, less what a busy machine makes the first ones late; each process for itself would need no wait.
    expect((arrivalsMs.at(-1) ?? 0) - first).toBeGreaterThan(2_000);
  });

  test('a rate whose Redis is killed in the middle costs no call, and each process keeps to its share meanwhile', async () => {
    const sandbox = createRiskenSandbox();
    let arrived = 0;
    await using server = await serve((request) => {
      arrived++;
      return sandbox.handle(request);
    });
    const mortal = await startRedis();
    const env = { PROCESSES: '2', REDIS: mortal.url, BASE_URL: `${server.url}/api/v1`, TOKEN: sandbox.accessToken };
    const programs = [startProgram(lasting.path, env), startProgram(lasting.path, env)];
    const all = (line: string): void => {
      for (const program of programs) program.send(line);
    };
    const told = (): Promise<Told[]> => Promise.all(programs.map(async (program) => JSON.parse(await program.line()) as Told));
    for (const program of programs) expect(await program.line()).toBe('ready');

    all('go');
    await untilArrived(() => arrived, 40);
    all('tell');
    expect((await told()).every(({ shared }) => shared > 0)).toBe(true);

    const killedAt = arrived;
    await mortal.kill();
    const startMs = performance.now();
    await untilArrived(() => arrived, killedAt + 80);
    const awayMs = performance.now() - startMs;
    // Twenty a second each, and what was on its way when Redis went: a busy machine makes it fewer.
    expect(arrived - killedAt).toBeLessThanOrEqual(1.1 * 40 * (awayMs / 1_000) + 40);
    all('tell');
    const away = await told();
    expect(away.map(({ notices }) => notices)).toEqual([1, 1]);

    await using again = await startRedis(mortal.port);
    expect(again.port).toBe(mortal.port);
    // A client of Redis takes up to two seconds to find it again.
    await expect.poll(() => isBack(all, told, away), { timeout: 30_000, interval: 500 }).toBe(true);
    all('end');
    for (const { failed, succeeded } of await told()) {
      expect(failed).toBe(0);
      expect(succeeded).toBeGreaterThan(0);
    }
    for (const program of programs) expect((await program.ended).code).toBe(0);
  });

  test('a Redis that does not answer any more costs no call', async () => {
    const sandbox = createRiskenSandbox();
    let arrived = 0;
    await using server = await serve((request) => {
      arrived++;
      return sandbox.handle(request);
    });
    await using mute = await startRedis();
    const program = startProgram(lasting.path, {
      PROCESSES: '1',
      REDIS: mute.url,
      BASE_URL: `${server.url}/api/v1`,
      TOKEN: sandbox.accessToken,
    });
    expect(await program.line()).toBe('ready');
    program.send('go');
    await untilArrived(() => arrived, 20);

    mute.stop();
    const stoppedAt = arrived;
    await untilArrived(() => arrived, stoppedAt + 60);
    program.send('end');

    expect(JSON.parse(await program.line())).toMatchObject({ failed: 0, notices: 1 });
    expect((await program.ended).code).toBe(0);
  });

  test('a Redis that is not there when the program starts costs no call', async () => {
    const gone = await startRedis();
    await gone.kill();
    const sandbox = createRiskenSandbox();
    await using server = await serve((request) => sandbox.handle(request));
    const env = { REDIS: gone.url, BASE_URL: `${server.url}/api/v1`, TOKEN: sandbox.accessToken };

    expect(await runTogether(risken.path, 1, env)).toEqual(['30 calls succeeded']);
  });

  test.each([
    {
      name: 'redis',
      open: async (url: string) => {
        const client = await createClient({ url }).connect();
        return { client, keys: () => client.keys('own:*'), close: () => client.close() };
      },
    },
    {
      name: 'ioredis',
      open: async (url: string) => {
        const client = new IoRedis(url);
        return { client, keys: () => client.keys('own:*'), close: async () => client.disconnect() };
      },
    },
  ])('two clients share a token and a rate over a client of $name', async ({ name, open }) => {
    const { client, keys, close } = await open(redis.url);
    let exchanges = 0;
    const connect = () =>
      createExchangingClient(
        {
          fetch: async () => Response.json({ data: {} }),
          tokenStore: shareTokensInRedis(client, { prefix: `own:${name}` }),
          limiter: shareLimitsInRedis(client, { requestsPerSecond: 50, instances: 2, key: `own:${name}:rate` }),
        },
        async () => ({ token: `token-${++exchanges}`, expiresInMs: 60_000 }),
      );
    const clients = [connect(), connect()];

    const startMs = performance.now();
    await Promise.all(clients.flatMap(({ thing }) => Array.from({ length: 10 }, () => thing.getThing({ id: 'a' }))));
    const tookMs = performance.now() - startMs;

    expect(exchanges).toBe(1);
    expect(tookMs).toBeGreaterThan(19 * 20 - 20);
    // The lock was given back.
    expect((await keys()).filter((key) => key.startsWith(`own:${name}:`)).toSorted()).toEqual([
      `own:${name}:rate`,
      `own:${name}:token:thing`,
    ]);
    await close();
  });

  test('eight processes keep one token and one rate while Redis is slow, too slow, killed and back', { timeout: 600_000 }, async () => {
    const phaseMs = Number(process.env['SHARED_STATE_PHASE_MS'] ?? 1_000);
    const processes = 8;
    let clockMs = 0;
    await using server = await startAquaSandbox({ clock: { now: () => systemClock.now() + clockMs } });
    let mortal = await startRedis();
    await using link = await startSlowLink(mortal.port);
    const { authUrl, apiKey, apiSecret } = server;
    const env = {
      PROCESSES: String(processes),
      REDIS: `redis://127.0.0.1:${link.port}`,
      AUTH_URL: authUrl,
      API_KEY: apiKey,
      API_SECRET: apiSecret,
    };
    const programs = Array.from({ length: processes }, () => startProgram(lasting.path, env, 600_000));
    const all = (line: string): void => {
      for (const program of programs) program.send(line);
    };
    const ahead = (ms: number): void => all(`ahead ${(clockMs = ms)}`);
    for (const program of programs) expect(await program.line()).toBe('ready');
    const count = (): Figures => {
      const { requests } = server.sandbox;
      // A token that ends while a request is under way costs another request, within the same turn.
      const rejected = requests.filter(({ status }) => status === 401).length;
      const exchanges = requests.filter(({ path }) => path === '/v2/tokens').length;
      return { requests: requests.length - exchanges - rejected, exchanges };
    };
    const phases: (Figures & { readonly name: string; readonly seconds: number })[] = [];
    const phase = async (name: string, begin: () => unknown, leastMs = 0): Promise<Figures> => {
      const startMs = performance.now();
      const before = count();
      await begin();
      await new Promise((resolve) => setTimeout(resolve, Math.max(phaseMs, leastMs)));
      const after = count();
      const figures = { requests: after.requests - before.requests, exchanges: after.exchanges - before.exchanges };
      phases.push({ name, ...figures, seconds: (performance.now() - startMs) / 1_000 });
      return figures;
    };

    expect((await phase('there', () => all('go'))).exchanges).toBe(1);
    expect((await phase('slow, 0.3 s', () => (link.delayMs = 300))).exchanges).toBe(0);
    // Commands that are not answered count as failed after 2 s.
    await phase('too slow, 3 s', () => (link.delayMs = 3_000), 3_000);
    const away = await phase('killed, tokens at their end', async () => {
      await mortal.kill();
      ahead(24 * 60 * 60_000);
    });
    expect(away.exchanges).toBeLessThanOrEqual(processes);
    link.delayMs = 0;
    const back = await phase('back, tokens at their end', async () => {
      mortal = await startRedis(mortal.port);
      // The clients of Redis find it again, and then the rests are over.
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      ahead(48 * 60 * 60_000);
    });
    expect(back.exchanges).toBeLessThanOrEqual(processes);
    const again = await phase('there again, tokens at their end', () => ahead(72 * 60 * 60_000));
    expect(again.exchanges).toBe(1);

    all('end');
    const told = await Promise.all(programs.map(async (program) => JSON.parse(await program.line()) as Told));
    for (const program of programs) expect((await program.ended).code).toBe(0);
    await mortal[Symbol.asyncDispose]();
    const failed = told.reduce((sum, one) => sum + one.failed, 0);
    const seconds = phases.reduce((sum, one) => sum + one.seconds, 0);
    const requests = phases.reduce((sum, one) => sum + one.requests, 0);
    const share = requests / (40 * seconds);
    for (const one of phases)
      console.log(`${one.name}: ${(one.requests / one.seconds).toFixed(1)} requests a second of 40, ${one.exchanges} exchanges`);
    console.log(`eight processes: ${requests} requests, ${failed} failed, ${share.toFixed(3)} of the rate`);
    expect(told.map(({ failure }) => failure)).toEqual(told.map(() => undefined));
    expect(share).toBeLessThanOrEqual(1.1);
    // Calls that have their place and wait for a token go together when it comes: a second's worth may come from the phase before.
    for (const one of phases) expect(one.requests, one.name).toBeLessThanOrEqual(40 * (1.1 * one.seconds + 1));
    expect(phases.every((one) => one.requests > 0)).toBe(true);
  });
});

/** How far the clocks of the programs are ahead. */
let aheadMs = 0;

interface Figures {
  readonly requests: number;
  readonly exchanges: number;
}

interface Told {
  readonly succeeded: number;
  readonly failed: number;
  readonly failure?: string;
  readonly shared: number;
  readonly notices: number;
}

async function untilArrived(arrived: () => number, count: number): Promise<void> {
  while (arrived() < count) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Ends the rest of the limiter, and the time in which each keeps to its part. @returns Whether every program asks it again. */
async function isBack(all: (line: string) => void, told: () => Promise<Told[]>, before: readonly Told[]): Promise<boolean> {
  aheadMs += 30_000;
  all(`ahead ${aheadMs}`);
  all('tell');
  return (await told()).every(({ shared }, index) => shared > (before[index]?.shared ?? 0) + 5);
}
