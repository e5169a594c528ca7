/** The gateway's way from a request to a response: path, caller, route, body, rights, validation, handler. */
import type { Access } from './caller.js';
import { identify, type Incoming, isAdmin, refuse, refuseForgery } from './access.js';
import { backendErrorResponse, emptyResponse, jsonResponse, textResponse } from './responses.js';
import { bindBody, bindQuery } from './bind.js';
import { BackendError, crash } from './backend-error.js';
import { type Call, type Route } from './route.js';
import type { Store } from './state.js';
import { accessOf, type Rest } from './rest.js';
import { type Lists, type ListOperation as Operation, tryParseJson } from '@sec/core/vendor/testing';

/** Longest body, in bytes. @source ca-risken/gateway, default of its body limit [C] */
const maxBodyBytes = 1_048_576;

/** Longest text of a failure in a log line. */
const maxLogged = 100;

export interface Gateway {
  readonly store: Store;
  readonly lists: Lists;
  readonly routes: readonly Route[];
  /** What responds to operations that no route is for. */
  readonly rest: Rest;
}

/** @returns The path after `/api/v1`, as received, or an empty string. What stands before differs between installations. */
export function pathOf(request: Request): string {
  const { pathname } = new URL(request.url);
  const prefix = pathname.lastIndexOf('/api/v1/');
  return prefix === -1 ? '' : pathname.slice(prefix + '/api/v1'.length);
}

/** @param body - The whole body, read once by the caller. */
export async function respondToRequest(gateway: Gateway, request: Request, body: string): Promise<Response> {
  const sent = pathOf(request);
  if (sent === '' && /\/healthz\/?$/.test(new URL(request.url).pathname)) return emptyResponse(request.method === 'GET' ? 200 : 405);
  // One slash at the end is stripped before routing. @source go-chi/chi v5.0.7 middleware/strip.go [C]
  const path = sent.length > 1 && sent.endsWith('/') ? sent.slice(0, -1) : sent;
  const incoming = { request, path, body, caller: identify(request, gateway.store) };
  const forgery = refuseForgery(incoming);
  if (forgery !== undefined) return forgery;

  const candidates = gateway.routes.filter((route) => route.path === path);
  if (candidates.length === 0) return respondToUnknown(gateway, incoming);
  const route = candidates.find((candidate) => candidate.method === request.method);
  if (route === undefined) return emptyResponse(405);
  return refuseRequest(gateway.store, route, incoming) ?? seededPage(gateway, incoming) ?? callHandler(gateway, route, incoming);
}

function operationOf({ lists }: Gateway, { request }: Incoming): Operation | undefined {
  return lists.find(request.method, new URL(request.url).pathname);
}

function seededPage(gateway: Gateway, incoming: Incoming): Response | undefined {
  const { pathname, searchParams } = new URL(incoming.request.url);
  const received = { pathname, query: searchParams, body: tryParseJson(incoming.body) };
  const page = gateway.lists.seeded(operationOf(gateway, incoming), received);
  return page === undefined ? undefined : jsonResponse(200, page);
}

function respondToUnknown(gateway: Gateway, incoming: Incoming): Response {
  const { lists, store } = gateway;
  const { request, path } = incoming;
  const refusal = refuseUnknown(store, incoming);
  const operation = operationOf(gateway, incoming);
  // The health check stands at the root alone.
  if (operation?.path !== path || path === '/healthz') return refusal ?? emptyResponse(isServed(gateway, incoming) ? 405 : 404);
  const { pathname, searchParams } = new URL(request.url);
  const received = { pathname, query: searchParams, body: tryParseJson(incoming.body) };
  // Only the model's routes take any media type.
  const method = path.startsWith('/ai/') ? 'GET' : request.method;
  return (
    refuseRequest(store, { method, access: accessOf(path), isMediaTypeFirst: false }, incoming) ??
    seededPage(gateway, incoming) ??
    gateway.rest.respond(store, { operation, received, lists })
  );
}

/** Whether there is an operation at this path, with whatever method. */
function isServed({ lists }: Gateway, { path, request }: Incoming): boolean {
  return path !== '/healthz' && ['GET', 'POST'].some((method) => lists.find(method, new URL(request.url).pathname)?.path === path);
}

/** Three families check the credential before they look for the route. @source ca-risken/gateway router.go [C] */
function refuseUnknown(store: Store, incoming: Incoming): Response | undefined {
  const { caller, path } = incoming;
  if (/^\/(organization-iam|organization-alert)\//.test(path)) return refuse('organization', { ...incoming, body: '' }, store);
  if (!path.startsWith('/admin/')) return undefined;
  if (caller.kind === 'nobody') return textResponse(401, 'Unauthenticated');
  return isAdmin(caller, store) ? undefined : textResponse(403, 'Unauthorized admin API');
}

/** The order differs between families: most ask for rights first, the alert family for the media type. */
function refuseRequest(
  store: Store,
  route: { readonly method: string; readonly access: Access; readonly isMediaTypeFirst: boolean },
  incoming: Incoming,
): Response | undefined {
  const { request, body } = incoming;
  const media = (): Response | undefined => (route.method === 'POST' && !hasJsonType(request, body) ? emptyResponse(415) : undefined);
  const size = (): Response | undefined => (byteLength(body) > maxBodyBytes ? textResponse(413, 'Request body too large') : undefined);
  const rights = (): Response | undefined => refuse(route.access, incoming, store);
  const isMediaTypeFirst = route.isMediaTypeFirst || route.access === 'open';
  for (const step of isMediaTypeFirst ? [media, size, rights] : [size, rights, media]) {
    const refusal = step();
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

async function callHandler(gateway: Gateway, route: Route, incoming: Incoming): Promise<Response> {
  const { caller, request, body } = incoming;
  const operation = operationOf(gateway, incoming);
  const call: Call = { caller, request, cut: (page) => gateway.lists.cut(operation, page) };
  const early = route.before?.(call);
  if (early !== undefined) return early;
  const input = route.method === 'GET' ? bindQuery(route.request, new URL(request.url).search) : bindBody(route.request, body);
  const problem = route.check(input as never, call);
  if (problem !== undefined) return jsonResponse(400, { error: problem });
  try {
    const payload = await route.respond(input as never, call);
    return payload instanceof Response ? payload : jsonResponse(200, { data: payload ?? {} });
  } catch (error) {
    // A fault of the sandbox itself must not look like one of the server's.
    if (!(error instanceof BackendError)) throw error;
    return backendErrorResponse(endsTheService(error) ? crash() : error);
  }
}

/**
 * The log line of a failure is measured in bytes and then cut by characters, which ends the service where there are too few.
 *
 * @source ca-risken/common pkg/rpc/interceptor.go [C]; seen with ca-risken/core 9b75000 [O]
 */
function endsTheService({ message }: BackendError): boolean {
  return byteLength(message) > maxLogged && [...message].length < maxLogged;
}

/** An empty body needs no media type. @source go-chi/chi v5.0.7 middleware/content_type.go [C] */
function hasJsonType(request: Request, body: string): boolean {
  if (body === '') return true;
  const type = (request.headers.get('content-type') ?? '').trim().toLowerCase();
  return type.split(';')[0] === 'application/json';
}

function byteLength(text: string): number {
  return text.length > maxBodyBytes ? text.length : new TextEncoder().encode(text).byteLength;
}
