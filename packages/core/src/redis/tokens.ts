/** Tokens that processes share through Redis, with a lock, so that one of them signs in for all. */
import { shareTokens } from '../auth/shared-tokens.js';
import { sleep, systemClock } from '../lib/clock.js';
import { optionError } from '../options/option-error.js';
import type { SharedTokens, TokenStore } from '../options/token-store.js';
import { type Command, commandOf, type RedisClient } from './command.js';

/** How tokens are kept. */
export interface RedisTokenOptions {
  /** Begins the name of every key. @defaultValue `sec` */
  readonly prefix?: string;
  /** Encrypts an entry before it is stored. Required together with `decrypt`. @defaultValue entries are stored as they are */
  readonly encrypt?: (entry: string) => string | Promise<string>;
  /** Decrypts an entry. One that it throws for counts as missing, such as one of an earlier key. */
  readonly decrypt?: (stored: string) => string | Promise<string>;
}

/** How long one of those who wait for a lock waits before it tries again, in milliseconds, and up to twice as long. */
const lockPollMs = 25;
/** Only the owner gives a lock back: it may have expired and be another's by now. */
const unlockScript = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

/**
 * Shares the tokens of a client with other processes: one signs in, the others take its token.
 *
 * An entry is the token with the time of its end, as JSON, under a key that names the installation and the account; both are in
 * clear text without `encrypt`. If Redis fails or takes longer than 2 s, the client signs in itself, and continues without Redis
 * for 30 s.
 *
 * @throws {@link ConfigError} for anything that is no client of Redis, and for one of `encrypt` and `decrypt` alone.
 */
export function shareTokensInRedis(redis: RedisClient, options: RedisTokenOptions = {}): SharedTokens {
  const { encrypt, decrypt } = options;
  for (const [name, given] of Object.entries({ encrypt, decrypt }))
    if (typeof given !== 'function' && (encrypt ?? decrypt) !== undefined)
      throw optionError(name, 'a function, as both are needed', given, '(entry) => cipher.run(entry)');
  return shareTokens(createStore(commandOf(redis), options));
}

function createStore(command: Command, { prefix = 'sec', encrypt, decrypt }: RedisTokenOptions): TokenStore {
  const nameOf = (kind: string, key: string): string => `${prefix}:${kind}:${key}`;
  return {
    async get(key) {
      const stored = await command('GET', nameOf('token', key));
      if (typeof stored !== 'string' || decrypt === undefined) return stored;
      try {
        return await decrypt(stored);
      } catch {
        return undefined;
      }
    },
    async set(key, value, ttlMs) {
      const expiry = ttlMs === undefined ? [] : ['PX', String(Math.max(1, Math.floor(ttlMs)))];
      return command('SET', nameOf('token', key), encrypt === undefined ? value : await encrypt(value), ...expiry);
    },
    delete: (key) => command('DEL', nameOf('token', key)),
    async lock(key, ttlMs, signal) {
      const name = nameOf('lock', key);
      const owner = crypto.randomUUID();
      while ((await command('SET', name, owner, 'NX', 'PX', String(Math.ceil(ttlMs)))) === null)
        await sleep(systemClock, lockPollMs * (1 + Math.random()), signal);
      return async () => void (await command('EVAL', unlockScript, '1', name, owner));
    },
  };
}
