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

/**
 * The refusal of a method at a path that only operations with other methods have. RISKEN is the only vendor that was seen to refuse
 * one; `x-sandbox` says that the form is the sandbox's own.
 *
 * @param isServed - Whether the server has the operations of a host; it has all of them by default.
 * @returns `undefined` where an operation has method and path, or none has the path.
 */
export function refuseMethod(
  table: OperationTable,
  method: string,
  pathname: string,
  isServed: (host: string) => boolean = () => true,
): Response | undefined {
  const methods = methodsAt(table, pathname, isServed);
  if (methods.length === 0 || methods.includes(method)) return undefined;
  return new Response(null, { status: 405, headers: { allow: methods.join(', '), 'x-sandbox': 'method' } });
}

function methodsAt(table: OperationTable, pathname: string, isServed: (host: string) => boolean): readonly string[] {
  const [first = ''] = table.hosts;
  const found = read(table).all.filter(({ operation, pattern }) => isServed(operation.host ?? first) && pattern.test(pathname));
  return [...new Set(found.map(({ operation }) => operation.method))].toSorted();
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
