/** Rows of the families that the specification describes well enough, by the name of their collection in `generated/state.ts`. */
import type { Row, StoredRow } from '@sec/core/vendor/testing';
import { recordNotFound } from './backend-error.js';
import { removeWhere, type Store } from './state.js';

/** The rows of a collection; changes to the array are changes to the sandbox. */
export function rowsOf({ tables }: Store, of: string): StoredRow[] {
  const rows = tables.rows[of];
  if (rows === undefined) throw new TypeError(`there is no collection ${of}`);
  return rows;
}

export function findRow(store: Store, of: string, members: Row): StoredRow | undefined {
  return rowsOf(store, of).find(({ row }) => isLike(row, members));
}

/** @throws BackendError `record not found`, or the error that is given. */
export function needRow(store: Store, of: string, members: Row, error: Error = recordNotFound()): StoredRow {
  const found = findRow(store, of, members);
  if (found === undefined) throw error;
  return found;
}

/** Adds a row under the next id, with both times. */
export function addRow(store: Store, of: string, id: string, members: Row): Row {
  const rows = rowsOf(store, of);
  const row = { [id]: 1 + Math.max(10_000, ...rows.map((stored) => Number(stored.row[id]))), ...members, ...store.times() };
  rows.push({ row, parents: {} });
  return row;
}

/** Adds a link between two rows, where there is none. */
export function addLink(store: Store, of: string, members: Row): void {
  if (findRow(store, of, members) === undefined) rowsOf(store, of).push({ row: { ...members, ...store.times() }, parents: {} });
}

export function changeRow(store: Store, stored: StoredRow, members: Row): Row {
  return (stored.row = { ...stored.row, ...members, updated_at: store.now() });
}

export function removeRows(store: Store, of: string, members: Row): void {
  removeWhere(rowsOf(store, of), ({ row }) => isLike(row, members));
}

function isLike(row: Row, members: Row): boolean {
  return Object.entries(members).every(([name, value]) => row[name] === value);
}
