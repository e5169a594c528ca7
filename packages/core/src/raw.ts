/** The plain openapi-fetch client over the same chain: the way out for anything the operations do not say. */
import createOpenApiFetch, { type Client } from 'openapi-fetch';
import { baseHeaders, type CallContext, findBase, openLog } from './call.js';
import type { CallLog, HttpRequest, HttpResponse, RequestBody } from './chain.js';
import { InputError } from './errors.js';
import { isSuccess, type Operation, type ResponseKind } from './operation.js';
import { createMisfit, readWire, refusePage, toError } from './outcome.js';
import type { Redactor } from './redact.js';
import { openScope, type Scope } from './scope.js';
import { buildBody, buildPath, buildQuery, checkHeader, describe, inputError, isDots } from './serialize.js';

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
  declare readonly call: RawCall;

  constructor(url: string, init: { readonly method: string; readonly headers: Headers; readonly body?: RequestBody }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** What travels through openapi-fetch beside the request. */
interface RawCall {
  readonly operation: Operation;
  readonly log: CallLog;
  readonly scope: Scope;
}

/** The parts of openapi-fetch's init that are used here. */
interface RawInit {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
  };
  readonly headers?: HeadersInit;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
}

const kinds: Readonly<Record<string, ResponseKind>> = { text: 'text', blob: 'bytes', arrayBuffer: 'bytes', stream: 'stream' };

export function createRaw<Paths extends object>(
  context: CallContext,
  find: (method: string, path: string) => Operation | undefined,
): RawClient<Paths> {
  const inner = createOpenApiFetch<Record<string, never>>({
    Request: LightRequest as unknown as typeof Request,
    fetch: ((request: LightRequest) => send(context, request)) as unknown as (request: Request) => Promise<Response>,
    bodySerializer: (body: unknown) => body as string,
  });

  async function call(method: Method, path: string, init: RawInit = {}): Promise<unknown> {
    const known = find(method, path) ?? unlisted(method, path);
    const operation =
      init.parseAs === undefined || init.parseAs === 'json' ? known : { ...known, response: kinds[init.parseAs] ?? known.response };
    const headers = readHeaders(operation, init);
    const { signal, parseAs, params, body, ...rest } = init;
    const log = openLog(operation, context.timeoutMs, context);
    const scope = openScope(log, context.timeoutMs, signal, context.clock, operation.response === 'stream');
    let streaming = false;
    try {
      if (scope.signal.aborted) throw scope.signal.reason;
      const built = body === undefined ? undefined : buildBody(operation, body);
      const base = await findBase(context, operation, { signal: scope.signal, log });
      const request = inner.request as unknown as (
        method: string,
        path: string,
        init: unknown,
      ) => Promise<{ readonly response: AnsweredResponse }>;
      const { response } = await request(method, path, {
        ...rest,
        // openapi-fetch adds a type of its own, which a header set to null takes away again.
        headers: { 'content-type': built?.type ?? null, ...headers },
        ...(built === undefined ? {} : { body: built.body }),
        params: { query: params?.query ?? {}, path: params?.path ?? {} },
        parseAs: 'stream',
        baseUrl: base,
        pathSerializer: (_: string, values: Record<string, unknown>) => base + buildPath(operation, values),
        querySerializer: (values: Record<string, unknown>) => buildQuery(operation, values).slice(1),
        call: { operation, log, scope } satisfies RawCall,
      });
      if (response.data instanceof ReadableStream) {
        streaming = true;
        return withResponse({ data: closeAtEnd(response.data, scope) }, response.answer);
      }
      return withResponse(response.isGood ? { data: convert(response, parseAs) } : { error: response.error }, response.answer);
    } finally {
      if (!streaming) scope.close();
    }
  }

  const method = (name: Method) => (path: string, init?: RawInit) => call(name, path, init);
  const methods = {
    GET: method('GET'),
    PUT: method('PUT'),
    POST: method('POST'),
    DELETE: method('DELETE'),
    OPTIONS: method('OPTIONS'),
    HEAD: method('HEAD'),
    PATCH: method('PATCH'),
    TRACE: method('TRACE'),
  };
  return methods as unknown as RawClient<Paths>;
}

/** What openapi-fetch takes for a `Response`. It is told that all is well, since it would parse a failure once more. */
interface AnsweredResponse {
  readonly answer: HttpResponse;
  readonly isGood: boolean;
  readonly data: unknown;
  /** Of a failure: its body, or where that says nothing an error of ours, so that there is always something to test for. */
  readonly error: unknown;
  readonly ok: true;
  readonly status: number;
  readonly headers: Headers;
}

