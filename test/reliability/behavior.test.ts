/**
 * How much of each sandbox has state: a write has where a read answers differently after it, and a read where it does after some
 * write. Nobody says so of an operation; it is seen.
 *
 * | case     | crossed with                                     | holds                                                                  |
 * | -------- | ------------------------------------------------ | ---------------------------------------------------------------------- |
 * | behavior | every operation of every vendor                  | as in `behavior/<vendor>.tsv`, which `coverage:api` counts             |
 * | honesty  | every operation without state                    | a read is marked as an example, a write is 501 and says whose it is    |
 * | examples | every write without state × `unserved: 'example'` | answered with its example, and marked                                  |
 */
import { ConfigError, InputError, isSecError } from '@sec/core';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { state as aqua } from '../../packages/aqua/src/generated/state.js';
import { state as datatheorem } from '../../packages/datatheorem/src/generated/state.js';
import { state as insightcloudsec } from '../../packages/insightcloudsec/src/generated/state.js';
import { state as risken } from '../../packages/risken/src/generated/state.js';
import type { StateOperation, StateTable, StoreTables } from '@sec/core/vendor/testing';
import { toCamel } from '../../scripts/derive/names.js';
import { exampleInput } from '../../scripts/openapi/example.js';
import { readInput } from '../../scripts/openapi/input.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import type { Operation } from '../../scripts/openapi/spec.js';
import { specialInputs } from './support/special-inputs.js';
import { isCreate, withKnown, type World, worlds } from './support/worlds.js';

const root = join(import.meta.dirname, '../..');
const tables: Readonly<Record<string, StateTable>> = { aqua, datatheorem, insightcloudsec, risken };

/**
 * Operations with state, at the least. Of Data Theorem's 26 five have none: the members of three statistics are not documented, no
 * write is known that changes SAST violations, and no read shows the attachment of an XCUITest.
 */
const least: Readonly<Record<string, number>> = { aqua: 230, datatheorem: 21, insightcloudsec: 110, risken: 190 };

type Members = Record<string, unknown>;

