/** Iterates over findings: for each insight, every resource that fails it. */
import type { IterationOptions, ResumableIterator, WorkflowErrorOf, WorkflowProgress } from '@sec/core';
import { isErrorOf, type Iteration, notify, type PlacedEntry, resumable, type Workflow } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../../client.js';
import { inputError } from '../../input-error.js';
import type { ResourceRow } from '../../values/unwrap-resource.js';
import { iterateResourcePages, type ResourcePage } from '../iterate-resources.js';
import { type IterateFindingsInput, readFindingsInput } from './iterate-findings-input.js';
import { type FindingKey, type FindingQuery, isSameQuery, planQueries, readInsights } from './plan-queries.js';

/** Options of {@link iterateFindings}. */
export interface IterateFindingsOptions extends IterationOptions {
  /** Concurrent queries, 1 to 4; the server has few threads. @defaultValue 2 */
  readonly concurrency?: number | undefined;
  /** Receives the number of queries before the first query and after every one. */
  readonly onProgress?: ((progress: IterateFindingsProgress) => void) | undefined;
}

/**
 * `done` and `total` count queries: one for each insight and resource type, two with `exempted: 'include'`. After resuming they
 * count those that were left.
 */
export interface IterateFindingsProgress extends WorkflowProgress<'reading'> {
  readonly done: number;
  readonly total: number;
  /** Findings of this iteration so far. */
  readonly findings: number;
}

/** One resource that fails one insight. */
export interface IterateFindingsEntry {
  /** Source and number of the insight, such as `backoffice:536`. */
  readonly insight: string;
  readonly insight_name: string;
  /** 1 informational to 5 critical: the customer's own where there is one. */
  readonly severity: number;
  readonly resource_type: string;
  readonly resource_id: string;
  readonly resource: ResourceRow;
  readonly exempted: boolean;
}

type Client = InsightCloudSecClientWith<'insights.listInsights' | 'insights.getInsight' | 'resources.queryResources'>;

/** A query whose first page has been requested. */
interface RunningQuery {
  readonly query: FindingQuery;
  readonly pages: AsyncGenerator<ResourcePage<string>, void, undefined>;
  readonly first: Promise<IteratorResult<ResourcePage<string>, void>>;
}

/** What a token holds. */
interface State {
  /** The query of the last finding. */
  readonly query: FindingKey;
  /** Token of its list behind that finding. */
  readonly page: string;
}

/**
 * Why {@link iterateFindings} ended. `insightNotFound`: there is no insight of that name; `incompleteResponse`: an insight lacks what
 * its queries need, or an entry its row.
 */
export type IterateFindingsReason = 'insightNotFound' | 'incompleteResponse';

/** @returns Whether an error is one of {@link iterateFindings}; its `reason` is then one of {@link IterateFindingsReason}. */
export function isIterateFindingsError(error: unknown): error is WorkflowErrorOf<'iterateFindings', IterateFindingsReason> {
  return isErrorOf('iterateFindings', error);
}

const workflow: Workflow<IterateFindingsReason> = 'iterateFindings';

/**
 * Yields findings by insight (in the order of `insights`, else of their sources and numbers), by resource type, and in the
 * order of the server's rows.
 *
 * Its `continuationToken` resumes: the insights are read again, queries that were finished are not sent again, and what was
 * added to them since is not found.
 *
 * @example
 * ```ts
 * import { iterateFindings } from '@sec/insightcloudsec';
 *
 * for await (const { insight_name, resource_id, severity } of iterateFindings(client, { packs: ['backoffice:36'], severity: [4, 5] }))
 *   console.log(severity, insight_name, resource_id);
 * ```
 *
 * @throws {@link InputError} for names, severities or scopes that cannot be right; nothing is sent.
 * @throws {@link WorkflowError} with an {@link IterateFindingsReason} when there is no such insight, or the response lacks the source of one.
 * @throws {@link IncompleteListError} when a query ends before the server's own count. Any failure ends the iteration: the
 * findings before it are right, and incomplete.
 * @source docs.rapid7.com/insightcloudsec/api/v3, resource query [O]; gstotts/insightcloudsec, insights and resources [T]
 */
export function iterateFindings(
  client: Client,
  input: IterateFindingsInput = {},
  options: IterateFindingsOptions = {},
): ResumableIterator<IterateFindingsEntry> {
  return resumable(client, { workflow, version: 1, input, options: ['concurrency', 'onProgress'] }, options, (iteration) =>
    iterate(client, input, { ...options, ...iteration }),
  );
}

async function* iterate(
  client: Client,
  input: IterateFindingsInput,
  run: IterateFindingsOptions & Iteration,
): AsyncGenerator<PlacedEntry<IterateFindingsEntry>, void, undefined> {
  const { concurrency = 2, onProgress } = run;
  const names = readFindingsInput(workflow, input);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 4)
    throw inputError(workflow, 'concurrency', { expected: 'an integer from 1 to 4', value: concurrency, example: '2' });
  const from = readState(run);
  const running: RunningQuery[] = [];
  try {
    const insights = await readInsights(workflow, client, { ...input, names }, run.signal);
    const queries = planQueries(workflow, insights, { ...input, names, from: from?.query });
    let findings = 0;
    const report = (done: number): void =>
      notify(onProgress, { step: 'reading', elapsedMs: run.elapsedMs(), done, total: queries.length, findings });
    report(0);
    for (let done = 0; done < queries.length; done++) {
      for (const query of queries.slice(done + running.length, done + concurrency))
        running.push(startQuery(client, query, input, { run, from }));
      const { query, pages, first } = running[0] as RunningQuery;
      for (let page = await first; page.done !== true; page = await pages.next()) {
        const { rows, tokenAfter } = page.value;
        for (const [index, resource] of rows.entries()) {
          findings++;
          yield [{ ...query, resource_id: resource.common.resource_id, resource }, () => placeOf(query, tokenAfter(index + 1))];
        }
      }
      running.shift();
      report(done + 1);
    }
  } finally {
    // Queries that were started ahead end before the iteration does.
    run.stop();
    await Promise.allSettled(running.map(({ pages }) => pages.return(undefined)));
  }
}

function startQuery(
  client: Client,
  query: FindingQuery,
  input: IterateFindingsInput,
  { run, from }: { readonly run: Iteration; readonly from: State | undefined },
): RunningQuery {
  const { scopes, badges, badge_filter_operator } = input;
  const { insight, resource_type: selected_resource_type, exempted } = query;
  const where = { scopes, badges, badge_filter_operator, selected_resource_type, insight, ...(exempted && { insight_exemptions: true }) };
  const continuationToken = from !== undefined && isSameQuery(from.query, query) ? from.page : undefined;
  const pages = iterateResourcePages(workflow, client, where, { signal: run.signal, elapsedMs: run.elapsedMs, continuationToken });
  const first = pages.next();
  // It is awaited in its turn; until then nobody listens to its rejection.
  first.catch(() => undefined);
  return { query, pages, first };
}

function placeOf({ insight, resource_type, exempted }: FindingQuery, page: string | undefined): State | undefined {
  return page === undefined ? undefined : { query: { insight, resource_type, exempted }, page };
}

function readState({ readState: read, refuse }: Iteration): State | undefined {
  const state = read() as State | undefined;
  if (state === undefined) return undefined;
  const { insight, resource_type, exempted } = (state.query ?? {}) as Partial<FindingKey>;
  const isRight =
    typeof insight === 'string' && typeof resource_type === 'string' && typeof exempted === 'boolean' && typeof state.page === 'string';
  if (!isRight) throw refuse('got a damaged one');
  return state;
}
