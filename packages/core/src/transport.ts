/** The last step: one request over `fetch`, its body read whole. */
import { readBody, TooLarge } from './body.js';
import type { HttpRequest, HttpResponse } from './chain.js';
import { HttpError, NetworkError, ParseError } from './errors.js';
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

/** Codes with which Node, Bun and Deno say that no connection came about, so that nothing was sent. */
const notSentCodes = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|CERT_|_CERT|ERR_TLS/;

export function createTransport(options: TransportOptions): (request: HttpRequest) => Promise<HttpResponse> {
  // A browser hides the target of a redirect, so there it can only be refused.
  const redirect: RequestRedirect = 'document' in globalThis ? 'error' : 'manual';

  return async (request) => {
    let { url, method, body } = request;
    for (let hops = 0; ; hops++) {
      request.log.phase = 'headers';
      const response = await send(request, url, method, body);
      if (!isRedirect(response.status)) {
        request.log.phase = 'body';
        return { status: response.status, headers: response.headers, body: await read(request, response) };
      }
      const target = redirectTarget(response, url);
      await response.body?.cancel().catch(() => undefined);
      const keepsMethod = response.status === 307 || response.status === 308;
      const isRead = method === 'GET' || method === 'HEAD';
      const follows = options.redirects === 'same-origin' && target?.origin === new URL(url).origin && (isRead || keepsMethod) && hops < maxRedirects;
      if (!follows || target === undefined || body instanceof ReadableStream) throw redirectError(request, response, target);
      url = target.href;
    }
  };

  async function send(request: HttpRequest, url: string, method: string, body: HttpRequest['body']): Promise<Response> {
    try {
      return await options.fetch(url, {
        method,
        headers: request.headers as Record<string, string>,
        signal: request.signal,
        redirect,
        ...(body === undefined ? {} : { body }),
        // A stream goes out while the answer may already come in; fetch demands that this is said.
        ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      });
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      const code = errorCode(error);
      const notSent = notSentCodes.test(code);
      if (!notSent) request.log.mayHaveSucceeded = request.operation.retry !== 'safe';
      throw new NetworkError(request.log, `no answer from ${new URL(url).host} (${code || 'connection failed'})`, notSent, { cause: options.redactor.cause(error) });
    }
  }

  async function read(request: HttpRequest, response: Response): Promise<HttpResponse['body']> {
    try {
      return await readBody(response, request.operation.response, options.maxResponseBytes);
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      const contentType = response.headers.get('content-type') ?? undefined;
      if (error instanceof TooLarge) {
        throw new ParseError(request.log, `the answer is larger than maxResponseBytes (${options.maxResponseBytes})`, response.status, contentType);
      }
      request.log.mayHaveSucceeded = request.operation.retry !== 'safe';
      throw new NetworkError(request.log, `the answer was cut short (${errorCode(error) || 'connection closed'})`, false, { cause: options.redactor.cause(error) });
    }
  }
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
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

function redirectError(request: HttpRequest, response: Response, target: URL | undefined): HttpError {
  // Only the origin is told: a redirect to a login page carries state in its path and query.
  const where = target === undefined ? 'an address that cannot be read' : target.origin;
  return new HttpError(
    request.log,
    `the server redirects (${response.status}) to ${where}, which is not followed; the base URL probably names a web console or a login proxy instead of the API host`,
    { status: response.status, kind: 'http', headers: response.headers },
  );
}

function errorCode(error: unknown): string {
  const inner = (error as { cause?: { code?: unknown; errors?: readonly { code?: unknown }[] } } | null)?.cause;
  const code = inner?.code ?? inner?.errors?.[0]?.code ?? (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
