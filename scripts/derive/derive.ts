/**
 * Derives what requests and answers each make of a schema: a request is closed (its enums, its members) and may leave
 * out what the library supplies; an answer is open, and has what the library fills in.
 */
import { type Input, readInput } from '../openapi/input.ts';
import { type Components, innerSchemas, mapInner, reachable, refName, refTo, type Schema } from '../openapi/schema.ts';
import type { Spec } from '../openapi/spec.ts';
import { receivedFrom } from '../openapi/walk.ts';
import { allowsNull, findNullable, type Nullable } from './nullable.ts';

/** Keyword of an open enum: the values that are known, beside which others may come. */
export const knownKeyword = 'x-known';
/** Marks a list that the library only reads. */
export const readonlyMark = 'x-readonly';
/** Marks an array in an answer that a check may see as null: the runtime empties it later, and by itself. */
export const nullListMark = 'x-null-list';

export interface Derived {
  /** The final components by name, in alphabetical order. */
  readonly components: Components;
  readonly inputs: ReadonlyMap<string, Input>;
  /** The components that have a request copy, `<Name>Input`. */
  readonly split: ReadonlySet<string>;
  readonly nullable: Nullable;
  request(schema: Schema): Schema;
  answer(schema: Schema): Schema;
}

export function derive(spec: Spec): Derived {
  const { components } = spec;
  const inputs = new Map(spec.operations.map((operation) => [operation.id, readInput(components, operation)]));
  const inRequests = reachable(components, [
    ...[...inputs.values()].flatMap(({ members }) => members.map(({ schema }) => schema)),
    // A body that is a component as a whole is named by the document, although its members stand in the input.
    ...spec.operations.flatMap(({ body }) => body?.contents.map(({ schema }) => schema) ?? []),
  ]);
  const inAnswers = reachable(
    components,
    spec.operations.flatMap((operation) => receivedFrom(operation).map(({ schema }) => schema)),
  );
  const nullable = findNullable(spec);
  const split = findSplit(components, inRequests, inAnswers, (schema) => differs(schema, nullable));

  const request = (schema: Schema): Schema => deriveRequest(mapInner(schema, request), split);
  const answer = (schema: Schema): Schema => {
    const derived = deriveAnswer(mapInner(schema, answer));
    return nullable.grounds.has(schema) ? takeNull(derived, nullable, schema) : derived;
  };

  const derived = new Map<string, Schema>();
  for (const [name, schema] of components) {
    if (inAnswers.has(name)) derived.set(name, answer(schema));
    else if (inRequests.has(name)) derived.set(name, request(schema));
    if (split.has(name)) derived.set(inputName(name), request(schema));
  }
  return {
    components: new Map([...derived].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    inputs,
    split,
    nullable,
    request,
    answer,
  };
}

/** Name of the request copy of a schema that answers have as well. */
export function inputName(name: string): string {
  return `${name}Input`;
}

/** @returns The components that requests and answers make different things of: those that `isDifferent`, and what holds them. */
export function findSplit(
  components: Components,
  inRequests: ReadonlySet<string>,
  inAnswers: ReadonlySet<string>,
  isDifferent: (schema: Schema) => boolean,
): Set<string> {
  const shared = [...inRequests].filter((name) => inAnswers.has(name));
  const holdsDifferent = (schema: Schema): boolean =>
    isDifferent(schema) || [...innerSchemas(schema)].some(([, inner]) => holdsDifferent(inner));
  const split = new Set(shared.filter((name) => holdsDifferent(components.get(name) as Schema)));
  // What holds a split component is split itself.
  for (let grew = true; grew;) {
    grew = false;
    for (const name of shared) {
      if (split.has(name) || !namesIn(components.get(name) as Schema).some((inner) => split.has(inner))) continue;
      split.add(name);
      grew = true;
    }
  }
  return split;
}

function differs(schema: Schema, nullable: Nullable): boolean {
  const ground = nullable.grounds.get(schema);
  if (ground === 'recorded' || ground === 'family' || nullable.lists.has(schema)) return true;
  return schema.enum !== undefined || 'x-absent' in schema || 'x-as' in schema || 'x-same-as' in schema || 'x-client-default' in schema;
}

/** The components that a schema names itself. */
export function namesIn(schema: Schema): string[] {
  const name = refName(schema);
  return [...(name === undefined ? [] : [name]), ...[...innerSchemas(schema)].flatMap(([, inner]) => namesIn(inner))];
}

function deriveRequest(schema: Schema, split: ReadonlySet<string>): Schema {
  const name = refName(schema);
  const copy: Record<string, unknown> = { ...schema };
  if (name !== undefined && split.has(name)) copy['$ref'] = refTo(inputName(name));
  if (schema.items !== undefined) copy[readonlyMark] = true;
  delete copy['x-absent'];
  if (schema['x-as'] !== undefined) Object.assign(copy, takeEither(schema));
  if (schema.required !== undefined) {
    const supplied = (member: string): boolean => {
      const inner = schema.properties?.[member];
      return inner?.['x-same-as'] !== undefined || inner?.['x-client-default'] === true;
    };
    copy['required'] = schema.required.filter((member) => !supplied(member));
  }
  return copy;
}

/** What a caller may give where the wire has one kind: a number, or a text; digits where it becomes a number. */
function takeEither({ 'x-as': kind, pattern }: Schema): Schema {
  return kind === 'number' && pattern === undefined ? { 'x-as': undefined, pattern: decimal } : { 'x-as': undefined };
}

/** A number as a text: digits, without leading zeros and exponents. */
const decimal = '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$';

function deriveAnswer(schema: Schema): Schema {
  const { enum: known, 'x-as': kind, ...rest } = schema;
  const copy: Record<string, unknown> = rest;
  if (kind !== undefined) {
    const left = [schema.type ?? []].flat().filter((type) => type === 'null' || (type === 'string') === (kind === 'string'));
    copy['type'] = left.length === 1 ? left[0] : left;
  }
  if (known !== undefined) {
    copy['type'] ??= [...new Set(known.map((value) => (value === null ? 'null' : typeof value)))];
    copy[knownKeyword] = known;
  }
  const filled = Object.entries(schema.properties ?? {}).filter(([, inner]) => 'x-absent' in inner);
  if (filled.length > 0) copy['required'] = [...new Set([...(schema.required ?? []), ...filled.map(([name]) => name)])];
  return copy;
}

/** The schema of a member that may be null. An array for which the runtime reads an empty one is never null. */
function takeNull(derived: Schema, { grounds, lists, ruled }: Nullable, written: Schema): Schema {
  const { type, $ref, oneOf, anyOf } = derived;
  const known = derived[knownKeyword] as readonly unknown[] | undefined;
  if (lists.has(written)) return { ...derived, type: 'array', ...(ruled.has(written) ? {} : { [nullListMark]: true }) };
  if (grounds.get(written) === 'written' || grounds.get(written) === 'kept' || allowsNull(new Map(), derived)) return derived;
  if ($ref !== undefined) {
    const { $ref: _, ...beside } = derived;
    return { ...beside, oneOf: [{ $ref }, { type: 'null' }] };
  }
  if (oneOf !== undefined) return { ...derived, oneOf: [...oneOf, { type: 'null' }] };
  if (anyOf !== undefined) return { ...derived, anyOf: [...anyOf, { type: 'null' }] };
  const types = type ?? (derived.properties === undefined && derived.allOf === undefined ? 'array' : 'object');
  return { ...derived, type: [types, 'null'].flat(), ...(known === undefined ? {} : { [knownKeyword]: [...known, null] }) };
}
