/** Where the sandbox keeps its tables, its time and its ids. */
import { emptyTables, type Tables, type Times } from './tables.js';

export interface Store {
  readonly tables: Tables;
  /** Now, in milliseconds. */
  nowMs(): number;
  /** Now, in unix seconds. */
  now(): number;
  /** The next id of a kind of row; ids of deleted rows do not come back. */
  nextId(kind: string): number;
  /** Creation and update time of a new row. */
  times(): Times;
}

/** The first id of every kind on a fresh installation. @source ca-risken/common middleware/db [C] */
const firstId = 1001;

export function createStore(clock: { now(): number }): Store {
  const ids = new Map<string, number>();
  const nowMs = (): number => clock.now();
  const now = (): number => Math.floor(clock.now() / 1000);
  return {
    tables: emptyTables(),
    nowMs,
    now,
    nextId(kind) {
      const id = ids.get(kind) ?? firstId;
      ids.set(kind, id + 1);
      return id;
    },
    times: () => ({ created_at: now(), updated_at: now() }),
  };
}

/** Removes the rows that match, in place. */
export function removeWhere<Row>(table: Row[], matches: (row: Row) => boolean): void {
  const kept = table.filter((row) => !matches(row));
  table.splice(0, table.length, ...kept);
}
