/** Turns an answer into a payload or into the error that says what went wrong. */
import { hasRoundedInteger } from './body.js';
import { type HttpRequest, type HttpResponse, noteUnknownOutcome } from './chain.js';
import type { Clock } from './clock.js';
import type { Envelope, Failure } from './envelope.js';
import { AuthError, HttpError, type HttpErrorKind, ParseError, type SecError } from './errors.js';
import type { Settle } from './kinds.js';
import { isSuccess } from './operation.js';
import { resolvePointer } from './pointer.js';
import type { Redactor } from './redact.js';
import { parseRetryAfter } from './retry-after.js';

export interface OutcomeContext {
  readonly envelope: Envelope;
  readonly redactor: Redactor;
  readonly clock: Clock;
  /** Completes a parsed body in place with what the vendor leaves out. */
  readonly fill: (value: unknown, shape: number) => void;
  /** Gives the values of a parsed body the kinds that they are read with. */
  readonly settle: Settle;
  /** Compares a body with its documented shape, before anything is filled in. */
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
  if (!isSuccess(operation, response.status)) {
    // A delete whose first answer was lost, and whose repetition finds nothing, has done its work.
    if (log.mayHaveSucceeded && operation.gone?.includes(response.status) === true) return { wire: undefined, payload: undefined };
    throw toError(request, response, context.envelope.readFailure?.(response, operation) ?? {}, context);
  }
  const inside = context.envelope.failureInside?.(response, operation);
  if (inside !== undefined) throw toError(request, response, inside, context);
  const wire = readWire(request, response, context);
  return {
    wire,
    payload: response.body.kind === 'json' && operation.response === 'json' ? findPayload(request, response, wire, context.redactor) : wire,
  };
}

/** Reads the body of a good answer, whole: checked, and completed with what the vendor leaves out. */
export function readWire(request: HttpRequest, response: HttpResponse, context: OutcomeContext): unknown {
  const { operation } = request;
  const { body } = response;
  if (body.kind !== 'json' || operation.response !== 'json') return readOther(request, response, context.redactor);
  if (hasRoundedInteger(body.text)) {
    throw createMisfit(
      request,
      response,
      context.redactor,
    )("it holds an integer that JavaScript would round; client.raw with parseAs: 'text' gives the text as it came");
  }
  const kinds = operation.kinds?.answer;
  // The answer was parsed for this call alone, so its values may be settled in place.
  const value = kinds === undefined ? body.value : context.settle.answer(body.value, kinds);
  context.validate?.(request, value);
  if (operation.shape !== undefined) context.fill(value, operation.shape);
  return value;
}

/** The payload is the whole body where there is no pointer, or where the answer came without its envelope. */
function findPayload(request: HttpRequest, response: HttpResponse, wire: unknown, redactor: Redactor): unknown {
  const { payload: pointer, answer, shape, empty } = request.operation;
  const misfit = createMisfit(request, response, redactor);
  if (wire === null) {
    if (empty === true) return undefined;
    throw misfit('it is null');
  }
  const payload = pointer === undefined ? undefined : resolvePointer(wire, pointer);
  if (payload === null) throw misfit('its payload is null');
  // An object whose members are filled in must be one: filling would pass something else off as an empty list.
  if (pointer !== undefined && shape !== undefined && (typeof payload !== 'object' || Array.isArray(wire)))
    throw misfit('its payload is missing');
  const whole = payload === undefined ? wire : payload;
  const came = Array.isArray(whole) ? 'list' : typeof whole;
  if (answer !== undefined && came !== answer) throw misfit(`its payload is of type ${came} instead of ${answer}`);
  return whole;
}

/** The answer is good by its status, but not what was promised: what a write did is then unknown. */
export function createMisfit({ log, operation }: HttpRequest, response: HttpResponse, redactor: Redactor): (what: string) => ParseError {
  return (what) => {
    const { status } = response;
    if (isSuccess(operation, status)) noteUnknownOutcome(log);
    return new ParseError(
      log,
      redactor.text(`the answer (status ${status}) is not what was promised: ${what}`),
      status,
      redactor.text(typeOf(response)) || undefined,
    );
  };
}

function typeOf({ headers }: HttpResponse): string {
  return headers.get('content-type') ?? '';
}

/** Refuses a page where data was promised, unless the call asked for a page, and JSON where a file was. */
export function refusePage(request: HttpRequest, response: HttpResponse, redactor: Redactor): void {
  const { operation, headers } = request;
  const type = typeOf(response);
  // Without a body its type says nothing; servers have a default for it.
  if (response.status === 204 || response.status === 205) return;
  // A report or an archive that comes as JSON is a message about why there is none.
  if (operation.response !== 'json' && operation.accept !== undefined && /\bjson\b/i.test(type) && !/json/.test(operation.accept))
    throw createMisfit(request, response, redactor)(`${type} came instead of ${operation.accept}`);
  if (!/\bhtml\b/i.test(type) || /html/.test(headers['accept'] ?? '') || (operation.response === 'text' && operation.accept === undefined))
    return;
  throw createMisfit(request, response, redactor)('an HTML page came, probably from a login page or a proxy in front of the API');
}

/** Reads everything that is not JSON, where JSON may have been promised. */
function readOther(request: HttpRequest, response: HttpResponse, redactor: Redactor): unknown {
  const { operation } = request;
  const { body } = response;
  const misfit = createMisfit(request, response, redactor);
  const json = operation.response === 'json';
  if (!json || body.kind !== 'empty') refusePage(request, response, redactor);
  const type = typeOf(response);
  const asked = operation.accept ?? '';
  if (operation.variants?.[asked] !== undefined && type !== '' && !type.toLowerCase().startsWith(asked))
    throw misfit(`${type} came instead of ${asked}`);
  switch (body.kind) {
    case 'broken':
      throw misfit(body.why);
    case 'empty':
      if (operation.empty !== true && json) throw misfit('it is empty');
      return operation.response === 'text' ? '' : operation.response === 'bytes' ? new Uint8Array() : undefined;
    case 'json':
      return body.value;
    case 'text':
      if (json && !/\bhtml\b/i.test(typeOf(response)))
        throw misfit(`${typeOf(response) || 'a text without a content type'} came instead of JSON`);
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
  const retryAfterMs = parseRetryAfter(headers, clock.now());
  const asks = retryAfterMs === undefined ? undefined : `the server asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
  const message = [`${status} ${words[kind]}`, said, asks, failure.hint].filter((part) => part !== undefined && part !== '').join('; ');
  if (kind === 'authentication') return new AuthError(log, message, { status, vendorMessage, requestId });
  return new HttpError(log, message, {
    status,
    kind,
    vendorCode,
    vendorMessage,
    fieldErrors: failure.fieldErrors === undefined ? undefined : (redactor.value(failure.fieldErrors) as Record<string, string>),
    requestId,
    retryAfterMs,
    body: redactor.value(response.body.kind === 'json' ? response.body.value : 'text' in response.body ? response.body.text : undefined),
    headers: redactor.headers(headers),
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
