/** Commands over the client of Redis that a caller has: the two common packages have one function each that takes any command. */
import { optionError } from '../options/option-error.js';

/** A client of `ioredis` (of a server or a cluster), of `redis` (of a server), or any object with one of these functions. */
export type RedisClient =
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { sendCommand(args: string[]): Promise<unknown> };

/** Sends a command. */
export type Command = (name: string, ...args: string[]) => Promise<unknown>;

/** @throws {@link ConfigError} for anything that is no client of Redis. */
export function commandOf(redis: RedisClient): Command {
  const { call, sendCommand, on } = Object(redis) as {
    readonly call?: Command;
    readonly sendCommand?: (args: string[]) => Promise<unknown>;
    readonly on?: (event: 'error', listener: () => void) => unknown;
  };
  // Without a listener, Node ends the process when the connection is lost.
  on?.call(redis, 'error', () => undefined);
  // ioredis has both, and its other one takes something else.
  if (typeof call === 'function') return (...command) => call.apply(redis, command);
  if (typeof sendCommand === 'function') return (...command) => sendCommand.call(redis, command);
  throw optionError('redis', 'a client of the package redis or ioredis', redis, 'await createClient({ url }).connect()');
}
