/** What a sandbox knows to do for each operation: rows of collections that are listed, read, created, changed and deleted. */
import { exampleAnswer } from '../../openapi/example.ts';
import { type Input, readInput } from '../../openapi/input.ts';
import { isObject } from '../../openapi/is-object.ts';
import { parsePointer } from '../../openapi/pointer.ts';
import { type Components, membersOf, resolveSchema, type Schema, typesOf } from '../../openapi/schema.ts';
import { isSecret } from '../../openapi/secrets.ts';
import type { Operation, Spec } from '../../openapi/spec.ts';
import { readStateRows, type StateRow } from '../../openapi/state-rows.ts';
import { fillValue } from '../fill-row.ts';
import { readName, toSnake, type Verb } from './nouns.ts';
import { type AnswerPlace, findAnswerPlace, findInputPlace, fits } from './places.ts';
import { type Shape, ShapeBook } from './shapes.ts';

/** How an operation meets its collection; see `StateOperation` of `@sec/core/vendor/testing`. */
export interface DerivedOperation {
  readonly verb: Verb;
  readonly of: string;
  readonly at?: string;
  readonly pick?: string;
  readonly from?: string;
  readonly needs?: readonly string[];
  readonly keys?: Readonly<Record<string, string>>;
  readonly unique?: Readonly<Record<string, string>>;
  readonly within?: readonly string[];
  readonly filters?: readonly string[];
  readonly take?: readonly string[];
  readonly only?: readonly string[];
  readonly fixed?: Readonly<Record<string, unknown>>;
}

export interface DerivedCollection {
  /** Member that the server sets, and what its values are. */
  readonly id?: { readonly member: string; readonly kind: 'number' | 'string' };
  /** Its first row, with every member. */
  readonly row: Readonly<Record<string, unknown>>;
  /** What the members are that writes give. */
  readonly shape?: Readonly<Record<string, Shape>>;
}

export interface DerivedState {
  readonly collections: Readonly<Record<string, DerivedCollection>>;
  /** What the members of bodies are, where a handler of its own does not look. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, Shape>>>>;
  /** Shapes that others name. */
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly operations: Readonly<Record<string, DerivedOperation>>;
}

interface Candidate {
  readonly operation: Operation;
  readonly input: Input;
  readonly verb: Verb;
  readonly of: string;
  readonly answer: AnswerPlace | undefined;
  readonly line: StateRow | undefined;
}

interface Collection {
  readonly members: Map<string, Schema>;
  readonly row: Record<string, unknown>;
  id: { readonly member: string; readonly kind: 'number' | 'string' } | undefined;
}

export function deriveState(spec: Spec): DerivedState {
  const { components } = spec;
  const lines = readStateRows(spec.folder);
  const candidates = spec.operations.flatMap((operation) => toCandidate(components, operation, lines.get(operation.id)) ?? []);
  const collections = collect(components, candidates);
  const operations: Record<string, DerivedOperation> = {};
  for (const candidate of candidates) {
    const collection = collections.get(candidate.of);
    const found = collection === undefined ? undefined : toOperation(components, candidate, collection);
    if (found !== undefined) operations[candidate.operation.id] = found;
  }
  const used = [...collections].filter(([name]) => Object.values(operations).some(({ of }) => of === name));
  const book = new ShapeBook(components);
  return {
    operations,
    collections: Object.fromEntries(
      used.map(([name, { id, row, members }]) => {
        const shape = Object.fromEntries(
          writtenMembers(name, operations).flatMap((member) => (members.has(member) ? [[member, book.of(members.get(member) ?? {})]] : [])),
        );
        return [name, { ...(id && { id }), row, ...(Object.keys(shape).length > 0 && { shape }) }] as const;
      }),
    ),
    bodies: readBodies(spec, lines, book),
    shapes: book.named,
  };
}

function readBodies({ components, operations }: Spec, lines: ReadonlyMap<string, StateRow>, book: ShapeBook): DerivedState['bodies'] {
  return Object.fromEntries(
    operations
      .filter(({ id }) => lines.get(id)?.verb === 'typed')
      .map((operation) => {
        const inBody = readInput(components, operation).members.filter(({ place }) => place === 'body');
        return [operation.id, Object.fromEntries(inBody.map(({ name, schema }) => [name, book.of(schema)] as const))] as const;
      })
      .filter(([, shape]) => Object.keys(shape).length > 0),
  );
}

