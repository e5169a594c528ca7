/** Puts a vendor's client together: its groups of operations, `raw`, and the one chain below them. */
import { auth, type Credential, type Credentials } from './auth.js';
import { type CallContext, callOperation, type HostOf, toWithResponse } from './call.js';
import { compose, type Send } from './chain.js';
import { systemClock } from './clock.js';
import type { Envelope } from './envelope.js';
import { createEmit, type Emit } from './events.js';
import { createFill } from './fill.js';
import type { InputDefaults } from './input.js';
import { createSettle } from './kinds.js';
import { createLimiter, limit } from './limit.js';
import { observe } from './observe.js';
import { type Operation, type OperationRow, type OperationTable, parseOperation } from './operation.js';
import type { PageOptions } from './operation-call.js';
import { type CallOptions, checkCallOptions, checkHostNames, type ClientOptions } from './options.js';
import { walkItems, walkPages } from './paging.js';
import { createRaw, type RawClient } from './raw.js';
import { Redactor } from './redact.js';
import { createRetryBudget, retry, retryDefaults } from './retry.js';
import { lowerCased } from './serialize.js';
import { attemptTimeout } from './timeout.js';
import type { TokenCredentialOptions } from './token.js';
import { createTransport } from './transport.js';
import { createOutputCheck } from './validation.js';

/** What a vendor's credentials are made with. */
export interface CredentialKit extends Pick<TokenCredentialOptions, 'clock' | 'redactor' | 'emit' | 'exchangeTimeoutMs'> {
  /**
   * Runs an operation of the table outside the limits: the way to exchange a token. It carries no credential unless one is
   * given, such as a signature.
   */
  readonly exchange: (operationId: string, input: unknown, signal: AbortSignal, credential?: Credential) => Promise<unknown>;
}

/** Everything that is particular to a vendor. */
export interface ClientDefinition {
  /** Name of the package, for the user agent. */
  readonly name: string;
  readonly table: OperationTable;
  /** Options that have been checked. */
  readonly options: ClientOptions;
  /** Base URL of a host by its name. */
  readonly hostOf: HostOf;
  readonly credentials: (kit: CredentialKit) => Credentials;
  readonly envelope: Envelope;
  /** Values for members that the caller may leave out. */
  readonly defaults?: InputDefaults;
  /** Whether redirects within the origin are followed; refused unless given. */
  readonly redirects?: 'same-origin' | 'refuse';
  readonly maxConcurrent?: number;
  readonly rateLimit?: ClientOptions['rateLimit'];
}

