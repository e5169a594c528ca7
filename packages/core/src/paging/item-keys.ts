/** Tells items that were received already from those that are new, by what identifies them. */
import { resolvePointer } from '../lib/json-pointer.js';
import { hashNumber } from '../lib/stable-hash.js';

export interface ItemKeys {
  /** Different items, each without a key counted as one; `undefined` once there are too many to be remembered. */
  readonly count: number | undefined;
  /** @returns The items whose keys were not received before. */
  add(items: readonly unknown[]): readonly unknown[];
}

/** Hashes that are kept: with these, two different keys share one in about one of 18,000 lists. */
const most = 1_000_000;

/** @param onTooMany - Called once, when the keys are no longer counted. */
export function createItemKeys(pointers: readonly string[], onTooMany: () => void): ItemKeys {
  let known: Set<number> | undefined = new Set();
  let withoutKey = 0;
  const isNew = (item: unknown): boolean => {
    if (known === undefined) return true;
    const key = pointers.map((pointer) => resolvePointer(item, pointer));
    if (key.some((part) => part === undefined || part === null)) {
      withoutKey++;
      return true;
    }
    const { size } = known;
    known.add(hashNumber(key));
    if (known.size === size) return false;
    if (known.size > most) {
      known = undefined;
      onTooMany();
    }
    return true;
  };
  return {
    get count() {
      return known && known.size + withoutKey;
    },
    add: (items) => items.filter(isNew),
  };
}
