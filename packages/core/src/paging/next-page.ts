/** Works out where pages are: pure arithmetic over the facts of the specification. */
import type { Pagination } from '../operation/operation.js';
import type { PageFacts, PagePosition } from './page-facts.js';

/** @returns The position behind a page. */
export function nextPosition(pagination: Pagination, at: PagePosition, { items, next }: PageFacts): PagePosition {
  return next ?? Number(at ?? firstPosition(pagination)) + (pagination.style === 'offset' ? items.length : 1);
}

/** @returns The position from which nothing is missed although rows before it are gone. */
export function stepBack(pagination: Pagination, at: PagePosition, rows: number, size: number): number {
  const first = firstPosition(pagination);
  const steps = pagination.style === 'offset' ? rows : Math.ceil(rows / size);
  // Pages of a size that nobody knows are all read anew.
  return Number.isNaN(steps) ? first : Math.max(first, Number(at ?? first) - steps);
}

/** @returns Positions from one on that are known without the pages before them. */
export function positionsAhead(
  pagination: Pagination,
  from: PagePosition,
  { size, count, total }: { readonly size: number; readonly count: number; readonly total: number | undefined },
): PagePosition[] {
  if (count === 0) return [];
  if (pagination.style === 'cursor' || typeof from !== 'number') return [from];
  const step = pagination.style === 'page' ? 1 : size;
  const positions: number[] = [];
  if (!(step > 0)) return positions;
  for (let at = from; positions.length < count; at += step) {
    if (total !== undefined && (rowsBefore(pagination, at, size) ?? 0) >= total) break;
    positions.push(at);
  }
  return positions;
}

/** @returns Rows before a position; `undefined` where the pages have no known size, or a cursor hides it. */
export function rowsBefore(pagination: Pagination, at: PagePosition, size: number | undefined): number | undefined {
  const first = firstPosition(pagination);
  const steps = at === undefined ? 0 : Number(at) - first;
  const rows = steps === 0 ? 0 : pagination.style === 'offset' ? steps : steps * (size ?? Number.NaN);
  return pagination.style === 'cursor' && at !== undefined ? undefined : Number.isNaN(rows) ? undefined : rows;
}

function firstPosition({ first, style }: Pagination): number {
  return first ?? (style === 'page' ? 1 : 0);
}
