/** What an image may have and still pass. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

/** What an image may have and still pass. `Infinity` allows any number. */
export interface GatePolicy {
  /** Critical findings. @defaultValue 0 */
  readonly maxCritical?: number | undefined;
  /** High findings. @defaultValue 10 */
  readonly maxHigh?: number | undefined;
  /** Medium findings. @defaultValue Infinity */
  readonly maxMedium?: number | undefined;
  /** Low findings. @defaultValue Infinity */
  readonly maxLow?: number | undefined;
  /** Fails an image that an assurance policy refuses. @defaultValue true */
  readonly failOnDisallowed?: boolean | undefined;
  /**
   * Leaves out findings that somebody accepted. It needs the list of findings, as counts do not show them.
   * @defaultValue false
   */
  readonly ignoreAcknowledged?: boolean | undefined;
  /** What a finding of an unknown severity does. @defaultValue `fail` */
  readonly unknownSeverity?: 'fail' | 'ignore' | undefined;
}

/** A policy with all of its members. */
export type CompletePolicy = { readonly [Member in keyof GatePolicy]-?: NonNullable<GatePolicy[Member]> };

/** Severities that a policy limits, from the worst down. */
export const levels = ['critical', 'high', 'medium', 'low'] as const;
export type Level = (typeof levels)[number];

/** The member that limits a severity. */
export const limitNames = { critical: 'maxCritical', high: 'maxHigh', medium: 'maxMedium', low: 'maxLow' } as const;

/** @source thresholds 0 and 10: Aqua Security API Reference [S] */
const defaults: CompletePolicy = {
  maxCritical: 0,
  maxHigh: 10,
  maxMedium: Infinity,
  maxLow: Infinity,
  failOnDisallowed: true,
  ignoreAcknowledged: false,
  unknownSeverity: 'fail',
};

/** Completes a policy. @throws {@link InputError}: a misspelt limit would let everything pass. */
export function checkPolicy(workflow: string, policy: GatePolicy): CompletePolicy {
  const fail = (member: string, problem: string): InputError =>
    new InputError(`${workflow}: "policy.${member.slice(0, 40)}" ${problem}`, { member: `policy.${member}` });
  const complete: Record<string, unknown> = { ...defaults };
  for (const [member, value] of Object.entries(policy)) {
    if (!Object.hasOwn(defaults, member)) throw fail(member, `is unknown; known members are ${Object.keys(defaults).join(', ')}`);
    if (value === undefined) continue;
    if (member.startsWith('max') && !(value === Infinity || (Number.isInteger(value) && (value as number) >= 0)))
      throw fail(member, `must be a non-negative integer or Infinity, got ${describe(value)}; for example 0`);
    if ((member === 'failOnDisallowed' || member === 'ignoreAcknowledged') && typeof value !== 'boolean')
      throw fail(member, `must be a boolean, got ${describe(value)}; for example true`);
    if (member === 'unknownSeverity' && value !== 'fail' && value !== 'ignore')
      throw fail(member, `must be 'fail' or 'ignore', got ${describe(value)}`);
    complete[member] = value;
  }
  return complete as CompletePolicy;
}
