/** Leaves out of a body what the gateway would not see in it. */
import { hasShape, isObject, type Row } from '@sec/core/vendor/testing';
import { state } from '../../generated/state.js';

/**
 * What does not fit stays zero, and zero is what was not given.
 *
 * @source ca-risken/gateway bind.go; ca-risken/core and datasource-api, `omitempty` of proto [C]
 */
export function bindRow(operationId: string, body: unknown): unknown {
  const { of = '', from = '' } = state.operations[operationId] ?? {};
  const shape = state.collections[of]?.shape;
  if (shape === undefined) return body;
  const bind = (value: unknown): Row | undefined =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).filter(([name, member]) => !isZero(member) && hasShape(member, shape[name] ?? '*', state.shapes)),
        )
      : undefined;
  const bound = bind(body) ?? {};
  return from in bound ? { ...bound, [from]: bind(bound[from]) } : bound;
}

function isZero(value: unknown): boolean {
  return value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0);
}
