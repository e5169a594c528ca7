/** Finds out whether a response is a failure: by its status, or by a body that says so in spite of it. */
import type { Call } from '../call/call.js';
import type { HttpResponse } from '../http/message.js';
import { isSuccess, type Operation } from '../operation/operation.js';
import { showText } from './show.js';

/** Operations whose message was reported. */
const reported = new WeakSet<Operation>();

/** @returns The status of the failure, 0 where only the body says that it is one and names none; `undefined` for a success. */
export function failureStatus({ operation, runtime, acts }: Call, { status, body }: HttpResponse): number | undefined {
  if (!isSuccess(operation, status)) return status;
  if (body.kind !== 'json' || typeof body.value !== 'object' || body.value === null) return undefined;
  const members = body.value as Readonly<Record<string, unknown>>;
  const isResult = hasResult(operation, members);
  const inner = runtime.rules.failureInside?.(members, operation, isResult);
  const { message } = members;
  // What a server says to a write without calling it a failure may matter all the same.
  if (inner === undefined && !isResult && acts && typeof message === 'string' && !reported.has(operation)) {
    reported.add(operation);
    const shown = showText(runtime.redactor, `the server says: ${message}`, 300);
    runtime.emit('onNotice', { notice: 'message', operationId: operation.id, message: shown });
  }
  return inner;
}

/** @returns The response under the status that its body names for a failure, so that one rule serves both. */
export function withInnerStatus(call: Call, response: HttpResponse): HttpResponse {
  let status: number | undefined;
  try {
    status = failureStatus(call, response);
  } catch {
    // Whatever fails here fails again where the response is read, and is reported there.
  }
  return status === undefined || status === response.status ? response : { ...response, status };
}

/** Whether a body has members that the specification names for the result. What is empty could be left over. */
function hasResult({ result, payload, page }: Operation, members: Readonly<Record<string, unknown>>): boolean {
  const names = result ?? [payload ?? page?.items ?? []].flat().map((pointer) => pointer.split('/')[1] ?? '');
  return names.some((name) => isFilled(members[name]));
}

function isFilled(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined && value !== null && value !== '';
  for (const name in value) if (Object.hasOwn(value, name)) return true;
  return false;
}
