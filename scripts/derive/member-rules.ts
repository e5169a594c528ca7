/**
 * Rules for members of bodies, written as the words that `memberRules` of the runtime reads: what the vendor leaves out
 * (`x-absent`), numbers that travel as strings or the other way round (`x-as`), and arrays for which null comes.
 */
import type { Input } from '../openapi/input.ts';
import { isObject } from '../openapi/is-object.ts';
import type { Finding } from '../openapi/problem.ts';
import { type Components, innerSchemas, membersOf, refName, resolveSchema, type Schema } from '../openapi/schema.ts';

/** One object's rules: its words, and the numbers of the rules that words ending in `>` refer to, in order. */
export interface MemberRule {
  readonly text: string;
  readonly inner: readonly number[];
}

/** Numbers of an operation's rules. */
export interface RuleNumbers {
  readonly requestRules: number | undefined;
  readonly responseRules: number | undefined;
  readonly defaults: number | undefined;
  readonly bodyDefaults: number | undefined;
}

export interface MemberRules {
  readonly rules: readonly MemberRule[];
  /** Places that the runtime cannot convert, because it does not know which alternative of a union was received. */
  readonly findings: readonly Finding[];
  /** @returns The number of the rules that fill a body, or `undefined` where nothing in it is ever filled in. */
  addDefaults(schema: Schema): number | undefined;
  /** @returns The number of the rules that convert a body, or `undefined` where nothing in it is ever converted. */
  addTypes(schema: Schema): number | undefined;
  /** @returns The same for a flat input. Members of a path or query have one notation only, so they count where they are copied. */
  addInput(input: Input): number | undefined;
}

/** One sort of rule: what is filled in, or what is converted. */
interface Aspect {
  /** @returns The mark of a member that has a rule itself, such as `=l` or `:s`. */
  readonly mark: (schema: Schema) => string;
  /** @returns The mark of a member whose value has rules beside it: `=n` for an array that may come as null. */
  readonly before: (schema: Schema) => string;
  /** Whether a schema has a rule, or holds something that has one. */
  readonly isIn: (schema: Schema) => boolean;
  /** A value is converted wherever it stands, also in a map or at the top; what is filled in is a member of an object. */
  readonly isConversion: boolean;
}

/** @param nullLists Arrays for which null comes. */
export function createMemberRules(components: Components, nullLists: ReadonlySet<Schema> = new Set()): MemberRules {
  const rules: MemberRule[] = [];
  const findings: Finding[] = [];
  const known = new Map<string, number>();

  function number(rule: MemberRule): number | undefined {
    if (rule.text === '') return undefined;
    const key = JSON.stringify(rule);
    const index = known.get(key) ?? rules.push(rule) - 1;
    known.set(key, index);
    return index;
  }

  const writer: RuleWriter = { components, rules, findings, number };
  const defaults = createAdd(writer, {
    mark: (schema) => ('x-absent' in schema ? `=${letter(schema['x-absent'])}` : ''),
    before: () => '',
    isIn: (schema) => isFilled(components, schema),
    isConversion: false,
  });
  const types = createAdd(writer, {
    mark(schema) {
      const type = unwrap(components, schema)['x-as'];
      return type === undefined ? '' : type === 'string' ? ':s' : ':n';
    },
    before: (schema) => (nullLists.has(schema) ? '=n' : ''),
    isIn: (schema) => holdsType(components, schema, nullLists),
    isConversion: true,
  });

  return {
    rules,
    findings,
    addDefaults: defaults.add,
    addTypes: types.add,
    addInput({ members, same }) {
      const isCopied = Object.keys(same).length > 0;
      const converted = members.filter(({ place, style }) => place === 'body' || style === 'json' || isCopied);
      return number(types.join(converted.map(({ name, schema }) => [name, schema])));
    },
  };
}

/** What all rules of a specification are written with. */
interface RuleWriter {
  readonly components: Components;
  readonly rules: MemberRule[];
  readonly findings: Finding[];
  /** @returns The number of a rule; equal ones have the same. */
  number(rule: MemberRule): number | undefined;
}

interface RuleReader {
  add(schema: Schema): number | undefined;
  join(members: Members): MemberRule;
}

