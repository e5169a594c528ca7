/** Counts the open policy violations of one API by relevance, and what no page lets anybody place. */
import type { CallOptions } from '@sec/core';
import { type Workflow, workflowError } from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { ListPolicyViolationsOutput, PolicyViolation } from '../generated/operations.js';
import { parseTimestamp } from '../values/timestamp.js';

/** Violations by the relevance of the rule that they break. */
export interface RelevanceCounts {
  readonly urgent: number;
  readonly important: number;
  readonly proactive: number;
  /** Of another relevance than these. */
  readonly other: number;
  /** Of a rule that no page has, or that has no relevance. */
  readonly unknown: number;
}

/** Open violations. */
export interface ApiViolations {
  /** Those of the API and of its operations. */
  readonly here: RelevanceCounts;
  /** Those of which no page says whose they are: an operation whose API is not named, or a kind of asset that is not known. */
  readonly unplaced: RelevanceCounts;
}

type Row = Readonly<Record<string, unknown>>;
type Level = keyof RelevanceCounts;
type Place = 'here' | 'unplaced' | 'elsewhere';

/** Kinds of assets that are no part of an API. */
const otherAssets = new Set(['affected_network_service_id', 'affected_cloud_resource_id', 'affected_web_application_id']);

/** Levels by the words of the vendor. @source webhook integration (page 1077608764) [O]; `PROACTIVE`: the counters of assets [I] */
const words: ReadonlyMap<unknown, Level> = new Map([
  ['urgent', 'urgent'],
  ['important', 'important'],
  ['proactive', 'proactive'],
] as const);

/**
 * Reads all violations: the list has no filter by asset. Those that somebody closed by hand do not count, nor those first seen before
 * `sinceMs`; one without a readable date counts.
 *
 * @param ids - Ids of the API, in any case.
 * @throws {@link WorkflowError} with reason `incompleteResponse` where a page has rules and no violations that break them.
 */
export async function countApiViolations(
  client: DataTheoremClientWith<'policyViolations.listPolicyViolations'>,
  {
    ids,
    sinceMs,
    workflow,
  }: { readonly ids: readonly string[]; readonly sinceMs: number | undefined; readonly workflow: Workflow<'incompleteResponse'> },
  callOptions: CallOptions,
): Promise<ApiViolations> {
  const own = new Set(ids.map((id) => id.toLowerCase()));
  const relevances = new Map<unknown, unknown>();
  const apis = new Map<unknown, unknown>();
  const violations: PolicyViolation[] = [];
  for await (const { items, data } of client.policyViolations.listPolicyViolations.pages({}, callOptions)) {
    for (const { id, relevance } of rowsOf(data, 'policy_rules')) relevances.set(id, relevance);
    for (const { id, restful_api_id } of rowsOf(data, 'api_operations')) apis.set(id, restful_api_id);
    // A list that was left out reads as an empty one.
    if (items.length === 0 && rowsOf(data, 'policy_rules').length > 0)
      throw workflowError(
        workflow,
        'incompleteResponse',
        'a page has "/policy_rules" that are broken, and no "/policy_violations" that break them',
      );
    // A row that is none could be anything.
    const rows = items.map((row: unknown) => (typeof row === 'object' && row !== null ? row : {}) as PolicyViolation);
    violations.push(...rows.filter((violation) => isCounted(violation, sinceMs)));
  }
  const counts = { here: createCounts(), unplaced: createCounts() };
  for (const violation of violations) {
    const place = placeOf(violation, own, apis);
    if (place !== 'elsewhere') counts[place][levelOf(violation, relevances)]++;
  }
  return counts;
}

function createCounts(): Record<Level, number> {
  return { urgent: 0, important: 0, proactive: 0, other: 0, unknown: 0 };
}

function rowsOf(data: ListPolicyViolationsOutput, name: 'policy_rules' | 'api_operations'): readonly Row[] {
  const rows: unknown = data[name];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
}

function isCounted({ exception_type, date_created }: PolicyViolation, sinceMs: number | undefined): boolean {
  const closed: unknown = exception_type;
  if (typeof closed === 'string' && closed !== '') return false;
  const createdMs = parseTimestamp(date_created);
  return sinceMs === undefined || createdMs === undefined || createdMs >= sinceMs;
}

function placeOf(violation: PolicyViolation, own: ReadonlySet<string>, apis: ReadonlyMap<unknown, unknown>): Place {
  const isOwn = (id: unknown): boolean => typeof id === 'string' && own.has(id.toLowerCase());
  const affected = Object.entries(violation).filter(
    ([name, id]) => /^affected_\w+_id$/.test(name) && id !== null && id !== undefined && id !== '',
  );
  const places = affected.map(([name, id]): Place => {
    if (isOwn(id)) return 'here';
    if (name === 'affected_restful_api_id' || (otherAssets.has(name) && typeof id === 'string')) return 'elsewhere';
    const api = name === 'affected_api_operation_id' ? apis.get(id) : undefined;
    return typeof api !== 'string' || api === '' ? 'unplaced' : isOwn(api) ? 'here' : 'elsewhere';
  });
  if (places.includes('here')) return 'here';
  return places.length === 0 || places.includes('unplaced') ? 'unplaced' : 'elsewhere';
}

/** Violations of one asset are documented with their rule inside, those of the list with an id. */
function levelOf(violation: PolicyViolation, relevances: ReadonlyMap<unknown, unknown>): Level {
  const { violated_policy_rule: nested } = violation as { readonly violated_policy_rule?: Row | null };
  const relevance = nested?.['relevance'] ?? relevances.get(violation.violated_policy_rule_id);
  if (typeof relevance !== 'string' || relevance === '') return 'unknown';
  return words.get(relevance.toLowerCase()) ?? 'other';
}
