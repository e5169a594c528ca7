/** Pages as the two servers make them. */
import { cspmResponse, jsonResponse } from './responses.js';
import type { Call } from './route.js';

/** Rows of a page by default. @source Aqua Security API Reference, List Scan Jobs [S] */
const defaultSize = 50;

export interface ConsolePageOptions {
  /** Rows of one page where the request does not say how many. */
  readonly size?: number;
  /** Whether `count` is computed. */
  readonly hasCount?: boolean;
  /** Whether it has the members that only lists of `/api/v2` have. */
  readonly isPlain?: boolean;
}

/** A page of the console. Behind the last row `result` is null, as a list without rows is in Go. */
export function consolePage<Row>(
  { query, options }: Pick<Call, 'query' | 'options'>,
  rows: readonly Row[],
  toWire: (row: Row) => unknown,
  { size = defaultSize, hasCount = true, isPlain = false }: ConsolePageOptions = {},
): Response {
  const pagesize = readNumber(query.get('pagesize') ?? query.get('page_size'), size);
  const page = readNumber(query.get('page'), 1);
  const start = (page - 1) * pagesize;
  const result = rows.slice(start, start + pagesize).map(toWire);
  const isEstimate = options.estimatedCounts === true && !isPlain;
  const count = !hasCount ? 0 : isEstimate ? Math.ceil(rows.length / 10) * 10 : rows.length;
  const head = { count, page, pagesize, result: result.length === 0 && page > 1 ? null : result };
  if (isPlain) return jsonResponse(200, head);
  return jsonResponse(200, {
    ...head,
    more_data_all_pages: Math.max(0, rows.length - start - pagesize),
    is_estimated_count: isEstimate,
    is_partial_data: false,
  });
}

/** Rows of the CSPM API by `limit` and `offset`. */
export function cspmSlice<Row>({ query }: Pick<Call, 'query'>, rows: readonly Row[]): Row[] {
  const offset = readNumber(query.get('offset'), 0, 0);
  return rows.slice(offset, offset + readNumber(query.get('limit'), rows.length + 1));
}

/** A page of the CSPM API, with the rows under a name of their own. */
export function cspmPage<Row>({ query }: Pick<Call, 'query'>, name: string, rows: readonly Row[]): Response {
  const pagesize = readNumber(query.get('pagesize'), defaultSize);
  const page = readNumber(query.get('page'), 1);
  return cspmResponse({
    count: rows.length,
    totalPages: Math.ceil(rows.length / pagesize),
    pagesize,
    page,
    [name]: rows.slice((page - 1) * pagesize, page * pagesize),
  });
}

/** Orders by `member`, `-member` or `member desc`; the order of the rows stays where the member is not known. */
export function orderRows<Row>(
  rows: readonly Row[],
  orderBy: string | null,
  read: Readonly<Record<string, (row: Row) => string | number>>,
): readonly Row[] {
  const [, minus, member = '', direction = ''] = /^(-?)(\w+)(?: +(asc|desc))?$/i.exec(orderBy ?? '') ?? [];
  const key = Object.hasOwn(read, member) ? read[member] : undefined;
  if (key === undefined) return rows;
  const sign = minus === '-' || direction.toLowerCase() === 'desc' ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)];
    return left === right ? 0 : left < right ? -sign : sign;
  });
}

export function readNumber(text: string | null, fallback: number, least = 1): number {
  const value = Number(text ?? '');
  return text !== null && text !== '' && Number.isInteger(value) && value >= least ? value : fallback;
}
