/** Reads, changes and writes back through every pair of a vendor, with members, nulls and masks that no document promises. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '@sec/core';
import type { Examples } from '@sec/core/testing';
import { toCamel } from '../../scripts/derive/names.ts';
import { makePlan, type Plan, type PlannedOperation } from '../../scripts/derive/plan.ts';
import { firstObject, type ObjectRules, type WriteBack } from '../../scripts/derive/write-back.ts';
import { parsePointer } from '../../scripts/openapi/pointer.ts';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import { type Components, membersOf, resolveSchema, type Schema, typesOf } from '../../scripts/openapi/schema.ts';
import { isSecret } from '../../scripts/openapi/secrets.ts';
import { writeBackName } from '../../scripts/write/write-back.ts';
import { failureOf } from './failure-of.js';
import { type Script, script } from './script.js';

type Members = Record<string, any>;
type Way = (read: object, changes?: object, options?: { readonly withoutSecrets?: boolean }) => Members;
type Call = (input: unknown) => Promise<unknown>;

export interface EveryWriteBackOptions {
  readonly vendor: string;
  /** What the vendor's entry exports. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly examples: Examples;
  /** Makes a client with compiled checks over a scripted server. */
  readonly createClient: (server: Script) => object;
  /** Pairs that there are. */
  readonly count: number;
}

interface Pair {
  readonly id: string;
  readonly planned: PlannedOperation;
  readonly read: PlannedOperation;
  readonly writeBack: WriteBack;
  readonly components: Components;
}

/** One way there and back. */
interface Trip {
  /** The object as the client returned it. */
  readonly read: Members;
  /** The object as the server received it. */
  readonly sent: Members;
  readonly path: string;
}

const unknownMember = 'member_of_next_year';
const unknownValue = { since: '2031', empty: null, list: [1] };

export function testEveryWriteBack(options: EveryWriteBackOptions): void {
  const root = join(import.meta.dirname, '..', '..');
  const plan = makePlan(readSpec(join(root, 'specs', options.vendor), root));
  const pairs = findPairs(plan);

  test('the entry has the way of every pair, and no other', () => {
    expect(pairs).toHaveLength(options.count);
    expect(
      Object.keys(options.entry)
        .filter((name) => /^to[A-Z]\w+Input$/.test(name))
        .toSorted(),
    ).toEqual(pairs.map(({ id }) => writeBackName(id)).toSorted());
  });

  describe.each(pairs)('$id', (pair) => testPair(options, pair));
}

export function findPairs({ operations, spec: { components } }: Plan): Pair[] {
  return operations.flatMap((planned): Pair[] => {
    const { writeBack } = planned;
    const read = operations.find(({ operation }) => operation.id === writeBack?.read.id);
    return writeBack === undefined || read === undefined ? [] : [{ id: planned.operation.id, planned, read, writeBack, components }];
  });
}

