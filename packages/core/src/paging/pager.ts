/** Iterates over a list page by page: in order, to its end, and never for ever. */
import type { Binding } from '../call/binding.js';
import { IncompleteListError } from '../errors.js';
import { describe } from '../lib/describe.js';
import { serialized } from '../lib/mutex.js';
import type { Feature } from '../operation/operation.js';
import type { Page, PagedAsyncIterator, PageOptions } from '../operation/operation-call.js';
import { inputError } from '../request/input-error.js';
import { isPage } from '../response/page-shape.js';
import { writeContinuationToken } from './continuation-token.js';
import { createList, type LoadedPage } from './list.js';
import { createPageSource } from './page-source.js';

type AnyPage = Page<unknown, unknown>;

/** An iteration over pages that also knows positions within the page that was returned last. */
interface PageIterator extends PagedAsyncIterator<AnyPage> {
  /** @returns The token for the position after so many items of the page that was returned last. */
  tokenWithin(count: number): string;
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

/** Iterates over pages. A page that failed is requested again by the next `next()`. */
function iteratePages(binding: Binding, input: unknown, options: PageOptions = {}): PageIterator {
  const { operation } = binding;
  const { prefetch, continuationToken, ...callOptions } = options;
  if (prefetch !== undefined && (!Number.isInteger(prefetch) || prefetch < 0))
    throw inputError(operation, 'prefetch', `"prefetch" must be a whole number from 0, got ${describe(prefetch)}; for example 2`);
  const list = createList(operation, input);
  const source = createPageSource(binding, list, { input, prefetch, options: callOptions });
  let state = list.start;
  /** Where the iteration stood before the page that was returned last. */
  let before = state;
  /** The token to resume from, until it is known to belong to this list. */
  let unchecked = continuationToken;
  let done = false;

  function finish(): void {
    done = true;
    source.stop();
  }

  const facts = () => ({ received: state.received, total: state.total });

  function end(): IteratorResult<AnyPage> {
    finish();
    const { reason } = state.end ?? {};
    if (reason !== undefined) throw new IncompleteListError(operation.id, { reason, ...facts() });
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
      throw error instanceof IncompleteListError ? new IncompleteListError(operation.id, { ...error, ...facts() }) : error;
    }
    if (done) return finished;
    return loaded === undefined ? end() : give(loaded);
  }

  function give(loaded: LoadedPage): IteratorResult<AnyPage> {
    const { page } = loaded;
    before = state;
    const { isDuplicate, ...taken } = list.take(state, loaded);
    ({ state } = taken);
    if (isDuplicate) return end();
    if (state.end === undefined) source.requestAhead(state);
    else if (state.end.reason === undefined) {
      finish();
      if (page.items.length === 0 && before.received > 0) return finished;
    }
    source.rest();
    return { done: false, value: before.given === 0 ? page : { ...page, items: page.items.slice(before.given) } };
  }

  const write = (at: typeof state): string => writeContinuationToken(operation, list.parameters(), at);

  return {
    next: serialized(next),
    async return() {
      finish();
      return finished;
    },
    get continuationToken() {
      return unchecked ?? write(state);
    },
    tokenWithin: (count) => write({ ...before, given: before.given + count }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
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
      return index < items.length ? pages.tokenWithin(index) : pages.continuationToken;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
