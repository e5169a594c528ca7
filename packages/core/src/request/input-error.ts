/** Errors about one member of an operation's input. */
import { InputError } from '../errors.js';
import type { Operation } from '../operation/operation.js';

type Named = Pick<Operation, 'id'>;

export function inputError({ id }: Named, member: string, message: string, options?: ErrorOptions): InputError {
  return new InputError(`${id}: ${message}`, { operationId: id, member }, options);
}

/** The usual complaint about a member: what was expected, what was received. */
export function memberError(operation: Named, name: string, { expected, received, cause }: Mismatch): InputError {
  return inputError(operation, name, `"${name}" must be ${expected}, got ${received}`, cause === undefined ? undefined : { cause });
}

interface Mismatch {
  readonly expected: string;
  readonly received: string;
  readonly cause?: unknown;
}
