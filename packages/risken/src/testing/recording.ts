/**
 * Recordings of a client's exchanges with its real server, without secrets, and their replay without a network.
 *
 * @module @sec/risken/testing/recording
 */
import {
  createReplay,
  type RecordedExchange,
  type Recording,
  type RecordOptions,
  readRows,
  type Replay,
  type ReplayOptions,
  startRecording,
} from '@sec/core/vendor/testing';
import type { RiskenClient } from '../client.js';
import { table } from '../generated/table.js';
import { vocabulary } from '../generated/vocabulary.js';

export type { RecordedExchange, Recording, RecordOptions, Replay, ReplayOptions } from '@sec/core/vendor/testing';

/**
 * Hands each exchange of a client to a function until it is stopped.
 *
 * What the specification of the vendor names stays as it was: names of members, listed words, counts, states, dates. Every
 * other value is replaced before the function gets it, the same value by the same stand-in: credentials, ids, names, addresses.
 *
 * @param sink - Called with each exchange once its body was read. What it throws is ignored.
 * @throws {@link InputError} for a client that is none of this package.
 * @example
 * ```ts
 * import { appendFileSync } from 'node:fs';
 * import type { RiskenClient } from '@sec/risken';
 * import { record } from '@sec/risken/testing/recording';
 *
 * export const startRecording = (client: RiskenClient) =>
 *   record(client, (exchange) => appendFileSync('exchanges.jsonl', `${JSON.stringify(exchange)}\n`));
 * ```
 */
export function record(client: Partial<RiskenClient>, sink: (exchange: RecordedExchange) => void, options: RecordOptions = {}): Recording {
  return startRecording({ table, vocabulary }, client, sink, options);
}

/**
 * Makes a `fetch` of a recording, for a client in a test.
 *
 * Requests may use other ids and names than those that were recorded, as long as equal ones are equal; responses then hold
 * the ids of the test. Each exchange is used once. A request that the recording does not have rejects with what differs, and
 * is not retried. Sign-ins are not needed: give the client a token or key of your invention.
 *
 * @example
 * ```ts
 * import { readFileSync } from 'node:fs';
 * import { createRiskenClient } from '@sec/risken';
 * import { replay, type RecordedExchange } from '@sec/risken/testing/recording';
 *
 * export function connect(file: string) {
 *   const lines = readFileSync(file, 'utf8').trim().split('\n');
 *   const { fetch } = replay(lines.map((line) => JSON.parse(line) as RecordedExchange));
 *   return createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'replayed' }, fetch });
 * }
 * ```
 */
export function replay(exchanges: readonly RecordedExchange[], options: ReplayOptions = {}): Replay {
  return createReplay({ table, vocabulary }, exchanges, options);
}

/**
 * @returns The rows of every list in a recording, by operation, for the option `lists: { rows }` of the sandbox.
 * @example
 * ```ts
 * import { type RecordedExchange, rowsOf } from '@sec/risken/testing/recording';
 * import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
 *
 * export const seeded = (exchanges: RecordedExchange[]) => createRiskenSandbox({ lists: { rows: rowsOf(exchanges) } });
 * ```
 */
export function rowsOf(exchanges: readonly RecordedExchange[]): Record<string, readonly unknown[]> {
  return readRows(table, exchanges);
}
