/** Tells a page of a list from any other response, before anything is filled in. */
import { resolvePointer } from '../lib/json-pointer.js';
import type { Operation, Pagination } from '../operation/operation.js';

/**
 * Whether a response is a page: its list is there, as an array or as null; or a fact of the page is; or, where the vendor
 * leaves out what is empty, its envelope is there and alone. Any other object, such as `{}` or a failure, is none; nor is an array
 * that holds null, or a value of another type where the items are objects: nobody could tell which item that was.
 *
 * @param wire - The body as it was received; `undefined` for an empty one, which an operation has to allow.
 */
export function isPage(operation: Operation, wire: unknown): boolean {
  const page = operation.page as Pagination;
  const lists = [page.items].flat().map((pointer) => resolvePointer(wire, pointer));
  if (wire === undefined) return true;
  const arrays = lists.filter((list) => Array.isArray(list));
  if (arrays.length > 0) return arrays.flat().every((item) => isItem(page, item));
  if (lists.some((list) => list !== undefined && list !== null)) return false;
  return lists.includes(null) || hasFact(page, wire) || isBare(operation, wire);
}

function isItem({ key = [''] }: Pagination, item: unknown): boolean {
  return item !== null && (key.includes('') || (isObject(item) && !Array.isArray(item)));
}

/** Whether the total of a page is no more than an estimate. */
export function isEstimate({ counts, estimated }: Pagination, wire: unknown): boolean {
  return counts === 'estimate' || (estimated !== undefined && resolvePointer(wire, estimated) !== false);
}

/** Whether a response says how long its list is, or where it continues. An estimate says so of an empty list alone. */
function hasFact(page: Pagination, wire: unknown): boolean {
  const { total, next, more } = page;
  const said = total === undefined ? undefined : resolvePointer(wire, total.split('/{')[0] as string);
  if (isTotal(said) && (Number(said) === 0 || !isEstimate(page, wire))) return true;
  const position = next === undefined ? undefined : resolvePointer(wire, next);
  return isPosition(position) || (more !== undefined && typeof resolvePointer(wire, more) === 'boolean');
}

/** Whether a value says where a list continues: not the empty string with which some say that it does not. */
export function isPosition(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}

/** A number of items, also as a string; or the object that holds one under a name of the input. */
function isTotal(value: unknown): boolean {
  return typeof value === 'string' ? /^\d+$/.test(value) : typeof value === 'number' ? value >= 0 : isObject(value);
}

/** Whether a vendor that leaves out empty lists sent its envelope and nothing else, or says where the list continues. */
function isBare({ defaults, payload, page }: Operation, wire: unknown): boolean {
  if (defaults === undefined) return false;
  if (payload === undefined) return isObject(resolvePointer(wire, page?.next?.replace(/\/[^/]*$/, '') || '/'));
  const inner = resolvePointer(wire, payload);
  return isObject(inner) && Object.keys(inner).length === 0 && Object.keys(wire as object).length === 1;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
