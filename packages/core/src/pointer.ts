/** Resolves and rewrites JSON pointers. */

/** @returns The value at the pointer, or `undefined` where the path ends early. @source RFC 6901 */
export function resolvePointer(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

/** @returns The pointer with every name in it changed. @source RFC 6901 */
export function mapPointer(pointer: string, change: (name: string) => string): string {
  const [start = '', ...parts] = pointer.split('/');
  const changed = parts.map((part) => change(part.replaceAll('~1', '/').replaceAll('~0', '~')));
  return [start, ...changed.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
