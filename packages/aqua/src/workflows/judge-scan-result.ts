/** Judges the result of a scan by thresholds; what cannot be counted is an error, never a pass. */
import { InputError, WorkflowError } from '@sec/core';
import type { ScanResult } from '../generated/operations.js';
import { parseScanStatus } from '../scan-status.js';
import { parseSeverity } from '../severity.js';

/** What an image may have and still pass. `Infinity` allows any number. */
export interface GatePolicy {
  /** Critical findings; 0 unless given. */
  readonly maxCritical?: number;
  /** High findings; 10 unless given. */
  readonly maxHigh?: number;
  /** Medium findings; any number unless given. */
  readonly maxMedium?: number;
  /** Low findings; any number unless given. */
  readonly maxLow?: number;
  /** Fails an image that an assurance policy refuses; true unless given. */
  readonly failOnDisallowed?: boolean;
  /** Leaves out findings that somebody accepted; false unless given. It needs the list of findings, as counts do not tell. */
  readonly ignoreAcknowledged?: boolean;
  /** What a finding of no known severity does; `fail` unless given. */
  readonly unknownSeverity?: 'fail' | 'ignore';
}

/** Findings by severity. */
export interface GateCounts {
  /** Missing where the result does not tell, which happens only where the policy does not ask. */
  readonly critical: number | undefined;
  readonly high: number | undefined;
  readonly medium: number | undefined;
  readonly low: number | undefined;
  /** Missing where the result has no list of findings. */
  readonly negligible: number | undefined;
  /** Findings of no known severity. Without a list of findings it includes the negligible ones, as nothing tells them apart. */
  readonly unknown: number | undefined;
  /** Where the numbers come from; `both` takes the larger number of the two for each severity. */
  readonly from: 'cves_counts' | 'cves' | 'both';
}

export interface ScanVerdict {
  readonly verdict: 'pass' | 'fail';
  /** Why it fails, one sentence each; empty for a pass. */
  readonly reasons: readonly string[];
  readonly counts: GateCounts;
  /** The assurance policies' own verdict; missing where the result does not tell and the policy does not ask. */
  readonly disallowed: boolean | undefined;
}

const levels = ['critical', 'high', 'medium', 'low'] as const;
type Level = (typeof levels)[number];
type Numbers = Readonly<Record<Level, number | undefined>>;
type FullPolicy = Required<GatePolicy>;

const workflow = 'judgeScanResult';
const defaults: FullPolicy = {
  maxCritical: 0,
  maxHigh: 10,
  maxMedium: Infinity,
  maxLow: Infinity,
  failOnDisallowed: true,
  ignoreAcknowledged: false,
  unknownSeverity: 'fail',
};
const limits = { critical: 'maxCritical', high: 'maxHigh', medium: 'maxMedium', low: 'maxLow' } as const;

/**
 * Counts come from `cves_counts` where it is consistent in itself and with the list, else from `cves`. Where the two
 * disagree, the larger number counts: a list may be cut off, and a count may leave rows together.
 *
 * @throws InputError for a policy with an unknown member or a limit that is no whole number from 0.
 * @throws WorkflowError with reason `failed` when the result is that of no finished scan, or lacks what the policy needs.
 * @source thresholds 0 and 10, and `critical` missing from the printed example: Aqua Security API Reference [S]
 */
export function judgeScanResult(result: ScanResult, policy: GatePolicy = {}): ScanVerdict {
  const rules = checkPolicy(policy);
  const document = readDocument(result);
  const disallowed = readDisallowed(document, rules);
  const { counts, words } = count(document, rules);
  const reasons: string[] = [];
  if (disallowed === true && rules.failOnDisallowed) {
    const why = [document['disallow_reason'], document['disallow_description']].find((text) => typeof text === 'string' && text !== '');
    reasons.push(`an assurance policy refuses the image${typeof why === 'string' ? `: ${why.slice(0, 200)}` : ''}`);
  }
  for (const level of levels) {
    const found = counts[level];
    const most = rules[limits[level]];
    if (found !== undefined && found > most) reasons.push(`${found} ${level} findings, at most ${most} are allowed (${limits[level]})`);
  }
  if (rules.unknownSeverity === 'fail' && counts.unknown !== undefined && counts.unknown > 0)
    reasons.push(`${counts.unknown} findings of no known severity (unknownSeverity)${words.length === 0 ? '' : `: ${words.join(', ')}`}`);
  return { verdict: reasons.length === 0 ? 'pass' : 'fail', reasons, counts, disallowed };
}