/** The members of a row that a write takes from its input. */
function writtenMembers(name: string, operations: Readonly<Record<string, DerivedOperation>>): readonly string[] {
  const words = Object.values(operations).flatMap(({ of, take = [] }) => (of === name ? take : []));
  return [...new Set(words.filter((word) => !word.includes(':=')).map((word) => word.split('=')[0] ?? ''))];
}

function toCandidate(components: Components, operation: Operation, line: StateRow | undefined): Candidate | undefined {
  const { verb: told, noun } = readName(operation.id);
  const verb = line?.verb ? (line.verb as Verb | '-') : told;
  const isRead = operation.node['x-effect'] === 'read';
  // A name that says the one and an effect that says the other: nothing is known without a line.
  if (
    verb === undefined ||
    verb === '-' ||
    line?.verb === 'hand' ||
    line?.verb === 'typed' ||
    (!line?.verb && isRead !== (verb === 'list' || verb === 'get'))
  )
    return undefined;
  const of = line?.of || noun;
  const found = findAnswerPlace(components, operation, verb, of);
  const answer = !line?.at || found === undefined ? found : line.at === '-' ? undefined : { ...found, at: line.at };
  // What is called one thing may be several.
  const given = verb === 'get' && answer?.isList === true ? 'list' : verb;
  // A write that answers with several things says nothing of the one row.
  const place = given !== 'list' && answer?.isList === true ? undefined : answer;
  return { operation, input: readInput(components, operation), verb: given, of, answer: place, line };
}

const order: readonly Verb[] = ['get', 'list', 'create', 'put', 'update', 'delete'];

/** The members of each collection: those of its rows in answers. */
function collect(components: Components, candidates: readonly Candidate[]): Map<string, Collection> {
  const collections = new Map<string, Collection>();
  for (const { operation, verb, of, answer } of candidates.toSorted((one, other) => order.indexOf(one.verb) - order.indexOf(other.verb))) {
    if (answer === undefined || verb === 'delete') continue;
    const members = membersOf(components, answer.row);
    if (members.size === 0) continue;
    const collection = collections.get(of) ?? { members: new Map<string, Schema>(), row: {}, id: undefined };
    // What a write answers with is a row where nothing reads it.
    if (verb !== 'get' && verb !== 'list' && collection.members.size > 0) continue;
    const row = rowOf(components, operation, answer);
    for (const [name, { schema }] of members) {
      if (collection.members.has(name)) continue;
      collection.members.set(name, schema);
      if (row[name] !== undefined) collection.row[name] = row[name];
    }
    // The rows of the list are the ones that there are: their names and ids win.
    if (verb === 'list')
      for (const [name, value] of Object.entries(row)) if (isScalar(value) && isScalar(collection.row[name])) collection.row[name] = value;
    collections.set(of, collection);
  }
  // What deletes a row names it for sure.
  const idOrder = ['delete', 'get', 'update', 'put'];
  for (const { verb, of, input, line } of candidates.toSorted((one, other) => idOrder.indexOf(one.verb) - idOrder.indexOf(other.verb))) {
    const collection = collections.get(of);
    if (collection === undefined || !idOrder.includes(verb)) continue;
    // A key that the table of the vendor names is no guess.
    const [told = {}] = readKeys(line);
    const keys = Object.keys(told).length > 0 ? told : findKeys(components, { input, of }, collection).keys;
    const [member] = Object.values(keys).toReversed();
    if (member === undefined || collection.id !== undefined) continue;
    collection.id = { member, kind: typeof collection.row[member] === 'number' ? 'number' : 'string' };
  }
  return collections;
}

function readKeys(line: StateRow | undefined): readonly Record<string, string>[] {
  return (line?.keys ?? '').split('|').map(readPairs);
}

function isScalar(value: unknown): boolean {
  return value !== null && typeof value !== 'object';
}

/** The first row of an answer, with every member. */
function rowOf(components: Components, operation: Operation, { at, isList, row }: AnswerPlace): Readonly<Record<string, unknown>> {
  const example = exampleAnswer(operation)?.content?.examples[0]?.value;
  const there = parsePointer(at).reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), example);
  const first = isList ? (Array.isArray(there) ? there[0] : undefined) : there;
  const filled = fillValue(components, row, isObject(first) ? first : {});
  if (!isObject(filled)) return {};
  const secrets = [...membersOf(components, row)].filter(
    ([name, { schema }]) => isSecret(components, schema) && !(isObject(first) && name in first),
  );
  return Object.fromEntries(Object.entries(filled).filter(([name]) => !secrets.some(([secret]) => secret === name)));
}