function testPair(options: EveryWriteBackOptions, pair: Pair): void {
  const { id, planned, writeBack, components } = pair;
  const { rules, needed, source } = writeBack;
  const isPartial = rules.partial === true;
  const input = inputOf(options.examples, id);
  const exampleOf = (name: string): unknown => input[name] ?? (input[rules.into ?? ''] as Members | undefined)?.[name];
  const given = Object.fromEntries([...needed, ...findLacking(options, pair)].map((name) => [name, exampleOf(name)]));
  const go = (plant: (object: Members) => void, changes: Members = {}, more = {}): Promise<Trip> =>
    travel(options, pair, { plant, changes: { ...given, ...changes }, more });
  /** The same without a member that the caller would have to give. */
  const goWithout = (name: string, plant: (object: Members) => void, more = {}): Promise<Trip> => go(plant, { [name]: undefined }, more);
  const carried = [...takers(pair).keys()].filter((name) => !(name in writeBack.left) && rules.take?.[name] === undefined);

  test('what was read is accepted, and what travels arrives unchanged', async () => {
    const { sent, read, path } = await go(() => undefined);

    for (const name of carried.filter(
      (member) => !(member in given) && (read[member] ?? undefined) !== undefined && !isInPath(pair, member),
    ))
      expect(asSent(sent[name]), name).toEqual(asSent(prune(read[name], rules.inner?.[name])));
    for (const name of (rules.readOnly?.split(' ') ?? []).filter((member) => !(member in given))) expect(sent).not.toHaveProperty([name]);
    expect(path).not.toMatch(/undefined|null|\{/);
  });

  test('members that nobody knows are kept, at every depth', async () => {
    const { sent, read } = await go((object) => plantUnknown(pair, source, object, isPartial ? 0 : 9));

    expect(read).toHaveProperty([unknownMember]);
    if (isPartial) expect(JSON.stringify(sent)).not.toContain(unknownMember);
    else expect(sent[unknownMember]).toEqual(unknownValue);
    for (const name of isPartial ? [] : carried.filter((member) => member in read && !isInPath(pair, member)))
      expect(count(sent[name]), name).toBe(count(prune(read[name], rules.inner?.[name])));
  });

  test('null is left out where the input takes none', async () => {
    const { sent } = await go((object) => plantNull(pair, { schema: source, taken: undefined }, object));

    for (const [name, value] of Object.entries(sent)) if (value === null) expect(rules.nullable?.split(' ') ?? [], name).toContain(name);
  });

  const changed = carried.find((name) => !needed.includes(name) && !isInPath(pair, name) && exampleOf(name) !== undefined);
  const changing = changed === undefined ? [] : [changed];
  test.each(changing)('a change of %s goes before what was read, and leaves the rest', async (name) => {
    const before = await go(() => undefined);
    const after = await go(() => undefined, { [name]: exampleOf(name) });

    expect(asSent(after.sent)).toEqual(asSent({ ...before.sent, [name]: exampleOf(name) }));
    expect(after.path).toBe(before.path);
  });

  test.each(Object.keys(rules.only ?? {}))('another %s than can be changed is refused', async (name) => {
    const error = await failureOf(go((object) => void (object[name] = 'invented')));

    expect(error).toMatchObject({ code: 'SEC_INPUT', operationId: id, member: name });
  });

  const secrets = findSecrets(components, source).filter(([name]) => carried.includes(name as string) && name !== undefined);
  test.each(secrets.map((path) => path.join('.')))('a mask of %s is never written back', async (member) => {
    const path = member.split('.');
    const [top = ''] = path;
    const plant = (object: Members): void => put(object, path, '********');

    const error = await failureOf(goWithout(top, plant));
    const without = await goWithout(top, plant, { withoutSecrets: true });
    const again = { ...((exampleOf(top) ?? {}) as object) };
    put(again, path.slice(1), 'invented-new-value');
    const anew = await go(plant, { [top]: path.length === 1 ? 'invented-new-value' : again });

    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ operationId: id, member });
    expect(JSON.stringify(without.sent)).not.toContain('***');
    expect(JSON.stringify(anew.sent)).toContain('invented-new-value');
  });

  const stored = Object.entries(rules.secrets ?? {}).flatMap(([name, signs]) => signs.split(' ').map((sign) => [name, sign] as const));
  test.each(stored)('%s is asked for where %s says that one is stored', async (name, sign) => {
    const plant = (object: Members): void => {
      delete object[name];
      for (const other of (rules.secrets?.[name] ?? '').split(' ')) object[other] = '';
      object[sign] = 'invented-sign';
    };

    expect(await failureOf(goWithout(name, plant))).toMatchObject({ code: 'SEC_INPUT', operationId: id, member: name });
    expect((await goWithout(name, plant, { withoutSecrets: true })).sent).not.toHaveProperty([name]);
    expect((await go(plant, { [name]: 'invented-secret' })).sent).toMatchObject({ [name]: 'invented-secret' });
  });

  test('a member that is no one’s is refused as before', async () => {
    const client = options.createClient(script([{ json: {} }])) as Record<string, Record<string, Call>>;
    const update = client[toCamel(planned.operation.tag)]?.[id] as Call;

    expect(await failureOf(update({ ...input, [unknownMember]: 1 }))).toMatchObject({ code: 'SEC_INPUT', member: unknownMember });
    if (isPartial) expect(await failureOf(update({ ...input, unknownMembers: {} }))).toMatchObject({ member: 'unknownMembers' });
    else expect(await failureOf(update({ ...input, unknownMembers: 'x' }))).toMatchObject({ member: 'unknownMembers' });
  });
}

