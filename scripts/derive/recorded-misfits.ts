/** Holds recorded shapes against the schemas of their answers: names, types, what is always there, and words. */
import { findNullable, rootsOf } from './nullable.ts';
import { findPlaces, partsOf } from '../openapi/places.ts';
import type { RecordedRow, RecordedType } from '../openapi/recorded.ts';
import { type Components, resolveSchema, type Schema } from '../openapi/schema.ts';
import type { Spec } from '../openapi/spec.ts';

export interface Misfit {
  readonly row: RecordedRow;
  /** `unnamed`: no schema has the member; `open`: it stands in an object that says nothing of its members. */
  readonly kind: 'unnamed' | 'open' | 'type' | 'required' | 'word';
  readonly what: string;
}

/** What a recorded type needs to be among the types of a schema. */
const accepted: Readonly<Record<RecordedType, readonly string[]>> = {
  string: ['string'],
  digits: ['string'],
  integer: ['integer', 'number'],
  number: ['number'],
  boolean: ['boolean'],
  null: ['null'],
  array: ['array'],
  '[]': ['array'],
  object: ['object'],
  '{}': ['object'],
};

/** @returns Everything in the recorded shapes that the specification does not say. */
export function findMisfits(spec: Spec): Misfit[] {
  const { components } = spec;
  const { grounds } = findNullable(spec);
  const counts = new Map(spec.recorded.map((row) => [nameOf(row, row.pointer), row]));
  return spec.recorded.flatMap((row) => {
    const places = rootsOf(spec, row.operation, row.status, row.document).map((root) => findPlaces(components, root, row.keys));
    const schemas = places.flatMap((place) => place.schemas);
    if (schemas.length === 0) return [{ row, kind: places.some(({ isOpen }) => isOpen) ? 'open' : 'unnamed', what: row.pointer } as const];
    const parts = schemas.flatMap((schema) => partsOf(components, schema));
    const types = typesIn(parts);
    const mayBeNull = schemas.some((schema) => grounds.has(schema) && grounds.get(schema) !== 'kept');
    if (mayBeNull) types.add('null');
    const required = schemas.flatMap((schema) => requiredOf(components, schema));
    return [...findTypes(row, types), ...findAbsences(row, new Set(required), counts), ...findWords(row, parts)];
  });
}

function nameOf({ operation, status, document }: RecordedRow, pointer: string): string {
  return `${operation} ${status} ${document} ${pointer}`;
}

/** The types that some of the parts allow; `*` where one says nothing. */
function typesIn(parts: readonly Schema[]): Set<string> {
  const types = new Set(parts.flatMap(({ type }) => type ?? []));
  if (parts.some(({ properties }) => properties !== undefined)) types.add('object');
  for (const { enum: known = [] } of parts) for (const value of known) types.add(value === null ? 'null' : typeof value);
  return types.size === 0 ? new Set(['*']) : types;
}

function findTypes(row: RecordedRow, types: ReadonlySet<string>): Misfit[] {
  if (types.has('*')) return [];
  const wrong = [...row.types.keys()].filter((type) => type in accepted && !accepted[type].some((one) => types.has(one)));
  return wrong.map((type) => ({ row, kind: 'type', what: `${type} instead of ${[...types].join(' or ')}` }));
}

/** A required member was there as often as the object that holds it. */
function findAbsences(row: RecordedRow, required: ReadonlySet<string>, counts: ReadonlyMap<string, RecordedRow>): Misfit[] {
  const objects = row.types.get('object') ?? 0;
  const empty = row.types.get('{}') ?? 0;
  return [...required].flatMap((name): Misfit[] => {
    const member = counts.get(nameOf(row, `${row.pointer === '/' ? '' : row.pointer}/${name}`));
    const seen = [...(member?.types.values() ?? [])].reduce((sum, count) => sum + count, 0);
    return seen === objects && empty === 0
      ? []
      : [{ row, kind: 'required', what: `${name} was there ${seen} of ${objects + empty} times` }];
  });
}

/** The members that are required whatever alternative came. */
function requiredOf(components: Components, schema: Schema): readonly string[] {
  const { required = [], properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolveSchema(components, schema);
  const own = required.filter((name) => !('x-absent' in (properties[name] ?? {})));
  const [first = [], ...others] = [...oneOf, ...anyOf].filter(({ type }) => type !== 'null').map((part) => requiredOf(components, part));
  return [
    ...own,
    ...allOf.flatMap((part) => requiredOf(components, part)),
    ...first.filter((name) => others.every((some) => some.includes(name))),
  ];
}

function findWords(row: RecordedRow, parts: readonly Schema[]): Misfit[] {
  const known = parts.flatMap((part) => part.enum ?? []);
  if (known.length === 0) return [];
  return row.words.filter((word) => !known.includes(word)).map((word) => ({ row, kind: 'word', what: JSON.stringify(word) }));
}

export function describeMisfit({ row, kind, what }: Misfit): string {
  return `${row.operation} ${row.status} ${row.pointer}: ${kind}, ${what}`;
}
