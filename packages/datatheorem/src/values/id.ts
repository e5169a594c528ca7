/** Ids, which the vendor writes as strings of digits or as numbers. */

/** @returns The id as a string; `undefined` for anything else, and for a number that JavaScript may have rounded. */
export function parseId(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
