/** Reads, changes and writes back through every pair of a vendor, with members, nulls and masks that no document promises. */
import { describe, expect, test } from 'vitest';
import { InputError } from '@sec/core';
import type { Examples } from '@sec/core/testing';
import { makePlan, type Plan, type PlannedOperation } from '../../scripts/derive/plan.ts';
import type { WriteBack } from '../../scripts/derive/write-back.ts';
import { writeBackName } from '../../scripts/write/write-back.ts';
import { parsePointer } from '../../scripts/openapi/pointer.ts';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import { membersOf, resolveSchema, type Schema, typesOf } from '../../scripts/openapi/schema.ts';
import { toCamel } from '../../scripts/derive/names.ts';
import { join } from 'node:path';
import { failureOf } from './failure-of.js';
import { type Script, script } from './script.js';

type Members = Record<string, any>;
type Way = (read: object, changes?: object, options?: { readonly withoutSecrets?: boolean }) => Members;
type Call = (input: unknown) => Promise<unknown>;

export interface EveryWriteBackOptions {
  readonly vendor: string;
  /** Functions of the vendor's entry. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly examples: Examples;
  /** Makes a client with compiled checks over a scripted server. */
  readonly createClient: (server: Script) => object;
  /** Pairs that there are. */
  readonly count: number;
  /** Whether a request is one for a credential, and its response. */
  readonly exchange?: (url: URL) => unknown;
}

interface Pair {
  readonly id: string;
  readonly planned: PlannedOperation;
  readonly writeBack: WriteBack;
  readonly plan: Plan;
}

const unknownMember = 'member_of_next_year';
const unknownValue = { since: '2031', empty: null, list: [1] };

export function testEveryWriteBack(options: EveryWriteBackOptions): void {
  const root = join(import.meta.dirname, '..', '..');
  const plan = makePlan(readSpec(join(root, 'specs', options.vendor), root));
  const pairs = plan.operations.flatMap((planned): Pair[] =>
    planned.writeBack === undefined ? [] : [{ id: planned.operation.id, planned, writeBack: planned.writeBack, plan }],
  );

  test('the entry has the way of every pair, and no other', () => {
    expect(pairs).toHaveLength(options.count);
    expect(Object.keys(options.entry).filter((name) => /^to[A-Z]\w+Input$/.test(name)).toSorted()).toEqual(
      pairs.map(({ id }) => writeBackName(id)).toSorted(),
    );
  });

  describe.each(pairs)('$id', (pair) => testPair(options, pair));
}

