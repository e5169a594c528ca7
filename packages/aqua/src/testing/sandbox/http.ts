/** The way from a request to a response on each of the two servers: route, caller, permissions, handler. */
import {
  createShaper,
  findRoute,
  isObject,
  type ListOperation,
  type Lists,
  type ReceivedInput,
  type ShapeResponse,
  tryParseJson,
} from '@sec/core/vendor/testing';
import { shapes } from '../../generated/shapes.js';
import { account, identifyOnConsole, identifyOnTokenHost, refuseOnConsole, refuseOnTokenHost } from './access.js';
import { consoleFailure, cspmFailure, jsonResponse } from './responses.js';
import { consoleRoutes, cspmRoutes } from './families.js';
import type { AquaSandboxOptions } from './options.js';
import type { Call, Route } from './route.js';
import { fillStore } from './sample.js';
import { createStore, type Store } from './state.js';
import { createTokens, type Tokens } from './token.js';

/** Everything that a reset creates again. */
export interface World {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly lists: Lists;
  readonly shape: ShapeResponse;
  readonly cspm: readonly Route[];
  readonly console: readonly Route[];
}

export function createWorld(options: AquaSandboxOptions, consoleHost: string, lists: Lists): World {
  const { clock = Date, clockSkewMs = 0, tokenLifetimeMs, acceptOnlyNewestToken = false, consoleInToken = true } = options;
  const store = createStore(clock);
  fillStore(store, options.seed ?? {});
  const tokens = createTokens({
    clock,
    clockSkewMs,
    tokenLifetimeMs,
    acceptOnlyNewestToken,
    consoleHost: consoleInToken ? consoleHost : undefined,
  });
  return {
    store,
    tokens,
    lists,
    shape: createShaper(shapes, options.sparse),
    cspm: cspmRoutes(consoleHost),
    console: consoleRoutes(options),
  };
}

/** A request whose body was read. */
export interface ReceivedRequest {
  readonly method: string;
  readonly headers: Headers;
  /** Path from `/v2`, `/v1` or `/api` on: what stands before depends on the installation. */
  readonly path: string;
  /** The path as it was received. */
  readonly pathname: string;
  /** The operation, where the vendor has one with this method and path. */
  readonly operation: ListOperation | undefined;
  readonly query: string;
  readonly text: string;
}

/** The path that the servers know, in the path of a request. */
export function pathOf(request: Request, host: 'auth' | 'console'): string {
  const { pathname } = new URL(request.url);
  return (host === 'auth' ? /\/v[12]\/.*$/ : /\/api(\/.*)?$/).exec(pathname)?.[0] ?? pathname;
}

/** Reads that lag see an older state. */
export function respondOn(
  host: 'auth' | 'console',
  world: World,
  options: AquaSandboxOptions,
  request: ReceivedRequest,
): Promise<Response> {
  const { store, lists } = world;
  return lists.act(
    request.operation,
    () => structuredClone(store.tables),
    async (older) => {
      const current = older === undefined ? world : { ...world, store: { ...store, tables: older } };
      return host === 'auth' ? respondOnTokenHost(current, options, request) : respondOnConsole(current, options, request);
    },
  );
}

async function respondOnTokenHost(world: World, options: AquaSandboxOptions, request: ReceivedRequest): Promise<Response> {
  const { method, headers, path, text: body } = request;
  if (method === 'OPTIONS') return new Response(null, { status: 204 });
  const call = toCall(world, options, request);
  const found = findRoute(world.cspm, method, path);
  if (found?.route.isPublic === true) return callRoute(world, request, found, { ...call, user: account.email });
  const nowMs = world.store.nowMs() + (options.clockSkewMs ?? 0);
  const caller = await identifyOnTokenHost({ headers, method, path, body }, world.tokens, nowMs);
  // How the provisioning service rejects is not documented; its headers are those of an AWS gateway, which responds so.
  if (caller instanceof Response) return path === '/v1/envs' ? jsonResponse(401, { message: 'Unauthorized' }) : caller;
  const isSeeded = world.lists.isSeeded(request.operation);
  if (found === undefined && !isSeeded) return cspmFailure(404, 'Not found');
  // A token is for everything but getting another one.
  if (path === '/v2/tokens' && caller.token !== undefined) return cspmFailure(403, 'Access denied', ['The request must be signed']);
  const refusal = refuseOnTokenHost(caller, method, path, options.deniedPermissions ?? []);
  return (
    refusal ??
    seededPage(world, request) ??
    (found === undefined ? cspmFailure(404, 'Not found') : callRoute(world, request, found, { ...call, user: caller.user }))
  );
}

function respondOnConsole(world: World, options: AquaSandboxOptions, request: ReceivedRequest): Response {
  const { method, headers, path } = request;
  const call = toCall(world, options, request);
  const found = findRoute(world.console, method, path);
  if (found?.route.isPublic === true) return callRoute(world, request, found, { ...call, user: '' });
  const caller = identifyOnConsole(headers, headerNameOf(options), world.tokens);
  if (caller instanceof Response) return caller;
  if (found === undefined && !world.lists.isSeeded(request.operation)) return consoleFailure(404, 'not found');
  const refusal = refuseOnConsole(caller, method, options) ?? seededPage(world, request);
  if (refusal !== undefined) return refusal;
  return found === undefined ? consoleFailure(404, 'not found') : callRoute(world, request, found, { ...call, user: caller.user });
}

export function headerNameOf({ authHeaderName = 'authorization' }: AquaSandboxOptions): string {
  return authHeaderName;
}

function toCall({ store, tokens, lists }: World, options: AquaSandboxOptions, request: ReceivedRequest): Omit<Call, 'params' | 'user'> {
  const { query, text, operation } = request;
  const parsed = tryParseJson(text);
  const cut: Call['cut'] = (page) => lists.cut(operation, page);
  return { store, tokens, options, cut, query: new URLSearchParams(query), body: isObject(parsed) ? parsed : {} };
}

function callRoute(
  { shape }: World,
  request: ReceivedRequest,
  { route, params }: { readonly route: Route; readonly params: Call['params'] },
  call: Omit<Call, 'params'>,
): Response {
  return shape(request.operation, inputOf(request), route.respond({ ...call, params }));
}

function inputOf({ pathname, query, text }: ReceivedRequest): ReceivedInput {
  return { pathname, query: new URLSearchParams(query), body: tryParseJson(text) };
}

function seededPage({ lists }: World, request: ReceivedRequest): Response | undefined {
  const { operation } = request;
  const page = lists.seeded(operation, inputOf(request), operation?.host === 'cspm' ? { status: 200, code: 0 } : {});
  return page === undefined ? undefined : jsonResponse(200, page);
}
