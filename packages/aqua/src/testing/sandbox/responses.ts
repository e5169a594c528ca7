/** Responses as the two servers write them, among them their forms of failure. */
import { emptyResponse as emptyOf, jsonResponse as jsonOf } from '@sec/core/vendor/testing';

/**
 * The CSPM API puts everything into an envelope.
 *
 * @source cloudsploit/docs API Blueprint [O]; Aqua Security API Reference, "Common Response Formats" [S]
 */
export function cspmResponse(data: unknown, status = 200): Response {
  return jsonResponse(status, { status, code: 0, data });
}

export type CspmErrors = readonly (string | { readonly field: string; readonly message: string })[];

/** Code 1 is in nearly all failures that were seen; the documented example has 1001. */
export function cspmFailure(status: number, message: string, errors: CspmErrors = []): Response {
  return jsonResponse(status, { status, code: 1, message, errors });
}

/** A member that is invalid. @source aquasecurity/terraform-provider-aquasec issue 100 [T] */
export function cspmInvalid(field: string, message: string): Response {
  return cspmFailure(422, 'Invalid request', [{ field, message }]);
}

/** The console has no envelope. */
export function jsonResponse(status: number, body: unknown): Response {
  return jsonOf(status, body, { 'content-type': 'application/json; charset=utf-8' });
}

export function emptyResponse(status = 204): Response {
  return emptyOf(status);
}

/** @source aquasecurity/terraform-provider-aquasec client, ErrorResponse [C] */
export function consoleFailure(status: number, message: string): Response {
  return jsonResponse(status, { message, code: status });
}

/** A copy with further headers; those that are there already stay. */
export function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  const all = new Headers(headers);
  for (const [name, value] of response.headers) all.set(name, value);
  return new Response(response.body, { status: response.status, headers: all });
}
