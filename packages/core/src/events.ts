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

/** Something that a maintainer wants to know once. */
export interface NoticeEvent {
  /**
   * `message`: a write succeeded, and its response has a message where no result is documented. `notResumable` and
   * `tooManyKeys`: a list that cannot be resumed, or is too long to be checked for items that come twice. `limiter`: the
   * limiter of the caller's failed, and the client does without it for a while.
   */
  readonly notice: 'prototype' | 'deprecated' | 'unknownValue' | 'message' | 'notResumable' | 'tooManyKeys' | 'limiter';
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

export function createEmit(events: ClientEvents): Emit {
  return (name, event) => notify(events[name] as ((event: unknown) => unknown) | undefined, event);
}
