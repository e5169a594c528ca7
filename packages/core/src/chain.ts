/** The chain of steps that every request travels, and the plain data it travels as. */
import type { Clock } from './clock.js';
import type { CallFacts, Phase } from './errors.js';
import type { Operation } from './operation.js';

/** A request body. A stream can be sent only once. */
export type RequestBody = string | Blob | FormData | ReadableStream<Uint8Array>;

/** What one call has been through so far: written by the steps, read by errors and events. */
export interface CallLog extends CallFacts {
  readonly operation: Operation;
  attempts: number;
  mayHaveSucceeded: boolean;
  /** Whether the call changes anything for its caller; a read does not, and neither does the exchange of a token. */
  readonly acts: boolean;
  phase: Phase;
  /** When the whole call must be over, on the monotonic clock. */
  readonly deadlineMs: number | undefined;
}

/** A request that can be sent any number of times, unless its body is a stream. */
export interface HttpRequest {
  readonly operation: Operation;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | undefined;
  readonly signal: AbortSignal;
  readonly log: CallLog;
}

/** A body that has been read. */
export type ResponseBody =
  | { readonly kind: 'json'; readonly text: string; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'stream'; readonly stream: ReadableStream<Uint8Array> }
  | { readonly kind: 'empty' }
  | { readonly kind: 'broken'; readonly text: string; readonly why: string };

/** A response whose body has been read, except for a stream. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ResponseBody;
}

export type Send = (request: HttpRequest) => Promise<HttpResponse>;
export type Step = (request: HttpRequest, next: Send) => Promise<HttpResponse>;

/** Wraps the steps, outermost first, around the one that talks to the network. */
export function compose(steps: readonly Step[], last: Send): Send {
  return steps.reduceRight<Send>((next, step) => (request) => step(request, next), last);
}

/** @returns Milliseconds until the call's deadline; `Infinity` without one. */
export function timeLeft(log: CallLog, clock: Clock): number {
  return log.deadlineMs === undefined ? Infinity : log.deadlineMs - clock.monotonic();
}

/** Notes that the server may have acted although no answer says so. */
export function noteUnknownOutcome(log: CallLog): void {
  if (log.acts) log.mayHaveSucceeded = true;
}
