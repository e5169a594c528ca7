/** Reads one page out of a response and works out where the next one is: pure arithmetic over the facts of the specification. */
import { IncompleteListError } from '../errors.js';
import { resolvePointer } from '../lib/json-pointer.js';
import type { Operation, Pagination } from '../operation/operation.js';
import type { Input } from '../request/input.js';

/** What is requested of the server to get one page. */
export type PagePosition = number | string | undefined;

/** What a response says of its page, before anything is filled in. */
export interface PageFacts {
  readonly items: readonly unknown[];
  readonly total: number | undefined;
  /** Position of the next page as the server gives it. */
  readonly next: string | number | undefined;
  /** Whether the server says that more follows. */
  readonly hasMore: boolean;
}

/** @throws {@link IncompleteListError} for a response that is no page. */
export function readPage(operation: Operation, input: Input, wire: unknown): PageFacts {
  const { items: pointers, total: totalPointer, next: nextPointer, more } = operation.page as Pagination;
  const total = totalPointer === undefined ? undefined : readTotal(totalPointer, input, wire);
  const next = nextPointer === undefined ? undefined : resolvePointer(wire, nextPointer);
  const found = (typeof pointers === 'string' ? [pointers] : pointers).map((pointer) => resolvePointer(wire, pointer));
  const items = found.find((value) => Array.isArray(value)) as readonly unknown[] | undefined;
  if (items === undefined) {
    // An empty list may come as null, or not at all where a total or the vendor's habit says so.
    const isLeftOut = wire === undefined || found.includes(null) || total !== undefined || isBareEnvelope(operation, wire);
    if (!isLeftOut || found.some((value) => value !== undefined && value !== null))
      throw new IncompleteListError(operation.id, { reason: 'notAList', received: 0 });
  }
  return {
    items: items ?? [],
    total,
    next: (typeof next === 'string' && next !== '') || typeof next === 'number' ? next : undefined,
    hasMore: more !== undefined && resolvePointer(wire, more) === true,
  };
}

/** Whether a vendor that leaves out empty lists sent its envelope and nothing else, or says where the list continues. */
function isBareEnvelope({ defaults, payload, page }: Operation, wire: unknown): boolean {
  if (defaults === undefined) return false;
  if (payload === undefined) return isObject(resolvePointer(wire, page?.next?.replace(/\/[^/]*$/, '') || '/'));
  const inner = resolvePointer(wire, payload);
  return isObject(inner) && Object.keys(inner).length === 0 && Object.keys(wire as object).length === 1;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function readTotal(pointer: string, input: Input, wire: unknown): number | undefined {
  const counted = resolvePointer(
    wire,
    pointer.replace(/\{([^{}]+)\}/g, (_, name: string) => String(input[name])),
  );
  const total = typeof counted === 'string' && /^\d+$/.test(counted) ? Number(counted) : counted;
  // No list has fewer than no items, and such a total would end it at once.
  return typeof total === 'number' && total >= 0 ? total : undefined;
}

/** @returns The position of the next page; `undefined` at the end of the list. */
export function nextPosition(
  pagination: Pagination,
  at: PagePosition,
  size: number,
  { items: { length: count }, total, next, hasMore }: PageFacts,
): { readonly position: PagePosition } | undefined {
  const { end } = pagination;
  if (end === 'next') return next === undefined ? undefined : { position: next };
  if (end === 'more' ? !hasMore : count === 0) return undefined;
  if (end === 'short-page' && count < size) return undefined;
  // Without a total the list continues to its first empty page: one request more, but never a silent end.
  if (end === 'total' && total !== undefined && rowsBefore(pagination, at, size) + count >= total) return undefined;
  return { position: next ?? Number(at ?? firstPosition(pagination)) + (pagination.style === 'offset' ? count : 1) };
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
    if (total !== undefined && rowsBefore(pagination, at, size) >= total) break;
    positions.push(at);
  }
  return positions;
}

function rowsBefore(pagination: Pagination, at: PagePosition, size: number): number {
  const first = firstPosition(pagination);
  const steps = Number(at ?? first) - first;
  return pagination.style === 'offset' ? steps : steps * size;
}

function firstPosition({ first, style }: Pagination): number {
  return first ?? (style === 'page' ? 1 : 0);
}
