/** How InsightCloudSec reports failures: in one form under v2, in another under v3 and v4, and as pages of a proxy. */
import { type FailureDetails, flattenReasons, type HttpResponse, type Operation, type ResponseRules } from '@sec/core/vendor';
import type { SignIn } from './auth/sign-in.js';

type Members = Readonly<Record<string, unknown>>;

/** @param explain - Adds what a rejection may mean for the credential. */
export function createResponseRules(explain: SignIn['explain']): ResponseRules {
  return {
    readFailure: (response, operation) => ({ ...readBody(response), hint: findHint(response, operation, explain) }),
    failureInside,
    // Writes respond with 500 to unknown names and ids, and a retry changes nothing.
    isFinal: ({ status }, { effect }) => status === 500 && effect !== 'read',
  };
}

function findHint({ status, headers }: HttpResponse, operation: Operation, explain: SignIn['explain']): string | undefined {
  // A page of a proxy says nothing about the key.
  if (/\bhtml\b/i.test(headers.get('content-type') ?? '')) return undefined;
  if (status === 401 || status === 403) return explain(status, operation);
  if (status === 500 && operation.effect !== 'read') return 'the server also responds so to names and ids that it does not know';
  return undefined;
}

/**
 * `{error_message, error_type, traceback}` under v2, `{messages: {json: {member: [reason]}}}` or `{messages: {error}}` under
 * v3 and v4; releases and what stands in front of them also have `message`, `error` or an array. The traceback shows the inside
 * of the server and is no message for a caller.
 *
 * @source gstotts/go-client-ics models_errors.go; s-humphreys/patchwright docs/design/rapid7-api.md [T]
 */
function readBody({ body }: HttpResponse): FailureDetails {
  if (body.kind !== 'json' || !isObject(body.value)) return {};
  const { error_message, error_type, messages, message, error, errors } = body.value;
  const { error: reason, ...locations } = isObject(messages) ? messages : { error: [messages].flat().filter(isText).join('; ') };
  // Reasons by where the member was sent (`json`, `query`), then by member.
  const fieldErrors = Object.values(locations)
    .filter(isObject)
    .flatMap((members) => [...flattenReasons(members)]);
  return {
    vendorMessage: [error_message, reason, message, error, ...[errors].flat()].find(isText),
    vendorCode: error_type,
    ...(fieldErrors.length > 0 && { kind: 'validation', fieldErrors }),
  };
}

/** Statuses by the types of errors that name one. @source gstotts/go-client-ics models_errors.go [T] */
const statuses: ReadonlyMap<unknown, number> = new Map([
  ['BadRequest', 400],
  ['Unauthorized', 401],
  ['Forbidden', 403],
  ['NotFound', 404],
]);

function failureInside({ error_message, error_type, messages }: Members, _: Operation, hasResult: boolean): number | undefined {
  const isFailure =
    isText(error_message) ||
    isText(error_type) ||
    (isObject(messages) && [messages['error'], ...Object.values(messages).filter(isObject)].some(Boolean));
  return isFailure && !hasResult ? (statuses.get(error_type) ?? 0) : undefined;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