/** Which members of an input name a row. */
function findKeys(
  components: Components,
  { input, of }: Pick<Candidate, 'input' | 'of'>,
  { members }: Pick<Collection, 'members'>,
): { readonly keys: Record<string, string>; readonly within: string[] } {
  const keys: Record<string, string> = {};
  const within: string[] = [];
  const inPath = input.members.filter(({ place }) => place === 'path');
  const named =
    inPath.length > 0
      ? inPath
      : input.members.filter(
          ({ place, required, fromClient, schema }) => place !== 'header' && required && !fromClient && isId(components, schema),
        );
  for (const { name } of named) {
    const member = findMember(name, of, members, named.length === 1);
    if (member === undefined) within.push(name);
    else keys[name] = member;
  }
  return { keys, within };
}

function isId(components: Components, schema: Schema): boolean {
  return typesOf(components, schema).some((type) => type === 'string' || type === 'integer');
}

function findMember(name: string, of: string, members: ReadonlyMap<string, unknown>, isAlone: boolean): string | undefined {
  const [own, snake] = [toSnake(name), toSnake(of)];
  const [prefix = '', rest = ''] = /^(.*?)_?(resource_id|id|name|uid|key)$/.exec(own)?.slice(1) ?? [];
  const isOwn = prefix !== '' && (snake === prefix || snake.endsWith(`_${prefix}`) || prefix.endsWith(snake));
  const guesses = [
    name,
    own,
    ...(own === 'id' ? [`${snake}_id`, '_id', 'uid'] : []),
    ...(isOwn || (isAlone && rest !== '' && !rest.startsWith('resource')) ? [rest] : []),
    ...(isAlone && name !== 'name' && (isOwn || rest !== 'resource_id') ? ['id', 'name'] : []),
  ];
  return guesses.find((guess) => members.has(guess));
}

function toOperation(components: Components, candidate: Candidate, collection: Collection): DerivedOperation | undefined {
  const { input, verb, of, answer, line } = candidate;
  const wire = answer === undefined ? undefined : toWire(components, candidate, answer, collection);
  if ((verb === 'list' || verb === 'get') && wire === undefined) return undefined;
  const rowMembers = collection.members;
  const { keys, within } =
    verb === 'create'
      ? { keys: {}, within: pathMembers(input) }
      : verb === 'list'
        ? listKeys(of, input, rowMembers)
        : findKeys(components, candidate, collection);
  const isWrite = verb === 'create' || verb === 'put' || verb === 'update';
  const place = isWrite ? findInputPlace(components, input, rowMembers) : undefined;
  const take =
    place === undefined
      ? []
      : [...place.members]
          .filter(([name, schema]) => rowMembers.has(name) && fits(components, schema, rowMembers.get(name) ?? {}))
          .map(([name]) => name);
  const ownKey =
    place?.from !== undefined && Object.keys(keys).length === 0 && collection.id !== undefined && place.members.has(collection.id.member)
      ? { [`${place.from}/${collection.id.member}`]: collection.id.member }
      : {};
  const [told = {}, unique] = readKeys(line);
  const named = line?.keys ? told : { ...(verb === 'delete' ? ownersOf(input, rowMembers) : {}), ...keys, ...ownKey };
  // A request that says what to delete, in a way that is not known, does not delete everything.
  if (verb === 'delete' && input.members.some(({ place: at }) => at !== 'header') && Object.keys(named).length + within.length === 0)
    return undefined;
  return clean({
    verb,
    of,
    ...wire,
    from: verb === 'delete' ? objectOf(named) : place?.from,
    needs: place?.needs,
    keys: named,
    unique,
    within: within.filter((name) => !(name in told)),
    filters: verb === 'list' || verb === 'get' ? findFilters(components, candidate, rowMembers) : [],
    take: line?.take ? line.take.split(' ').filter((word) => word !== '-') : take,
  });
}

/** The member of the input whose own members are keys. */
function objectOf(keys: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(keys)
    .find((name) => name.includes('/'))
    ?.split('/')[0];
}

