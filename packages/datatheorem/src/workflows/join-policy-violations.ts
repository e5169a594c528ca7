/** Gives policy violations together with what they refer to: rule, text of the rule, affected asset. */
import type { WorkflowOptions } from '@sec/core';
import type { DataTheoremClient } from '../client.js';
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
  /** Gives those too that somebody closed by hand (`exception_type`); false unless given. */
  readonly includeClosed?: boolean;
}

/** What a violation is about. */
export interface AffectedAsset {
  /** Taken from the name of the member that holds the id: of `affected_web_application_id`, `web_application`. */
  readonly kind: 'network_service' | 'cloud_resource' | 'api_operation' | 'web_application' | (string & {});
  readonly id: string;
  /** For people: an address, a name, `GET https://api.example/users`; the id where nothing else is known. */
  readonly name: string;
  /** The object itself; missing where no page had it. */
  readonly asset: Readonly<Record<string, unknown>> | undefined;
}

export interface JoinedPolicyViolation {
  readonly violation: PolicyViolation;
  /** Missing where no page had it. */
  readonly rule: PolicyRule | undefined;
  /** Title, description and recommendation; missing where no page had them. */
  readonly ruleType: PolicyRuleType | undefined;
  /** Missing where the violation names none. */
  readonly asset: AffectedAsset | undefined;
}

type Row = Readonly<Record<string, unknown>>;
type Collections = Map<string, Map<string, Row>>;

const listKey = 'policy_violations';

/**
 * A page brings the objects that it refers to, but may refer to those of another page: a violation that lacks something comes
 * once a later page has brought it, else last, with that missing. So the order is that of the list only where nothing lacks.
 * What was brought is kept until the end.
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
 * @source two public export scripts, which join like this [T]
 */
export async function* joinPolicyViolations(
  client: DataTheoremClient,
  input: JoinPolicyViolationsInput = {},
  { signal }: WorkflowOptions = {},
): AsyncGenerator<JoinedPolicyViolation, void, undefined> {
  const { includeClosed = false, ...filters } = input;
  const known: Collections = new Map();
  let waiting: PolicyViolation[] = [];
  for await (const { items, data } of client.policyViolations.listPolicyViolations.pages(filters, signal === undefined ? {} : { signal })) {
    const isNews = collect(known, data);
    const open = items.filter(({ exception_type }) => includeClosed || !isText(exception_type));
    const rows = isNews ? [...waiting, ...open] : open;
    const still: PolicyViolation[] = isNews ? [] : waiting;
    for (const violation of rows) {
      const { joined, isWhole } = join(violation, known);
      if (isWhole) yield joined;
      else still.push(violation);
    }
    waiting = still;
  }
  for (const violation of waiting) yield join(violation, known).joined;
}

/** Adds all lists of a page but the violations themselves. @returns Whether there was anything new. */
function collect(known: Collections, data: ListPolicyViolationsOutput): boolean {
  let isNews = false;
  for (const [name, list] of Object.entries(data as unknown as Row)) {
    if (name === listKey || !Array.isArray(list)) continue;
    const rows = known.get(name) ?? new Map<string, Row>();
    known.set(name, rows);
    for (const row of list as readonly (Row | null)[]) {
      const id = row?.['id'];
      if (row === null || !isText(id) || rows.has(id)) continue;
      rows.set(id, row);
      isNews = true;
    }
  }
  return isNews;
}

function join(violation: PolicyViolation, known: Collections): { readonly joined: JoinedPolicyViolation; readonly isWhole: boolean } {
  const find = (list: string, id: unknown): Row | undefined => (isText(id) ? known.get(list)?.get(id) : undefined);
  const { violated_policy_rule_id } = violation;
  const rule = find('policy_rules', violated_policy_rule_id) as PolicyRule | undefined;
  const ruleType = find('policy_rule_types', rule?.policy_rule_type_id) as PolicyRuleType | undefined;
  const affected = findAffected(violation);
  const asset = affected === undefined ? undefined : find(`${affected.kind}s`, affected.id);
  const apiId = (asset as ApiOperation | undefined)?.restful_api_id;
  const api = affected?.kind === 'api_operation' ? (find('restful_apis', apiId) as RestfulApi | undefined) : undefined;
  const isWhole =
    (rule !== undefined || !isText(violated_policy_rule_id)) &&
    (ruleType !== undefined || !isText(rule?.policy_rule_type_id)) &&
    (affected === undefined || asset !== undefined) &&
    (affected?.kind !== 'api_operation' || api !== undefined || !isText(apiId));
  return {
    joined: {
      violation,
      rule,
      ruleType,
      asset: affected === undefined ? undefined : { ...affected, name: nameOf(affected.kind, asset, api) ?? affected.id, asset },
    },
    isWhole,
  };
}

/** Whichever `affected_…_id` is set: other kinds than today's may come. */
function findAffected(violation: PolicyViolation): { readonly kind: string; readonly id: string } | undefined {
  for (const [member, id] of Object.entries(violation)) {
    const kind = /^affected_(\w+)_id$/.exec(member)?.[1];
    if (kind !== undefined && isText(id)) return { kind, id };
  }
  return undefined;
}

function nameOf(kind: string, asset: Row | undefined, api: RestfulApi | undefined): string | undefined {
  if (asset === undefined) return undefined;
  if (kind === 'api_operation') {
    const { http_method, path } = asset;
    return isText(http_method) && isText(path) ? `${http_method} ${(api?.base_url ?? '').replace(/\/+$/, '')}${path}` : undefined;
  }
  return [asset['name'], asset['url']].find(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
