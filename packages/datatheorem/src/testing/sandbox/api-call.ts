/** What the routes of the API host know of a request, and how they respond. */
import { jsonResponse, type ListPage, type PageRequest, type RoutedCall } from '@sec/core/vendor/testing';
import type { World } from './world.js';

export interface ApiCall extends RoutedCall {
  readonly world: World;
  readonly uploadUrl: string;
  /** Cuts a page out of the rows of this list. */
  readonly cut: <Row>(page: PageRequest<Row>) => ListPage;
}

export interface PageOptions {
  /** Whether the list has a count. @defaultValue true */
  readonly counted?: boolean;
  /** The rows without the filters of the request. @defaultValue `rows` */
  readonly unfiltered?: readonly object[];
  /** Further members of the page. */
  readonly beside?: (items: readonly object[]) => object;
}

/** No document shows the form of a failure; a message in JSON is assumed. */
export function fail(status: number, message: string): Response {
  return jsonResponse(status, { message });
}

/** One page: the cursor is opaque, and absent from the last one. */
export function page(
  call: ApiCall,
  name: string,
  rows: readonly object[],
  { counted = true, unfiltered, beside = () => ({}) }: PageOptions = {},
): Response {
  const { pageSize = 20, counts = 'string' } = call.world.options;
  const cursor = call.query.get('cursor');
  const start = cursor === null ? 0 : Number(/^c(\d+)$/.exec(cursor)?.[1] ?? Number.NaN);
  if (!Number.isInteger(start)) return fail(400, 'invalid cursor');
  const size = Number(call.query.get('page_size') ?? pageSize);
  const { items, total, next } = call.cut({ rows, unfiltered, start, size, isCursor: true });
  const hasCount =
    counted && total !== undefined && (counts === 'string' || counts === 'number' || (counts === 'lastPage' && next === undefined));
  const pagination_information = {
    ...(next === undefined ? {} : { next_cursor: `c${next}` }),
    ...(hasCount ? { total_count: counts === 'number' ? total : String(total) } : {}),
  };
  return jsonResponse(200, { [name]: items, ...beside(items as readonly object[]), pagination_information });
}
