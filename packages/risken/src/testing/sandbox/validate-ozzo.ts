/**
 * The validation dialect of the AWS, finding and alert families: all failures, sorted by member, in one sentence.
 * Lengths count UTF-8 bytes. Every rule but `required` and `notEmpty` passes an empty value.
 *
 * @source go-ozzo/ozzo-validation v4.3.0 [C]
 */
import { compareText } from './json.js';
import { tryParseJson } from '@sec/core/vendor/testing';

/** Reasons by member, or by position in an array. */
export interface Failures {
  readonly [name: string]: string | Failures;
}

/** @returns What is wrong with a value; `undefined` where nothing is. */
export type Rule = (value: unknown) => string | Failures | undefined;

export type Rules<Input> = { readonly [Name in keyof Input]?: readonly Rule[] };

/** The last moment the servers accept, in unix seconds. @source ca-risken/core proto/finding/validator.go [C] */
const lastMoment = 253_402_268_399;

/** @returns The sentence with all failures; `undefined` when the request passes. Of one member only the first rule that fails counts. */
export function ozzo<Input extends object>(input: Input, rules: Rules<Input>): string | undefined {
  const failures: Record<string, string | Failures> = {};
  for (const [name, memberRules] of Object.entries(rules) as [keyof Input & string, readonly Rule[]][]) {
    const failure = firstFailure(input[name], memberRules);
    if (failure !== undefined) failures[name] = failure;
  }
  return Object.keys(failures).length === 0 ? undefined : print(failures);
}

/**
 * Checks a body that names its project twice, at the top and in the object it wraps.
 *
 * @param wrapping - The sentence for a body without the object, and more rules for the outer `project_id`, which are checked
 * before it is compared.
 */
export function ozzoWrapped<Inner extends { readonly project_id: number }>(
  input: { readonly project_id: number },
  inner: Inner | undefined,
  { missing, outer = [] }: { readonly missing: string; readonly outer?: readonly Rule[] },
  rules: Rules<Inner>,
): string | undefined {
  if (inner === undefined) return missing;
  return ozzo(input, { project_id: [...outer, oneOf(inner.project_id)] }) ?? ozzo(inner, rules);
}

export const required: Rule = (value) => (isEmpty(value) ? 'cannot be blank' : undefined);

export function oneOf(...values: readonly unknown[]): Rule {
  return (value) => (isEmpty(value) || values.includes(value) ? undefined : 'must be a valid value');
}

/** Least and greatest number of bytes; a least of 0 means that only the greatest counts. */
export function bytes(least: number, most: number): Rule {
  return (value) => {
    if (isEmpty(value)) return undefined;
    const length = new TextEncoder().encode(String(value)).byteLength;
    if (length >= least && length <= most) return undefined;
    if (least === 0) return `the length must be no more than ${most}`;
    return least === most ? `the length must be exactly ${most}` : `the length must be between ${least} and ${most}`;
  };
}

export function atLeast(least: number): Rule {
  return (value) => (isEmpty(value) || Number(value) >= least ? undefined : `must be no less than ${least}`);
}

/** @param shown - How the limit reads, where it is a 32-bit float. */
export function atMost(most: number, shown: number = most): Rule {
  return (value) => (isEmpty(value) || Number(value) <= most ? undefined : `must be no greater than ${shown}`);
}

/** A moment in unix seconds. */
export const moment: readonly Rule[] = [atLeast(0), atMost(lastMoment)];

export const digits: Rule = (value) => (isEmpty(value) || /^[0-9]+$/.test(String(value)) ? undefined : 'must contain digits only');

export const json: Rule = (value) =>
  isEmpty(value) || tryParseJson(String(value)) !== undefined ? undefined : 'must be in valid JSON format';

/** Applies rules to every element of an array. */
export function each(...rules: readonly Rule[]): Rule {
  return (value) => {
    const failures: Record<string, string | Failures> = {};
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      const failure = firstFailure(item, rules);
      if (failure !== undefined) failures[String(index)] = failure;
    }
    return Object.keys(failures).length === 0 ? undefined : failures;
  };
}

function firstFailure(value: unknown, rules: readonly Rule[]): string | Failures | undefined {
  for (const rule of rules) {
    const failure = rule(value);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === 0 || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

function print(failures: Failures): string {
  const parts = Object.entries(failures)
    .sort(([left], [right]) => compareText(left, right))
    .map(([name, failure]) => (typeof failure === 'string' ? `${name}: ${failure}` : `${name}: (${print(failure)})`));
  return `${parts.join('; ')}.`;
}
