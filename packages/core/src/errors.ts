/** Every error that the library throws on purpose. */
import type { Operation } from './operation.js';

/** What a caller branches on. */
export type ErrorCode =
  | 'SEC_CONFIG'
  | 'SEC_INPUT'
  | 'SEC_AUTH'
  | 'SEC_NETWORK'
  | 'SEC_TIMEOUT'
  | 'SEC_HTTP'
  | 'SEC_PARSE'
  | 'SEC_VALIDATION'
  | 'SEC_INCOMPLETE_LIST'
  | 'SEC_WORKFLOW';

/** What kind of refusal an HTTP answer is, whatever shape the vendor gives it. */
export type HttpErrorKind = 'validation' | 'authentication' | 'permission' | 'notFound' | 'conflict' | 'rateLimit' | 'server' | 'http';

/** Where a call was when its time ran out. */
export type Phase = 'credential' | 'queue' | 'headers' | 'body' | 'wait' | 'poll';

/** The call that an error is about. */
export interface CallFacts {
  readonly operation: Operation;
  /** Requests sent so far. */
  readonly attempts: number;
  /** An earlier attempt may have done its work although its answer never came. */
  readonly mayHaveSucceeded: boolean;
}

/** Marks our errors, so that they are recognised across copies of this module. */
const brand = Symbol.for('@sec/core/error');

/** Root of every error this library throws on purpose. Branch on {@link SecError.code}. */
export class SecError extends Error {
  override readonly name: string = 'SecError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** @returns Whether a value is one of our errors, also when it comes from another copy of this module. */
export function isSecError(value: unknown): value is SecError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}

/** A client option is missing or malformed. Nothing was sent. */
export class ConfigError extends SecError {
  override readonly name = 'ConfigError';
  /** Name of the option, dotted where it is nested. */
  readonly option: string;

  constructor(option: string, message: string, options?: ErrorOptions) {
    super('SEC_CONFIG', message, options);
    this.option = option;
  }
}

/** The input of a call cannot be sent as it is. Nothing was sent. */
export class InputError extends SecError {
  override readonly name = 'InputError';
  readonly operationId: string | undefined;
  /** Name of the member, dotted where it is nested. */
  readonly member: string | undefined;

  constructor(message: string, facts: { readonly operationId?: string; readonly member?: string } = {}, options?: ErrorOptions) {
    super('SEC_INPUT', message, options);
    this.operationId = facts.operationId;
    this.member = facts.member;
  }
}

/** An error of a call that got as far as the chain. */
abstract class CallError extends SecError {
  readonly operationId: string;
  readonly method: string;
  /** Path template, without any value. */
  readonly path: string;
  /** Requests that were sent for this call. */
  readonly attempts: number;
  /** The server may have done the work although the call failed: look before repeating a write. */
  readonly mayHaveSucceeded: boolean;

  constructor(code: ErrorCode, facts: CallFacts, message: string, options?: ErrorOptions) {
    super(code, `${facts.operation.id}: ${message}`, options);
    this.operationId = facts.operation.id;
    this.method = facts.operation.method;
    this.path = facts.operation.path;
    this.attempts = facts.attempts;
    this.mayHaveSucceeded = facts.mayHaveSucceeded;
  }
}

/** No whole answer came: refused connection, reset, name not found, body cut short. */
export class NetworkError extends CallError {
  override readonly name = 'NetworkError';
  /** The request provably never reached the server. */
  readonly notSent: boolean;
  /** Status of the answer whose body was cut short; missing where not even its head came. */
  readonly status: number | undefined;

  constructor(facts: CallFacts, message: string, notSent: boolean, options?: ErrorOptions & { readonly status?: number }) {
    super('SEC_NETWORK', facts, message, options);
    this.notSent = notSent;
    this.status = options?.status;
  }
}

/** No complete answer arrived within the time of one attempt or of the whole call. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
  readonly phase: Phase;
  readonly timeoutMs: number;
  /** The option whose limit was reached; `fetch` for a limit that the platform's own fetch has. */
  readonly limit: 'attemptTimeoutMs' | 'timeoutMs' | 'fetch';

  constructor(facts: CallFacts, phase: Phase, limit: TimeoutError['limit'], timeoutMs: number, options?: ErrorOptions) {
    super('SEC_TIMEOUT', facts, `no complete answer within ${timeoutMs} ms (${limit}), phase ${phase}`, options);
    this.phase = phase;
    this.limit = limit;
    this.timeoutMs = timeoutMs;
  }
}

/** What an answer said about its failure. */
export interface HttpErrorDetails {
  readonly status: number;
  readonly kind: HttpErrorKind;
  readonly vendorCode?: string | undefined;
  readonly vendorMessage?: string | undefined;
  readonly fieldErrors?: Readonly<Record<string, string>> | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly body?: unknown;
  readonly headers?: Headers | undefined;
}

