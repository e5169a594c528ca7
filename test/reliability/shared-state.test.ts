/**
 * Processes that share their tokens and their rate over a Redis, with the code of docs/shared-state.md as it stands there.
 *
 * | what is shared         | processes × calls | expected                                  |
 * | ---------------------- | ----------------- | ----------------------------------------- |
 * | tokens, with the lock  | 4 × 50            | 1 exchange in all                         |
 * | tokens, without a lock | 4 × 50            | at most 1 exchange for each process       |
 * | no tokens              | 4 × 50            | 1 exchange for each process               |
 * | a store that is gone   | 1 × 50            | 1 exchange, and every call succeeds       |
 * | the rate, 40 a second  | 4 × 30            | three windows of a second, not one        |
 * | a rate whose Redis is killed and comes back | 2 × as many as go | every call succeeds; at most its share each while it is away |
 * | a Redis that does not answer any more | 1 × as many as go | every call succeeds                   |
 * | a Redis that is not there at the start | 1 × 10 | every call succeeds                       |
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { systemClock } from '@sec/core';
import { serve } from '@sec/core/testing/server';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram, startProgram } from './support/program.js';
import { type RedisServer, startRedis } from './support/redis.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/shared-state.md'), 'utf8');
const [tokens = '', limits = ''] = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

/** Waits for the word to start, makes its calls, and tells how many succeeded. */
const run = `
async function runCalls(makeCalls: () => Promise<unknown>[], close: () => Promise<void>): Promise<void> {
  console.log('ready');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  const outcomes = await Promise.allSettled(makeCalls());
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  console.log(failure === undefined ? outcomes.length + ' calls succeeded' : String(failure.reason));
  await close();
  process.exit(0);
}
const { env } = process;
`;

const aquaProgram = `
import { createAquaClient, shareTokens, systemClock } from '@sec/aqua';
${tokens}
${run}
const store = env.REDIS === undefined ? undefined : await createRedisTokenStore(env.REDIS);
const { lock, ...plain } = store ?? {};
const aqua = createAquaClient({
  authUrl: env.AUTH_URL,
  auth: { apiKey: env.API_KEY, apiSecret: env.API_SECRET },
  rateLimit: { requestsPerSecond: 10_000, burst: 1_000 },
  clock: { ...systemClock, now: () => systemClock.now() + Number(env.AHEAD_MS ?? 0) },
  ...(store === undefined ? {} : { tokenStore: shareTokens(env.LOCK === 'yes' ? store : plain) }),
});
await runCalls(() => Array.from({ length: 50 }, () => aqua.registries.listRegistries()), async () => store?.close());
`;

const riskenProgram = `
import { createRiskenClient, shareLimits } from '@sec/risken';
${limits}
${run}
const limiter = await createRedisLimiter(env.REDIS, 40);
const risken = createRiskenClient({ baseUrl: env.BASE_URL, auth: { accessToken: env.TOKEN }, limiter: shareLimits(limiter, { instances: 2 }) });
await runCalls(() => Array.from({ length: 30 }, () => risken.aws.listAws({ project_id: 1001 })), () => limiter.close());
`;

/** Makes one call after another, tells after each line from outside how they went, and ends with the second line. */
const lastingProgram = `
import { createRiskenClient, shareLimits, systemClock } from '@sec/risken';
${limits}
const { env } = process;
let aheadMs = 0;
let shared = 0;
const limiter = await createRedisLimiter(env.REDIS, 40);
const counted = {
  async acquire(signal: AbortSignal) {
    const release = await limiter.acquire(signal);
    shared++;
    return release;
  },
};
const notices: string[] = [];
const risken = createRiskenClient({
  baseUrl: env.BASE_URL,
  auth: { accessToken: env.TOKEN },
  project_id: 1001,
  limiter: shareLimits(counted, { instances: 2 }),
  rateLimit: { requestsPerSecond: 40 },
  onNotice: ({ message }) => notices.push(message),
  clock: { ...systemClock, monotonic: () => systemClock.monotonic() + aheadMs },
});
let isOver = false;
let succeeded = 0;
let failed = 0;
const work = async () => {
  while (!isOver) await risken.aws.listAws({}).then(() => succeeded++, () => failed++);
};
console.log('ready');
const tell = () => console.log(JSON.stringify({ succeeded, failed, shared, notices: notices.length }));
process.stdin.setEncoding('utf8').on('data', (lines) => {
  for (const line of lines.trim().split('\\n')) {
    if (line === 'go') void Promise.all(Array.from({ length: 5 }, work)).then(() => (tell(), process.exit(0)));
    if (line === 'tell') tell();
    if (line === 'rested') aheadMs += 30_000;
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
    [redis, aqua, risken] = await Promise.all([startRedis(), bundleProgram(aquaProgram), bundleProgram(riskenProgram)]);
  });
  afterAll(async () => {
    aqua.remove();
    risken.remove();
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
    // On a busy machine requests arrive late, and two windows may come close together; each process for itself would need no wait.
    expect(arrivalsMs.filter((at) => at - first < 900).length).toBeLessThanOrEqual(80);
    expect((arrivalsMs.at(-1) ?? 0) - first).toBeGreaterThan(1_200);
  });

  test('a rate whose Redis is killed in the middle costs no call, and each process keeps to its share meanwhile', async () => {
    const sandbox = createRiskenSandbox();
    let arrived = 0;
    await using server = await serve((request) => {
      arrived++;
      return sandbox.handle(request);
    });
    const mortal = await startRedis();
    const lasting = await bundleProgram(lastingProgram);
    const env = { REDIS: mortal.url, BASE_URL: `${server.url}/api/v1`, TOKEN: sandbox.accessToken };
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
    lasting.remove();
  });

  test('a Redis that does not answer any more costs no call', async () => {
    const sandbox = createRiskenSandbox();
    let arrived = 0;
    await using server = await serve((request) => {
      arrived++;
      return sandbox.handle(request);
    });
    await using mute = await startRedis();
    const lasting = await bundleProgram(lastingProgram);
    const program = startProgram(lasting.path, { REDIS: mute.url, BASE_URL: `${server.url}/api/v1`, TOKEN: sandbox.accessToken });
    expect(await program.line()).toBe('ready');
    program.send('go');
    await untilArrived(() => arrived, 20);

    mute.stop();
    const stoppedAt = arrived;
    await untilArrived(() => arrived, stoppedAt + 60);
    program.send('end');

    expect(JSON.parse(await program.line())).toMatchObject({ failed: 0, notices: 1 });
    expect((await program.ended).code).toBe(0);
    lasting.remove();
  });

  test('a Redis that is not there when the program starts costs no call', async () => {
    const gone = await startRedis();
    await gone.kill();
    const sandbox = createRiskenSandbox();
    await using server = await serve((request) => sandbox.handle(request));
    const env = { REDIS: gone.url, BASE_URL: `${server.url}/api/v1`, TOKEN: sandbox.accessToken };

    expect(await runTogether(risken.path, 1, env)).toEqual(['30 calls succeeded']);
  });
});

interface Told {
  readonly succeeded: number;
  readonly failed: number;
  readonly shared: number;
  readonly notices: number;
}

async function untilArrived(arrived: () => number, count: number): Promise<void> {
  while (arrived() < count) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Says that the rest of the limiter is over. @returns Whether every program asks it again. */
async function isBack(all: (line: string) => void, told: () => Promise<Told[]>, before: readonly Told[]): Promise<boolean> {
  all('rested');
  all('tell');
  return (await told()).every(({ shared }, index) => shared > (before[index]?.shared ?? 0) + 5);
}
