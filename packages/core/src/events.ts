/** What a client reports while it works. No event holds a credential, a body or a query. */
import type { ValidationIssue } from './errors.js';
import { notify } from './lib/notify.js';

/** One request got its response, or failed. */
export interface AttemptEvent {
  readonly operationId: string;
  readonly method: string;
  /** Path template, without any value. */
  readonly path: string;
  readonly host: string;
  /** 1 for the first request of a call. */
  readonly attempt: number;
  readonly status: number | undefined;
  /** Id of the request, from a header of the response. */
  readonly requestId: string | undefined;
  /** Code of the error, where no response arrived. */
  readonly error: string | undefined;
  readonly durationMs: number;
}

/** A call is about to wait and be retried. */
export interface RetryEvent {
  readonly operationId: string;
  /** The attempt that failed. */
  readonly attempt: number;
  readonly delayMs: number;
  readonly reason: string;
}

/** A credential was obtained, renewed, refused or could not be obtained. */
export interface TokenEvent {
  readonly event: 'obtained' | 'shared' | 'rejected' | 'failed';
  readonly expiresInMs: number | undefined;
}

/**
 * Message of the tracing channel `sec:call`: one call, from its input to its result. It is the same object from `start` to
 * `asyncEnd`; what is optional is written into it meanwhile.
 */
export interface CallTrace {
  /** Name of the client's package. */
  readonly client: string;
  readonly operationId: string;
  readonly method: string;
  /** Path template, without any value. */
  readonly path: string;
  /** Host of the last attempt, with its port where that is not the usual one. */
  readonly host?: string;
  /** Requests sent so far. */
  readonly attempts: number;
  /** Status of the last response. */
  readonly status?: number | undefined;
  /** Id of the last request, from a header of its response. */
  readonly requestId?: string | undefined;
  /** What the call rejects with; an error that is none of ours is a copy without secrets. */
  readonly error?: unknown;
}

/** Message of the tracing channel `sec:attempt`: one request of a call, up to the end of its response. */
export interface AttemptTrace extends Omit<CallTrace, 'attempts'> {
  /** The message of its call; `undefined` where nobody listened to `sec:call` when the call began. */
  readonly call: CallTrace | undefined;
  readonly host: string;
  /** 1 for the first request of a call. */
  readonly attempt: number;
}

/** Message of the tracing channel `sec:token`: a credential is obtained or renewed. It holds no token. */
export interface TokenTrace extends Partial<TokenEvent> {
  /** Name of the client's package. */
  readonly client: string;
  /** Why none was obtained. */
  readonly error?: unknown;
}

export type Writable<Message> = { -readonly [Name in keyof Message]: Message[Name] };

/** Something that a maintainer wants to know once. */
export interface NoticeEvent {
  /**
   * `message`: a write succeeded, and its response has a message where no result is documented. `notResumable` and
   * `tooManyKeys`: a list that cannot be resumed, or is too long to be checked for items that come twice. `limiter`: the
   * limiter of the caller's failed, and the client does without it for a while. `sunset`: the headers `Deprecation` or `Sunset`
   * of a response announce the end of the operation.
   */
  readonly notice: 'prototype' | 'deprecated' | 'unknownValue' | 'message' | 'notResumable' | 'tooManyKeys' | 'limiter' | 'sunset';
  /** The operation; for `unknownValue` the workflow that met an unknown status. */
  readonly operationId: string;
  readonly message: string;
}

/** Callbacks of a client. One that throws is ignored: listening must never lose a call. */
export interface ClientEvents {
  /** Called after every request. */
  readonly onAttempt?: (event: AttemptEvent) => void;
  /** Called before a call waits and is retried. */
  readonly onRetry?: (event: RetryEvent) => void;
  /** Called when a credential was obtained, renewed or refused. */
  readonly onToken?: (event: TokenEvent) => void;
  /** Called once for each thing that a maintainer wants to know, such as that an operation is a prototype. */
  readonly onNotice?: (event: NoticeEvent) => void;
  /** Called for each place where a response left the documented shape; needs the option `validation`. */
  readonly onValidationIssue?: (event: ValidationIssue) => void;
}

/** Tells the listener of an event. */
export type Emit = <Name extends keyof ClientEvents>(name: Name, event: Parameters<NonNullable<ClientEvents[Name]>>[0]) => void;

/** @param log - Called with every event as well. */
export function createEmit(events: ClientEvents, log?: (name: keyof ClientEvents, event: object) => void): Emit {
  return (name, event) => {
    log?.(name, event);
    notify(events[name] as ((event: unknown) => unknown) | undefined, event);
  };
}
