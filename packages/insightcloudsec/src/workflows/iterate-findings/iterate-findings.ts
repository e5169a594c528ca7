/** Iterates over findings: for each insight, every resource that fails it. */
import type { WorkflowOptions, WorkflowProgress } from '@sec/core';
import { clockOf, notify, onAbort, withoutSecrets } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../../client.js';
import { inputError } from '../../input-error.js';
import type { ResourceRow } from '../../values/unwrap-resource.js';
import { iterateResourcePages } from '../iterate-resources.js';
import { type IterateFindingsInput, readFindingsInput } from './iterate-findings-input.js';
import { type FindingQuery, planQueries, readInsights } from './plan-queries.js';

/** Options of {@link iterateFindings}. */
export interface IterateFindingsOptions extends WorkflowOptions {
  /** Concurrent queries, 1 to 4; the server has few threads. @defaultValue 2 */
  readonly concurrency?: number | undefined;
  /** Receives the number of queries before the first query and after every one. */
  readonly onProgress?: ((progress: IterateFindingsProgress) => void) | undefined;
}

/** `done` and `total` count queries: one for each insight and resource type, two with `exempted: 'include'`. */
export interface IterateFindingsProgress extends WorkflowProgress<'reading'> {
  readonly done: number;
  readonly total: number;
  /** Findings so far. */
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
  readonly pages: AsyncGenerator<readonly ResourceRow[], void, undefined>;
  readonly first: Promise<IteratorResult<readonly ResourceRow[], void>>;
}

const workflow = 'iterateFindings';

/**
 * Yields findings in the order of the insights, of the types of each insight, and of the server's rows.
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
 * @throws {@link WorkflowError} with reason `failed` when there is no such insight, or the response lacks the source of one.
 * @throws {@link IncompleteListError} when a query ends before the server's own count. Any failure ends the iteration: the
 * findings before it are right, and incomplete.
 * @source docs.rapid7.com/insightcloudsec/api/v3, resource query [O]; gstotts/insightcloudsec, insights and resources [T]
 */
export async function* iterateFindings(
  client: Client,
  input: IterateFindingsInput = {},
  options: IterateFindingsOptions = {},
): AsyncGenerator<IterateFindingsEntry, void, undefined> {
  const { concurrency = 2, signal, onProgress } = options;
  const names = readFindingsInput(workflow, input);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 4)
    throw inputError(workflow, 'concurrency', { expected: 'an integer from 1 to 4', value: concurrency, example: '2' });
  signal?.throwIfAborted();
  const clock = clockOf(client);
  const startedMs = clock.monotonic();
  const controller = new AbortController();
  const stopListening = onAbort(signal, (reason) => controller.abort(reason));
  const running: RunningQuery[] = [];
  try {
    const queries = planQueries(workflow, await readInsights(workflow, client, { ...input, names }, controller.signal), input);
    let findings = 0;
    const report = (done: number): void =>
      notify(onProgress, { step: 'reading', elapsedMs: clock.monotonic() - startedMs, done, total: queries.length, findings });
    report(0);
    for (let done = 0; done < queries.length; done++) {
      for (const query of queries.slice(done + running.length, done + concurrency))
        running.push(startQuery(client, query, input, controller.signal));
      const { query, pages, first } = running[0] as RunningQuery;
      for (let page = await first; page.done !== true; page = await pages.next()) {
        for (const resource of page.value) {
          findings++;
          yield { ...query, resource_id: resource.common.resource_id, resource };
        }
      }
      running.shift();
      report(done + 1);
    }
  } catch (error) {
    throw signal?.aborted ? signal.reason : withoutSecrets(client, error);
  } finally {
    stopListening();
    // Queries that were started ahead end before the iteration does.
    controller.abort(new Error('the iteration was left'));
    await Promise.allSettled(running.map(({ pages }) => pages.return(undefined)));
  }
}

function startQuery(client: Client, query: FindingQuery, input: IterateFindingsInput, signal: AbortSignal): RunningQuery {
  const { scopes, badges, badge_filter_operator } = input;
  const { insight, resource_type: selected_resource_type, exempted } = query;
  const where = { scopes, badges, badge_filter_operator, selected_resource_type, insight, ...(exempted && { insight_exemptions: true }) };
  const pages = iterateResourcePages(workflow, client, where, { signal });
  const first = pages.next();
  // It is awaited in its turn; until then nobody listens to its rejection.
  first.catch(() => undefined);
  return { query, pages, first };
}
