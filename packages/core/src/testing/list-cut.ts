/** Cuts a page out of a list as a server with a behavior does. */
import type { ListBehavior, ListChange } from './list-behavior.js';
import { createRandom, seedWith } from './random.js';

/** A request for one page of a list whose rows the sandbox has. */
export interface PageRequest<Row> {
  /** All rows that match the request. */
  readonly rows: readonly Row[];
  /** The rows without the filters of the request. @defaultValue `rows` */
  readonly unfiltered?: readonly Row[] | undefined;
  /** The order; rows that are equal in it are ties. @defaultValue that of `rows`, where all are */
  readonly compare?: ((left: Row, right: Row) => number) | undefined;
  /** @returns A row as it is on the wire. @defaultValue the row itself */
  readonly toWire?: ((row: Row) => unknown) | undefined;
  /** Rows before the page. @defaultValue those of the pages before `page` */
  readonly start?: number;
  /** Number of the page, from 1. @defaultValue 1 */
  readonly page?: number;
  readonly size: number;
  /** Whether `start` comes from a cursor, which stays behind its row when rows before it come or go. @defaultValue false */
  readonly isCursor?: boolean;
}

/** A page, to be put into the vendor's envelope. */
export interface ListPage {
  /** Rows on the wire. */
  readonly items: readonly unknown[];
  /** What the page says of the number of all rows. */
  readonly total: number | string | undefined;
  /** Whether the total is said to be an estimate, where the vendor's lists say so. */
  readonly isEstimate: boolean;
  /** Rows before the page. */
  readonly start: number;
  /** Rows that the page has room for. */
  readonly size: number;
  /** Rows behind the page. */
  readonly rest: number;
  /** Where the next page starts; `undefined` where there is none. */
  readonly next: number | undefined;
}

/** What a list remembers between two pages. */
export interface ListMemory {
  /** Rows that come later, or went, by change. */
  readonly changed: Map<ListChange, ReadonlySet<string>>;
  /** Changes that have happened. */
  readonly happened: Set<ListChange>;
}

export function cutList<Row>(id: string, request: PageRequest<Row>, behavior: ListBehavior, memory: ListMemory): ListPage {
  const { maxPageSize = Infinity, repeatPage = Infinity, otherOrganization: other } = behavior;
  const size = Math.min(request.size, maxPageSize);
  // No row is before the first one, and none between two.
  const asked = Math.max(0, Math.trunc(request.start ?? ((request.page ?? 1) - 1) * size));
  const number = size > 0 ? Math.floor(asked / size) + 1 : 1;
  const start = behavior.ignorePaging === true ? 0 : number > repeatPage ? (repeatPage - 1) * size : asked;
  const range = { start, size: behavior.ignorePaging === true ? Infinity : size };

  const isForeign = other !== undefined && number >= (other.fromPage ?? 2);
  const { count, ...part } = isForeign
    ? takeRows(other.rows ?? [], () => true, range)
    : takeOwnRows(id, request, { number, range, behavior, memory });
  const all = isForeign ? (other.total ?? count) : behavior.totals === 'unfiltered' ? (request.unfiltered ?? request.rows).length : count;
  return {
    ...part,
    items: number === behavior.emptyPage ? [] : part.items,
    total: totalFor(behavior, number, all),
    isEstimate: behavior.totals === 'estimate',
    start,
    size,
  };
}

interface Range {
  readonly start: number;
  readonly size: number;
}

interface TakenRows extends Pick<ListPage, 'items' | 'rest' | 'next'> {
  /** Rows of the whole list. */
  readonly count: number;
}

interface Circumstances {
  /** Number of the page. */
  readonly number: number;
  readonly range: Range;
  readonly behavior: ListBehavior;
  readonly memory: ListMemory;
}

