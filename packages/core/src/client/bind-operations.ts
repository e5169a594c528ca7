/** Makes the functions of a client out of the rows of its table. */
import type { Binding, PreparedCall } from '../call/binding.js';
import { boundKey } from '../call/bound-operation.js';
import type { Call, Runtime } from '../call/call.js';
import { type CallTraits, openCall } from '../call/open-call.js';
import { traceCall } from '../call/trace.js';
import type { HttpResponse } from '../http/message.js';
import { isPromise } from '../lib/brand.js';
import type { Operation, OperationGroups } from '../operation/operation.js';
import type { WithResponse } from '../operation/operation-call.js';
import { parseOperation } from '../operation/parse-row.js';
import { checkCallOptions } from '../options/check-options.js';
import type { CallOptions } from '../options/options.js';
import { send } from '../pipeline/send.js';
import type { Input } from '../request/input.js';
import { readPayload, readResponse } from '../response/outcome.js';
import { requestIdOf } from '../response/show.js';
import { prepare } from '../pipeline/prepare.js';

/** A call as its caller describes it. */
export interface CallRequest {
  readonly operation: Operation;
  readonly input: unknown;
  readonly options?: (CallOptions & { readonly accept?: string }) | undefined;
  readonly traits?: CallTraits;
  /** Members that no caller chose, such as the position of a page. */
  readonly position?: Input | undefined;
}

const none: CallOptions = {};

/** Makes a call. @param finish - Reads the response; what it returns is the result. */
export function callOperation<Result>(
  runtime: Runtime,
  request: CallRequest,
  finish: (call: Call, response: HttpResponse) => Result,
): Promise<Result> {
  return traceCall(runtime, request.operation, (message) => runCall(runtime, request, finish, message));
}

async function runCall<Result>(
  runtime: Runtime,
  request: CallRequest,
  finish: (call: Call, response: HttpResponse) => Result,
  message: Call['trace'],
): Promise<Result> {
  const call = open(runtime, request);
  call.trace = message;
  try {
    const prepared = prepare(call, given(runtime, request));
    if (isPromise(prepared)) await prepared;
    return readResponse(call, await send(call), finish);
  } finally {
    if (!call.isStreaming) call.close();
  }
}

/** Prepares a call that is sent later, or not at all. */
export async function prepareOperation(runtime: Runtime, request: CallRequest): Promise<PreparedCall> {
  const call = open(runtime, request);
  try {
    const input = await prepare(call, given(runtime, request));
    return {
      input,
      close: () => call.close(),
      send: (finish) => traceCall(runtime, call.operation, (message) => sendPrepared(call, finish, message)),
    };
  } catch (error) {
    call.close();
    throw error;
  }
}

async function sendPrepared<Result>(
  call: Call,
  finish: (call: Call, response: HttpResponse) => Result,
  message: Call['trace'],
): Promise<Result> {
  call.trace = message;
  try {
    return readResponse(call, await send(call), finish);
  } finally {
    call.close();
  }
}

function open(runtime: Runtime, { operation, options = none, traits }: CallRequest): Call {
  if (options === none) return openCall(runtime, operation, options, traits);
  checkCallOptions(operation.id, options, Object.keys(operation.variants ?? {}));
  const response = options.accept === undefined ? undefined : operation.variants?.[options.accept];
  return openCall(
    runtime,
    response === undefined ? operation : { ...operation, accept: options.accept as string, response },
    options,
    traits,
  );
}

function given(runtime: Runtime, { input, options = none, traits, position }: CallRequest): Parameters<typeof prepare>[1] {
  return { input, position, headers: options.headers, defaults: traits?.isExchange === true ? {} : runtime.defaults };
}

/** Defines a member that is built when it is first read: a program pays for what it uses. */
export function lazily(target: object, name: string, build: () => unknown): void {
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

export function bindGroups(client: object, runtime: Runtime, groups: OperationGroups): void {
  for (const [name, rows] of Object.entries(groups)) {
    lazily(client, name, () => {
      const group = {};
      for (const [id, row] of Object.entries(rows)) lazily(group, id, () => bindOperation(runtime, parseOperation(id, row)));
      return group;
    });
  }
}

export function bindOperation(runtime: Runtime, operation: Operation): unknown {
  const { feature } = operation;
  const read = feature?.read as ((call: Call, response: HttpResponse) => unknown) | undefined;
  const dataOf = (call: Call, response: HttpResponse): unknown =>
    response.body.kind === 'stream' && read !== undefined ? read(call, response) : readPayload(call, response);
  const call = (input: unknown, options?: CallOptions): Promise<unknown> => callOperation(runtime, { operation, input, options }, dataOf);
  Object.defineProperty(call, 'name', { value: operation.id });
  const binding: Binding = {
    operation,
    places: runtime.places,
    emit: runtime.emit,
    prepare: (input, options, position) => prepareOperation(runtime, { operation, input, options, position }),
  };
  return Object.assign(call, {
    [boundKey]: () => ({ operation, runtime }),
    withResponse: (input: unknown, options?: CallOptions) =>
      callOperation(runtime, { operation, input, options }, (sent, response) => toWithResponse(sent, response, dataOf(sent, response))),
    ...feature?.bind?.(binding as never),
  });
}

/** Adds the facts around a payload. */
function toWithResponse({ attempts, runtime }: Call, { body, status, headers }: HttpResponse, data: unknown): WithResponse<unknown> {
  return {
    data,
    status,
    headers,
    attempts,
    requestId: requestIdOf(runtime.redactor, headers),
    get body(): unknown {
      return body.kind === 'json' ? JSON.parse(body.text) : body.kind === 'text' ? body.text : undefined;
    },
  };
}
