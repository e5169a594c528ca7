/** Counts the findings of a scan result; what cannot be counted is an error, never 0. */
import type { WorkflowError } from '@sec/core';
import { parseSeverity } from '../../values/severity.js';
import { type CompletePolicy, type Level, levels, limitNames } from './gate-policy.js';

/** Findings by severity. */
export interface GateCounts {
  /** `undefined` where the result does not say, which happens only where the policy does not ask. */
  readonly critical: number | undefined;
  readonly high: number | undefined;
  readonly medium: number | undefined;
  readonly low: number | undefined;
  /** `undefined` where the result has no list of findings. */
  readonly negligible: number | undefined;
  /** Findings of an unknown severity. Without a list of findings it includes the negligible ones, as nothing tells them apart. */
  readonly unknown: number | undefined;
  /** Where the numbers come from; `both` takes the larger number of the two for each severity. */
  readonly from: 'cves_counts' | 'cves' | 'both';
}

export interface CountedFindings {
  readonly counts: GateCounts;
  /** Some of the unknown severities, for messages. */
  readonly unknownSeverities: readonly string[];
}

/** Makes the error for a result that lacks what the policy needs. */
type Lacks = (problem: string) => WorkflowError;

/**
 * Counts the findings. Counts come from `cves_counts` where it is consistent in itself and with the list, else from `cves`.
 * Where the two disagree, the larger number counts: a list may be truncated, and a count may leave rows out.
 *
 * @throws what `lacks` makes, where a number is unknown that the policy limits.
 */
export function countFindings(document: Readonly<Record<string, unknown>>, policy: CompletePolicy, lacks: Lacks): CountedFindings {
  const rows = Array.isArray(document['cves']) ? (document['cves'] as readonly unknown[]) : undefined;
  const stated = readCounts(document['cves_counts']);
  const listed = rows === undefined ? undefined : tally(rows);
  const isComplete = listed !== undefined && holdsAll(listed, stated);
  if (policy.ignoreAcknowledged) {
    if (rows === undefined || !isComplete)
      throw lacks(
        'the response has no "/cves", or one shorter than "/cves_counts" says, so accepted findings cannot be left out (ignoreAcknowledged)',
      );
    const open = tally(rows.filter((row) => (row as { readonly acknowledged?: unknown } | null)?.acknowledged !== true));
    return { counts: { ...open.counts, from: 'cves' }, unknownSeverities: open.unknownSeverities };
  }
  const sources: Sources = { stated, listed, isComplete };
  const numbers = countLevels(sources, policy, lacks);
  const unknown = countUnknown(sources);
  if (unknown === undefined && policy.unknownSeverity === 'fail')
    throw lacks(
      'the response has neither "/cves" nor a complete "/cves_counts", so findings of an unknown severity cannot be counted (unknownSeverity)',
    );
  return {
    counts: { ...numbers, negligible: listed?.counts.negligible, unknown, from: sourceOf(listed, stated) },
    unknownSeverities: listed?.unknownSeverities ?? [],
  };
}

/** The two places that show findings. */
interface Sources {
  readonly stated: StatedCounts | undefined;
  readonly listed: Tally | undefined;
  /** The list can hold everything that the counts state. */
  readonly isComplete: boolean;
}

type Numbers = Readonly<Record<Level, number | undefined>>;

function countLevels({ stated, listed, isComplete }: Sources, policy: CompletePolicy, lacks: Lacks): Numbers {
  const numbers = {} as Record<Level, number | undefined>;
  for (const level of levels) {
    const counted = stated?.numbers[level];
    // A truncated list says how many there are at least, and so do counts that contradict themselves.
    const isKnown = isComplete || (stated?.isConsistent === true && counted !== undefined);
    if (!isKnown && policy[limitNames[level]] !== Infinity)
      throw lacks(
        `the response has no number "/cves_counts/${level}", or one that contradicts its total, and no complete "/cves", so ${level} findings cannot be counted (${limitNames[level]})`,
      );
    numbers[level] = isKnown ? Math.max(counted ?? 0, listed?.counts[level] ?? 0) : undefined;
  }
  return numbers;
}

function sourceOf(listed: Tally | undefined, stated: StatedCounts | undefined): GateCounts['from'] {
  if (listed === undefined) return 'cves_counts';
  if (stated?.isConsistent === true && levels.every((level) => stated.numbers[level] === listed.counts[level])) return 'cves_counts';
  return stated === undefined || levels.every((level) => (stated.numbers[level] ?? 0) <= listed.counts[level]) ? 'cves' : 'both';
}

/** What `cves_counts` states. */
interface StatedCounts {
  readonly numbers: Numbers;
  readonly total: number | undefined;
  /** Sum of the numbers that exist. */
  readonly sum: number;
  /** No number is broken, and the parts are not more than the total. */
  readonly isConsistent: boolean;
}

function readCounts(value: unknown): StatedCounts | undefined {
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

/** @returns The number; some consoles send it as a string. */
function toCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+(\.0+)?\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** What `cves` lists. */
interface Tally {
  readonly counts: Readonly<Record<Level | 'negligible' | 'unknown', number>>;
  readonly length: number;
  readonly unknownSeverities: readonly string[];
}

function tally(rows: readonly unknown[]): Tally {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
  const unknownSeverities = new Set<string>();
  for (const row of rows) {
    const given = (row as { readonly severity?: unknown } | null)?.severity;
    const severity = parseSeverity(given);
    counts[severity ?? 'unknown']++;
    if (severity === undefined && unknownSeverities.size < 5)
      unknownSeverities.add(typeof given === 'string' && given !== '' ? `"${given.slice(0, 40)}"` : 'none given');
  }
  return { counts, length: rows.length, unknownSeverities: [...unknownSeverities] };
}

/** Whether a list can hold everything that the counts state. Where they have no critical ones, those may be among the high. */
function holdsAll({ counts, length }: Tally, stated: StatedCounts | undefined): boolean {
  if (stated === undefined) return true;
  const sum = levels.reduce((before, level) => before + counts[level], 0);
  return length >= (stated.total ?? 0) && sum >= stated.sum;
}

function countUnknown({ stated, listed, isComplete }: Sources): number | undefined {
  const shown = listed?.counts.unknown ?? 0;
  if (isComplete) return shown;
  const isStated =
    stated?.isConsistent === true && stated.total !== undefined && levels.every((level) => stated.numbers[level] !== undefined);
  // One in the list proves that there are some; none in an incomplete list proves nothing.
  if (!isStated) return shown === 0 ? undefined : shown;
  return Math.max(shown, (stated.total ?? 0) - stated.sum - (listed?.counts.negligible ?? 0));
}
