/** What the failures of InsightCloudSec look like: one form under v2, another under v3 and v4, pages of a proxy. */
import type { Envelope, Failure, HttpResponse, Operation } from '@sec/core';

/** What is known of the credential, for the hint that a refusal comes with. */
export interface CredentialFacts {
  /** Whether the key has the form of a Command Platform key. */
  readonly isPlatformKey: () => boolean;
  /** Whether a user with a password is calling. */
  readonly isLogin: boolean;
}

export function createEnvelope(facts: CredentialFacts): Envelope {
  return {
    readFailure(response, operation) {
      const failure = readBody(response);
      // A page of a proxy says nothing about the key.
      const hint = failure.hint ?? hintOf(response, operation, facts);
      return hint === undefined ? failure : { ...failure, hint };
    },
    // Unknown names and ids are answered with 500 by writes, and asking again changes nothing.
    isFinal: ({ status }, { retry }) => status === 500 && retry !== 'safe',
  };
}

function readBody({ body, headers }: HttpResponse): Failure {
  if (body.kind === 'json') return readJson(body.value);
  if (body.kind !== 'text') return {};
  if (/\bhtml\b/i.test(headers.get('content-type') ?? '')) return { hint: 'an HTML page came, probably from a proxy in front of the API' };
  return { vendorMessage: body.text.trim() };
}

/**
 * `{error_message, error_type, traceback}` under v2, `{messages: {json: {member: [reason]}}}` or `{messages: {error}}` under
 * v3 and v4. The traceback is the server's inside, and no message for a caller.
 *
 * @source gstotts/go-client-ics models_errors.go; s-humphreys/patchwright docs/design/rapid7-api.md [T]
 */
function readJson(value: unknown): Failure {
  if (typeof value === 'string') return { vendorMessage: value };
  if (typeof value !== 'object' || value === null) return {};
  const { error_message, error_type, messages } = value as Readonly<Record<string, unknown>>;
  if (typeof error_message === 'string' || typeof error_type === 'string')
    return { vendorMessage: textOf(error_message), vendorCode: textOf(error_type) };
  if (typeof messages === 'string') return { vendorMessage: messages };
  if (typeof messages !== 'object' || messages === null) return {};
  const { error, ...places } = messages as Readonly<Record<string, unknown>>;
  const fieldErrors: Record<string, string> = {};
  for (const place of Object.values(places)) {
    if (typeof place !== 'object' || place === null) continue;
    for (const [member, reasons] of Object.entries(place))
      fieldErrors[member] = (Array.isArray(reasons) ? reasons : [reasons]).map(String).join('; ');
  }
  const members = Object.entries(fieldErrors).map(([member, reasons]) => `${member}: ${reasons}`);
  return {
    vendorMessage: textOf(error) ?? (members.length === 0 ? undefined : members.join('; ')),
    ...(members.length === 0 ? {} : { kind: 'validation', fieldErrors }),
  };
}

function hintOf({ status }: HttpResponse, operation: Operation, { isPlatformKey, isLogin }: CredentialFacts): string | undefined {
  const refused = status === 401 || status === 403;
  if (refused && isPlatformKey())
    return 'the key has the form of a Command Platform key, which Cloud Security does not accept: make one inside Cloud Security, in your profile or under Settings, User Management, API Keys';
  if (refused && isLogin && operation.id === 'login')
    return 'people with single sign-on have no password here, and second factors cannot be sent: use an API key';
  if (status === 401) return 'the key or session is unknown, has run out, or was replaced by a newer key of the same user';
  // The vendor's plug-in reads every 403 so. @source rapid7/insightconnect-plugins rapid7_insightcloudsec [C]
  if (status === 403 && !isLogin) return 'the server may answer so for an API key that is not valid, too';
  if (status === 500 && operation.retry !== 'safe') return 'the server answers so for names and ids that it does not know, too';
  return undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
