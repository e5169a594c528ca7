/** Decides which queries find the findings of an input, from the insights and their counts. */
import { mapConcurrently } from '@sec/core';
import { undefinedIfNotFound, type Workflow, workflowError } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../../client.js';
import type { Insight, InsightListItem } from '../../generated/operations.js';
import { readInsightCounts, readInsightSeverity } from '../../values/insight-counts.js';
import type { InsightKey } from '../../values/insight-name.js';
import type { IterateFindingsInput } from './iterate-findings-input.js';

/** What makes a query another one: the insight, the resource type, and whether it finds exempted resources. */
export interface FindingKey {
  /** Source and number of the insight, such as `backoffice:536`. */
  readonly insight: string;
  readonly resource_type: string;
  readonly exempted: boolean;
}

/** One query. */
export interface FindingQuery extends FindingKey {
  readonly insight_name: string;
  /** 1 informational to 5 critical: the customer's own where there is one. */
  readonly severity: number;
}

/** @param names - The insights by name, where names were given. */
export async function readInsights(
  who: Workflow<'insightNotFound'>,
  client: InsightCloudSecClientWith<'insights.listInsights' | 'insights.getInsight'>,
  {
    packs,
    resource_types,
    names,
  }: Pick<IterateFindingsInput, 'packs' | 'resource_types'> & { readonly names: readonly InsightKey[] | undefined },
  signal: AbortSignal,
): Promise<readonly (Insight | InsightListItem)[]> {
  if (names === undefined) return client.insights.listInsights({ pack_ids: packs, resource_types }, { signal });
  const distinct = [...new Map(names.map((name) => [name.joined, name])).values()];
  return mapConcurrently(distinct, 2, async ({ insight_id, source, joined }) => {
    const insight = await undefinedIfNotFound(client.insights.getInsight({ insightId: insight_id, source }, { signal }));
    if (insight === undefined) throw workflowError(who, 'insightNotFound', `there is no insight "${joined}"`);
    return insight;
  });
}

/** Which queries to plan. */
interface QueryPlan extends Pick<IterateFindingsInput, 'severity' | 'resource_types' | 'exempted' | 'zeroCounts'> {
  readonly names: readonly InsightKey[] | undefined;
  /** The query that was begun before; it and those behind it are left, whatever its insight counts now. */
  readonly from: FindingKey | undefined;
}

/**
 * The order is the same for the same insights, in whatever order the server lists them and whatever they count: another
 * process can continue behind any query.
 *
 * @returns The queries by insight (as they were named, else by source and number), by type, exempted resources last.
 */
export function planQueries(
  who: Workflow<'incompleteResponse'>,
  insights: readonly (Insight | InsightListItem)[],
  input: QueryPlan,
): FindingQuery[] {
  const { severity: levels, resource_types: types, exempted: mode = 'exclude', zeroCounts = 'skip', names, from } = input;
  const queries = new Map<string, FindingQuery>();
  const sortKey = createSortKey(names);
  for (const insight of insights) {
    // Without its types an insight would have no queries, and look as if no resource failed it.
    if (!Array.isArray((insight as Partial<Insight> | null)?.resource_types))
      throw workflowError(
        who,
        'incompleteResponse',
        `the response has no "/resource_types" of insight ${insight?.insight_id}, so it cannot be queried`,
      );
    const severity = readInsightSeverity(insight);
    if (levels !== undefined && !levels.includes(severity)) continue;
    const { source, insight_id, name } = insight;
    if (source === undefined || source === null)
      throw workflowError(
        who,
        'incompleteResponse',
        `the response has no "/source" of insight ${insight_id}, so it cannot be queried; name the insights in "insights"`,
      );
    const counts = readInsightCounts(insight);
    for (const resource_type of insight.resource_types) {
      if (types !== undefined && !types.includes(resource_type)) continue;
      for (const exempted of mode === 'include' ? [false, true] : [mode === 'only']) {
        const known = exempted ? counts.exemptions : counts.results === 0 ? 0 : counts.byType[resource_type];
        const query = { insight: `${source}:${insight_id}`, insight_name: name, severity, resource_type, exempted };
        if (zeroCounts === 'skip' && known === 0 && !(from !== undefined && isSameQuery(from, query))) continue;
        queries.set(sortKey(query), query);
      }
    }
  }
  const least = from === undefined ? '' : sortKey(from);
  return [...queries.keys()]
    .filter((key) => key >= least)
    .sort()
    .map((key) => queries.get(key) as FindingQuery);
}

export function isSameQuery(one: FindingKey, other: FindingKey): boolean {
  return one.insight === other.insight && one.resource_type === other.resource_type && one.exempted === other.exempted;
}

/** @returns What gives a query its sort key: place of its name, source and number of the insight, type, exempted resources last. */
function createSortKey(names: readonly InsightKey[] = []): (query: FindingKey) => string {
  const places = new Map(names.map(({ joined }, index) => [joined, index] as const).toReversed());
  const pad = (digits: number | string): string => String(digits).padStart(15, '0');
  return ({ insight, resource_type, exempted }) => {
    const colon = insight.lastIndexOf(':') + 1;
    return [pad(places.get(insight) ?? 0), insight.slice(0, colon), pad(insight.slice(colon)), resource_type, Number(exempted)].join(' ');
  };
}
