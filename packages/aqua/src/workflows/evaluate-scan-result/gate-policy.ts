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
  /** Negligible findings. @defaultValue Infinity */
  readonly maxNegligible?: number | undefined;
  /**
   * Pieces of malware. A result that does not count them is an error only where this member is given.
   *
   * @defaultValue 0 of those that the result shows
   */
  readonly maxMalware?: number | undefined;
  /** Pieces of sensitive data, such as private keys. @defaultValue Infinity */
  readonly maxSensitiveData?: number | undefined;
  /** Fails an image that an assurance policy refuses. @defaultValue true */
  readonly failOnDisallowed?: boolean | undefined;
  /** Fails an image of which only a part could be scanned. @defaultValue true */
  readonly failOnPartialResults?: boolean | undefined;
  /**
   * Leaves out findings that somebody accepted. Only a complete list of findings shows which ones those are; without it every
   * counted finding may be open.
   *
   * @defaultValue false
   */
  readonly ignoreAcknowledged?: boolean | undefined;
  /** What a finding does whose severity is unknown, or not stated. @defaultValue `fail` */
  readonly unknownSeverity?: 'fail' | 'ignore' | undefined;
}

/** A policy with all of its members; without `maxMalware`, malware that nobody counted decides nothing. */
export type CompletePolicy = { readonly [Member in keyof Omit<GatePolicy, 'maxMalware'>]-?: NonNullable<GatePolicy[Member]> } & {
  readonly maxMalware: number | undefined;
};

/** @source thresholds 0 and 10: Aqua Security API Reference [S] */
const defaults: CompletePolicy = {
  maxCritical: 0,
  maxHigh: 10,
  maxMedium: Infinity,
  maxLow: Infinity,
  maxNegligible: Infinity,
  maxMalware: undefined,
  maxSensitiveData: Infinity,
  failOnDisallowed: true,
  failOnPartialResults: true,
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
    if (/^(failOn|ignore)/.test(member) && typeof value !== 'boolean')
      throw fail(member, `must be a boolean, got ${describe(value)}; for example true`);
    if (member === 'unknownSeverity' && value !== 'fail' && value !== 'ignore')
      throw fail(member, `must be 'fail' or 'ignore', got ${describe(value)}`);
    complete[member] = value;
  }
  return complete as CompletePolicy;
}
