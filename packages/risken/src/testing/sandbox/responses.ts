/** Responses as the gateway writes them, among them its five shapes of failure. */
import { toGoJson } from './json.js';

/** Headers of every response. @source ca-risken/gateway router.go, commonHeader [C] */
export const commonHeaders = { 'cache-control': 'no-store', pragma: 'no-cache', 'x-frame-options': 'SAMEORIGIN' } as const;

/** HTTP statuses of gRPC codes. @source ca-risken/gateway error.go [C] */
const statuses: Readonly<Record<string, number>> = {
  Canceled: 499,
  InvalidArgument: 400,
  OutOfRange: 400,
  Unauthenticated: 401,
  PermissionDenied: 403,
  NotFound: 404,
  AlreadyExists: 409,
  Aborted: 409,
  FailedPrecondition: 412,
  ResourceExhausted: 429,
  Unimplemented: 501,
  Unavailable: 503,
  DeadlineExceeded: 504,
};

export function jsonResponse(status: number, body: unknown): Response {
  return new Response(toGoJson(body), { status, headers: { ...commonHeaders, 'content-type': 'application/json' } });
}

/** Refusals of authentication, authorization and size. @source Go net/http, Error [C] */
export function textResponse(status: number, text: string): Response {
  const headers = { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  return new Response(`${text}\n`, { status, headers });
}

/** What the router itself says: no body and no media type. */
export function emptyResponse(status: number): Response {
  return new Response(null, { status, headers: commonHeaders });
}

/** What the service behind the gateway says of a failure. */
interface Failure {
  readonly code: string;
  readonly message: string;
}

export function backendErrorBody({ code, message }: Failure): { readonly error: { readonly code: string; readonly message: string } } {
  return { error: { code, message } };
}

export function backendErrorResponse(error: Failure): Response {
  return jsonResponse(statuses[error.code] ?? 500, backendErrorBody(error));
}
