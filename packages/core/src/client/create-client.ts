/** Puts a vendor's client together: its groups of operations and the one runtime below them. */
import type { Call, CallLimiter, Credential, Credentials, KnownBaseUrl, ResolveBaseUrl, Runtime, WritePath } from '../call/call.js';
import type { ResponseRules } from '../call/response-rules.js';
import type { CredentialContext } from '../auth/token-credential.js';
import { createEmit, type Emit } from '../events.js';
import { lowerCased } from '../http/headers.js';
import { readSunset } from '../http/sunset.js';
import { openChannel } from '../lib/channel.js';
import { systemClock } from '../lib/clock.js';
import { Redactor } from '../lib/redactor.js';
import { secretHeaders } from '../lib/secret-values.js';
import type { Operation, OperationRow, OperationTable } from '../operation/operation.js';
import { parseOperation } from '../operation/parse-row.js';
import { checkHostNames } from '../options/check-options.js';
import { isBrowser } from '../options/environment.js';
import type { ClientOptions } from '../options/options.js';
import { createLimiter } from '../pipeline/rate-limit.js';
import { createRetryBudget } from '../pipeline/retry-budget.js';
import type { InputDefaults } from '../request/input.js';
import { writeProxyPath } from '../request/proxy-path.js';
import { readPayload } from '../response/outcome.js';
import { bindGroups, callOperation } from './bind-operations.js';
import { openLog } from './log.js';
import { keepRuntime } from '../call/client-context.js';

/** What a vendor's connection is made with. */
export interface ConnectContext extends CredentialContext {
  /**
   * Makes a call outside the limits: the way to exchange a token. It carries no credential unless one is given, such as a
   * signature.
   *
   * @param operation - The row, under its operation id: `{ login }`.
   */
  readonly exchange: (
    operation: Readonly<Record<string, OperationRow>>,
    input: unknown,
    options?: { readonly signal?: AbortSignal | undefined; readonly credential?: Credential | undefined },
  ) => Promise<unknown>;
}

/** What a vendor's client is connected through. */
export interface Connection {
  readonly credentials: Credentials;
  readonly resolveBaseUrl: ResolveBaseUrl;
  /** Required where {@link resolveBaseUrl} may send something. */
  readonly knownBaseUrl?: KnownBaseUrl;
  readonly responseRules: ResponseRules;
  /** Writes the paths that the vendor's servers want in a form of their own. */
  readonly writePath?: WritePath;
  /** Values for members that the caller may leave out. */
  readonly defaults?: InputDefaults;
  /** Whether all that comes from {@link connectProxy}. */
  readonly isProxied?: boolean;
  /** Hosts beside those of the base URLs that a response may name, for requests that are no operation. */
  readonly trustedHosts?: readonly string[];
  /** What the vendor's own workflows read of the options; nothing secret. */
  readonly facts?: object;
  /** What tells the installations or accounts of a vendor apart: tokens of iterations are bound to it. Nothing secret. */
  readonly target?: string | undefined;
}

/** Everything that is particular to a vendor. */
export interface ClientDefinition {
  /** Name of the package, for the user agent and for those who watch. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
  readonly table: OperationTable;
  /** Options that have been checked. */
  readonly options: ClientOptions;
  /** Called once, while the client is put together. */
  readonly connect: (context: ConnectContext) => Connection;
  /** Whether redirects within the origin are followed. @defaultValue `refuse` */
  readonly redirects?: 'same-origin' | 'refuse';
  readonly maxConcurrent?: number;
  readonly rateLimit?: ClientOptions['rateLimit'];
}

