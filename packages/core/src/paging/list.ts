/** One list: the input it is requested with, the positions there were, and whether it is whole. */
import type { Binding } from '../call/binding.js';
import type { Call } from '../call/call.js';
import type { HttpResponse } from '../http/message.js';
import { stableHash } from '../lib/stable-hash.js';
import type { Pagination } from '../operation/operation.js';
import type { Page, PageOptions } from '../operation/operation-call.js';
import type { Input } from '../request/input.js';
import { assertSuccess, completePayload, readWire } from '../response/outcome.js';
import type { ListState } from './continuation-token.js';
import { createItemKeys } from './item-keys.js';
import { positionsAhead, rowsBefore } from './next-page.js';
import { type PageFacts, type PagePosition, readPage } from './page-facts.js';
import { type ListMemory, type TakenPage, takePage } from './take-page.js';

/** A page that was received. */
export interface LoadedPage {
  readonly page: Page<unknown, unknown>;
  readonly facts: PageFacts;
}

export interface List {
  readonly start: ListState;
  /** Whether a position within the list can be trusted in another process. Reports once why not. */
  isResumable(): boolean;
  /** Different items received so far, where they are counted. */
  readonly different: number | undefined;
  /** Keeps the completed input, with which all further pages are requested. */
  complete(input: Input): void;
  /** @returns The hash of the input without the position in it. */
  parameters(): string;
  /** @returns The input of a page, and the position that is added to it. */
  requestFor(page: PagePosition): { readonly input: unknown; readonly position: Input | undefined };
  read(call: Call, response: HttpResponse): LoadedPage;
  /** Counts a page in. */
  take(state: ListState, loaded: LoadedPage): TakenPage;
  /** @returns Positions from the state on that are known without the pages before them. */
  ahead(state: ListState, count: number): PagePosition[];
}

export function createList({ operation, emit }: Binding, input: unknown, onChange: PageOptions['onChange']): List {
  const pagination = operation.page as Pagination;
  const { position: name, first, size: sizeName, maxSize = Infinity, key, order, unique } = pagination;
  const isObject = input === undefined || (typeof input === 'object' && input !== null && !(Symbol.iterator in input));
  const { [name]: position, ...given } = isObject ? { ...(input as Input | undefined) } : ({} as Record<string, unknown>);
  let whole: Input = given;
  const begin = (position ?? first) as PagePosition;
  if (sizeName !== undefined && pagination.maxSize !== undefined) given[sizeName] ??= maxSize;
  const goesOn = onChange === 'continue';
  const column = order === undefined ? undefined : given[order];
  const isOrdered = column === undefined || column === null || unique?.includes(columnOf(column)) === true;
  const needsKeys = key !== undefined && (goesOn || !isOrdered);
  const noticed = new Set<string>();
  const notice = (what: 'tooManyKeys' | 'notResumable', message: string): void => {
    if (!noticed.has(what)) emit('onNotice', { notice: what, operationId: operation.id, message });
    noticed.add(what);
  };
  const sayTooMany = (): void => notice('tooManyKeys', 'the list is too long to tell whether an item came twice or is missing');
  const keys = needsKeys ? createItemKeys(key, sayTooMany) : undefined;
  const memory: ListMemory = {
    pagination,
    // A server that allows fewer than was asked for would make every page look like the last.
    size: sizeName === undefined ? Number.NaN : Math.min(Number(given[sizeName]), maxSize),
    goesOn,
    keys,
    seen: new Set(),
    first: undefined,
    last: undefined,
  };
  const counts = { pages: 0, given: 0, received: 0, total: undefined, highest: undefined, lowest: undefined, count: undefined };
  const nothing = { size: undefined, changedAtPage: undefined, first: undefined, last: undefined, end: undefined };
  let parameters: string | undefined;

  return {
    start: { ...counts, ...nothing, page: begin, base: begin === first ? 0 : rowsBefore(pagination, begin, undefined) },
    isResumable() {
      if (isOrdered && keys === undefined) return true;
      notice(
        'notResumable',
        isOrdered ? 'an iteration that continues after changes cannot be resumed' : sayOrder(pagination, String(column)),
      );
      return false;
    },
    get different() {
      return keys?.count;
    },

    complete({ [name]: _, ...completed }) {
      whole = completed;
      parameters = undefined;
    },
    parameters: () => (parameters ??= stableHash(whole)),
    requestFor(page) {
      // A wrong input is passed on as it is, for the one place that says what is wrong with it; so is the caller's position.
      if (!isObject) return { input, position: undefined };
      if (page === undefined) return { input: whole, position: undefined };
      return page === position ? { input: { ...whole, [name]: page }, position: undefined } : { input: whole, position: { [name]: page } };
    },

    read(call, response) {
      assertSuccess(call, response);
      const wire = readWire(call, response);
      const facts = readPage(operation, whole, wire);
      return { facts, page: { items: facts.items, data: completePayload(call, response, wire), total: facts.total } };
    },

    take: (before, { facts }) => takePage(memory, before, facts),
    ahead: ({ page, total, size = memory.size }, count) => positionsAhead(pagination, page, { size, count, total }),
  };
}

/** The column of an order such as `-size` or `id asc`. */
function columnOf(order: unknown): string {
  return String(order)
    .replace(/^-/, '')
    .replace(/ (asc|desc)$/i, '');
}

function sayOrder({ order, unique }: Pagination, column: string): string {
  const remedy = unique === undefined ? `leave out "${order}"` : `sort by ${unique.join(' or ')}`;
  return `the order by ${column} may differ from page to page, so the list cannot be resumed; to resume, ${remedy}`;
}
