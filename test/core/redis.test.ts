/** Tokens and a rate over Redis, with a client that a test answers for itself, and clients of both packages where there is a Redis. */
import { Redis as IoRedis } from 'ioredis';
import { createClient } from 'redis';
import { describe, expect, test } from 'vitest';
import { ConfigError, type NoticeEvent } from '@sec/core';
import { type RedisClient, type RedisLimitOptions, type RedisTokenOptions, shareLimitsInRedis, shareTokensInRedis } from '@sec/core/redis';
import { createHandClock, settle } from '../support/hand-clock.js';
import { script } from '../support/script.js';
import { createExchangingClient, createThingClient } from '../support/thing-client.js';

/** A Redis with keys and locks, and with the limiter's answers given by the test. */
function createRedis(delays: (() => number | Promise<number>)[] = []) {
  const commands: string[][] = [];
  const entries = new Map<string, string>();
  const state = { isAway: false };
  const redis = {
    async sendCommand(command: string[]): Promise<unknown> {
      commands.push(command);
      if (state.isAway) throw Object.assign(new Error('connect redis://user:s3cret@host'), { code: 'ECONNREFUSED' });
      const [name, key = '', value = ''] = command;
      if (name === 'GET') return entries.get(key) ?? null;
      if (name === 'SET') {
        if (command.includes('NX') && entries.has(key)) return null;
        entries.set(key, value);
        return 'OK';
      }
      if (name === 'DEL') return entries.delete(key) ? 1 : 0;
      if (name === 'EVAL' && command[1]?.includes('DEL') === true) return entries.delete(command[3] ?? '') ? 1 : 0;
      return (delays.length > 1 ? delays.shift() : delays[0])?.();
    },
  };
  return { redis, commands, entries, state };
}

const good = { json: { data: {} } };

describe('tokens', () => {
  /** Makes a call with a client whose token is exchanged, unless it is shared. */
  async function callWith(redis: RedisClient, options: RedisTokenOptions = {}): Promise<boolean> {
    let isExchanged = false;
    const client = createExchangingClient({ ...script([good]), tokenStore: shareTokensInRedis(redis, options) }, async () => {
      isExchanged = true;
      return { token: 's3cret-token', expiresInMs: 60_000 };
    });
    await client.thing.getThing({ id: 'a' });
    return isExchanged;
  }

  test('a second client takes the token of the first', async () => {
    const { redis, entries, commands } = createRedis();

    expect([await callWith(redis), await callWith(redis)]).toEqual([true, false]);
    expect([...entries.keys()]).toEqual(['sec:token:thing']);
    expect(commands.map(([name]) => name)).toEqual(['GET', 'SET', 'GET', 'SET', 'EVAL', 'GET']);
    expect(commands[3]?.slice(3)).toEqual(['PX', '60000']);
  });

  test('with encrypt and decrypt no command holds a token', async () => {
    const { redis, commands, entries } = createRedis();
    const cipher = {
      encrypt: async (entry: string) => Buffer.from(entry).toString('hex'),
      decrypt: (stored: string) => Buffer.from(stored, 'hex').toString(),
    };

    expect([await callWith(redis, { ...cipher, prefix: 'own' }), await callWith(redis, { ...cipher, prefix: 'own' })]).toEqual([
      true,
      false,
    ]);
    expect(JSON.stringify(commands)).not.toContain('s3cret');
    expect([...entries.keys()]).toEqual(['own:token:thing']);
  });

  test('an entry that cannot be decrypted counts as missing', async () => {
    const { redis, entries } = createRedis();
    const encrypt = (entry: string): string => `new ${entry}`;
    const decrypt = (stored: string): string => {
      if (!stored.startsWith('new ')) throw new Error('wrong key');
      return stored.slice(4);
    };
    entries.set('sec:token:thing', 'old');

    expect([await callWith(redis, { encrypt, decrypt }), await callWith(redis, { encrypt, decrypt })]).toEqual([true, false]);
  });

  test('a Redis that is away costs a sign-in and no call', async () => {
    const { redis, state } = createRedis();
    state.isAway = true;

    expect(await callWith(redis)).toBe(true);
  });
});

