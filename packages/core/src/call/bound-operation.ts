/** What stands behind a function of a client: for functions that look at an operation without calling it. */
import type { Operation } from '../operation/operation.js';
import { InputError } from '../errors.js';
import type { Runtime } from './call.js';

interface Bound {
  readonly operation: Operation;
  readonly runtime: Runtime;
}

/** Registered, so that a function of the one module format can be given to functions of the other. Holds a function, so that printing shows nothing. */
export const boundKey = Symbol.for('@sec/core/operation');

/** @throws {@link InputError} for anything but an operation of a client. */
export function boundOf(name: string, call: unknown): Bound {
  const bound = (call as { readonly [boundKey]?: () => Bound } | null | undefined)?.[boundKey];
  if (bound !== undefined) return bound();
  throw new InputError(`${name}: "operation" must be an operation of a client, got something else; for example client.group.listThings`, {
    member: 'operation',
  });
}
