/** Checks the one flat input of an operation and sorts its members into path, query, headers and body. */
import { InputError, isSecError } from './errors.js';
import type { Operation } from './operation.js';
import type { Redactor } from './redact.js';
import { checkHeader, describe, inputError, toText } from './serialize.js';

/** Values for members that the caller may leave out, by name; asked for only when needed. */
export type InputDefaults = Readonly<Record<string, (signal: AbortSignal) => unknown>>;

/** An input sorted by where its members travel. */
export interface SortedInput {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Fills in what the client supplies. Returns the input itself where nothing is missing, else a completed copy. */
export function completeInput(
  operation: Operation,
  input: unknown,
  defaults: InputDefaults,
  signal: AbortSignal,
  redactor: Redactor,
): Record<string, unknown> | Promise<Record<string, unknown>> {
  // A Map or a list has no members by name: it would pass for an empty input.
  if (input !== undefined && (typeof input !== 'object' || input === null || Symbol.iterator in input)) {
    throw new InputError(`${operation.id}: the input must be an object such as ${example(operation)}, got ${describe(input)}`, {
      operationId: operation.id,
    });
  }
  const given = (input ?? {}) as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    if (!operation.members.has(name)) throw unknownMember(operation, name);
  }
  const missing: string[] = [];
  for (const member of operation.members.values()) {
    if (member.fromClient && isAbsent(given[member.name]) && defaults[member.name] !== undefined) missing.push(member.name);
  }
  return missing.length === 0 ? given : supply(operation, given, missing, defaults, signal, redactor);
}

async function supply(
  operation: Operation,
  given: Record<string, unknown>,
  missing: readonly string[],
  defaults: InputDefaults,
  signal: AbortSignal,
  redactor: Redactor,
): Promise<Record<string, unknown>> {
  const whole = { ...given };
  for (const name of missing) {
    try {
      whole[name] = await defaults[name]?.(signal);
    } catch (error) {
      if (signal.aborted || isSecError(error)) throw error;
      throw inputError(operation, name, `"${name}" was left to the client, which could not find it`, { cause: redactor.cause(error) });
    }
  }
  return whole;
}

/** Sorts a completed input. Throws before anything is sent when a member is missing or cannot be said. */
export function sortInput(operation: Operation, input: Record<string, unknown>): SortedInput {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  let body: unknown;
  for (const member of operation.members.values()) {
    const { name } = member;
    const value = input[name];
    if (value === undefined || (value === null && member.place !== 'body')) {
      if (member.required) throw missingMember(operation, name, member.fromClient);
      continue;
    }
    const refusal = operation.unsendable?.[name]?.find((unsendable) => unsendable.value === value);
    if (refusal !== undefined) throw inputError(operation, name, `"${name}" cannot be ${JSON.stringify(value)}: ${refusal.why}`);
    if (member.place === 'path') path[name] = value;
    else if (member.place === 'query') query[name] = value;
    else if (member.place === 'header') {
      headers[name.toLowerCase()] = checkHeader(name, toText(operation, name, value), (message) => inputError(operation, name, message));
    } else if (operation.body === 'whole') body = value;
    else ((body ??= {}) as Record<string, unknown>)[name] = value;
  }
  if (operation.body === 'members')
    body =
      operation.same === undefined ? (body ?? {}) : copyMembers(operation, operation.same, input, (body ?? {}) as Record<string, unknown>);
  return { path, query, headers, body };
}

/** Fills nested members that must equal a top-level one, and refuses those that do not. */
function copyMembers(
  operation: Operation,
  same: Readonly<Record<string, string>>,
  input: Record<string, unknown>,
  body: Record<string, unknown>,
): unknown {
  let copy: unknown = body;
  for (const [pointer, source] of Object.entries(same)) {
    const value = input[source];
    if (!isAbsent(value))
      copy = withSame(copy, pointer.split('.'), value, (got) =>
        inputError(
          operation,
          pointer,
          `"${pointer}" must equal "${source}" (${describe(value)}), got ${describe(got)}; leave it out to have it filled in`,
        ),
      );
  }
  return copy;
}

/** @returns A copy in which the member at a path has a value; every item of a list on the way gets it. */
function withSame(holder: unknown, [name = '', ...rest]: readonly string[], value: unknown, refuse: (got: unknown) => Error): unknown {
  if (Array.isArray(holder)) return holder.map((item) => withSame(item, [name, ...rest], value, refuse));
  if (typeof holder !== 'object' || holder === null) return holder;
  const inner = (holder as Record<string, unknown>)[name];
  if (rest.length > 0) return inner === undefined ? holder : { ...holder, [name]: withSame(inner, rest, value, refuse) };
  if (!isAbsent(inner) && inner !== value) throw refuse(inner);
  return { ...holder, [name]: value };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function missingMember(operation: Operation, name: string, fromClient: boolean): InputError {
  const where = fromClient ? `pass it, or give the client a default "${name}"` : `pass it, for example ${example(operation)}`;
  return inputError(operation, name, `"${name}" is required, got nothing; ${where}`);
}

function unknownMember(operation: Operation, name: string): InputError {
  const known = [...operation.members.keys()].join(', ');
  return inputError(
    operation,
    name,
    `"${name.slice(0, 64)}" is not a member of its input; known members: ${known === '' ? 'none' : known}`,
  );
}

function example(operation: Operation): string {
  const required = [...operation.members.values()].filter((member) => member.required).map((member) => `${member.name}: …`);
  return `{ ${required.join(', ')} }`.replace('{  }', '{}');
}
