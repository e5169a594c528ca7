/** Entries of `getLastHarvest`: their names, and what differs between two of them. */
import { stableHash } from '@sec/core/vendor';
import type { LastHarvest } from '../../generated/operations.js';

/** Names entries by region and job, which is all that identifies one. Of two with the same name, the order decides. */
export function nameEntries(entries: readonly LastHarvest[]): Map<string, LastHarvest> {
  const named = new Map<string, LastHarvest>();
  for (const entry of entries) {
    const name = JSON.stringify([entry.region, entry.schedule?.job]);
    let unique = name;
    for (let n = 2; named.has(unique); n++) unique = `${name} ${n}`;
    named.set(unique, entry);
  }
  return named;
}

/** @returns Dotted names of the members in which two values differ; an array is one member. */
export function findChanges(before: unknown, after: unknown, name = ''): string[] {
  if (!isObject(before) || !isObject(after)) return stableHash(before) === stableHash(after) ? [] : [name];
  const members = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...members].flatMap((member) => findChanges(before[member], after[member], name === '' ? member : `${name}.${member}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
