/** The options that every client and every call has, and the checks that refuse bad ones before anything is sent. */
import { type Clock, maxTimerMs } from './clock.js';
import { ConfigError } from './errors.js';
import type { Events } from './events.js';
import type { Limiter, RateLimit } from './limit.js';
import type { Operation } from './operation.js';
import { type RetryOptions, retryDefaults } from './retry.js';
import { checkHeader, describe, inputError } from './serialize.js';
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
  'fetch',
  'retry',
  'attemptTimeoutMs',
  'timeoutMs',
  'rateLimit',
  'maxConcurrent',
  'limiter',
  'tokenStore',
  'validation',
  'hosts',
  'headers',
  'userAgent',
  'allowInsecureHttp',
  'allowBrowserCredentials',
  'maxResponseBytes',
  'clock',
  'random',
  'onAttempt',
  'onRetry',
  'onToken',
  'onNotice',
  'onDrift',
]);

/** Names of a call's options. */
const callOptionNames: ReadonlySet<string> = new Set<keyof CallOptions>(['signal', 'timeoutMs', 'attemptTimeoutMs', 'retry', 'headers']);

/** Checks all options that vendors share. @throws {@link ConfigError} at the first bad one. */
export function checkClientOptions(options: ClientOptions, ownNames: readonly string[]): void {
  checkObject('options', options, '{ baseUrl: … }');
  for (const name of Object.keys(options)) {
    if (!optionNames.has(name) && !ownNames.includes(name)) {
      throw new ConfigError(name, `"${name}" is not an option; known options: ${[...ownNames, ...optionNames].join(', ')}`);
    }
  }
  for (const name of ['fetch', 'onAttempt', 'onRetry', 'onToken', 'onNotice', 'onDrift', 'random'] as const) {
    if (options[name] !== undefined)
      checkFunction(name, options[name], name === 'fetch' ? 'fetch' : name === 'random' ? 'Math.random' : '(event) => console.log(event)');
  }
  if (options.fetch === undefined && typeof globalThis.fetch !== 'function')
    throw bad('fetch', 'given, because this platform has none', undefined, 'fetch');
  checkShared(options);
  checkNumber('maxResponseBytes', options.maxResponseBytes, 1, Infinity, '104_857_600');
  checkWhole('maxConcurrent', options.maxConcurrent, '5');
  if (options.rateLimit !== undefined) {
    const { requestsPerSecond, burst } = checkObject('rateLimit', options.rateLimit, '{ requestsPerSecond: 10 }');
    checkNumber('rateLimit.requestsPerSecond', requestsPerSecond ?? null, 0.001, Infinity, '10');
    checkNumber('rateLimit.burst', burst, 1, Infinity, '5');
  }
  for (const [name, needed] of [
    ['limiter', ['acquire']],
    ['tokenStore', ['get', 'set', 'delete']],
    ['clock', ['now', 'monotonic', 'after']],
  ] as const) {
    if (options[name] === undefined) continue;
    const example = `{ ${needed.join(', ')} }`;
    const part: object = checkObject(name, options[name], example);
    for (const method of needed) checkFunction(`${name}.${method}`, (part as Readonly<Record<string, unknown>>)[method], example);
  }
  if (options.userAgent !== undefined)
    checkHeader(
      'user-agent',
      options.userAgent,
      (message) => new ConfigError('userAgent', `"userAgent": ${message}; for example "inventory-job/2.1"`),
    );
  for (const [name, value] of Object.entries(checkObject('hosts', options.hosts ?? {}, '{ name: "https://…" }')))
    checkBaseUrl(`hosts.${name}`, value, options);
  for (const name of ['allowInsecureHttp', 'allowBrowserCredentials'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'boolean') throw bad(name, 'true or false', options[name], 'true');
  }
  if (options.validation === undefined) return;
  for (const name of Object.keys(checkObject('validation', options.validation, '{ checks }'))) {
    if (name !== 'checks' && name !== 'mode')
      throw new ConfigError(`validation.${name}`, `"validation.${name}" is not an option; "validation" holds checks and mode`);
  }
  const { mode, checks } = options.validation;
  if (mode !== undefined && mode !== 'report' && mode !== 'enforce')
    throw bad('validation.mode', '"report" or "enforce"', mode, "{ checks, mode: 'report' }");
  checkObject('validation.checks', checks, 'the checks that ./validate of the package exports');
}

/** Refuses base URLs for hosts that the vendor does not have. @throws {@link ConfigError} */
export function checkHostNames({ hosts = {} }: ClientOptions, known: readonly string[]): void {
  for (const name of Object.keys(hosts)) {
    if (!known.includes(name))
      throw new ConfigError(`hosts.${name}`, `"hosts.${name}" is not a host of this client; known hosts: ${known.join(', ')}`);
  }
}

