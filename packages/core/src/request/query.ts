/** Builds query strings. */
import type { Operation } from '../operation/operation.js';
import { memberError } from './input-error.js';
import { percentEncode, toJson, toText } from './values.js';

/** @returns A query string with its question mark, or an empty string. Members without a value are left out. */
export function buildQuery(operation: Operation, values: Readonly<Record<string, unknown>>): string {
  let query = '';
  const add = (name: string, text: string): void => {
    query += `${query === '' ? '?' : '&'}${percentEncode(operation, name, name)}=${percentEncode(operation, name, text)}`;
  };
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    const style = operation.members.get(name)?.style;
    if (style === 'json') add(name, toJson(operation, name, value));
    else if (!Array.isArray(value)) add(name, toText(operation, name, value));
    else {
      const texts = itemTexts(operation, name, value);
      if (style === 'comma') add(name, joinTexts(operation, name, texts));
      else for (const text of texts) add(name, text);
    }
  }
  return query;
}

function itemTexts(operation: Operation, name: string, items: readonly unknown[]): string[] {
  // An empty array would drop the parameter and remove the filter instead of matching nothing.
  if (items.length === 0)
    throw memberError(operation, name, { expected: 'an array of at least one value, or left out', received: 'an empty array' });
  return items.map((item) => {
    const text = toText(operation, name, item);
    if (text === '')
      throw memberError(operation, name, { expected: 'an array without empty strings', received: 'one with an empty string' });
    return text;
  });
}

function joinTexts(operation: Operation, name: string, texts: readonly string[]): string {
  if (texts.some((text) => text.includes(',')))
    throw memberError(operation, name, {
      expected: 'an array of values without a comma, because the API splits it at commas',
      received: 'a value with one',
    });
  return texts.join(',');
}
