/** Takes out of a response what differs from one installation to the next. */
import type { Answer } from './corpus.js';

/** Members that hold JSON as a string. Databases write it with other blanks and another order. */
const jsonTexts = new Set(['data', 'setting', 'notify_setting', 'options', 'finding_history']);
/** Ids that the corpus names itself. */
const namedIds = new Set(['project_id', 'organization_id', 'user_id']);
/** Lists of ids, whose order and values the server chooses. */
const idLists = new Set(['finding_id', 'resource_id']);
/** Ids that servers give begin here. */
const firstGivenId = 1_000;

/** @returns The response as it is compared. */
export function levelAnswer({ status, type, json, text, counts }: Answer): unknown {
  if (counts !== undefined) return { status, type, counts };
  return { status, type, json: levelValue(json, ''), text: text === undefined ? undefined : levelText(text) };
}

/** @returns Lengths of lists and scalars, as long responses are recorded. */
export function countAnswer({ status, type, json }: Answer): unknown {
  const { data } = (json ?? {}) as { readonly data?: Readonly<Record<string, unknown>> };
  const counts = Object.entries(data ?? {}).flatMap(([name, value]) => [
    [name, Array.isArray(value) ? value.length : typeof value === 'object' ? 'object' : value],
  ]);
  return { status, type, counts: Object.fromEntries(counts) as unknown };
}

function levelValue(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    if (idLists.has(name) && value.every((item) => typeof item === 'number')) return `${value.length} ids`;
    // Rows whose sort value is equal have no order.
    return value.map((item) => levelValue(item, name)).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, item]) => [key, levelValue(item, key)] as const);
    return Object.fromEntries(members.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }
  if (typeof value === 'number') {
    if (name.endsWith('_at')) return 'a moment';
    return name.endsWith('_id') && !namedIds.has(name) && value > firstGivenId ? 'an id' : value;
  }
  if (typeof value !== 'string') return value;
  return (jsonTexts.has(name) ? levelJson(value, name) : undefined) ?? levelText(value);
}

function keyOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

function levelJson(text: string, name: string): unknown {
  try {
    return { json: levelValue(JSON.parse(text), name) };
  } catch {
    return undefined;
  }
}

function levelText(text: string): string {
  return text
    .replace(/Start scan at .*/, 'Start scan at a moment')
    .replace(/cannot unmarshal.*/s, 'cannot unmarshal')
    .replace(/=\d{4,}/g, '=an id');
}