function takeOwnRows<Row>(id: string, request: PageRequest<Row>, { number, range, behavior, memory }: Circumstances): TakenRows {
  const { compare, unfiltered, isCursor = false, toWire = (row: Row): unknown => row } = request;
  const rows = behavior.ignoreFilters === true ? (unfiltered ?? request.rows) : request.rows;
  const sorted = compare === undefined ? rows : rows.toSorted(compare);
  const hidden = hideRows(sorted, number, behavior, memory);
  const isVisible = (row: Row): boolean => !hidden.some((keys) => keys.has(keyOf(row)));
  // A cursor stands behind a row, whatever happens before it; an offset counts the rows that there are.
  const taken = isCursor
    ? takeRows(sorted, isVisible, range)
    : takeRows(orderRows(sorted.filter(isVisible), compare, seedOf(id, range.start, behavior)), () => true, range);
  return { ...taken, items: taken.items.map((row) => toWire(row as Row)) };
}

function takeRows<Row>(rows: readonly Row[], isVisible: (row: Row) => boolean, { start, size }: Range): TakenRows {
  const items: Row[] = [];
  let index = Number.isNaN(start) ? rows.length : start;
  for (; index < rows.length && items.length < size; index++) if (isVisible(rows[index] as Row)) items.push(rows[index] as Row);
  const rest = rows.slice(index).filter(isVisible).length;
  return { items, rest, next: rest > 0 ? index : undefined, count: rows.filter(isVisible).length };
}

/** @returns Keys of the rows that the list does not have, or not yet, when a page is requested. */
function hideRows<Row>(rows: readonly Row[], number: number, { grow, shrink }: ListBehavior, memory: ListMemory): ReadonlySet<string>[] {
  const hidden: ReadonlySet<string>[] = [];
  const visit = (change: ListChange, isGrowth: boolean): void => {
    if (number >= (change.beforePage ?? 2)) memory.happened.add(change);
    if (memory.happened.has(change) === isGrowth) return;
    const left = rows.filter((row) => !hidden.some((keys) => keys.has(keyOf(row))));
    const keys = memory.changed.get(change) ?? new Set(chooseRows(left, change).map(keyOf));
    memory.changed.set(change, keys);
    hidden.push(keys);
  };
  for (const change of changesOf(grow)) visit(change, true);
  for (const change of changesOf(shrink)) visit(change, false);
  return hidden;
}

function changesOf(changes: ListChange | readonly ListChange[] | undefined): readonly ListChange[] {
  return changes === undefined ? [] : 'rows' in changes ? [changes] : changes;
}

function chooseRows<Row>(rows: readonly Row[], { rows: count, at = 'head' }: ListChange): readonly Row[] {
  if (at === 'head') return rows.slice(0, count);
  if (at === 'tail') return rows.slice(Math.max(0, rows.length - count));
  const step = rows.length / Math.min(count, rows.length);
  return rows.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function keyOf(row: unknown): string {
  return JSON.stringify(row);
}

/** @returns The seed of the order of a page; `undefined` where ties keep theirs. */
function seedOf(id: string, start: number, { shuffleTies = false }: ListBehavior): number | undefined {
  if (shuffleTies === false) return undefined;
  return seedWith(Number(shuffleTies) + start, id);
}

function orderRows<Row>(
  rows: readonly Row[],
  compare: ((left: Row, right: Row) => number) | undefined,
  seed: number | undefined,
): readonly Row[] {
  if (seed === undefined) return rows;
  const random = createRandom(seed);
  return rows
    .map((row) => ({ row, rank: random() }))
    .toSorted((left, right) => (compare?.(left.row, right.row) ?? 0) || left.rank - right.rank)
    .map(({ row }) => row);
}

function totalFor({ totals, totalOffBy = 0 }: ListBehavior, number: number, count: number): number | string | undefined {
  if (totals === 'omit' || (totals === 'firstPage' && number > 1)) return undefined;
  const total = totals === 'zero' ? 0 : Math.max(0, count + totalOffBy);
  return totals === 'string' ? String(total) : total;
}
