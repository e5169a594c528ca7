/** The policy of a gate for APIs: how many open policy violations are allowed by relevance. */
import { InputError } from '@sec/core';
import { describe, timeOf, type Workflow, workflowError } from '@sec/core/vendor';
import { parseTimestamp } from '../values/timestamp.js';
import type { ApiViolations, RelevanceCounts } from './count-api-violations.js';

/** What an API may have and still pass. `Infinity` allows any number. */
export interface ApiGatePolicy {
  /** Violations of urgent rules. @defaultValue 0 */
  readonly maxUrgent?: number;
  /** Violations of important rules. @defaultValue Infinity */
  readonly maxImportant?: number;
  /** Violations of proactive rules. @defaultValue Infinity */
  readonly maxProactive?: number;
  /** Violations of a relevance that is not known today: it may be a more urgent one. @defaultValue 0 */
  readonly maxOther?: number;
  /** `open` counts every open violation of the API, `new` those that were first seen since `since`. @defaultValue `open` */
  readonly violations?: 'open' | 'new';
  /**
   * With `new`: since when, but at the latest since the start of the scan; a `Date`, or a string after RFC 3339.
   *
   * @defaultValue the start of the scan
   */
  readonly since?: string | Date;
}

/** A policy with its defaults. */
export interface CompleteApiGatePolicy extends Required<Omit<ApiGatePolicy, 'since'>> {
  /** Milliseconds since 1970; `undefined` for the start of the scan. */
  readonly sinceMs: number | undefined;
}

const limits = { urgent: 'maxUrgent', important: 'maxImportant', proactive: 'maxProactive', other: 'maxOther' } as const;
const levels = ['urgent', 'important', 'proactive', 'other'] as const;
const defaults = { maxUrgent: 0, maxImportant: Infinity, maxProactive: Infinity, maxOther: 0, violations: 'open', since: undefined };

/** @throws {@link InputError}: a misspelt limit would let everything pass. */
export function readApiPolicy(workflow: string, policy: ApiGatePolicy = {}): CompleteApiGatePolicy {
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy))
    throw new InputError(`${workflow}: "policy" must be an object, got ${describe(policy)}; for example { maxUrgent: 0 }`, {
      member: 'policy',
    });
  const complete: Record<string, unknown> = { ...defaults };
  for (const [name, value] of Object.entries(policy) as [string, unknown][]) {
    const member = `policy.${name.slice(0, 40)}`;
    const refuse = (what: string): InputError => new InputError(`${workflow}: "${member}" ${what}`, { member });
    if (!Object.hasOwn(defaults, name)) throw refuse(`is unknown; known members are ${Object.keys(defaults).join(', ')}`);
    if (value === undefined) continue;
    complete[name] = value;
    if (name === 'violations') {
      if (value !== 'open' && value !== 'new') throw refuse(`must be 'open' or 'new', got ${describe(value)}`);
    } else if (name === 'since') {
      complete['sinceMs'] = timeOf(value) ?? parseTimestamp(value);
      if (!Number.isFinite(complete['sinceMs']))
        throw refuse(`must be a Date or a moment after RFC 3339, got ${describe(value)}; for example "2031-02-03T04:05:06Z"`);
    } else if (!(value === Infinity || (Number.isInteger(value) && (value as number) >= 0)))
      throw refuse(`must be a non-negative integer or Infinity, got ${describe(value)}; for example 0`);
  }
  if (complete['since'] !== undefined && complete['violations'] !== 'new')
    throw new InputError(
      `${workflow}: "policy.since" needs "policy.violations" to be 'new', got 'open'; for example { violations: 'new', since }`,
      {
        member: 'policy.since',
      },
    );
  return complete as unknown as CompleteApiGatePolicy;
}

/**
 * Judges by what there is at least and at most: violations without a known rule may be of any relevance, and those without a known
 * asset may be of this API.
 *
 * @returns What breaks the policy, one sentence each.
 * @throws {@link WorkflowError} with reason `undecided` where what is not known decides.
 */
export function evaluateApiViolations(
  workflow: Workflow<'undecided'>,
  { here, unplaced }: ApiViolations,
  policy: CompleteApiGatePolicy,
): string[] {
  const reasons: string[] = [];
  const undecided: string[] = [];
  const what = policy.violations === 'new' ? 'new' : 'open';
  for (const level of levels) {
    const limit = limits[level];
    const most = policy[limit];
    const name = level === 'other' ? `${what} violations of no known relevance` : `${what} ${level} violations`;
    if (here[level] > most) reasons.push(`${here[level]} ${name}, at most ${most} are allowed (${limit})`);
    else if (here[level] + here.unknown + unplaced[level] + unplaced.unknown > most) undecided.push(limit);
  }
  if (reasons.length > 0 || undecided.length === 0) return reasons;
  throw workflowError(
    workflow,
    'undecided',
    `${undecided.join(' and ')} cannot be decided: no page has the rule of ${here.unknown} ${what} violations of the API, and none says whether ${sum(unplaced)} more are of it`,
  );
}

function sum({ urgent, important, proactive, other, unknown }: RelevanceCounts): number {
  return urgent + important + proactive + other + unknown;
}
