/** Makes the input of an operation that replaces an object out of that object as it was read. */
import { InputError } from '../errors.js';
import { isPlainObject } from '../lib/brand.js';
import { describe } from '../lib/describe.js';

/** Options of the functions `to…Input`. */
export interface WriteBackOptions {
  /**
   * `true` leaves out secrets that the server stores and does not give back, which can erase them.
   *
   * @defaultValue false: such a secret has to be among the changes, else an {@link InputError} names it
   */
  readonly withoutSecrets?: boolean | undefined;
}

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
  /** Secrets that reads do not give back, each with the member that has a value where one is stored. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Values of members of what is read, without which the update would reach another object. */
  readonly only?: Readonly<Record<string, string>>;
  /** The server keeps what is not sent, so that members nobody knows are left out. */
  readonly partial?: true;
}

type Members = Readonly<Record<string, unknown>>;

/** @returns The way from what is read to the input of an operation, with changes by their names. */
export function writeBack<Read extends object, Changes extends object, Input>(
  id: string,
  rules: WriteBackRules,
): (read: Read, changes?: Changes, options?: WriteBackOptions) => Input {
  const { into, keys, members, nullable, required, take = {}, secrets = {}, only = {}, partial } = rules;
  return (read, changes, { withoutSecrets = false } = {}) => {
    if (!isPlainObject(read)) throw new InputError(`${id}: what was read must be an object, got ${describe(read)}`, { operationId: id });
    for (const [member, value] of Object.entries(only))
      if ((read as Members)[member] !== value)
        throw new InputError(`${id}: "${member}" of what was read must be ${JSON.stringify(value)}; no other can be changed`, {
          operationId: id,
          member,
        });
    const withhold = (member: string, why: string): void => {
      if (withoutSecrets) return;
      throw new InputError(
        `${id}: "${member}" is required, because ${why}, and an update without it can erase it; pass it as a change, or pass { withoutSecrets: true }`,
        { operationId: id, member },
      );
    };
    const given = definedOf(changes ?? {});
    const taken = definedOf(
      Object.fromEntries(Object.entries(take).map(([name, pointer]) => [name, pick(read, pointer.split('/').slice(1))])),
    );
    const source = { ...read, ...taken };
    const left = Object.fromEntries(Object.entries(source).filter(([name]) => !Object.hasOwn(given, name)));
    const kept = carry(left, rules, '', (path) => withhold(path, 'the server gave a mask in its place')) as Members;
    for (const [name, sign] of Object.entries(secrets)) {
      const isStored = hasValue(source[sign]) && hasValue(given[sign] ?? source[sign]);
      if (isStored && !hasValue(given[name]) && !hasValue(kept[name]))
        withhold(name, `"${sign}" says that one is stored, which a read does not give back`);
    }
    const ofObject = new Set([...namesOf(members), ...namesOf(nullable)]);
    const beside = new Set(namesOf(keys));
    const { unknownMembers, ...named } = given;
    const isChange = (name: string): boolean => Object.hasOwn(named, name);
    const all = Object.entries({ ...kept, ...named });
    const object = Object.fromEntries(all.filter(([name]) => ofObject.has(name) || (isChange(name) && !beside.has(name))));
    const unknown = all.filter(([name]) => !ofObject.has(name) && !beside.has(name) && !isChange(name));
    const missing = namesOf(required).find((name) => !Object.hasOwn(object, name));
    if (missing !== undefined)
      throw new InputError(`${id}: "${missing}" is required, and what was read does not have it; pass it as a change`, {
        operationId: id,
        member: missing,
      });
    return {
      ...Object.fromEntries(all.filter(([name, value]) => beside.has(name) && value !== null)),
      ...(into === undefined ? object : { [into]: object }),
      ...(partial ? {} : { unknownMembers: { ...Object.fromEntries(unknown), ...(unknownMembers as Members | undefined) } }),
    } as Input;
  };
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