describe('limits', () => {
  function connect(delays: (() => number | Promise<number>)[], options: Partial<RedisLimitOptions> = {}) {
    const { redis, commands, state } = createRedis(delays);
    const clock = createHandClock();
    clock.hold();
    const sentMs: number[] = [];
    const notices: NoticeEvent[] = [];
    const server = script([() => (sentMs.push(clock.monotonic()), good)], clock);
    const { thing } = createThingClient({
      ...server,
      limiter: shareLimitsInRedis(redis, { requestsPerSecond: 4, instances: 2, key: 'sec:rate:thing', ...options }),
      onNotice: (notice) => notices.push(notice),
    });
    const call = (signal?: AbortSignal): Promise<unknown> => thing.getThing({ id: 'a' }, signal && { signal });
    return { call, commands, clock, sentMs, notices, state };
  }

  test('a request goes after the time that Redis says', async () => {
    const { call, clock, sentMs, commands } = connect([() => 0, () => 100, () => 200]);

    const calls = Promise.all([call(), call(), call()]);
    await clock.pass(250);
    await calls;

    expect(sentMs).toEqual([0, 100, 200]);
    expect(commands.map((command) => command.slice(2))).toEqual(
      Array.from({ length: 3 }, () => ['1', 'sec:rate:thing', '250000', '1', '250000']),
    );
  });

  test('of those who are to ask again, the first asks for all, and each goes in turn', async () => {
    const answers = [-100, -100, -100, -50, 0, 10, 20];
    const { call, clock, commands } = connect([() => answers.shift() ?? Number.NaN]);
    const order: number[] = [];

    const calls = Promise.all([1, 2, 3].map((number) => call().then(() => order.push(number))));
    await settle();
    // One each, and then the first of the line once more.
    expect(commands).toHaveLength(4);
    await clock.pass(49);
    expect(commands).toHaveLength(4);
    await clock.pass(51);
    await calls;

    expect(order).toEqual([1, 2, 3]);
    expect(commands).toHaveLength(7);
  });

  test('one that leaves the line costs the others nothing', async () => {
    const answers = [-100, -100, -100, -60_000, 0, 0];
    const { call, clock, sentMs } = connect([() => answers.shift() ?? Number.NaN]);
    const first = new AbortController();
    const second = new AbortController();
    const left = Promise.allSettled([call(first.signal), call(second.signal)]);
    const last = call();
    await settle();

    second.abort(new Error('left'));
    first.abort(new Error('left'));
    await left;
    await clock.pass(0);
    await last;

    expect((await left).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(sentMs).toHaveLength(1);
  });

  test('a Redis that goes away fails the whole line at once, and no call', async () => {
    const answers = [-100, -100, -100, -100];
    const { call, clock, sentMs, notices, state } = connect([() => answers.shift() ?? 0]);
    const calls = Promise.all([call(), call(), call()]);
    await settle();
    state.isAway = true;

    await clock.pass(100);
    // Two requests a second are the part of one of two.
    await clock.pass(1_000);
    await calls;

    expect(sentMs).toEqual([100, 600, 1_100]);
    expect(notices).toEqual([{ notice: 'limiter', operationId: 'getThing', message: expect.stringContaining('ECONNREFUSED') as string }]);
    expect(notices[0]?.message).not.toContain('s3cret');
  });

  test('a time that was reserved before Redis went away brings nobody back to it', async () => {
    const { call, clock, commands, notices, state } = connect([() => 200]);
    const first = call();
    await settle();
    state.isAway = true;
    const second = call();
    await settle();
    expect(notices).toHaveLength(1);

    await clock.pass(200);
    await first;
    const third = call();
    await clock.pass(1_000);
    await Promise.all([second, third]);

    expect(commands).toHaveLength(2);
    expect(notices).toHaveLength(1);
  });

  test('a Redis that answers with something else, or never, is away', async () => {
    for (const answer of [() => Number.NaN, () => new Promise<number>(() => undefined)]) {
      const { call, clock, sentMs, notices } = connect([answer]);
      const done = call();
      await clock.pass(2_000);
      await done;

      expect(sentMs).toHaveLength(1);
      expect(notices).toHaveLength(1);
    }
  });

  test('a client whose Redis is back keeps to its part for a minute more, as others may not have found out', async () => {
    const { call, clock, sentMs, state } = connect([() => 0]);
    const some = async (): Promise<number[]> => {
      const from = sentMs.length;
      const startMs = clock.monotonic();
      const calls = Promise.all([call(), call(), call()]);
      await clock.pass(1_000);
      await calls;
      return sentMs.slice(from).map((ms) => ms - startMs);
    };
    expect(await some()).toEqual([0, 0, 0]);
    state.isAway = true;
    expect(await some()).toEqual([0, 500, 1_000]);
    state.isAway = false;

    await clock.pass(30_000);
    expect(await some()).toEqual([0, 500, 1_000]);
    await clock.pass(57_000);
    expect(await some()).toEqual([0, 500, 1_000]);
    await clock.pass(2_000);
    expect(await some()).toEqual([0, 0, 0]);
  });

  test.each<[string, number]>([
    ['waited for its own part', 0],
    ['waited for Redis', 500],
  ])('a call that was to find out whether Redis is back, and left while it %s, keeps nobody from it', async (_, afterMs) => {
    const { call, clock, commands, state } = connect([() => new Promise<number>(() => undefined)]);
    state.isAway = true;
    await call();
    await clock.pass(29_990);
    await call();
    state.isAway = false;
    await clock.pass(10);
    const controller = new AbortController();
    const left = call(controller.signal).catch(() => 'left');
    await clock.pass(afterMs);
    expect(commands).toHaveLength(afterMs === 0 ? 1 : 2);
    controller.abort();
    expect(await left).toBe('left');

    const next = call();
    await clock.pass(1_000);
    expect(commands).toHaveLength(afterMs === 0 ? 2 : 3);
    await clock.pass(2_000);
    await next;
  });
});

describe('clients', () => {
  const options: RedisLimitOptions = { requestsPerSecond: 4, instances: 2, key: 'k' };

  test('of both packages are taken, and an error of the connection ends no process', () => {
    const io = new IoRedis({ lazyConnect: true });
    const node = createClient();

    for (const redis of [io, node]) {
      shareTokensInRedis(redis);
      shareLimitsInRedis(redis, options);
      expect(redis.listenerCount('error')).toBeGreaterThan(0);
    }
    io.disconnect();
  });

  test('ioredis is called in its own way', async () => {
    const commands: unknown[] = [];
    const call = async (...command: string[]): Promise<unknown> => commands.push(command);
    const redis = { call, sendCommand: () => Promise.reject(new Error('takes a Command')) };

    await createThingClient({ ...script([good]), limiter: shareLimitsInRedis(redis, options) }).thing.getThing({ id: 'a' });

    expect(commands).toHaveLength(1);
  });

  test.each<[string, () => unknown]>([
    ['redis', () => shareTokensInRedis({} as RedisClient)],
    ['redis', () => shareLimitsInRedis(undefined as never, options)],
    ['decrypt', () => shareTokensInRedis(createRedis().redis, { encrypt: String })],
    ['encrypt', () => shareTokensInRedis(createRedis().redis, { decrypt: String })],
    ['instances', () => shareLimitsInRedis(createRedis().redis, { ...options, instances: undefined as never })],
    ['instances', () => shareLimitsInRedis(createRedis().redis, { ...options, instances: 0 })],
    ['requestsPerSecond', () => shareLimitsInRedis(createRedis().redis, { ...options, requestsPerSecond: undefined as never })],
    ['requestsPerSecond', () => shareLimitsInRedis(createRedis().redis, { ...options, requestsPerSecond: 0 })],
    ['burst', () => shareLimitsInRedis(createRedis().redis, { ...options, burst: 0 })],
    ['key', () => shareLimitsInRedis(createRedis().redis, { ...options, key: '' })],
  ])('a wrong %s is refused', (option, make) => {
    expect(make).toThrow(expect.objectContaining({ option, code: 'SEC_CONFIG' }));
    expect(make).toThrow(ConfigError);
  });
});
