/** Builds request bodies. */
import type { RequestBody } from '../http/message.js';
import { describe } from '../lib/describe.js';
import type { Operation } from '../operation/operation.js';
import { memberError } from './input-error.js';
import { toJson, toText } from './values.js';

/** A body ready to be sent, and its media type where the platform does not choose it. */
export interface BuiltBody {
  readonly body: RequestBody;
  readonly type: string | undefined;
}

export function buildBody(operation: Operation, body: unknown): BuiltBody {
  const type = operation.contentType;
  // The platform adds the boundary to the type of a form.
  if (body instanceof FormData) return { body, type: undefined };
  if (body instanceof Blob) return { body, type: body.type === '' ? (type ?? 'application/octet-stream') : body.type };
  if (body instanceof ReadableStream) return { body, type: type ?? 'application/octet-stream' };
  if (isBytes(body)) return { body: new Blob([body]), type: type ?? 'application/octet-stream' };
  if (type === 'multipart/form-data') return { body: buildForm(operation, body), type: undefined };
  if (body instanceof URLSearchParams) return { body: body.toString(), type: 'application/x-www-form-urlencoded' };
  // A string for another media type is the document itself, not JSON in quotes.
  if (typeof body === 'string' && type !== undefined && !/\bjson\b/.test(type)) return { body, type };
  return { body: toJson(operation, 'body', body), type: type ?? 'application/json' };
}

function isBytes(value: unknown): value is BufferSource & BlobPart {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** A form of the members of an object: files as they are, arrays as a repeated name, objects as JSON. */
function buildForm(operation: Operation, members: unknown): FormData {
  if (typeof members !== 'object' || members === null || Symbol.iterator in members)
    throw memberError(operation, 'body', { expected: 'a FormData or an object of its parts', received: describe(members) });
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (part !== undefined && part !== null) form.append(name, toPart(operation, name, part) as string);
    }
  }
  return form;
}

function toPart(operation: Operation, name: string, part: unknown): string | Blob {
  if (part instanceof Blob) return part;
  if (isBytes(part)) return new Blob([part]);
  if (part instanceof ReadableStream)
    throw memberError(operation, name, { expected: 'a Blob or bytes, so that it can be retried', received: 'a stream' });
  return typeof part === 'object' && !(part instanceof Date) ? toJson(operation, name, part) : toText(operation, name, part);
}
