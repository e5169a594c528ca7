/** The flat input of an operation, read out of what its server received. */
import type { Operation } from '../../operation/operation.js';
import { readPath } from '../operations.js';
import type { ReceivedInput } from '../seeded-list.js';

export function readInput(operation: Operation, { pathname, query, body }: ReceivedInput): Readonly<Record<string, unknown>> {
  const input: Record<string, unknown> = { ...readPath(operation, pathname) };
  const members = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  for (const [name, member] of operation.members) {
    if (member.in === 'query') {
      const values = query.getAll(name).flatMap((value) => (member.style === 'comma' ? value.split(',') : [value]));
      if (values.length > 0) input[name] = values.length > 1 ? values : member.style === 'json' ? tryJson(values[0] ?? '') : values[0];
    } else if (member.in === 'body') {
      const value = operation.body === 'whole' ? body : members[name];
      if (value !== undefined) input[name] = value;
    }
  }
  if (operation.replaces !== undefined && operation.body === 'members') {
    const unknown = Object.entries(members).filter(([name]) => !operation.members.has(name));
    if (unknown.length > 0) input['unknownMembers'] = Object.fromEntries(unknown);
  }
  return input;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** @returns What stands at `member`, or at `object/member`. */
export function valueAt(input: unknown, place: string): unknown {
  return place
    .split('/')
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined),
      input,
    );
}

/** Whether a member was given: absent, null and empty mean that it was not. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
