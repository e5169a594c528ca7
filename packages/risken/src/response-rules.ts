/** How RISKEN reports failures: in five shapes, and with some that only look temporary. */
import type { HttpErrorKind } from '@sec/core';
import type { FailureDetails, HttpResponse, Operation, ResponseRules } from '@sec/core/vendor';
import { readFieldErrors } from './values/field-errors.js';

/**
 * Kinds that differ from what the status alone says.
 *
 * @source ca-risken/gateway error.go, mapping of gRPC codes to statuses [C]
 */
const kinds: ReadonlyMap<unknown, HttpErrorKind> = new Map([
  ['InvalidArgument', 'validation'],
  ['OutOfRange', 'validation'],
  ['Unauthenticated', 'authentication'],
  ['PermissionDenied', 'permission'],
  ['NotFound', 'notFound'],
  ['AlreadyExists', 'conflict'],
  ['Aborted', 'conflict'],
  ['FailedPrecondition', 'conflict'],
  ['ResourceExhausted', 'rateLimit'],
]);

/** @param baseUrl - Named with the options to check when a token is refused; `undefined` where the caller is a person with a login. */
export function createResponseRules(baseUrl: string | undefined): ResponseRules {
  return {
    readFailure(response, operation) {
      const failure = readFailure(response, operation);
      return { ...failure, hint: failure.hint ?? findHint(response, operation, baseUrl) };
    },
    // Where the gateway has no status for it, the refusal is in the code.
    failureInside: ({ error }, _, hasResult) =>
      error === undefined || error === null || error === '' || hasResult
        ? undefined
        : kinds.get(membersOf(error)['code']) === 'authentication'
          ? 401
          : 0,
    isFinal: (response, { retry }) =>
      (response.status === 500 && membersOf(errorOf(response))['code'] === 'Unknown') || (retry !== 'safe' && isCrash(response)),
    failureInStream,
  };
}

type Members = Readonly<Record<string, unknown>>;

/** `error` is a string, an object with a code, or an empty object that says nothing. */
function readFailure(response: HttpResponse, { retry }: Operation): FailureDetails {
  const details = readError(errorOf(response));
  if (!isCrash(response)) return details;
  const hint = 'a service behind the gateway ended while it worked on this request';
  if (retry === 'safe') return { ...details, hint };
  return {
    ...details,
    mayHaveSucceeded: true,
    hint: `${hint}, which may have caused it and is not retried; change it before you send it again`,
  };
}

function readError(error: unknown): FailureDetails {
  if (typeof error === 'string') return { vendorMessage: error, fieldErrors: readFieldErrors(error) };
  const { code, message } = membersOf(error);
  return {
    vendorCode: code,
    vendorMessage: message,
    kind: kinds.get(code),
    ...(typeof message === 'string' && { fieldErrors: readFieldErrors(message) }),
  };
}

function findHint({ body, status, headers }: HttpResponse, { method, path }: Operation, baseUrl: string | undefined): string | undefined {
  // A page of a load balancer says nothing about the token.
  if (/\bhtml\b/i.test(headers.get('content-type') ?? '')) return undefined;
  if (status === 401) {
    const options =
      baseUrl === undefined ? '' : `; check "auth.accessToken" (RISKEN_ACCESS_TOKEN), and that ${baseUrl} (RISKEN_BASE_URL) issued it`;
    return `RISKEN also responds so while its token service is down, so try again before you replace the token${options}`;
  }
  if (body.kind === 'empty' && status === 404)
    return `this server does not have ${method} ${path}: the base URL may lack its /api/v1, or the server is older or newer than this package`;
  if (body.kind !== 'json' || typeof errorOf({ body }) === 'string') return undefined;
  const { code, message } = membersOf(errorOf({ body }));
  return code === undefined && message === undefined ? 'the response gives no reason' : undefined;
}

/**
 * The connection to a service behind the gateway ended in the middle of this very request, which a retry would only repeat.
 *
 * @source seen with ca-risken/core 9b75000 and datasource-api 0993266, whose processes end with the request that crashes them [O]
 */
function isCrash(response: HttpResponse): boolean {
  const { message } = membersOf(errorOf(response));
  return response.status === 503 && typeof message === 'string' && message.includes('error reading from server: EOF');
}

function errorOf({ body }: Pick<HttpResponse, 'body'>): unknown {
  return body.kind === 'json' ? membersOf(body.value)['error'] : undefined;
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

/**
 * A failure after the first chunk is appended to the streamed text as JSON.
 *
 * @source ca-risken/gateway, stream handler of get-ai-summary-stream [C]
 */
function failureInStream(tail: string): FailureDetails | undefined {
  if (!tail.trimStart().startsWith('{"error"')) return undefined;
  try {
    return { ...readError((JSON.parse(tail) as { readonly error?: unknown }).error), kind: 'server' };
  } catch {
    return undefined;
  }
}
