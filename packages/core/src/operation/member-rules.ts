/**
 * Rules for the members of a body: values that the vendor leaves out, and numbers that travel as strings or the other way
 * round. A rule is one string with a word for each member that has one:
 *
 * - `name=0`, `=s`, `=f` or `=l`: where the member is absent or null it becomes 0, an empty string, false or an empty array;
 * - `name=n`: where the member is null it becomes an empty array;
 * - `name:s` or `name:n`: the value becomes a string or a number, where nothing of it is lost;
 * - `name>`: the value is an object, or an array of objects, with rules of its own: the next of `inner`;
 * - a word without a name is for all members that have no word, and for a value that has no members.
 *
 * An array is treated item by item.
 */

import { isPlainObject } from '../lib/brand.js';

/** The rules of one object. */
export interface MemberRules {
  /** Applies the rules to a parsed body in place. */
  applyInPlace(value: unknown): unknown;
  /** Applies the rules to a caller's value, copying what changes. */
  applyToCopy(value: unknown): unknown;
}

/** One parsed word. */
interface MemberRule {
  readonly name: string;
  readonly absent: string | undefined;
  readonly type: string | undefined;
  readonly inner: OwnRules | undefined;
}

interface OwnRules extends MemberRules {
  apply(value: unknown, inPlace: boolean, depth: number): unknown;
}

type Members = Record<string | number, unknown>;

/** Deeper than any body of these APIs; a caller's value may even contain itself. */
const maxDepth = 64;

/** @param inner - The rules that the words with `>` refer to, in order; a function, since rules may refer to themselves. */
export function memberRules(text: string, inner: () => readonly MemberRules[] = () => []): MemberRules {
  let parsed: readonly MemberRule[] | undefined;

  function apply(value: unknown, inPlace: boolean, depth: number): unknown {
    const rules = (parsed ??= parseRules(text, inner() as readonly OwnRules[]));
    const others = rules.find(({ name }) => name === '');
    if (typeof value !== 'object' || value === null) return others === undefined ? value : applyRule(others, value, inPlace, depth);
    // A copy of an instance would be another object.
    if (depth > maxDepth || !(inPlace || Array.isArray(value) || isPlainObject(value))) return value;
    const holder = value as Members;
    let target = inPlace ? holder : undefined;
    const change = (name: string | number, next: unknown): void => {
      if (next !== holder[name]) (target ??= Array.isArray(value) ? ([...value] as unknown as Members) : { ...holder })[name] = next;
    };
    if (Array.isArray(value)) for (const index of value.keys()) change(index, apply(value[index], inPlace, depth + 1));
    else {
      for (const rule of rules) if (rule !== others) change(rule.name, applyRule(rule, holder[rule.name], inPlace, depth));
      if (others !== undefined)
        for (const name of Object.keys(holder))
          if (!rules.some((rule) => rule.name === name)) change(name, applyRule(others, holder[name], inPlace, depth));
    }
    return target ?? value;
  }

  const rules: OwnRules = { apply, applyInPlace: (value) => apply(value, true, 0), applyToCopy: (value) => apply(value, false, 0) };
  return rules;
}

function parseRules(text: string, inner: readonly OwnRules[]): MemberRule[] {
  let next = 0;
  return text.split(' ').map((word) => {
    const [, name = '', absent, type, holds] = /^([^=:>]*)(?:=([0sfln]))?(?::([sn]))?(>)?$/.exec(word) ?? [];
    return { name, absent, type, inner: holds === undefined ? undefined : inner[next++] };
  });
}

function applyRule({ absent, type, inner }: MemberRule, value: unknown, inPlace: boolean, depth: number): unknown {
  if (absent !== undefined && (value === null || (value === undefined && absent !== 'n')))
    return absent === '0' ? 0 : absent === 's' ? '' : absent === 'f' ? false : [];
  if (inner !== undefined) return inner.apply(value, inPlace, depth + 1);
  if (type === undefined) return value;
  const convert = type === 's' ? toDecimalString : toNumber;
  if (!Array.isArray(value)) return convert(value);
  const items = value.map(convert);
  return items.some((item, index) => item !== value[index]) ? items : value;
}

/** Digits without an exponent; anything else stays what it is. */
function toDecimalString(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const text = String(value);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : value;
}

/** Only a string that is the number's own notation, so that nothing of it is lost. */
function toNumber(value: unknown): unknown {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  const number = Number(value);
  return String(number) === value && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : value;
}
