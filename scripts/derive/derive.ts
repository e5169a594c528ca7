/**
 * Derives what requests and answers each make of a schema: a request is closed (its enums, its members) and may leave
 * out what the library supplies; an answer is open, and has what the library fills in.
 */
import { type Input, readInput } from '../openapi/input.ts';
import { type Components, innerSchemas, mapInner, reachable, refName, refTo, type Schema } from '../openapi/schema.ts';
import type { Spec } from '../openapi/spec.ts';
import { receivedFrom } from '../openapi/walk.ts';

/** Keyword of an open enum: the values that are known, beside which others may come. */
export const knownKeyword = 'x-known';
/** Marks a list that the library only reads. */
export const readonlyMark = 'x-readonly';

export interface Derived {
  /** The final components by name, in alphabetical order. */
  readonly components: Components;
  readonly inputs: ReadonlyMap<string, Input>;
  /** The components that have a request copy, `<Name>Input`. */
  readonly split: ReadonlySet<string>;
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
  const split = findSplit(components, inRequests, inAnswers, differs);

  const request = (schema: Schema): Schema => deriveRequest(mapInner(schema, request), split);
  const answer = (schema: Schema): Schema => deriveAnswer(mapInner(schema, answer));

  const derived = new Map<string, Schema>();
  for (const [name, schema] of components) {
    if (inAnswers.has(name)) derived.set(name, answer(schema));
    else if (inRequests.has(name)) derived.set(name, request(schema));
    if (split.has(name)) derived.set(inputName(name), request(schema));
  }
  return { components: new Map([...derived].toSorted(([one], [other]) => (one < other ? -1 : 1))), inputs, split, request, answer };
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

function differs(schema: Schema): boolean {
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
