/** What the routes of the API host know of a request, and how they respond. */
import { jsonResponse, type RoutedCall } from '@sec/core/vendor/testing';
import type { World } from './world.js';

export interface ApiCall extends RoutedCall {
  readonly world: World;
  readonly uploadUrl: string;
}

export interface PageOptions {
  /** Whether the list has a count. @defaultValue true */
  readonly counted?: boolean;
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
  { counted = true, beside = () => ({}) }: PageOptions = {},
): Response {
  const { pageSize = 20, counts = 'string' } = call.world.options;
  const cursor = call.query.get('cursor');
  const start = cursor === null ? 0 : Number(/^c(\d+)$/.exec(cursor)?.[1] ?? Number.NaN);
  if (!Number.isInteger(start)) return fail(400, 'invalid cursor');
  const size = Number(call.query.get('page_size') ?? pageSize);
  const items = rows.slice(start, start + size);
  const isLast = start + size >= rows.length;
  const hasCount = counted && (counts === 'string' || counts === 'number' || (counts === 'lastPage' && isLast));
  const pagination_information = {
    ...(isLast ? {} : { next_cursor: `c${start + size}` }),
    ...(hasCount ? { total_count: counts === 'number' ? rows.length : String(rows.length) } : {}),
  };
  return jsonResponse(200, { [name]: items, ...beside(items), pagination_information });
}
