/** Walks findings: for each insight, every resource that fails it. */
import { callWith, InputError, mapConcurrently, orAbsent, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import type { Insight, InsightListItem, QueryResourcesInput } from '../generated/operations.js';
import { insightCounts, insightSeverity } from '../insight-counts.js';
import { type InsightKey, type InsightName, readInsightName } from '../insight-key.js';
import { assertResourceId } from '../resource-id.js';
import type { ResourceRow } from '../unwrap-resource.js';
import { queryPages } from './query-resources.js';

export interface IterateFindingsInput {
  /** Insights of these packs, such as `backoffice:36`; all insights unless packs or insights are given. */
  readonly packs?: readonly string[];
  /** These insights, such as `backoffice:536`. Not together with `packs`. */
  readonly insights?: readonly InsightName[];
  /** Severities to look at, 1 informational to 5 critical; all unless given. The customer's own goes before the shipped one. */
  readonly severity?: readonly number[];
  /** Resource types to look at; all types of each insight unless given. */
  readonly resource_types?: readonly string[];
  /** Clouds (`divvyorganizationservice:18`) and resource groups (`resourcegroup:3:`) to look in; everything unless given. */
  readonly scopes?: readonly string[];
  readonly badges?: QueryResourcesInput['badges'];
  readonly badge_filter_operator?: QueryResourcesInput['badge_filter_operator'];
  /** Whether resources that are exempted come: `without` them (unless given), `with` them, or `only` those. */
  readonly exempted?: 'without' | 'with' | 'only';
  /**
   * The counts of insights are out of a cache. With `skip` (unless given) insights and types that count 0 are not asked
   * for, as the vendor's own workflow has it; a resource that began to fail after `cache_updated_at` is missing then.
   * `ask` asks for every one, which is one request or more for each insight and type.
   */
  readonly cachedZero?: 'skip' | 'ask';
}

export interface IterateFindingsOptions extends WorkflowOptions {
  /** Queries that are begun at the same time, 1 to 4; 2 unless given. The server has few threads. */
  readonly concurrency?: number;
  readonly onProgress?: (progress: FindingsProgress) => void;
}

export interface FindingsProgress {
  /** Queries that are over: one for each insight and resource type, two with `exempted: 'with'`. */
  readonly queries: number;
  readonly totalQueries: number;
  readonly findings: number;
}

/** One resource that fails one insight. */
export interface InsightFinding {
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

interface Query {
  readonly insight: string;
  readonly insight_name: string;
  readonly severity: number;
  readonly resource_type: string;
  readonly exempted: boolean;
}

const workflow = 'iterateFindings';

/**
 * Findings come in the order of the insights, of the types of each insight, and of the server's rows.
 *
 * @example
 * ```ts
 * import { iterateFindings } from '@sec/insightcloudsec';
 *
 * for await (const { insight_name, resource_id, severity } of iterateFindings(client, { packs: ['backoffice:36'], severity: [4, 5] }))
 *   console.log(severity, insight_name, resource_id);
 * ```
 *
 * @throws InputError for names, severities or scopes that cannot be right; nothing is sent.
 * @throws WorkflowError with reason `failed` when an insight is not there, or the list does not tell the source of one.
 * @throws IncompleteListError when a query ends before the server's own count. Any failure ends the walk: what was given
 * before is right, and not all.
 * @source docs.rapid7.com/insightcloudsec/api/v3, resource query [O]; gstotts/insightcloudsec, insights and resources [T]
 */
export async function* iterateFindings(
  client: InsightCloudSecClient,
  input: IterateFindingsInput = {},
  options: IterateFindingsOptions = {},
): AsyncGenerator<InsightFinding, void, undefined> {
  const { concurrency = 2, signal, onProgress } = options;
  const names = checkInput(input, concurrency);
  if (signal?.aborted) throw signal.reason;
  const stop = new AbortController();
  const passOn = (): void => stop.abort(signal?.reason);
  signal?.addEventListener('abort', passOn, { once: true });
  const { scopes, badges, badge_filter_operator } = input;
  const where = {
    ...(scopes === undefined ? {} : { scopes }),
    ...(badges === undefined ? {} : { badges }),
    ...(badge_filter_operator === undefined ? {} : { badge_filter_operator }),
  };
  const begin = ({ insight, resource_type, exempted }: Query) => {
    const pages = queryPages(
      client,
      { ...where, selected_resource_type: resource_type, insight, ...(exempted ? { insight_exemptions: true } : {}) },
      callWith(stop.signal),
    );
    const first = pages.next();
    // It is awaited in its turn; until then nobody listens.
    first.catch(() => undefined);
    return { pages, first };
  };
  const running: (ReturnType<typeof begin> & { readonly query: Query })[] = [];
  try {
    const queries = plan(await readInsights(client, input, names, stop.signal), input);
    let begun = 0;
    let findings = 0;
    onProgress?.({ queries: 0, totalQueries: queries.length, findings });
    for (let over = 0; over < queries.length; over++) {
      for (; begun < queries.length && running.length < concurrency; begun++) {
        const query = queries[begun] as Query;
        running.push({ query, ...begin(query) });
      }
      const { query, pages, first } = running[0] as (typeof running)[number];
      for (let page = await first; page.done !== true; page = await pages.next()) {
        for (const resource of page.value) {
          findings++;
          yield { ...query, resource_id: resource.common.resource_id, resource };
        }
      }
      running.shift();
      onProgress?.({ queries: over + 1, totalQueries: queries.length, findings });
    }
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  } finally {
    signal?.removeEventListener('abort', passOn);
    // What was begun ahead ends here, before the walk itself is over.
    stop.abort(new Error('the findings were left'));
    await Promise.allSettled(running.map(({ pages }) => pages.return(undefined)));
  }
}

/** @returns The insights by name, where names were given. */
function checkInput(input: IterateFindingsInput, concurrency: number): readonly InsightKey[] | undefined {
  const { packs, insights, severity, resource_types, scopes, exempted, cachedZero } = input;
  const refuse = (member: string, what: string, got: unknown, example: string): InputError =>
    new InputError(
      `${workflow}: "${member}" must be ${what}, got ${typeof got === 'string' ? `"${got.slice(0, 40)}"` : typeof got === 'number' ? String(got) : got === undefined ? 'nothing' : 'something else'}; for example ${example}`,
      { member },
    );
  const lists = { packs, insights, severity, resource_types, scopes };
  for (const [member, list] of Object.entries(lists)) {
    if (list === undefined) continue;
    // An empty list could mean everything or nothing.
    if (!Array.isArray(list) || (list.length === 0 && member !== 'scopes'))
      throw refuse(member, 'a list with at least one entry, or left out', list, member === 'severity' ? '[4, 5]' : '["backoffice:36"]');
  }
  if (packs !== undefined && insights !== undefined) throw refuse('insights', 'left out where "packs" are given', insights, '{ packs }');
  for (const pack of packs ?? []) readInsightName(pack, 'packs');
  for (const level of severity ?? [])
    if (!Number.isInteger(level) || level < 1 || level > 5)
      throw refuse('severity', 'a list of whole numbers from 1 to 5 (critical)', level, '[4, 5]');
  for (const [index, scope] of (scopes ?? []).entries()) assertResourceId(scope, `scopes[${index}]`);
  if (exempted !== undefined && !['without', 'with', 'only'].includes(exempted))
    throw refuse('exempted', "'without', 'with' or 'only'", exempted, 'with');
  if (cachedZero !== undefined && cachedZero !== 'skip' && cachedZero !== 'ask')
    throw refuse('cachedZero', "'skip' or 'ask'", cachedZero, 'ask');
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 4)
    throw refuse('concurrency', 'a whole number from 1 to 4', concurrency, '2');
  return insights?.map((name) => readInsightName(name, 'insights'));
}

async function readInsights(
  client: InsightCloudSecClient,
  { packs, resource_types }: IterateFindingsInput,
  names: readonly InsightKey[] | undefined,
  signal: AbortSignal,
): Promise<readonly (Insight | InsightListItem)[]> {
  if (names === undefined)
    return client.insights.listInsights(
      { ...(packs === undefined ? {} : { pack_ids: packs }), ...(resource_types === undefined ? {} : { resource_types }) },
      { signal },
    );
  const distinct = [...new Map(names.map((name) => [name.joined, name])).values()];
  return mapConcurrently(distinct, 2, async ({ insight_id, source, joined }) => {
    const insight = await orAbsent(client.insights.getInsight({ insightId: insight_id, source }, { signal }));
    if (insight === undefined) throw new WorkflowError(workflow, 'failed', `there is no insight ${joined}`);
    return insight;
  });
}

/** The queries to make, in order. */
function plan(insights: readonly (Insight | InsightListItem)[], input: IterateFindingsInput): Query[] {
  const { severity: levels, resource_types: types, exempted = 'without', cachedZero = 'skip' } = input;
  const kinds = exempted === 'with' ? [false, true] : [exempted === 'only'];
  const queries: Query[] = [];
  for (const insight of insights) {
    // Without its types an insight would be asked for nothing, and look as if nothing failed it.
    if (!Array.isArray((insight as Partial<Insight> | null)?.resource_types))
      throw new WorkflowError(workflow, 'failed', `the server does not tell the resource types of insight ${insight?.insight_id}`);
    const severity = insightSeverity(insight);
    if (levels !== undefined && !levels.includes(severity)) continue;
    const { source, insight_id, name } = insight;
    if (source === undefined || source === null)
      throw new WorkflowError(
        workflow,
        'failed',
        `the list does not tell the source of insight ${insight_id}, without which it cannot be queried; give "insights" by name`,
      );
    const counts = insightCounts(insight);
    for (const resource_type of insight.resource_types) {
      if (types !== undefined && !types.includes(resource_type)) continue;
      for (const isExempted of kinds) {
        const known = isExempted ? counts.exemptions : counts.results === 0 ? 0 : counts.byType[resource_type];
        if (cachedZero === 'skip' && known === 0) continue;
        queries.push({ insight: `${source}:${insight_id}`, insight_name: name, severity, resource_type, exempted: isExempted });
      }
    }
  }
  return queries;
}
