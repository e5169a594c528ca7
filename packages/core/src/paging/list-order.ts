/** What the order of a list is worth: whether it may differ from page to page, and how an item is known again. */
import type { Binding } from '../call/binding.js';
import type { NoticeEvent } from '../events.js';
import type { Pagination } from '../operation/operation.js';
import type { Input } from '../request/input.js';
import { createItemKeys, type ItemKeys } from './item-keys.js';

export interface ListOrder {
  /** Only where an item may come twice. */
  readonly keys: ItemKeys | undefined;
  /** Whether a position within the list can be trusted in another process. Reports once why not. */
  isResumable(): boolean;
}

/** @param goesOn - The iteration continues where the list changes while it is read. */
export function createListOrder({ operation, emit }: Binding, input: Input, goesOn: boolean): ListOrder {
  const { key, order, unique } = operation.page as Pagination;
  const column = order === undefined ? undefined : input[order];
  const isFixed = column === undefined || column === null || unique?.includes(columnOf(column)) === true;
  const noticed = new Set<string>();
  const notice = (what: NoticeEvent['notice'], message: string): void => {
    if (!noticed.has(what)) emit('onNotice', { notice: what, operationId: operation.id, message });
    noticed.add(what);
  };
  const sayTooMany = (): void => notice('tooManyKeys', 'the list is too long to tell whether an item came twice or is missing');
  const remedy = unique === undefined ? `leave out "${order}"` : `sort by ${unique.join(' or ')}`;
  const why = isFixed
    ? 'an iteration that continues after changes cannot be resumed'
    : `the order by ${String(column)} may differ from page to page, so the list cannot be resumed; to resume, ${remedy}`;
  return {
    keys: key !== undefined && (goesOn || !isFixed) ? createItemKeys(key, sayTooMany) : undefined,
    isResumable() {
      const isTrusted = isFixed && !goesOn;
      if (!isTrusted) notice('notResumable', why);
      return isTrusted;
    },
  };
}

/** The column of an order such as `-size` or `id asc`. */
function columnOf(order: unknown): string {
  return String(order)
    .replace(/^-/, '')
    .replace(/ (asc|desc)$/i, '');
}
