/** Turns input members into a path, a query string and headers: one set of rules for operations and for `raw`. */
import { InputError } from './errors.js';
import type { InputMember, Operation } from './operation.js';

/** Fills a path template. A colon stays readable; everything else that is not plain is percent-encoded. */
export function buildPath(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  return operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeSegment(operation, name, values[name]));
}

function encodeSegment(operation: Operation, name: string, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  // A server, a proxy or `new URL` would walk up the path at a dot segment, also when it comes encoded.
  const plain = text.replace(/%2e/gi, '.');
  if (text === '' || plain === '.' || plain === '..') {
    throw new InputError(`${operation.id}: "${name}" must be a text that can stand in a path (not empty, "." or ".."), got ${describe(value)}`, {
      operationId: operation.id,
      member: name,
    });
  }
  try {
    return encodeURIComponent(text).replace(/%3A/g, ':');
  } catch {
    throw new InputError(`${operation.id}: "${name}" must be well-formed text, got a lone surrogate`, { operationId: operation.id, member: name });
  }
}

/** Builds a query string with its question mark, or nothing. Members without a value are left out. */
export function buildQuery(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  let query = '';
  const add = (name: string, value: string): void => {
    query += `${query === '' ? '?' : '&'}${encodeURIComponent(name)}=${encode(operation, name, value)}`;
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const member = operation.members.get(name);
    if (member?.style === 'json') add(name, JSON.stringify(value));
    else if (Array.isArray(value)) addList(operation, name, value, member, add);
    else if (typeof value === 'object' && !(value instanceof Date)) {
      throw new InputError(`${operation.id}: "${name}" must be a text, number, flag or list, got an object`, { operationId: operation.id, member: name });
    } else add(name, value instanceof Date ? value.toISOString() : String(value));
  }
  return query;
}

function addList(
  operation: Operation,
  name: string,
  list: readonly unknown[],
  member: InputMember | undefined,
  add: (name: string, value: string) => void,
): void {
  // An empty list would vanish from the query and turn a filter for nothing into no filter at all.
  if (list.length === 0) {
    throw new InputError(`${operation.id}: "${name}" must name at least one value or be left out, got an empty list`, { operationId: operation.id, member: name });
  }
  for (const item of list) {
    if (item === null || item === undefined || typeof item === 'object' || item === '') {
      throw new InputError(`${operation.id}: "${name}" must be a list of texts or numbers, got ${describe(item)} in it`, { operationId: operation.id, member: name });
    }
    if (member?.style === 'comma' && String(item).includes(',')) {
      throw new InputError(`${operation.id}: a value of "${name}" must not contain a comma, because the API splits the list at commas`, {
        operationId: operation.id,
        member: name,
      });
    }
  }
  if (member?.style === 'comma') add(name, list.join(','));
  else for (const item of list) add(name, String(item));
}

function encode(operation: Operation, name: string, value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new InputError(`${operation.id}: "${name}" must be well-formed text, got a lone surrogate`, { operationId: operation.id, member: name });
  }
}

/** Refuses header names and values that could break out of their line; the value is never repeated. */
export function checkHeader(name: string, value: unknown, fail: (message: string) => Error): string {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) throw fail(`"${name.replace(/[^\x20-\x7e]/g, '?')}" is not a header name`);
  if (typeof value !== 'string') throw fail(`header "${name}" must be a text, got ${describe(value)}`);
  // Bytes outside Latin-1 cannot travel in a header either.
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) throw fail(`header "${name}" must hold printable characters on one line, got a value with others in it (not shown)`);
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
      return `a text of ${value.length} characters`;
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
}
