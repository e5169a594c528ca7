/** The operations of a vendor, as its server sees them: by method and path. */
import type { Operation, OperationTable } from '../operation/operation.js';
import { parseOperation } from '../operation/parse-row.js';

interface Known {
  readonly operation: Operation;
  readonly pattern: RegExp;
}

const known = new WeakMap<OperationTable, { readonly byId: ReadonlyMap<string, Operation>; readonly all: readonly Known[] }>();

function read(table: OperationTable): { readonly byId: ReadonlyMap<string, Operation>; readonly all: readonly Known[] } {
  const parsed = known.get(table);
  if (parsed !== undefined) return parsed;
  const byId = new Map<string, Operation>();
  for (const rows of Object.values(table.groups)) for (const [id, row] of Object.entries(rows)) byId.set(id, parseOperation(id, row));
  // Of two paths that match, the one with fewer parameters and the longer one is meant.
  const all = [...byId.values()]
    .toSorted((one, other) => countParameters(one) - countParameters(other) || other.path.length - one.path.length)
    .map((operation) => ({ operation, pattern: patternOf(operation) }));
  const result = { byId, all };
  known.set(table, result);
  return result;
}

/** @returns The operations of a table by their id. */
export function operationsOf(table: OperationTable): ReadonlyMap<string, Operation> {
  return read(table).byId;
}

/** @param pathname - Path of a request; what stands before the operation's path differs between installations. */
export function findOperation(table: OperationTable, method: string, pathname: string): Operation | undefined {
  return read(table).all.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname))?.operation;
}

/** @returns The values of the parameters in a path, decoded. */
export function readPath(operation: Operation, pathname: string): Readonly<Record<string, string>> {
  const { path } = operation;
  const values = patternOf(operation).exec(pathname)?.slice(1) ?? [];
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
}

function countParameters({ path }: Operation): number {
  return path.split('{').length;
}

/** Slashes of a member that may hold them come as they are, or encoded. */
function patternOf({ path, slashes }: Operation): RegExp {
  const pattern = path
    .split(/(\{[^{}]+\})/)
    .map((part) =>
      !part.startsWith('{') ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : part === `{${slashes?.in}}` ? '(.+)' : '([^/]+)',
    );
  return new RegExp(`${pattern.join('')}/?$`);
}
