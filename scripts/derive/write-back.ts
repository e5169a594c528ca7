/** How what one operation returned becomes the input of the operation that replaces it: `x-writes-back`. */
import { parsePointer } from '../openapi/pointer.ts';
import type { Finding } from '../openapi/problem.ts';
import type { Result } from '../openapi/result.ts';
import { type Components, membersOf, refName, resolveSchema, type Schema, typesOf } from '../openapi/schema.ts';
import type { Operation } from '../openapi/spec.ts';
import { isObject } from '../openapi/is-object.ts';
import type { Input } from '../openapi/input.ts';
import type { Derived } from './derive.ts';

/** The field as it is written. */
interface Field {
  readonly read?: string;
  readonly value?: string;
  readonly into?: string;
  readonly take?: Readonly<Record<string, string>>;
  readonly leave?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly only?: Readonly<Record<string, string>>;
  readonly partial?: boolean;
}

/** What happens to the members of an object, as `writeBack` of the runtime reads it; names are apart by spaces. */
export interface ObjectRules {
  /** Members that the input takes, but not as null. */
  readonly members?: string;
  /** Members that the input takes, null included. */
  readonly nullable?: string;
  /** Members that only the server sets. */
  readonly readOnly?: string;
  /** Members whose values have rules of their own; `*` is for those of a map. */
  readonly inner?: Readonly<Record<string, ObjectRules>>;
}

export interface WriteBackRules extends ObjectRules {
  readonly keys?: string;
  readonly required?: string;
  readonly into?: string;
  readonly take?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly only?: Readonly<Record<string, string>>;
  readonly partial?: true;
}

export interface WriteBack {
  readonly read: Operation;
  /** The object that is read. */
  readonly source: Schema;
  /** The object that is written, where it is one member of the input. */
  readonly target: Schema | undefined;
  readonly rules: WriteBackRules;
  /** Members of the input that a read does not give, so that the caller does. */
  readonly needed: readonly string[];
  /** Members that a read gives and that do not travel, each with the reason. */
  readonly left: Readonly<Record<string, string>>;
}

interface Writing {
  readonly derived: Derived;
  readonly components: Components;
  readonly operation: Operation;
  readonly input: Input;
  /** @returns An operation by its id. */
  readonly find: (id: string) => { readonly operation: Operation; readonly result: Result } | undefined;
  /** Receives what is wrong with the field. */
  readonly findings?: Finding[];
}

/** @returns The way back to an operation; `undefined` where it has none. */
export function readWriteBack({ derived, components, operation, input, find, findings = [] }: Writing): WriteBack | undefined {
  const { node } = operation;
  const field = node['x-writes-back'] as Field | undefined;
  if (field === undefined) return undefined;
  const report = (message: string, ...keys: string[]): undefined => void findings.push({ node, keys: ['x-writes-back', ...keys], message });
  const from = find(String(field.read));
  const [payload] = from?.result.payloads ?? [];
  if (from === undefined || payload === undefined)
    return report(`x-writes-back.read must be the id of an operation with a JSON response, got ${JSON.stringify(field.read)}`, 'read');
  const source = resolveAt(components, payload, field.value ?? '');
  if (source === undefined || !typesOf(components, unwrap(components, source)).includes('object'))
    return report(
      `x-writes-back.value must point to an object in the payload of ${field.read}, got ${JSON.stringify(field.value ?? '')}`,
      'value',
    );
  const into = field.into ?? (input.body === 'whole' ? 'body' : undefined);
  const target = into === undefined ? undefined : input.members.find(({ name }) => name === into)?.schema;
  if (into !== undefined && target === undefined)
    return report(`x-writes-back.into must be a member of the input, got ${JSON.stringify(into)}`, 'into');
  return { read: from.operation, source, target, ...joinMembers({ derived, components, input, field, source, target, into, report }) };
}

/** @returns Whether an operation takes members that no document names, because what is not sent is lost. */
export function takesUnknown(writeBack: WriteBack | undefined): boolean {
  return writeBack !== undefined && writeBack.rules.partial !== true;
}

interface Joining {
  readonly derived: Derived;
  readonly components: Components;
  readonly input: Input;
  readonly field: Field;
  readonly source: Schema;
  readonly target: Schema | undefined;
  readonly into: string | undefined;
  readonly report: (message: string, ...keys: string[]) => undefined;
}

/** A member that the input takes. */
interface Taker {
  readonly schema: Schema;
  readonly required: boolean;
}

