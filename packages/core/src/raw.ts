/** The plain openapi-fetch client over the same chain: the way out for anything the operations do not say. */
import createOpenApiFetch, { type Client } from 'openapi-fetch';
import { type CallContext, openLog } from './call.js';
import type { HttpRequest, HttpResponse, RequestBody } from './chain.js';
import { leaveOnAbort } from './clock.js';
import { InputError, ParseError } from './errors.js';
import type { Operation, ResponseKind } from './operation.js';
import { isSuccess, readOutcome } from './outcome.js';
import { openScope } from './scope.js';
import { buildPath, buildQuery, checkHeader } from './serialize.js';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/**
 * openapi-fetch's methods, typed by the vendor's `paths`. A failed answer comes back as `error`; a call without a whole
 * answer throws. A path outside the specification is allowed, is never sent again, and goes to the first host.
 */
export type RawClient<Paths extends object> = Pick<Client<Paths>, Method>;

/** What openapi-fetch builds instead of a platform `Request`, which would cost more than the rest of the call. */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestBody | undefined;
  declare readonly operation: Operation;
  declare readonly callerSignal: AbortSignal | undefined;

  constructor(url: string, init: { readonly method: string; readonly headers: Headers; readonly body?: RequestBody }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** The parts of openapi-fetch's init that are used here. */
interface RawInit {
  readonly params?: { readonly path?: Record<string, unknown>; readonly query?: Record<string, unknown>; readonly header?: Record<string, unknown> };
  readonly headers?: HeadersInit;
  readonly signal?: AbortSignal;
  readonly parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
}

const kinds: Readonly<Record<string, ResponseKind>> = { text: 'text', blob: 'bytes', arrayBuffer: 'bytes', stream: 'stream' };

export function createRaw<Paths extends object>(context: CallContext, find: (method: string, path: string) => Operation | undefined): RawClient<Paths> {
  const inner = createOpenApiFetch<Record<string, never>>({
    Request: LightRequest as unknown as typeof Request,
    fetch: ((request: LightRequest) => send(context, request)) as unknown as (request: Request) => Promise<Response>,
    bodySerializer: (body: unknown) => (body instanceof Blob || body instanceof FormData || body instanceof ReadableStream ? body : JSON.stringify(body)),
  });

  async function call(method: Method, path: string, init: RawInit = {}): Promise<unknown> {
    const known = find(method, path) ?? unlisted(method, path);
    const operation = init.parseAs === undefined || init.parseAs === 'json' ? known : { ...known, response: kinds[init.parseAs] ?? known.response };
    checkHeaders(operation, init);
    const never = new AbortController().signal;
    const host = context.hostOf(operation.host, init.signal ?? never);
    const base = typeof host === 'string' ? host : await leaveOnAbort(host, init.signal ?? never);
    const { signal, parseAs, ...rest } = init;
    const request = inner.request as unknown as (method: string, path: string, init: unknown) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: AnsweredResponse }>;
    const result = await request(method, path, {
      ...rest,
      params: { ...init.params, path: init.params?.path ?? {} },
      // The parsed body is handed over as it is: parsing it twice would be the most expensive part of the call.
      parseAs: 'stream',
      baseUrl: base,
      pathSerializer: (_: string, values: Record<string, unknown>) => base + buildPath(operation, values),
      querySerializer: (values: Record<string, unknown>) => buildQuery(operation, values).slice(1),
      operation,
      callerSignal: signal,
    });
    const { answer } = result.response;
    return { ...convert(result, parseAs), get response() { return toResponse(answer); } };
  }

  const method = (name: Method) => (path: string, init?: RawInit) => call(name, path, init);
  const methods = { GET: method('GET'), PUT: method('PUT'), POST: method('POST'), DELETE: method('DELETE'), OPTIONS: method('OPTIONS'), HEAD: method('HEAD'), PATCH: method('PATCH'), TRACE: method('TRACE') };
  return methods as unknown as RawClient<Paths>;
}

/** What openapi-fetch takes for a `Response`. */
interface AnsweredResponse {
  readonly answer: HttpResponse;
}

async function send(context: CallContext, light: LightRequest): Promise<AnsweredResponse & Record<string, unknown>> {
  const { operation } = light;
  const log = openLog(operation, context.timeoutMs, context);
  const scope = openScope(log, context.timeoutMs, light.callerSignal, context.clock);
  try {
    const request: HttpRequest = {
      operation,
      method: light.method,
      url: light.url,
      headers: { ...context.headers, ...Object.fromEntries(light.headers) },
      body: light.body,
      signal: scope.signal,
      log,
    };
    const answer = await context.send({})(request);
    const ok = isSuccess(request, answer);
    const streams = answer.body.kind === 'stream';
    if (!ok && answer.body.kind === 'broken') throw new ParseError(log, `the answer (status ${answer.status}) cannot be read: ${answer.body.why}`, answer.status, answer.headers.get('content-type') ?? undefined);
    return {
      answer,
      ok,
      status: answer.status,
      headers: answer.headers,
      body: ok ? (streams ? (answer.body as { stream: unknown }).stream : readOutcome(request, answer, context).wire) : undefined,
      text: async () => ('text' in answer.body ? answer.body.text : ''),
    };
  } finally {
    scope.close();
  }
}

/** A path that the specification does not have: nothing is known, so nothing is risked. */
function unlisted(method: string, path: string): Operation {
  return { id: `${method} ${path}`, method, path, retry: 'never', members: new Map(), body: 'none', response: 'json', empty: true };
}

/** Refuses headers that could not be sent; the platform's own message would repeat their value. */
function checkHeaders(operation: Operation, init: RawInit): void {
  const given = init.headers instanceof Headers || Array.isArray(init.headers) ? {} : (init.headers ?? {});
  for (const [name, value] of [...Object.entries(given), ...Object.entries(init.params?.header ?? {})]) {
    if (value === undefined || value === null) continue;
    checkHeader(name, String(value), (message) => new InputError(`${operation.id}: ${message}`, { operationId: operation.id, member: name }));
  }
}

function convert(result: { readonly data?: unknown; readonly error?: unknown }, parseAs: RawInit['parseAs']): { data?: unknown; error?: unknown } {
  if ('error' in result) return { error: result.error };
  const { data } = result;
  if (data instanceof Uint8Array && parseAs === 'blob') return { data: new Blob([data as Uint8Array<ArrayBuffer>]) };
  if (data instanceof Uint8Array && parseAs === 'arrayBuffer') return { data: data.buffer };
  return { data };
}

function toResponse({ status, headers, body }: HttpResponse): Response {
  const content = 'text' in body ? body.text : body.kind === 'bytes' ? (body.bytes as Uint8Array<ArrayBuffer>) : null;
  return new Response(status === 204 || status === 205 || status === 304 ? null : content, { status, headers });
}
