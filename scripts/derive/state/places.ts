/** Where an operation has its rows: in its answers, and in its input. */
import type { Input } from '../../openapi/input.ts';
import { readPaging, readResult } from '../../openapi/result.ts';
import { type Components, membersOf, resolveSchema, type Schema, typesOf } from '../../openapi/schema.ts';
import type { Operation } from '../../openapi/spec.ts';
import { toSnake, type Verb } from './nouns.ts';

export interface AnswerPlace {
  /** JSON pointer in the body of a good answer. */
  readonly at: string;
  readonly isList: boolean;
  /** One row. */
  readonly row: Schema;
}

/** A schema without its alternatives: the one that is an object or an array. */
export function settle(components: Components, schema: Schema): Schema {
  const whole = resolveSchema(components, schema);
  const alternatives = whole.oneOf ?? whole.anyOf;
  if (alternatives === undefined) return whole;
  const settled = alternatives.map((one) => settle(components, one));
  return (settled.find((one) => isKind(components, one, 'object') || isKind(components, one, 'array')) ?? settled[0]) as Schema;
}

export function isKind(components: Components, schema: Schema, kind: string): boolean {
  return typesOf(components, schema).includes(kind);
}

/** @returns Where the rows are; `undefined` where an answer has none. */
export function findAnswerPlace(components: Components, operation: Operation, verb: Verb, noun: string): AnswerPlace | undefined {
  const result = readResult(components, operation);
  const [payload] = result.payloads;
  const pagination = operation.node['x-pagination'] as { readonly items?: string | readonly string[] } | undefined;
  if (pagination !== undefined) {
    const { item } = readPaging(components, operation, result);
    return item === undefined ? undefined : { at: [pagination.items ?? ''].flat()[0] ?? '', isList: true, row: settle(components, item) };
  }
  if (payload === undefined) return undefined;
  const base = (operation.node['x-payload'] as string | undefined) ?? '';
  const schema = settle(components, payload);
  if (isKind(components, schema, 'array')) return { at: base, isList: true, row: settle(components, schema.items ?? {}) };
  const members = [...membersOf(components, schema)].map(([name, member]) => ({ name, schema: settle(components, member.schema) }));
  const pick = (kind: string): { readonly name: string; readonly schema: Schema } | undefined => {
    const fitting = members.filter((member) => isKind(components, member.schema, kind));
    return fitting.length === 1
      ? fitting[0]
      : fitting.find(({ name }) => [toSnake(noun), `${toSnake(noun)}s`, 'result', 'data', 'items'].includes(name));
  };
  if (verb === 'list') {
    const list = pick('array');
    return list === undefined ? undefined : { at: `${base}/${list.name}`, isList: true, row: settle(components, list.schema.items ?? {}) };
  }
  const wrapped = members.length === 1 || members.some(({ name }) => name === toSnake(noun)) ? pick('object') : undefined;
  if (wrapped !== undefined) return { at: `${base}/${wrapped.name}`, isList: false, row: wrapped.schema };
  return isKind(components, schema, 'object') ? { at: base, isList: false, row: schema } : undefined;
}

export interface InputPlace {
  /** Names of the members on the way to the object that is written; none for the input itself. */
  readonly from: string | undefined;
  readonly members: ReadonlyMap<string, Schema>;
  /** Members that the object, not the input itself, has to have. */
  readonly needs: readonly string[];
}

/** @returns The object in the input that has most members of a row. */
export function findInputPlace(components: Components, input: Input, row: ReadonlyMap<string, Schema>): InputPlace {
  const flat = new Map(
    input.members.filter(({ place }) => place === 'query' || place === 'body').map(({ name, schema }) => [name, schema] as const),
  );
  const shared = (members: ReadonlyMap<string, Schema>): number => [...members.keys()].filter((name) => row.has(name)).length;
  const places: InputPlace[] = [{ from: undefined, members: flat, needs: [] }];
  for (const { name, place, schema } of input.members) {
    if (place !== 'body') continue;
    const settled = settle(components, schema);
    const inner = isKind(components, settled, 'array') ? settle(components, settled.items ?? {}) : settled;
    const all = [...membersOf(components, inner)];
    const members = new Map(all.map(([member, { schema: of }]) => [member, of] as const));
    places.push({ from: name, members, needs: all.filter(([, { required }]) => required).map(([member]) => member) });
  }
  return places.reduce((best, place) => (shared(place.members) > shared(best.members) ? place : best));
}

/** @returns Whether a value of one schema may stand where the other is expected, as far as types tell. */
export function fits(components: Components, given: Schema, wanted: Schema, depth = 0): boolean {
  const [one, other] = [settle(components, given), settle(components, wanted)];
  const types = (schema: Schema): readonly string[] => typesOf(components, schema).filter((type) => type !== 'null');
  const [left, right] = [types(one), types(other)];
  if (left.length === 0 || right.length === 0 || depth > 4) return true;
  if (!left.every((type) => right.includes(type) || (type === 'integer' && right.includes('number')))) return false;
  if (left.includes('array')) return fits(components, one.items ?? {}, other.items ?? {}, depth + 1);
  if (!left.includes('object'))
    return one.enum === undefined || other.enum === undefined || one.enum.some((word) => other.enum?.includes(word));
  const members = membersOf(components, other);
  const own = membersOf(components, one);
  return (
    [...own].every(([name, { schema }]) => !members.has(name) || fits(components, schema, members.get(name)?.schema ?? {}, depth + 1)) &&
    [...members].every(([name, { required }]) => !required || own.has(name))
  );
}
