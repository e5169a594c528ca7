/** The rows that a store starts with. */
import type { Examples } from '../examples.js';
import type { Row, StateCollection, StateTable, StoredRow, StoreTables } from './state-table.js';
import { varied } from './write-rows.js';

export interface SeedFacts {
  readonly state: StateTable;
  readonly examples: Examples;
  /** Values of members, at any depth, that are the sandbox's own, such as the id of its project. */
  readonly constants: Row;
  /** Rows of each collection that is written to. */
  readonly count: number;
}

/** @returns The rows of all collections: the first has every member; the others differ in what names them. */
export function seedRows({ state, examples, constants, count }: SeedFacts): StoreTables {
  const operations = Object.entries(state.operations);
  const isWritten = (name: string): boolean => operations.some(([, { of, verb }]) => of === name && verb !== 'list' && verb !== 'get');
  return Object.fromEntries(
    Object.entries(state.collections).map(([name, collection]) => {
      const own = operations.filter(([, { of }]) => of === name);
      const parents = Object.assign(
        {},
        ...own.map(([id, { within = [] }]) => parentsOf(examples[id]?.input, within)),
      ) as StoredRow['parents'];
      const naming = new Set(own.flatMap(([, { keys = {} }]) => Object.values(keys)));
      const rows = Array.from({ length: isWritten(name) ? count : 1 }, (_, index) => ({
        row: seedRow(collection, { naming, constants, index }),
        parents,
      }));
      return [name, rows] as const;
    }),
  );
}

function parentsOf(input: unknown, within: readonly string[]): Readonly<Record<string, string>> {
  const members = (input ?? {}) as Row;
  return Object.fromEntries(within.filter((name) => members[name] !== undefined).map((name) => [name, String(members[name])] as const));
}

function seedRow(
  { row, id }: StateCollection,
  { naming, constants, index }: { readonly naming: ReadonlySet<string>; readonly constants: Row; readonly index: number },
): Row {
  const own = withConstants(row, constants) as Row;
  if (index === 0) return own;
  const differs = (name: string): boolean => (name === id?.member || name === 'name' || naming.has(name)) && !(name in constants);
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, differs(name) ? varied(value, index) : value] as const));
}

/** @returns A copy whose members of these names have the sandbox's own values. */
export function withConstants(value: unknown, constants: Row): unknown {
  if (Array.isArray(value)) return value.map((item) => withConstants(item, constants));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(
      ([name, member]) =>
        [
          name,
          Object.hasOwn(constants, name) && typeof member === typeof constants[name] ? constants[name] : withConstants(member, constants),
        ] as const,
    ),
  );
}
