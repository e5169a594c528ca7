/** The policy of a gate for mobile apps: how many open findings are allowed by severity. */
import { InputError, WorkflowError } from '@sec/core';
import { describe } from '@sec/core/vendor';
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
 * @returns What breaks the policy, one sentence each.
 * @throws {@link WorkflowError} where a count that the policy limits is not known.
 */
export function evaluateCounts(workflow: string, counts: CountOpenFindingsResult, policy: CompleteGatePolicy): string[] {
  const reasons: string[] = [];
  for (const level of levels) {
    const limit = limits[level];
    const found = counts[level];
    const most = policy[limit];
    if (found === undefined && most !== Infinity)
      throw new WorkflowError(
        workflow,
        'failed',
        `the response has no "/pagination_information/total_count" on any page of the findings, so ${limit} cannot be decided`,
      );
    const what = level === 'other' ? 'open findings of no known severity' : `open ${level} findings`;
    if (found !== undefined && found > most) reasons.push(`${found} ${what}, at most ${most} are allowed (${limit})`);
  }
  return reasons;
}
