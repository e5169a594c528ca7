/** Exchanges with the real RISKEN, in the order in which they were made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Who sent a request: the project's token, the organization's, the person who made both, a wrong token, or nobody. */
export type Sender = 'token' | 'org' | 'human' | 'wrong' | 'nobody';

export interface Answer {
  /** 0 where no response came. */
  readonly status: number;
  /** Media type without parameters; empty without a body. */
  readonly type: string;
  readonly json?: unknown;
  readonly text?: string;
  /** Of a long response only the lengths of its lists, and its scalars. */
  readonly counts?: Readonly<Record<string, unknown>>;
}

export interface Row {
  readonly n: number;
  readonly method: string;
  readonly path: string;
  /** Before percent-encoding. */
  readonly query?: string;
  readonly body?: string;
  readonly contentType?: string;
  readonly who: Sender;
  /** Ids that later rows use, by their place in the response. */
  readonly save?: Readonly<Record<string, string>>;
  /** Why the row says nothing of the vendor. */
  readonly skip?: string;
  readonly answer: Answer;
}

/**
 * Reads the recorded exchanges: 66 operations, five kinds of caller, odd bodies, media types, queries and methods, life cycles and
 * every documented boundary, from an empty installation.
 *
 * @source Recorded on 2026-11-30 with ca-risken/gateway f647739, core 9b75000, datasource-api 0993266 and MariaDB 10.11
 */
export function readCorpus(): readonly Row[] {
  const lines = gunzipSync(readFileSync(join(import.meta.dirname, '../data/risken.jsonl.gz'))).toString();
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
