/** The one object that every step of a call works on, what its client gives it, and the credentials that authorize it. */
import type { AttemptRecord, CallFacts, TimeoutPhase } from '../errors.js';
import type { CallTrace, Emit, Writable } from '../events.js';
import type { HttpResponse, RequestBody } from '../http/message.js';
import type { Channel } from '../lib/channel.js';
import type { Clock } from '../lib/clock.js';
import type { Redactor } from '../lib/redactor.js';
import type { Operation } from '../operation/operation.js';
import type { Limiter, RateLimit, RetryOptions } from '../options/options.js';
import type { InputDefaults } from '../request/input.js';
import type { ResponseRules } from './response-rules.js';

/** The headers with which one attempt is authorized. */
export interface AuthHeaders {
  readonly headers: Readonly<Record<string, string>>;
  /** Identifies the token or secret behind the headers; compared to find out whether it is still the current one. */
  readonly version: string;
}

/** A way to prove who is calling. */
export interface Credential {
  /** Returns the headers for this attempt; may exchange, renew or sign. */
  authorize(call: Call): AuthHeaders | Promise<AuthHeaders>;
  /** Whether a response rejects the credential (as opposed to denying permission). */
  isRejected(response: HttpResponse): boolean;
  /**
   * After a rejection: drops the credential that was used if it is still the current one, and gets another.
   * Resolves to `undefined` when there is none, and the rejection stands.
   */
  reauthorize(used: AuthHeaders, call: Call): Promise<AuthHeaders | undefined>;
  /** Names of the headers that it sets, in lower case. */
  headerNames(): readonly string[];
  /** Ends a session on the server, where there is one. */
  close?(): Promise<void>;
}

/** Credentials by the name of their security scheme. */
export type Credentials = Readonly<Record<string, Credential>>;

/** Finds the base URL of a named host, without a slash at its end, for a call that waits for it. */
export type ResolveBaseUrl = (name: string | undefined, call: Call) => string | Promise<string>;

/** @returns The base URL of a named host as far as it is known already; `undefined` where only a sign-in tells. */
export type KnownBaseUrl = (name: string | undefined) => string | undefined;

/**
 * Writes the path of a call in a form of the vendor's own, from the path members of its input; `undefined` where the usual form
 * will do. It may set {@link Call.review}.
 */
export type WritePath = (call: Call, values: Readonly<Record<string, unknown>>) => string | undefined;

/** A limiter that lets a request go at once where it can, and that never fails. */
export interface CallLimiter extends Required<Pick<Limiter, 'observe'>> {
  /** @returns What gives the place back, where places are counted; rejects with the reason of the call's signal alone. */
  acquire(call: Pick<Call, 'operation' | 'signal'>): Release | undefined | Promise<Release | undefined>;
}

/** A request that its call left before it was over. */
export interface LeftRequest {
  readonly ended: Promise<unknown>;
  /** How long it may still hold its place, in milliseconds. */
  readonly forMs: number;
}

/** Gives a place back; that of a request that was left when it is over. */
export type Release = (left?: LeftRequest) => void;

/** Keeps an outage from multiplying the load: failures spend, successes earn. */
export interface RetryBudget {
  /** Takes from the budget; `false` where not enough is left. */
  spend(cost: number): boolean;
  /** Counts a response: whether the server refused because it is busy. */
  observe(isRefusal: boolean): void;
  /** Whether the server has refused so many requests in a row that a retry is charged to the budget even where the server asked to wait. */
  isExhausting(): boolean;
}

