/** Iterates over a list page by page: in order, to its end, and never for ever. */
import type { Binding } from '../call/binding.js';
import { IncompleteListError } from '../errors.js';
import { describe } from '../lib/describe.js';
import { stableHash } from '../lib/stable-hash.js';
import { serialized } from '../lib/mutex.js';
import type { Feature, Operation } from '../operation/operation.js';
import type { Page, PagedAsyncIterator, PageOptions } from '../operation/operation-call.js';
import { checkCallOptions } from '../options/check-options.js';
import { inputError } from '../request/input-error.js';
import { isPage } from '../response/page-shape.js';
import type { ListState } from './continuation-token.js';
import { createList, type List, type LoadedPage } from './list.js';
import { createPageSource } from './page-source.js';

type AnyPage = Page<unknown, unknown>;

/** An iteration over pages that also knows positions within the page that was returned last. */
interface PageIterator extends PagedAsyncIterator<AnyPage> {
  /** @returns What {@link tokensOf} returns. */
  tokensWithin(): (count: number) => string | undefined;
}

/** What a row of a list refers to: the functions `pages` and `items`. */
export const paged: Feature = {
  isPage,
  bind: (binding: Binding) => ({
    pages: (input: unknown, options?: PageOptions) => iteratePages(binding, input, options),
    items: (input: unknown, options?: PageOptions) => iterateItems(iteratePages(binding, input, options)),
  }),
};

const finished = { done: true, value: undefined } as const;

function checkPageOptions(operation: Operation, { prefetch, onChange, continuationToken: _, ...options }: PageOptions): void {
  checkCallOptions(operation.id, options, [], ['prefetch', 'continuationToken', 'onChange']);
  if (prefetch !== undefined && (!Number.isInteger(prefetch) || prefetch < 0))
    throw inputError(operation, 'prefetch', `"prefetch" must be a whole number from 0, got ${describe(prefetch)}; for example 2`);
  if (onChange !== undefined && onChange !== 'error' && onChange !== 'continue')
    throw inputError(operation, 'onChange', `"onChange" must be "error" or "continue", got ${describe(onChange)}`);
}

/** Iterates over pages. A page that failed is requested again by the next `next()`. */
function iteratePages(binding: Binding, input: unknown, options: PageOptions = {}): PageIterator {
  const { operation } = binding;
  const { prefetch, continuationToken, onChange, ...callOptions } = options;
  checkPageOptions(operation, options);
  const list = createList(binding, input, onChange);
  const source = createPageSource(binding, list, { input, prefetch, options: callOptions });
  let state = list.start;
  let last: LastPage = { before: state, items: [], skipped: 0 };
  /** The token to resume from, until it is known to belong to this list. */
  let unchecked = continuationToken;
  let done = false;

  function finish(): void {
    done = true;
    source.stop();
  }

  function end(): IteratorResult<AnyPage> {
    finish();
    if (state.end?.reason !== undefined) throw list.errorAt(state, state.end.reason);
    return finished;
  }

  /** @returns The page that comes next; `undefined` where a resumed list has nothing left. */
  async function load(): Promise<LoadedPage | undefined> {
    if (unchecked === undefined) return source.get(state);
    const resumed = await source.resume(unchecked);
    ({ state } = resumed);
    unchecked = undefined;
    return resumed.loaded;
  }

  async function next(): Promise<IteratorResult<AnyPage>> {
    if (done) return finished;
    if (state.end !== undefined) return end();
    source.listen();
    let loaded: LoadedPage | undefined;
    try {
      loaded = await load();
    } catch (error) {
      // Left while the page was on its way.
      if (done) return finished;
      // The position stays, so the next call requests the same page again; until then nothing is held.
      if (options.signal?.aborted) finish();
      else source.rest();
      if (options.signal?.aborted) throw options.signal.reason;
      // Only here is known what came before a page, since it may have been requested ahead.
      throw error instanceof IncompleteListError ? list.errorAt(state, error.reason) : error;
    }
    if (done) return finished;
    return loaded === undefined ? end() : give(loaded);
  }

  function give(loaded: LoadedPage): IteratorResult<AnyPage> | Promise<IteratorResult<AnyPage>> {
    const { items, state: after } = list.take(state, loaded);
    if (items !== undefined) last = { before: state, items, skipped: placeIn(items, state) };
    state = after;
    if (items === undefined) {
      source.forget();
      return next();
    }
    if (state.end === undefined) source.requestAhead(state);
    else if (state.end.reason === undefined) {
      finish();
      if (loaded.page.items.length === 0 && last.before.received > 0) return finished;
    }
    source.rest();
    return { done: false, value: { ...loaded.page, items: items.slice(last.skipped) } };
  }

  return {
    next: serialized(next),
    async return() {
      finish();
      return finished;
    },
    get continuationToken() {
      return unchecked ?? list.tokenAt(state);
    },
    get isWhole() {
      return state.base !== undefined && state.total !== undefined;
    },
    get changed() {
      return state.changedAtPage !== undefined;
    },
    tokensWithin: () => createTokens(list, last),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** The page that was returned last. */
interface LastPage {
  /** Where the iteration stood before it. */
  readonly before: ListState;
  readonly items: readonly unknown[];
  /** How many of them an earlier iteration returned. */
  readonly skipped: number;
}

function createTokens(list: List, { before, items, skipped }: LastPage): (count: number) => string | undefined {
  return (count) => {
    const given = skipped + count;
    return list.tokenAt({ ...before, given, at: given === 0 ? undefined : () => stableHash(items[given - 1]) });
  };
}

/** @returns How many items of a page were returned already; none where the last of them is gone, so that none is left out. */
function placeIn(items: readonly unknown[], { given, at }: ListState): number {
  const isLast = (item: unknown): boolean => stableHash(item) === at?.();
  return at === undefined || isLast(items[given - 1]) ? given : items.findLastIndex(isLast) + 1;
}

/** Iterates over the items of all pages. */
function iterateItems(pages: PageIterator): PagedAsyncIterator<unknown> {
  let items: readonly unknown[] = [];
  let index = 0;
  let left = false;
  const next = async (): Promise<IteratorResult<unknown>> => {
    while (index >= items.length) {
      const page = left ? finished : await pages.next();
      if (page.done === true || left) return finished;
      items = page.value.items;
      index = 0;
    }
    return left ? finished : { done: false, value: items[index++] };
  };
  return {
    next: serialized(next),
    async return() {
      left = true;
      await pages.return?.();
      return finished;
    },
    get continuationToken() {
      return index < items.length ? pages.tokensWithin()(index) : pages.continuationToken;
    },
    get isWhole() {
      return pages.isWhole;
    },
    get changed() {
      return pages.changed;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * @param pages - An iteration over the pages of a list.
 * @returns A function that gives the token for the position after so many items of the page that was returned last, also
 * when the iteration has gone on. A stand-in that a test wrote itself has no tokens.
 */
export function tokensOf(pages: PagedAsyncIterator<AnyPage>): (count: number) => string | undefined {
  return (pages as Partial<PageIterator>).tokensWithin?.() ?? (() => undefined);
}
