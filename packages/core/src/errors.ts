/** Every error that the library throws on purpose. */
import { printable } from './lib/printable.js';

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

/** What kind of failure an HTTP response reports, in the same words for every vendor. */
export type HttpErrorKind = 'validation' | 'authentication' | 'permission' | 'notFound' | 'conflict' | 'rateLimit' | 'server' | 'http';

/** Where a call was when its time ran out. */
export type TimeoutPhase = 'credential' | 'queue' | 'headers' | 'body' | 'wait' | 'poll';

/** How one attempt of a call ended. */
export interface AttemptRecord {
  /** Status of the response, where one came. */
  readonly status: number | undefined;
  /** Code of the error, or `ABORTED`, where none came. */
  readonly error: string | undefined;
  /** Time since the attempt before, in milliseconds: the wait of the retry, for a place under the limits, for a credential. */
  readonly waitedMs: number;
}

/** The call that an error is about. */
export interface CallFacts {
  readonly operation: { readonly id: string; readonly method: string; readonly path: string };
  /** Requests sent so far. */
  readonly attempts: number;
  /** How those ended that this call sent itself. */
  readonly attemptLog?: readonly AttemptRecord[];
  /** The server may have acted although no response says so. */
  readonly mayHaveSucceeded: boolean;
}

/** Marks our errors, so that they are recognised across copies of this module. */
const brand = Symbol.for('@sec/core/error');
/** The code of a class of ours, on its prototype. A subclass of a caller's has none of its own. */
const classCode = Symbol('code');
/** Codes that this version knows. */
const codes = new Set<unknown>();

/** Root of every error that this library throws on purpose. Branch on {@link SecError.code}. */
export class SecError extends Error {
  declare readonly name: string;
  declare readonly code: ErrorCode;
  /** Resumes what a workflow had started when this error ended it; `undefined` where there is nothing to resume. */
  declare readonly resumeToken?: string | undefined;

  constructor(message: string, facts: object, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, { code: (this as unknown as Record<symbol, unknown>)[classCode] }, facts);
    Object.defineProperty(this, brand, { value: true });
  }

  /** What a log may hold: name, code, message, the facts of the call, and the cause's name and message. */
  toJSON(): object {
    const { name, message, cause } = this;
    return Object.assign({ name, message }, this, cause instanceof Error && { cause: { name: cause.name, message: cause.message } });
  }

  /** Recognises errors of another copy of this module as well, such as its CommonJS twin. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!Object.hasOwn(this.prototype, classCode)) return Function.prototype[Symbol.hasInstance].call(this, value);
    const code = (this.prototype as unknown as Record<symbol, unknown>)[classCode];
    return hasBrand(value) && (code === undefined || value.code === code);
  }
}

function hasBrand(value: unknown): value is SecError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}

/** Gives a class its name and code on the prototype: a class field would not survive every build of the CommonJS twin. */
function define(type: { readonly prototype: SecError }, name: string, code?: ErrorCode): void {
  Object.defineProperties(type.prototype, { name: { value: name }, [classCode]: { value: code } });
  codes.add(code);
}

/** A client option is missing or malformed. Nothing was sent. */
export class ConfigError extends SecError {
  declare readonly name: 'ConfigError';
  declare readonly code: 'SEC_CONFIG';
  /** Name of the option, dotted where it is nested. */
  declare readonly option: string;

  constructor(option: string, message: string, options?: ErrorOptions) {
    super(message, { option }, options);
  }
}

/** The input of a call cannot be sent as it is. Nothing was sent. */
export class InputError extends SecError {
  declare readonly name: 'InputError';
  declare readonly code: 'SEC_INPUT';
  declare readonly operationId: string | undefined;
  /** Name of the member, dotted where it is nested. */
  declare readonly member: string | undefined;

  constructor(message: string, { operationId, member }: { operationId?: string; member?: string } = {}, options?: ErrorOptions) {
    super(message, { operationId, member }, options);
  }
}

/** An error of a call that was being sent. */
abstract class CallError<Facts extends object> extends SecError {
  declare readonly operationId: string;
  declare readonly method: string;
  /** Path template, without any value. */
  declare readonly path: string;
  /** Requests that were sent for this call. */
  declare readonly attempts: number;
  /** How they ended, as far as this call sent them itself. */
  declare readonly attemptLog: readonly AttemptRecord[];
  /** The server may have done the work although the call failed: check before repeating a write. */
  declare readonly mayHaveSucceeded: boolean;

  constructor(
    { operation, attempts, attemptLog = [], mayHaveSucceeded }: CallFacts,
    message: string,
    facts: Facts,
    options?: ErrorOptions,
  ) {
    const { id: operationId, method, path } = operation;
    super(`${operationId}: ${message}`, { operationId, method, path, attempts, attemptLog, mayHaveSucceeded, ...facts }, options);
  }
}

