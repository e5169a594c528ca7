/** Reads the counts of an insight, which stand in different places in lists and in single answers. */
import { parseCloudSecurityDate } from './cloud-security-date.js';
import type { Insight, InsightListItem } from './generated/operations.js';

/** Counts in one cloud account. A number that the server did not tell is missing, and not 0. */
export interface CloudCounts {
  /** Resources that fail. */
  readonly count: number | undefined;
  readonly total: number | undefined;
  readonly all: number | undefined;
}

/** The counts of an insight as of `countedAt`. A number that the server did not tell is missing, and not 0. */
export interface InsightCountsReading {
  /** Resources that fail it. */
  readonly results: number | undefined;
  /** Resources that it can judge. */
  readonly total: number | undefined;
  /** Resources of its types, those in clouds that it does not support among them. */
  readonly all: number | undefined;
  /** Resources that are exempted from it. */
  readonly exemptions: number | undefined;
  /** Failing resources by resource type; empty where the server did not tell. */
  readonly byType: Readonly<Record<string, number>>;
  /** Counts by the number of the cloud account; empty where the server did not tell. */
  readonly byCloud: ReadonlyMap<number, CloudCounts>;
  /** When it was counted: the numbers are out of a cache. */
  readonly countedAt: Date | undefined;
}

/**
 * Takes an insight of `listInsights`, whose counts are its own members, or one of `getInsight`, which has them under
 * `counts`. It never throws.
 *
 * @example
 * ```ts
 * import { insightCounts } from '@sec/insightcloudsec';
 *
 * const { results, total } = insightCounts(await client.insights.getInsight({ insightId: 536, source: 'backoffice' }));
 * ```
 *
 * @source recorded answers in gstotts/insightcloudsec and gstotts/go-client-ics [T]
 */
export function insightCounts(insight: Insight | InsightListItem): InsightCountsReading {
  const { counts } = insight as { readonly counts?: unknown };
  const from = membersOf(counts ?? insight);
  return {
    results: numberOf(from['results']),
    total: numberOf(from['total']),
    all: numberOf(from['all']),
    exemptions: numberOf(from['exemptions']),
    byType: Object.fromEntries(
      Object.entries(membersOf(from['by_type'])).filter((entry): entry is [string, number] => numberOf(entry[1]) !== undefined),
    ),
    byCloud: new Map(Object.entries(membersOf(from['by_cloud'])).map(([id, value]) => [Number(id), readCloud(value)])),
    countedAt: parseCloudSecurityDate(from['cache_updated_at']),
  };
}

/** @returns The severity that counts, 1 informational to 5 critical: the customer's own where there is one. */
export function insightSeverity({ custom_severity, severity }: Pick<Insight, 'custom_severity' | 'severity'>): number {
  return custom_severity ?? severity;
}

function readCloud(value: unknown): CloudCounts {
  // Some releases have the failing resources alone.
  if (typeof value === 'number') return { count: numberOf(value), total: undefined, all: undefined };
  const { count, total, all } = membersOf(value);
  return { count: numberOf(count), total: numberOf(total), all: numberOf(all) };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