/** The objects in the example of the read; where it has none, that of the update stands in its place. */
function rowsOf({ id, planned, read, writeBack: { rules } }: Pair, examples: Examples, wire: unknown): Members[] {
  const pointer = (planned.operation.node['x-writes-back'] as { readonly value?: string }).value ?? '';
  const path = parsePointer(`${(read.operation.node['x-payload'] ?? '') as string}${pointer}`);
  if (objectsAt(wire, path).length === 0) {
    const [holder] = objectsAt(wire, path.slice(0, -1));
    (holder as Members)[path.at(-1) as string] = structuredClone(inputOf(examples, id)[rules.into ?? '']);
  }
  return objectsAt(wire, path);
}

/** Members that the update needs and the example of the read lacks: the caller gives them. */
function findLacking({ examples }: EveryWriteBackOptions, pair: Pair): string[] {
  const { planned, read, writeBack, components } = pair;
  const [row = {}] = rowsOf(pair, examples, structuredClone(examples[read.operation.id]?.body));
  const inner = [...takers(pair)].filter(([, { required }]) => required).map(([name]) => name);
  const beside = planned.input.members.filter(({ required }) => required).map(({ name }) => name);
  const { into, take = {}, secrets = {} } = writeBack.rules;
  const hidden = Object.entries(secrets).filter(
    ([name, signs]) => signs.split(' ').some((sign) => row[sign] !== undefined && row[sign] !== '') && !row[name],
  );
  const isAbsent = (name: string): boolean =>
    resolveSchema(components, membersOf(components, unwrap(components, writeBack.source)).get(name)?.schema ?? {})['x-absent'] ===
    undefined;
  const lacking = [...inner, ...beside].filter(
    (name) => name !== into && row[name] === undefined && take[name] === undefined && isAbsent(name),
  );
  return [...lacking, ...hidden.map(([name]) => name)];
}

interface Journey {
  readonly plant: (object: Members) => void;
  readonly changes: Members;
  readonly more: object;
}

/** Reads the example after something was planted in it, and writes it back. */
async function travel({ examples, entry, createClient }: EveryWriteBackOptions, pair: Pair, journey: Journey): Promise<Trip> {
  const { id, planned, read, writeBack } = pair;
  const { input, body } = examples[read.operation.id] as { readonly input: unknown; readonly body: unknown };
  const wire = structuredClone(body);
  const pointer = (planned.operation.node['x-writes-back'] as { readonly value?: string }).value ?? '';
  for (const object of rowsOf(pair, examples, wire)) {
    Object.assign(object, writeBack.rules.only);
    journey.plant(object);
  }
  const answer = examples[id] as { readonly status: number; readonly body?: unknown };
  const { status, body: json } = answer;
  const server = script([{ json: wire }, json === undefined ? { status } : { status, json }]);
  const client = createClient(server) as Record<string, Record<string, Call>>;
  const call = (of: PlannedOperation, given: unknown): Promise<unknown> =>
    (client[toCamel(of.operation.tag)] as Record<string, Call>)[of.operation.id]?.(given) as Promise<unknown>;

  const [object] = objectsAt(await call(read, input), parsePointer(pointer)) as [Members];
  await call(planned, (entry[writeBackName(id)] as Way)(object, journey.changes, journey.more));

  const { url, body: text } = server.requests[1] as (typeof server.requests)[number];
  const sent = JSON.parse(text ?? '{}') as Members;
  const { into } = writeBack.rules;
  return {
    read: object,
    sent: into === undefined || into === 'body' ? sent : (sent[into] as Members),
    path: decodeURIComponent(url.pathname),
  };
}

function inputOf(examples: Examples, id: string): Members {
  return (examples[id] as { readonly input: Members }).input;
}

/** Members of the object that the input takes, with their schemas. */
function takers({
  planned,
  writeBack: { target },
  components,
}: Pair): ReadonlyMap<string, { readonly schema: Schema; readonly required: boolean }> {
  return target === undefined
    ? new Map(planned.input.members.map((member) => [member.name, member]))
    : membersOf(components, firstObject(components, target));
}

function isInPath({ planned, writeBack: { target } }: Pair, name: string): boolean {
  const isRepeated = planned.input.same[name] !== undefined || target !== undefined;
  return !isRepeated && planned.input.members.some((member) => member.name === name && member.place !== 'body');
}

function objectsAt(value: unknown, [part, ...rest]: readonly string[]): Members[] {
  if (typeof value !== 'object' || value === null) return [];
  if (part === undefined) return [value as Members];
  if (part === '*') return (value as unknown[]).flatMap((item) => objectsAt(item, rest));
  return objectsAt((value as Members)[part], rest);
}

