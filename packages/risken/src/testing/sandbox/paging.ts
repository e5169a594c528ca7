/** The paging that all lists of the finding family share. @source ca-risken/core proto/finding/validator.go, pkg/server/finding [C] */
import { compareText } from './json.js';
import { BackendError } from './backend-error.js';
import { type Call } from './route.js';
import { atLeast, atMost, oneOf, type Rule } from './validate-ozzo.js';

export const pageShape = { sort: 'string', direction: 'string', offset: 'int32', limit: 'int32' } as const;

interface Page {
  readonly sort: string;
  readonly direction: string;
  readonly offset: number;
  readonly limit: number;
}

const defaultLimit = 200;

export function pageRules(...sortKeys: readonly string[]): { sort: Rule[]; direction: Rule[]; offset: Rule[]; limit: Rule[] } {
  return {
    sort: [oneOf(...sortKeys)],
    direction: [oneOf('asc', 'desc')],
    offset: [atLeast(0)],
    limit: [atLeast(0), atMost(defaultLimit)],
  };
}

/** What a list of rows is made of. */
export interface PagedRows<Row> {
  readonly rows: readonly Row[];
  /** The rows without filters. @defaultValue `rows` */
  readonly unfiltered?: readonly Row[];
  readonly defaultSort: keyof Row;
  readonly toWire?: (row: Row) => unknown;
}

/** The members that stand beside the rows of a page. */
export interface PageCounts {
  readonly count: number;
  readonly total: number | string | undefined;
}

/** Cuts a page out of all rows that match. The database orders rows with equal sort values differently for each page. */
export function cutPage<Row extends object>(
  { cut }: Call,
  page: Page,
  { rows, unfiltered, defaultSort, toWire }: PagedRows<Row>,
): PageCounts & { readonly page: readonly unknown[] } {
  // One route does not check them, so the database does.
  if (rows.length > 0 && (page.offset < 0 || page.limit < 0))
    throw new BackendError('Error 1064 (42000): You have an error in your SQL syntax');
  const key = page.sort === '' ? defaultSort : (page.sort as keyof Row);
  const sign = page.direction === 'desc' ? -1 : 1;
  const { items, total } = cut<Row>({
    rows,
    unfiltered,
    toWire,
    compare: (left, right) => sign * compareValues(left[key], right[key]),
    start: page.offset,
    size: page.limit === 0 ? defaultLimit : page.limit,
  });
  return { page: items, count: items.length, total };
}

function compareValues(left: unknown, right: unknown): number {
  return typeof left === 'number' && typeof right === 'number' ? left - right : compareText(String(left), String(right));
}
