/** The last step: one request over `fetch`, its body read whole. */
import { readBody, TooLarge } from './body.js';
import { type HttpRequest, type HttpResponse, noteUnknownOutcome } from './chain.js';
import { HttpError, NetworkError, ParseError, TimeoutError } from './errors.js';
import { isSuccess } from './operation.js';
import type { Redactor } from './redact.js';

export interface TransportOptions {
  readonly fetch: typeof fetch;
  /** Largest body that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** What happens at a redirect: followed within the origin, or refused. */
  readonly redirects: 'same-origin' | 'refuse';
  readonly redactor: Redactor;
}

const maxRedirects = 5;

/** Node's own fetch ends any wait for headers or for the next piece of a body here; only another `fetch` waits longer. */
const nodeTimeoutMs = 300_000;

/** Codes with which Node, Bun and Deno say that no connection came about, so that nothing was sent. */
const notSentCodes =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|CERT_|_CERT|ERR_TLS|UNABLE_TO_VERIFY/;

export function createTransport(options: TransportOptions): (request: HttpRequest) => Promise<HttpResponse> {
  // A browser hides the target of a redirect, so there it can only be refused.
  const redirect: RequestRedirect = 'document' in globalThis ? 'error' : 'manual';

  return async (request) => {
    let { url, method, body } = request;
    for (let hops = 0; ; hops++) {
      request.log.phase = 'headers';
      const response = await send(request, url, method, body);
      // A few operations answer with a redirect on purpose; it is then the result.
      if (!isRedirect(response) || request.operation.success?.includes(response.status) === true) {
        request.log.phase = 'body';
        return { status: response.status, headers: response.headers, body: await read(request, response) };
      }
      const target = redirectTarget(response, url);
      await response.body?.cancel().catch(() => undefined);
      const keepsMethod = response.status === 307 || response.status === 308;
      const isRead = method === 'GET' || method === 'HEAD';
      const stays = target?.origin === new URL(url).origin && target.username === '' && target.password === '';
      const follows = options.redirects === 'same-origin' && stays && (isRead || keepsMethod) && hops < maxRedirects;
      if (!follows || target === undefined || body instanceof ReadableStream)
        throw redirectError(request, response, target, options.redactor);
      url = target.href;
    }
  };

  async function send(request: HttpRequest, url: string, method: string, body: HttpRequest['body']): Promise<Response> {
    try {
      const response = await options.fetch(url, {
        method,
        headers: request.headers as Record<string, string>,
        signal: request.signal,
        // Node holds the whole of a streamed body in memory to send it again after a redirect, unless there can be none.
        redirect: body instanceof ReadableStream ? 'error' : redirect,
        ...(body === undefined ? {} : { body }),
        // A stream goes out while the answer may already come in; fetch demands that this is said.
        ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      });
      // What a fetch of one's own may give where the platform's would throw.
      if (response.type === 'error') throw new TypeError('the connection failed');
      return response;
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      const code = options.redactor.text(errorCode(error));
      const cause = { cause: options.redactor.cause(error) };
      const notSent = notSentCodes.test(code);
      if (!notSent) noteUnknownOutcome(request.log);
      if (code === 'UND_ERR_HEADERS_TIMEOUT') throw new TimeoutError(request.log, 'headers', 'fetch', nodeTimeoutMs, cause);
      throw new NetworkError(request.log, `no answer from ${new URL(url).host} (${code || 'connection failed'})`, notSent, cause);
    }
  }

  async function read(request: HttpRequest, response: Response): Promise<HttpResponse['body']> {
    const good = isSuccess(request.operation, response.status);
    try {
      return await readBody(response, request.operation.response, good, options.maxResponseBytes);
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      // A refusal says that nothing was done, also when its text is lost.
      if (good || response.status >= 500) noteUnknownOutcome(request.log);
      if (error instanceof TooLarge) {
        throw new ParseError(
          request.log,
          `the answer is larger than maxResponseBytes (${options.maxResponseBytes})`,
          response.status,
          response.headers.get('content-type') ?? undefined,
        );
      }
      const code = options.redactor.text(errorCode(error));
      const cause = { cause: options.redactor.cause(error) };
      if (code === 'UND_ERR_BODY_TIMEOUT') throw new TimeoutError(request.log, 'body', 'fetch', nodeTimeoutMs, cause);
      // A refusal is one by its status, whatever happened to the text that explains it.
      if (!good) return { kind: 'broken', text: '', why: 'it was cut short' };
      throw new NetworkError(request.log, `the answer was cut short or garbled (${code || 'connection closed'})`, false, {
        ...cause,
        status: response.status,
      });
    }
  }
}

/** A web worker gets an opaque answer without status instead of the redirect. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function redirectTarget(response: Response, url: string): URL | undefined {
  const location = response.headers.get('location');
  if (location === null) return undefined;
  try {
    return new URL(location, url);
  } catch {
    return undefined;
  }
}

function redirectError(request: HttpRequest, response: Response, target: URL | undefined, redactor: Redactor): HttpError {
  // Only the origin is told: a redirect to a login page carries state in its path and query.
  const where = target === undefined ? 'an address that cannot be read' : redactor.text(target.origin);
  return new HttpError(
    request.log,
    `the server redirects (${response.status}) to ${where}, which is not followed; the base URL probably names a web console or a login proxy instead of the API host`,
    { status: response.status, kind: 'http', headers: redactor.headers(response.headers) },
  );
}

function errorCode(error: unknown): string {
  const inner = (error as { cause?: { code?: unknown; errors?: readonly { code?: unknown }[] } } | null)?.cause;
  const code = inner?.code ?? inner?.errors?.[0]?.code ?? (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
