/** Serves the rows of a test as pages of an operation, using only the facts of its specification. */
import type { Operation, Pagination } from '../operation/operation.js';
import type { ListPage, PageRequest } from './list-cut.js';
import { readPath } from './operations.js';

/** What a request brought. */
export interface ReceivedInput {
  readonly pathname: string;
  readonly query: URLSearchParams;
  /** The parsed JSON. */
  readonly body: unknown;
}

export interface SeededPageOptions {
  /** Members that stand beside those of the page. */
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly cut: (at: Pick<PageRequest<unknown>, 'start' | 'page' | 'size' | 'isCursor'>) => ListPage;
}

/** Rows of a page where neither the request nor the specification says how many. */
const defaultSize = 20;

/** @returns The body of the response. */
export function writeSeededPage(operation: Operation, input: ReceivedInput, { envelope, cut }: SeededPageOptions): unknown {
  const pagination = operation.page as Pagination;
  const { position, size: sizeName, maxSize = Infinity, items, total, estimated, next, more } = pagination;
  const read = createReader(operation, input);
  const given = sizeName === undefined ? undefined : read(sizeName);
  const size = Math.min(toNumber(given, maxSize === Infinity ? defaultSize : maxSize), maxSize);
  const page = cut({ ...readPosition(pagination, read(position)), size, isCursor: pagination.style === 'cursor' });

  const pointer = typeof items === 'string' ? items : (items[0] ?? '');
  // A list without an envelope has no place for anything else.
  if (pointer === '') return page.items;
  const body: Record<string, unknown> = { ...envelope };
  write(body, pointer, page.items);
  if (total !== undefined && page.total !== undefined)
    write(
      body,
      total.replace(/\{([^{}]+)\}/g, (_, name: string) => String(read(name))),
      page.total,
    );
  if (estimated !== undefined) write(body, estimated, page.isEstimate);
  if (next !== undefined && page.next !== undefined) write(body, next, positionOf(pagination, page.next, page.size));
  if (more !== undefined) write(body, more, page.next !== undefined);
  return body;
}

/** @returns Whether a request is for the beginning of a list. */
export function isFirstPage(operation: Operation, input: ReceivedInput): boolean {
  if (operation.page === undefined) return true;
  const { style, position } = operation.page;
  const given = createReader(operation, input)(position);
  return style === 'cursor' ? given === undefined || given === null || given === '' : toNumber(given, 0) <= (style === 'page' ? 1 : 0);
}

/** @returns A function that reads a member of the operation's input out of a request. */
function createReader(operation: Operation, { pathname, query, body }: ReceivedInput): (name: string) => unknown {
  const params = readPath(operation, pathname);
  const members = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  return (name) => {
    switch (operation.members.get(name)?.in) {
      case 'path':
        return params[name];
      case 'query':
        return query.get(name) ?? undefined;
      default:
        return members[name];
    }
  };
}

/** A cursor is the number of rows before its page, in a form that nobody else makes. */
function readPosition({ style }: Pagination, position: unknown): { readonly start: number } | { readonly page: number } {
  if (style === 'page') return { page: toNumber(position, 1) };
  return { start: style === 'offset' ? toNumber(position, 0) : Number(/^after-(\d+)$/.exec(String(position ?? 'after-0'))?.[1]) };
}

function positionOf({ style }: Pagination, start: number, size: number): string | number {
  if (style === 'page') return start / size + 1;
  return style === 'offset' ? start : `after-${start}`;
}

function toNumber(value: unknown, otherwise: number): number {
  return value === undefined || value === null || value === '' ? otherwise : Number(value);
}

/** Writes a value into a body at a JSON pointer, and the objects on the way to it. */
function write(body: Record<string, unknown>, pointer: string, value: unknown): void {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  let holder = body;
  for (const name of names.slice(0, -1)) holder = (holder[name] ??= {}) as Record<string, unknown>;
  holder[names.at(-1) ?? ''] = value;
}
