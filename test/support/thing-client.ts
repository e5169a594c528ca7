/** A made-up vendor, to drive the core through the door that vendor packages use. */
import type {
  CallOptions,
  ClientBase,
  ClientOptions,
  OperationCall,
  Page,
  PagedAsyncIterator,
  PagedOperationCall,
  PageOptions,
  WithResponse,
} from '@sec/core';
import {
  checkClientOptions,
  type ClientDefinition,
  type Connection,
  type ConnectContext,
  createClient,
  createTokenCredential,
  type IssuedToken,
  memberRules,
  type OperationRow,
  type OperationTable,
  paged,
  streamed,
} from '@sec/core/vendor';

const page = memberRules('things=l> total=0 name=s open=f', () => [thing]);
const thing = memberRules('name=s tags=l');

export const thingTable: OperationTable = {
  hosts: ['api', 'other'],
  security: ['token'],
  groups: {
    thing: {
      getThing: ['GET /things/{id} safe id! fields, parts* filter% #x-trace >/data', { defaults: page }],
      putThing: 'PUT /things/{id} idempotent id! name! owner >/data',
      startThing: 'POST /things/start never project_id!^ name >/data',
      keepThing: ['POST /things/keep never thing! >/data', { idempotentWith: '/thing/id' }],
      removeThing: ['DELETE /things/{id} idempotent id!', { gone: [404], empty: true }],
      nestThing: ['POST /things/nest never project_id! thing! >/data', { same: { 'thing.project_id': 'project_id' } }],
      countThings: ['GET /things/count safe to_score', { unsupported: { to_score: [{ value: 0, why: 'zero means not given' }] } }],
      uploadThing: 'POST /things/upload never =*!',
      listThings: [
        'GET /things safe offset limit >/data',
        {
          defaults: page,
          page: {
            style: 'offset',
            position: 'offset',
            size: 'limit',
            maxSize: 3,
            first: 0,
            items: '/data/things',
            total: '/data/total',
            end: 'total',
          },
        },
        paged,
      ],
      walkThings: [
        'GET /walk safe cursor',
        { page: { style: 'cursor', position: 'cursor', items: '/items', next: '/next', end: 'next' } },
        paged,
      ],
      openThing: ['GET /open safe', { security: [], host: 'other' }],
      tryThing: ['GET /try safe', { stability: 'prototype' }],
      readText: ['GET /text safe', { response: 'text' }],
      readStream: ['GET /stream safe', { response: 'stream' }, streamed],
      slowThing: ['GET /slow safe', { timeoutMs: 90_000 }],
      scanThing: ['POST /scan never', { success: [406] }],
      login: ['POST /login never user!', { security: [] }],
    },
  },
};

export interface ThingGroup {
  readonly getThing: OperationCall<
    Record<string, unknown>,
    { readonly things: unknown[]; readonly total: number; readonly name: string; readonly open: boolean }
  >;
  readonly putThing: OperationCall<Record<string, unknown>, unknown>;
  readonly startThing: OperationCall<Record<string, unknown>, unknown>;
  readonly removeThing: OperationCall<Record<string, unknown>, unknown>;
  readonly nestThing: OperationCall<Record<string, unknown>, unknown>;
  readonly countThings: OperationCall<Record<string, unknown>, unknown>;
  readonly uploadThing: OperationCall<Record<string, unknown>, unknown>;
  readonly listThings: PagedOperationCall<Record<string, unknown> | void, unknown, number>;
  readonly walkThings: PagedOperationCall<Record<string, unknown> | void, unknown, number>;
  readonly openThing: OperationCall<void | undefined, unknown>;
  readonly tryThing: OperationCall<void | undefined, unknown>;
  readonly readText: OperationCall<void | undefined, string>;
  readonly readStream: OperationCall<void | undefined, AsyncIterable<string>>;
  readonly slowThing: OperationCall<void | undefined, unknown>;
  readonly scanThing: OperationCall<void | undefined, unknown>;
}

export type ThingClient = { readonly thing: ThingGroup } & ClientBase;

