/** Iterates over the findings that changed since a moment, which the API cannot filter for. */
import { IncompleteListError, InputError, type IterationOptions, type ResumableIterator, type WorkflowErrorOf } from '@sec/core';
import { clockOf, describe, isErrorOf, type Iteration, mapAhead, type PlacedEntry, resumable, type Workflow } from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { Finding } from '../../generated/operations.js';
import { readDate } from '../../values/unix-seconds.js';
import { assertConcurrency, defaultConcurrency, fetchFinding } from './fetch-finding.js';

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
export interface ListFindingsSinceOptions extends IterationOptions {
  /** Concurrent requests. @defaultValue 5, as in the vendor's own console */
  readonly concurrency?: number | undefined;
  /**
   * `false` reads the list by time alone and ends at the first older finding: fewer requests, but the server orders findings of
   * one second anew for each page, so some of them may be missing, without an error.
   *
   * @defaultValue true
   */
  readonly complete?: boolean | undefined;
}

type Client = RiskenClientWith<'finding.listFindings' | 'finding.getFinding'>;

/** Times in unix seconds between which all findings were returned, the two themselves left out. */
type Span = readonly [low: number, high: number];

/** What a token holds. */
interface State {
  /** Of the finding that was returned last. */
  readonly project_id?: number | undefined;
  readonly spans: readonly Span[];
}

/** Why {@link listFindingsSince} ended. `otherFinding`: a response is not the finding that was requested. */
export type ListFindingsSinceReason = 'otherFinding';

/** @returns Whether an error is one of {@link listFindingsSince}; its `reason` is then one of {@link ListFindingsSinceReason}. */
export function isListFindingsSinceError(error: unknown): error is WorkflowErrorOf<'listFindingsSince', ListFindingsSinceReason> {
  return isErrorOf('listFindingsSince', error);
}

const workflow: Workflow<ListFindingsSinceReason> = 'listFindingsSince';

/** How far the clocks of server and caller may be apart, in seconds. */
const clockSkew = 60;

/**
 * Iterates over the findings that were written since a moment, each once, the newest first.
 *
 * The API has no such filter, and its order by time is not the same for every page. So the ids of all findings are listed twice,
 * by id and by time, 200 a request; then the findings are read one by one: those that the list by time gave, down to the first
 * older one, and those that it left out.
 *
 * Its `continuationToken` stands for the times of the findings that were returned. Resuming lists all ids anew, and returns what
 * is left and what was written since: the findings of the first and of the last second come again, and those that were written
 * in the minute before the first listing or later.
 *
 * @throws {@link InputError} for an invalid date, or a continuation token of another input; nothing is sent.
 * @throws {@link IncompleteListError} when the list by id is not whole.
 * @throws {@link WorkflowError} with reason `otherFinding` for a response that is not the finding which was requested.
 * @source pages of equal values ordered anew: the vendor's gateway and core over MariaDB, 730 findings, in 2026 [T]
 */
export function listFindingsSince(
  client: Client,
  input: ListFindingsSinceInput,
  options: ListFindingsSinceOptions = {},
): ResumableIterator<Finding> {
  const { since, from_score, data_source } = input;
  // The project is compared by itself, as it may be the client's own.
  const bound = { since, from_score, data_source };
  return resumable(client, { workflow, version: 1, input: bound, options: ['concurrency', 'complete'] }, options, (iteration) =>
    iterate(client, input, { ...options, ...iteration }),
  );
}

async function* iterate(
  client: Client,
  input: ListFindingsSinceInput,
  run: ListFindingsSinceOptions & Iteration,
): AsyncGenerator<PlacedEntry<Finding>, void, undefined> {
  const { concurrency = defaultConcurrency, complete = true, signal } = run;
  const since = readDate(workflow, 'since', input.since);
  assertConcurrency(workflow, concurrency);
  if (typeof complete !== 'boolean')
    throw new InputError(`${workflow}: "complete" must be a boolean, got ${describe(complete)}; for example false`, { member: 'complete' });
  const state = readState(input, run);
  const before = state?.spans ?? [];
  /** Behind this moment findings may be written while they are read, in an order of their own. */
  const listedAt = clockOf(client).now() / 1000 - clockSkew;
  let newest: number | undefined;
  let after = state;
  const read = (ids: AsyncIterable<number> | Iterable<number>): AsyncIterable<Finding | undefined> =>
    mapAhead(ids, concurrency, (finding_id) => fetchFinding({ workflow, signal }, client, { project_id: input.project_id, finding_id }));
  try {
    const { ids, unsorted } = complete ? await listTwice(client, input, signal) : { ids: listByTime(client, input, signal), unsorted: [] };
    // What the order by time left out is merged in by its own time.
    const others: Finding[] = [];
    for await (const finding of read(unsorted)) if (finding !== undefined && timeOf(finding) >= since) others.push(finding);
    others.sort((one, other) => timeOf(other) - timeOf(one));
    for await (const finding of read(ids)) {
      if (finding === undefined) continue;
      if (timeOf(finding) < since) break;
      while (others.length > 0 && timeOf(others[0] as Finding) > timeOf(finding)) yield* give(others.shift() as Finding);
      yield* give(finding);
    }
    for (const finding of others) yield* give(finding);
  } finally {
    run.stop();
  }

  function* give(finding: Finding): Generator<PlacedEntry<Finding>, void, undefined> {
    const { project_id } = finding;
    const time = timeOf(finding);
    if (state?.project_id !== undefined && project_id !== undefined && project_id !== state.project_id)
      throw run.refuse(`got one of project ${state.project_id}`);
    if (before.some(([low, high]) => time > low && time < high)) return;
    // A finding without a time is returned whenever it is met, and moves nothing.
    if (time < Infinity) {
      newest ??= Math.min(time, listedAt);
      after = placeAfter(finding, newest, before);
    }
    const place = after;
    yield [finding, () => place];
  }
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

/** @param newest - Time up to which all findings from this one on were returned. */
function placeAfter({ project_id, updated_at: time }: Finding, newest: number, before: readonly Span[]): State {
  return { project_id, spans: [...before.filter(([low, high]) => low < time || high > newest), [time, newest]] };
}

function readState(input: ListFindingsSinceInput, { readState: read, refuse }: Iteration): State | undefined {
  const state = read() as State | undefined;
  if (state === undefined) return undefined;
  const { project_id, spans } = state;
  if (input.project_id !== undefined && project_id !== undefined && project_id !== input.project_id)
    throw refuse(`got one of project ${project_id}`);
  if (!Array.isArray(spans)) throw refuse('got a damaged one');
  return state;
}