/** @throws InputError: a misspelt limit would let everything pass. */
export function checkPolicy(policy: GatePolicy): FullPolicy {
  const given = policy as Readonly<Record<string, unknown>>;
  const refuse = (member: string, what: string, example: string): InputError =>
    new InputError(
      `"policy.${member.slice(0, 40)}" ${what}, got ${typeof given[member] === 'number' ? String(given[member]) : typeof given[member]}; for example ${example}`,
      { member: `policy.${member}` },
    );
  const rules: Record<string, unknown> = { ...defaults };
  for (const [member, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaults, member))
      throw refuse(member, `is not known; known are ${Object.keys(defaults).join(', ')}`, '{ maxCritical: 0 }');
    if (value === undefined) continue;
    if (member.startsWith('max') && !(value === Infinity || (Number.isInteger(value) && (value as number) >= 0)))
      throw refuse(member, 'must be a whole number from 0, or Infinity', '0');
    if ((member === 'failOnDisallowed' || member === 'ignoreAcknowledged') && typeof value !== 'boolean')
      throw refuse(member, 'must be true or false', 'true');
    if (member === 'unknownSeverity' && value !== 'fail' && value !== 'ignore')
      throw refuse(member, "must be 'fail' or 'ignore'", "'fail'");
    rules[member] = value;
  }
  return rules as unknown as FullPolicy;
}

function readDocument(result: ScanResult): Readonly<Record<string, unknown>> {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) throw lacks('it is no object');
  const document = result as Readonly<Record<string, unknown>>;
  const { status, errorMsg } = document;
  if (status !== undefined && status !== null && parseScanStatus(status) !== 'scanned')
    throw lacks(`its status is "${String(status).slice(0, 60)}"`);
  if (typeof errorMsg === 'string' && errorMsg !== '') throw lacks(`it tells of an error: ${errorMsg.slice(0, 200)}`);
  return document;
}

function readDisallowed({ disallowed }: Readonly<Record<string, unknown>>, rules: FullPolicy): boolean | undefined {
  if (typeof disallowed === 'boolean') return disallowed;
  if (rules.failOnDisallowed) throw lacks('"disallowed" is missing, or is neither true nor false (failOnDisallowed)');
  return undefined;
}

interface Tally {
  readonly counts: Readonly<Record<Level | 'negligible' | 'unknown', number>>;
  readonly length: number;
  readonly words: readonly string[];
}

