/** Joins policy violations with what they refer to: rule, type of the rule, affected asset. */
import type { WorkflowOptions } from '@sec/core';
import type { DataTheoremClientWith } from '../client.js';
import type {
  ApiOperation,
  ListPolicyViolationsInput,
  ListPolicyViolationsOutput,
  PolicyRule,
  PolicyRuleType,
  PolicyViolation,
  RestfulApi,
} from '../generated/operations.js';

export interface JoinPolicyViolationsInput extends Omit<ListPolicyViolationsInput, 'cursor'> {
  /** Also returns those that somebody closed by hand (`exception_type`). @defaultValue false */
  readonly includeClosed?: boolean;
}

/** What a violation is about. */
export interface AffectedAsset {
  /** Taken from the name of the member with the id: of `affected_web_application_id` it is `web_application`. */
  readonly kind: 'network_service' | 'cloud_resource' | 'api_operation' | 'web_application' | (string & {});
  readonly id: string;
  /** For people: an address, a name, `GET https://api.example/users`; the id where nothing else is known. */
  readonly name: string;
  /** The object itself; `undefined` where no page had it. */
  readonly asset: Readonly<Record<string, unknown>> | undefined;
}

export interface JoinPolicyViolationsEntry {
  readonly violation: PolicyViolation;
  /** `undefined` where no page had it. */
  readonly rule: PolicyRule | undefined;
  /** Title, description and recommendation; `undefined` where no page had them. */
  readonly ruleType: PolicyRuleType | undefined;
  /** `undefined` where the violation names none. */
  readonly asset: AffectedAsset | undefined;
}

type Row = Readonly<Record<string, unknown>>;
type Collections = Map<string, Map<string, Row>>;

const listKey = 'policy_violations';

/**
 * Iterates over all violations, each with its rule, the type of the rule and its asset.
 *
 * A page has the objects that it refers to, but may also refer to those of another page. A violation that is incomplete is
 * returned when a later page has completed it, else at the end as it is; the order is that of the list only where every
 * violation was complete. All of these objects are kept until the end.
 *
 * @example
 * ```ts
 * import { joinPolicyViolations } from '@sec/datatheorem';
 *
 * for await (const { rule, ruleType, asset } of joinPolicyViolations(datatheorem, { filter_by_relevance: 'URGENT' })) {
 *   console.log(rule?.relevance, ruleType?.title, asset?.name);
 * }
 * ```
 *
 * @throws what the operation `listPolicyViolations` throws.
 * @source two public export scripts, which join like this [T]
 */
export async function* joinPolicyViolations(
  client: DataTheoremClientWith<'policyViolations.listPolicyViolations'>,
  input: JoinPolicyViolationsInput = {},
  { signal }: WorkflowOptions = {},
): AsyncGenerator<JoinPolicyViolationsEntry, void, undefined> {
  const { includeClosed = false, ...filters } = input;
  const known: Collections = new Map();
  let waiting: PolicyViolation[] = [];
  for await (const { items, data } of client.policyViolations.listPolicyViolations.pages(filters, { signal })) {
    const hasNew = collect(known, data);
    const open = items.filter(({ exception_type }) => includeClosed || !isNonEmpty(exception_type));
    const candidates = hasNew ? [...waiting, ...open] : open;
    const incomplete: PolicyViolation[] = hasNew ? [] : waiting;
    for (const violation of candidates) {
      const { joined, isComplete } = join(violation, known);
      if (isComplete) yield joined;
      else incomplete.push(violation);
    }
    waiting = incomplete;
  }
  for (const violation of waiting) yield join(violation, known).joined;
}

/** Adds all arrays of a page but the violations themselves. @returns Whether there was anything new. */
function collect(known: Collections, data: ListPolicyViolationsOutput): boolean {
  let hasNew = false;
  for (const [name, list] of Object.entries(data as unknown as Row)) {
    if (name === listKey || !Array.isArray(list)) continue;
    const rows = known.get(name) ?? new Map<string, Row>();
    known.set(name, rows);
    for (const row of list as readonly (Row | null)[]) {
      const id = row?.['id'];
      if (row === null || !isNonEmpty(id) || rows.has(id)) continue;
      rows.set(id, row);
      hasNew = true;
    }
  }
  return hasNew;
}

function join(
  violation: PolicyViolation,
  known: Collections,
): { readonly joined: JoinPolicyViolationsEntry; readonly isComplete: boolean } {
  const find = (list: string, id: unknown): Row | undefined => (isNonEmpty(id) ? known.get(list)?.get(id) : undefined);
  const { violated_policy_rule_id } = violation;
  const rule = find('policy_rules', violated_policy_rule_id) as PolicyRule | undefined;
  const ruleType = find('policy_rule_types', rule?.policy_rule_type_id) as PolicyRuleType | undefined;
  const affected = findAffected(violation);
  const asset = affected === undefined ? undefined : find(`${affected.kind}s`, affected.id);
  const apiId = (asset as ApiOperation | undefined)?.restful_api_id;
  const api = affected?.kind === 'api_operation' ? (find('restful_apis', apiId) as RestfulApi | undefined) : undefined;
  const isComplete =
    (rule !== undefined || !isNonEmpty(violated_policy_rule_id)) &&
    (ruleType !== undefined || !isNonEmpty(rule?.policy_rule_type_id)) &&
    (affected === undefined || asset !== undefined) &&
    (affected?.kind !== 'api_operation' || api !== undefined || !isNonEmpty(apiId));
  return {
    joined: {
      violation,
      rule,
      ruleType,
      asset: affected === undefined ? undefined : { ...affected, name: nameOf(affected.kind, asset, api) ?? affected.id, asset },
    },
    isComplete,
  };
}

/** Whichever `affected_…_id` is set: the vendor may add kinds. */
function findAffected(violation: PolicyViolation): { readonly kind: string; readonly id: string } | undefined {
  for (const [member, id] of Object.entries(violation)) {
    const kind = /^affected_(\w+)_id$/.exec(member)?.[1];
    if (kind !== undefined && isNonEmpty(id)) return { kind, id };
  }
  return undefined;
}

function nameOf(kind: string, asset: Row | undefined, api: RestfulApi | undefined): string | undefined {
  if (asset === undefined) return undefined;
  if (kind === 'api_operation') {
    const { http_method, path } = asset;
    return isNonEmpty(http_method) && isNonEmpty(path)
      ? `${http_method} ${(api?.base_url ?? '').replace(/(?<!\/)\/+$/, '')}${path}`
      : undefined;
  }
  return [asset['name'], asset['url']].find(isNonEmpty);
}

function isNonEmpty(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
