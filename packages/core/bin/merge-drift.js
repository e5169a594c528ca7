/**
 * Merges validation issues into a list of what a specification would have to say. An issue is one line of JSON, as `onValidationIssue`
 * of a client receives it; the list holds places, types and counts, and never a value.
 */

/**
 * @typedef {'new member' | 'missing' | 'null' | 'type' | 'value' | 'limit'} Change
 *
 * @typedef {object} Drift
 * @property {string} operationId
 * @property {string} pointer JSON pointer into the body of the response; `*` stands for any item of an array, and for names that look like values.
 * @property {Change} change
 * @property {string[]} expected What the specification says, in the words of the issues.
 * @property {string[]} received Types that came.
 * @property {number} count Issues of the most frequent wording.
 *
 * @typedef {object} BadLine
 * @property {number} line From 1.
 * @property {string} problem
 */

/** Longer lines are no issues, and not read: an issue has names and a list of documented values. */
export const maxLineLength = 65_536;
/** Different places that are remembered; a file with more of them is not one of issues. */
export const maxDrifts = 10_000;

/**
 * @param {AsyncIterable<string> | Iterable<string>} lines
 * @returns {Promise<{ drifts: Drift[], badLines: BadLine[], issues: number }>} Drifts by operation and pointer, and the lines that are no issues.
 */
export async function mergeDrift(lines) {
  /** @type {Map<string, { operationId: string, pointer: string, change: Change, counts: Map<string, number>, received: Set<string> }>} */
  const found = new Map();
  /** @type {BadLine[]} */
  const badLines = [];
  let line = 0;
  let issues = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const issue = readIssue(text);
    if (typeof issue === 'string') {
      badLines.push({ line, problem: issue });
      continue;
    }
    const { operationId, expected } = issue;
    const { change, pointer, received } = classify(issue);
    const key = JSON.stringify([operationId, pointer, change]);
    const known = found.get(key);
    if (known === undefined && found.size >= maxDrifts) {
      badLines.push({ line, problem: `is another place than the ${maxDrifts} before` });
      continue;
    }
    issues += 1;
    const drift = known ?? { operationId, pointer, change, counts: new Map(), received: new Set() };
    drift.counts.set(expected, (drift.counts.get(expected) ?? 0) + 1);
    if (received !== undefined) drift.received.add(received);
    found.set(key, drift);
  }
  const drifts = [...found.values()].map(({ counts, received, ...drift }) => ({
    ...drift,
    expected: [...counts.keys()].toSorted(),
    received: [...received].toSorted(),
    count: Math.max(...counts.values()),
  }));
  return { drifts: drifts.toSorted(byPlace), badLines, issues };
}

/** @param {Drift} one @param {Drift} other */
function byPlace(one, other) {
  const [a, b] = [one, other].map(({ operationId, pointer, change }) => `${operationId} ${pointer} ${change}`);
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * @param {string} text
 * @returns {{ operationId: string, pointer: string, expected: string, received: string } | string} The issue, or why it is none.
 */
function readIssue(text) {
  if (text.length > maxLineLength) return `is longer than ${maxLineLength} characters`;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not an object';
  const { operationId, pointer, expected, received } = value;
  if (typeof operationId !== 'string' || !/^[A-Za-z]\w{0,127}$/.test(operationId)) return 'has no operationId';
  if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/'))) return 'has no pointer';
  if (typeof expected !== 'string' || expected === '') return 'has no expected';
  if (typeof received !== 'string' || received === '') return 'has no received';
  return { operationId, pointer, expected: printable(expected), received: printable(received) };
}

/** A file may come from anywhere, and is printed to a terminal. @param {string} text */
function printable(text) {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, '\uFFFD');
}

/**
 * @param {{ pointer: string, expected: string, received: string }} issue
 * @returns {{ change: Change, pointer: string, received: string | undefined }}
 */
function classify({ pointer, expected, received }) {
  const type = toType(received);
  const [, missing] = /^must have "(.*)"$/s.exec(expected) ?? [];
  if (missing !== undefined) {
    const name = missing.replaceAll('~', '~0').replaceAll('/', '~1');
    return { change: 'missing', pointer: generalise(`${pointer}/${name}`), received: undefined };
  }
  const place = generalise(pointer);
  if (expected === 'is not documented') return { change: 'new member', pointer: place, received: type };
  if (type === 'null') return { change: 'null', pointer: place, received: type };
  if (expected.startsWith('is usually one of ')) return { change: 'value', pointer: place, received: type };
  if (/^must (?:be [a-z]+(?:,[a-z]+)*|match (?:exactly one|a) schema in (?:oneOf|anyOf))$/.test(expected))
    return { change: 'type', pointer: place, received: type };
  return { change: 'limit', pointer: place, received: type };
}

/** The type in the words of an issue, without the length that these give for a string. @param {string} received */
function toType(received) {
  const [, type] = /^an? (?:empty )?(string|number|boolean|array|object)\b/.exec(received) ?? [];
  return type ?? (received === 'null' ? 'null' : 'unknown');
}

/** Items of arrays become `*`, and so do names that are values: the keys of maps are ids, addresses and hosts. @param {string} pointer */
function generalise(pointer) {
  return pointer
    .split('/')
    .map((part, index) => (index > 0 && isValue(part) ? '*' : printable(part)))
    .join('/');
}

/** @param {string} name */
function isValue(name) {
  return name === '' || name.length > 64 || !/^[\w$-]+$/.test(name) || /^\d+$/.test(name) || /\d{4}|(?:\d.*){5}/.test(name);
}
