/** The lists of a sandbox: one path for those with state and those that a test seeds. */
import type { Operation, OperationTable } from '../operation/operation.js';
import type { ListBehavior, ListOptions, ListScript } from './list-behavior.js';
import { cutList, type ListMemory, type ListPage, type PageRequest } from './list-cut.js';
import { findOperation, operationsOf } from './operations.js';
import { createReplica } from './replica.js';
import { type ReceivedInput, writeSeededPage } from './seeded-list.js';

/** An operation of the vendor's table. */
export type ListOperation = Operation;

/** What the routes of a sandbox do with lists. */
export interface Lists {
  /** What a test changes them with. */
  readonly script: ListScript;
  /** Restores the options. */
  reset(): void;
  /** @returns The operation of a request; `undefined` where the vendor has none with this method and path. */
  find(method: string, pathname: string): ListOperation | undefined;
  /** Whether a test gave rows to an operation. */
  isSeeded(operation: ListOperation | undefined): boolean;
  /** Cuts a page out of the rows of an operation. */
  cut<Row>(operation: ListOperation | undefined, request: PageRequest<Row>): ListPage;
  /** @returns The body of a page of rows that the sandbox has, as the specification describes it. */
  page<Row>(operation: ListOperation, input: ReceivedInput, request: StatePageRequest<Row>): unknown;
  /**
   * @param input - What was received; read only where the operation has seeded rows.
   * @param envelope - Members that stand beside those that the specification names.
   * @returns The body of a page of seeded rows; `undefined` where none were seeded.
   */
  seeded(operation: ListOperation | undefined, input: ReceivedInput, envelope?: Readonly<Record<string, unknown>>): unknown;
  /**
   * Lets a request act, on the state of before the last write where reads lag.
   *
   * @param operation - `undefined` for a request that may write although it is none, such as an upload.
   * @param copy - Makes a copy of the state.
   * @param act - Gets an older state, or `undefined` for the current one.
   */
  act<State>(
    operation: ListOperation | undefined,
    copy: () => State,
    act: (older: State | undefined) => Promise<Response>,
  ): Promise<Response>;
}

/** Rows of a paged operation, and what stands beside them. */
export interface StatePageRequest<Row> extends Omit<PageRequest<Row>, 'start' | 'page' | 'size' | 'isCursor'> {
  readonly envelope: unknown;
}

interface Seeded {
  readonly rows: readonly unknown[];
  readonly sortBy: string | undefined;
}

/** @param defaults - How the lists of the vendor behave by default. */
export function createLists(table: OperationTable, options: ListOptions = {}, defaults: ListBehavior = {}): Lists {
  const seeds = new Map<string, Seeded>();
  const own = new Map<string, ListBehavior>();
  const memories = new Map<string, ListMemory>();
  const replica = createReplica();
  let all: ListBehavior = {};

  const behaviorOf = (id: string): ListBehavior => ({ ...defaults, ...all, ...own.get(id) });
  const hasLag = (): boolean => [all, ...own.values()].some(({ lag = 0 }) => lag > 0);

  function memoryOf(id: string): ListMemory {
    const memory = memories.get(id) ?? { changed: new Map(), happened: new Set() };
    memories.set(id, memory);
    return memory;
  }

  function assertKnown(id: string, isPaged: boolean): void {
    const operation = operationsOf(table).get(id);
    if (operation === undefined) throw new TypeError(`"${id}" must be the id of an operation`);
    if (isPaged && operation.page === undefined) throw new TypeError(`"${id}" must be the id of an operation whose responses are pages`);
  }

  const script: ListScript = {
    set(behavior, ...ids) {
      for (const id of ids) assertKnown(id, false);
      if (ids.length === 0) {
        all = behavior;
        memories.clear();
      }
      for (const id of ids) {
        own.set(id, behavior);
        memories.delete(id);
      }
      if (!hasLag()) replica.forget();
    },
    seed(id, rows, { sortBy } = {}) {
      assertKnown(id, true);
      seeds.set(id, { rows, sortBy });
      memories.delete(id);
    },
    clear() {
      for (const kept of [seeds, own, memories]) kept.clear();
      all = {};
      replica.forget();
    },
  };
  function reset(): void {
    const { rows = {}, only = {}, ...behavior } = options;
    script.clear();
    script.set(behavior);
    for (const [id, single] of Object.entries(only)) script.set(single, id);
    for (const [id, seeded] of Object.entries(rows)) script.seed(id, seeded);
  }
  reset();

  const cutAs = <Row>(id: string, request: PageRequest<Row>, behavior: ListBehavior): ListPage =>
    cutList(id, request, behavior, memoryOf(id));

  return {
    script,
    reset,
    find: (method, pathname) => findOperation(table, method, pathname),
    cut: (operation, request) => cutAs(operation?.id ?? '', request, operation === undefined ? {} : behaviorOf(operation.id)),
    page: (operation, input, { envelope, ...request }) =>
      writeSeededPage(operation, input, {
        envelope: (envelope ?? {}) as Readonly<Record<string, unknown>>,
        cut: (at) => cutAs(operation.id, { ...at, ...request }, behaviorOf(operation.id)),
      }),
    isSeeded: (operation) => operation !== undefined && seeds.has(operation.id),
    seeded(operation, input, envelope = {}) {
      const found = operation === undefined ? undefined : seeds.get(operation.id);
      if (operation === undefined || found === undefined) return undefined;
      const { id } = operation;
      const request = { rows: found.rows, compare: comparing(found.sortBy) };
      // Habits of the vendor's database are those of its own rows.
      return writeSeededPage(operation, input, { envelope, cut: (at) => cutAs(id, { ...at, ...request }, { ...all, ...own.get(id) }) });
    },
    async act<State>(operation: ListOperation | undefined, copy: () => State, act: (older: State | undefined) => Promise<Response>) {
      if (!hasLag()) return act(undefined);
      if (operation?.effect !== 'read') return replica.write(copy, () => act(undefined));
      return act(replica.read(operation.id, behaviorOf(operation.id).lag ?? 0) as State | undefined);
    },
  };
}

function comparing(sortBy: string | undefined): PageRequest<unknown>['compare'] {
  if (sortBy === undefined) return undefined;
  const valueOf = (row: unknown): string | number => (row as Readonly<Record<string, string | number>>)[sortBy] ?? '';
  return (left, right) => {
    const [one, other] = [valueOf(left), valueOf(right)];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}
