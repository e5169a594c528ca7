/** The options that every client and every call has, and the checks that refuse bad ones before anything is sent. */
import type { Clock } from './clock.js';
import { ConfigError, InputError } from './errors.js';
import type { Events } from './events.js';
import type { Limiter, RateLimit } from './limit.js';
import type { Operation } from './operation.js';
import { type RetryOptions, retryDefaults } from './retry.js';
import { checkHeader, describe } from './serialize.js';
import type { TokenStore } from './token.js';
import type { ValidationOptions } from './validation.js';

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call at once, in whatever phase it is; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Longest time for the whole call in milliseconds: credential, queue, attempts, waits, body. For lists, each page. */
  readonly timeoutMs?: number;
  /** Longest time for one attempt in milliseconds, to the last byte of its answer. */
  readonly attemptTimeoutMs?: number;
  /** `false` sends the call once; an object changes the client's retry options for this call. */
  readonly retry?: false | RetryOptions;
  /** Further headers. They cannot replace the credential. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options that the clients of all vendors have. */
export interface ClientOptions extends Events {
  /** The fetch to use; the platform's own unless given. */
  readonly fetch?: typeof fetch;
  /** `false` turns retries off; an object changes single numbers. */
  readonly retry?: false | RetryOptions;
  /** Longest time for one attempt in milliseconds, to the last byte of its answer; 30 000 unless given. */
  readonly attemptTimeoutMs?: number;
  /** Longest time for a whole call in milliseconds; no limit unless given. */
  readonly timeoutMs?: number;
  /** Requests per second. */
  readonly rateLimit?: RateLimit;
  /** Requests at the same time. */
  readonly maxConcurrent?: number;
  /** Replaces the limits above, for example by one that several processes share. */
  readonly limiter?: Limiter;
  /** Where several processes share their tokens. */
  readonly tokenStore?: TokenStore;
  /** Compares inputs and answers with the documented shapes. */
  readonly validation?: ValidationOptions;
  /** Base URLs of single hosts by their name, where the vendor has several. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Headers for every request. They cannot replace the credential. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Appended to the user agent; ignored in browsers, which do not let it be set. */
  readonly userAgent?: string;
  /** Allows `http:` to other hosts than this machine. Credentials then travel in the clear. */
  readonly allowInsecureHttp?: boolean;
  /** Allows a long-lived secret in a web page, where everybody who opens it can read it. */
  readonly allowBrowserCredentials?: boolean;
  /** Largest answer that is read, in bytes; 100 MiB unless given. */
  readonly maxResponseBytes?: number;
  /** Time, for tests. */
  readonly clock?: Clock;
  /** Numbers from 0 up to 1 for the jitter of waits, for tests. */
  readonly random?: () => number;
}

/** Names of the options above, to find misspelt ones. */
const optionNames: ReadonlySet<string> = new Set<keyof ClientOptions>([
  'fetch', 'retry', 'attemptTimeoutMs', 'timeoutMs', 'rateLimit', 'maxConcurrent', 'limiter', 'tokenStore', 'validation', 'hosts', 'headers',
  'userAgent', 'allowInsecureHttp', 'allowBrowserCredentials', 'maxResponseBytes', 'clock', 'random', 'onAttempt', 'onRetry', 'onToken', 'onNotice', 'onDrift',
]);

/** Longest delay that timers can hold, in milliseconds: about 24 days. */
const maxTimerMs = 2 ** 31 - 1;

