/** Reads the counts of an insight, which stand in different members in lists and in single responses. */
import type { Insight, InsightListItem } from '../generated/operations.js';
import { parseCloudSecurityDate } from './cloud-security-date.js';

/** Counts in one cloud account. A number that the server did not send is `undefined`, and not 0. */
export interface CloudCounts {
  /** Resources that fail. */
  readonly count: number | undefined;
  readonly total: number | undefined;
  readonly all: number | undefined;
}

/** The counts of an insight as of `countedAt`. A number that the server did not send is `undefined`, and not 0. */
export interface InsightCountsReading {
  /** Resources that fail it. */
  readonly results: number | undefined;
  /** Resources that it can evaluate. */
  readonly total: number | undefined;
  /** Resources of its types, including those in clouds that it does not support. */
  readonly all: number | undefined;
  /** Resources that are exempted from it. */
  readonly exemptions: number | undefined;
  /** Failing resources by resource type; empty where the server sent none. */
  readonly byType: Readonly<Record<string, number>>;
  /** Counts by the number of the cloud account; empty where the server sent none. */
  readonly byCloud: ReadonlyMap<number, CloudCounts>;
  /** When the server counted: the numbers come from a cache. */
  readonly countedAt: Date | undefined;
}

/**
 * Reads the counts of an insight of `listInsights`, which are its own members, or of `getInsight`, which has them in `counts`.
 * It never throws.
 *
 * @example
 * ```ts
 * import { readInsightCounts } from '@sec/insightcloudsec';
 *
 * const { results, total } = readInsightCounts(await client.insights.getInsight({ insightId: 536, source: 'backoffice' }));
 * ```
 *
 * @source recorded answers in gstotts/insightcloudsec and gstotts/go-client-ics [T]
 */
export function readInsightCounts(insight: Insight | InsightListItem): InsightCountsReading {
  const { counts } = insight as { readonly counts?: unknown };
  const from = readMembers(counts ?? insight);
  return {
    results: readCount(from['results']),
    total: readCount(from['total']),
    all: readCount(from['all']),
    exemptions: readCount(from['exemptions']),
    byType: Object.fromEntries(
      Object.entries(readMembers(from['by_type'])).filter((entry): entry is [string, number] => readCount(entry[1]) !== undefined),
    ),
    byCloud: new Map(Object.entries(readMembers(from['by_cloud'])).map(([id, value]) => [Number(id), readCloud(value)])),
    countedAt: parseCloudSecurityDate(from['cache_updated_at']),
  };
}

/**
 * Reads the severity that applies: the customer's own where there is one, else the vendor's.
 *
 * @returns 1 (informational) to 5 (critical).
 */
export function readInsightSeverity({ custom_severity, severity }: Pick<Insight, 'custom_severity' | 'severity'>): number {
  return custom_severity ?? severity;
}

function readCloud(value: unknown): CloudCounts {
  // Some releases send the failing resources alone.
  if (typeof value === 'number') return { count: readCount(value), total: undefined, all: undefined };
  const { count, total, all } = readMembers(value);
  return { count: readCount(count), total: readCount(total), all: readCount(all) };
}

function readMembers(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
