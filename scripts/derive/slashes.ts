/** Path members whose slashes may go out as they are, and the paths that they could then be taken for. */
import type { Operation, Spec } from '../openapi/spec.ts';

export interface Slashes {
  /** Name of the member. */
  readonly in: string;
  /** What other paths have behind this one: a path that ends so would be theirs. */
  readonly unless?: readonly string[];
}

/** @returns `undefined` for an operation without such a member. */
export function findSlashes(operation: Operation, spec: Spec): Slashes | undefined {
  const member = operation.parameters.find(({ node }) => node['x-path'] === 'slashes');
  if (member === undefined) return undefined;
  const unless = findSuffixes(operation, spec);
  return { in: member.name, ...(unless.length === 0 ? {} : { unless }) };
}

/** @returns What other paths of the host have behind that of an operation. */
export function findSuffixes({ path, host }: Operation, { operations }: Spec): readonly string[] {
  const longer = operations.filter((other) => other.host === host && other.path.startsWith(`${path}/`));
  return [...new Set(longer.map((other) => other.path.slice(path.length + 1)))].toSorted();
}