/** What every client has beside its groups. */
export interface ClientBase {
  /** Ends the client's sessions on the server, where there are any. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export function createClient<Groups extends object>(definition: ClientDefinition): Groups & ClientBase {
  const { table, options } = definition;
  checkHostNames(options, table.hosts);
  const runtime = createRuntime(definition);
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(runtime.credentials).map((credential) => credential.close?.()));
  };
  const client = { close, [Symbol.asyncDispose]: close };
  bindGroups(client, runtime, table.groups);
  keepRuntime(client, runtime);
  return client as Groups & ClientBase;
}

/** The connection of a client whose credential is held by a proxy: everything goes to one address, and nothing authorizes it. */
export function connectProxy(baseUrl: string): Pick<Connection, 'credentials' | 'isProxied' | 'resolveBaseUrl' | 'writePath' | 'target'> {
  return { credentials: {}, isProxied: true, resolveBaseUrl: () => baseUrl, writePath: writeProxyPath, target: baseUrl };
}

function createRuntime(definition: ClientDefinition): Runtime {
  const { name, table, options, redirects = 'refuse' } = definition;
  const clock = options.clock ?? systemClock;
  const redactor = new Redactor();
  const log = openLog(name, redactor);
  const emit = createEmit(options, log);
  const attemptTimeoutMs = options.attemptTimeoutMs ?? 30_000;
  const rateLimit = options.rateLimit ?? options.limiter?.rateLimit ?? definition.rateLimit;
  const exchange: ConnectContext['exchange'] = (rows, input, { signal, credential } = {}) => {
    const [[id, row] = ['', '']] = Object.entries(rows);
    const operation = parseOperation(id, row);
    const schemes = operation.security ?? table.security;
    const credentials = credential === undefined ? {} : Object.fromEntries(schemes.map((scheme) => [scheme, credential]));
    return callOperation(runtime, { operation, input, options: { signal }, traits: { credentials, isExchange: true } }, readPayload);
  };
  const {
    credentials,
    isProxied = false,
    resolveBaseUrl,
    knownBaseUrl,
    responseRules,
    writePath,
    defaults = {},
    trustedHosts = [],
    facts,
    target,
  } = definition.connect({
    client: name,
    clock,
    redactor,
    emit,
    exchangeTimeoutMs: attemptTimeoutMs,
    exchange,
  });
  const headers = { ...userAgent(definition), ...lowerCased(options.headers ?? {}) };
  for (const secret of secretHeaders(headers)) redactor.add(secret);
  const runtime: Runtime = {
    client: name,
    channels: { call: openChannel('call'), attempt: openChannel('attempt') },
    clock,
    random: options.random ?? Math.random,
    redactor,
    emit,
    isWatched: (options.onAttempt ?? log) !== undefined,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    maxResponseBytes: options.maxResponseBytes ?? 104_857_600,
    redirects,
    attemptTimeoutMs,
    timeoutMs: options.timeoutMs,
    retry: options.retry,
    limiter: chooseLimiter(definition, rateLimit, clock, emit),
    rateLimit,
    places: options.limiter === undefined ? (options.maxConcurrent ?? definition.maxConcurrent ?? Infinity) : Infinity,
    budget: createRetryBudget(),
    rules: responseRules,
    resolveBaseUrl,
    knownBaseUrl,
    writePath,
    defaults,
    trustedHosts,
    facts,
    target,
    credentials,
    isProxied,
    security: table.security,
    headers,
    headersOf: createHeadersOf(headers),
    checkInput: options.validation?.checks.input as ((call: Call, input: unknown) => void) | undefined,
    checkOutput: options.validation?.checks.output({ mode: options.validation.mode, emit, redactor } as never) as Runtime['checkOutput'],
    notice: createNotice(emit, (options.onNotice ?? log) !== undefined),
  };
  return runtime;
}

function chooseLimiter(
  { options, maxConcurrent }: ClientDefinition,
  rateLimit: Runtime['rateLimit'],
  clock: Runtime['clock'],
  emit: Emit,
): CallLimiter {
  const { limiter } = options;
  const own = createLimiter({
    rateLimit,
    maxConcurrent: options.maxConcurrent ?? maxConcurrent,
    share: limiter?.instances,
    clock,
  });
  return limiter === undefined ? own : (limiter.bind({ own, clock, emit } as never) as CallLimiter);
}

/** Headers of a request before those of the call: what to ask for, and what the client sends with everything. */
function createHeadersOf(shared: Readonly<Record<string, string>>): Runtime['headersOf'] {
  const known = new WeakMap<Operation, Readonly<Record<string, string>>>();
  return (operation) => {
    const { accept, response } = operation;
    const isJson = response === 'json';
    const headers = known.get(operation) ?? {
      accept: accept ?? (isJson ? 'application/json' : '*/*'),
      // Node's fetch takes half of a compressed body for the whole; uncompressed, a cut shows. Half a JSON text shows anyway.
      ...(isJson ? undefined : { 'accept-encoding': 'identity' }),
      ...shared,
    };
    known.set(operation, headers);
    return headers;
  };
}

/** A browser does not let the user agent be set. The name of a product in it has neither `@` nor a slash. */
function userAgent({ name, version, options: { userAgent: own } }: ClientDefinition): Record<string, string> {
  const agent = `${name.replace('@', '').replace('/', '-')}/${version}`;
  return isBrowser() ? {} : { 'user-agent': own === undefined ? agent : `${agent} ${own}` };
}

function createNotice(emit: Emit, isHeard: boolean): Runtime['notice'] {
  const reported = new Set<string>();
  const report = (notice: 'prototype' | 'deprecated' | 'sunset', operationId: string, message: string): void => {
    const key = `${notice} ${operationId}`;
    if (!reported.has(key)) emit('onNotice', { notice, operationId, message });
    reported.add(key);
  };
  return ({ id, stability }: Operation, headers) => {
    if (!isHeard) return;
    if (headers !== undefined) {
      const message = readSunset(headers);
      if (message !== undefined) report('sunset', id, message);
    } else if (stability === 'prototype') report(stability, id, 'a prototype, which the vendor may change without notice');
    else if (stability === 'deprecated') report(stability, id, 'deprecated by the vendor');
  };
}
