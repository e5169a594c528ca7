/** What a response says of its page, before anything is filled in. */
import { IncompleteListError } from '../errors.js';
import { resolvePointer } from '../lib/json-pointer.js';
import type { Operation, Pagination } from '../operation/operation.js';
import type { Input } from '../request/input.js';
import { isEstimate, isPage, isPosition } from '../response/page-shape.js';

/** What is requested of the server to get one page. */
export type PagePosition = number | string | undefined;

/** The facts of one page. */
export interface PageFacts {
  readonly items: readonly unknown[];
  /** Number of all items, as the server gives it. */
  readonly total: number | undefined;
  /** The same where it can be held against the items: an estimate cannot. */
  readonly counted: number | undefined;
  /** Position of the next page as the server gives it. */
  readonly next: string | number | undefined;
  /** Whether the server says that more follows. */
  readonly hasMore: boolean;
}

/** @throws {@link IncompleteListError} for a response that is no page. */
export function readPage(operation: Operation, input: Input, wire: unknown): PageFacts {
  if (!isPage(operation, wire)) throw new IncompleteListError(operation.id, { reason: 'notAList', received: 0 });
  const page = operation.page as Pagination;
  const { items: pointers, total: totalPointer, next: nextPointer, more } = page;
  const said = totalPointer === undefined ? undefined : readTotal(totalPointer, input, wire);
  const next = nextPointer === undefined ? undefined : resolvePointer(wire, nextPointer);
  const found = [pointers].flat().map((pointer) => resolvePointer(wire, pointer));
  // An empty list may come as null, or not at all.
  const items = (found.find((value) => Array.isArray(value)) ?? []) as readonly unknown[];
  // Servers that were asked not to count, or leave zeros in, have a total of 0 beside the items.
  const total = said === 0 && items.length > 0 ? undefined : said;
  return {
    items,
    total,
    counted: isEstimate(page, wire) ? undefined : total,
    next: isPosition(next) ? next : undefined,
    hasMore: more !== undefined && resolvePointer(wire, more) === true,
  };
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
