/** How Data Theorem reports failures. No document shows one, so the reason is looked for in the usual places. */
import { type FailureDetails, flattenReasons, type HttpResponse, type Operation, type ResponseRules } from '@sec/core/vendor';
import { keyVariables } from './auth/api-key.js';

export const responseRules: ResponseRules = {
  readFailure: (response, operation) => ({ ...readReason(response), hint: hintOf(response, operation) }),
  failureInside,
};

type Members = Readonly<Record<string, unknown>>;

/** @source datatheorem/datatheorem-mobile-secure-action main.ts prints a failure's text or JSON as it is [C] */
export function readReason({ body }: HttpResponse): FailureDetails {
  return body.kind === 'json' ? readBody(body.value) : {};
}

function readBody(value: unknown): FailureDetails {
  if (!isObject(value)) return {};
  const { error, errors, messages } = value;
  if (isObject(error)) return readBody(error);
  const reasons = [
    ...['message', 'error', 'error_message', 'detail', 'description', 'title'].map((name) => value[name]),
    ...textsOf(errors),
    ...textsOf(messages),
  ];
  return {
    vendorMessage: reasons.find((reason) => typeof reason === 'string' && reason !== ''),
    vendorCode: [value['code'], value['error_code'], value['status']].find(isCode),
    fieldErrors: readFieldErrors([errors, messages]),
  };
}

/** The strings of an array that has them in place of objects. */
function textsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [value];
}

/** A status that only says whether it went well is no code. */
function isCode(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && !/^(?:|ok|success|error|fail(?:ed|ure)?)$/i.test(value));
}

/** Reasons by field, in either of the two shapes that are common. */
function* readFieldErrors(places: readonly unknown[]): Generator<readonly [string, string]> {
  for (const place of places) {
    if (isObject(place)) yield* flattenReasons(place);
    for (const { field, message } of Array.isArray(place) ? place.filter(isObject) : [])
      if (typeof field === 'string' && typeof message === 'string') yield [field, message];
  }
}

/** Whatever has no part of a result and names an error is one; a message beside a code that is a status, too. */
function failureInside({ error, message, code }: Members, _: Operation, hasResult: boolean): number | undefined {
  if (hasResult) return undefined;
  if (isObject(error) ? Object.keys(error).length > 0 : typeof error === 'string' && error !== '')
    return statusOf(isObject(error) ? error['code'] : code);
  return typeof message === 'string' && statusOf(code) > 0 ? statusOf(code) : undefined;
}

function statusOf(code: unknown): number {
  return typeof code === 'number' && code >= 400 && code < 600 ? code : 0;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The usual causes of a refusal. @source Data Theorem knowledge base and CI plugins, which explain both in these words [O] */
function hintOf(response: HttpResponse, { security }: Operation): string | undefined {
  const { status, body } = response;
  if (body.kind !== 'json' && isPage(response)) return pageHint(status);
  const isUpload = security?.includes('uploadApiKey') === true;
  if (status === 401) {
    return isUpload
      ? `uploads need the upload key of the organization; an API access key does not open them; check "auth.uploadApiKey" (${keyVariables.uploadApiKey})`
      : `this needs an API access key from the portal; the upload key does not open it; check "auth.resultsApiKey" (${keyVariables.resultsApiKey})`;
  }
  if (status === 403 && !isUpload)
    return 'the check box of this API may not be ticked on the key, or the key is narrowed to other mobile apps';
  return undefined;
}

/** @source sample URLs of the vendor's documents show Google App Engine, whose front end responds with pages of its own [O] */
function pageHint(status: number): string {
  if (status === 413) return 'the front end of the service refuses a request of this size';
  if (status === 404) return 'an HTML page came: the service does not have this path, or a proxy in front of it responded';
  return 'an HTML page came, from the front end of the service or from a proxy, and not from the API';
}

function isPage({ headers }: HttpResponse): boolean {
  return /\bhtml\b/i.test(headers.get('content-type') ?? '');
}
