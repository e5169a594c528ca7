/** Iterates over the findings that changed since a moment, which the API cannot filter for. */
import { IncompleteListError, InputError, type WorkflowOptions } from '@sec/core';
import { describe, parseResumeToken, serializeResumeToken, stableHash, withTimeout } from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { Finding } from '../../generated/operations.js';
import { readDate } from '../../values/unix-seconds.js';
import { assertConcurrency, defaultConcurrency, fetchFindings } from './fetch-findings.js';

/** Which findings to iterate over. */
export interface ListFindingsSinceInput {
  /** Project of the findings. @defaultValue the client's own */
  readonly project_id?: number | undefined;
  /** Findings that were last written before this moment are left out. */
  readonly since: Date;
  /** Lowest score, 0 to 1. */
  readonly from_score?: number | undefined;
  /** Only scanners whose names begin with one of these. */
  readonly data_source?: readonly string[] | undefined;
}

/** Options of {@link listFindingsSince}. */
export interface ListFindingsSinceOptions extends WorkflowOptions {
  /** Concurrent requests. @defaultValue 5, as in the vendor's own console */
  readonly concurrency?: number | undefined;
  /**
   * `false` reads the list by time alone and ends at the first older finding: fewer requests, but the server orders findings of
   * one second anew for each page, so some of them may be missing, without an error.
   *
   * @defaultValue true
   */
  readonly complete?: boolean | undefined;
  /** Where to continue: the {@link FindingIterator.continuationToken} of an earlier iteration with the same input. */
  readonly continuationToken?: string | undefined;
}

/** Iterates over findings, the newest first. */
export interface FindingIterator extends AsyncIterableIterator<Finding> {
  /**
   * A token for the times of the findings that were returned; pass it as the option `continuationToken` to resume, even in
   * another process. Resuming returns what is left, and what was written since: the findings of the first and of the last
   * second come again. It lists all ids anew. `undefined` before the first finding.
   */
  readonly continuationToken: string | undefined;
}

type Client = RiskenClientWith<'finding.listFindings' | 'finding.getFinding'>;

/** Times in unix seconds between which all findings were returned, the two themselves left out. */
type Span = readonly [low: number, high: number];

/** What a token holds. */
interface State {
  readonly input: string;
  /** Of the finding that was returned last. */
  readonly project_id: number | undefined;
  readonly spans: readonly Span[];
}

const workflow = 'listFindingsSince';
const tokenType = { name: 'risken-findings-since', version: 1 };
/** Findings that are fetched at a time. */
const chunkSize = 50;

/**
 * Iterates over the findings that were written since a moment, each once, the newest first.
 *
 * The API has no such filter, and its order by time is not the same for every page. So the ids of all findings are listed twice,
 * by id and by time, 200 a request; then the findings are read one by one: those that the list by time gave, down to the first
 * older one, and those that it left out.
 *
 * @throws {@link InputError} for an invalid date, or a continuation token of another input; nothing is sent.
 * @throws {@link IncompleteListError} when the list by id is not whole.
 * @throws {@link WorkflowError} with reason `failed` for a response that is not the finding which was requested.
 * @source pages of equal values ordered anew: the vendor's gateway and core over MariaDB, 730 findings, in 2026 [T]
 */
