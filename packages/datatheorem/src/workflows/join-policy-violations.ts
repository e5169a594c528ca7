/** Joins policy violations with what they refer to: rule, type of the rule, affected asset. */
import type { IterationOptions, ResumableIterator, WorkflowErrorOf } from '@sec/core';
import {
  areKeys,
  createRecentKeys,
  isErrorOf,
  type Iteration,
  needRows,
  type PlacedEntry,
  resumable,
  stableHash,
  type Workflow,
} from '@sec/core/vendor';
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

type Client = DataTheoremClientWith<'policyViolations.listPolicyViolations'>;

/** What a token holds. */
interface State {
  /** Keys of the last violations, in the order of the list, that were not left for a later page. */
  readonly recent: readonly string[];
  /** Keys of the violations before them that were not returned yet. */
  readonly waiting: readonly string[];
}

/** Why {@link joinPolicyViolations} ended. `incompleteResponse`: a page has a violation that is no object. */
export type JoinPolicyViolationsReason = 'incompleteResponse';

/** @returns Whether an error is one of {@link joinPolicyViolations}; its `reason` is then one of {@link JoinPolicyViolationsReason}. */
export function isJoinPolicyViolationsError(error: unknown): error is WorkflowErrorOf<'joinPolicyViolations', JoinPolicyViolationsReason> {
  return isErrorOf('joinPolicyViolations', error);
}

const workflow: Workflow<JoinPolicyViolationsReason> = 'joinPolicyViolations';
const listKey = 'policy_violations';

/**
 * Iterates over all violations, each with its rule, the type of the rule and its asset.
 *
 * A page has the objects that it refers to, but may also refer to those of another page. A violation that is incomplete is
 * returned when a later page has completed it, else at the end as it is; the order is that of the list only where every
 * violation was complete. All of these objects are kept until the end.
 *
 * Its `continuationToken` names the violations that wait for a later page. Resuming reads the list from its beginning, as any page
 * may have an object that is needed, and leaves out what was returned. Of the last five violations one has to be in it still.
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
 * @throws {@link WorkflowError} with reason `incompleteResponse` for a violation that is no object.
 * @throws what the operation `listPolicyViolations` throws.
 * @source two public export scripts, which join like this [T]
 */
export function joinPolicyViolations(
  client: Client,
  input: JoinPolicyViolationsInput = {},
  options: IterationOptions = {},
): ResumableIterator<JoinPolicyViolationsEntry> {
  return resumable(client, { workflow, version: 1, input }, options, (iteration) => iterate(client, input, iteration));
}

async function* iterate(
  client: Client,
  { includeClosed = false, ...filters }: JoinPolicyViolationsInput,
  { signal, readState, refuse }: Iteration,
): AsyncGenerator<PlacedEntry<JoinPolicyViolationsEntry>, void, undefined> {
  const { recent = [], waiting: left = [] } = (readState() ?? {}) as Partial<Record<keyof State, unknown>>;
  if (!areKeys(recent) || !areKeys(left)) throw refuse('got a damaged one');
  const place = createRecentKeys(recent);
  const isLeft = new Set(left);
  let unseen = left;
  let frontier = recent;
  const known: Collections = new Map();
  let waiting: PolicyViolation[] = [];
  for await (const { items, data } of client.policyViolations.listPolicyViolations.pages(filters, { signal })) {
    const hasNew = collect(known, data);
    needRows(workflow, items, '/policy_violations');
    const keys = new Set(items.map(keyOf));
    unseen = unseen.filter((key) => !keys.has(key));
    const isOpen = ({ exception_type }: PolicyViolation): boolean => includeClosed || !isNonEmpty(exception_type);
    const open = items.filter((violation) => (place.isAfter(keyOf(violation)) || isLeft.has(keyOf(violation))) && isOpen(violation));
    const candidates = hasNew ? [...waiting, ...open] : open;
    const incomplete: PolicyViolation[] = hasNew ? [] : waiting;
    const firstOpen = candidates.length - open.length;
    for (const [index, violation] of candidates.entries()) {
      const key = keyOf(violation);
      if (index >= firstOpen && !isLeft.has(key)) frontier = place.add(key);
      const { joined, isComplete } = join(violation, known);
      if (isComplete) {
        const { length } = incomplete;
        const [reached, missing] = [frontier, unseen];
        const later = (): PolicyViolation[] =>
          candidates.filter((_, at) => at > index && (at < firstOpen || isLeft.has(keyOf(candidates[at]))));
        yield [joined, () => stateOf(reached, [...incomplete.slice(0, length), ...later()], missing)];
      } else incomplete.push(violation);
    }
    waiting = incomplete;
  }
  if (!place.isFound) throw refuse('got one whose last violations are no longer in the list');
  for (const [index, violation] of waiting.entries())
    yield [join(violation, known).joined, () => stateOf(frontier, waiting.slice(index + 1), unseen)];
}

function stateOf(recent: readonly string[], waiting: readonly PolicyViolation[], unseen: readonly string[]): State {
  return { recent, waiting: [...waiting.map(keyOf), ...unseen] };
}

function keyOf(violation: PolicyViolation | undefined): string {
  return isNonEmpty(violation?.id) ? violation.id : stableHash(violation);
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
