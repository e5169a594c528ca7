/** A made-up vendor, to drive the core through the door that vendor packages use. */
import {
  type CallOptions,
  type ClientBase,
  type ClientDefinition,
  type ClientOptions,
  checkClientOptions,
  createClient,
  createTokenCredential,
  type IssuedToken,
  type ListWalk,
  type OperationCall,
  type OperationRow,
  type OperationTable,
  type Page,
  type PagedOperationCall,
  type PageOptions,
  type WithResponse,
} from '@sec/core';

export { failureOf } from './failure-of.js';

export const thingTable: OperationTable = {
  hosts: ['api', 'other'],
  security: ['token'],
  shapes: ['data>1', 'things=l>2 total=0 name=s open=f', 'name=s tags=l'],
  groups: {
    thing: {
      getThing: 'GET /things/{id} safe id! fields, parts* filter% #x-trace >/data ~0',
      putThing: 'PUT /things/{id} idempotent id! name! owner >/data',
      startThing: 'POST /things/start never project_id!^ name >/data',
      removeThing: ['DELETE /things/{id} idempotent id!', { gone: [404], empty: true }],
      nestThing: ['POST /things/nest never project_id! thing! >/data', { same: { 'thing.project_id': 'project_id' } }],
      countThings: ['GET /things/count safe to_score', { unsendable: { to_score: [{ value: 0, why: 'zero means not given' }] } }],
      uploadThing: 'POST /things/upload never =*!',
      listThings: [
        'GET /things safe offset limit >/data ~0',
        {
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
      ],
      walkThings: ['GET /walk safe cursor', { page: { style: 'cursor', position: 'cursor', items: '/items', next: '/next', end: 'next' } }],
      openThing: ['GET /open safe', { security: [], host: 'other' }],
      tryThing: ['GET /try safe', { stability: 'prototype' }],
      readText: ['GET /text safe', { response: 'text' }],
      readStream: ['GET /stream safe', { response: 'stream' }],
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

export type ThingClient = { readonly thing: ThingGroup } & ClientBase<Record<string, never>>;

/** A client whose credential is the fixed token `invented-token`. */
export function createThingClient(options: ClientOptions, changes: Partial<ClientDefinition> = {}): ThingClient {
  return createExchangingClient(options, async () => ({ token: 'invented-token' }), changes);
}

/** A client that exchanges its token with a function. */
export function createExchangingClient(
  options: ClientOptions,
  exchange: (
    signal: AbortSignal,
    run: (operationId: string, input: unknown, signal: AbortSignal) => Promise<unknown>,
  ) => Promise<IssuedToken>,
  changes: Partial<ClientDefinition> = {},
): ThingClient {
  checkClientOptions(options, []);
  return createClient<{ readonly thing: ThingGroup }, Record<string, never>>({
    name: '@sec/thing',
    table: thingTable,
    options: { random: () => 0.5, ...options },
    hostOf: (name) => (name === 'other' ? 'https://other.example' : 'https://api.example/base'),
    credentials: (kit) => ({
      token: createTokenCredential({
        ...kit,
        exchange: (signal) => exchange(signal, kit.exchange),
        headers: (token) => ({ 'x-auth-token': token }),
        ...(options.tokenStore === undefined ? {} : { store: { tokens: options.tokenStore, key: 'thing' } }),
      }),
    }),
    envelope: {},
    ...changes,
  });
}

/** One call of a table that a test writes itself: any input goes, so that wrong ones can be tried. */
export interface AnyCall {
  (input?: unknown, options?: CallOptions & { readonly accept?: unknown }): Promise<unknown>;
  withResponse(input?: unknown, options?: CallOptions & { readonly accept?: unknown }): Promise<WithResponse<unknown>>;
  items(input?: unknown, options?: PageOptions): ListWalk<unknown>;
  pages(input?: unknown, options?: PageOptions): ListWalk<Page<unknown, unknown>>;
}

export type RowClient<Id extends string = string> = Readonly<Record<Id, AnyCall>>;

/** A client over operations of the test's own, all in one group. */
export function createRowClient<Id extends string>(
  rows: Readonly<Record<Id, OperationRow>>,
  options: ClientOptions,
  changes: Partial<ClientDefinition> = {},
): RowClient<Id> {
  const { thing } = createThingClient(options, { table: { ...thingTable, groups: { thing: rows } }, ...changes });
  return thing as unknown as RowClient<Id>;
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
