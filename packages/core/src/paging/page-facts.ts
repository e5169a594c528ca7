/** What a response says of its page, before anything is filled in. */
import { IncompleteListError } from '../errors.js';
import { resolvePointer } from '../lib/json-pointer.js';
import type { Operation, Pagination } from '../operation/operation.js';
import type { Input } from '../request/input.js';

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
  const { items: pointers, total: totalPointer, next: nextPointer, more, counts, estimated } = operation.page as Pagination;
  const said = totalPointer === undefined ? undefined : readTotal(totalPointer, input, wire);
  const given = nextPointer === undefined ? undefined : resolvePointer(wire, nextPointer);
  const next = (typeof given === 'string' && given !== '') || typeof given === 'number' ? given : undefined;
  const hasMore = more === undefined ? undefined : resolvePointer(wire, more);
  const found = (typeof pointers === 'string' ? [pointers] : pointers).map((pointer) => resolvePointer(wire, pointer));
  const items = (found.find((value) => Array.isArray(value)) ?? []) as readonly unknown[];
  // Servers that were asked not to count, or leave zeros in, have a total of 0 beside the items.
  const total = said === 0 && items.length > 0 ? undefined : said;
  const isEstimate = counts === 'estimate' || (estimated !== undefined && resolvePointer(wire, estimated) !== false);
  const counted = isEstimate ? undefined : total;
  // An empty list may come as null, or not at all where a fact of the page or the vendor's habit says so.
  const hasFact = said === 0 || counted !== undefined || next !== undefined || typeof hasMore === 'boolean';
  const isLeftOut = wire === undefined || found.includes(null) || hasFact || isBareEnvelope(operation, wire);
  if (!found.includes(items) && (!isLeftOut || found.some((value) => value !== undefined && value !== null)))
    throw new IncompleteListError(operation.id, { reason: 'notAList', received: 0 });
  return {
    items,
    total,
    counted,
    next,
    hasMore: hasMore === true,
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
    pointer.replace(/\{([^}]+)\}/g, (_, name: string) => String(input[name])),
  );
  const total = typeof counted === 'string' && /^\d+$/.test(counted) ? Number(counted) : counted;
  // No list has fewer than no items, and such a total would end it at once.
  return typeof total === 'number' && total >= 0 ? total : undefined;
}
