/** What Aqua's failures look like: one form per API, an "already exists" in odd places, and failures inside a 200. */
import type { FailureDetails, HttpResponse, Operation, ResponseRules } from '@sec/core/vendor';
import { asksToLogIn } from './auth/login-request.js';

interface ErrorBody {
  readonly status?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errors?: unknown;
}

export const responseRules: ResponseRules = { readFailure, failureInside, isFinal };

function readFailure(response: HttpResponse, operation: Operation): FailureDetails {
  const { body, status } = response;
  if (isGateway(response)) {
    return {
      hint: 'the response is that of a gRPC service: the address is probably that of the gateway (its first label ends in -gw) instead of the console',
    };
  }
  if (body.kind === 'json') return readBody(body.value as ErrorBody | null, status, operation);
  if (body.kind === 'text' && /\bhtml\b/i.test(response.headers.get('content-type') ?? ''))
    return { hint: 'the response is an HTML page, probably of a proxy in front of the API' };
  return body.kind === 'text' ? { vendorMessage: body.text.trim() } : {};
}

function readBody(value: ErrorBody | null, status: number, operation: Operation): FailureDetails {
  if (typeof value !== 'object' || value === null) return {};
  const texts: string[] = [];
  const fieldErrors: Record<string, string> = {};
  for (const error of Array.isArray(value.errors) ? (value.errors as unknown[]) : []) {
    if (typeof error === 'string') texts.push(error);
    else if (typeof error === 'object' && error !== null) {
      const { field, message } = error as { field?: unknown; message?: unknown };
      if (typeof field === 'string') fieldErrors[field] = typeof message === 'string' ? message : 'invalid';
      else if (typeof message === 'string') texts.push(message);
    }
  }
  const message = typeof value.message === 'string' ? value.message : undefined;
  const vendorMessage = [message, ...texts].filter((text) => text !== undefined && text !== '').join('; ');
  const kind = asksToLogIn(status, vendorMessage)
    ? 'authentication'
    : isNameTaken(vendorMessage, status, operation)
      ? 'conflict'
      : undefined;
  return {
    kind,
    vendorCode: typeof value.code === 'number' || typeof value.code === 'string' ? String(value.code) : undefined,
    vendorMessage: vendorMessage === '' ? undefined : vendorMessage,
    fieldErrors: Object.keys(fieldErrors).length === 0 ? undefined : fieldErrors,
  };
}

/**
 * "Already exists" comes as 404 for roles, permission sets and application scopes, and as 400 for users.
 *
 * @source bcgov-platform-services/aqua-scan-cli-operator [T]
 */
function isNameTaken(message: string, status: number, { method }: Operation): boolean {
  return (status === 400 || status === 404 || status === 500) && method !== 'GET' && /already exist|name (is )?taken/i.test(message);
}

/** The CSPM API repeats the status in the body, and sometimes reports a failure inside a 200. */
function failureInside(response: HttpResponse, operation: Operation): FailureDetails | undefined {
  if (response.body.kind !== 'json') return undefined;
  const value = response.body.value as ErrorBody | null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (typeof value.status !== 'number' || value.status < 400 || !('code' in value)) return undefined;
  const details = readBody(value, value.status, operation);
  return { ...details, kind: details.kind ?? 'server' };
}

/** A replica conflict is temporary; any other 500 of a write that gives a reason is not. @source andreazorzetto/aquasec-lib [T] */
function isFinal(response: HttpResponse, operation: Operation): boolean {
  if (isGateway(response)) return true;
  if (response.status !== 500 || response.body.kind !== 'json' || operation.retry === 'safe') return false;
  return !/40001/.test(response.body.text);
}

function isGateway({ status, headers }: HttpResponse): boolean {
  return status === 415 || /\bgrpc\b/i.test(headers.get('content-type') ?? '');
}
