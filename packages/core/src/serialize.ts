/** Turns input members into a path, a query string and headers: one set of rules for operations and for `raw`. */
import type { RequestBody } from './chain.js';
import { InputError } from './errors.js';
import type { Operation } from './operation.js';

/** Fills a path template. A colon stays readable; everything else that is not plain is percent-encoded. */
export function buildPath(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  return operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeSegment(operation, name, values[name]));
}

/** An error about one member of an operation's input. */
export function inputError(operation: Operation, member: string, message: string, options?: ErrorOptions): InputError {
  return new InputError(`${operation.id}: ${message}`, { operationId: operation.id, member }, options);
}

/** The usual complaint about a member: what was expected, what came. */
export function badMember(operation: Operation, name: string, expected: string, got: string, options?: ErrorOptions): InputError {
  return inputError(operation, name, `"${name}" must be ${expected}, got ${got}`, options);
}

/** @returns A single value as text. Whatever has no text of its own is refused, instead of going out as `[object Object]`. */
export function toText(operation: Operation, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw badMember(operation, name, 'a text, a finite number, a flag or a date', describe(value));
}

function encode(operation: Operation, name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw badMember(operation, name, 'well-formed text', 'a lone surrogate');
  }
}

function encodeSegment(operation: Operation, name: string, value: unknown): string {
  const text = value === undefined || value === null ? '' : toText(operation, name, value);
  // A server, a proxy or `new URL` would walk up the path at a dot segment, also when it comes encoded.
  if (text === '' || isDots(text))
    throw badMember(operation, name, 'a text that can stand in a path (not empty, "." or "..")', describe(value));
  return encode(operation, name, text).replaceAll('%3A', ':');
}

/** @returns Whether a path segment means "here" or "up". */
export function isDots(segment: string): boolean {
  return /^(\.|%2e){1,2}$/i.test(segment);
}

/** Builds a query string with its question mark, or nothing. Members without a value are left out. */
export function buildQuery(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  let query = '';
  const add = (name: string, text: string): void => {
    query += `${query === '' ? '?' : '&'}${encode(operation, name, name)}=${encode(operation, name, text)}`;
  };
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    const style = operation.members.get(name)?.style;
    if (style === 'json') add(name, toJson(operation, name, value));
    else if (!Array.isArray(value)) add(name, toText(operation, name, value));
    else {
      const texts = listTexts(operation, name, value, style === 'comma');
      if (style === 'comma') add(name, texts.join(','));
      else for (const text of texts) add(name, text);
    }
  }
  return query;
}

function listTexts(operation: Operation, name: string, list: readonly unknown[], joined: boolean): string[] {
  // An empty list would vanish from the query and turn a filter for nothing into no filter at all.
  if (list.length === 0) throw badMember(operation, name, 'a list of at least one value, or left out', 'an empty list');
  return list.map((item) => {
    const text = toText(operation, name, item);
    if (text === '') throw badMember(operation, name, 'a list without empty texts', 'one');
    if (joined && text.includes(','))
      throw badMember(operation, name, 'a list of values without a comma, because the API splits it at commas', 'a value with one');
    return text;
  });
}

/** @returns A value as JSON text. What JSON would change in silence is refused. */
export function toJson(operation: Operation, name: string, value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    throw badMember(operation, name, 'a value that JSON can express', 'one that it cannot (a cycle, or a bigint)', { cause: error });
  }
  if (text === undefined) throw badMember(operation, name, 'a value that JSON can express', describe(value));
  // NaN and the infinities become null; the search costs only where there is a null at all.
  if (text.includes('null')) {
    const odd = findOddNumber(value);
    if (odd !== undefined) throw badMember(operation, name, 'made of finite numbers', `${odd} in it`);
  }
  return text;
}

function findOddNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Date && Number.isNaN(value.getTime())) return Number.NaN;
  for (const item of Object.values(value)) {
    const odd = findOddNumber(item);
    if (odd !== undefined) return odd;
  }
  return undefined;
}

/** A body ready to be sent, and its media type where that is not the platform's business. */
export function buildBody(operation: Operation, body: unknown): { readonly body: RequestBody; readonly type: string | undefined } {
  const type = operation.contentType;
  // The platform adds the boundary to its type.
  if (body instanceof FormData) return { body, type: undefined };
  if (body instanceof Blob) return { body, type: body.type === '' ? (type ?? 'application/octet-stream') : body.type };
  if (body instanceof ReadableStream) return { body, type: type ?? 'application/octet-stream' };
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return { body: new Blob([body as BlobPart]), type: type ?? 'application/octet-stream' };
  if (type === 'multipart/form-data') return { body: buildForm(operation, body), type: undefined };
  if (body instanceof URLSearchParams) return { body: body.toString(), type: 'application/x-www-form-urlencoded' };
  // A text for another media type is the document itself, not a JSON text in quotes.
  if (typeof body === 'string' && type !== undefined && !/\bjson\b/.test(type)) return { body, type };
  return { body: toJson(operation, 'body', body), type: type ?? 'application/json' };
}

/** A form of the members of an object: files as they are, lists as a repeated name, objects as JSON text. */
function buildForm(operation: Operation, members: unknown): FormData {
  if (typeof members !== 'object' || members === null || Symbol.iterator in members)
    throw badMember(operation, 'body', 'a FormData or an object of its parts', describe(members));
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (part === undefined || part === null) continue;
      if (part instanceof Blob) form.append(name, part);
      else if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) form.append(name, new Blob([part as BlobPart]));
      else if (part instanceof ReadableStream)
        throw badMember(operation, name, 'a Blob or bytes, so that it can be sent again', 'a stream');
      else
        form.append(
          name,
          typeof part === 'object' && !(part instanceof Date) ? toJson(operation, name, part) : toText(operation, name, part),
        );
    }
  }
  return form;
}

/** @returns Headers with their names in small letters, as everywhere in the chain: one name, one value. */
export function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const name of Object.keys(headers)) lower[name.toLowerCase()] = headers[name] as string;
  return lower;
}

/** Refuses header names and values that could break out of their line; the value is never repeated. */
export function checkHeader(name: string, value: unknown, fail: (message: string) => Error): string {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) throw fail(`"${name.replace(/[^\x20-\x7e]/g, '?')}" is not a header name`);
  if (typeof value !== 'string') throw fail(`header "${name}" must be a text, got ${describe(value)}`);
  // Bytes outside Latin-1 cannot travel in a header either.
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    throw fail(`header "${name}" must hold printable characters on one line, got a value with others in it (not shown)`);
  return value;
}

/** Says what came without repeating it: a text could be a secret. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'an empty text';
  if (value === '.' || value === '..') return `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return value.length === 1 ? 'a text of 1 character' : `a text of ${value.length} characters`;
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
}