function joinMembers(joining: Joining): Pick<WriteBack, 'rules' | 'needed' | 'left'> {
  const { components, input, field, source, target, into, report } = joining;
  const given = membersOf(components, unwrap(components, source));
  const { take = {}, leave = {}, secrets = {} } = field;
  const inner = target === undefined ? new Map<string, Taker>() : membersOf(components, firstObject(components, target));
  const outer = new Map<string, Taker>(
    input.members
      .filter(({ name }) => name !== into)
      .map(({ name, schema, required, fromClient }) => [name, { schema, required: required && !fromClient }]),
  );
  const takers: ReadonlyMap<string, Taker> = target === undefined ? outer : inner;
  // Of an object that says nothing of itself any member may come.
  const find = (name: string): Schema | undefined =>
    take[name] === undefined
      ? (given.get(name)?.schema ?? (given.size === 0 && takers.has(name) && !isInPath(input, name) ? {} : undefined))
      : collectAt(components, source, take[name]);
  const names = { members: [] as string[], nullable: [] as string[], keys: [] as string[] };
  const rules: Record<string, ObjectRules> = {};
  const needed: string[] = [];
  const place = (name: string, taker: Taker, isKey: boolean): void => {
    const read = find(name);
    if (take[name] !== undefined && read === undefined) report(`there is no ${take[name]} in what is read`, 'take', name);
    if (read === undefined || name in leave) {
      if (taker.required && !isFilled(taker.schema, outer)) needed.push(name);
      // Known all the same: a member of that name is never an unknown one.
      names[isKey ? 'keys' : 'members'].push(name);
      return;
    }
    const made = isInPath(input, name) ? undefined : join(joining, { read, taken: taker.schema, path: name });
    if (made !== undefined) rules[name] = made;
    names[isKey ? 'keys' : takesNull(components, taker.schema) ? 'nullable' : 'members'].push(name);
  };
  for (const [name, taker] of takers) place(name, taker, false);
  if (target !== undefined) for (const [name, taker] of outer) place(name, taker, true);
  for (const [kind, named] of Object.entries({ take, leave, secrets })) {
    for (const name of Object.keys(named))
      if (!takers.has(name) && !outer.has(name)) report(`the input has no member ${JSON.stringify(name)}`, kind, name);
  }
  for (const name of [...Object.keys(field.only ?? {}), ...Object.values(secrets).flatMap((signs) => signs.split(' '))])
    if (!given.has(name)) report(`there is no member ${JSON.stringify(name)} in what is read`);
  const travels = new Set([...names.members, ...names.nullable, ...names.keys]);
  const readOnly = [...given.keys()].filter((name) => !travels.has(name) || name in leave);
  return {
    rules: {
      ...toText({ ...names, readOnly }),
      ...(Object.keys(rules).length === 0 ? {} : { inner: rules }),
      ...(into === undefined ? {} : { ...toText({ required: findRequired(inner, given, outer) }), into }),
      ...(field.take === undefined ? {} : { take }),
      ...(field.secrets === undefined ? {} : { secrets }),
      ...(field.only === undefined ? {} : { only: field.only }),
      ...(field.partial === true ? { partial: true as const } : {}),
    },
    needed,
    left: leave,
  };
}

function isInPath(input: Input, name: string): boolean {
  return input.members.some((member) => member.name === name && member.place === 'path');
}

/** Members of an object inside the input that have to be there, and that a read may lack: the operation itself looks at its own. */
function findRequired(inner: ReadonlyMap<string, Taker>, given: ReadonlyMap<string, Taker>, outer: ReadonlyMap<string, Taker>): string[] {
  return [...inner]
    .filter(([name, taker]) => taker.required && !isFilled(taker.schema, outer) && given.get(name)?.required !== true)
    .map(([name]) => name);
}

/** What the library fills from a member beside it. */
function isFilled(schema: Schema, outer: ReadonlyMap<string, Taker>): boolean {
  return schema['x-client-default'] === true || outer.has(String(schema['x-same-as']));
}

function toText(names: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).flatMap(([kind, some]) => (some.length === 0 ? [] : [[kind, some.join(' ')]])));
}

/** A value that is read, and the member that takes it. */
interface Pair {
  readonly read: Schema;
  readonly taken: Schema;
  readonly path: string;
}