/** Every object whose members a document names gets one that no document names. */
function plantUnknown(pair: Pair, schema: Schema, value: unknown, depth: number): void {
  const whole = unwrap(pair.components, schema);
  if (Array.isArray(value)) for (const item of value) plantUnknown(pair, whole.items ?? {}, item, depth);
  else if (typeof value === 'object' && value !== null) {
    const members = membersOf(pair.components, whole);
    const inner = Object.entries(value);
    if (members.size > 0 || depth === 9 || depth === 0) (value as Members)[unknownMember] = structuredClone(unknownValue);
    if (depth > 0) for (const [name, item] of inner) plantUnknown(pair, members.get(name)?.schema ?? {}, item, depth - 1);
  }
}

interface Place {
  readonly schema: Schema;
  /** What the input takes there; the object itself without one. */
  readonly taken: Schema | undefined;
}

/** Every member that may be null in a response becomes null, unless the input cannot do without it. */
function plantNull(pair: Pair, { schema, taken }: Place, value: unknown): void {
  const { components, writeBack } = pair;
  const whole = unwrap(components, schema);
  const takes = taken === undefined ? takers(pair) : membersOf(components, unwrap(components, taken));
  const items = taken === undefined ? undefined : unwrap(components, taken).items;
  if (Array.isArray(value)) for (const item of value) plantNull(pair, { schema: whole.items ?? {}, taken: items ?? {} }, item);
  else if (typeof value === 'object' && value !== null) {
    const holder = value as Members;
    const places = new Set(Object.values(writeBack.rules.take ?? {}).map((pointer) => parsePointer(pointer)[0]));
    for (const [name, { schema: inner }] of membersOf(components, whole)) {
      if (holder[name] === undefined) continue;
      const isKey =
        taken === undefined &&
        (places.has(name) || pair.planned.input.members.some((member) => member.name === name && member.place === 'path'));
      if (allowsNull(components, inner) && takes.get(name)?.required !== true && !isKey) holder[name] = null;
      else plantNull(pair, { schema: inner, taken: takes.get(name)?.schema ?? {} }, holder[name]);
    }
  }
}

function allowsNull(components: Components, schema: Schema): boolean {
  const { oneOf, anyOf, enum: known } = resolveSchema(components, schema);
  return (
    typesOf(components, schema).includes('null') ||
    known?.includes(null) === true ||
    [...(oneOf ?? []), ...(anyOf ?? [])].some(({ type }) => type === 'null')
  );
}

/** Paths of secret strings that stand in objects. */
function findSecrets(components: Components, schema: Schema, path: readonly string[] = []): string[][] {
  return [...membersOf(components, unwrap(components, schema))].flatMap(([name, { schema: inner }]) => {
    const way = [...path, name];
    if (isSecret(components, inner)) return typesOf(components, inner).includes('string') ? [way] : [];
    return way.length < 3 ? findSecrets(components, inner, way) : [];
  });
}

function put(holder: Members, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) holder[name] = value;
  else put((holder[name] ??= {}) as Members, rest, value);
}

function unwrap(components: Components, schema: Schema): Schema {
  const whole = resolveSchema(components, schema);
  const parts = (whole.oneOf ?? whole.anyOf)?.filter(({ type }) => type !== 'null') ?? [];
  return parts.length === 1 && parts[0] !== undefined ? unwrap(components, parts[0]) : whole;
}

/** What is left of a value without the members that only the server sets. */
function prune(value: unknown, rules: ObjectRules | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => prune(item, rules));
  if (typeof value !== 'object' || value === null) return value;
  const dropped = rules?.readOnly?.split(' ') ?? [];
  const kept = Object.entries(value).filter(
    ([name, item]) => !dropped.includes(name) && !(item === null && rules?.members?.split(' ').includes(name)),
  );
  return Object.fromEntries(kept.map(([name, item]) => [name, prune(item, rules?.inner?.[name] ?? rules?.inner?.['*'])]));
}

/** A caller may have a string where the wire has a number. */
function asSent(value: unknown): unknown {
  return value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value), (_, inner: unknown) => (typeof inner === 'number' ? String(inner) : inner));
}

function count(value: unknown): number {
  return (JSON.stringify(value) ?? '').split(`"${unknownMember}"`).length - 1;
}
