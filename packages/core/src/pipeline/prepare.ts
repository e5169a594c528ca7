/** From an input to a request that can be sent: nothing here sends anything of the call itself. */
import type { Call } from '../call/call.js';
import { lowerCased } from '../http/headers.js';
import { leaveOnAbort } from '../lib/abort.js';
import { isPromise } from '../lib/brand.js';
import { resolvePointer } from '../lib/json-pointer.js';
import { secretHeaders, secretValues } from '../lib/secret-values.js';
import type { CallOptions } from '../options/options.js';
import { buildBody } from '../request/body.js';
import { completeInput, type Input, type InputDefaults, type SortedInput, sortInput } from '../request/input.js';
import { buildPath } from '../request/path.js';
import { buildQuery } from '../request/query.js';

interface Given {
  readonly input: unknown;
  /** Members that the caller did not choose. */
  readonly position: Input | undefined;
  readonly headers: CallOptions['headers'];
  readonly defaults: InputDefaults;
}

/** Prepares a call. @returns The completed input; a promise only where something has to be waited for. */
export function prepare(call: Call, given: Given): Input | Promise<Input> {
  const { operation, signal } = call;
  const { input, defaults } = given;
  if (signal?.aborted) throw signal.reason;
  const completed = completeInput(operation, input, { defaults, signal, redactor: call.runtime.redactor });
  return isPromise(completed) ? leaveOnAbort(completed, signal).then((whole) => fit(call, whole, given)) : fit(call, completed, given);
}

function fit(call: Call, whole: Input, { position, headers }: Given): Input | Promise<Input> {
  const { operation, runtime } = call;
  const sent = position === undefined ? whole : { ...whole, ...position };
  const wire = operation.requestRules === undefined ? sent : (operation.requestRules.applyToCopy(sent) as Input);
  const sorted = sortInput(operation, wire, runtime.isProxied);
  runtime.checkInput?.(call, whole);
  const addressed = serialize(call, sorted, headers);
  return addressed === undefined ? whole : addressed.then(() => whole);
}

/** Writes headers, body and URL into a call. @returns A promise only where the host has to be found out. */
export function serialize(call: Call, input: SortedInput, headers?: CallOptions['headers']): Promise<void> | undefined {
  const { operation, runtime } = call;
  const own = headers && lowerCased(headers);
  call.headers = { ...runtime.headersOf(operation), ...own, ...input.headers };
  runtime.redactor.hold(call, [...secretValues(input, operation.secrets), ...secretHeaders(own ?? {})]);
  if (input.body !== undefined) {
    const key = operation.idempotentWith && resolvePointer(input.body, operation.idempotentWith);
    if (key && Number(key) !== 0) call.isRepeatable = true;
    const { body, type } = buildBody(operation, input.body);
    call.body = body;
    // A type that the client sends with everything would take the boundary away from a form.
    if (type === undefined) delete call.headers['content-type'];
    else call.headers['content-type'] ??= type;
  }
  const address = (runtime.writePath?.(call, input.path) ?? buildPath(operation, input.path)) + buildQuery(operation, input.query);
  runtime.notice(operation);
  const base = runtime.resolveBaseUrl(operation.host, call);
  if (typeof base !== 'string') return leaveOnAbort(base, call.signal).then((found) => void (call.url = found + address));
  call.url = base + address;
  return undefined;
}