/** What every client has beside its groups. */
export interface ClientBase<Paths extends object> {
  /** The plain openapi-fetch client over the same chain. */
  readonly raw: RawClient<Paths>;
  /** Ends the client's sessions on the server, where there are any. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export function createClient<Groups extends object, Paths extends object>(definition: ClientDefinition): Groups & ClientBase<Paths> {
  const { table, options, envelope } = definition;
  checkHostNames(options, table.hosts);
  const clock = options.clock ?? systemClock;
  const redactor = new Redactor();
  const emit = createEmit(options);
  const attemptTimeoutMs = options.attemptTimeoutMs ?? 30_000;
  const transport = createTransport({
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    maxResponseBytes: options.maxResponseBytes ?? 104_857_600,
    redirects: definition.redirects ?? 'refuse',
    redactor,
  });
  const budget = createRetryBudget();
  const limiter =
    options.limiter ??
    createLimiter({
      rateLimit: options.rateLimit ?? definition.rateLimit,
      maxConcurrent: options.maxConcurrent ?? definition.maxConcurrent,
      clock,
    });

  const retryStep = (call: CallOptions) => {
    const chosen = call.retry ?? options.retry;
    const numbers = chosen === false ? { attempts: 1 } : { ...(options.retry === false ? {} : options.retry), ...chosen };
    return retry({
      ...retryDefaults,
      ...numbers,
      clock,
      random: options.random ?? Math.random,
      budget,
      emit,
      isFinal: (response, request) => envelope.isFinal?.(response, request.operation) === true,
    });
  };
  const watchStep = observe(emit, clock, options.onAttempt !== undefined);
  const exchangeSteps = [watchStep, attemptTimeout(attemptTimeoutMs, undefined, clock)];
  const exchangeWith = (operation: Operation, credential: Credential | undefined): Send => {
    const schemes = operation.security ?? table.security;
    const own = credential === undefined ? [] : [auth(Object.fromEntries(schemes.map((scheme) => [scheme, credential])), schemes)];
    return compose([retryStep({}), ...own, ...exchangeSteps], transport);
  };

  const shared = { ...sharedContext(definition, redactor, emit), clock, attemptTimeoutMs };
  const credentials = definition.credentials({
    clock,
    redactor,
    emit,
    exchangeTimeoutMs: attemptTimeoutMs,
    async exchange(operationId, input, signal, credential) {
      const operation = find(table, operationId);
      const own = { ...shared, exchanges: true, timeoutMs: undefined, defaults: {}, send: () => exchangeWith(operation, credential) };
      return (await callOperation(own, operation, input, { signal })).data;
    },
  });

  const authStep = auth(credentials, table.security);
  const limitStep = limit(limiter, clock);
  const build = (call: CallOptions): Send =>
    compose([retryStep(call), limitStep, authStep, watchStep, attemptTimeout(attemptTimeoutMs, call.attemptTimeoutMs, clock)], transport);
  const usual = build({});
  const context: CallContext = {
    ...shared,
    exchanges: false,
    timeoutMs: options.timeoutMs,
    defaults: definition.defaults ?? {},
    send: (call) => (call.retry === undefined && call.attemptTimeoutMs === undefined ? usual : build(call)),
  };

  const close = async (): Promise<void> => {
    await Promise.all(Object.values(credentials).map((credential) => credential.close?.()));
  };
  const client = { close, [Symbol.asyncDispose]: close };
  for (const [group, rows] of Object.entries(table.groups)) lazily(client, group, () => bindGroup(context, rows));
  lazily(client, 'raw', () => createRaw<Paths>(context, (method, path) => findByPath(table, method, path)));
  return client as unknown as Groups & ClientBase<Paths>;
}

function sharedContext(
  { name, table, options, envelope, hostOf }: ClientDefinition,
  redactor: Redactor,
  emit: Emit,
): Omit<CallContext, 'clock' | 'exchanges' | 'attemptTimeoutMs' | 'timeoutMs' | 'send' | 'defaults'> {
  const told = new Set<string>();
  const userAgent =
    'document' in globalThis ? {} : { 'user-agent': options.userAgent === undefined ? name : `${name} ${options.userAgent}` };
  return {
    envelope,
    redactor,
    hostOf,
    fill: createFill(table.shapes),
    settle: createSettle(table.kinds),
    validate: options.validation === undefined ? undefined : createOutputCheck(options.validation, emit, redactor),
    checks: options.validation?.checks,
    checkOptions: checkCallOptions,
    headers: { ...userAgent, ...lowerCased(options.headers ?? {}) },
    notice({ id, stability }) {
      if ((stability !== 'prototype' && stability !== 'deprecated') || told.has(id)) return;
      told.add(id);
      emit('onNotice', {
        notice: stability,
        operationId: id,
        message: stability === 'prototype' ? 'a prototype, which the vendor may change without notice' : 'deprecated by the vendor',
      });
    },
  };
}

/** Defines a member that is built when it is first read: a program pays for what it uses. */
function lazily(target: object, name: string, build: () => unknown): void {
  Object.defineProperty(target, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = build();
      Object.defineProperty(target, name, { enumerable: true, value });
      return value;
    },
  });
}

function bindGroup(context: CallContext, rows: Readonly<Record<string, OperationRow>>): object {
  const group = {};
  for (const [id, row] of Object.entries(rows)) lazily(group, id, () => bindOperation(context, parseOperation(id, row)));
  return group;
}

function bindOperation(context: CallContext, operation: Operation): unknown {
  const call = async (input: unknown, options?: CallOptions): Promise<unknown> =>
    (await callOperation(context, operation, input, options)).data;
  Object.defineProperty(call, 'name', { value: operation.id });
  const withResponse = async (input: unknown, options?: CallOptions): Promise<unknown> =>
    toWithResponse(await callOperation(context, operation, input, options));
  if (operation.page === undefined) return Object.assign(call, { withResponse });

  const pages = (input: unknown, options: PageOptions = {}) => {
    const { prefetch: _, from: __, ...rest } = options;
    return walkPages(operation, input, options, (page, signal, onInput) =>
      callOperation(context, operation, page, { ...rest, signal }, onInput),
    );
  };
  return Object.assign(call, { withResponse, pages, items: (input: unknown, options?: PageOptions) => walkItems(pages(input, options)) });
}

function find(table: OperationTable, operationId: string): Operation {
  for (const rows of Object.values(table.groups)) {
    const row = rows[operationId];
    if (row !== undefined) return parseOperation(operationId, row);
  }
  throw new Error(`the table has no operation ${operationId}`);
}

function findByPath(table: OperationTable, method: string, path: string): Operation | undefined {
  const start = `${method} ${path} `;
  for (const rows of Object.values(table.groups)) {
    for (const [id, row] of Object.entries(rows)) {
      if ((typeof row === 'string' ? row : row[0]).startsWith(start)) return parseOperation(id, row);
    }
  }
  return undefined;
}
