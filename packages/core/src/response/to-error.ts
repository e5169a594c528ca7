/** Builds the error of a failed response. */
import { type Call, noteUnknownOutcome } from '../call/call.js';
import type { FailureDetails } from '../call/response-rules.js';
import { AuthError, HttpError, type HttpErrorKind } from '../errors.js';
import { contentTypeOf, type HttpResponse } from '../http/message.js';
import { parseRetryAfter } from '../http/retry-after.js';
import type { Redactor } from '../lib/redactor.js';
import { secretValues } from '../lib/secret-values.js';
import { isSuccess } from '../operation/operation.js';
import { failureStatus } from './find-failure.js';
import { requestIdOf, showBody, showText } from './show.js';

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

/** Members with reasons that an error names. */
const maxFields = 20;

/** @returns The error of a response that is a failure, by its status or by its body; `undefined` for a success. */
export function failureOf(call: Call, response: HttpResponse): AuthError | HttpError | undefined {
  const status = failureStatus(call, response);
  if (status === undefined) return undefined;
  const { rules } = call.runtime;
  return toError(call, response, rules.readFailure?.({ ...response, status: status || response.status }, call.operation) ?? {}, status);
}

/** @param inner - The status that the failure names itself; 0 without one. */
export function toError(call: Call, response: HttpResponse, failure: FailureDetails, inner = 0): AuthError | HttpError {
  const { redactor, clock } = call.runtime;
  const { headers, status: outer, body } = response;
  const status = inner || outer;
  // A response may also show what it was to issue.
  if (body.kind === 'json') redactor.hold(call, secretValues(body.value, call.operation.secrets));
  const kind = failure.kind ?? kindsByStatus[status] ?? (status >= 500 ? 'server' : 'http');
  const isInside = isSuccess(call.operation, outer);
  // A server that reports success may have acted, whatever it says then.
  if (failure.mayHaveSucceeded === true || (isInside && outer < 300)) noteUnknownOutcome(call);
  const clean = (value: unknown, most: number): string | undefined =>
    typeof value === 'string' || typeof value === 'number' ? showText(redactor, `${value}`.trim(), most) || undefined : undefined;
  // Front ends send text, also under the label of JSON; a page would only bury what is known.
  const text = body.kind === 'json' ? body.value : 'text' in body ? body.text : undefined;
  const isPage = /\bhtml\b/i.test(contentTypeOf(response)) || (typeof text === 'string' && /^\s*<(!doctype|html)/i.test(text));
  const vendorMessage = clean(failure.vendorMessage, 1_000) ?? (isPage ? undefined : clean(text, 1_000));
  const vendorCode = clean(failure.vendorCode, 100);
  const fieldErrors = joinReasons(redactor, failure.fieldErrors ?? []);
  const retryAfterMs = parseRetryAfter(headers, clock.now());
  const facts = {
    status,
    vendorCode,
    vendorMessage,
    fieldErrors,
    requestId: clean(failure.requestId, 200) ?? requestIdOf(redactor, headers),
    body: showBody(redactor, body),
    headers: redactor.headers(headers),
  };
  const message = joinTexts('; ', [
    joinTexts(' ', [isInside && inner === 0 ? '' : `${status}`, words[kind], isInside ? `(in a response with status ${outer})` : '']),
    joinTexts(': ', [vendorCode, vendorMessage?.split('\n')[0]?.slice(0, 300)]),
    // Reasons that the message does not have.
    ...Object.entries(fieldErrors ?? {})
      .filter(([, reason]) => vendorMessage?.includes(reason) !== true)
      .slice(0, 3)
      .map((pair) => pair.join(': ')),
    retryAfterMs === undefined ? '' : `the server asks to wait ${Math.ceil(retryAfterMs / 1000)} s`,
    failure.hint ?? (isPage ? 'the response is an HTML page, probably from a proxy in front of the API' : ''),
  ]);
  return kind === 'authentication' ? new AuthError(call, message, facts) : new HttpError(call, message, { ...facts, kind, retryAfterMs });
}

/** Both the members and the reasons come from outside, so a member may have any name and any number of reasons. */
function joinReasons(redactor: Redactor, reasons: NonNullable<FailureDetails['fieldErrors']>): Record<string, string> | undefined {
  const joined = new Map<string, string>();
  for (const [name, reason] of reasons) {
    const member = showText(redactor, name, 100);
    if (joined.size === maxFields && !joined.has(member)) break;
    joined.set(member, showText(redactor, joinTexts('; ', [joined.get(member), reason]), 300));
  }
  return joined.size === 0 ? undefined : Object.fromEntries(joined);
}

function joinTexts(separator: string, texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(separator);
}