function count(
  document: Readonly<Record<string, unknown>>,
  rules: FullPolicy,
): { readonly counts: GateCounts; readonly words: readonly string[] } {
  const listed = Array.isArray(document['cves']) ? (document['cves'] as readonly unknown[]) : undefined;
  const told = readCounts(document['cves_counts']);
  const all = listed === undefined ? undefined : tallyOf(listed);
  const isComplete = all !== undefined && isWhole(all, told);
  if (rules.ignoreAcknowledged) {
    if (listed === undefined || !isComplete)
      throw lacks(
        '"cves" is missing or shorter than "cves_counts" says, so that accepted findings cannot be left out (ignoreAcknowledged)',
      );
    const open = tallyOf(listed.filter((entry) => (entry as { readonly acknowledged?: unknown } | null)?.acknowledged !== true));
    return { counts: { ...open.counts, from: 'cves' }, words: open.words };
  }
  const numbers = {} as Record<Level, number | undefined>;
  for (const level of levels) {
    const counted = told?.numbers[level];
    // A list that is cut off says how many there are at least, and so do counts that contradict themselves.
    const isKnown = isComplete || (told?.isConsistent === true && counted !== undefined);
    if (!isKnown && rules[limits[level]] !== Infinity)
      throw lacks(
        `"cves_counts.${level}" is missing or no number, or contradicts its total, and "cves" is missing or incomplete, so that ${level} findings cannot be counted (${limits[level]})`,
      );
    numbers[level] = isKnown ? Math.max(counted ?? 0, all?.counts[level] ?? 0) : undefined;
  }
  const unknown = countUnknown(all, isComplete, told);
  if (unknown === undefined && rules.unknownSeverity === 'fail')
    throw lacks('neither "cves" nor a whole "cves_counts" tells whether there are findings of no known severity (unknownSeverity)');
  return { counts: { ...numbers, negligible: all?.counts.negligible, unknown, from: sourceOf(all, told) }, words: all?.words ?? [] };
}

function sourceOf(all: Tally | undefined, told: Told | undefined): GateCounts['from'] {
  if (all === undefined) return 'cves_counts';
  if (told?.isConsistent === true && levels.every((level) => told.numbers[level] === all.counts[level])) return 'cves_counts';
  return told === undefined || levels.every((level) => (told.numbers[level] ?? 0) <= all.counts[level]) ? 'cves' : 'both';
}

interface Told {
  readonly numbers: Numbers;
  readonly total: number | undefined;
  /** Sum of the numbers that there are. */
  readonly sum: number;
  /** No number is broken, and the parts are not more than the total. */
  readonly isConsistent: boolean;
}

function readCounts(value: unknown): Told | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const counts = value as Readonly<Record<string, unknown>>;
  const numbers = Object.fromEntries(levels.map((level) => [level, toCount(counts[level])])) as Numbers;
  const total = toCount(counts['total']);
  const isBroken = [...levels, 'total'].some(
    (name) => counts[name] !== undefined && counts[name] !== null && toCount(counts[name]) === undefined,
  );
  const sum = levels.reduce((before, level) => before + (numbers[level] ?? 0), 0);
  return { numbers, total, sum, isConsistent: !isBroken && (total === undefined || sum <= total) };
}

/** @returns The number; some consoles send it as text. */
function toCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+(\.0+)?\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function tallyOf(list: readonly unknown[]): Tally {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
  const words = new Set<string>();
  for (const entry of list) {
    const word = (entry as { readonly severity?: unknown } | null)?.severity;
    const severity = parseSeverity(word);
    counts[severity ?? 'unknown']++;
    if (severity === undefined && words.size < 5)
      words.add(typeof word === 'string' && word !== '' ? `"${word.slice(0, 40)}"` : 'none given');
  }
  return { counts, length: list.length, words: [...words] };
}

/** Whether the list can hold everything that the counts tell of. Where they have no critical ones, those may be among the high. */
function isWhole(all: Tally, told: Told | undefined): boolean {
  if (told === undefined) return true;
  const listed = levels.reduce((sum, level) => sum + all.counts[level], 0);
  return all.length >= (told.total ?? 0) && listed >= told.sum;
}

function countUnknown(all: Tally | undefined, isComplete: boolean, told: Told | undefined): number | undefined {
  const listed = all?.counts.unknown ?? 0;
  if (isComplete) return listed;
  const isTold = told?.isConsistent === true && told.total !== undefined && levels.every((level) => told.numbers[level] !== undefined);
  // One that the list shows is enough to know of; none there says nothing where the list is not whole.
  if (!isTold) return listed === 0 ? undefined : listed;
  return Math.max(listed, (told.total ?? 0) - told.sum - (all?.counts.negligible ?? 0));
}

function lacks(what: string): WorkflowError {
  return new WorkflowError(workflow, 'failed', `the scan result cannot be judged: ${what}`);
}