export function listFindingsSince(client: Client, input: ListFindingsSinceInput, options: ListFindingsSinceOptions = {}): FindingIterator {
  const { continuationToken: token } = options;
  let last = token;
  let newest: number | undefined;
  const found = iterate(client, input, options, ({ project_id }, time, before) => {
    newest ??= time;
    const spans = before.filter(([low, high]) => low < time || high > (newest as number));
    last = serializeResumeToken(tokenType, { input: hashOf(input), project_id, spans: [...spans, [time, newest]] } satisfies State);
  });
  return {
    next: () => found.next(),
    async return() {
      await found.return();
      return { done: true, value: undefined };
    },
    get continuationToken() {
      return last;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* iterate(
  client: Client,
  input: ListFindingsSinceInput,
  options: ListFindingsSinceOptions,
  note: (finding: Finding, time: number, before: readonly Span[]) => void,
): AsyncGenerator<Finding, void, undefined> {
  const { concurrency = defaultConcurrency, complete = true, signal } = options;
  const since = readDate(workflow, 'since', input.since);
  assertConcurrency(workflow, concurrency);
  if (typeof complete !== 'boolean')
    throw new InputError(`${workflow}: "complete" must be a boolean, got ${describe(complete)}; for example false`, { member: 'complete' });
  const state = readToken(input, options.continuationToken);
  const { project_id } = input;
  const read = (ids: readonly number[]): Promise<(Finding | undefined)[]> =>
    withTimeout(client, { workflow, signal }, (run) => fetchFindings(run, client, { project_id, ids, concurrency }));
  const { ids, unsorted } = complete ? await listTwice(client, input, signal) : { ids: listByTime(client, input, signal), unsorted: [] };
  // What the order by time left out is merged in by its own time.
  const others = (await read(unsorted)).filter((finding) => finding !== undefined && timeOf(finding) >= since) as Finding[];
  others.sort((one, other) => timeOf(other) - timeOf(one));
  for await (const finding of newestFirst(ids, read, since)) {
    while (others.length > 0 && timeOf(others[0] as Finding) > timeOf(finding)) yield* give(others.shift() as Finding);
    yield* give(finding);
  }
  for (const finding of others) yield* give(finding);

  function* give(finding: Finding): Generator<Finding, void, undefined> {
    const time = timeOf(finding);
    if (state?.project_id !== undefined && finding.project_id !== undefined && finding.project_id !== state.project_id)
      throw refuseToken(`got one of project ${state.project_id}`);
    const spans = state?.spans ?? [];
    // A finding without a time is returned whenever it is met.
    if (spans.some(([low, high]) => time > low && time < high)) return;
    if (time < Infinity) note(finding, time, spans);
    yield finding;
  }
}

/** Reads findings a chunk at a time, down to the first older one. */
async function* newestFirst(
  ids: AsyncIterable<number> | Iterable<number>,
  read: (ids: readonly number[]) => Promise<(Finding | undefined)[]>,
  since: number,
): AsyncGenerator<Finding, void, undefined> {
  for await (const chunk of chunksOf(ids)) {
    for (const finding of await read(chunk)) {
      if (finding === undefined) continue;
      if (timeOf(finding) < since) return;
      yield finding;
    }
  }
}

async function* chunksOf(ids: AsyncIterable<number> | Iterable<number>): AsyncGenerator<number[], void, undefined> {
  let chunk: number[] = [];
  for await (const id of ids) {
    if (chunk.push(id) < chunkSize) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
}

/** Lists ids by time, each once. @param onShort - Receives the error of a list that ended before its total, instead of the reader. */
async function* listByTime(
  client: Client,
  { project_id, from_score, data_source }: ListFindingsSinceInput,
  signal: AbortSignal | undefined,
  onShort?: (error: IncompleteListError) => void,
): AsyncGenerator<number, void, undefined> {
  const byTime = { project_id, from_score, data_source, sort: 'updated_at', direction: 'desc' } as const;
  try {
    yield* client.finding.listFindings.items(byTime, { signal, onChange: 'continue' });
  } catch (error) {
    if (!(error instanceof IncompleteListError) || error.reason !== 'short') throw error;
    onShort?.(error);
  }
}

/** @returns The ids by time, and those of the list by id that are not among them. */
async function listTwice(
  client: Client,
  input: ListFindingsSinceInput,
  signal: AbortSignal | undefined,
): Promise<{ readonly ids: number[]; readonly unsorted: number[] }> {
  const ids: number[] = [];
  let short: IncompleteListError | undefined;
  for await (const id of listByTime(client, input, signal, (error) => (short = error))) ids.push(id);
  const known = new Set(ids);
  const unsorted: number[] = [];
  const { project_id, from_score, data_source } = input;
  const byId = { project_id, from_score, data_source, sort: 'finding_id' } as const;
  for await (const id of client.finding.listFindings.items(byId, { signal, onChange: 'continue' })) if (!known.has(id)) unsorted.push(id);
  // Neither list alone has to be whole, but both together do.
  if (short !== undefined && ids.length + unsorted.length < (short.total ?? 0)) throw short;
  return { ids, unsorted };
}

/** A finding without a time says nothing about those behind it, and counts as new. */
function timeOf({ updated_at }: Finding): number {
  return typeof updated_at === 'number' ? updated_at : Infinity;
}

/** The project is compared by itself, as it may be the client's own. */
function hashOf({ since, from_score, data_source }: ListFindingsSinceInput): string {
  return stableHash({ since, from_score, data_source });
}

function refuseToken(problem: string): InputError {
  return new InputError(`${workflow}: "continuationToken" must be that of an iteration with the same input, ${problem}`, {
    member: 'continuationToken',
  });
}

function readToken(input: ListFindingsSinceInput, token: string | undefined): State | undefined {
  if (token === undefined) return undefined;
  const state = parseResumeToken(tokenType, token, refuseToken) as Partial<State> | null;
  const { input: hash, project_id, spans } = state ?? {};
  if (hash !== hashOf(input)) throw refuseToken('got one of another input');
  if (input.project_id !== undefined && project_id !== undefined && project_id !== input.project_id)
    throw refuseToken(`got one of project ${project_id}`);
  if (!Array.isArray(spans)) throw refuseToken('got a damaged one');
  return { input: hash, project_id, spans: spans as readonly Span[] };
}
