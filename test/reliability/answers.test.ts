/**
 * What a sandbox answers with a success fits the specification that it comes from.
 *
 * | case    | crossed with                                                                             | holds                            |
 * | ------- | ---------------------------------------------------------------------------------------- | -------------------------------- |
 * | answers | every operation × its example, what it needs, ids that the sandbox knows, special inputs | the generated checks let it pass |
 * | sparse  | the same, with sparse rows of three seeds                                                | the generated checks let it pass |
 * | unfit   | every write × members of its body × values of other types                                | so do its answer and later reads |
 * | spoiled | the same, with strings for numbers and numbers for strings                               | the checks find them             |
 */
import { checks as aqua } from '@sec/aqua/validate';
import { type Checks, isSecError, ParseError, ValidationError } from '@sec/core';
import { checks as datatheorem } from '@sec/datatheorem/validate';
import { checks as insightcloudsec } from '@sec/insightcloudsec/validate';
import { checks as risken } from '@sec/risken/validate';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCamel } from '../../scripts/derive/names.js';
import { exampleInput } from '../../scripts/openapi/example.js';
import { readInput } from '../../scripts/openapi/input.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import type { Operation } from '../../scripts/openapi/spec.js';
import { specialInputs } from './support/special-inputs.js';
import { isCreate, withKnown, type World, worlds } from './support/worlds.js';

const root = join(import.meta.dirname, '../..');
const checks: Readonly<Record<string, Checks>> = { aqua, datatheorem, insightcloudsec, risken };

/** Operations with a success to check, at the least. */
const least: Readonly<Record<string, number>> = { aqua: 150, datatheorem: 20, insightcloudsec: 90, risken: 190 };

/** Bodies with a member of another type, at the least. */
const leastUnfit: Readonly<Record<string, number>> = { aqua: 3_000, datatheorem: 50, insightcloudsec: 500, risken: 1_000 };

type Members = Record<string, unknown>;

/** One value of each type, and arrays and objects that hold none of any. */
const values: readonly unknown[] = ['x', -7.5, true, null, [null], { x: [null] }];

/** Copies of an input, each with another value in place of a member, or of a member of a member. */
function* spoilMembers(input: Members, isSpoiled: (name: string) => boolean): Generator<Members> {
  for (const [name, member] of Object.entries(input)) {
    if (!isSpoiled(name)) continue;
    for (const value of values) yield { ...input, [name]: value };
    const [first] = Array.isArray(member) ? (member as unknown[]) : [member];
    if (typeof first !== 'object' || first === null) continue;
    for (const inner of spoilMembers(first as Members, () => true)) yield { ...input, [name]: Array.isArray(member) ? [inner] : inner };
  }
}

describe.each(Object.keys(worlds))('%s', (vendor) => {
  const spec = readSpec(join(root, 'specs', vendor), root);
  interface WorldChange {
    readonly change?: ((text: string) => string) | undefined;
    readonly sparse?: number;
    readonly own?: Checks;
  }

  const create = ({ change, sparse, own = checks[vendor] as Checks }: WorldChange = {}): World =>
    (worlds[vendor] as (typeof worlds)[string])({ validation: { checks: own, mode: 'enforce' }, change, sparse: sparse ?? false });

  function inputsOf(world: World, operation: Operation): readonly Members[] {
    const input = readInput(spec.components, operation);
    const isNeeded = (name: string): boolean =>
      input.members.some((member) => member.name === name && member.required && !member.fromClient);
    const needed = exampleInput(operation, input, isNeeded);
    return [
      exampleInput(operation, input),
      needed,
      withKnown(needed, world.known),
      specialInputs[vendor]?.[operation.id]?.(world) ?? [],
    ].flat() as Members[];
  }

  /** @returns What is wrong with the answer; nothing where there is no success. */
  async function judge(world: World, operation: Operation, input: Members): Promise<string | undefined> {
    const group = (world.client as Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>)[toCamel(operation.tag)];
    try {
      const result = await group?.[operation.id]?.(input);
      if (Symbol.asyncIterator in Object(result)) for await (const part of result as AsyncIterable<unknown>) void part;
    } catch (error) {
      if (!isSecError(error)) throw error;
      if (error instanceof ValidationError || error instanceof ParseError)
        return `${operation.id} ${JSON.stringify(input)}: ${error.message}`;
    }
    return undefined;
  }

  async function judgeAll(world: World): Promise<{ readonly wrong: readonly string[]; readonly served: number }> {
    const wrong: string[] = [];
    const served = new Set<string>();
    const creates = spec.operations.filter(({ id }) => isCreate(id));
    const reads = spec.operations.filter(({ node }) => node['x-effect'] === 'read');
    // What was created is read, and then everything happens once more.
    for (const operation of [...creates, ...reads, ...spec.operations]) {
      for (const input of inputsOf(world, operation)) {
        const before = world.served();
        const problem = await judge(world, operation, input);
        if (world.served() > before) served.add(operation.id);
        if (problem !== undefined) wrong.push(problem);
      }
    }
    return { wrong, served: served.size };
  }

  test('every success has the form of its specification', { timeout: 120_000 }, async () => {
    const { wrong, served } = await judgeAll(create());

    expect(wrong).toEqual([]);
    expect(served).toBeGreaterThanOrEqual(least[vendor] ?? Infinity);
  });

  test.each([1, 2, 3])('every success has that form with sparse rows, too: seed %i', { timeout: 120_000 }, async (seed) => {
    const { wrong, served } = await judgeAll(create({ sparse: seed }));

    expect(wrong).toEqual([]);
    expect(served).toBeGreaterThanOrEqual(least[vendor] ?? Infinity);
  });

  test('what does not fit is refused, or stands in no row', { timeout: 120_000 }, async () => {
    // The client would refuse most of it.
    const world = create({ own: { ...(checks[vendor] as Checks), input: () => undefined } });
    // One line for each place.
    const wrong = new Set<string>();
    const note = (problem: string | undefined): void => {
      if (problem !== undefined) wrong.add(problem.replace(/^(\w+) .*: \1: /s, '$1: ').replaceAll(/\d+/g, '*'));
    };
    let sent = 0;
    for (const operation of spec.operations.filter(({ node }) => node['x-effect'] !== 'read')) {
      const input = readInput(spec.components, operation);
      const isBody = (name: string): boolean => input.members.some((member) => member.name === name && member.place === 'body');
      const good = withKnown(exampleInput(operation, input), world.known) as Members;
      for (const bad of spoilMembers(good, isBody)) {
        sent++;
        note(await judge(world, operation, bad));
      }
    }
    for (const operation of spec.operations.filter(({ node }) => node['x-effect'] === 'read'))
      for (const input of inputsOf(world, operation)) note(await judge(world, operation, input));

    expect([...wrong]).toEqual([]);
    expect(sent).toBeGreaterThan(leastUnfit[vendor] ?? Infinity);
  });

  test('numbers that are strings, and strings that are numbers, are found', { timeout: 120_000 }, async () => {
    const spoil = (text: string): string =>
      text.replace(/":(?:(\d+)|"[^"\\]*")/g, (_, digits: string | undefined) => (digits === undefined ? '":7' : `":"${digits}"`));

    const { wrong } = await judgeAll(create({ change: spoil }));

    expect(wrong.length).toBeGreaterThan(10);
  });
});
