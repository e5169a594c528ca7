/** Finds out whether a response is a failure: by its status, or by a body that says so in spite of it. */
import type { Call } from '../call/call.js';
import type { HttpResponse } from '../http/message.js';
import { isSuccess, type Operation } from '../operation/operation.js';
import { showText } from './show.js';

/** @returns The status of the failure, 0 where only the body says that it is one and names none; `undefined` for a success. */
export function failureStatus({ operation, runtime }: Call, { status, body }: HttpResponse): number | undefined {
  if (!isSuccess(operation, status)) return status;
  const members = membersOf(body);
  return members && runtime.rules.failureInside?.(members, operation, hasResult(operation, members));
}

/** @returns The response under the status that its body names for a failure, so that one rule serves both. */
export function withInnerStatus(call: Call, response: HttpResponse): HttpResponse {
  const status = failureStatus(call, response);
  return status === undefined || status === response.status ? response : { ...response, status };
}

/** Operations whose message was reported. */
const reported = new WeakSet<Operation>();

/** Reports, once for each operation, what a server says to a write that it does not call a failure. */
export function noticeMessage({ operation, runtime, acts }: Call, { body }: HttpResponse): void {
  const members = membersOf(body);
  const message = members?.['message'];
  if (!acts || members === undefined || typeof message !== 'string' || reported.has(operation) || hasResult(operation, members)) return;
  reported.add(operation);
  const shown = showText(runtime.redactor, message, 300);
  runtime.emit('onNotice', { notice: 'message', operationId: operation.id, message: `the server reports success and says: ${shown}` });
}

function membersOf(body: HttpResponse['body']): Readonly<Record<string, unknown>> | undefined {
  return body.kind === 'json' && typeof body.value === 'object' && body.value !== null && !Array.isArray(body.value)
    ? (body.value as Readonly<Record<string, unknown>>)
    : undefined;
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
