/** One list: the input it is requested with, which positions there were, and whether it is whole. */
import type { Call } from '../call/call.js';
import type { HttpResponse } from '../http/message.js';
import { stableHash } from '../lib/stable-hash.js';
import type { Operation, Pagination } from '../operation/operation.js';
import type { Page } from '../operation/operation-call.js';
import type { Input } from '../request/input.js';
import { assertSuccess, completePayload, readWire } from '../response/outcome.js';
import type { ListState } from './continuation-token.js';
import { nextPosition, type PageFacts, type PagePosition, positionsAhead, readPage } from './next-page.js';

/** A page that was received. */
export interface LoadedPage {
  readonly page: Page<unknown, unknown>;
  readonly facts: PageFacts;
}

/** What a page means for the iteration. */
export interface TakenPage {
  readonly state: ListState;
  /** Its items are those of the page before: they must not be returned again. */
  readonly isDuplicate: boolean;
}

export interface List {
  readonly start: ListState;
  /** Keeps the completed input, with which all further pages are requested. */
  complete(input: Input): void;
  /** @returns The hash of the input without the position in it. */
  parameters(): string;
  inputAt(position: PagePosition): unknown;
  read(call: Call, response: HttpResponse): LoadedPage;
  /** Counts a page in. @returns Where the iteration stands behind it. */
  take(state: ListState, loaded: LoadedPage): TakenPage;
  /** @returns Positions from the state on that are known without the pages before them. */
  ahead(state: ListState, count: number): PagePosition[];
}

export function createList(operation: Operation, input: unknown): List {
  const pagination = operation.page as Pagination;
  const { position: name, first, size: sizeName, maxSize = Infinity } = pagination;
  const isObject = input === undefined || (typeof input === 'object' && input !== null && !(Symbol.iterator in input));
  let { [name]: position, ...given } = isObject ? { ...(input as Input | undefined) } : ({} as Record<string, unknown>);
  const begin = position ?? first;
  if (sizeName !== undefined && pagination.maxSize !== undefined) given[sizeName] ??= maxSize;
  // A server that allows fewer than was asked for would make every page look like the last.
  const size = sizeName === undefined ? Number.NaN : Math.min(Number(given[sizeName]), maxSize);
  const seen = new Set<PagePosition>();
  let lastItems: readonly unknown[] | undefined;
  let parameters: string | undefined;

  return {
    start: {
      page: begin as PagePosition,
      given: 0,
      received: 0,
      isWhole: begin === first,
      total: undefined,
      last: undefined,
      end: undefined,
    },

    complete({ [name]: _, ...whole }) {
      given = whole;
      parameters = undefined;
    },
    parameters: () => (parameters ??= stableHash(given)),
    // A wrong input is passed on as it is, for the one place that says what is wrong with it.
    inputAt: (at) => (!isObject ? input : at === undefined ? given : { ...given, [name]: at }),

    read(call, response) {
      assertSuccess(call, response);
      const wire = readWire(call, response);
      const facts = readPage(operation, given, wire);
      return { facts, page: { items: facts.items, data: completePayload(call, response, wire), total: facts.total } };
    },

    take(before, { facts }) {
      seen.add(before.page);
      const isDuplicate = isRepetition(before, lastItems, facts.items);
      if (isDuplicate) return { isDuplicate, state: { ...before, end: { reason: 'repeated' } } };
      const received = before.received + facts.items.length;
      const total = facts.total ?? before.total;
      // Without a known size only what was received tells that the total is reached.
      const isFull = Number.isNaN(size) && pagination.end === 'total' && before.isWhole && total !== undefined && received >= total;
      const next = isFull ? undefined : nextPosition(pagination, before.page, size, facts);
      const isRepeated = next !== undefined && seen.has(next.position);
      // The total can be checked only if the iteration started at the first page.
      const isShort = next === undefined && before.isWhole && total !== undefined && received < total;
      lastItems = facts.items;
      const reason = isRepeated ? 'repeated' : isShort ? 'short' : undefined;
      const state: ListState = {
        page: next?.position,
        given: 0,
        received,
        isWhole: before.isWhole,
        total,
        last: once(() => stableHash(JSON.stringify(facts.items))),
        end: next === undefined || reason !== undefined ? { reason } : undefined,
      };
      return { state, isDuplicate };
    },

    ahead: ({ page, total }, count) => positionsAhead(pagination, page, { size, count, total }),
  };
}

/** Whether a server sends the page before again, whatever position is asked for. */
function isRepetition({ last }: ListState, before: readonly unknown[] | undefined, items: readonly unknown[]): boolean {
  if (items.length === 0) return false;
  if (before === undefined) return last !== undefined && last() === stableHash(JSON.stringify(items));
  return (
    before.length === items.length &&
    JSON.stringify(before[0]) === JSON.stringify(items[0]) &&
    JSON.stringify(before) === JSON.stringify(items)
  );
}

function once<Value>(run: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= run());
}
