/** Decides what a page means for the iteration: whether its items are handed out, and whether the list is whole. */
import { isSameJson, stableHash } from '../lib/stable-hash.js';
import type { Pagination } from '../operation/operation.js';
import type { ListState } from './continuation-token.js';
import type { ItemKeys } from './item-keys.js';
import { nextPosition, rowsBefore, stepBack } from './next-page.js';
import type { PageFacts, PagePosition } from './page-facts.js';

/** What an iteration over one list remembers beside its state. */
export interface ListMemory {
  readonly pagination: Pagination;
  /** Items that a page is requested with; `NaN` where the request does not say so. */
  readonly size: number;
  /** The iteration continues where the list changes while it is read. */
  readonly goesOn: boolean;
  /** Keys of the items received; only where an item may come twice. */
  readonly keys: ItemKeys | undefined;
  readonly seen: Set<PagePosition>;
  /** Positions with the totals for which the iteration stepped back: servers that disagree must not lead it in a circle. */
  readonly withheld: Set<string>;
  /** Items received before this iteration was resumed; their keys are not known. */
  before: number | undefined;
  /** Items of the first page and of the page before; `undefined` after resuming. */
  first: readonly unknown[] | undefined;
  last: readonly unknown[] | undefined;
}

/** What a page means. */
export interface TakenPage {
  readonly state: ListState;
  /** The items to hand out; `undefined` where none of the page may be. */
  readonly items: readonly unknown[] | undefined;
}

export function takePage(memory: ListMemory, before: ListState, facts: PageFacts): TakenPage {
  memory.before ??= before.received;
  const total = facts.counted ?? before.total;
  const state = {
    ...before,
    pages: before.pages + 1,
    total,
    highest: total === undefined ? undefined : Math.max(total, before.highest ?? 0),
    lowest: total === undefined ? undefined : Math.min(total, before.lowest ?? Infinity),
  };
  return findRepetition(memory, state, facts) ?? findChange(memory, before, state, facts) ?? count(memory, state, facts);
}

function stop(state: ListState, reason: NonNullable<ListState['end']>['reason']): TakenPage {
  return { items: undefined, state: { ...state, end: { reason } } };
}

/** Finds a page that was received already. A server that has nothing more may send its first page again. */
function findRepetition(memory: ListMemory, state: ListState, { items }: PageFacts): TakenPage | undefined {
  // Whoever goes on after a change reads pages again on purpose.
  if (items.length === 0 || state.changedAtPage !== undefined) return undefined;
  const { pagination, size, first, last } = memory;
  const full = state.size ?? size;
  // A page of another size than a full one is the last, or all of a list whose server does not know of pages.
  const isLast = state.count !== undefined && !Number.isNaN(full) && state.count !== full;
  const isAfterEnd = pagination.style !== 'cursor' && isLast && isSame(items, first, state.first);
  if (isAfterEnd) return stop(state, isMissing(memory, state) ? 'short' : undefined);
  return isSame(items, last, state.last) ? stop(state, 'repeated') : undefined;
}

function isSame(items: readonly unknown[], known: readonly unknown[] | undefined, hash: ListState['last']): boolean {
  return known === undefined ? hash !== undefined && hash() === stableHash(items) : isSameJson(known, items);
}

/** Finds a total that says that the list is not the one that the iteration began with. */
function findChange(memory: ListMemory, before: ListState, state: ListState, facts: PageFacts): TakenPage | undefined {
  const { pagination, size, goesOn } = memory;
  const { counted, items } = facts;
  if (counted === undefined) return undefined;
  const isExact = pagination.counts === 'exact';
  const lost = (before.total ?? counted) - counted;
  const isBeyond = isExact && before.base !== undefined && before.base + before.received + items.length > counted;
  if (!isBeyond && (isExact ? lost === 0 : lost <= 0 || pagination.style === 'cursor')) return undefined;
  const changed = { ...state, changedAtPage: before.changedAtPage ?? state.pages };
  if (isExact || !goesOn) return stop(changed, 'changed');
  const mark = `${before.page} ${counted}`;
  if (memory.withheld.has(mark)) return undefined;
  memory.withheld.add(mark);
  const page = stepBack(pagination, before.page, lost, state.size ?? size);
  return { items: undefined, state: { ...changed, page, given: 0, at: undefined } };
}

/** Counts a page in, and finds out whether it is the last. */
function count(memory: ListMemory, before: ListState, facts: PageFacts): TakenPage {
  const { pagination, size, goesOn, keys, seen } = memory;
  const { items, next } = facts;
  const fresh = keys === undefined ? items : keys.add(items);
  // Without a total only this shows that other items are missing.
  if (fresh.length < items.length && before.total === undefined && !goesOn) return stop(before, 'repeated');
  seen.add(before.page);
  const hash = once(() => stableHash(items));
  memory.first ??= before.first === undefined ? items : undefined;
  memory.last = items;
  const state: ListState = {
    ...before,
    given: 0,
    at: undefined,
    received: before.received + items.length,
    base: before.base ?? (before.pages === 1 && items.length === size ? rowsBefore(pagination, before.page, size) : undefined),
    count: items.length,
    size: before.size ?? (items.length === size || (items.length > 0 && items.length === before.count) ? items.length : undefined),
    first: before.first ?? hash,
    last: hash,
  };
  if (isLast(memory, state, facts))
    return { items: fresh, state: { ...state, end: { reason: isMissing(memory, state) ? 'short' : undefined } } };
  const page = nextPosition(pagination, before.page, facts);
  // Only a server's own position can lead back.
  const reason = next !== undefined && seen.has(page) ? 'repeated' : undefined;
  return { items: fresh, state: { ...state, page, end: reason && { reason } } };
}

function isLast(
  { pagination, size: requested }: ListMemory,
  { base, received, total, changedAtPage, page, size, count: length }: ListState,
  facts: PageFacts,
): boolean {
  const { end } = pagination;
  if (end === 'next') return facts.next === undefined;
  if (end === 'more') return !facts.hasMore;
  if (length === 0) return true;
  if (end === 'short-page' && size !== undefined && (length as number) < size) return true;
  if (total === undefined) return false;
  // Rows that came twice, or are gone by now, must not count.
  if (changedAtPage !== undefined) return (rowsBefore(pagination, page, size ?? requested) ?? Number.NaN) + (length as number) >= total;
  // A total that is smaller than what came is wrong, and says nothing of the end.
  return base !== undefined && base + received === total;
}

/** Whether the list ended although the server counts more items. */
function isMissing(memory: ListMemory, state: ListState): boolean {
  const { base, total, lowest, changedAtPage } = state;
  const wanted = memory.pagination.style === 'cursor' ? lowest : total;
  return changedAtPage === undefined && wanted !== undefined && base !== undefined && base + countDifferent(memory, state) < wanted;
}

/** @returns How many different items were received, as far as they are known by their keys. */
export function countDifferent({ keys, before = 0 }: ListMemory, { received }: ListState): number {
  return keys?.count === undefined ? received : before + keys.count;
}

function once<Value>(run: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= run());
}
