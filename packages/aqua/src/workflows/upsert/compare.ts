/** Compares what is wanted of an object with what the console has, by the members that are named alone. */
import type { UpsertChange } from './upsert.js';

export type Members = Readonly<Record<string, unknown>>;

/** What is known of the members of a kind of object. */
export interface MemberFacts {
  /** Members that name the object: never compared. */
  readonly keys: readonly string[];
  /** Members whose values are secret, by their name at any depth. */
  readonly secrets: readonly string[];
  /** Secrets among them that reads never show. */
  readonly hidden: readonly string[];
  /** Members that are about one write and that no read shows: sent with each write, and never compared. */
  readonly aboutWrites: readonly string[];
  /** Arrays whose order means nothing, by their path. */
  readonly sets: readonly string[];
  /** Members, by their path, whose values are words of a closed set, so that another case of one means the same. */
  readonly anyCase: readonly string[];
}

export interface Comparison {
  readonly changes: readonly UpsertChange[];
  /** Paths of named secrets that cannot be compared. */
  readonly notCompared: readonly string[];
}

/** @returns The differences, with the values as they are: secrets included. */
export function compareMembers(facts: MemberFacts, desired: Members, current: Members): Comparison {
  const changes: UpsertChange[] = [];
  const notCompared: string[] = [];
  const compare = (wanted: unknown, found: unknown, path: string, name: string): void => {
    if (wanted === undefined || facts.keys.includes(path) || facts.aboutWrites.includes(path)) return;
    if (facts.secrets.includes(name)) {
      if (isMask(found) || (isNothing(found) && facts.hidden.includes(name))) notCompared.push(path);
      else if (!matches(facts, wanted, found, path)) changes.push({ member: path, before: found, after: wanted, secret: 'changed' });
    } else if (isMembers(wanted) && (isMembers(found) || isNothing(found)) && Object.keys(wanted).length > 0) {
      for (const [inner, value] of Object.entries(wanted))
        compare(value, isMembers(found) ? found[inner] : undefined, `${path}.${inner}`, inner);
    } else if (!matches(facts, wanted, found, path)) changes.push({ member: path, before: found, after: wanted });
  };
  for (const [name, value] of Object.entries(desired)) compare(value, current[name], name, name);
  return { changes, notCompared };
}

/** @returns Everything that is wanted of a new object, with the values as they are: secrets included. */
export function leavesOf(facts: MemberFacts, desired: Members, path = ''): UpsertChange[] {
  return Object.entries(desired).flatMap(([name, after]) => {
    const member = `${path}${name}`;
    if (after === undefined || facts.keys.includes(member) || facts.aboutWrites.includes(member)) return [];
    if (isMembers(after) && Object.keys(after).length > 0) return leavesOf(facts, after, `${member}.`);
    return [{ member, before: undefined, after, ...(facts.secrets.includes(name) && { secret: 'changed' }) }];
  });
}

/**
 * Whether a value is as wanted. Objects may have more members than are named. Servers in Go leave out zero values or send null, so
 * that `false`, `0`, `''` and `[]` are the same as an absent member.
 */
export function matches(facts: MemberFacts, wanted: unknown, found: unknown, path: string): boolean {
  if (isZero(wanted) && isZero(found)) return true;
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || wanted.length !== found.length) return false;
    const isSame = (one: unknown, other: unknown): boolean => matches(facts, one, other, path);
    if (!facts.sets.includes(path)) return wanted.every((item, index) => isSame(item, found[index]));
    return withoutEach(found as readonly unknown[], wanted, isSame).length === 0;
  }
  if (isMembers(wanted))
    return (
      (isMembers(found) || isNothing(found)) &&
      Object.entries(wanted).every(
        ([name, value]) => value === undefined || matches(facts, value, isMembers(found) ? found[name] : undefined, `${path}.${name}`),
      )
    );
  if (typeof wanted === 'string' && typeof found === 'string' && facts.anyCase.includes(path))
    return wanted.toLowerCase() === found.toLowerCase();
  return wanted === found;
}

/** @returns What is left of some items when for each of others an equal one was taken away. */
function withoutEach(
  items: readonly unknown[],
  others: readonly unknown[],
  isSame: (one: unknown, other: unknown) => boolean,
): readonly unknown[] {
  const left = [...items];
  for (const other of others) {
    const index = left.findIndex((item) => isSame(other, item));
    if (index !== -1) left.splice(index, 1);
  }
  return left;
}

/**
 * Puts what is wanted into what the console has: members of objects that are not named stay, and so do the items of an array that
 * are as wanted, with members that nobody named.
 */
export function mergeMembers(facts: MemberFacts, wanted: unknown, found: unknown, path: string): unknown {
  if (Array.isArray(wanted) && Array.isArray(found)) {
    const left = [...(found as readonly unknown[])];
    return wanted.map((item: unknown) => {
      const index = left.findIndex((other) => matches(facts, item, other, path));
      return index === -1 ? item : left.splice(index, 1)[0];
    });
  }
  if (!isMembers(wanted) || !isMembers(found)) return wanted;
  const named = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return {
    ...found,
    ...Object.fromEntries(named.map(([name, value]) => [name, mergeMembers(facts, value, found[name], `${path}.${name}`)] as const)),
  };
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Whether a value is one that servers leave out. */
export function isZero(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isMembers(value)) return Object.values(value).every(isZero);
  return isNothing(value) || value === false || value === 0;
}

/** Whether a string is a mask for a secret: it consists of asterisks, dots or crosses only. */
export function isMask(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[*•●]{3,}|[xX]{6,})$/.test(value);
}