/** What a response said that ended in an error. */
export interface ResponseFacts {
  readonly status?: number | undefined;
  readonly vendorCode?: string | undefined;
  readonly vendorMessage?: string | undefined;
  readonly fieldErrors?: Readonly<Record<string, string>> | undefined;
  readonly requestId?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Headers | undefined;
}

/** An error that a response ended in. */
abstract class ResponseError<Facts extends ResponseFacts> extends CallError<object> {
  /** The vendor's own code for the failure, where it gives one. */
  declare readonly vendorCode: string | undefined;
  /** The vendor's own message, where it gives one; at most 1,000 characters. */
  declare readonly vendorMessage: string | undefined;
  /** The vendor's reasons by request member, dotted where it is nested, as far as the response can be read. */
  declare readonly fieldErrors: Readonly<Record<string, string>> | undefined;
  /** Id of the request, from a header, or from the body where the vendor's support asks for that one. */
  declare readonly requestId: string | undefined;
  /** Body of the response without secrets, at most 65,536 characters of its strings; not enumerable, so that a log line stays short. */
  declare readonly body: unknown;
  /** Headers of the response without secrets; not enumerable. */
  declare readonly headers: Headers | undefined;

  constructor(call: CallFacts, message: string, { body, headers, ...facts }: Facts, options?: ErrorOptions) {
    const { requestId } = facts;
    // A message about another request, such as a token exchange, already contains the id of that request.
    const says = requestId === undefined || message.includes(requestId) ? message : `${message} (request id ${requestId})`;
    super(call, says, facts, options);
    Object.defineProperties(this, { body: { value: body }, headers: { value: headers } });
  }
}

/** No complete response arrived: connection refused or reset, name not found, body cut short. */
export class NetworkError extends CallError<{ readonly notSent: boolean; readonly status?: number | undefined }> {
  declare readonly name: 'NetworkError';
  declare readonly code: 'SEC_NETWORK';
  /** The request provably never reached the server. */
  declare readonly notSent: boolean;
  /** Status of the response whose body was cut short; `undefined` where not even its headers arrived. */
  declare readonly status: number | undefined;
}

/** No complete response arrived within the time of one attempt or of the whole call. */
export class TimeoutError extends CallError<object> {
  declare readonly name: 'TimeoutError';
  declare readonly code: 'SEC_TIMEOUT';
  declare readonly phase: TimeoutPhase;
  declare readonly timeoutMs: number;
  /** The option whose limit was reached; `fetch` for a limit of the platform's own fetch. */
  declare readonly limit: 'attemptTimeoutMs' | 'timeoutMs' | 'fetch';

  constructor(call: CallFacts, facts: Pick<TimeoutError, 'phase' | 'limit' | 'timeoutMs'>, options?: ErrorOptions) {
    super(call, `no complete response within ${facts.timeoutMs} ms (${facts.limit}), phase ${facts.phase}`, facts, options);
  }
}

/** What a failed response said. */
export interface HttpErrorDetails extends ResponseFacts {
  readonly status: number;
  readonly kind: HttpErrorKind;
  readonly retryAfterMs?: number | undefined;
}

/** The server responded, and the response is a failure. */
export class HttpError extends ResponseError<HttpErrorDetails> {
  declare readonly name: 'HttpError';
  declare readonly code: 'SEC_HTTP';
  /** Status of the failure: that of the response, or the one that the body names in spite of it. */
  declare readonly status: number;
  declare readonly kind: HttpErrorKind;
  /** How long the server asked to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;
}

/** The credential was refused, or could not be obtained. */
export class AuthError extends ResponseError<ResponseFacts> {
  declare readonly name: 'AuthError';
  declare readonly code: 'SEC_AUTH';
  /** Status of the refusal; `undefined` where no request was answered. */
  declare readonly status: number | undefined;
}

/** What is known of a response that cannot be read. */
export interface ParseErrorDetails extends ResponseFacts {
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly body?: string | undefined;
}

/** The response is not what the vendor promises: an HTML page, broken JSON, a body that is too large. */
export class ParseError extends ResponseError<ParseErrorDetails> {
  declare readonly name: 'ParseError';
  declare readonly code: 'SEC_PARSE';
  declare readonly status: number;
  declare readonly contentType: string | undefined;
  /** Text of the response without secrets, cut to 64 kB; not enumerable, so that a log line stays short. */
  declare readonly body: string | undefined;
}

/** With `mode: 'enforce'`: the response has another shape than the documented one. */
export class ValidationError extends CallError<object> {
  declare readonly name: 'ValidationError';
  declare readonly code: 'SEC_VALIDATION';
  declare readonly issues: readonly ValidationIssue[];

