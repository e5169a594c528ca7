/** Which findings a search finds. @source ca-risken/core pkg/db/finding.go [C] */
import type { Store } from './state.js';
import type { Finding, PendFinding } from './tables.js';
import { atLeast, atMost, bytes, each, type Rule } from './validate-ozzo.js';

export const findingFilterShape = {
  data_source: 'string[]',
  resource_name: 'string[]',
  from_score: 'float',
  to_score: 'float',
  tag: 'string[]',
  status: 'enum',
  finding_id: 'uint64',
} as const;

export const findingFilterRules: Readonly<Record<'data_source' | 'resource_name' | 'from_score' | 'to_score' | 'tag', readonly Rule[]>> = {
  data_source: [each(bytes(0, 64))],
  resource_name: [each(bytes(0, 512))],
  from_score: [atLeast(0), atMost(1)],
  to_score: [atLeast(0), atMost(1)],
  tag: [each(bytes(0, 64))],
};

export const findingSortKeys = ['finding_id', 'description', 'data_source', 'resource_name', 'score', 'updated_at'] as const;

export interface FindingFilter {
  readonly data_source: readonly string[];
  readonly resource_name: readonly string[];
  readonly from_score: number;
  /** 0 means "not given" and becomes 1. */
  readonly to_score: number;
  readonly tag: readonly string[];
  readonly status: number;
  readonly finding_id: number;
  readonly alert_id?: number;
}

const findingStatus = { active: 1, pending: 2 } as const;

/** A finding that carries several of the requested tags appears once for each, because the server joins the tags. */
export function searchFindings(store: Store, projectIds: readonly number[], filter: FindingFilter): Finding[] {
  const { tables } = store;
  const from = Math.fround(filter.from_score);
  const to = Math.fround(filter.to_score === 0 ? 1 : filter.to_score);
  const alertFindings = filter.alert_id === undefined || filter.alert_id === 0 ? undefined : idsOfAlert(store, filter.alert_id);
  const pends = new Map(tables.pendFindings.map((pend) => [pend.finding_id, pend]));
  const matches = tables.findings.filter(
    (row) =>
      projectIds.includes(row.project_id) &&
      (filter.finding_id === 0 || row.finding_id === filter.finding_id) &&
      startsWithAny(row.data_source, filter.data_source) &&
      startsWithAny(row.resource_name, filter.resource_name) &&
      Math.fround(row.score) >= from &&
      Math.fround(row.score) <= to &&
      hasStatus(filter.status, isPended(pends.get(row.finding_id), store.now())) &&
      (alertFindings === undefined || alertFindings.has(row.finding_id)),
  );
  return filter.tag.length === 0 ? matches : repeatPerTag(store, matches, filter.tag);
}

export function startsWithAny(text: string, beginnings: readonly string[]): boolean {
  return beginnings.length === 0 || beginnings.some((beginning) => text.startsWith(beginning));
}

/** An archive record that has run out counts for nothing. */
export function isPended(pend: PendFinding | undefined, now: number): boolean {
  return pend !== undefined && (pend.expired_at === 0 || now < pend.expired_at);
}

function idsOfAlert(store: Store, alert_id: number): ReadonlySet<number> {
  return new Set(store.tables.relAlertFindings.filter((row) => row.alert_id === alert_id).map((row) => row.finding_id));
}

function hasStatus(status: number, pended: boolean): boolean {
  if (status === findingStatus.active) return !pended;
  return status === findingStatus.pending ? pended : true;
}

function repeatPerTag(store: Store, findings: readonly Finding[], tags: readonly string[]): Finding[] {
  const counts = new Map<number, number>();
  for (const row of store.tables.findingTags) {
    if (tags.includes(row.tag)) counts.set(row.finding_id, (counts.get(row.finding_id) ?? 0) + 1);
  }
  return findings.flatMap((finding) => Array<Finding>(counts.get(finding.finding_id) ?? 0).fill(finding));
}
