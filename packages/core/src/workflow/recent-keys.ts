/** Finds the place in a list again by the keys of the items before it, so that rows that come and go do not move it. */

/** So many of the last items may disappear, but for one. */
const most = 5;

export interface RecentKeys {
  /** Whether an item comes after the place; to be asked of all items in their order. */
  isAfter(key: string): boolean;
  /** Whether one of the keys was found, or there were none. */
  readonly isFound: boolean;
  /** Moves the place behind an item. @returns The keys for a token. */
  add(key: string): readonly string[];
}

/** @param keys - Those of a token. */
export function createRecentKeys(keys: readonly string[]): RecentKeys {
  const known = new Set(keys);
  let isFound = known.size === 0;
  let recent = keys;
  return {
    isAfter(key) {
      const isKnown = known.has(key);
      isFound ||= isKnown;
      return isFound && !isKnown;
    },
    get isFound() {
      return isFound;
    },
    add: (key) => (recent = [...recent.slice(1 - most), key]),
  };
}

/** Whether a member of a token holds keys. */
export function areKeys(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((key) => typeof key === 'string');
}