/** The server answered, and the answer is a failure. */
export class HttpError extends CallError {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly kind: HttpErrorKind;
  /** The vendor's own word for the failure, where it gives one. */
  readonly vendorCode: string | undefined;
  /** The vendor's own text, where it gives one. */
  readonly vendorMessage: string | undefined;
  /** The vendor's reasons by request member, as far as its text can be read. */
  readonly fieldErrors: Readonly<Record<string, string>> | undefined;
  readonly requestId: string | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The answer's body; not enumerable, so that a log line stays short. */
  declare readonly body: unknown;
  /** The answer's headers; not enumerable. */
  declare readonly headers: Headers | undefined;

  constructor(facts: CallFacts, message: string, details: HttpErrorDetails) {
    super('SEC_HTTP', facts, message);
    this.status = details.status;
    this.kind = details.kind;
    this.vendorCode = details.vendorCode;
    this.vendorMessage = details.vendorMessage;
    this.fieldErrors = details.fieldErrors;
    this.requestId = details.requestId;
    this.retryAfterMs = details.retryAfterMs;
    Object.defineProperty(this, 'body', { value: details.body });
    Object.defineProperty(this, 'headers', { value: details.headers });
  }
}

/** The credential was refused, or could not be obtained. */
export class AuthError extends CallError {
  override readonly name = 'AuthError';
  /** Status of the refusal; missing where no request was answered. */
  readonly status: number | undefined;
  readonly vendorMessage: string | undefined;
  readonly requestId: string | undefined;

  constructor(
    facts: CallFacts,
    message: string,
    details: {
      readonly status?: number | undefined;
      readonly vendorMessage?: string | undefined;
      readonly requestId?: string | undefined;
    } = {},
    options?: ErrorOptions,
  ) {
    super('SEC_AUTH', facts, message, options);
    this.status = details.status;
    this.vendorMessage = details.vendorMessage;
    this.requestId = details.requestId;
  }
}

/** The answer is not what the vendor promises: an HTML page, broken JSON, a body that is too large. */
export class ParseError extends CallError {
  override readonly name = 'ParseError';
  readonly status: number;
  readonly contentType: string | undefined;

  constructor(facts: CallFacts, message: string, status: number, contentType: string | undefined, options?: ErrorOptions) {
    super('SEC_PARSE', facts, message, options);
    this.status = status;
    this.contentType = contentType;
  }
}

/** With `mode: 'enforce'`: the answer has another shape than the documented one. */
export class ValidationError extends CallError {
  override readonly name = 'ValidationError';
  readonly problems: readonly Drift[];

  constructor(facts: CallFacts, problems: readonly Drift[]) {
    const first = problems[0];
    super(
      'SEC_VALIDATION',
      facts,
      `the answer left the documented shape in ${problems.length} place(s), first at ${first?.pointer || '/'}: expected ${first?.expected}, got ${first?.received}`,
    );
    this.problems = problems;
  }
}

/** One place where an answer left the documented shape. The value itself is never told. */
export interface Drift {
  readonly operationId: string;
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly expected: string;
  /** Type of what came. */
  readonly received: string;
  /** `failure` breaks the shape; `note` is a word or number that the documents do not list. */
  readonly severity: 'failure' | 'note';
}

/** A list could not be walked to its end: it stopped short of its own total, repeated a page, or was no list. */
export class IncompleteListError extends SecError {
  override readonly name = 'IncompleteListError';
  readonly operationId: string;
  readonly reason: 'short' | 'repeated' | 'not-a-list';
  /** Items that came before. */
  readonly received: number;
  /** Items there should be, where the vendor tells. */
  readonly total: number | undefined;

  constructor(operationId: string, reason: IncompleteListError['reason'], received: number, total: number | undefined) {
    const what = {
      short: `the list ended after ${received} items, the server counts ${total}`,
      repeated: `the server repeated a page or its position after ${received} items`,
      'not-a-list': 'something else came where the list should be',
    }[reason];
    super('SEC_INCOMPLETE_LIST', `${operationId}: ${what}`);
    this.operationId = operationId;
    this.reason = reason;
    this.received = received;
    this.total = total;
  }
}

/** A workflow ended without its result: deadline reached, or the vendor reported a failure. */
export class WorkflowError extends SecError {
  override readonly name = 'WorkflowError';
  readonly workflow: string;
  readonly reason: 'deadline' | 'failed';

  constructor(workflow: string, reason: 'deadline' | 'failed', message: string, options?: ErrorOptions) {
    super('SEC_WORKFLOW', `${workflow}: ${message}`, options);
    this.workflow = workflow;
    this.reason = reason;
  }
}
