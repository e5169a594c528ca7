/** One call of an operation, from its input to its payload. */
import type { CallLog, HttpRequest, HttpResponse, Send } from './chain.js';
import { leaveOnAbort } from './clock.js';
import { completeInput, type InputDefaults, type SortedInput, sortInput } from './input.js';
import { type Operation, withVariant } from './operation.js';
import type { WithResponse } from './operation-call.js';
import type { CallOptions } from './options.js';
import { type OutcomeContext, readOutcome, refusePage } from './outcome.js';
import { openScope, type Scope } from './scope.js';
import { buildBody, buildPath, buildQuery, lowerCased } from './serialize.js';
import { readTextStream } from './stream.js';
import type { TokenCall } from './token.js';
import { checkInput, type Checks } from './validation.js';

/** Finds the base URL of a named host, without a slash at its end, for a call that waits for it. */
export type HostOf = (name: string | undefined, call: TokenCall) => string | Promise<string>;

/** What a client gives to each of its calls. */
export interface CallContext extends OutcomeContext {
  /** Builds the chain for one call's retry options. */
  readonly send: (options: CallOptions) => Send;
  readonly hostOf: HostOf;
  readonly defaults: InputDefaults;
  readonly checks: Checks | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number | undefined;
  readonly attemptTimeoutMs: number;
  /** Whether these calls only exchange a token, so that none of them leaves a caller's work in doubt. */
  readonly exchanges: boolean;
  /** Says once what is worth knowing of an operation, such as that it is a prototype. */
  readonly notice: (operation: Operation) => void;
  /** Checks what a caller passes beside the input; throws an `InputError`. */
  readonly checkOptions: (operation: Operation, options: CallOptions) => void;
}

/** What a call brought. */
export interface CallResult {
  readonly data: unknown;
  readonly wire: unknown;
  readonly response: HttpResponse;
  readonly attempts: number;
}

const none: CallOptions = {};

/** @param onInput - Told of the completed input before anything is sent; what it throws ends the call. */
export async function callOperation(
  context: CallContext,
  usual: Operation,
  input: unknown,
  options: CallOptions & { readonly accept?: string } = none,
  onInput?: (whole: Readonly<Record<string, unknown>>) => void,
): Promise<CallResult> {
  if (options !== none) context.checkOptions(usual, options);
  const operation = options === none ? usual : withVariant(usual, options.accept);
  const timeoutMs = options.timeoutMs ?? context.timeoutMs;
  const log = openLog(operation, timeoutMs, context);
  const scope = openScope(log, timeoutMs, options.signal, context.clock, operation.response === 'stream');
  let streaming = false;
  try {
    if (scope.signal.aborted) throw scope.signal.reason;
    const completed = completeInput(operation, input, context.defaults, scope.signal, context.redactor);
    const whole = completed instanceof Promise ? await leaveOnAbort(completed, scope.signal) : completed;
    onInput?.(whole);
    const kinds = operation.kinds?.input;
    const sorted = sortInput(operation, kinds === undefined ? whole : (context.settle.request(whole, kinds) as typeof whole));
    if (context.checks !== undefined) checkInput(operation, whole, context.checks);
    context.notice(operation);
    const base = await findBase(context, operation, { signal: scope.signal, log });
    const request = buildRequest(context, operation, sorted, base, options, scope, log);

    const response = await context.send(options)(request);

    if (response.body.kind === 'stream') {
      const data = openStream(request, response, response.body.stream, scope, options.attemptTimeoutMs, context);
      streaming = true;
      return { data, wire: undefined, response, attempts: log.attempts };
    }
    const { wire, payload } = readOutcome(request, response, context);
    return { data: payload, wire, response, attempts: log.attempts };
  } finally {
    if (!streaming) scope.close();
  }
}

/** @returns A fresh log for one call. */
export function openLog(
  operation: Operation,
  timeoutMs: number | undefined,
  { clock, exchanges }: Pick<CallContext, 'clock' | 'exchanges'>,
): CallLog {
  return {
    operation,
    attempts: 0,
    mayHaveSucceeded: false,
    acts: operation.retry !== 'safe' && !exchanges,
    phase: 'credential',
    deadlineMs: timeoutMs === undefined ? undefined : clock.monotonic() + timeoutMs,
  };
}

/** @returns The base URL of an operation's host; a promise only where it has to be found out. */
export function findBase(context: CallContext, operation: Operation, call: TokenCall): string | Promise<string> {
  const base = context.hostOf(operation.host, call);
  return typeof base === 'string' ? base : leaveOnAbort(base, call.signal);
}

/** @returns Headers of a request before the caller's own: what to ask for, and what the client sends with everything. */
export function baseHeaders(context: CallContext, { accept, response }: Operation): Record<string, string> {
  return {
    accept: accept ?? (response === 'json' ? 'application/json' : '*/*'),
    // Node's fetch takes the half of a packed body for the whole; unpacked, a cut shows. Half a JSON text shows anyway.
    ...(response === 'json' ? {} : { 'accept-encoding': 'identity' }),
    ...context.headers,
  };
}

function openStream(
  request: HttpRequest,
  response: HttpResponse,
  stream: ReadableStream<Uint8Array>,
  scope: Scope,
  idleTimeoutMs: number | undefined,
  context: CallContext,
): AsyncIterableIterator<string> {
  try {
    refusePage(request, response, context.redactor);
  } catch (error) {
    stream.cancel().catch(() => undefined);
    throw error;
  }
  return readTextStream(request, response, stream, scope, idleTimeoutMs ?? context.attemptTimeoutMs, context);
}

function buildRequest(
  context: CallContext,
  operation: Operation,
  input: SortedInput,
  base: string,
  options: CallOptions,
  scope: Scope,
  log: CallLog,
): HttpRequest {
  const headers = baseHeaders(context, operation);
  if (options.headers !== undefined) Object.assign(headers, lowerCased(options.headers));
  Object.assign(headers, input.headers);
  let body: HttpRequest['body'];
  if (input.body !== undefined) {
    const built = buildBody(operation, input.body);
    body = built.body;
    // A type that the client sends with everything would take the boundary away from a form.
    if (built.type === undefined) delete headers['content-type'];
    else headers['content-type'] ??= built.type;
  }
  return {
    operation,
    method: operation.method,
    url: base + buildPath(operation, input.path) + buildQuery(operation, input.query),
    headers,
    body,
    signal: scope.signal,
    log,
  };
}

/** Dresses a result up with the facts around it. */
export function toWithResponse({ data, response, attempts }: CallResult): WithResponse<unknown> {
  const { body, status, headers } = response;
  return {
    data,
    status,
    headers,
    attempts,
    requestId: headers.get('x-request-id') ?? undefined,
    get body(): unknown {
      return body.kind === 'json' ? JSON.parse(body.text) : body.kind === 'text' ? body.text : undefined;
    },
  };
}