/** @returns The rules of a value inside, `undefined` where it goes over as it is. */
function join(
  joining: Pick<Joining, 'derived' | 'components' | 'report'>,
  { read, taken, path }: Pair,
  depth = 0,
): ObjectRules | undefined {
  const { derived, components, report } = joining;
  const from = unwrap(components, read);
  const to = unwrap(components, taken);
  const fromTypes = typesOf(components, derived.answer(from)).filter((type) => type !== 'null');
  const toTypes = new Set(typesOf(components, derived.request(to)));
  const fits = (type: string): boolean => toTypes.has(type) || (type === 'integer' && toTypes.has('number'));
  if (toTypes.size > 0 && !fromTypes.every(fits))
    report(
      `"${path}" is read as ${fromTypes.join(' or ')} and taken as ${[...toTypes].join(' or ')}; leave it out with x-writes-back.leave, or name another place in take`,
    );
  // A schema may contain itself; what is as deep as this goes over as it is.
  if (depth > 8) return undefined;
  const step = (inner: Pair): ObjectRules | undefined => join(joining, inner, depth + 1);
  if (from.items !== undefined && to.items !== undefined) return step({ read: from.items, taken: to.items, path: `${path}/*` });
  if (isObject(from.additionalProperties) && isObject(to.additionalProperties)) {
    const made = step({ read: from.additionalProperties as Schema, taken: to.additionalProperties as Schema, path: `${path}/*` });
    return made === undefined ? undefined : { inner: { '*': made } };
  }
  const takers = membersOf(components, to);
  if (takers.size === 0) return undefined;
  const names = { members: [] as string[], readOnly: [] as string[] };
  const inner: Record<string, ObjectRules> = {};
  for (const [name, { schema }] of membersOf(components, from)) {
    const taker = takers.get(name)?.schema;
    if (taker === undefined) {
      names.readOnly.push(name);
      continue;
    }
    const made = step({ read: schema, taken: taker, path: `${path}/${name}` });
    if (made !== undefined) inner[name] = made;
    if (!takesNull(components, taker)) names.members.push(name);
  }
  const text = toText(names);
  return Object.keys(text).length + Object.keys(inner).length === 0
    ? undefined
    : { ...text, ...(Object.keys(inner).length === 0 ? {} : { inner }) };
}

/** The one alternative of a union with null, with its reference followed. */
function unwrap(components: Components, schema: Schema): Schema {
  const whole = resolveSchema(components, schema);
  const alternatives = (whole.oneOf ?? whole.anyOf)?.filter(({ type }) => type !== 'null') ?? [];
  return alternatives.length === 1 && alternatives[0] !== undefined ? unwrap(components, alternatives[0]) : whole;
}

/** The object that a body is, or the first that it can be. */
export function firstObject(components: Components, schema: Schema): Schema {
  const whole = resolveSchema(components, schema);
  const [first] = whole.oneOf ?? whole.anyOf ?? [];
  return first === undefined ? schema : firstObject(components, first);
}

function takesNull(components: Components, schema: Schema): boolean {
  const whole = resolveSchema(components, schema);
  if ((whole.oneOf ?? whole.anyOf ?? []).some((part) => takesNull(components, part))) return true;
  if (whole.enum !== undefined) return whole.enum.includes(null);
  const types = typesOf(components, whole);
  return types.includes('null') || (types.length === 0 && whole.oneOf === undefined && whole.anyOf === undefined);
}

/** @returns The schema of what a pointer gives: with `*` in it, an array. */
function collectAt(components: Components, schema: Schema, pointer: string): Schema | undefined {
  const found = resolveAt(components, schema, pointer);
  return found !== undefined && parsePointer(pointer).includes('*') ? { type: 'array', items: found } : found;
}

/** @returns The schema at a pointer, in which `*` stands for each item of an array; with its own reference where it has one. */
function resolveAt(components: Components, schema: Schema, pointer: string): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const part of parsePointer(pointer)) {
    if (current === undefined) return undefined;
    const whole: Schema = unwrap(components, current);
    current =
      part === '*'
        ? (whole.items ?? (isObject(whole.additionalProperties) ? (whole.additionalProperties as Schema) : undefined))
        : membersOf(components, whole).get(part)?.schema;
  }
  if (current === undefined || refName(current) !== undefined) return current;
  const alternatives = (current.oneOf ?? current.anyOf)?.filter(({ type }) => type !== 'null') ?? [];
  return alternatives.length === 1 ? alternatives[0] : current;
}
