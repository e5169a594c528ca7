/** One list: the input it is requested with, the positions there were, and whether it is whole. */
import type { Binding } from '../call/binding.js';
import type { Call } from '../call/call.js';
import { IncompleteListError, type IncompleteListFacts } from '../errors.js';
import type { HttpResponse } from '../http/message.js';
import { stableHash } from '../lib/stable-hash.js';
import type { Pagination } from '../operation/operation.js';
import type { Page, PageOptions } from '../operation/operation-call.js';
import type { Input } from '../request/input.js';
import { assertSuccess, completePayload, readWire } from '../response/outcome.js';
import { type ListState, writeContinuationToken } from './continuation-token.js';
import { createListOrder } from './list-order.js';
import { positionsAhead, rowsBefore } from './next-page.js';
import { type PageFacts, type PagePosition, readPage } from './page-facts.js';
import { countDifferent, type ListMemory, type TakenPage, takePage } from './take-page.js';

/** A page that was received. */
export interface LoadedPage {
  readonly page: Page<unknown, unknown>;
  readonly facts: PageFacts;
}

export interface List {
  readonly start: ListState;
  /** @returns The token of a state; `undefined` where a position in the list means nothing in another process. */
  tokenAt(state: ListState): string | undefined;
  /** @returns The error that says what is wrong with the list, as far as it was read. */
  errorAt(state: ListState, reason: IncompleteListFacts['reason']): IncompleteListError;
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

export function createList(binding: Binding, input: unknown, onChange: PageOptions['onChange']): List {
  const { operation } = binding;
  const pagination = operation.page as Pagination;
  const { position: name, first, size: sizeName, maxSize = Infinity } = pagination;
  const isObject = input === undefined || (typeof input === 'object' && input !== null && !(Symbol.iterator in input));
  const { [name]: position, ...given } = isObject ? { ...(input as Input | undefined) } : ({} as Record<string, unknown>);
  let whole: Input = given;
  const begin = (position ?? first) as PagePosition;
  if (sizeName !== undefined && pagination.maxSize !== undefined) given[sizeName] ??= maxSize;
  const goesOn = onChange === 'continue';
  const { keys, isResumable } = createListOrder(binding, given, goesOn);
  const memory: ListMemory = {
    pagination,
    // A server that allows fewer than was asked for would make every page look like the last.
    size: sizeName === undefined ? Number.NaN : Math.min(Number(given[sizeName]), maxSize),
    goesOn,
    keys,
    seen: new Set(),
    withheld: new Set(),
    before: undefined,
    first: undefined,
    last: undefined,
  };
  const counts = { pages: 0, given: 0, received: 0, total: undefined, highest: undefined, lowest: undefined, count: undefined };
  const nothing = { at: undefined, size: undefined, changedAtPage: undefined, first: undefined, last: undefined, end: undefined };
  let hash: string | undefined;
  const parameters = (): string => (hash ??= stableHash(whole));

  return {
    start: { ...counts, ...nothing, page: begin, base: begin === first ? 0 : rowsBefore(pagination, begin, undefined) },
    // A list that changed has to be read again from its beginning.
    tokenAt: (state) =>
      state.changedAtPage === undefined && isResumable() ? writeContinuationToken(operation, parameters(), state) : undefined,
    errorAt(state, reason) {
      const { total, highest: highestTotal, changedAtPage } = state;
      return new IncompleteListError(operation.id, { reason, received: countDifferent(memory, state), total, highestTotal, changedAtPage });
    },

    complete({ [name]: _, ...completed }) {
      whole = completed;
      hash = undefined;
    },
    parameters,
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
