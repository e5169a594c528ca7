/** Walks a list page by page: in order, to its end, and never for ever. */
import { IncompleteListError } from './errors.js';
import { inTurn } from './in-turn.js';
import type { Operation, Pagination } from './operation.js';
import type { Page, PageOptions } from './operation-call.js';
import { resolvePointer } from './pointer.js';
import { describe, inputError } from './serialize.js';

/** Asks for the page of an input. */
export type AskPage = (input: unknown, signal: AbortSignal) => Promise<{ readonly data: unknown; readonly wire: unknown }>;

type Position = number | string | undefined;

interface LoadedPage {
  readonly page: Page<unknown, unknown>;
  readonly next: { readonly position: Position } | undefined;
}

/** Iterates over pages. A page that failed is asked for again by the next `next()`. */
export function walkPages(
  operation: Operation,
  input: unknown,
  options: PageOptions,
  ask: AskPage,
): AsyncIterableIterator<Page<unknown, unknown>> {
  const { prefetch = 0, signal } = options;
  if (!Number.isInteger(prefetch) || prefetch < 0) {
    throw inputError(operation, 'prefetch', `"prefetch" must be a whole number from 0, got ${describe(prefetch)}; for example 2`);
  }
  const walk = createWalk(operation, input);
  const stop = new AbortController();
  const passOn = (): void => stop.abort(signal?.reason);
  /** Pages that were asked for ahead, by position. */
  const ahead = new Map<Position, Promise<LoadedPage>>();
  let position = walk.start;
  let failure: IncompleteListError | undefined;
  let done = false;

  const load = (at: Position): Promise<LoadedPage> =>
    ask(walk.inputAt(at), stop.signal).then(({ data, wire }) => walk.read(at, data, wire));

  function finish(): void {
    done = true;
    signal?.removeEventListener('abort', passOn);
    ahead.clear();
    stop.abort(new Error('the list was left'));
  }

  function askAhead(total: number | undefined): void {
    const wanted = walk.positionsFrom(position, prefetch, total);
    // What was asked for under a wrong guess is of no use.
    for (const at of ahead.keys()) if (!wanted.includes(at)) ahead.delete(at);
    for (const at of wanted) {
      if (ahead.has(at)) continue;
      const page = load(at);
      ahead.set(at, page);
      // A page that failed before its turn is asked for anew when its turn comes.
      page.catch(() => ahead.get(at) === page && ahead.delete(at));
    }
  }

  async function next(): Promise<IteratorResult<Page<unknown, unknown>>> {
    if (failure !== undefined && !done) {
      finish();
      throw failure;
    }
    if (done) return { done: true, value: undefined };
    if (signal?.aborted) passOn();
    else signal?.addEventListener('abort', passOn, { once: true });
    let loaded: LoadedPage;
    try {
      const asked = ahead.get(position) ?? load(position);
      ahead.delete(position);
      loaded = await asked;
    } catch (error) {
      // Left while the page was on its way.
      if (done) return { done: true, value: undefined };
      // The position stays, so the next call asks for the same page again; until then nothing is held.
      if (signal?.aborted) finish();
      else signal?.removeEventListener('abort', passOn);
      throw signal?.aborted ? signal.reason : error;
    }
    if (done) return { done: true, value: undefined };
    const { page } = loaded;
    failure = walk.take(position, loaded);
    if (failure === undefined && loaded.next === undefined) {
      finish();
      return page.items.length === 0 && !walk.isFirst() ? { done: true, value: undefined } : { done: false, value: page };
    }
    if (failure === undefined && loaded.next !== undefined) {
      position = loaded.next.position;
      askAhead(page.total);
    }
    // Between two pages only those asked for ahead need to hear of an abort.
    if (ahead.size === 0) signal?.removeEventListener('abort', passOn);
    return { done: false, value: page };
  }

  return {
    next: inTurn(next),
    async return() {
      finish();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Iterates over the items of all pages. */
export function walkItems(pages: AsyncIterableIterator<Page<unknown, unknown>>): AsyncIterableIterator<unknown> {
  let items: readonly unknown[] = [];
  let index = 0;
  let left = false;
  const next = inTurn(async (): Promise<IteratorResult<unknown>> => {
    while (index >= items.length) {
      const page = await pages.next();
      if (page.done === true || left) return { done: true, value: undefined };
      items = page.value.items;
      index = 0;
    }
    return { done: false, value: items[index++] };
  });
  return {
    next,
    async return() {
      left = true;
      items = [];
      await pages.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

interface Walk {
  readonly start: Position;
  inputAt(position: Position): unknown;
  read(position: Position, data: unknown, wire: unknown): LoadedPage;
  /** Counts a page in. @returns What is wrong with the list, if this page shows it. */
  take(position: Position, loaded: LoadedPage): IncompleteListError | undefined;
  /** Whether no page with items was taken before the last one. */
  isFirst(): boolean;
  /** Positions that can be told without the pages before them. */
  positionsFrom(position: Position, count: number, total: number | undefined): Position[];
}

/** What is known of one list on the way: where it began, what came, and which positions there were. */
function createWalk(operation: Operation, input: unknown): Walk {
  const pagination = operation.page as Pagination;
  const isObject = input === undefined || (typeof input === 'object' && input !== null && !(Symbol.iterator in input));
  const given = isObject ? { ...(input as Record<string, unknown> | undefined) } : {};
  const { style, position: name, first, maxSize = Infinity } = pagination;
  if (pagination.size !== undefined && pagination.maxSize !== undefined) given[pagination.size] ??= maxSize;
  // A server that allows fewer than was asked for would make every page look like the last.
  const size = pagination.size === undefined ? Number.NaN : Math.min(Number(given[pagination.size]), maxSize);
  const start = (given[name] as Position) ?? first;
  const seen = new Set<Position>();
  let received = 0;
  let before = 0;
  let lastItems: readonly unknown[] = [];

  return {
    start,
    // A wrong input is passed on as it is, for the one place that says what is wrong with it.
    inputAt: (at) => (!isObject ? input : at === undefined ? given : { ...given, [name]: at }),

    read(at, data, wire) {
      const items = readItems(operation, pagination, wire);
      const total = readTotal(pagination, given, wire);
      return { page: { items, data, total }, next: nextPosition(pagination, at, size, items.length, total, wire) };
    },

    take(at, { page, next }) {
      seen.add(at);
      before = received;
      received += page.items.length;
      // A walk that began in the middle cannot be held against the total.
      if (next === undefined && start === first && page.total !== undefined && received < page.total)
        return new IncompleteListError(operation.id, 'short', received, page.total);
      const repeats = next !== undefined && (seen.has(next.position) || isSameList(lastItems, page.items));
      lastItems = page.items;
      return repeats ? new IncompleteListError(operation.id, 'repeated', received, page.total) : undefined;
    },

    isFirst: () => before === 0,

    positionsFrom(from, count, total) {
      if (count === 0) return [];
      if (style === 'cursor' || typeof from !== 'number') return [from];
      const step = style === 'page' ? 1 : size;
      const positions: number[] = [];
      if (!(step > 0)) return positions;
      for (let at = from; positions.length < count; at += step) {
        if (total !== undefined && (style === 'offset' ? at - (first ?? 0) : (at - (first ?? 1)) * size) >= total) break;
        positions.push(at);
      }
      return positions;
    },
  };
}

function readItems(operation: Operation, { items: pointers }: Pagination, wire: unknown): readonly unknown[] {
  const found = (typeof pointers === 'string' ? [pointers] : pointers).map((pointer) => resolvePointer(wire, pointer));
  const list = found.find((value) => Array.isArray(value));
  if (list !== undefined) return list as readonly unknown[];
  if (found.some((value) => value !== undefined && value !== null)) throw new IncompleteListError(operation.id, 'not-a-list', 0, undefined);
  // Vendors leave empty lists out.
  return [];
}

function readTotal({ total: pointer }: Pagination, input: Readonly<Record<string, unknown>>, wire: unknown): number | undefined {
  if (pointer === undefined) return undefined;
  const counted = resolvePointer(
    wire,
    pointer.replace(/\{([^}]+)\}/g, (_, name: string) => String(input[name])),
  );
  const total = typeof counted === 'string' && /^\d+$/.test(counted) ? Number(counted) : counted;
  return typeof total === 'number' ? total : undefined;
}

/** Whether a server sends the same page again, whatever position is asked for. */
function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return (
    one.length > 0 &&
    one.length === other.length &&
    JSON.stringify(one[0]) === JSON.stringify(other[0]) &&
    JSON.stringify(one) === JSON.stringify(other)
  );
}

function nextPosition(
  pagination: Pagination,
  at: Position,
  size: number,
  count: number,
  total: number | undefined,
  wire: unknown,
): { readonly position: Position } | undefined {
  const { style, first, end } = pagination;
  const told = pagination.next === undefined ? undefined : resolvePointer(wire, pagination.next);
  const hasTold = (typeof told === 'string' && told !== '') || typeof told === 'number';
  const page = Number(at ?? first ?? 1);
  const offset = Number(at ?? first ?? 0);
  if (end === 'next') return hasTold ? { position: told as Position } : undefined;
  if (end === 'more' && resolvePointer(wire, pagination.more ?? '') !== true) return undefined;
  if (end !== 'more' && count === 0) return undefined;
  if (end === 'short-page' && count < size) return undefined;
  // Without a total the list goes on to its first empty page: one request more, but never a silent end.
  if (
    end === 'total' &&
    total !== undefined &&
    (style === 'offset' ? offset - (first ?? 0) + count : (page - (first ?? 1)) * size + count) >= total
  )
    return undefined;
  if (hasTold) return { position: told as Position };
  return { position: style === 'offset' ? offset + count : page + 1 };
}
