/** Replaces every value that the vendor's specification does not name, the same value by the same stand-in. */
import { isPlainObject } from '../../lib/brand.js';
import type { KnownWords } from './vocabulary.js';

/** Whether a value may stand in a recording as it is. `member` is the name of the member that holds it. */
export type IsKept = (value: string | number | boolean | null, member: string) => boolean;

export interface ConcealOptions {
  readonly known: KnownWords;
  /** Members whose values are kept. */
  readonly keep?: readonly string[] | undefined;
  /** Whether a string holds a secret that a client knows. */
  readonly isSecret?: (text: string) => boolean;
}

export interface Concealer {
  readonly isKept: IsKept;
  /** Whether the name of a member stays as it is. */
  readonly isKnownName: (name: string) => boolean;
  /** @param secrets - Members of the operation in which nothing is kept. */
  conceal(value: unknown, secrets: readonly string[]): unknown;
}

/** Times and dates of ISO 8601. */
const isoDate = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
export function createConcealer({ known, keep = [], isSecret = () => false }: ConcealOptions): Concealer {
  const standIns = new Map<string, string>();
  const used = new Set<string>();
  let invented = 0;

  const isKept: IsKept = (value, member) => {
    if (value === '' || value === null || typeof value === 'boolean') return true;
    // A query, a path and some servers have numbers as strings.
    const isNumber = typeof value === 'number' || /^-?\d+(\.\d+)?$/.test(value);
    const isListed = isNumber ? known.numbers.has(member) : known.words.has(value) || isoDate.test(value);
    return (isListed || keep.includes(member)) && !isSecret(String(value));
  };

  function standIn(text: string): string {
    const before = standIns.get(text);
    if (before !== undefined) return before;
    let found = invent(text);
    while (used.has(found)) found = invent(text);
    used.add(found);
    standIns.set(text, found);
    return found;
  }

  const isKnownName = (name: string): boolean => known.names.has(name) || isKept(name, '');

  /** A stand-in has the form of what it stands for, so that it passes the same checks. */
  function invent(text: string): string {
    const n = ++invented;
    if (/^\d+$/.test(text)) return String(10n ** BigInt(Math.max(3, text.length - 1)) + BigInt(n));
    if (uuid.test(text)) return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    if (/^[^\s@]+@[^\s@]+$/.test(text)) return `person${n}@example.com`;
    if (/^(\d{1,3}\.){3}\d{1,3}$/.test(text)) return `198.18.${(n >> 8) % 256}.${n % 256}`;
    return inventUrl(text, n) ?? `text-${n}`;
  }

  /** A client refuses addresses outside of the vendor's domains, so their domain stays. */
  function inventUrl(text: string, n: number): string | undefined {
    const host = /^https:\/\/([^/?#@:]+)(?=[/?#:]|$)/.exec(text)?.[1];
    if (host === undefined) return undefined;
    const domain = known.domains.find((name) => host === name || host.endsWith(`.${name}`)) ?? 'example';
    return `https://host${n}.${domain}/path`;
  }

  function inside(value: unknown, member: string, secrets: readonly string[], isHidden: boolean): unknown {
    if (Array.isArray(value)) return value.map((item) => inside(item, member, secrets, isHidden));
    if (isPlainObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [
          isKnownName(name) ? name : standIn(name),
          inside(item, name, secrets, isHidden || secrets.includes(name)),
        ]),
      );
    }
    if (typeof value === 'number') return !isHidden && isKept(value, member) ? value : numberFor(value);
    if (typeof value !== 'string') return value;
    const json = isHidden ? undefined : parseStructure(value);
    if (json !== undefined) return JSON.stringify(inside(json, member, secrets, false));
    return !isHidden && isKept(value, member) ? value : standIn(value);
  }

  function numberFor(value: number): number {
    const whole = Number(standIn(String(Math.trunc(Math.abs(value)))));
    return Math.sign(value || 1) * (Number.isInteger(value) ? whole : whole + 0.5);
  }

  return { isKept, isKnownName, conceal: (value, secrets) => inside(value, '', secrets, false) };
}

/** @returns The object or array that a string is JSON of; `undefined` for any other. */
export function parseStructure(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
