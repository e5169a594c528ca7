/** How InsightCloudSec reports failures: in one form under v2, in another under v3 and v4, and as pages of a proxy. */
import type { FailureDetails, HttpResponse, Operation, ResponseRules } from '@sec/core/vendor';
import type { SignIn } from './auth/sign-in.js';

/** @param explain - Adds what a rejection may mean for the credential. */
export function createResponseRules(explain: SignIn['explain']): ResponseRules {
  return {
    readFailure(response, operation) {
      const failure = readBody(response);
      // A page of a proxy says nothing about the key.
      const hint = failure.hint ?? findHint(response, operation, explain);
      return hint === undefined ? failure : { ...failure, hint };
    },
    // Writes respond with 500 to unknown names and ids, and a retry changes nothing.
    isFinal: ({ status }, { retry }) => status === 500 && retry !== 'safe',
  };
}

function findHint({ status }: HttpResponse, operation: Operation, explain: SignIn['explain']): string | undefined {
  if (status === 401 || status === 403) return explain(status, operation);
  if (status === 500 && operation.retry !== 'safe') return 'the server also responds so to names and ids that it does not know';
  return undefined;
}

function readBody({ body, headers }: HttpResponse): FailureDetails {
  if (body.kind === 'json') return readJson(body.value);
  if (body.kind !== 'text') return {};
  if (/\bhtml\b/i.test(headers.get('content-type') ?? ''))
    return { hint: 'the response is an HTML page, probably from a proxy in front of the API' };
  return { vendorMessage: body.text.trim() };
}

/**
 * `{error_message, error_type, traceback}` under v2, `{messages: {json: {member: [reason]}}}` or `{messages: {error}}` under
 * v3 and v4. The traceback shows the inside of the server and is no message for a caller.
 *
 * @source gstotts/go-client-ics models_errors.go; s-humphreys/patchwright docs/design/rapid7-api.md [T]
 */
function readJson(value: unknown): FailureDetails {
  if (typeof value === 'string') return { vendorMessage: value };
  if (typeof value !== 'object' || value === null) return {};
  const { error_message, error_type, messages } = value as Readonly<Record<string, unknown>>;
  if (typeof error_message === 'string' || typeof error_type === 'string')
    return { vendorMessage: nonEmpty(error_message), vendorCode: nonEmpty(error_type) };
  if (typeof messages === 'string') return { vendorMessage: messages };
  if (typeof messages !== 'object' || messages === null) return {};
  const { error, ...locations } = messages as Readonly<Record<string, unknown>>;
  const fieldErrors = readFieldErrors(locations);
  const reasons = Object.entries(fieldErrors).map(([member, reason]) => `${member}: ${reason}`);
  return {
    vendorMessage: nonEmpty(error) ?? nonEmpty(reasons.join('; ')),
    ...(reasons.length > 0 && { kind: 'validation', fieldErrors }),
  };
}

/** @param locations - Reasons by where the member was sent (`json`, `query`), then by member. */
function readFieldErrors(locations: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const fieldErrors: Record<string, string> = {};
  for (const members of Object.values(locations)) {
    if (typeof members !== 'object' || members === null) continue;
    for (const [member, reasons] of Object.entries(members))
      fieldErrors[member] = (Array.isArray(reasons) ? reasons : [reasons]).map(String).join('; ');
  }
  return fieldErrors;
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
