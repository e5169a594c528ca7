/**
 * Which members of answers may be null, although their schema does not say so: those that were recorded as null, and the
 * optional ones of servers that write null for whatever has no value. A member that was recorded often, in more than one
 * source, and never as null, is left as it is. See docs/decisions/0030.
 */
import { type Family, writesNull } from '../openapi/families.ts';
import { findPlaces } from '../openapi/places.ts';
import { parsePointer } from '../openapi/pointer.ts';
import { readResult } from '../openapi/result.ts';
import { type Components, refName, resolveSchema, type Schema, schemaAt, typesOf } from '../openapi/schema.ts';
import type { Content, Operation, Spec } from '../openapi/spec.ts';

/** `written`: the schema says so itself; `kept`: the rule for its family would say so, and recordings say otherwise. */
export type Ground = 'written' | 'recorded' | 'family' | 'kept';

export interface Nullable {
  /** Why a member may be null, or why not, by its schema as it is written. */
  readonly grounds: ReadonlyMap<Schema, Ground>;
  /** Arrays for which an empty one is read where null came. */
  readonly lists: ReadonlySet<Schema>;
  /** Those of them that need a rule: the runtime knows by itself which array is the payload or the items of a page. */
  readonly ruled: ReadonlySet<Schema>;
  readonly counts: readonly FamilyCount[];
}

export interface FamilyCount {
  readonly family: Family;
  readonly members: Readonly<Record<Ground | 'lists', number>>;
}

/** How often a member has to be recorded, and in how many sources, before its never being null says something. */
const often = 20;
const sources = 2;

/** A member of an answer. */
interface Member {
  readonly families: Set<Family>;
  /** Whether it is always there in one of the objects that it belongs to. */
  isRequired: boolean;
  /** Whether the runtime may not reach it: it does not know which alternative of a union was received. */
  isHidden: boolean;
  /** Whether it is the payload, or the items of a page, wherever it stands. */
  isNamed: boolean;
}

export function findNullable(spec: Spec): Nullable {
  const members = findMembers(spec);
  const records = countRecords(spec);
  const grounds = new Map<Schema, Ground>();
  const lists = new Set<Schema>();
  const ruled = new Set<Schema>();
  for (const [schema, member] of members) {
    const ground = groundOf(spec.components, schema, member, records.get(schema));
    if (ground === undefined) continue;
    grounds.set(schema, ground);
    if (ground === 'kept' || member.isHidden || schema['x-null'] === 'kept' || !isList(spec.components, schema)) continue;
    lists.add(schema);
    if (!member.isNamed) ruled.add(schema);
  }
  return { grounds, lists, ruled, counts: spec.families.map((family) => countFamily(family, members, grounds, lists)) };
}

function countFamily(
  family: Family,
  members: ReadonlyMap<Schema, Member>,
  grounds: ReadonlyMap<Schema, Ground>,
  lists: ReadonlySet<Schema>,
): FamilyCount {
  // A member of several families counts for the first.
  const own = [...members].filter(([, { families }]) => [...families][0] === family).map(([schema]) => schema);
  const count = (ground: Ground): number => own.filter((schema) => grounds.get(schema) === ground).length;
  return {
    family,
    members: {
      written: count('written'),
      recorded: count('recorded'),
      family: count('family'),
      kept: count('kept'),
      lists: own.filter((schema) => lists.has(schema)).length,
    },
  };
}

function groundOf(
  components: Components,
  schema: Schema,
  { isRequired, isNamed, families }: Member,
  record: Recorded | undefined,
): Ground | undefined {
  if (allowsNull(components, schema)) return 'written';
  // Without its payload an answer says nothing, and a value that is filled in is never null.
  const isNeverNull = (isNamed || 'x-absent' in schema) && !isList(components, schema);
  if (isRequired || isNeverNull || isAnything(components, schema)) return undefined;
  if (record !== undefined && record.nulls > 0) return 'recorded';
  if (![...families].some(writesNull)) return undefined;
  const isSure = record !== undefined && record.values >= often && record.sources.size >= sources;
  return isSure ? 'kept' : 'family';
}

