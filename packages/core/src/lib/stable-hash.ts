/** A short hash of a value, the same in every process. */

/**
 * Hashes a value that JSON can hold to 53 bits, as a string; the order of members does not matter. It tells two values
 * apart and reveals neither. It does not resist somebody who looks for two values with the same hash.
 */
export function stableHash(value: unknown): string {
  return hashNumber(value).toString(36);
}

/** The same as a whole number: what a large set of hashes is kept as. */
export function hashNumber(value: unknown): number {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  const add = (text: string): void => {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      one = Math.imul(one ^ code, 0x9e3779b1);
      two = Math.imul(two ^ code, 0x5f356495);
    }
  };
  // A stack of our own, as values of a server may be nested deeper than calls can be.
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const top = toPlain(stack.pop());
    if (typeof top !== 'object' || top === null) add(typeof top === 'string' ? `"${top.length}:${top}` : `,${String(top)}`);
    else if (Array.isArray(top)) {
      add(`[${top.length}`);
      for (let index = top.length - 1; index >= 0; index--) stack.push(top[index]);
    } else {
      const members = top as Readonly<Record<string, unknown>>;
      const names = Object.keys(members).filter((name) => members[name] !== undefined);
      add(`{${names.length}`);
      for (const name of names.sort()) stack.push(members[name], name);
    }
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (two >>> 0) * 2 ** 21 + (one >>> 11);
}

/** What JSON would make of a date. */
function toPlain(value: unknown): unknown {
  const plain = value as { readonly toJSON?: () => unknown } | null | undefined;
  return typeof plain === 'object' && typeof plain?.toJSON === 'function' ? plain.toJSON() : value;
}

/** Whether two parsed responses are equal, however deep they are nested. */
export function isSameJson(one: unknown, other: unknown): boolean {
  const stack: [unknown, unknown][] = [[one, other]];
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [left, right] = pair;
    if (left === right) continue;
    if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
    const names = Object.keys(left);
    if (names.length !== Object.keys(right).length) return false;
    for (const name of names) {
      if (!Object.hasOwn(right, name)) return false;
      stack.push([left[name], right[name]]);
    }
  }
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
