/** What a client tells while it works. No event holds a credential, a body or a query. */
import type { Drift } from './errors.js';

/** One request was answered, or failed. */
export interface AttemptEvent {
  readonly operationId: string;
  readonly method: string;
  /** Path template, without any value. */
  readonly path: string;
  readonly host: string;
  /** 1 for the first request of a call. */
  readonly attempt: number;
  readonly status: number | undefined;
  /** Code of the error, where no answer came. */
  readonly error: string | undefined;
  readonly durationMs: number;
}

/** A call is about to wait and be sent again. */
export interface RetryEvent {
  readonly operationId: string;
  /** The attempt that failed. */
  readonly attempt: number;
  readonly delayMs: number;
  readonly reason: string;
}

/** A credential was obtained, renewed, refused or could not be obtained. */
export interface TokenEvent {
  readonly event: 'obtained' | 'shared' | 'refused' | 'failed';
  readonly expiresInMs: number | undefined;
}

/** Something that a maintainer wants to know once. */
export interface NoticeEvent {
  readonly notice: 'prototype' | 'deprecated' | 'unknown-value';
  readonly operationId: string;
  readonly message: string;
}

/** Callbacks of a client. One that throws is ignored: watching must never lose a call. */
export interface Events {
  readonly onAttempt?: (event: AttemptEvent) => void;
  readonly onRetry?: (event: RetryEvent) => void;
  readonly onToken?: (event: TokenEvent) => void;
  readonly onNotice?: (event: NoticeEvent) => void;
  readonly onDrift?: (event: Drift) => void;
}

export type Emit = <Name extends keyof Events>(name: Name, event: Parameters<NonNullable<Events[Name]>>[0]) => void;

export function createEmit(events: Events): Emit {
  return (name, event) => {
    try {
      const result: unknown = (events[name] as ((event: unknown) => unknown) | undefined)?.(event);
      // An async callback may reject later; that is as little our caller's concern as a throw.
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {
      // See above.
    }
  };
}