/** Checks what a caller passes beside the input. @throws {@link InputError} */
export function checkCallOptions(operation: Operation, options: CallOptions & { readonly accept?: unknown }): void {
  try {
    checkObject('options', options, '{ signal }');
    const variants = Object.keys(operation.variants ?? {});
    for (const name of Object.keys(options)) {
      if (name === 'accept' && variants.length > 0) continue;
      if (!callOptionNames.has(name))
        throw new ConfigError(name, `"${name}" is not an option of a call; known options: ${[...callOptionNames].join(', ')}`);
    }
    const { signal, accept } = options;
    if (accept !== undefined && !variants.includes(accept as string))
      throw bad('accept', `${variants.map((type) => `"${type}"`).join(' or ')}, or left out for JSON`, accept, `'${variants[0]}'`);
    if (signal !== undefined && typeof (signal as Partial<AbortSignal> | null)?.addEventListener !== 'function')
      throw bad('signal', 'an AbortSignal', signal, 'controller.signal');
    checkShared(options);
  } catch (error) {
    throw error instanceof ConfigError ? inputError(operation, error.option, error.message) : error;
  }
}

/** Options that clients and calls have in common. */
function checkShared({ attemptTimeoutMs, timeoutMs, retry, headers }: CallOptions): void {
  checkNumber('attemptTimeoutMs', attemptTimeoutMs, 1, maxTimerMs, '30_000');
  checkNumber('timeoutMs', timeoutMs, 1, maxTimerMs, '30_000');
  if (retry !== undefined && retry !== false) {
    const example = '{ attempts: 5 } or false';
    checkObject('retry', retry, example);
    for (const name of Object.keys(retry))
      if (!(name in retryDefaults)) throw new ConfigError(`retry.${name}`, `"retry.${name}" is not an option; for example ${example}`);
    checkWhole('retry.attempts', retry.attempts, '5');
    for (const part of ['baseDelayMs', 'maxDelayMs', 'maxRetryAfterMs'] as const)
      checkNumber(`retry.${part}`, retry[part], 0, maxTimerMs, String(retryDefaults[part]));
  }
  if (headers === undefined) return;
  const example = "{ 'x-team': 'platform' }";
  for (const [name, value] of Object.entries(checkObject('headers', headers, example)))
    checkHeader(name, value, (message) => new ConfigError('headers', `"headers": ${message}; for example ${example}`));
}

function checkObject<Value>(option: string, value: Value, example: string): Value & object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(option, 'an object', value, example);
  return value;
}

function checkFunction(option: string, value: unknown, example: string): void {
  if (typeof value !== 'function') throw bad(option, 'a function', value, example);
}

function checkWhole(option: string, value: number | undefined, example: string): void {
  checkNumber(option, value, 1, Infinity, example);
  if (value !== undefined && value !== Infinity && !Number.isInteger(value)) throw bad(option, 'a whole number', value, example);
}

/** @throws {@link ConfigError} when a number is outside its range. */
export function checkNumber(option: string, value: unknown, min: number, max: number, example: string): void {
  if (value === undefined) return;
  const range = max === Infinity ? `a number from ${min}` : `a number from ${min} to ${max}`;
  if (typeof value !== 'number' || Number.isNaN(value) || value < min || value > max) throw bad(option, range, value, example);
}

/** @returns The base URL without a slash at its end. @throws {@link ConfigError} */
export function checkBaseUrl(
  option: string,
  value: unknown,
  { allowInsecureHttp = false }: Pick<ClientOptions, 'allowInsecureHttp'>,
): string {
  const example = 'https://api.example.com/api/v1';
  if (typeof value !== 'string' || value === '') throw bad(option, 'an absolute URL', value, example);
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw bad(option, 'an absolute URL', value, example);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw bad(option, 'a URL that begins with https://', url.protocol, example);
  if (url.username !== '' || url.password !== '')
    throw new ConfigError(option, `"${option}" must not hold a user name or password; for example ${example}`);
  if (url.search !== '' || url.hash !== '')
    throw new ConfigError(option, `"${option}" must not hold a query or a fragment; for example ${example}`);
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && !allowInsecureHttp) {
    throw new ConfigError(
      option,
      `"${option}" must begin with https://, got http:// to another machine, which would send the credential in the clear; for example ${example} (or set allowInsecureHttp)`,
    );
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
export function refuseBrowserSecret(
  option: string,
  { allowBrowserCredentials = false }: Pick<ClientOptions, 'allowBrowserCredentials'>,
): void {
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
