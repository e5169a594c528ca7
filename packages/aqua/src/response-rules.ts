/** What Aqua's failures look like: one form per API, an "already exists" in odd places, and failures inside a 200. */
import { type FailureDetails, flattenReasons, type HttpResponse, type Operation, type ResponseRules } from '@sec/core/vendor';
import type { RefusalHints } from './auth/explain-refusal.js';
import { asksToLogIn } from './auth/login-request.js';

/** @param rejected - Says what to check when the credential is refused. */
export function createResponseRules({ rejected }: RefusalHints): ResponseRules {
  return {
    readFailure(response, operation) {
      const failure = readFailure(response, operation);
      const isRejected = !isSignIn(operation) && (response.status === 401 || failure.kind === 'authentication');
      return isRejected ? { ...failure, hint: rejected(operation) } : failure;
    },
    failureInside,
    isFinal,
  };
}

/** Whether an operation exchanges a credential for a token: its failures are explained where the token is missing. */
function isSignIn({ id }: Operation): boolean {
  return id === 'createToken' || id === 'signIn' || id === 'login';
}

function readFailure(response: HttpResponse, operation: Operation): FailureDetails {
  if (isGateway(response)) {
    return {
      hint: 'the response is that of a gRPC service: the address is probably that of the gateway (its first label ends in -gw) instead of the console',
    };
  }
  const { code, errors, id } = membersOf(response);
  const vendorMessage = readMessage(response);
  return {
    kind: findKind(response.status, vendorMessage, operation),
    vendorCode: code,
    vendorMessage,
    fieldErrors: readFieldErrors(errors),
    requestId: id,
  };
}

/** @returns What a failure says to people; empty where it says nothing. */
export function readMessage(response: HttpResponse): string {
  const { message, errors } = membersOf(response);
  return [message, ...(Array.isArray(errors) ? errors.map(toText) : [])]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('; ');
}

function membersOf({ body }: HttpResponse): Readonly<Record<string, unknown>> {
  return body.kind === 'json' && typeof body.value === 'object' && body.value !== null
    ? (body.value as Readonly<Record<string, unknown>>)
    : {};
}

/** @returns The message of a mistake that names no member. */
function toText(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error;
  const { field, message } = error as { readonly field?: unknown; readonly message?: unknown };
  return typeof field === 'string' ? undefined : message;
}

function* readFieldErrors(errors: unknown): Generator<readonly [string, string]> {
  if (typeof errors === 'object' && !Array.isArray(errors)) yield* flattenReasons(errors);
  for (const error of Array.isArray(errors) ? (errors as unknown[]) : []) {
    const { field, message, value } = (error ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof field !== 'string') continue;
    // `value` is the way to the member where `field` is what holds it. @source terraform-provider-aquasec pull 236 [C]
    const name = typeof value === 'string' && value.startsWith(`${field}.`) ? value : field;
    yield [name, typeof message === 'string' ? message : 'invalid'];
  }
}

function findKind(status: number, message: string, operation: Operation): FailureDetails['kind'] {
  if (asksToLogIn(status, message) || isLocked(status, message, operation)) return 'authentication';
  return isNameTaken(message, status, operation) ? 'conflict' : undefined;
}

/**
 * "Already exists" comes as 404 for roles, permission sets and application scopes, and as 400 for users.
 *
 * @source bcgov-platform-services/aqua-scan-cli-operator [T]
 */
function isNameTaken(message: string, status: number, { method }: Operation): boolean {
  return (status === 400 || status === 404 || status === 500) && method !== 'GET' && /already exist|name (is )?taken/i.test(message);
}

/** An account that is locked after wrong passwords: another attempt with the same one only prolongs it. */
function isLocked(status: number, message: string, operation: Operation): boolean {
  return status === 429 && isSignIn(operation) && /\block/i.test(message);
}

/**
 * The CSPM API repeats the status in its envelope, whose good answers have the code 0; the console names a status in `code`.
 *
 * @source Aqua Security API Reference, "Errors" [S]; aquasecurity/terraform-provider-aquasec client, ErrorResponse [C]
 */
function failureInside(body: Readonly<Record<string, unknown>>, { payload }: Operation, hasResult: boolean): number | undefined {
  const { status, code, message } = body;
  // An envelope that names a failure is one, whatever its data.
  if (isFailure(status) && code !== undefined) return status;
  if (hasResult || typeof code !== 'number') return undefined;
  if (isFailure(code)) return typeof message === 'string' || payload !== undefined ? code : undefined;
  return payload !== undefined && code !== 0 ? 0 : undefined;
}

function isFailure(status: unknown): status is number {
  return Number.isInteger(status) && (status as number) >= 400 && (status as number) < 600;
}

/** A replica conflict is temporary; any other 500 of a write that gives a reason is not. @source andreazorzetto/aquasec-lib [T] */
function isFinal(response: HttpResponse, operation: Operation): boolean {
  const { status, body } = response;
  if (isGateway(response)) return true;
  if (isLocked(status, readMessage(response), operation)) return true;
  return status === 500 && body.kind === 'json' && operation.retry !== 'safe' && !/40001/.test(body.text);
}

function isGateway({ status, headers }: HttpResponse): boolean {
  return status === 415 || /\bgrpc\b/i.test(headers.get('content-type') ?? '');
}
