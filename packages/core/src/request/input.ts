/** Checks the one flat input of an operation and sorts its members into path, query, headers and body. */
import { InputError, isSecError } from '../errors.js';
import { checkHeader } from '../http/headers.js';
import { isPlainObject } from '../lib/brand.js';
import { describe } from '../lib/describe.js';
import type { Redactor } from '../lib/redactor.js';
import type { InputMember, Operation } from '../operation/operation.js';
import { inputError, memberError } from './input-error.js';
import { toText } from './values.js';

/** Values for members that the caller may leave out, by name; asked for only when needed. */
export type InputDefaults = Readonly<Record<string, (signal: AbortSignal | undefined) => unknown>>;

/** The members of an input by name. */
export type Input = Readonly<Record<string, unknown>>;

/** An input sorted by where its members travel. */
export interface SortedInput {
  readonly path: Input;
  readonly query: Input;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Members of the body that no document names, and whose values may be secret for all that is known. */
  readonly unknownMembers?: unknown;
}

/** What the client knows beside the input. */
interface Completion {
  readonly defaults: InputDefaults;
  readonly signal: AbortSignal | undefined;
  readonly redactor: Redactor;
}

/** Fills in what the client supplies. Returns the input itself where nothing is missing, else a completed copy. */
export function completeInput(operation: Operation, input: unknown, completion: Completion): Input | Promise<Input> {
  // A Map, an array or a promise has no members by name: it would pass for an empty input.
  if (input !== undefined && !isPlainObject(input) && !hasMembers(input)) {
    throw new InputError(`${operation.id}: the input must be an object such as ${example(operation)}, got ${describe(input)}`, {
      operationId: operation.id,
    });
  }
  const given = (input ?? {}) as Input;
  for (const name of Object.keys(given)) {
    if (!operation.members.has(name) && !(name === 'unknownMembers' && operation.replaces !== undefined))
      throw unknownMember(operation, name);
  }
  const missing: string[] = [];
  for (const { name, fromClient } of operation.members.values()) {
    if (fromClient && isAbsent(given[name]) && completion.defaults[name] !== undefined) missing.push(name);
  }
  return missing.length === 0 ? given : supply(operation, { ...given }, missing, completion);
}

/** An instance of a class may be an input: each member is read by its name. */
function hasMembers(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !(Symbol.iterator in input) && Object.keys(input).length > 0;
}

async function supply(
  operation: Operation,
  whole: Record<string, unknown>,
  missing: readonly string[],
  { defaults, signal, redactor }: Completion,
): Promise<Input> {
  for (const name of missing) {
    try {
      whole[name] = await defaults[name]?.(signal);
    } catch (error) {
      if (signal?.aborted || isSecError(error)) throw error;
      throw inputError(operation, name, `"${name}" was left to the client, which could not find it`, { cause: redactor.cause(error) });
    }
  }
  return whole;
}

/**
 * Sorts a completed input. Throws before anything is sent when a member is missing or cannot be said.
 *
 * @param leavesDefaults - What a client supplies may be missing, as the client of a proxy supplies it.
 */
export function sortInput(operation: Operation, input: Input, leavesDefaults = false): SortedInput {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  let body: unknown;
  for (const member of operation.members.values()) {
    const { name } = member;
    const value = input[name];
    if (value === undefined || (value === null && member.in !== 'body')) {
      if (member.required && !(leavesDefaults && member.fromClient)) throw missingMember(operation, member);
      continue;
    }
    const refusal = operation.unsupported?.[name]?.find((unsupported) => unsupported.value === value);
    if (refusal !== undefined) throw inputError(operation, name, `"${name}" cannot be ${JSON.stringify(value)}: ${refusal.why}`);
    if (member.in === 'path') path[name] = value;
    else if (member.in === 'query') query[name] = value;
    else if (member.in === 'header') {
      headers[name.toLowerCase()] = checkHeader(name, toText(operation, name, value), (message) => inputError(operation, name, message));
    } else if (operation.body === 'whole') body = value;
    else ((body ??= {}) as Record<string, unknown>)[name] = value;
  }
  if (operation.body === 'members') body = copyMembers(operation, input, body ?? {});
  const { unknownMembers } = input;
  if (!isAbsent(unknownMembers)) body = addUnknown(operation, body as Input, unknownMembers);
  return { path, query, headers, body, unknownMembers };
}

/** Puts members that no document names beside the known ones, which win. */
function addUnknown(operation: Operation, body: Input | undefined, unknown: unknown): unknown {
  if (!isPlainObject(unknown)) throw memberError(operation, 'unknownMembers', { expected: 'an object', received: describe(unknown) });
  const place = operation.replaces;
  return place ? { ...body, [place]: { ...unknown, ...(body?.[place] as Input | undefined) } } : { ...unknown, ...body };
}

/** Fills nested members that must equal a top-level one, and refuses those that do not. */
function copyMembers(operation: Operation, input: Input, body: unknown): unknown {
  let copy = body;
  for (const [pointer, source] of Object.entries(operation.same ?? {})) {
    const value = input[source];
    const refuse = (received: unknown): Error =>
      inputError(
        operation,
        pointer,
        `"${pointer}" must equal "${source}" (${describe(value)}), got ${describe(received)}; leave it out to have it filled in`,
      );
    if (!isAbsent(value)) copy = withSame(copy, pointer.split('.'), value, refuse);
  }
  return copy;
}

/** @returns A copy in which the member at a path has a value; every item of an array on the way gets it. */
function withSame(holder: unknown, [name = '', ...rest]: readonly string[], value: unknown, refuse: (received: unknown) => Error): unknown {
  if (Array.isArray(holder)) return holder.map((item) => withSame(item, [name, ...rest], value, refuse));
  // A copy of anything else would lose what it is; the body refuses it.
  if (!isPlainObject(holder)) return holder;
  const inner = holder[name];
  if (rest.length > 0) return inner === undefined ? holder : { ...holder, [name]: withSame(inner, rest, value, refuse) };
  if (!isAbsent(inner) && inner !== value) throw refuse(inner);
  return { ...holder, [name]: value };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function missingMember(operation: Operation, { name, fromClient }: InputMember): InputError {
  const where = fromClient ? `pass it, or give the client a default "${name}"` : `pass it, for example ${example(operation)}`;
  return inputError(operation, name, `"${name}" is required, got undefined; ${where}`);
}

function unknownMember(operation: Operation, name: string): InputError {
  const known = [...operation.members.keys()].join(', ') || 'none';
  return inputError(operation, name, `"${name.slice(0, 64)}" is not a member of its input; known members: ${known}`);
}

function example({ members }: Operation): string {
  const required = [...members.values()].filter((member) => member.required).map(({ name }) => `${name}: …`);
  return required.length === 0 ? '{}' : `{ ${required.join(', ')} }`;
}
