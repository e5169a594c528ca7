/** Walks a list page by page: in order, to its end, and never for ever. */
import { IncompleteListError } from './errors.js';
import { hashOf } from './handle.js';
import { inTurn } from './in-turn.js';
import type { Operation, Pagination } from './operation.js';
import type { ListWalk, Page, PageOptions } from './operation-call.js';
import { resolvePointer } from './pointer.js';
import { checkParameters, type PagePosition, readPosition, type WalkState, writePosition } from './position.js';
import { describe, inputError } from './serialize.js';

/** Asks for the page of an input; `onInput` is told the completed input before anything is sent, and may refuse it. */
export type AskPage = (
  input: unknown,
  signal: AbortSignal,
  onInput: (input: Readonly<Record<string, unknown>>) => void,
) => Promise<{ readonly data: unknown; readonly wire: unknown }>;

interface LoadedPage {
  readonly page: Page<unknown, unknown>;
  readonly next: { readonly position: PagePosition } | undefined;
}

/** A walk over pages that also knows places within the page that was given last. */
export interface PageWalk extends ListWalk<Page<unknown, unknown>> {
  /** The place behind so many items of the page that was given last. */
  positionWithin(count: number): string;
}

/** Iterates over pages. A page that failed is asked for again by the next `next()`. */
export function walkPages(operation: Operation, input: unknown, options: PageOptions, ask: AskPage): PageWalk {
  const { prefetch = 0, signal, from } = options;
  if (!Number.isInteger(prefetch) || prefetch < 0) {
    throw inputError(operation, 'prefetch', `"prefetch" must be a whole number from 0, got ${describe(prefetch)}; for example 2`);
  }
  const walk = createWalk(operation, input);
  const stop = new AbortController();
  const passOn = (): void => stop.abort(signal?.reason);
  /** Pages that were asked for ahead, by position. */
  const ahead = new Map<PagePosition, Promise<LoadedPage>>();
  let state = walk.start;
  /** Where the walk stood before the page that was given last. */
  let before = state;
  /** The position to go on from, until it is known to belong to this list. */
  let resumed: ReturnType<typeof readPosition> | undefined;
  let isChecked = from === undefined;
  let done = false;

  const load = (at: PagePosition): Promise<LoadedPage> =>
    ask(walk.inputAt(at), stop.signal, learn).then(({ data, wire }) => walk.read(at, data, wire));

  /** Looks at the input with what the client adds to it: only that tells which list it is. */
  function learn(whole: Readonly<Record<string, unknown>>): void {
    // A walk that was saved before its first page did not know that either.
    const isNew = resumed !== undefined && resumed.state.received === 0 && resumed.state.given === 0;
    const isOwn = isNew && resumed?.parameters === walk.parameters();
    walk.learn(whole);
    if (isChecked) return;
    checkParameters(operation, isOwn || resumed?.parameters === walk.parameters());
    isChecked = true;
    if (state.end !== undefined) throw nothingLeft;
  }

  function finish(): void {
    done = true;
    signal?.removeEventListener('abort', passOn);
    ahead.clear();
    stop.abort(new Error('the list was left'));
  }

  function end(): IteratorResult<Page<unknown, unknown>> {
    finish();
    const { received, end: { reason, total } = {} } = state;
    if (reason !== undefined) throw new IncompleteListError(operation.id, reason, received, total);
    return { done: true, value: undefined };
  }

  function askAhead(total: number | undefined): void {
    const wanted = walk.positionsFrom(state.page, prefetch, total);
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
    if (done) return { done: true, value: undefined };
    if (!isChecked) {
      resumed = readPosition(operation, from);
      state = resumed.state;
    } else if (state.end !== undefined) return end();
    if (signal?.aborted) passOn();
    else signal?.addEventListener('abort', passOn, { once: true });
    let loaded: LoadedPage;
    try {
      const asked = ahead.get(state.page) ?? load(state.page);
      ahead.delete(state.page);
      loaded = await asked;
    } catch (error) {
      // Left while the page was on its way.
      if (done) return { done: true, value: undefined };
      if (error === nothingLeft) return end();
      // The position stays, so the next call asks for the same page again; until then nothing is held.
      if (signal?.aborted) finish();
      else signal?.removeEventListener('abort', passOn);
      throw signal?.aborted ? signal.reason : error;
    }
    if (done) return { done: true, value: undefined };
    const { page } = loaded;
    before = state;
    state = walk.take(state, loaded);
    if (state.end === undefined) askAhead(page.total);
    else if (state.end.reason === undefined) {
      finish();
      if (page.items.length === 0 && before.received > 0) return { done: true, value: undefined };
    }
    // Between two pages only those asked for ahead need to hear of an abort.
    if (ahead.size === 0) signal?.removeEventListener('abort', passOn);
    return { done: false, value: before.given === 0 ? page : { ...page, items: page.items.slice(before.given) } };
  }

  const write = (at: WalkState): string => writePosition({ operation, parameters: walk.parameters() }, at);

  return {
    next: inTurn(next),
    async return() {
      finish();
      return { done: true, value: undefined };
    },
    get position() {
      return isChecked || from === undefined ? write(state) : from;
    },
    positionWithin: (count) => write({ ...before, given: before.given + count }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Ends a call before anything is sent: the position is that of a walk that was over. */
const nothingLeft = new Error('nothing is left of the list');

/** Iterates over the items of all pages. */
export function walkItems(pages: PageWalk): ListWalk<unknown> {
  let items: readonly unknown[] = [];
  let index = 0;
  let left = false;
  const next = inTurn(async (): Promise<IteratorResult<unknown>> => {
    if (left) return { done: true, value: undefined };
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
      await pages.return?.();
      return { done: true, value: undefined };
    },
    get position() {
      return index < items.length ? pages.positionWithin(index) : pages.position;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

interface Walk {
  readonly start: WalkState;
  /** Keeps the completed input, which all further pages are asked with. */
  learn(whole: Readonly<Record<string, unknown>>): void;
  /** Sum of the input without the position in it. */
  parameters(): string;
  inputAt(position: PagePosition): unknown;
  read(position: PagePosition, data: unknown, wire: unknown): LoadedPage;
  /** Counts a page in. @returns Where the walk stands behind it. */
  take(state: WalkState, loaded: LoadedPage): WalkState;
  /** Positions that can be told without the pages before them. */
  positionsFrom(position: PagePosition, count: number, total: number | undefined): PagePosition[];
}

/** What is known of one list on the way: what it is asked with, and which positions there were. */
function createWalk(operation: Operation, input: unknown): Walk {
  const pagination = operation.page as Pagination;
  const isObject = input === undefined || (typeof input === 'object' && input !== null && !(Symbol.iterator in input));
  const { style, position: name, first, maxSize = Infinity } = pagination;
  let { [name]: begin, ...given } = isObject ? { ...(input as Record<string, unknown> | undefined) } : {};
  begin ??= first;
  if (pagination.size !== undefined && pagination.maxSize !== undefined) given[pagination.size] ??= maxSize;
  // A server that allows fewer than was asked for would make every page look like the last.
  const size = pagination.size === undefined ? Number.NaN : Math.min(Number(given[pagination.size]), maxSize);
  const seen = new Set<PagePosition>();
  let lastItems: readonly unknown[] | undefined;
  let parameters: string | undefined;

  return {
    start: { page: begin as PagePosition, given: 0, received: 0, isWhole: begin === first, last: undefined, end: undefined },

    learn({ [name]: _, ...whole }) {
      given = whole;
      parameters = undefined;
    },
    parameters: () => (parameters ??= hashOf(given)),
    // A wrong input is passed on as it is, for the one place that says what is wrong with it.
    inputAt: (at) => (!isObject ? input : at === undefined ? given : { ...given, [name]: at }),

    read(at, data, wire) {
      const total = readTotal(pagination, given, wire);
      const items = readItems(operation, pagination, wire, total);
      return { page: { items, data, total }, next: nextPosition(pagination, at, size, items.length, total, wire) };
    },

    take({ page: at, received: before, isWhole, last }, { page: { items, total }, next: told }) {
      seen.add(at);
      const received = before + items.length;
      // Without a known size only what came tells that the total is reached.
      const isFull = Number.isNaN(size) && pagination.end === 'total' && isWhole && total !== undefined && received >= total;
      const next = isFull ? undefined : told;
      const isSame =
        lastItems === undefined ? last !== undefined && items.length > 0 && last() === sumOf(items) : isSameList(lastItems, items);
      const isRepeated = isSame || (next !== undefined && seen.has(next.position));
      // A walk that began in the middle cannot be held against the total.
      const isShort = next === undefined && isWhole && total !== undefined && received < total;
      lastItems = items;
      const reason = isRepeated ? 'repeated' : isShort ? 'short' : undefined;
      let sum: string | undefined;
      return {
        page: next?.position,
        given: 0,
        received,
        isWhole,
        last: () => (sum ??= sumOf(items)),
        end: next === undefined || reason !== undefined ? { reason, total } : undefined,
      };
    },

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

function readItems(operation: Operation, { items: pointers }: Pagination, wire: unknown, total: number | undefined): readonly unknown[] {
  const found = (typeof pointers === 'string' ? [pointers] : pointers).map((pointer) => resolvePointer(wire, pointer));
  const list = found.find((value) => Array.isArray(value));
  if (list !== undefined) return list as readonly unknown[];
  // An empty list may come as null, or not at all where a total says what there is; without one nothing says that it is empty.
  const isLeftOut = wire === undefined || found.includes(null) || total !== undefined;
  if (!isLeftOut || found.some((value) => value !== undefined && value !== null))
    throw new IncompleteListError(operation.id, 'not-a-list', 0, undefined);
  return [];
}

function readTotal({ total: pointer }: Pagination, input: Readonly<Record<string, unknown>>, wire: unknown): number | undefined {
  if (pointer === undefined) return undefined;
  const counted = resolvePointer(
    wire,
    pointer.replace(/\{([^}]+)\}/g, (_, name: string) => String(input[name])),
  );
  const total = typeof counted === 'string' && /^\d+$/.test(counted) ? Number(counted) : counted;
  // No list has fewer than no items, and such a total would end it at once.
  return typeof total === 'number' && total >= 0 ? total : undefined;
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

function sumOf(items: readonly unknown[]): string {
  return hashOf(JSON.stringify(items));
}

function nextPosition(
  pagination: Pagination,
  at: PagePosition,
  size: number,
  count: number,
  total: number | undefined,
  wire: unknown,
): { readonly position: PagePosition } | undefined {
  const { style, first, end } = pagination;
  const told = pagination.next === undefined ? undefined : resolvePointer(wire, pagination.next);
  const hasTold = (typeof told === 'string' && told !== '') || typeof told === 'number';
  const page = Number(at ?? first ?? 1);
  const offset = Number(at ?? first ?? 0);
  if (end === 'next') return hasTold ? { position: told as PagePosition } : undefined;
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
  if (hasTold) return { position: told as PagePosition };
  return { position: style === 'offset' ? offset + count : page + 1 };
}