  constructor(call: CallFacts, issues: readonly ValidationIssue[]) {
    const { pointer, expected, received } = issues[0] as ValidationIssue;
    const where = `${issues.length} place(s), first at ${pointer || '/'}: expected ${expected}, got ${received}`;
    super(call, `the response left the documented shape in ${where}`, { issues });
  }
}

/** One place where a response left the documented shape. The value itself is never reported. */
export interface ValidationIssue {
  readonly operationId: string;
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly expected: string;
  /** Type of what was received. */
  readonly received: string;
  /** `failure` breaks the shape; `note` is a value or a member that the documents do not list, reported once per place. */
  readonly severity: 'failure' | 'note';
  /** Of a note: how many different values that the documents do not list the client has met at this place. */
  readonly distinct?: number;
}

/** Facts of a list that could not be read to its end. */
export interface IncompleteListFacts {
  /**
   * `changed`: the server's total says that items were lost on the way; `short`: fewer items than the server counts;
   * `repeated`: a page or an item a second time; `notAList`: something else than a list.
   */
  readonly reason: 'changed' | 'short' | 'repeated' | 'notAList';
  /** Items received before. */
  readonly received: number;
  /** Items there should be, as the server said last. */
  readonly total?: number | undefined;
  /** The largest total that the server gave. */
  readonly highestTotal?: number | undefined;
  /** Number of the page at which the total fell, from 1. */
  readonly changedAtPage?: number | undefined;
}

/** A list could not be read to its end: it changed, stopped short of its own total, repeated a page, or was no list. */
export class IncompleteListError extends SecError {
  declare readonly name: 'IncompleteListError';
  declare readonly code: 'SEC_INCOMPLETE_LIST';
  declare readonly operationId: string;
  declare readonly reason: IncompleteListFacts['reason'];
  declare readonly received: number;
  declare readonly total: number | undefined;
  declare readonly highestTotal: number | undefined;
  declare readonly changedAtPage: number | undefined;

  constructor(operationId: string, facts: IncompleteListFacts) {
    const { reason, received, total, highestTotal, changedAtPage } = facts;
    const what = {
      changed:
        `the list changed while it was read: the server counted ${highestTotal} items and, at page ${changedAtPage}, ${total}; ` +
        "begin again, or pass onChange: 'continue'; to delete items, collect the whole list first",
      short: `the list ended after ${received} items, the server counts ${total}`,
      repeated: `the server repeated a page, its position or an item after ${received} items`,
      notAList: 'the response holds something else where the list should be',
    }[reason];
    super(`${operationId}: ${what}`, { operationId, reason, received, total, highestTotal, changedAtPage });
  }
}

/** What a workflow knew when it ended without its result. */
export interface WorkflowFacts {
  readonly resumeToken?: string | undefined;
  readonly lastStatus?: string | undefined;
  readonly mayHaveSucceeded?: boolean | undefined;
}

/**
 * A workflow ended without its result. Every workflow exports the reasons that it has (`ScanAndGateReason`), and a guard that
 * knows them (`isScanAndGateError`).
 */
export class WorkflowError extends SecError {
  declare readonly name: 'WorkflowError';
  declare readonly code: 'SEC_WORKFLOW';
  /** Name of the function that was called. */
  declare readonly workflow: string;
  /** Why there is no result; `timeout` where its time was over. The guard of a workflow narrows it. */
  declare readonly reason: string;
  /** The vendor's status as it was received last; `undefined` where none was, or the workflow reads none. */
  declare readonly lastStatus: string | undefined;
  /** Something was started or changed, or may have been: check before repeating. */
  declare readonly mayHaveSucceeded: boolean;

  constructor(
    workflow: string,
    reason: string,
    message: string,
    { resumeToken, lastStatus, mayHaveSucceeded = false, ...options }: ErrorOptions & WorkflowFacts = {},
  ) {
    // One line, whatever a server sent of it.
    const shown = printable(`${workflow}: ${message}`).replaceAll('\n', ' ');
    super(shown, { workflow, reason, resumeToken, lastStatus, mayHaveSucceeded }, options);
  }
}

define(SecError, 'SecError');
define(ConfigError, 'ConfigError', 'SEC_CONFIG');
define(InputError, 'InputError', 'SEC_INPUT');
define(NetworkError, 'NetworkError', 'SEC_NETWORK');
define(TimeoutError, 'TimeoutError', 'SEC_TIMEOUT');
define(HttpError, 'HttpError', 'SEC_HTTP');
define(AuthError, 'AuthError', 'SEC_AUTH');
define(ParseError, 'ParseError', 'SEC_PARSE');
define(ValidationError, 'ValidationError', 'SEC_VALIDATION');
define(IncompleteListError, 'IncompleteListError', 'SEC_INCOMPLETE_LIST');
define(WorkflowError, 'WorkflowError', 'SEC_WORKFLOW');

/** Every error of this library, discriminated by its code: a `switch` over `error.code` knows the members of each. */
export type AnySecError =
  | ConfigError
  | InputError
  | AuthError
  | NetworkError
  | TimeoutError
  | HttpError
  | ParseError
  | ValidationError
  | IncompleteListError
  | WorkflowError;

/**
 * @returns Whether a value is an error of ours, also when it comes from another copy of this module. An error whose code
 * this version does not know is none here; `instanceof SecError` is true for it.
 */
export function isSecError(value: unknown): value is AnySecError {
  return hasBrand(value) && codes.has(value.code);
}