/** Checks all options that vendors share. @throws {@link ConfigError} at the first bad one. */
export function checkClientOptions(options: ClientOptions, ownNames: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw bad('options', 'an object', options, '{ baseUrl: … }');
  for (const name of Object.keys(options)) {
    if (!optionNames.has(name) && !ownNames.includes(name)) {
      throw new ConfigError(name, `"${name}" is not an option; known options: ${[...ownNames, ...optionNames].join(', ')}`);
    }
  }
  for (const name of ['fetch', 'onAttempt', 'onRetry', 'onToken', 'onNotice', 'onDrift', 'random'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') throw bad(name, 'a function', options[name], name === 'fetch' ? 'fetch' : '(event) => console.log(event)');
  }
  if (options.fetch === undefined && typeof globalThis.fetch !== 'function') throw new ConfigError('fetch', '"fetch" must be given, because this platform has none');
  for (const name of ['attemptTimeoutMs', 'timeoutMs'] as const) checkNumber(name, options[name], 1, maxTimerMs, '30_000');
  checkNumber('maxResponseBytes', options.maxResponseBytes, 1, Infinity, '104_857_600');
  checkNumber('maxConcurrent', options.maxConcurrent, 1, Infinity, '5');
  if (options.rateLimit !== undefined) {
    checkNumber('rateLimit.requestsPerSecond', options.rateLimit.requestsPerSecond ?? Number.NaN, 0.001, Infinity, '10');
    checkNumber('rateLimit.burst', options.rateLimit.burst, 1, Infinity, '5');
  }
  checkRetry('retry', options.retry);
  for (const [name, value] of Object.entries(options.headers ?? {})) checkHeader(name, value, (message) => new ConfigError('headers', `"headers": ${message}`));
  if (options.userAgent !== undefined) checkHeader('user-agent', options.userAgent, (message) => new ConfigError('userAgent', `"userAgent": ${message}`));
  for (const [name, value] of Object.entries(options.hosts ?? {})) checkBaseUrl(`hosts.${name}`, value, options);
  const mode: unknown = options.validation?.mode;
  if (mode !== undefined && mode !== 'report' && mode !== 'enforce') throw bad('validation.mode', '"report" or "enforce"', mode, "{ checks, mode: 'report' }");
  if (options.validation !== undefined && typeof options.validation.checks !== 'object') throw bad('validation.checks', 'the checks of the package’s ./validate', options.validation.checks, '{ checks }');
}

/** Checks what a caller passes beside the input. @throws {@link InputError} */
export function checkCallOptions(operation: Operation, options: CallOptions): void {
  const rethrow = (error: unknown): never => {
    throw error instanceof ConfigError ? new InputError(`${operation.id}: ${error.message}`, { operationId: operation.id, member: error.option }) : error;
  };
  try {
    for (const name of ['attemptTimeoutMs', 'timeoutMs'] as const) checkNumber(name, options[name], 1, maxTimerMs, '30_000');
    checkRetry('retry', options.retry);
    for (const [name, value] of Object.entries(options.headers ?? {})) checkHeader(name, value, (message) => new ConfigError('headers', `"headers": ${message}`));
  } catch (error) {
    rethrow(error);
  }
}

function checkRetry(name: string, retry: ClientOptions['retry']): void {
  if (retry === undefined || retry === false) return;
  if (typeof retry !== 'object' || retry === null) throw bad(name, 'false or an object', retry, '{ attempts: 5 }');
  checkNumber(`${name}.attempts`, retry.attempts, 1, 100, '5');
  for (const part of ['baseDelayMs', 'maxDelayMs', 'maxRetryAfterMs'] as const) checkNumber(`${name}.${part}`, retry[part], 0, maxTimerMs, String(retryDefaults[part]));
}

/** @throws {@link ConfigError} when a number is outside its range. */
export function checkNumber(option: string, value: unknown, min: number, max: number, example: string): void {
  if (value === undefined) return;
  const range = max === Infinity ? `a number from ${min}` : `a number from ${min} to ${max}`;
  if (typeof value !== 'number' || Number.isNaN(value) || value < min || value > max) throw bad(option, range, value, example);
}

/** @returns The base URL without a slash at its end. @throws {@link ConfigError} */
export function checkBaseUrl(option: string, value: unknown, { allowInsecureHttp = false }: Pick<ClientOptions, 'allowInsecureHttp'>): string {
  const example = 'https://api.example.com/api/v1';
  if (typeof value !== 'string' || value === '') throw bad(option, 'an absolute URL', value, example);
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw bad(option, 'an absolute URL', value, example);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw bad(option, 'a URL that begins with https://', url.protocol, example);
  if (url.username !== '' || url.password !== '') throw new ConfigError(option, `"${option}" must not hold a user name or password; for example ${example}`);
  if (url.search !== '' || url.hash !== '') throw new ConfigError(option, `"${option}" must not hold a query or a fragment; for example ${example}`);
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && !allowInsecureHttp) {
    throw new ConfigError(option, `"${option}" must begin with https://, got http:// to ${url.host}, which would send the credential in the clear; for example ${example} (or set allowInsecureHttp)`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** @returns Whether a host name is this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** @returns An environment variable on a server, `undefined` where there is none or it may not be read. */
export function readEnvironment(name: string): string | undefined {
  try {
    const value = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
    return value === '' ? undefined : value;
  } catch {
    // Deno asks for a permission, and refuses by throwing.
    return undefined;
  }
}

/** Refuses a long-lived secret in a web page unless that was asked for. @throws {@link ConfigError} */
export function refuseBrowserSecret(option: string, { allowBrowserCredentials = false }: Pick<ClientOptions, 'allowBrowserCredentials'>): void {
  if (allowBrowserCredentials || !('document' in globalThis)) return;
  throw new ConfigError(
    option,
    `"${option}" is a long-lived secret, and everybody who opens this page could read it; make the call from a backend, or set allowBrowserCredentials: true for a page that only its owner sees`,
  );
}

/** An option error in the one shape that all have: what was expected, what came, an example. */
export function bad(option: string, expected: string, got: unknown, example: string): ConfigError {
  return new ConfigError(option, `"${option}" must be ${expected}, got ${describe(got)}; for example ${example}`);
}
