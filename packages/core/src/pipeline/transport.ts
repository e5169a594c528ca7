/** One request over `fetch`, with the redirects it may follow, and its body read whole. */
import { type Call, noteUnknownOutcome } from '../call/call.js';
import { HttpError, NetworkError, ParseError, TimeoutError } from '../errors.js';
import { type HttpResponse, isOneWay, type ResponseBody } from '../http/message.js';
import { readBody, TooLarge } from '../http/read-body.js';
import { isMisuse } from '../lib/misuse.js';
import { isSuccess } from '../operation/operation.js';
import { showResponse } from '../response/show.js';
import { parseUrl } from '../options/base-url.js';
import { isBrowser } from '../options/environment.js';

const maxRedirects = 5;

/** Node's own fetch ends any wait for headers or for the next piece of a body here; only another `fetch` waits longer. */
const nodeTimeoutMs = 300_000;

/** How Node and Bun say that no connection came about, so that nothing was sent; Deno 2.9 has no code for it. */
const notConnected =
  /^connect |^getaddrinfo |ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|CERT_|_CERT|ERR_TLS|UNABLE_TO_VERIFY|^client error \(Connect\)/;
/** How Node refuses to send what fetch does not take: certain headers, and the ports that the Fetch Standard blocks. */
const notSendable = /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|bad port)$/;