function pathMembers(input: Input): string[] {
  return input.members.filter(({ place }) => place === 'path').map(({ name }) => name);
}

/** What the client fills in, such as the project, says whose rows may be deleted. */
function ownersOf({ members: given }: Input, members: ReadonlyMap<string, Schema>): Record<string, string> {
  return Object.fromEntries(
    given
      .filter(({ name, place, fromClient }) => fromClient && place !== 'header' && place !== 'path' && members.has(name))
      .map(({ name }) => [name, name] as const),
  );
}

/** Lists are narrowed by what stands in their path; a parent that rows do not name is remembered beside them. */
function listKeys(of: string, input: Input, members: ReadonlyMap<string, Schema>): { keys: Record<string, string>; within: string[] } {
  const keys: Record<string, string> = {};
  const within: string[] = [];
  for (const name of pathMembers(input)) {
    const member = findMember(name, of, members, false);
    if (member === undefined) within.push(name);
    else keys[name] = member;
  }
  return { keys, within };
}

/** The members of the row that this answer has, and what it has beside them. */
function toWire(
  components: Components,
  { operation, verb }: Candidate,
  answer: AnswerPlace,
  collection: Collection,
): Partial<DerivedOperation> | undefined {
  const members = membersOf(components, answer.row);
  if (members.size === 0) {
    const pick = answer.at.split('/').at(-1) ?? '';
    const member = answer.isList && collection.members.has(pick) ? pick : answer.isList ? collection.id?.member : undefined;
    return verb === 'list' && member !== undefined ? { at: answer.at, pick: member } : undefined;
  }
  const only = [...members]
    .filter(([name, { schema }]) => collection.members.has(name) && fits(components, collection.members.get(name) ?? {}, schema))
    // A null of the one is no value of the other.
    .filter(([name, { schema }]) => collection.row[name] !== null || typesOf(components, schema).includes('null'))
    .map(([name]) => name);
  if (only.length === 0) return undefined;
  const row = rowOf(components, operation, answer);
  const fixed = Object.fromEntries(Object.entries(row).filter(([name]) => members.has(name) && !only.includes(name)));
  return { at: answer.at, only: only.length === collection.members.size ? [] : only, fixed };
}

const sorting = /^(order_?by|order|sort|sort_by|direction|expand|include_.*|skip_.*|use_.*|identifiers_only|lang)$/;

function findFilters(components: Components, { operation, input, line }: Candidate, members: ReadonlyMap<string, Schema>): string[] {
  const told = (line?.filters ?? '').split(' ').filter((word) => word !== '');
  const names = new Set(told.map((word) => (/^[\w.\-/[\]]+/.exec(word) ?? [''])[0]));
  const pagination = (operation.node['x-pagination'] ?? {}) as Readonly<Record<string, unknown>>;
  const paging = new Set([pagination['position'], pagination['size']].map(String));
  const derived = input.members
    .filter(({ name, place }) => place !== 'path' && place !== 'header' && !paging.has(name) && !names.has(name))
    .flatMap(({ name, schema }) => {
      if (sorting.test(name)) return [name];
      const range = /^(from|to)_(\w+)$/.exec(name);
      const ranged =
        range === null ? undefined : [range[2], `${range[2]}ed_at`, 'updated_at', 'created_at'].find((guess) => members.has(String(guess)));
      if (ranged !== undefined) return [`${name}${range?.[1] === 'from' ? '>=' : '<='}${ranged}`];
      return members.has(name) && isFilter(components, schema) ? [`${name}=${name}`] : [];
    });
  return [...derived, ...told];
}

function isFilter(components: Components, schema: Schema): boolean {
  const { items } = resolveSchema(components, schema);
  return isId(components, items ?? schema) || typesOf(components, items ?? schema).some((type) => type === 'boolean' || type === 'number');
}

function readPairs(text: string): Record<string, string> {
  const pairs = text.split(' ').filter((word) => word !== '' && word !== '-');
  return Object.fromEntries(
    pairs.map((pair) => pair.split('=') as [string, string]).map(([name, member]) => [name, member ?? name] as const),
  );
}

/** Leaves out what says nothing. */
function clean(operation: { readonly [Name in keyof DerivedOperation]: DerivedOperation[Name] | undefined }): DerivedOperation {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(operation).filter(([, value]) => !isEmpty(value))) as unknown as DerivedOperation;
}
