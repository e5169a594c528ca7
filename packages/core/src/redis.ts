/**
 * Tokens and a rate that processes share through Redis. Nothing of Redis is imported: a client of the package `redis` or `ioredis`
 * is given by the caller.
 *
 * @module @sec/core/redis
 */
export type { RedisClient } from './redis/command.js';
export { type RedisLimitOptions, shareLimitsInRedis } from './redis/limits.js';
export { type RedisTokenOptions, shareTokensInRedis } from './redis/tokens.js';
