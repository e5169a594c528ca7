/** How Data Theorem reports failures. No document shows one, so the reason is looked for in the usual places. */
import type { FailureDetails, HttpResponse, Operation, ResponseRules } from '@sec/core/vendor';

export const responseRules: ResponseRules = {
  readFailure: (response, operation) => ({ ...readReason(response), hint: hintOf(response, operation) }),
};

/** @source datatheorem/datatheorem-mobile-secure-action main.ts prints a failure's text or JSON as it is [C] */
export function readReason(response: HttpResponse): FailureDetails {
  const { body } = response;
  if (body.kind === 'json') return readBody(body.value);
  // A page is for people: its text would only bury what is known.
  return body.kind === 'text' && !isPage(response) && body.text.trim() !== '' ? { vendorMessage: body.text.trim() } : {};
}

function readBody(value: unknown): FailureDetails {
  if (typeof value === 'string') return { vendorMessage: value };
  if (typeof value !== 'object' || value === null) return {};
  const members = value as Readonly<Record<string, unknown>>;
  const inner = members['error'];
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return readBody(inner);
  const reasons = ['message', 'error', 'error_message', 'detail', 'description', 'title'].map((name) => members[name]);
  const code = [members['code'], members['error_code'], members['status']].find(
    (item) => (typeof item === 'string' && item !== '') || typeof item === 'number',
  );
  return {
    vendorMessage: reasons.find((reason) => typeof reason === 'string' && reason !== '') as string | undefined,
    vendorCode: code === undefined ? undefined : String(code),
    ...readFieldErrors(members['errors']),
  };
}

/** Reasons by field, in either of the two shapes that are common. */
function readFieldErrors(errors: unknown): Pick<FailureDetails, 'fieldErrors'> {
  if (typeof errors !== 'object' || errors === null) return {};
  const pairs = Array.isArray(errors)
    ? errors.map((error) => [(error as { field?: unknown } | null)?.field, (error as { message?: unknown } | null)?.message])
    : Object.entries(errors).map(([field, reason]) => [field, Array.isArray(reason) ? reason[0] : reason]);
  const reasons = pairs.filter(([field, reason]) => typeof field === 'string' && typeof reason === 'string');
  return reasons.length === 0 ? {} : { fieldErrors: Object.fromEntries(reasons) as Record<string, string> };
}

/** The usual causes of a refusal. @source Data Theorem knowledge base and CI plugins, which explain both in these words [O] */
function hintOf(response: HttpResponse, { security }: Operation): string | undefined {
  const { status, body } = response;
  if (body.kind !== 'json' && isPage(response)) return pageHint(status);
  const isUpload = security?.includes('uploadApiKey') === true;
  if (status === 401) {
    return isUpload
      ? 'uploads need the upload key of the organization; an API access key does not open them'
      : 'this needs an API access key from the portal; the upload key does not open it';
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
