/** Walks a list page by page: in order, to its end, and never for ever. */
import { IncompleteListError, InputError } from './errors.js';
import type { Operation, Pagination } from './operation.js';
import type { Page, PageOptions } from './operation-call.js';
import { resolvePointer } from './pointer.js';

/** Asks for the page of an input. */
export type AskPage = (input: Record<string, unknown>, signal: AbortSignal) => Promise<{ readonly data: unknown; readonly wire: unknown }>;

type Position = number | string | undefined;

interface LoadedPage {
  readonly page: Page<unknown, unknown>;
  readonly next: { readonly position: Position } | undefined;
}

/** Iterates over pages. A page that failed is asked for again by the next `next()`. */
export function walkPages(operation: Operation, input: unknown, options: PageOptions, ask: AskPage): AsyncIterableIterator<Page<unknown, unknown>> {
  const pagination = operation.page as Pagination;
  const given = { ...(input as Record<string, unknown> | undefined) };
  if (pagination.size !== undefined && pagination.maxSize !== undefined) given[pagination.size] ??= pagination.maxSize;
  const size = Number(pagination.size === undefined ? Number.NaN : given[pagination.size]);
  const prefetch = options.prefetch ?? 0;
  if (!Number.isInteger(prefetch) || prefetch < 0) throw new InputError(`${operation.id}: "prefetch" must be a whole number from 0, got ${String(prefetch)}; for example 2`, { operationId: operation.id, member: 'prefetch' });

  const walk = new AbortController();
  const passOn = (): void => walk.abort(options.signal?.reason);
  if (options.signal?.aborted) passOn();
  else options.signal?.addEventListener('abort', passOn, { once: true });

  const seen = new Set<Position>();
  /** Pages that were asked for ahead, by position. */
  const ahead = new Map<Position, Promise<LoadedPage>>();
  let position: Position = (given[pagination.position] as Position) ?? pagination.first;
  let received = 0;
  let done = false;

  function finish(): void {
    done = true;
    options.signal?.removeEventListener('abort', passOn);
    walk.abort(new Error('the list was left'));
  }

  function load(at: Position): Promise<LoadedPage> {
    return ask(at === undefined ? given : { ...given, [pagination.position]: at }, walk.signal).then(({ data, wire }) => readPage(pagination, at, size, data, wire));
  }

  /** Asks ahead where the position of a later page can be told without the page before it. */
  function askAhead(from: Position, total: number | undefined): void {
    if (pagination.style === 'cursor' || typeof from !== 'number') {
      if (prefetch > 0 && !ahead.has(from)) remember(from);
      return;
    }
    const step = pagination.style === 'page' ? 1 : size;
    if (!(step > 0)) return;
    for (let n = 0, at = from; n < prefetch; n++, at += step) {
      const beyond = total !== undefined && (pagination.style === 'offset' ? at >= total : size > 0 && (at - (pagination.first ?? 1)) * size >= total);
      if (beyond) return;
      if (!ahead.has(at)) remember(at);
    }
  }

  function remember(at: Position): void {
    const page = load(at);
    page.catch(() => undefined);
    ahead.set(at, page);
  }

  async function next(): Promise<IteratorResult<Page<unknown, unknown>>> {
    if (done) return { done: true, value: undefined };
    const asked = ahead.get(position) ?? load(position);
    ahead.delete(position);
    let loaded: LoadedPage;
    try {
      loaded = await asked;
    } catch (error) {
      // The position stays, so the next call asks for the same page again.
      if (options.signal?.aborted) {
        finish();
        throw options.signal.reason;
      }
      throw error;
    }
    const { page } = loaded;
    seen.add(position);
    received += page.items.length;
    if (loaded.next === undefined) {
      // A walk that began in the middle cannot be held against the total.
      const beganAtStart = ((given[pagination.position] as Position) ?? pagination.first) === pagination.first;
      if (page.total !== undefined && beganAtStart && received < page.total) {
        finish();
        throw new IncompleteListError(operation.id, 'short', received, page.total);
      }
      finish();
      return page.items.length === 0 && received > 0 ? { done: true, value: undefined } : { done: false, value: page };
    }
    if (seen.has(loaded.next.position)) {
      finish();
      throw new IncompleteListError(operation.id, 'repeated', received, page.total);
    }
    position = loaded.next.position;
    // What was asked for under a wrong guess is of no use.
    for (const at of ahead.keys()) if (typeof at === 'number' && typeof position === 'number' && at < position) ahead.delete(at);
    askAhead(position, page.total);
    return { done: false, value: page };
  }

  // Calls of next() that overlap wait for each other: each gets its own page.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    next() {
      const mine = turn.then(next);
      turn = mine.catch(() => undefined);
      return mine;
    },
    async return() {
      if (!done) finish();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function readPage(pagination: Pagination, at: Position, size: number, data: unknown, wire: unknown): LoadedPage {
  const list = resolvePointer(wire, pagination.items);
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const counted = pagination.total === undefined ? undefined : resolvePointer(wire, pagination.total);
  const total = typeof counted === 'number' ? counted : undefined;
  const page = { items, data, total };
  return { page, next: nextPosition(pagination, at, size, items.length, total, wire) };
}

function nextPosition(
  pagination: Pagination,
  at: Position,
  size: number,
  count: number,
  total: number | undefined,
  wire: unknown,
): { readonly position: Position } | undefined {
  const told = pagination.next === undefined ? undefined : resolvePointer(wire, pagination.next);
  const hasTold = (typeof told === 'string' && told !== '') || typeof told === 'number';
  switch (pagination.end) {
    case 'next':
      return hasTold ? { position: told as Position } : undefined;
    case 'more':
      if (resolvePointer(wire, pagination.more ?? '') !== true) return undefined;
      break;
    case 'empty-page':
      if (count === 0) return undefined;
      break;
    case 'short-page':
      if (count === 0 || count < size) return undefined;
      break;
    case 'total': {
      const reached = pagination.style === 'offset' ? Number(at ?? 0) + count : (Number(at ?? 1) - (pagination.first ?? 1)) * size + count;
      if (count === 0 || reached >= (total ?? 0)) return undefined;
      break;
    }
  }
  if (hasTold) return { position: told as Position };
  return { position: pagination.style === 'offset' ? Number(at ?? 0) + count : Number(at ?? pagination.first ?? 1) + 1 };
}

/** Iterates over the items of all pages. */
export function walkItems(pages: AsyncIterableIterator<Page<unknown, unknown>>): AsyncIterableIterator<unknown> {
  let items: readonly unknown[] = [];
  let index = 0;
  return {
    async next() {
      while (index >= items.length) {
        const page = await pages.next();
        if (page.done === true) return { done: true, value: undefined };
        items = page.value.items;
        index = 0;
      }
      return { done: false, value: items[index++] };
    },
    async return() {
      await pages.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