describe.each(Object.keys(tables))('%s', (vendor) => {
  const spec = readSpec(join(root, 'specs', vendor), root);
  const { operations: behaviors } = tables[vendor] as StateTable;
  const isRead = ({ node }: Operation): boolean => node['x-effect'] === 'read';
  const reads = spec.operations.filter(isRead);
  const writes = spec.operations.filter((operation) => !isRead(operation));

  /** The example, then what has to be there with ids that the sandbox knows, each with the keys of a row that there is. */
  function* inputsOf(world: World, operation: Operation, at: 'first' | 'last'): Generator<Members> {
    const input = readInput(spec.components, operation);
    const isRequired = (name: string): boolean =>
      input.members.some((member) => member.name === name && member.required && !member.fromClient);
    const { position } = (operation.node['x-pagination'] ?? {}) as { readonly position?: string };
    const own = (example: unknown): Members => {
      const { [position ?? '']: _, ...members } = example as Members;
      return withRow(world, behaviors[operation.id], members, at);
    };
    yield* [specialInputs[vendor]?.[operation.id]?.(world) ?? []].flat();
    yield own(exampleInput(operation, input));
    yield own(exampleInput(operation, input, isRequired));
    yield withKnown(exampleInput(operation, input, isRequired), world.known) as Members;
  }

  async function call(world: World, operation: Operation, input: Members): Promise<string> {
    const group = (world.client as Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>)[toCamel(operation.tag)];
    try {
      const result = await group?.[operation.id]?.(input);
      if (Symbol.asyncIterator in Object(result)) for await (const part of result as AsyncIterable<unknown>) void part;
    } catch (error) {
      if (!isSecError(error)) throw error;
      // What was refused before it was sent says nothing of the sandbox.
      if (error instanceof InputError || error instanceof ConfigError) return '';
    }
    const { status, text } = world.last() ?? {};
    return `${status} ${text}`;
  }

  /** What every read answers, for the rows that there were at first. */
  async function readAll(world: World, inputs: ReadonlyMap<string, readonly Members[]>): Promise<Map<string, string>> {
    const answers = new Map<string, string>();
    for (const operation of reads) {
      const all: string[] = [];
      for (const input of inputs.get(operation.id) ?? []) all.push(await call(world, operation, input));
      answers.set(operation.id, all.join('\n'));
    }
    return answers;
  }

  const creates = writes.filter(({ id }) => isCreate(id));

  /** A sandbox in which everything was created that can be, with ids that it knows. */
  const create = async (): Promise<World> => {
    const world = (worlds[vendor] as () => World)();
    for (const operation of [...creates, ...reads])
      for (const input of inputsOf(world, operation, 'first')) await call(world, operation, input);
    return world;
  };

  /** A sandbox that nothing was written to. */
  const fresh = (): World => (worlds[vendor] as () => World)();

  /** Who may not call has seen nothing. */
  const differs = (one: string | undefined, other: string | undefined): boolean => one !== other && !/^40[13] /m.test(`${one}\n${other}`);

  /** What reads of the newest rows take. */
  const newest = (world: World): ReadonlyMap<string, string> =>
    new Map(reads.map((operation) => [operation.id, JSON.stringify(inputsOf(world, operation, 'last').next().value)]));

  /** Reads of what there was not before, which a sandbox that nothing was written to answers otherwise. */
  async function readsOfNew(world: World, earlier: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const untouched = fresh();
    const now = newest(world);
    const seen: string[] = [];
    for (const operation of reads.filter(({ id }) => now.get(id) !== earlier.get(id))) {
      const input = JSON.parse(now.get(operation.id) ?? '{}') as Members;
      const answer = await call(world, operation, input);
      if (answer.startsWith('200') && differs(answer, await call(untouched, operation, input))) seen.push(operation.id);
    }
    return seen;
  }

  async function measure(): Promise<Map<string, string>> {
    const world = await create();
    const seen = new Map<string, string>();
    /** Of the first row and of the last one, by turns. */
    const readingsOf = (operation: Operation): Members[] => {
      const [first, last] = [[...inputsOf(world, operation, 'first')], [...inputsOf(world, operation, 'last')]];
      return distinct(first.flatMap((input, index) => [input, last[index] ?? input]));
    };
    const inputs = new Map(reads.map((operation) => [operation.id, readingsOf(operation)]));
    for (const operation of reads) {
      const answer = await call(world, operation, inputs.get(operation.id)?.[0] ?? {});
      const isExample = world.last()?.headers.get('x-sandbox') === 'example';
      seen.set(operation.id, isExample ? 'example' : `stateless ${answer.slice(0, 3)}`);
    }
    let before = await readAll(world, inputs);
    // A read that never answers the same would make a state of everything.
    const again = await readAll(world, inputs);
    expect([...again].filter(([id, text]) => text !== before.get(id)).map(([id]) => id)).toEqual([]);
    // What was created is not there without it.
    for (const [id, text] of await readAll(fresh(), inputs)) if (differs(text, before.get(id))) seen.set(id, 'stateful');
    // What deletes comes late, so that the others find something, and what changes for whom all others answer at last.
    for (const operation of writes.toSorted((one, other) => rankOf(one) - rankOf(other))) {
      let mark = '';
      for (const input of inputsOf(world, operation, 'last')) {
        const snapshot = world.snapshot();
        const earlier = newest(world);
        const answer = await call(world, operation, input);
        if (answer === '') continue;
        mark = answer.startsWith('501') ? '501' : `stateless ${answer.slice(0, 3)}`;
        if (world.snapshot() === snapshot) continue;
        const after = await readAll(world, inputs);
        const changed = [...after].filter(([id, text]) => differs(text, before.get(id))).map(([id]) => id);
        before = after;
        const all = changed.length > 0 ? changed : await readsOfNew(world, earlier);
        for (const id of all) seen.set(id, 'stateful');
        if (all.length === 0) continue;
        mark = 'stateful';
        break;
      }
      seen.set(operation.id, mark);
    }
    return seen;
  }

  test('operations behave as they did', { timeout: 300_000 }, async () => {
    const seen = await measure();

    const lines = spec.operations.map(({ id, node }) => `${id}\t${String(node['x-effect'])}\t${seen.get(id)}`);
    await expect(`operation\teffect\tbehavior\n${lines.join('\n')}\n`).toMatchFileSnapshot(`behavior/${vendor}.tsv`);
    const stateful = [...seen.values()].filter((mark) => mark === 'stateful');
    expect(stateful.length).toBeGreaterThanOrEqual(least[vendor] ?? Infinity);
  });
});

function rankOf({ id }: Operation): number {
  if (id === 'switchOrganization' || id === 'deleteResponsePolicies') return 2;
  return /^(delete|detach|remove|untag|clear|terminate|archive|deactivate)/.test(id) ? 1 : 0;
}

function distinct(inputs: readonly Members[]): Members[] {
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()].slice(0, 3);
}

/** The input with the keys of a row that the sandbox has. */
function withRow(world: World, behavior: StateOperation | undefined, input: Members, at: 'first' | 'last'): Members {
  if (behavior === undefined) return input;
  const rows = (world.state() as { readonly rows: StoreTables }).rows[behavior.of] ?? [];
  const stored = at === 'first' ? rows[0] : rows.at(-1);
  if (stored === undefined || behavior.verb === 'create') return { ...input, ...(behavior.verb === 'create' ? {} : stored?.parents) };
  const own = structuredClone({ ...input, ...stored.parents });
  for (const [place, member] of Object.entries(behavior.keys ?? {})) {
    const [name = '', inner] = place.split('/');
    const value = stored.row[member];
    if (inner !== undefined) own[name] = { ...(own[name] as object), [inner]: value };
    else own[name] = Array.isArray(own[name]) ? [value] : value;
  }
  return own;
}
