/** Cuts a page out of a list as a server with a behavior does. */
import type { ListBehavior, ListChange } from './list-behavior.js';

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
}

/** A page, to be put into the vendor's envelope. */
export interface ListPage {
  /** Rows on the wire. */
  readonly items: readonly unknown[];
  /** What the page says of the number of all rows. */
  readonly total: number | string | undefined;
  /** Rows before the page. */
  readonly start: number;
  /** Rows that the page has room for. */
  readonly size: number;
  /** Rows behind the page. */
  readonly rest: number;
  /** Rows before the next page; `undefined` where there is none. */
  readonly next: number | undefined;
}

/** What a list remembers between two pages. */
export interface ListMemory {
  /** Rows that come later, or went, by change: `undefined` where it has not been worked out which. */
  readonly changed: Map<ListChange, ReadonlySet<string>>;
  /** Changes that have happened. */
  readonly happened: Set<ListChange>;
}

export function cutList<Row>(id: string, request: PageRequest<Row>, behavior: ListBehavior, memory: ListMemory): ListPage {
  const { toWire = (row: Row): unknown => row } = request;
  const { maxPageSize = Infinity, repeatPage = Infinity, otherOrganization: other } = behavior;
  const size = Math.min(request.size, maxPageSize);
  const asked = request.start ?? ((request.page ?? 1) - 1) * size;
  const number = size > 0 ? Math.floor(asked / size) + 1 : 1;
  const isForeign = other !== undefined && number >= (other.fromPage ?? 2);
  const isWhole = behavior.ignorePaging === true;
  const start = isWhole ? 0 : number > repeatPage ? (repeatPage - 1) * size : asked;

  const rows = isForeign ? [] : visibleRows(request, number, behavior, memory);
  const list: readonly unknown[] = isForeign ? (other.rows ?? []) : orderRows(rows, request.compare, seedOf(id, start, behavior));
  const found = number === behavior.emptyPage ? [] : list.slice(start, isWhole ? undefined : start + size);
  const rest = isWhole ? 0 : Math.max(0, list.length - start - size);
  const own = behavior.totals === 'unfiltered' ? (request.unfiltered ?? rows).length : rows.length;
  return {
    items: isForeign ? found : found.map((row) => toWire(row as Row)),
    total: totalFor(behavior, number, isForeign ? (other.total ?? list.length) : own),
    start,
    size,
    rest,
    next: rest > 0 ? start + size : undefined,
  };
}

/** The rows that the list has when a page is requested, in the order without ties. */
function visibleRows<Row>(request: PageRequest<Row>, number: number, behavior: ListBehavior, memory: ListMemory): readonly Row[] {
  const { compare, unfiltered } = request;
  const rows = behavior.ignoreFilters === true ? (unfiltered ?? request.rows) : request.rows;
  let visible = compare === undefined ? rows : rows.toSorted(compare);
  const without = (change: ListChange): void => {
    const chosen = memory.changed.get(change) ?? new Set(chooseRows(visible, change).map(keyOf));
    memory.changed.set(change, chosen);
    visible = visible.filter((row) => !chosen.has(keyOf(row)));
  };
  for (const [changes, isGrowth] of [
    [behavior.grow, true],
    [behavior.shrink, false],
  ] as const)
    for (const change of changesOf(changes)) {
      if (number >= (change.beforePage ?? 2)) memory.happened.add(change);
      if (memory.happened.has(change) !== isGrowth) without(change);
    }
  return visible;
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
  let seed = Number(shuffleTies) + start;
  for (const character of id) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return seed;
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

/** Numbers from 0 up to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function totalFor({ totals, totalOffBy = 0 }: ListBehavior, number: number, count: number): number | string | undefined {
  if (totals === 'omit' || (totals === 'firstPage' && number > 1)) return undefined;
  const total = totals === 'zero' ? 0 : Math.max(0, count + totalOffBy);
  return totals === 'string' ? String(total) : total;
}
