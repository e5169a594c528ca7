/** The options that every client and every call has. */
import type { ClientEvents } from '../events.js';
import type { HeaderValues } from '../http/headers.js';
import type { Clock } from '../lib/clock.js';
import type { SharedTokens } from './token-store.js';

/** How a failed call is repeated. */
export interface RetryOptions {
  /** Requests for one call in all; 1 turns retries off. @defaultValue 3 */
  readonly attempts?: number;
  /** First delay in milliseconds, doubled each time. The actual wait is random between 0 and that. @defaultValue 250 */
  readonly baseDelayMs?: number;
  /** Longest delay that the formula gives, in milliseconds. @defaultValue 8_000 */
  readonly maxDelayMs?: number;
  /**
   * Longest wait that a server may ask for, in milliseconds. A call that is asked to wait longer fails at once.
   * @defaultValue 60_000
   */
  readonly maxRetryAfterMs?: number;
}

/** Requests per second. */
export interface RateLimit {
  /** Requests per second, above 0; may be a fraction. */
  readonly requestsPerSecond: number;
  /** Requests that may go at once after a quiet time. @defaultValue 1 */
  readonly burst?: number;
}

/** Decides when a request may go, for several processes: see {@link shareLimits}. */
export interface Limiter {
  /**
   * Resolves when a request may go, to a function that gives the place back; rejects when the signal aborts. The signal aborts
   * with that of the call, and after the time that {@link shareLimits} was given. A place that comes later is given back at once.
   */
  acquire(signal: AbortSignal): Promise<() => void>;
  /** Called with every response: whether the server admitted the request, and how long it asked to wait. */
  observe?(admitted: boolean, retryAfterMs: number | undefined): void;
}

/** A limiter, ready for the option `limiter`. */
export interface SharedLimits {
  /** Clients that share it. */
  readonly instances: number;
  /** The rate of all of them together: while it fails, each keeps to its part of that. @defaultValue the client's `rateLimit` */
  readonly rateLimit?: RateLimit;
  /** Connects a client to it. */
  bind(context: never): unknown;
}

/** Compares inputs and responses with the documented shapes. */
export interface ValidationOptions {
  /** The checks that `./validate` of the vendor package exports. */
  readonly checks: Checks;
  /** `report` calls `onValidationIssue` and continues; `enforce` throws a {@link ValidationError}. @defaultValue `report` */
  readonly mode?: 'report' | 'enforce';
}

/** The checks of a vendor, with the code that reads their results; `./validate` of the vendor package exports them. */
export interface Checks {
  /** Throws an `InputError` for an input that breaks a documented type or limit. */
  readonly input: (call: never, input: unknown) => void;
  /** Creates the check of one client's responses. */
  readonly output: (context: never) => (call: never, body: unknown) => void;
}

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call at once, in whatever phase it is; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time for the whole call in milliseconds: credential, queue, attempts, waits, body. For lists, each page. */
  readonly timeoutMs?: number;
  /** Longest time for one attempt in milliseconds, to the last byte of its response. */
  readonly attemptTimeoutMs?: number;
  /** `false` sends the call once; an object changes the client's retry options for this call. */
  readonly retry?: false | RetryOptions;
  /** Further headers, in each form that `fetch` takes. They cannot replace the credential, nor manage the connection. */
  readonly headers?: HeaderValues;
  /**
   * `no-store` keeps the platform (a browser, a framework) from answering out of its cache, where it takes that. Polls and
   * exchanges of credentials always do so. @defaultValue what the platform does
   */
  readonly cache?: 'no-store';
}

/** Options that the clients of all vendors have. */
export interface ClientOptions extends ClientEvents {
  /** The fetch to use. @defaultValue the platform's own */
  readonly fetch?: typeof fetch;
  /** `false` turns retries off; an object changes single numbers. */
  readonly retry?: false | RetryOptions;
  /** Longest time for one attempt in milliseconds, to the last byte of its response. @defaultValue 30_000 */
  readonly attemptTimeoutMs?: number;
  /** Longest time for a whole call in milliseconds. @defaultValue no limit */
  readonly timeoutMs?: number;
  /** Requests per second. */
  readonly rateLimit?: RateLimit;
  /** Requests at the same time. */
  readonly maxConcurrent?: number;
  /** Replaces the limits above by one that several processes share: `shareLimits(limiter, { instances })`. While it fails, the limits above hold. */
  readonly limiter?: SharedLimits;
  /** Where several processes share their tokens: `shareTokens(store)`. */
  readonly tokenStore?: SharedTokens;
  /** Compares inputs and responses with the documented shapes. */
  readonly validation?: ValidationOptions;
  /** Base URLs of single hosts by their name, where the vendor has several. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Headers for every request, in each form that `fetch` takes. They cannot replace the credential, nor manage the connection. */
  readonly headers?: HeaderValues;
  /** Appended to the user agent; ignored in browsers, which do not let it be set. */
  readonly userAgent?: string;
  /** Allows `http:` to other hosts than this machine. Credentials then travel in the clear. @defaultValue false */
  readonly allowInsecureHttp?: boolean;
  /**
   * Allows a long-lived secret in a web page or a worker of one, where everybody who opens it can read it, also what a function
   * returns. A page needs none with `auth: 'proxy'`. @defaultValue false
   */
  readonly allowBrowserCredentials?: boolean;
  /** Largest response that is read, in bytes. @defaultValue 104_857_600 (100 MiB) */
  readonly maxResponseBytes?: number;
  /** Time, for tests. */
  readonly clock?: Clock;
  /** Numbers from 0 up to 1 for the jitter of waits, for tests. @defaultValue Math.random */
  readonly random?: () => number;
}
