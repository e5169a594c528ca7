/** Requests the pages of a list: one at a time, or some ahead of the consumer. */
import type { Binding, PreparedCall } from '../call/binding.js';
import { onAbort } from '../lib/abort.js';
import type { CallOptions } from '../options/options.js';
import { inputError } from '../request/input-error.js';
import { type ListState, readContinuationToken } from './continuation-token.js';
import { createList, type List, type LoadedPage } from './list.js';
import type { PagePosition } from './page-facts.js';

export interface PageSource {
  /** Resolves to the page at which an iteration stands. */
  get(state: ListState): Promise<LoadedPage>;
  /**
   * Resolves to the page at which an earlier iteration stands; without one where that was over.
   *
   * @throws {@link InputError} for a token of another list; nothing is sent.
   */
  resume(token: string): Promise<{ readonly state: ListState; readonly loaded: LoadedPage | undefined }>;
  /** Requests the pages that follow. */
  requestAhead(state: ListState): void;
  /** Drops the pages that were requested ahead: the list has changed since. */
  forget(): void;
  /** Follows the caller's signal, while requests are on their way. */
  listen(): void;
  /** Stops following the caller's signal, unless pages were requested ahead. */
  rest(): void;
  /** Ends all requests. */
  stop(): void;
}

export interface PageSourceOptions {
  readonly input: unknown;
  /** Pages to request ahead; chosen by what is known of the list unless given. */
  readonly prefetch: number | undefined;
  readonly options: CallOptions;
}

export function createPageSource(binding: Binding, list: List, { input, prefetch, options }: PageSourceOptions): PageSource {
  const { operation, places } = binding;
  const own = new AbortController();
  let stopListening = (): void => undefined;
  /** Pages that were requested ahead, by position. */
  const ahead = new Map<PagePosition, Promise<LoadedPage>>();
  let pages = 0;

  async function prepare(at: PagePosition): Promise<PreparedCall> {
    const request = list.requestFor(at);
    const prepared = await binding.prepare(request.input, { ...options, signal: own.signal }, request.position);
    list.complete(prepared.input);
    return prepared;
  }

  async function load(at: PagePosition): Promise<LoadedPage> {
    const prepared = await prepare(at);
    return prepared.send((call, response) => list.read(call, response));
  }

  /** Only the input with what the client adds to it says which list it is. */
  function assertSameList(state: ListState, parameters: string): void {
    // An iteration that was saved before its first page did not know that either.
    const isNew = state.received === 0 && state.given === 0;
    if (parameters === list.parameters() || (isNew && parameters === createList(binding, input, undefined).parameters())) return;
    const message = '"continuationToken" must be that of an iteration with the same parameters, got one with others';
    throw inputError(operation, 'continuationToken', message);
  }

  /** Who reads on after the first page of a counted list probably wants all of it. */
  function choosePrefetch({ total }: ListState, pagesBefore: number): number {
    return pagesBefore > 0 && total !== undefined && places < Infinity ? places - 1 : 0;
  }

  return {
    get({ page: at }) {
      const requested = ahead.get(at) ?? load(at);
      ahead.delete(at);
      return requested;
    },

    async resume(token) {
      const { state, parameters } = readContinuationToken(operation, token);
      const prepared = await prepare(state.page);
      try {
        assertSameList(state, parameters);
        const loaded = state.end === undefined ? await prepared.send((call, response) => list.read(call, response)) : undefined;
        return { state, loaded };
      } finally {
        prepared.close();
      }
    },

    requestAhead(state) {
      const wanted = list.ahead(state, prefetch ?? choosePrefetch(state, pages++));
      // What was requested under a wrong guess is of no use.
      for (const at of ahead.keys()) if (!wanted.includes(at)) ahead.delete(at);
      for (const at of wanted) {
        if (ahead.has(at)) continue;
        const page = load(at);
        ahead.set(at, page);
        // A page that failed before its turn is requested anew when its turn comes.
        page.catch(() => ahead.get(at) === page && ahead.delete(at));
      }
    },

    forget: () => ahead.clear(),
    listen() {
      stopListening();
      stopListening = onAbort(options.signal, (reason) => own.abort(reason));
    },
    rest() {
      if (ahead.size === 0) stopListening();
    },
    stop() {
      stopListening();
      ahead.clear();
      own.abort(new Error('the list was left'));
    },
  };
}
