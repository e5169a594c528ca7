/** Builds request bodies. */
import type { RequestBody } from '../http/message.js';
import { brandOf, isPlainObject, timeOf } from '../lib/brand.js';
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
  const typeOfBytes = type ?? 'application/octet-stream';
  // The platform adds the boundary to the type of a form.
  if (isOfPlatform(operation, 'body', body, 'FormData')) return { body, type: undefined };
  if (isOfPlatform(operation, 'body', body, 'Blob')) return { body, type: body.type || typeOfBytes };
  if (isOfPlatform(operation, 'body', body, 'ReadableStream')) return { body, type: typeOfBytes };
  if (isBytes(body)) return { body: new Blob([body]), type: typeOfBytes };
  if (type === 'multipart/form-data') return { body: buildForm(operation, body), type: undefined };
  if (brandOf(body) === 'URLSearchParams') return { body: String(body), type: 'application/x-www-form-urlencoded' };
  // A string for another media type is the document itself, not JSON in quotes.
  if (typeof body === 'string' && type !== undefined && !/\bjson\b/.test(type)) return { body, type };
  return { body: toJson(operation, operation.body === 'members' ? '' : 'body', body), type: type ?? 'application/json' };
}

interface PlatformBodies {
  readonly FormData: FormData;
  readonly Blob: Blob;
  readonly ReadableStream: ReadableStream<Uint8Array>;
}

/** @throws for a value of another realm or library, which this platform's fetch would send as `[object Blob]`. */
function isOfPlatform<Brand extends keyof PlatformBodies>(
  operation: Operation,
  name: string,
  value: unknown,
  brand: Brand,
): value is PlatformBodies[Brand] {
  const own = brandOf(value);
  if (own !== brand && !(own === 'File' && brand === 'Blob')) return false;
  if (value instanceof globalThis[brand]) return true;
  throw memberError(operation, name, {
    expected: `a ${brand} of this platform, or another form of it`,
    received: 'one of another library',
  });
}

function isBytes(value: unknown): value is BufferSource & BlobPart {
  return brandOf(value) === 'ArrayBuffer' || ArrayBuffer.isView(value);
}

/** A form of the members of an object: files as they are, arrays as a repeated name, objects as JSON. */
function buildForm(operation: Operation, members: unknown): FormData {
  if (!isPlainObject(members))
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
  if (isOfPlatform(operation, name, part, 'Blob')) return part;
  if (isBytes(part)) return new Blob([part]);
  if (brandOf(part) === 'ReadableStream')
    throw memberError(operation, name, { expected: 'a Blob or bytes, so that it can be retried', received: 'a stream' });
  return typeof part === 'object' && timeOf(part) === undefined ? toJson(operation, name, part) : toText(operation, name, part);
}
