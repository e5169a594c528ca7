/** The way from a request to a response on each of the two servers: route, caller, permissions, handler. */
import {
  createShaper,
  createStore as createStateStore,
  findRoute,
  isObject,
  type ListOperation,
  type Lists,
  type ReceivedInput,
  refuseMethod,
  type ShapeResponse,
  type Store as StateStore,
  tryParseJson,
  watchInput,
} from '@sec/core/vendor/testing';
import { examples } from '../../generated/handlers.js';
import { shapes } from '../../generated/shapes.js';
import { state } from '../../generated/state.js';
import { table } from '../../generated/table.js';
import { account, identifyOnAutoconnect, identifyOnConsole, identifyOnTokenHost, refuseOnConsole, refuseOnTokenHost } from './access.js';
import { consoleFailure, cspmFailure, emptyResponse, jsonResponse } from './responses.js';
import { consoleRoutes, cspmRoutes } from './families.js';
import type { AquaSandboxOptions } from './options.js';
import type { Call, Route } from './route.js';
import { fillStore } from './sample.js';
import { createStore, type Store } from './state.js';
import { createStoreWords, framePage } from './store-words.js';
import { createTokens, type Tokens } from './token.js';

/** Everything that a reset creates again. */
export interface World {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly lists: Lists;
  /** What responds to operations that no route is for. */
  readonly rest: StateStore;
  readonly shape: ShapeResponse;
  readonly cspm: readonly Route[];
  readonly console: readonly Route[];
}

export function createWorld(options: AquaSandboxOptions, consoleHost: string, lists: Lists): World {
  const { clock = Date, clockSkewMs = 0, tokenLifetimeMs, acceptOnlyNewestToken = false, consoleInToken = true } = options;
  const store = createStore(clock);
  fillStore(store, options.seed ?? {});
  const rest = createStateStore({ state, examples, unserved: options.unserved, vendor: createStoreWords(() => store.nowMs()) });
  store.tables.rows = rest.seed();
  const tokens = createTokens({
    clock,
    clockSkewMs,
    tokenLifetimeMs,
    acceptOnlyNewestToken,
    consoleHost: consoleInToken ? consoleHost : undefined,
  });
  const shape = createShaper(shapes, options.sparse);
  return { store, tokens, lists, rest, shape, cspm: cspmRoutes(consoleHost), console: consoleRoutes(options) };
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
  const found = findRoute(world.cspm, method, path, request.operation);
  const answer = (user: string): Response | undefined => found && answerFor(world, options, request, { ...found, user });
  if (found?.route.isPublic === true) return answer(account.email) ?? cspmFailure(404, 'Not found');
  const nowMs = world.store.nowMs() + (options.clockSkewMs ?? 0);
  const signed = { headers, method, path, body };
  const caller = await (request.operation?.host === 'autoconnect'
    ? identifyOnAutoconnect(signed, nowMs)
    : identifyOnTokenHost(signed, world.tokens, nowMs));
  // How the provisioning service rejects is not documented; its headers are those of an AWS gateway, which responds so.
  if (caller instanceof Response) return path === '/v1/envs' ? jsonResponse(401, { message: 'Unauthorized' }) : caller;
  if (found === undefined && request.operation === undefined) return refuseUnknown('auth', request, cspmFailure(404, 'Not found'));
  if (found === undefined && (request.operation?.host ?? 'console') === 'console') return cspmFailure(404, 'Not found');
  // A token is for everything but getting another one.
  if (path === '/v2/tokens' && caller.token !== undefined) return cspmFailure(403, 'Access denied', ['The request must be signed']);
  const refusal = refuseOnTokenHost(caller, method, path, options.deniedPermissions ?? []);
  return refusal ?? seededPage(world, request) ?? answer(caller.user) ?? restOf(world, request) ?? cspmFailure(404, 'Not found');
}

function respondOnConsole(world: World, options: AquaSandboxOptions, request: ReceivedRequest): Response {
  const { method, headers, path } = request;
  const found = findRoute(world.console, method, path, request.operation);
  const answer = (user: string): Response | undefined => found && answerFor(world, options, request, { ...found, user });
  if (found?.route.isPublic === true) return answer('') ?? consoleFailure(404, 'not found');
  const caller = identifyOnConsole(headers, headerNameOf(options), world.tokens);
  if (caller instanceof Response) return caller;
  if (found === undefined && request.operation === undefined) return refuseUnknown('console', request, consoleFailure(404, 'not found'));
  const refusal = refuseOnConsole(caller, method, options) ?? seededPage(world, request);
  const served = refusal ?? answer(caller.user);
  if (served !== undefined) return served;
  const isOfConsole = (request.operation?.host ?? 'console') === 'console';
  return (isOfConsole ? restOf(world, request) : undefined) ?? refuseUnknown('console', request, consoleFailure(404, 'not found'));
}

function refuseUnknown(host: 'auth' | 'console', { method, pathname }: ReceivedRequest, notFound: Response): Response {
  return refuseMethod(table, method, pathname, (served) => (served === 'console') === (host === 'console')) ?? notFound;
}

export function headerNameOf({ authHeaderName = 'authorization' }: AquaSandboxOptions): string {
  return authHeaderName;
}

/** What a route responds, unless it took a member of a read for nothing. */
function answerFor(
  { store, tokens, lists, rest, shape }: World,
  options: AquaSandboxOptions,
  request: ReceivedRequest,
  { route, params, user }: { readonly route: Route; readonly params: Call['params']; readonly user: string },
): Response {
  const { operation } = request;
  const received = inputOf(request);
  const refusal = operation === undefined ? undefined : rest.refuseBody(operation, received);
  if (refusal !== undefined) return refusal;
  const watched = watchInput(operation, received.query, isObject(received.body) ? received.body : {});
  const body = watched.body as Call['body'];
  const cut: Call['cut'] = (page) => lists.cut(operation, page);
  const response = route.respond({ store, tokens, options, cut, query: watched.query, body, params, user });
  return watched.refuse(response) ?? shape(operation, received, response);
}

function restOf({ rest, lists, store, shape }: World, request: ReceivedRequest): Response | undefined {
  const { operation } = request;
  if (operation === undefined) return undefined;
  const received = inputOf(request);
  const response = rest.respond({ operation, received, tables: store.tables.rows, lists });
  // Two statuses are documented, and this one was seen. @source atav928/aquasec-api, release notes of 0.0.3 [T]
  return operation.id === 'createFirewallPolicy' && response.ok ? emptyResponse() : shape(operation, received, response);
}

function inputOf({ pathname, query, text }: ReceivedRequest): ReceivedInput {
  return { pathname, query: new URLSearchParams(query), body: tryParseJson(text) };
}

function seededPage({ lists }: World, request: ReceivedRequest): Response | undefined {
  const { operation } = request;
  const received = inputOf(request);
  const page = lists.seeded(operation, received, operation?.host === 'cspm' ? { status: 200, code: 0 } : {});
  return page === undefined || operation === undefined ? undefined : jsonResponse(200, framePage(operation, page, received));
}
