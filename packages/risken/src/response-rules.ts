/** How RISKEN reports failures: in five shapes, and with one 500 that is permanent. */
import type { HttpErrorKind } from '@sec/core';
import type { FailureDetails, HttpResponse, Operation, ResponseRules } from '@sec/core/vendor';

/**
 * Kinds that differ from what the status alone says.
 *
 * @source ca-risken/gateway error.go, mapping of gRPC codes to statuses [C]
 */
const kinds: Readonly<Record<string, HttpErrorKind>> = {
  InvalidArgument: 'validation',
  OutOfRange: 'validation',
  Unauthenticated: 'authentication',
  PermissionDenied: 'permission',
  NotFound: 'notFound',
  AlreadyExists: 'conflict',
  Aborted: 'conflict',
  FailedPrecondition: 'conflict',
  ResourceExhausted: 'rateLimit',
};

export const responseRules: ResponseRules = {
  readFailure,
  isFinal: (response) => response.status === 500 && codeOf(response) === 'Unknown',
  failureInStream,
};

function readFailure(response: HttpResponse, operation: Operation): FailureDetails {
  const { body, status } = response;
  if (body.kind === 'json') return readErrorMember((body.value as { error?: unknown } | null)?.error, operation);
  if (body.kind === 'text' && !/\bhtml\b/i.test(response.headers.get('content-type') ?? '')) return { vendorMessage: body.text.trim() };
  if (body.kind === 'empty' && status === 404) {
    return {
      hint: `this server does not have ${operation.method} ${operation.path}: the base URL may lack its /api/v1, or the server is older or newer than this package`,
    };
  }
  if (body.kind === 'text') return { hint: 'an HTML page came, probably from a load balancer in front of the API' };
  return {};
}

/** `error` is a string, an object with a code, or an empty object that says nothing. */
function readErrorMember(error: unknown, operation: Operation): FailureDetails {
  if (typeof error === 'string') {
    const fieldErrors = parseFieldErrors(error);
    return { vendorMessage: error, ...(fieldErrors === undefined ? {} : { fieldErrors }) };
  }
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code === 'string') {
    const vendorMessage = typeof message === 'string' ? message : undefined;
    return { vendorCode: code, vendorMessage, kind: kinds[code] };
  }
  return { hint: `the server gives no reason for refusing ${operation.id}` };
}

function codeOf(response: HttpResponse): unknown {
  if (response.body.kind !== 'json') return undefined;
  return (response.body.value as { error?: { code?: unknown } | null } | null)?.error?.code;
}

/**
 * Reads the reasons of the validation dialect `field: reason; field2: reason.`
 *
 * @returns Reasons by field; `undefined` for a string of another form, such as `Required Aws`.
 * @source go-ozzo/ozzo-validation v4.3.0, Errors.Error [C]
 */
export function parseFieldErrors(text: string): Readonly<Record<string, string>> | undefined {
  if (!text.endsWith('.')) return undefined;
  const errors: Record<string, string> = {};
  for (const part of splitOutsideParentheses(text.slice(0, -1))) {
    const [, field, reason] = /^([A-Za-z0-9_]+): (.+)$/s.exec(part) ?? [];
    if (field === undefined || reason === undefined) return undefined;
    errors[field] = reason;
  }
  return errors;
}

/** The reasons of array items stand in parentheses and may hold semicolons of their own. */
function splitOutsideParentheses(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ';' && depth === 0 && text[index + 1] === ' ') {
      parts.push(text.slice(start, index));
      start = index + 2;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/**
 * A failure after the first chunk is appended to the streamed text as JSON.
 *
 * @source ca-risken/gateway, stream handler of get-ai-summary-stream [C]
 */
function failureInStream(tail: string): FailureDetails | undefined {
  if (!tail.trimStart().startsWith('{"error"')) return undefined;
  try {
    const { error } = JSON.parse(tail) as { error?: unknown };
    if (typeof error === 'string') return { kind: 'server', vendorMessage: error };
    const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
    return {
      kind: 'server',
      vendorCode: typeof code === 'string' ? code : undefined,
      vendorMessage: typeof message === 'string' ? message : undefined,
    };
  } catch {
    return undefined;
  }
}
