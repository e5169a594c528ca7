/** Pages as the two servers make them. */
import { cspmResponse, jsonResponse } from './responses.js';
import type { Call } from './route.js';

/** Rows of a page by default. @source Aqua Security API Reference, List Scan Jobs [S] */
const defaultSize = 50;

/** What a list is made of beside its rows. */
export interface ListFacts<Row> {
  /** The rows without the filters of the request. @defaultValue the rows */
  readonly unfiltered?: readonly Row[];
  /** The order, as {@link compareBy} makes it. @defaultValue that of the rows */
  readonly compare?: ((one: Row, other: Row) => number) | undefined;
}

export interface ConsolePageOptions<Row> extends ListFacts<Row> {
  /** Rows of one page where the request does not say how many. */
  readonly size?: number;
  /** Whether `count` is computed. */
  readonly hasCount?: boolean;
  /** Whether it has the members that only lists of `/api/v2` have. */
  readonly isPlain?: boolean;
}

type PagedCall = Pick<Call, 'query' | 'cut'>;

/** A page of the console. Behind the last row `result` is null, as a list without rows is in Go. */
export function consolePage<Row>(
  { query, options, cut }: PagedCall & Pick<Call, 'options'>,
  rows: readonly Row[],
  toWire: (row: Row) => unknown,
  { size = defaultSize, hasCount = true, isPlain = false, unfiltered, compare }: ConsolePageOptions<Row> = {},
): Response {
  const wanted = readNumber(query.get('pagesize') ?? query.get('page_size'), size);
  const page = readNumber(query.get('page'), 1);
  const { items, total, rest, size: pagesize } = cut({ rows, unfiltered, compare, toWire, page, size: wanted });
  const isEstimate = options.estimatedCounts === true && !isPlain;
  const count = !hasCount ? 0 : isEstimate && total !== undefined ? Math.ceil(Number(total) / 10) * 10 : total;
  const head = { count, page, pagesize, result: items.length === 0 && page > 1 ? null : items };
  if (isPlain) return jsonResponse(200, head);
  return jsonResponse(200, { ...head, more_data_all_pages: rest, is_estimated_count: isEstimate, is_partial_data: false });
}

/** Rows of the CSPM API by `limit` and `offset`, as they are on the wire. */
export function cspmSlice<Row>(
  { query, cut }: PagedCall,
  rows: readonly Row[],
  toWire?: (row: Row) => unknown,
  facts: ListFacts<Row> = {},
): readonly unknown[] {
  const start = readNumber(query.get('offset'), 0, 0);
  return cut({ ...facts, rows, toWire, start, size: readNumber(query.get('limit'), rows.length + 1) }).items;
}

/** A page of the CSPM API, with the rows under a name of their own. */
export function cspmPage<Row>(
  { query, cut }: PagedCall,
  name: string,
  rows: readonly Row[],
  { toWire, ...facts }: ListFacts<Row> & { readonly toWire: (row: Row) => unknown },
): Response {
  const wanted = readNumber(query.get('pagesize'), defaultSize);
  const page = readNumber(query.get('page'), 1);
  const { items, total, size } = cut({ ...facts, rows, toWire, page, size: wanted });
  return cspmResponse({
    count: total,
    ...(total === undefined ? {} : { totalPages: Math.ceil(Number(total) / size) }),
    pagesize: size,
    page,
    [name]: items,
  });
}

/** Orders by `member`, `-member` or `member desc`; `undefined` where the member is not known. */
export function compareBy<Row>(
  orderBy: string | null,
  read: Readonly<Record<string, (row: Row) => string | number>>,
): ((one: Row, other: Row) => number) | undefined {
  const [, minus, member = '', direction = ''] = /^(-?)(\w+)(?: +(asc|desc))?$/i.exec(orderBy ?? '') ?? [];
  const key = Object.hasOwn(read, member) ? read[member] : undefined;
  if (key === undefined) return undefined;
  const sign = minus === '-' || direction.toLowerCase() === 'desc' ? -1 : 1;
  return (one, other) => {
    const [left, right] = [key(one), key(other)];
    return left === right ? 0 : left < right ? -sign : sign;
  };
}

export function readNumber(text: string | null, fallback: number, least = 1): number {
  const value = Number(text ?? '');
  return text !== null && text !== '' && Number.isInteger(value) && value >= least ? value : fallback;
}
