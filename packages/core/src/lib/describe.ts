/** Names what was received in an error message. */
import { brandOf, isPlainObject, timeOf } from './brand.js';

/** @returns What kind of value it is, without repeating it: a string could be a secret. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'an empty string';
  if (value === '.' || value === '..') return `"${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  const time = timeOf(value);
  if (time !== undefined) return Number.isNaN(time) ? 'an invalid date' : new Date(time).toISOString();
  switch (typeof value) {
    case 'string':
      return `a string of ${value.length} character${value.length === 1 ? '' : 's'}`;
    case 'object':
      if (!isPlainObject(value)) return nameOf(value);
      return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    case 'function':
      return 'a function';
    case 'symbol':
    case 'bigint':
      return `a ${typeof value}`;
    default:
      return String(value);
  }
}

/** Names a collection, an error or another object of the platform; classes of a caller's own have no name of theirs. */
function nameOf(value: object): string {
  const brand = brandOf(value);
  return brand === 'Object' ? 'an instance of a class' : `${/^[AEIO]/.test(brand) ? 'an' : 'a'} ${brand}`;
}