/** What a test changes of the made-up vendor. */
export interface ThingChanges extends Partial<Omit<ClientDefinition, 'connect'>>, Partial<Connection> {
  /** Credentials made with what the client gives. */
  readonly credentialsOf?: (context: ConnectContext) => Connection['credentials'];
}

/** A client whose credential is the fixed token `invented-token`. */
export function createThingClient(options: ClientOptions, changes: ThingChanges = {}): ThingClient {
  return createExchangingClient(options, async () => ({ token: 'invented-token' }), changes);
}

/** A client that exchanges its token with a function. */
export function createExchangingClient(
  options: ClientOptions,
  exchange: (signal: AbortSignal, run: ConnectContext['exchange']) => Promise<IssuedToken>,
  { credentialsOf, credentials, resolveBaseUrl, responseRules, defaults, ...changes }: ThingChanges = {},
): ThingClient {
  checkClientOptions(options, []);
  return createClient<{ readonly thing: ThingGroup }>({
    name: '@sec/thing',
    version: '1.2.3',
    table: thingTable,
    options: { random: () => 0.5, ...options },
    connect: (context) => ({
      resolveBaseUrl: resolveBaseUrl ?? ((name) => (name === 'other' ? 'https://other.example' : 'https://api.example/base')),
      responseRules: responseRules ?? {},
      ...(defaults && { defaults }),
      credentials: credentials ??
        credentialsOf?.(context) ?? {
          token: createTokenCredential({
            ...context,
            exchange: (signal) => exchange(signal, context.exchange),
            headers: (token) => ({ 'x-auth-token': token }),
            shared: { tokens: options.tokenStore, key: 'thing' },
          }),
        },
    }),
    ...changes,
  });
}

/** The row of an operation of {@link thingTable}, under its id. */
export function thingRow(id: string): Readonly<Record<string, OperationRow>> {
  return { [id]: thingTable.groups['thing']?.[id] as OperationRow };
}

/** One call of a table that a test writes itself: any input goes, so that wrong ones can be tried. */
export interface AnyCall {
  (input?: unknown, options?: CallOptions & { readonly accept?: unknown }): Promise<unknown>;
  withResponse(input?: unknown, options?: CallOptions & { readonly accept?: unknown }): Promise<WithResponse<unknown>>;
  items(input?: unknown, options?: PageOptions): PagedAsyncIterator<unknown>;
  pages(input?: unknown, options?: PageOptions): PagedAsyncIterator<Page<unknown, unknown>>;
}

export type RowClient<Id extends string = string> = Readonly<Record<Id, AnyCall>>;

/** A client over operations of the test's own, all in one group. */
export function createRowClient<Id extends string>(
  rows: Readonly<Record<Id, OperationRow>>,
  options: ClientOptions,
  changes: ThingChanges = {},
): RowClient<Id> {
  const groups = { thing: Object.fromEntries(Object.entries<OperationRow>(rows).map(([id, row]) => [id, withFeature(row)])) };
  const { thing } = createThingClient(options, { table: { ...thingTable, groups }, ...changes });
  return thing as unknown as RowClient<Id>;
}

/** Adds what the facts of a row need of the runtime, as the generator does. */
function withFeature(row: OperationRow): OperationRow {
  if (typeof row === 'string') return row;
  const [text, extras, feature] = row;
  const needed = extras.page === undefined ? (extras.response === 'stream' ? streamed : undefined) : paged;
  return feature === undefined && needed !== undefined ? [text, extras, needed] : row;
}

/** Listeners that are on a signal right now, to show that none is left behind. */
export function countListeners(signal: AbortSignal): { readonly left: number } {
  let left = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  const held = new Set<unknown>();
  signal.addEventListener = ((type: 'abort', listener: () => void, options?: AddEventListenerOptions) => {
    held.add(listener);
    left = held.size;
    add(type, listener, options);
  }) as typeof signal.addEventListener;
  signal.removeEventListener = ((type: 'abort', listener: () => void) => {
    held.delete(listener);
    left = held.size;
    remove(type, listener);
  }) as typeof signal.removeEventListener;
  return {
    get left() {
      return left;
    },
  };
}
