/** Entries of `getLastHarvest`: their names, and what differs between two of them. */
import { stableHash } from '@sec/core/vendor';
import type { LastHarvest } from '../../generated/operations.js';

/** Names entries by region and job, which is all that identifies one. Of two with the same name, the order decides. */
export function nameEntries(entries: readonly LastHarvest[]): Map<string, LastHarvest> {
  const named = new Map<string, LastHarvest>();
  for (const entry of entries) {
    if (!isObject(entry)) continue;
    const name = JSON.stringify([entry.region, entry.schedule?.job]);
    let unique = name;
    for (let n = 2; named.has(unique); n++) unique = `${name} ${n}`;
    named.set(unique, entry);
  }
  return named;
}

/**
 * @returns Dotted names of the members in which two values differ; an array is one member. What is absent now, or of another type,
 * was not changed by a run: the response is not whole.
 */
export function findChanges(before: unknown, after: unknown, name = ''): string[] {
  if (!isObject(before) || !isObject(after)) return isSame(before, after) ? [] : [name];
  const members = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...members].flatMap((member) => findChanges(before[member], after[member], name === '' ? member : `${name}.${member}`));
}

function isSame(before: unknown, after: unknown): boolean {
  if (after === undefined || after === null) return true;
  const isOther = before !== undefined && before !== null && typeOf(before) !== typeOf(after);
  return isOther || stableHash(before) === stableHash(after);
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
