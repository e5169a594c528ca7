/** The policy of a gate for mobile apps: how many open findings are allowed by severity. */
import { InputError } from '@sec/core';
import { describe, type Workflow, workflowError } from '@sec/core/vendor';
import type { CountOpenFindingsResult } from './count-open-findings.js';

/** What an app may have and still pass. `Infinity` allows any number. */
export interface MobileGatePolicy {
  /** High findings. @defaultValue 0 */
  readonly maxHigh?: number;
  /** Medium findings. @defaultValue Infinity */
  readonly maxMedium?: number;
  /** Low findings. @defaultValue Infinity */
  readonly maxLow?: number;
  /** Findings of no severity that is known today; protections that an app could have may be such. @defaultValue Infinity */
  readonly maxOther?: number;
  /** `open` counts every open finding of the app, `scan` those that this scan has touched. @defaultValue `open` */
  readonly findings?: 'open' | 'scan';
}

/** A policy with its defaults. */
export type CompleteGatePolicy = Required<MobileGatePolicy>;

const limits = { high: 'maxHigh', medium: 'maxMedium', low: 'maxLow', other: 'maxOther' } as const;
const levels = ['high', 'medium', 'low', 'other'] as const;
const defaults: CompleteGatePolicy = { maxHigh: 0, maxMedium: Infinity, maxLow: Infinity, maxOther: Infinity, findings: 'open' };

/** @throws {@link InputError}: a misspelt limit would let everything pass. */
export function readPolicy(workflow: string, policy: MobileGatePolicy = {}): CompleteGatePolicy {
  const complete: Record<string, unknown> = { ...defaults };
  for (const [name, value] of Object.entries(policy) as [string, unknown][]) {
    const member = `policy.${name.slice(0, 40)}`;
    const refuse = (what: string): InputError => new InputError(`${workflow}: "${member}" ${what}`, { member });
    if (!Object.hasOwn(defaults, name)) throw refuse(`is unknown; known members are ${Object.keys(defaults).join(', ')}`);
    if (value === undefined) continue;
    if (name === 'findings') {
      if (value !== 'open' && value !== 'scan') throw refuse(`must be 'open' or 'scan', got ${describe(value)}`);
    } else if (!(value === Infinity || (Number.isInteger(value) && (value as number) >= 0)))
      throw refuse(`must be a non-negative integer or Infinity, got ${describe(value)}; for example 0`);
    complete[name] = value;
  }
  return complete as unknown as CompleteGatePolicy;
}

/**
 * @returns What breaks the policy for certain, one sentence each, and what could not be decided beside it.
 * @throws {@link WorkflowError} with reason `undecided` where nothing breaks it for certain and the bounds of a count lie on both sides of its limit.
 */
export function evaluateCounts(
  workflow: Workflow<'undecided'>,
  { bounds }: CountOpenFindingsResult,
  policy: CompleteGatePolicy,
): { readonly reasons: readonly string[]; readonly undecided: readonly string[] } {
  const reasons: string[] = [];
  const undecided: string[] = [];
  for (const level of levels) {
    const limit = limits[level];
    const { min, max = Infinity } = bounds[level];
    const most = policy[limit];
    const what = level === 'other' ? 'open findings of no known severity' : `open ${level} findings`;
    if (min > most) reasons.push(`${min === max ? min : `at least ${min}`} ${what}, at most ${most} are allowed (${limit})`);
    else if (max > most)
      undecided.push(`there are ${min} ${max === Infinity ? 'or more' : `to ${max}`} ${what}, and at most ${most} are allowed (${limit})`);
  }
  if (reasons.length > 0 || undecided.length === 0) return { reasons, undecided };
  throw workflowError(
    workflow,
    'undecided',
    `the policy cannot be decided: ${undecided.join('; ')}; no page of these findings has a "/pagination_information/total_count"`,
  );
}