async function send(
  context: CallContext,
  { url, method, headers, body, call: { operation, log, scope } }: LightRequest,
): Promise<AnsweredResponse> {
  const request: HttpRequest = {
    operation,
    method,
    url,
    headers: { ...baseHeaders(context, operation), ...Object.fromEntries(headers) },
    body,
    signal: scope.signal,
    log,
  };
  const answer = await context.send({})(request);
  const isGood = isSuccess(operation, answer.status) && context.envelope.failureInside?.(answer, operation) === undefined;
  if (answer.body.kind === 'broken') throw createMisfit(request, answer, context.redactor)(answer.body.why);
  let data: unknown;
  if (answer.body.kind === 'stream') {
    refusePage(request, answer, context.redactor);
    data = answer.body.stream;
  } else if (isGood) data = readWire(request, answer, context);
  const failure = (): unknown =>
    context.redactor.value(bodyOf(answer)) || toError(request, answer, context.envelope.readFailure?.(answer, operation) ?? {}, context);
  const shown = isGood ? answer : withoutSecrets(answer, context.redactor);
  return { answer: shown, isGood, data, error: isGood ? undefined : failure(), ok: true, status: answer.status, headers: answer.headers };
}

/** A failure ends up in logs, whatever it gives back of what it was sent. */
function withoutSecrets({ status, headers, body }: HttpResponse, redactor: Redactor): HttpResponse {
  return { status, headers: redactor.headers(headers), body: 'text' in body ? { ...body, text: redactor.text(body.text) } : body };
}

/** A path that the specification does not have: nothing is known, so nothing is risked. */
function unlisted(method: string, path: string): Operation {
  // Without its slash a path could become part of the host name; a dot segment would climb.
  if (typeof path !== 'string' || !path.startsWith('/') || /[\s\\?#]/.test(path) || path.split('/').some(isDots)) {
    throw new InputError(
      `${method}: the path must begin with "/" and hold no query, space, backslash or dot segment, got ${describe(path)}; for example "/things/{id}"`,
      { member: 'path' },
    );
  }
  return { id: `${method} ${path}`, method, path, retry: 'never', members: new Map(), body: 'none', response: 'json', empty: true };
}

/** Collects the headers and refuses those that could not be sent; the platform's own message would repeat their value. */
function readHeaders(operation: Operation, { headers = {}, params }: RawInit): Record<string, string> {
  const entries =
    headers instanceof Headers || Array.isArray(headers) ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers);
  const read: Record<string, string> = {};
  for (const [name, value] of [...entries, ...Object.entries(params?.header ?? {})]) {
    if (value === undefined || value === null) continue;
    read[name.toLowerCase()] = checkHeader(name, String(value), (message) => inputError(operation, name, message));
  }
  return read;
}

function convert({ data, headers }: AnsweredResponse, parseAs: RawInit['parseAs']): unknown {
  if (!(data instanceof Uint8Array)) return data;
  if (parseAs === 'blob') return new Blob([data as Uint8Array<ArrayBuffer>], { type: headers.get('content-type') ?? '' });
  if (parseAs === 'arrayBuffer') return data.buffer.byteLength === data.byteLength ? data.buffer : data.slice().buffer;
  return data;
}

function bodyOf({ body }: HttpResponse): unknown {
  return body.kind === 'json' ? body.value : 'text' in body ? body.text : undefined;
}

/** Passes a stream on; when it is over, so is the call. */
function closeAtEnd(stream: ReadableStream<Uint8Array>, scope: Scope): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(scope.signal.aborted ? scope.signal.reason : error);
      }
      scope.close();
    },
    async cancel(reason) {
      scope.close();
      await reader.cancel(reason);
    },
  });
}

/** Adds a real `Response`, built when it is asked for. Its body was read already and comes again from memory. */
function withResponse(result: { readonly data: unknown } | { readonly error: unknown }, { status, headers, body }: HttpResponse): object {
  let response: Response | undefined;
  return {
    ...result,
    get response(): Response {
      const content = 'text' in body ? body.text : body.kind === 'bytes' ? (body.bytes as Uint8Array<ArrayBuffer>) : null;
      const bodyless = status === 204 || status === 205 || status === 304;
      return (response ??= new Response(bodyless ? null : content, { status, headers }));
    },
  };
}
