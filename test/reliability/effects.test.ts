/**
 * What a call does is said of every operation, whatever its verb and its retry class, and what only reads changes nothing.
 *
 * | case       | crossed with                                  | holds                                                     |
 * | ---------- | --------------------------------------------- | --------------------------------------------------------- |
 * | the effect | every operation of every specification        | `read`, `write` or `act`, in the table as in the document |
 * | a read     | every `read` × the sandbox of its vendor      | the state of the sandbox is the same before and after     |
 * | a write    | one or more of each vendor                    | the same comparison sees it                               |
 */
import { isSecError } from '@sec/core';
import { parseOperation } from '@sec/core/vendor';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCamel } from '../../scripts/derive/names.js';
import { exampleInput } from '../../scripts/openapi/example.js';
import { readInput } from '../../scripts/openapi/input.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import type { Operation } from '../../scripts/openapi/spec.js';
import { everyVendor } from './support/every-vendor.js';
import { withKnown, type World, worlds } from './support/worlds.js';

const root = join(import.meta.dirname, '../..');

const folders: Readonly<Record<string, string>> = {
  Aqua: 'aqua',
  RISKEN: 'risken',
  InsightCloudSec: 'insightcloudsec',
  'Data Theorem': 'datatheorem',
};

/** Reads that each sandbox answers with a success, and changes that the comparison sees, at the least. */
const least: Readonly<Record<string, readonly [reads: number, changes: number]>> = {
  aqua: [28, 15],
  datatheorem: [7, 2],
  insightcloudsec: [21, 2],
  risken: [24, 15],
};

describe.each(everyVendor)('$name', ({ name, table }) => {
  const vendor = folders[name] ?? '';
  const spec = readSpec(join(root, 'specs', vendor), root);

  test('every operation has an effect, the same in the table as in the specification', ({ task }) => {
    const rows = Object.assign({}, ...Object.values(table.groups));

    for (const { id, method, node } of spec.operations) {
      const { effect, retry, idempotentWith } = parseOperation(id, rows[id]);
      expect(['read', 'write', 'act'], id).toContain(effect);
      expect([effect, retry, idempotentWith], id).toEqual([node['x-effect'], node['x-retry'], node['x-idempotent-with']]);
      const isOdd = (method === 'GET') !== (effect === 'read');
      expect(typeof node['x-effect-reason'], id).toBe(isOdd ? 'string' : 'undefined');
    }
    expect(Object.keys(rows)).toHaveLength(spec.operations.length);
    task.meta.cases = spec.operations.length;
  });

  /** The example of the specification; then what has to be there, with ids that the sandbox knows. */
  const inputsOf = (operation: Operation, known: World['known']): readonly unknown[] => {
    const input = readInput(spec.components, operation);
    const isRequired = (name: string): boolean =>
      input.members.some((member) => member.name === name && member.required && !member.fromClient);
    return [exampleInput(operation, input), withKnown(exampleInput(operation, input, isRequired), known)];
  };

  /** Calls an operation; a refusal of the sandbox is as good as a success. */
  const call = async ({ client, known }: World, operation: Operation): Promise<void> => {
    const group = (client as Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>)[toCamel(operation.tag)];
    for (const input of inputsOf(operation, known)) {
      try {
        const result = await group?.[operation.id]?.(input);
        // A stream is read to its end.
        if (Symbol.asyncIterator in Object(result)) for await (const part of result as AsyncIterable<unknown>) void part;
      } catch (error) {
        if (!isSecError(error)) throw error;
      }
    }
  };

  /** Calls operations one after the other. @returns Those that changed the state, and those that were answered with a success. */
  const callAll = async (
    world: World,
    operations: readonly Operation[],
  ): Promise<{ changed: ReadonlySet<string>; served: ReadonlySet<string> }> => {
    const changed = new Set<string>();
    const served = new Set<string>();
    let before = world.snapshot();
    const compare = (id: string): void => {
      const after = world.snapshot();
      if (after !== before) changed.add(id);
      before = after;
    };
    for (const operation of operations) {
      const servedBefore = world.served();
      await call(world, operation);
      if (world.served() === servedBefore) continue;
      served.add(operation.id);
      compare(operation.id);
    }
    compare('one that was refused');
    return { changed, served };
  };

  test('no operation marked read changes the state of the sandbox', async ({ task }) => {
    const world = (worlds[vendor] as () => World)();
    const reads = spec.operations.filter(({ node }) => node['x-effect'] === 'read');

    // The second round knows ids from the first.
    const { changed, served } = await callAll(world, [...reads, ...reads]);

    expect([...changed]).toEqual([]);
    expect(served.size, `of ${reads.length} reads`).toBeGreaterThanOrEqual(least[vendor]?.[0] ?? Infinity);
    task.meta.cases = reads.length;
  });

  test('the comparison sees what the other operations change', async () => {
    const world = (worlds[vendor] as () => World)();
    const isRead = ({ node }: Operation): boolean => node['x-effect'] === 'read';
    await callAll(world, spec.operations.filter(isRead));

    const { changed } = await callAll(
      world,
      spec.operations.filter((operation) => !isRead(operation)),
    );

    expect(changed.size).toBeGreaterThanOrEqual(least[vendor]?.[1] ?? Infinity);
  });
});
