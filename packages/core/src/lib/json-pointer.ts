/** Resolves and rewrites JSON pointers. */

/** Pointers that were taken apart already; a program uses those of its operations again and again. */
const known = new Map<string, readonly string[]>();
const maxKnown = 1_000;

/** @returns The value at the pointer, or `undefined` where the path ends early. @source RFC 6901 */
export function resolvePointer(root: unknown, pointer: string): unknown {
  let parts = known.get(pointer);
  if (parts === undefined) {
    parts = pointer.split('/').slice(1).map(decodeName);
    if (known.size < maxKnown) known.set(pointer, parts);
  }
  let value = root;
  for (const part of parts) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

function decodeName(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** @returns The pointer with every name in it changed. @source RFC 6901 */
export function mapPointer(pointer: string, change: (name: string) => string): string {
  const [start = '', ...parts] = pointer.split('/');
  const changed = parts.map((part) => change(decodeName(part)));
  return [start, ...changed.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
