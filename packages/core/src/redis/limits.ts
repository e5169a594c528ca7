/** A rate that processes keep together through Redis: each request reserves a time, by the clock of Redis. */
import { leaveOnAbort } from '../lib/abort.js';
import { type Clock, maxTimerMs, sleep } from '../lib/clock.js';
import { assertNumber, optionError } from '../options/option-error.js';
import type { Limiter, RateLimit, SharedLimits } from '../options/options.js';
import { type LimitContext, shareLimits } from '../pipeline/shared-limits.js';
import { commandOf, type RedisClient } from './command.js';

/** What is known of a rate that processes keep together. */
export interface RedisLimitOptions extends RateLimit {
  /** Clients that share the rate. While Redis is away, each keeps to `requestsPerSecond` divided by this number. */
  readonly instances: number;
  /** Name of the key in Redis: clients with the same one share the rate. One for each account of a vendor. */
  readonly key: string;
}

/** How long Redis may take to answer, in milliseconds; then it counts as away. */
const commandTimeoutMs = 2_000;
/** Times are reserved so far ahead at most, in milliseconds: what is reserved goes out even if Redis goes away, or is lost with its call. */
const aheadMs = 250;

/**
 * Reserves the next time by its theoretical arrival (GCRA), which needs one number. The state is never further ahead of the clock
 * than what can be reserved, as the clock of Redis may go back.
 *
 * @returns Milliseconds to wait; below zero, how long to wait before asking again, with nothing reserved.
 */
const script = `local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local interval, burst, ahead = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local arrival = math.max(now, math.min(tonumber(redis.call('GET', KEYS[1]) or '0'), now + ahead + burst * interval))
local delay = math.max(0, arrival - now - (burst - 1) * interval)
if delay > ahead then return -math.ceil((delay - ahead) / 1000) end
arrival = arrival + interval
redis.call('SET', KEYS[1], string.format('%.0f', arrival), 'PX', math.ceil((arrival - now) / 1000) + 1000)
return math.ceil(delay / 1000)`;

/**
 * Shares the rate of a client with other processes. While Redis is away or takes longer than 2 s, no call fails: each client keeps
 * to its part of the rate for 30 s, reports it to `onNotice`, and then tries again.
 *
 * @throws {@link ConfigError} for anything that is no client of Redis, and for options that are missing or out of range.
 */
export function shareLimitsInRedis(redis: RedisClient, options: RedisLimitOptions): SharedLimits {
  const { requestsPerSecond, burst = 1, instances, key } = options;
  assertNumber('requestsPerSecond', requestsPerSecond ?? null, [0.001, 1_000_000], '40');
  assertNumber('burst', burst, [1, 1_000_000], '1');
  assertNumber('instances', instances ?? null, [1, 1_000_000], '4');
  if (typeof key !== 'string' || key === '') throw optionError('key', 'a non-empty string', key, '"sec:rate:aqua-production"');
  const command = commandOf(redis);
  const intervalUs = Math.round(1_000_000 / requestsPerSecond);
  const ask = (): Promise<unknown> => command('EVAL', script, '1', key, String(intervalUs), String(burst), String(aheadMs * 1_000));
  return {
    instances,
    rateLimit: { requestsPerSecond, burst },
    // A long line is no failure, and an answer that does not come is noticed below.
    bind: (context: LimitContext) =>
      shareLimits(createLimiter(ask, context.clock), { instances, timeoutMs: maxTimerMs }).bind(context as never),
  };
}

function createLimiter(send: () => Promise<unknown>, clock: Clock): Limiter {
  /** The end of the line of those who were told to ask again; only its head asks. */
  let line: Promise<number> | undefined;

  async function ask(): Promise<number> {
    const reply = Number(await answerWithin(clock, commandTimeoutMs, send()));
    if (Number.isNaN(reply)) throw new TypeError('Redis did not answer with a number');
    return reply;
  }

  /** @returns Milliseconds to wait; for one who left at once, so that the next may ask. */
  async function askAgain(signal: AbortSignal): Promise<number> {
    while (!signal.aborted) {
      const delayMs = await ask();
      if (delayMs >= 0) return delayMs;
      await sleep(clock, -delayMs, signal).catch(() => undefined);
    }
    return 0;
  }

  /** A failure ends the whole line, so that nobody in it finds out for himself. */
  function queue(signal: AbortSignal): Promise<number> {
    const mine = line === undefined ? askAgain(signal) : line.then(() => askAgain(signal));
    const end = (): void => {
      if (line === mine) line = undefined;
    };
    line = mine;
    mine.then(end, end);
    return leaveOnAbort(mine, signal);
  }

  return {
    async acquire(signal) {
      let delayMs = line === undefined ? await ask() : -1;
      if (delayMs < 0) delayMs = await queue(signal);
      if (delayMs > 0) await sleep(clock, delayMs, signal);
      return () => undefined;
    },
  };
}

function answerWithin<Value>(clock: Clock, limitMs: number, answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(limitMs, () => reject(new DOMException(`Redis did not answer within ${limitMs} ms`, 'TimeoutError')));
    answer.then(resolve, reject).finally(cancel);
  });
}
