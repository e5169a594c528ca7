/** Makes the input of an operation that replaces an object out of that object as it was read. */
import type { InputError } from '../errors.js';
import { isPlainObject } from '../lib/brand.js';
import { describe } from '../lib/describe.js';
import { inputError } from './input-error.js';

/** Options of the functions `to…Input`. */
export interface WriteBackOptions {
  /**
   * `true` leaves out secrets that the server stores and does not give back, which can erase them.
   *
   * @defaultValue false: such a secret has to be among the changes, else an {@link InputError} names it
   */
  readonly withoutSecrets?: boolean | undefined;
}

/** Some members of an object; `undefined` is no change. */
export type Changes<Value> = { readonly [Name in keyof Value]?: Value[Name] | undefined };

/** What happens to the members of an object; names are apart by spaces. A member without a rule is kept as it is. */
interface ObjectRules {
  /** Members that the input takes, but not as null. */
  readonly members?: string;
  /** Members that only the server sets. */
  readonly readOnly?: string;
  /** Rules of the values of members; `*` is for those of a map. */
  readonly inner?: Readonly<Record<string, ObjectRules>>;
}

/** What a generated function knows of its operation. */
export interface WriteBackRules extends ObjectRules {
  /** Members that the input takes as null, too. */
  readonly nullable?: string;
  /** Members of the input beside the object: those of the path and the query. */
  readonly keys?: string;
  /** Members without which the object is not complete, and which a read may lack. */
  readonly required?: string;
  /** Member of the input that is the object. @defaultValue its members are those of the input */
  readonly into?: string;
  /** Members that are elsewhere in what is read, by pointer; `*` is each item of an array. */
  readonly take?: Readonly<Record<string, string>>;
  /** Secrets that reads do not give back, each with the members of which one has a value where it is stored. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Values of members of what is read, without which the update would reach another object. */
  readonly only?: Readonly<Record<string, string>>;
  /** The server keeps what is not sent, so that members nobody knows are left out. */
  readonly partial?: true;
}

type Members = Readonly<Record<string, unknown>>;

/** @returns The way from what is read to the input of an operation, with changes by their names. */
export function writeBack<Read extends object, Given extends object, Input>(
  id: string,
  rules: WriteBackRules,
): (read: Read, changes?: Given, options?: WriteBackOptions) => Input {
  const refuse = (member: string, message: string): InputError => inputError({ id }, member, message);
  return (read, changes = {} as Given, { withoutSecrets = false } = {}) => {
    const ofObject = new Set([...namesOf(rules.members), ...namesOf(rules.nullable)]);
    const beside = new Set(namesOf(rules.keys));
    const { unknownMembers, ...given } = definedOf(changes);
    const source = readSource(read, rules, refuse);
    const misspelt = Object.keys(given).find((name) => ofObject.size > 0 && !ofObject.has(name) && !beside.has(name));
    if (misspelt !== undefined)
      throw refuse(misspelt, `"${misspelt}" is not a member of its input; known members: ${[...beside, ...ofObject].join(', ')}`);

    const withhold = (member: string, why: string): void => {
      if (!withoutSecrets)
        throw refuse(
          member,
          `"${member}" is required, because ${why}, and an update without it can erase it; pass it as a change, or pass { withoutSecrets: true }`,
        );
    };
    const left = Object.fromEntries(Object.entries(source).filter(([name]) => !Object.hasOwn(given, name)));
    const kept = carry(left, rules, '', (path) => withhold(path, 'the server gave a mask in its place')) as Members;
    for (const [name, signs] of Object.entries(rules.secrets ?? {})) {
      const sign = namesOf(signs).find((member) => hasValue(source[member]) && hasValue(given[member] ?? source[member]));
      if (sign !== undefined && !hasValue(given[name]) && !hasValue(kept[name]))
        withhold(name, `"${sign}" says that one is stored, which a read does not give back`);
    }

    const isKnown = (name: string): boolean => ofObject.has(name) || beside.has(name);
    const isOfObject = (name: string): boolean => ofObject.has(name) || (Object.hasOwn(given, name) && !beside.has(name));
    const all = Object.entries({ ...kept, ...given });
    const object = Object.fromEntries(all.filter(([name]) => isOfObject(name)));
    const missing = namesOf(rules.required).find((name) => !Object.hasOwn(object, name));
    if (missing !== undefined) throw refuse(missing, `"${missing}" is required, and what was read does not have it; pass it as a change`);
    const unknown = Object.entries(kept).filter(([name]) => !isKnown(name));
    // A new name in the object must not lead to another object.
    const address = all.map(([name, value]) => [name, ofObject.has(name) ? (source[name] ?? value) : value] as const);
    return {
      ...Object.fromEntries(address.filter(([name, value]) => beside.has(name) && value !== null)),
      ...(rules.into === undefined ? object : { [rules.into]: object }),
      ...(rules.partial ? {} : { unknownMembers: { ...Object.fromEntries(unknown), ...(unknownMembers as Members | undefined) } }),
    } as Input;
  };
}

/** @returns What was read, with the members that stand elsewhere in it. */
function readSource(
  read: unknown,
  { take = {}, only = {} }: WriteBackRules,
  refuse: (member: string, message: string) => InputError,
): Members {
  if (!isPlainObject(read)) throw refuse('', `what was read must be an object, got ${describe(read)}`);
  for (const [member, value] of Object.entries(only))
    if (read[member] !== value)
      throw refuse(
        member,
        `"${member}" of what was read must be ${JSON.stringify(value)}, got another; only such an object can be changed`,
      );
  const taken = Object.entries(take).map(([name, pointer]) => [name, pick(read, pointer.split('/').slice(1))]);
  return { ...read, ...definedOf(Object.fromEntries(taken) as object) };
}

/** Leaves out what only the server sets, null where the input has none, and masks of secrets. */
function carry(value: unknown, rules: ObjectRules, path: string, onMask: (path: string) => void): unknown {
  if (Array.isArray(value)) return value.map((item) => carry(item, rules, path, onMask)).filter((item) => item !== undefined);
  if (typeof value === 'string' && isMask(value)) return void onMask(path);
  if (!isPlainObject(value)) return value;
  const { members, readOnly, inner = {} } = rules;
  const withoutNull = new Set(namesOf(members));
  const dropped = new Set(namesOf(readOnly));
  const entries = Object.entries(value).map(([name, item]): [string, unknown] => {
    if (dropped.has(name) || (item === null && withoutNull.has(name))) return [name, undefined];
    const own = Object.hasOwn(inner, name) ? inner[name] : inner['*'];
    return [name, carry(item, own ?? {}, path === '' ? name : `${path}.${name}`, onMask)];
  });
  return definedOf(Object.fromEntries(entries));
}

/** A string that stands for a secret: nothing but asterisks, dots or crosses. */
function isMask(value: string): boolean {
  return /^(?:[*•●]{3,}|[xX]{6,})$/.test(value);
}

function namesOf(text: string | undefined): string[] {
  return text?.split(' ') ?? [];
}

function definedOf(members: object): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** @returns The value at a path; `undefined` where it, or an item of it, is not there. */
function pick(value: unknown, [part, ...rest]: readonly string[]): unknown {
  if (part === undefined) return value;
  if (part !== '*') return isPlainObject(value) ? pick(value[part], rest) : undefined;
  const items = Array.isArray(value) ? value.map((item) => pick(item, rest)) : undefined;
  return items?.includes(undefined) ? undefined : items;
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