export function allowsNull(components: Components, schema: Schema): boolean {
  const name = refName(schema);
  const target = name === undefined ? undefined : components.get(name);
  return (
    [schema.type].flat().includes('null') ||
    (schema.type === undefined && target !== undefined && allowsNull(components, target)) ||
    [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((part) => allowsNull(components, part))
  );
}

/** Whether a schema says nothing of a value, so that null is as good as any. */
function isAnything(components: Components, schema: Schema): boolean {
  const { oneOf, anyOf, enum: known } = resolveSchema(components, schema);
  return typesOf(components, schema).length === 0 && oneOf === undefined && anyOf === undefined && known === undefined;
}

/** Whether a schema is an array and nothing else but null. */
function isList(components: Components, schema: Schema): boolean {
  return (
    typesOf(components, schema)
      .filter((type) => type !== 'null')
      .join() === 'array'
  );
}

interface Recorded {
  values: number;
  nulls: number;
  readonly sources: Set<string>;
}

/** What was recorded of each member, in all the answers that hold it. */
function countRecords(spec: Spec): Map<Schema, Recorded> {
  const records = new Map<Schema, Recorded>();
  for (const row of spec.recorded) {
    for (const { schemas } of rootsOf(spec, row.operation, row.status, row.document).map((root) =>
      findPlaces(spec.components, root, row.keys),
    )) {
      for (const schema of schemas) {
        const record = records.get(schema) ?? { values: 0, nulls: 0, sources: new Set() };
        records.set(schema, record);
        for (const [type, count] of row.types) record[type === 'null' ? 'nulls' : 'values'] += count;
        for (const source of row.sources) record.sources.add(source);
      }
    }
  }
  return records;
}

/** The schemas of what was recorded: those of the operation's answer, or that of a document of its own. */
export function rootsOf(spec: Spec, operationId: string, status: string, document: string): readonly Schema[] {
  const own = spec.components.get(document);
  if (own !== undefined) return [own];
  const operation = spec.operations.find(({ id }) => id === operationId);
  const answer = operation?.answers.find((one) => one.status === status) ?? operation?.answers.find((one) => one.status === 'default');
  if (document !== 'answer' && document !== 'error') return [];
  return (answer?.contents ?? []).filter(({ contentType }) => /json/.test(contentType)).map(({ schema }) => schema);
}

/** Every named member of the good JSON answers, by its schema as it is written. */
function findMembers(spec: Spec): Map<Schema, Member> {
  const members = new Map<Schema, Member>();
  const { components } = spec;
  for (const operation of spec.operations) {
    const family = spec.families.find(({ tags }) => tags.includes(operation.tag));
    const { kind, bodies } = readResult(components, operation);
    if (kind !== 'json' || family === undefined) continue;
    const seen = new Set<string>();
    const named = findNamed(components, operation, bodies);
    // Only one of several bodies has rules.
    for (const { schema } of bodies) visit(schema, { family, named, isHidden: bodies.length > 1, required: new Set() }, seen);
  }
  return members;

  interface Way {
    readonly family: Family;
    readonly named: ReadonlySet<Schema>;
    readonly isHidden: boolean;
    /** What the object that this is a part of says to be always there. */
    readonly required: ReadonlySet<string>;
  }

  function visit(schema: Schema, way: Way, seen: Set<string>): void {
    const name = refName(schema);
    if (name !== undefined) {
      const key = `${name} ${way.isHidden} ${[...way.required].join()}`;
      if (seen.has(key)) return;
      seen.add(key);
      visit(components.get(name) as Schema, way, seen);
    }
    const required = new Set([...way.required, ...(schema.required ?? [])]);
    for (const part of schema.allOf ?? []) visit(part, { ...way, required }, seen);
    const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter((part) => part.type !== 'null');
    for (const part of alternatives) visit(part, { ...way, isHidden: way.isHidden || alternatives.length > 1, required }, seen);
    const inside = { ...way, required: new Set<string>() };
    if (schema.items !== undefined) visit(schema.items, inside, seen);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, inside, seen);
    for (const [member, inner] of Object.entries(schema.properties ?? {})) {
      const known = members.get(inner) ?? { families: new Set(), isRequired: false, isHidden: false, isNamed: true };
      members.set(inner, known);
      known.families.add(way.family);
      known.isRequired ||= required.has(member);
      known.isHidden ||= way.isHidden;
      known.isNamed &&= way.named.has(inner);
      visit(inner, inside, seen);
    }
  }
}

/** The members that an operation names as its payload or as the items of a page. */
function findNamed(components: Components, { node }: Operation, bodies: readonly Content[]): ReadonlySet<Schema> {
  const page = node['x-pagination'] as { readonly items?: string | readonly string[] } | undefined;
  const pointers = [node['x-payload'] ?? [], page?.items ?? []].flat().map((pointer) => parsePointer(String(pointer)));
  const found = bodies.flatMap(({ schema }) => pointers.map((keys) => schemaAt(components, schema, keys)));
  return new Set(found.filter((schema) => schema !== undefined));
}