export async function request(call: Call, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<HttpResponse> {
  const { operation, runtime } = call;
  // Called as a function: the platform's own refuses to be a method of anything else.
  const { fetch } = runtime;
  for (let url = call.url, hops = 0; ; hops++) {
    call.phase = 'headers';
    const body = typeof call.body === 'function' ? call.body() : call.body;
    const init = buildInit(call, headers, body, signal);
    let response: Response | undefined;
    try {
      response = refuseErrorResponse(await fetch(url, init));
      // A few operations respond with a redirect on purpose; it is then the result.
      if (!isRedirect(response) || isSuccess(operation, response.status)) {
        call.phase = 'body';
        const { status, headers: received } = response;
        const kind = isSuccess(operation, status) ? operation.response : 'failure';
        // A stream that goes to the caller as it is may be too large to be kept.
        const isPage = isBrowser() && (kind !== 'stream' || operation.feature?.read !== undefined);
        return { status, headers: received, body: await readBody(response, kind, runtime.maxResponseBytes, isPage) };
      }
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      // Node and Bun say only in words that a redirect came which fetch must not follow.
      if (response === undefined)
        throw init.redirect === 'error' && isRefusedRedirect(runtime.redactor.cause(error))
          ? redirectError(call, 0)
          : toSendError(call, url, error);
      return { status: response.status, headers: response.headers, body: readFailed(call, response, error) };
    }
    await response.body?.cancel().catch(() => undefined);
    url = followRedirect(call, response, { url, hops, isStream: isOneWay(body) });
  }
}

function buildInit(
  { operation, init }: Call,
  headers: Readonly<Record<string, string>>,
  body: Exclude<Call['body'], () => unknown>,
  signal: AbortSignal,
): RequestInit {
  const isStream = isOneWay(body);
  return {
    method: operation.method,
    headers,
    signal,
    // A browser hides the target of a redirect, so it can only be refused there. Node keeps the whole of a streamed body in
    // memory to send it again after a redirect, unless there can be none.
    redirect: isStream || isBrowser() ? 'error' : 'manual',
    ...(body === undefined ? undefined : { body }),
    // A stream goes out while the response may already come in; fetch requires that this is declared.
    ...(isStream ? { duplex: 'half' } : undefined),
    ...init,
  };
}

/** What a custom fetch may return where the platform's would throw. */
function refuseErrorResponse(response: Response): Response {
  if (response.type === 'error') throw new TypeError('the connection failed');
  return response;
}

/** A web worker gets an opaque response without status instead of the redirect. */
function isRedirect({ status, type }: Response): boolean {
  return type === 'opaqueredirect' || status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** @returns The address to go to. @throws {@link HttpError} where the redirect leaves the origin or must not be followed. */
function followRedirect(
  call: Call,
  { status, headers }: Response,
  { url, hops, isStream }: { readonly url: string; readonly hops: number; readonly isStream: boolean },
): string {
  const { method } = call.operation;
  const { redirects, redactor } = call.runtime;
  const location = headers.get('location');
  const target = location === null ? undefined : parseUrl(location, url);
  const keepsMethod = method === 'GET' || method === 'HEAD' || status === 307 || status === 308;
  const stays = target?.origin === new URL(url).origin && target.username === '' && target.password === '';
  if (stays && redirects === 'same-origin' && keepsMethod && hops < maxRedirects && !isStream) return target.href;
  // Only the origin is reported: a redirect to a login page carries state in its path and query.
  throw redirectError(call, status, target && redactor.text(target.origin), redactor.headers(headers));
}

/** @param status - 0 where the platform hides it. */
function redirectError(call: Call, status: number, where = 'an address that cannot be read', headers?: Headers): HttpError {
  return new HttpError(
    call,
    `the server redirects${status === 0 ? '' : ` (${status})`} to ${where}, which is not followed; the base URL probably names a web console or a login proxy instead of the API host`,
    { status, kind: 'http', headers },
  );
}

function isRefusedRedirect(error: unknown): boolean {
  const { message, cause } = (error ?? {}) as { readonly message?: unknown; readonly cause?: { readonly message?: unknown } };
  const sign = signOf(error);
  // A host that was not reached may have the word in its name.
  return !notConnected.test(sign) && /redirect/i.test(`${sign} ${String(message)} ${String(cause?.message)}`);
}

function toSendError(call: Call, url: string, error: unknown): NetworkError | TimeoutError {
  const { redactor } = call.runtime;
  const code = redactor.text(signOf(error));
  const options = { cause: redactor.cause(error) };
  const isRefused = notSendable.test(code);
  call.isPermanent = isRefused || isMisuse(options.cause);
  const reason = sayReason(code, options.cause) || 'connection failed';
  const notSent = isRefused || notConnected.test(code);
  if (!notSent) noteUnknownOutcome(call);
  if (code === 'UND_ERR_HEADERS_TIMEOUT')
    return new TimeoutError(call, { phase: 'headers', limit: 'fetch', timeoutMs: nodeTimeoutMs }, options);
  return new NetworkError(call, `no response from ${new URL(url).host} (${reason})`, { notSent }, options);
}

/** A body could not be read: that is an error, but where the status said it all. */
function readFailed(call: Call, response: Response, error: unknown): ResponseBody {
  const { redactor, maxResponseBytes } = call.runtime;
  const { status } = response;
  const isGood = isSuccess(call.operation, status);
  // A refusal says that nothing was done, even when its text is lost.
  if (isGood || status >= 500) noteUnknownOutcome(call);
  if (error instanceof TooLarge) {
    const message = `the response is larger than maxResponseBytes (${maxResponseBytes})`;
    throw new ParseError(call, message, showResponse(redactor, response));
  }
  const code = redactor.text(signOf(error));
  const options = { cause: redactor.cause(error) };
  if (code === 'UND_ERR_BODY_TIMEOUT') throw new TimeoutError(call, { phase: 'body', limit: 'fetch', timeoutMs: nodeTimeoutMs }, options);
  // A refusal is one by its status, whatever happened to the text that explains it.
  if (!isGood) return { kind: 'broken', text: '', why: 'it was cut short' };
  call.isPermanent = isMisuse(options.cause);
  const what = call.isPermanent ? 'cannot be read' : 'was cut short or garbled';
  const message = `the response ${what} (${sayReason(code, options.cause) || 'connection closed'})`;
  throw new NetworkError(call, message, { notSent: false, status }, options);
}

interface SendFailure {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: SendFailure;
  readonly errors?: readonly SendFailure[];
}

/** @returns The code of a failure, behind what was done before anything was sent; a text that is known where there is no code. */
function signOf(error: unknown): string {
  try {
    const { cause, code: own } = (error ?? {}) as SendFailure;
    // Of several addresses, the first tells why.
    const { code = cause?.code ?? own, syscall, message } = cause?.errors?.[0] ?? cause ?? {};
    if (typeof code !== 'string') return /^client error \(Connect\)|^bad port$/.exec(String(message))?.[0] ?? '';
    return syscall === 'connect' || syscall === 'getaddrinfo' ? `${syscall} ${code}` : code;
  } catch {
    // What a fetch of the caller's own throws may be anything.
    return '';
  }
}

/** @returns Its code, or the text of the innermost cause, which is what a proxy says; of a misuse what the platform says. */
function sayReason(code: string, error: unknown): string {
  if (isMisuse(error)) return error.message;
  let inner = error as Error | undefined;
  while (inner?.cause !== undefined) inner = inner.cause as Error;
  return code || (inner === error ? '' : String(inner?.message ?? inner).slice(0, 200));
}