/** What one client gives to all of its calls. */
export interface Runtime {
  /** Name of the client's package. */
  readonly client: string;
  readonly channels: Readonly<Record<'call' | 'attempt', Channel | undefined>>;
  readonly clock: Clock;
  /** Numbers from 0 up to 1, for the jitter of waits. */
  readonly random: () => number;
  readonly redactor: Redactor;
  readonly emit: Emit;
  /** Whether somebody listens to attempts. */
  readonly isWatched: boolean;
  readonly fetch: typeof fetch;
  /** Largest body that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** What happens at a redirect: followed within the origin, or refused. */
  readonly redirects: 'same-origin' | 'refuse';
  readonly attemptTimeoutMs: number;
  readonly timeoutMs: number | undefined;
  readonly retry: false | RetryOptions | undefined;
  readonly limiter: CallLimiter;
  /** Requests that it lets go, where they are limited. */
  readonly rateLimit: RateLimit | undefined;
  /** Requests that the client sends at the same time; `Infinity` where it does not limit them itself. */
  readonly places: number;
  readonly budget: RetryBudget;
  readonly rules: ResponseRules;
  readonly resolveBaseUrl: ResolveBaseUrl;
  /** The same where nothing has to be sent for it; `undefined` where the vendor's hosts need no sign-in to be known. */
  readonly knownBaseUrl: KnownBaseUrl | undefined;
  readonly writePath: WritePath | undefined;
  readonly defaults: InputDefaults;
  /** Hosts beside those of the base URLs that a response may name. */
  readonly trustedHosts: readonly string[];
  /** What the vendor's own workflows read of the options; nothing secret. */
  readonly facts: object | undefined;
  /** What tells the installations or accounts of a vendor apart; nothing secret. */
  readonly target: string | undefined;
  readonly credentials: Credentials;
  /** A proxy holds the credential, and supplies what its own client supplies. */
  readonly isProxied: boolean;
  /** Names of the security schemes of an operation that names none itself. */
  readonly security: readonly string[];
  /** Headers that go with every request, with lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The same with what an operation asks for; worked out once for each. */
  readonly headersOf: (operation: Operation) => Readonly<Record<string, string>>;
  /** Checks an input; throws an `InputError`. */
  readonly checkInput: ((call: Call, input: unknown) => void) | undefined;
  /** Compares a body with its documented shape. */
  readonly checkOutput: ((call: Call, body: unknown) => void) | undefined;
  /** Throws for an operation that a restricted client may not call. */
  readonly assertAllowed?: (operation: Operation) => void;
  /** Reports once what is worth knowing of an operation: that it is a prototype, or what the headers of a response announce. */
  readonly notice: (operation: Operation, headers?: Headers) => void;
}

/** What came of earlier calls for the same work. */
export type PreviousAttempts = Pick<CallFacts, 'attempts' | 'mayHaveSucceeded'>;

/** One call, from its input to its outcome. */
export interface Call extends CallFacts {
  readonly runtime: Runtime;
  readonly operation: Operation;
  /** What is reported of it, where somebody listens. */
  trace: Writable<CallTrace> | undefined;
  attempts: number;
  readonly attemptLog: AttemptRecord[];
  /** When the last attempt ended, on the monotonic clock. */
  endedMs: number | undefined;
  mayHaveSucceeded: boolean;
  /** Whether the call changes anything for its caller; a read does not, and neither does the exchange of a token. */
  readonly acts: boolean;
  /** Whether another attempt does no harm, whatever became of the one before. */
  isRepeatable: boolean;
  phase: TimeoutPhase;
  /** When the whole call must be over, on the monotonic clock. */
  readonly deadlineMs: number | undefined;
  /** Aborts with the caller's signal and at the deadline; `undefined` where nothing can end the call early. */
  readonly signal: AbortSignal | undefined;
  readonly attemptTimeoutMs: number;
  readonly retry: Required<RetryOptions>;
  /** The limits that it waits for; the exchange of a token waits for none. */
  readonly limiter: CallLimiter | undefined;
  readonly credentials: Credentials;
  url: string;
  /** Names are lower case. */
  headers: Record<string, string>;
  body: RequestBody | undefined;
  /** Members of fetch's init that only this call needs. */
  readonly init: RequestInit | undefined;
  /** Receives a response that is not retried, and returns the one to read; `undefined` sends the call again, as it then stands. */
  review?: (response: HttpResponse) => HttpResponse | undefined;
  /** The request that the call left before it was over. */
  leftRequest: LeftRequest | undefined;
  /** The last failure would come again with every attempt: the platform refuses what it was given. */
  isPermanent: boolean;
  /** The call goes on after its first result, as a stream does, and closes itself. */
  isStreaming: boolean;
  /** Ends the call from our side. */
  abort(reason: unknown): void;
  /** Must run when the call is over: no listener and no timer outlives it. */
  close(): void;
}

/** @returns Milliseconds until the call's deadline; `Infinity` without one. */
export function timeLeft({ deadlineMs, runtime }: Call): number {
  return deadlineMs === undefined ? Infinity : deadlineMs - runtime.clock.monotonic();
}

/** Notes that the server may have acted although no response says so. */
export function noteUnknownOutcome(call: Call): void {
  if (call.acts) call.mayHaveSucceeded = true;
}
