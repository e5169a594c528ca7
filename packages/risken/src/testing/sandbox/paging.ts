/** The paging that all lists of the finding family share. @source ca-risken/core proto/finding/validator.go, pkg/server/finding [C] */
import { compareText } from './json.js';
import { BackendError } from './route.js';
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

/**
 * Cuts a page out of all rows that match. Rows with equal sort values keep the order they have in the table; a real
 * database promises nothing there.
 */
export function cutPage<Row extends object>(
  rows: readonly Row[],
  page: Page,
  defaultSort: string,
): { page: Row[]; count: number; total: number } {
  // One route does not check them, so the database does.
  if (rows.length > 0 && (page.offset < 0 || page.limit < 0))
    throw new BackendError('Error 1064 (42000): You have an error in your SQL syntax');
  const key = (page.sort === '' ? defaultSort : page.sort) as keyof Row;
  const sign = page.direction === 'desc' ? -1 : 1;
  const sorted = [...rows].sort((left, right) => sign * compareValues(left[key], right[key]));
  const cut = sorted.slice(page.offset, page.offset + (page.limit === 0 ? defaultLimit : page.limit));
  return { page: cut, count: cut.length, total: rows.length };
}

function compareValues(left: unknown, right: unknown): number {
  return typeof left === 'number' && typeof right === 'number' ? left - right : compareText(String(left), String(right));
}
