/** Turns an answer into a payload or into the error that says what went wrong. */
import type { HttpRequest, HttpResponse } from './chain.js';
import type { Clock } from './clock.js';
import type { Envelope, Failure } from './envelope.js';
import { AuthError, HttpError, type HttpErrorKind, ParseError, type SecError } from './errors.js';
import { resolvePointer } from './pointer.js';
import type { Redactor } from './redact.js';
import { parseRetryAfter } from './retry-after.js';

export interface OutcomeContext {
  readonly envelope: Envelope;
  readonly redactor: Redactor;
  readonly clock: Clock;
  /** Completes a parsed body in place with what the vendor leaves out. */
  readonly fill: (value: unknown, shape: number) => void;
  /** Compares a body, as it came, with its documented shape. */
  readonly validate: ((request: HttpRequest, body: unknown) => void) | undefined;
}

/** A good answer: the whole parsed body, completed, and the payload in it. */
export interface Outcome {
  readonly wire: unknown;
  readonly payload: unknown;
}

/** Reads an answer whose body is not a stream. Throws when it is a failure, or not what was promised. */
export function readOutcome(request: HttpRequest, response: HttpResponse, context: OutcomeContext): Outcome {
  const { operation, log } = request;
  if (!isSuccess(request, response)) {
    // A delete whose first answer was lost, and whose repetition finds nothing, has done its work.
    if (log.mayHaveSucceeded && operation.gone?.includes(response.status) === true) return { wire: undefined, payload: undefined };
    throw toError(request, response, context.envelope.readFailure?.(response, operation) ?? {}, context);
  }
  const wire = readWire(request, response);
  const inside = context.envelope.failureInside?.(response, operation);
  if (inside !== undefined) throw toError(request, response, inside, context);
  if (response.body.kind === 'json') {
    context.validate?.(request, wire);
    if (operation.shape !== undefined) context.fill(wire, operation.shape);
  }
  const payload = operation.payload === undefined || response.body.kind !== 'json' ? wire : (resolvePointer(wire, operation.payload) ?? wire);
  return { wire, payload };
}

/** @returns Whether the status carries a good result for this operation. */
export function isSuccess({ operation }: HttpRequest, { status }: HttpResponse): boolean {
  return (status >= 200 && status < 300) || operation.success?.includes(status) === true;
}

function readWire(request: HttpRequest, response: HttpResponse): unknown {
  const { operation, log } = request;
  const { body, status } = response;
  const contentType = response.headers.get('content-type') ?? undefined;
  const fail = (what: string): ParseError => new ParseError(log, `the answer (status ${status}) is not what was promised: ${what}`, status, contentType);
  if (body.kind === 'broken') throw fail(body.why);
  if (/\bhtml\b/i.test(contentType ?? '') && operation.response !== 'text' && operation.response !== 'bytes') {
    throw fail('an HTML page came, probably from a login page or a proxy in front of the API');
  }
  if (body.kind === 'empty') {
    if (operation.empty !== true && operation.response === 'json') throw fail('it is empty');
    return operation.response === 'text' ? '' : operation.response === 'bytes' ? new Uint8Array() : undefined;
  }
  switch (body.kind) {
    case 'json':
      if (operation.response === 'json' && (body.value === null || body.value === undefined)) throw fail('it is null');
      return body.value;
    case 'text':
      if (operation.response === 'json') throw fail(`${contentType ?? 'a text without a content type'} came instead of JSON`);
      return body.text;
    case 'bytes':
      return body.bytes;
    case 'stream':
      return body.stream;
  }
}

/** Builds the error of a failed answer. */
export function toError(request: HttpRequest, response: HttpResponse, failure: Failure, { redactor, clock }: OutcomeContext): SecError {
  const { log } = request;
  const { status, headers } = response;
  const kind = failure.kind ?? kindOf(status);
  const clean = (text: string | undefined): string | undefined => (text === undefined ? undefined : redactor.text(text));
  const vendorMessage = clean(failure.vendorMessage);
  const vendorCode = clean(failure.vendorCode);
  const requestId = clean(headers.get('x-request-id') ?? undefined);
  const said = [vendorCode, vendorMessage?.split('\n')[0]?.slice(0, 300)].filter((part) => part !== undefined && part !== '').join(': ');
  const message = [`${status} ${words[kind]}`, said, failure.hint].filter((part) => part !== undefined && part !== '').join('; ');
  if (status === 401 && kind === 'authentication') return new AuthError(log, message, { status, vendorMessage, requestId });
  return new HttpError(log, message, {
    status,
    kind,
    vendorCode,
    vendorMessage,
    fieldErrors: failure.fieldErrors === undefined ? undefined : (redactor.value(failure.fieldErrors) as Record<string, string>),
    requestId,
    retryAfterMs: parseRetryAfter(headers, clock.now()),
    body: redactor.value(response.body.kind === 'json' ? response.body.value : 'text' in response.body ? response.body.text : undefined),
    headers,
  });
}

const words: Readonly<Record<HttpErrorKind, string>> = {
  validation: 'the request was refused as invalid',
  authentication: 'the credential was refused',
  permission: 'the caller is not allowed to do this',
  notFound: 'not found',
  conflict: 'conflicts with what is there',
  rateLimit: 'too many requests',
  server: 'the server failed',
  http: 'the request failed',
};

function kindOf(status: number): HttpErrorKind {
  switch (status) {
    case 400:
    case 422:
      return 'validation';
    case 401:
      return 'authentication';
    case 403:
      return 'permission';
    case 404:
    case 410:
      return 'notFound';
    case 409:
    case 412:
      return 'conflict';
    case 429:
      return 'rateLimit';
    default:
      return status >= 500 ? 'server' : 'http';
  }
}