function createAdd({ components, rules, findings, number }: RuleWriter, aspect: Aspect): RuleReader {
  /** Components whose rules are being written, with the number that was promised to them, if one was. */
  const open = new Map<string, number | undefined>();
  const closed = new Map<string, number | undefined>();

  function add(schema: Schema): number | undefined {
    if (!aspect.isIn(schema)) return undefined;
    const name = refName(schema);
    if (name === undefined) return addWhole(schema);
    if (closed.has(name)) return closed.get(name);
    if (open.has(name)) {
      // The component contains itself, so its number is given out before its rules are known.
      const promised = open.get(name) ?? rules.push({ text: '', inner: [] }) - 1;
      open.set(name, promised);
      return promised;
    }
    open.set(name, undefined);
    const made = addWhole(resolveSchema(components, schema), () => open.get(name));
    open.delete(name);
    closed.set(name, made);
    return made;
  }

  function addWhole(schema: Schema, promisedNumber: () => number | undefined = () => undefined): number | undefined {
    const whole = resolveSchema(components, schema);
    const alternatives = (whole.oneOf ?? whole.anyOf)?.filter((part) => part.type !== 'null') ?? [];
    const [only] = alternatives;
    if (only !== undefined && alternatives.length === 1) return add(only);
    for (const part of alternatives) {
      if (aspect.isConversion && aspect.isIn(part))
        findings.push({
          node: part,
          message: 'x-as means nothing in a union, because nobody knows which alternative came; give the alternatives one schema',
        });
    }
    if (aspect.isConversion && aspect.mark(whole) !== '') return number({ text: aspect.mark(whole), inner: [] });
    if (whole.items !== undefined) return add(whole.items);
    const members: [string, Schema][] = [...membersOf(components, whole)].map(([name, member]) => [name, member.schema]);
    if (aspect.isConversion && isObject(whole.additionalProperties)) members.push(['', whole.additionalProperties as Schema]);
    const rule = join(members);
    const promised = promisedNumber();
    if (promised === undefined) return number(rule);
    rules[promised] = rule;
    return promised;
  }

  function join(members: Members): MemberRule {
    const words: string[] = [];
    const inner: number[] = [];
    for (const [name, schema] of members) {
      if (!aspect.isIn(schema)) continue;
      if (/[=:> ]/.test(name)) throw new Error(`a member with a rule cannot be named ${JSON.stringify(name)}`);
      const mark = aspect.mark(schema);
      const index = aspect.isConversion && mark !== '' ? undefined : add(schema);
      if (index !== undefined) inner.push(index);
      const text = `${aspect.before(schema)}${mark}${index === undefined ? '' : '>'}`;
      if (text !== '') words.push(name + text);
    }
    return { text: words.join(' '), inner };
  }

  return { add, join };
}

/** The item of an array, and the one alternative of a union with null. */
function unwrap(components: Components, schema: Schema): Schema {
  const whole = resolveSchema(components, schema);
  if (whole.items !== undefined) return unwrap(components, whole.items);
  const alternatives = (whole.oneOf ?? whole.anyOf)?.filter((part) => part.type !== 'null') ?? [];
  return alternatives.length === 1 && alternatives[0] !== undefined ? unwrap(components, alternatives[0]) : whole;
}

type Members = readonly (readonly [name: string, schema: Schema])[];

/** Whether a member is filled in itself, or holds something that is. */
function isFilled(components: Components, schema: Schema, seen: ReadonlySet<string> = new Set()): boolean {
  if ('x-absent' in schema) return true;
  const name = refName(schema);
  if (name !== undefined && seen.has(name)) return false;
  const inside = name === undefined ? seen : new Set([...seen, name]);
  const whole = resolveSchema(components, schema);
  if (whole.items !== undefined) return isFilled(components, whole.items, inside);
  return [...membersOf(components, schema).values()].some((member) => isFilled(components, member.schema, inside));
}

/** Whether a schema has another type on the wire, or holds something that has. */
export function holdsType(
  components: Components,
  schema: Schema,
  nullLists: ReadonlySet<Schema> = new Set(),
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (nullLists.has(schema)) return true;
  const name = refName(schema);
  if (name !== undefined && seen.has(name)) return false;
  const inside = name === undefined ? seen : new Set([...seen, name]);
  const whole = resolveSchema(components, schema);
  return 'x-as' in whole || [...innerSchemas(whole)].some(([, inner]) => holdsType(components, inner, nullLists, inside));
}

function letter(value: unknown): string {
  return value === 0 ? '0' : value === '' ? 's' : value === false ? 'f' : 'l';
}
