/** A handler that makes calls for pages, with a credential that they never see. */
import type { Call } from '../call/call.js';
import { runtimeOf } from '../call/client-context.js';
import { openCall } from '../call/open-call.js';
import { ConfigError, InputError, NetworkError, TimeoutError } from '../errors.js';
import { brandOf } from '../lib/brand.js';
import { notify } from '../lib/notify.js';
import type { Operation } from '../operation/operation.js';
import { prepare } from '../pipeline/prepare.js';
import { send } from '../pipeline/send.js';
import { checkProxyOptions, type ProxyOptions, type ProxyPath, type ProxyRefusal } from './options.js';
import { checkOrigin, corsHeaders } from './origin.js';
import { readInput } from './read-input.js';
import { Refusal, safeHeaders } from './refusal.js';
import { toResponse } from './respond.js';
import { findRoute, type Match, type Route, readRoutes } from './routes.js';

/** A proxy as frameworks with fetch-style handlers call it. */
export type ProxyHandler = (request: Request) => Promise<Response>;

/**
 * Creates a handler that forwards the calls of pages, whose clients have `auth: 'proxy'`, to the vendor of a client that has
 * the credential.
 *
 * It forwards operations of the client that only read, and those that `allow` names. What an operation is, is decided by the
 * method and the path behind `path`; the host, and everything that is no member of the operation, comes from the client here. It
 * sends each request once: retries are for the client in the page.
 *
 * @param client - A client of any vendor. What it may not do itself, such as one of `readOnly` or `allow`, is refused as well.
 * @returns The handler. It never rejects: what it refuses is a response with the header `x-sec-refused`.
 * @throws {@link ConfigError} for a malformed option.
 *
 * @example
 * ```ts
 * import { createProxy } from '@sec/core/proxy';
 *
 * const handle = createProxy(risken, {
 *   path: '/api/risken',
 *   origins: ['https://app.example.com'],
 *   authorize: (request) => request.headers.get('cookie')?.includes('session=') === true,
 *   allow: ['finding.putPendFinding'],
 * });
 * const response = await handle(new Request('https://app.example.com/api/risken/finding/list-finding'));
 * ```
 */
export function createProxy<Client extends object>(client: Client, options: ProxyOptions<ProxyPath<Client>>): ProxyHandler {
  checkProxyOptions(options);
  runtimeOf('createProxy', client);
  const routes = readRoutes(client, options.allow ?? []);
  return (request) => answer(routes, options, request);
}

async function answer(routes: readonly Route[], options: ProxyOptions, request: Request): Promise<Response> {
  let match: Match | undefined;
  let response: Response;
  try {
    response = isPreflight(request)
      ? allowPreflight(request, options)
      : await forward((found) => (match = found), routes, options, request);
  } catch (error) {
    const refusal = toRefusal(error, request);
    const { status, reason, message, cause } = refusal;
    const report: ProxyRefusal = { status, reason, message, operation: match?.route.facts, cause };
    notify(options.onRefusal, report);
    response = refusal.toResponse();
  }
  for (const [name, value] of Object.entries(corsHeaders(request, options.origins))) response.headers.set(name, value);
  return response;
}

async function forward(
  onMatch: (match: Match) => Match,
  routes: readonly Route[],
  options: ProxyOptions,
  request: Request,
): Promise<Response> {
  const { origins, path, maxRequestBytes = 1_048_576 } = options;
  // What a page of another site sends learns nothing of the operations.
  checkOrigin(request, origins, true);
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(`${path}/`)) throw new Refusal(404, 'path', 'the path does not begin with "path" of the proxy');
  const match = onMatch(findRoute(routes, request.method, pathname.slice(path.length)));
  const { facts } = match.route;
  checkOrigin(request, origins, facts.effect === 'read');
  const refused = await authorize(request, match, options);
  if (refused !== undefined) return refused;
  return callVendor(match, request, await readInput(request, match, maxRequestBytes), options);
}

/** @returns A response of the application's own; `undefined` where the request may pass. */
async function authorize(request: Request, { route }: Match, { authorize: check }: ProxyOptions): Promise<Response | undefined> {
  if (check === 'none') return undefined;
  let result: unknown;
  try {
    result = await check(request, route.facts);
  } catch (cause) {
    throw new Refusal(500, 'authorize', 'whether the caller may do this could not be decided', { cause });
  }
  if (request.bodyUsed) throw new Refusal(500, 'authorize', '"authorize" of the proxy must not read the body of the request');
  if (result === true) return undefined;
  if (brandOf(result) === 'Response') {
    const own = result as Response;
    const response = new Response(own.body, own);
    for (const [name, value] of Object.entries(safeHeaders)) response.headers.set(name, value);
    return response;
  }
  throw new Refusal(403, 'authorize', 'the application does not let this caller do this');
}

async function callVendor({ route }: Match, request: Request, input: object, { maxResponseBytes }: ProxyOptions): Promise<Response> {
  const { runtime } = route;
  const operation = withVariant(route.operation, request);
  const call: Call = openCall(
    // The client in the page has checked its input, which arrives here as strings.
    { ...runtime, checkInput: undefined, maxResponseBytes: maxResponseBytes ?? runtime.maxResponseBytes },
    operation,
    { signal: request.signal, retry: false },
  );
  try {
    await prepare(call, { input, position: undefined, headers: undefined, defaults: runtime.defaults });
    return toResponse(call, await send(call));
  } finally {
    if (!call.isStreaming) call.close();
  }
}

/** Some operations respond in another media type where the caller asks for it. */
function withVariant(operation: Operation, { headers }: Request): Operation {
  const accept = headers.get('accept') ?? '';
  const response = operation.variants?.[accept];
  return response === undefined ? operation : { ...operation, accept, response };
}

function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}

function allowPreflight(request: Request, { origins }: ProxyOptions): Response {
  checkOrigin(request, origins, false);
  return new Response(null, {
    status: 204,
    headers: {
      ...safeHeaders,
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? 'content-type',
      'access-control-max-age': '600',
    },
  });
}

/** Says what failed in words that name no host and no option of the server; `cause` says the rest to the application. */
function toRefusal(error: unknown, { signal }: Request): Refusal {
  if (error instanceof Refusal) return error;
  const options = { cause: error };
  if (signal.aborted) return new Refusal(499, 'aborted', 'the caller has left', options);
  if (error instanceof InputError) return new Refusal(400, 'request', error.message, options);
  if (error instanceof ConfigError)
    return error.option === 'readOnly' || error.option === 'allow'
      ? new Refusal(403, 'operation', 'the client of this proxy may not do this', options)
      : new Refusal(500, 'upstream', 'the client of this proxy is not set up for this operation', options);
  if (error instanceof TimeoutError) return new Refusal(504, 'upstream', 'the vendor did not respond in time', options);
  // What was not sent can be sent again, and a client does so for this pair.
  if (error instanceof NetworkError && error.notSent)
    return new Refusal(503, 'upstream', 'the vendor was not reached, and nothing was sent', { ...options, retryAfter: '1' });
  return new Refusal(502, 'upstream', 'the response of the vendor, or the credential for it, could not be obtained', options);
}