function testPair(options: EveryWriteBackOptions, pair: Pair): void {
  const { id, planned, writeBack, plan } = pair;
  const { rules, needed, source, target } = writeBack;
  const way = options.entry[writeBackName(id)] as Way;
  const isPartial = rules.partial === true;
  const readId = writeBack.read.id;
  const readPlan = plan.operations.find(({ operation }) => operation.id === readId) as PlannedOperation;
  const groupOf = (of: PlannedOperation): string => toCamel(of.operation.tag);
  const exampleOf = (of: string): Members => options.examples[of] as unknown as Members;
  /** What the caller has to give, from the example of the update. */
  const changesOf = (names: readonly string[]): Members => {
    const { input } = exampleOf(id);
    return Object.fromEntries(names.map((name) => [name, input[name] ?? input[rules.into ?? '']?.[name] ?? valueOf(plan, planned, name)]));
  };

  /** Reads what the example says after `plant`, writes it back, and gives what was received. */
  async function roundTrip(plant: (object: Members) => void, changes: Members, more: Parameters<Way>[2] = {}): Promise<Sent> {
    const wire = structuredClone(exampleOf(readId)['body']) as Members;
    const pointer = `${readPlan.operation.node['x-payload'] ?? ''}${String((planned.operation.node['x-writes-back'] as Members)['value'] ?? '')}`;
    for (const object of objectsAt(wire, parsePointer(pointer))) plant(object);
    let body: unknown;
    const server = script([
      ({ url, method, body: sent }) => {
        const credential = options.exchange?.(url);
        if (credential !== undefined) return { json: credential };
        if (method === planned.operation.method && sent !== undefined && isUpdate) {
          body = JSON.parse(sent);
          path = decodeURIComponent(url.pathname);
          const { status, body: answer } = exampleOf(id);
          return answer === undefined ? { status: Number(status) } : { status: Number(status), json: answer as unknown };
        }
        return { json: wire };
      },
    ]);
    let isUpdate = false;
    let path = '';
    const client = options.createClient(server) as Record<string, Record<string, Call>>;
    const payload = await (client[groupOf(readPlan)]?.[readId] as Call)(exampleOf(readId)['input']);
    const value = (planned.operation.node['x-writes-back'] as Members)['value'] as string | undefined;
    const [read] = objectsAt(payload, parsePointer(value ?? '')) as [Members];
    const input = way(read, changes, more);
    isUpdate = true;
    await (client[groupOf(planned)]?.[id] as Call)(input);
    const object = rules.into === undefined || rules.into === 'body' ? body : (body as Members)[rules.into];
    return { input, read, body: object as Members, path };
  }

  test('what was read is accepted, and everything that travels arrives unchanged', async () => {
    const { body, read } = await roundTrip(() => undefined, changesOf(needed));

    for (const name of carried(writeBack)) {
      if (name in changesOf(needed) || read[name] === undefined || read[name] === null) continue;
      expect(body, name).toHaveProperty([name]);
      expect(asSent(body[name]), name).toMatchObject(asSent(withoutReadOnly(read[name], rules.inner?.[name])) as object);
    }
    for (const name of rules.readOnly?.split(' ') ?? []) if (!isTaken(writeBack, name)) expect(body).not.toHaveProperty([name]);
  });

  test('members that nobody knows are kept, at every depth', async () => {
    const places: string[] = [];
    const { body } = await roundTrip((object) => {
      places.length = 0;
      for (const [place, holder] of knownObjects(plan, source, object)) {
        if (place !== '' && !travels(writeBack, target, place, plan)) continue;
        holder[unknownMember] = unknownValue;
        places.push(place);
      }
    }, changesOf(needed));

    for (const place of places) {
      const holders = objectsAt(body, parsePointer(place));
      if (isPartial && place === '') expect(body).not.toHaveProperty([unknownMember]);
      else if (isPartial) continue;
      else expect(holders.map((holder) => (holder as Members)[unknownMember]), place).toEqual(holders.map(() => unknownValue));
    }
  });

  test('null is left out where the input takes none', async () => {
    const { body } = await roundTrip(
      (object) => {
        for (const [name, { schema, required }] of membersOf(plan.spec.components, resolved(plan, source)))
          if (!required && (name in object) && !needsValue(planned, writeBack, name) && allowsNull(plan, schema)) object[name] = null;
      },
      changesOf(needed),
    );

    for (const [name, value] of Object.entries(body)) if (value === null) expect(rules.nullable?.split(' ') ?? [], name).toContain(name);
  });

  test('a change goes before what was read, and leaves the rest', async () => {
    const [name] = carried(writeBack).filter((member) => !needed.includes(member) && exampleOf(readId) !== undefined);
    if (name === undefined) return;
    const before = await roundTrip(() => undefined, changesOf(needed));
    const value = exampleOf(id)['input'][name] ?? exampleOf(id)['input'][rules.into ?? '']?.[name] ?? before.body[name];
    const after = await roundTrip(() => undefined, { ...changesOf(needed), [name]: value });

    expect(asSent(after.body)).toEqual(asSent({ ...before.body, ...(value === undefined ? {} : { [name]: value }) }));
  });

  const secrets = secretsOf(pair);
  test.each(secrets)('a mask of %s is never written back', async (name) => {
    const plant = (object: Members): void => void (object[name] = '********');

    const error = await failureOf(roundTrip(plant, changesOf(needed)));
    const { body: without } = await roundTrip(plant, changesOf(needed), { withoutSecrets: true });
    const { body: anew } = await roundTrip(plant, { ...changesOf(needed), [name]: 'invented-new-value' });

    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ operationId: id, member: name });
    expect(without).not.toHaveProperty([name]);
    expect(anew[name]).toBe('invented-new-value');
  });

  test.each(Object.entries(rules.secrets ?? {}))('%s is asked for where %s says that one is stored', async (name, sign) => {
    const plant = (object: Members): void => {
      delete object[name];
      object[sign] = 'invented-sign';
    };

    expect(await failureOf(roundTrip(plant, changesOf(needed)))).toMatchObject({ code: 'SEC_INPUT', operationId: id, member: name });
    expect((await roundTrip(plant, changesOf(needed), { withoutSecrets: true })).body).not.toHaveProperty([name]);
    expect((await roundTrip(plant, { ...changesOf(needed), [name]: 'invented' })).body[name]).toBe('invented');
  });
}

interface Sent {
  readonly input: Members;
  readonly read: Members;
  /** The object as the server received it. */
  readonly body: Members;
  readonly path: string;
}
