/** Builds the error of a failed response. */
import type { Call } from '../call/call.js';
import type { FailureDetails } from '../call/response-rules.js';
import { AuthError, HttpError, type HttpErrorKind } from '../errors.js';
import type { HttpResponse } from '../http/message.js';
import { parseRetryAfter } from '../http/retry-after.js';
import { secretValues } from '../lib/secret-values.js';

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

const kindsByStatus: Readonly<Record<number, HttpErrorKind>> = {
  400: 'validation',
  401: 'authentication',
  403: 'permission',
  404: 'notFound',
  409: 'conflict',
  410: 'notFound',
  412: 'conflict',
  422: 'validation',
  429: 'rateLimit',
};

export function toError(call: Call, response: HttpResponse, failure: FailureDetails): AuthError | HttpError {
  const { redactor, clock } = call.runtime;
  const { status, headers, body } = response;
  // A response may also show what it was to issue.
  if (body.kind === 'json') redactor.hold(call, secretValues(body.value, call.operation.secrets));
  const kind = failure.kind ?? kindsByStatus[status] ?? (status >= 500 ? 'server' : 'http');
  const clean = (text: string | null | undefined): string | undefined => (typeof text === 'string' ? redactor.text(text) : undefined);
  const vendorMessage = clean(failure.vendorMessage);
  const vendorCode = clean(failure.vendorCode);
  const requestId = clean(headers.get('x-request-id'));
  const retryAfterMs = parseRetryAfter(headers, clock.now());
  const message = joinTexts('; ', [
    `${status} ${words[kind]}`,
    joinTexts(': ', [vendorCode, vendorMessage?.split('\n')[0]?.slice(0, 300)]),
    retryAfterMs === undefined ? undefined : `the server asks to wait ${Math.ceil(retryAfterMs / 1000)} s`,
    failure.hint,
  ]);
  if (kind === 'authentication') return new AuthError(call, message, { status, vendorMessage, requestId });
  return new HttpError(call, message, {
    status,
    kind,
    vendorCode,
    vendorMessage,
    fieldErrors: failure.fieldErrors && (redactor.value(failure.fieldErrors) as Record<string, string>),
    requestId,
    retryAfterMs,
    body: redactor.value(body.kind === 'json' ? body.value : 'text' in body ? body.text : undefined),
    headers: redactor.headers(headers),
  });
}

function joinTexts(separator: string, texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(separator);
}
