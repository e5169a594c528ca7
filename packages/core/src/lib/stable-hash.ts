/** A short hash of a value, the same in every process. */

/**
 * Hashes a value that JSON can hold to 53 bits, as a string; the order of members does not matter. It tells two values
 * apart and reveals neither. It does not resist somebody who looks for two values with the same hash.
 */
export function stableHash(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, inOrder) ?? '');
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x9e3779b1);
    two = Math.imul(two ^ code, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return ((two >>> 0) * 2 ** 21 + (one >>> 11)).toString(36);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(members)
      .sort()
      .map((name) => [name, members[name]]),
  );
}
