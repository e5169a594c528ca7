/** How many findings there can be: bounds from counts, total and list. What cannot be counted has no upper bound, and is never 0. */
import type { CountBounds } from '@sec/core';
import { parseSeverity } from '../../values/severity.js';

/** Severities that a total counts on every console, from the worst down. */
const levels = ['critical', 'high', 'medium', 'low'] as const;

export const kinds = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown', 'malware', 'sensitiveData'] as const;
/** What a gate counts: findings by severity, pieces of malware and of sensitive data. */
export type CountedKind = (typeof kinds)[number];

/** Findings by severity, pieces of malware and of sensitive data: how many there can be. */
export type GateBounds = Readonly<Record<CountedKind, CountBounds>>;

/** What a document shows of findings. */
export interface FindingEvidence {
  /** The object of counts, as it was received. */
  readonly counts: unknown;
  /** The rows of the list; `undefined` where there is none. */
  readonly rows: readonly FindingRow[] | undefined;
  /** Pieces that are listed one by one. */
  readonly pieces?: Readonly<Record<Piece, number>> | undefined;
  /** Whether the scan looked for them at all; where it did not, a count of 0 says nothing. @defaultValue true */
  readonly isSearched?: Readonly<Record<Piece, boolean>> | undefined;
}

/** One finding of a list. */
export interface FindingRow {
  readonly severity: unknown;
  readonly isAccepted: boolean;
}

type Piece = 'malware' | 'sensitiveData';
type Level = (typeof levels)[number];

export interface BoundedFindings {
  readonly bounds: GateBounds;
  /** Members of the counts that are no number, by the vendor's names. */
  readonly missing: readonly string[];
  /** Whether the counts agree with their own total, and none of them is broken. */
  readonly isConsistent: boolean;
  /** Whether the list can hold all that is counted. */
  readonly isComplete: boolean;
  /** Where the numbers come from; `both` takes the larger of the two for each severity. */
  readonly from: 'counts' | 'list' | 'both';
  /** Some of the unknown severities, for messages. */
  readonly unknownSeverities: readonly string[];
  /** Accepted findings in the list. */
  readonly accepted: number;
}

/** The vendor's names of the counts. */
const countNames = [...levels, 'total', 'negligible', 'malware', 'sensitive'] as const;

/**
 * Bounds the findings. Where counts and list disagree, the larger number holds: a list may be truncated, and a count may leave
 * rows out. Where a count is missing, it is at most what the total leaves over.
 *
 * @param ignoreAcknowledged - Counts only what nobody accepted. Whether counts hold accepted findings is unknown, so a list that
 * is not complete lowers the lower bound alone.
 */
export function boundFindings({ counts, rows, pieces, isSearched }: FindingEvidence, ignoreAcknowledged: boolean): BoundedFindings {
  const stated = readCounts(counts);
  const listed = rows === undefined ? undefined : tally(rows);
  const isComplete = listed !== undefined && holdsAll(listed, stated);
  const seen = listed?.all ?? zeros;
  const all = isComplete ? boundByList(listed, stated) : boundByCounts(stated, seen);
  const bounds = Object.fromEntries(
    [...levels, 'negligible' as const, 'unknown' as const].map((kind) => [
      kind,
      ignoreAcknowledged ? leaveOutAccepted(all[kind], { open: listed?.open[kind] ?? 0, seen: seen[kind], isComplete }) : all[kind],
    ]),
  );
  for (const [piece, name] of [
    ['malware', 'malware'],
    ['sensitiveData', 'sensitive'],
  ] as const) {
    const min = Math.max(stated.numbers[name] ?? 0, pieces?.[piece] ?? 0);
    bounds[piece] = { min, max: stated.numbers[name] === undefined || isSearched?.[piece] === false ? Infinity : min };
  }
  return {
    bounds: Object.fromEntries(
      Object.entries(bounds).map(([kind, { min, max }]) => [kind, { min, max: max === Infinity ? undefined : max }]),
    ) as GateBounds,
    missing: countNames.filter((name) => stated.numbers[name] === undefined),
    isConsistent: stated.isConsistent,
    isComplete,
    from: sourceOf(listed, stated),
    unknownSeverities: listed?.unknownSeverities ?? [],
    accepted: listed?.accepted ?? 0,
  };
}

/** Bounds as numbers: without an upper one, `max` is `Infinity`. */
interface Range {
  readonly min: number;
  readonly max: number;
}

type Severities = Readonly<Record<Exclude<CountedKind, Piece>, number>>;
type Ranges = Readonly<Record<Exclude<CountedKind, Piece>, Range>>;

const zeros: Severities = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };

function exactly(number: number): Range {
  return { min: number, max: number };
}

function boundByList({ all }: Tally, { numbers }: StatedCounts): Ranges {
  const known = ([...levels, 'negligible'] as const).map((kind) => [kind, exactly(Math.max(numbers[kind] ?? 0, all[kind]))]);
  return { ...(Object.fromEntries(known) as Omit<Ranges, 'unknown'>), unknown: exactly(all.unknown) };
}

function boundByCounts(stated: StatedCounts, seen: Severities): Ranges {
  const { numbers, isConsistent } = stated;
  const missing = levels.filter((level) => numbers[level] === undefined);
  const over = isConsistent ? leftOver(stated, seen.negligible) : { min: 0, max: Infinity };
  // Consoles without a count of critical findings count those among the high ones, or not at all.
  const hidden = missing.includes('critical') ? Math.max(0, (numbers.high ?? 0) - seen.high) : 0;
  const needs = new Map<Level | 'unknown', number>([...missing, 'unknown' as const].map((kind) => [kind, seen[kind]]));
  if (needs.has('critical')) needs.set('critical', Math.max(0, seen.critical - hidden));
  const needed = [...needs.values()].reduce((sum, need) => sum + need, 0);
  // A total that has no room for what the list shows bounds nothing.
  const most = (kind: Level | 'unknown', more = 0): number =>
    needed > over.max ? Infinity : over.max - needed + (needs.get(kind) ?? 0) + more;
  const ranges = {} as Record<Level, Range>;
  for (const level of levels) {
    const number = numbers[level];
    const min = Math.max(number ?? 0, seen[level]);
    if (!isConsistent) ranges[level] = { min, max: Infinity };
    else ranges[level] = number === undefined ? { min, max: most(level, level === 'critical' ? hidden : 0) } : exactly(min);
  }
  // A reading of the total that has no room for what the list shows is the wrong one.
  const least = over.min < needed && needed <= over.max && over.max !== Infinity ? over.max : over.min;
  const negligible = Math.max(numbers.negligible ?? 0, seen.negligible);
  return {
    ...ranges,
    // Recorded totals leave negligible findings out, so a total does not bound them.
    negligible: { min: negligible, max: isConsistent && numbers.negligible !== undefined ? negligible : Infinity },
    unknown: { min: Math.max(seen.unknown, missing.length === 0 ? least : 0), max: most('unknown') },
  };
}

/**
 * What a total leaves over. Some totals hold the negligible findings and others do not, so the total is read in the way that
 * leaves nothing over, where there is one.
 *
 * @source total 98 beside 98 findings and 38 negligible ones: report of 2024 in DefectDojo/django-DefectDojo issue 10849 [T]
 */
function leftOver({ numbers, sum }: StatedCounts, negligibleSeen: number): Range {
  if (numbers.total === undefined) return { min: 0, max: Infinity };
  const over = numbers.total - sum;
  const negligible = Math.max(numbers.negligible ?? 0, negligibleSeen);
  if (over === negligible) return exactly(0);
  return { min: over < negligible ? over : over - negligible, max: over };
}

function leaveOutAccepted({ max }: Range, shown: { readonly open: number; readonly seen: number; readonly isComplete: boolean }): Range {
  const { open, seen, isComplete } = shown;
  return { min: open, max: isComplete && max === seen ? open : max };
}

function sourceOf(listed: Tally | undefined, { numbers, isConsistent, isGiven }: StatedCounts): BoundedFindings['from'] {
  if (listed === undefined) return 'counts';
  if (isConsistent && levels.every((level) => numbers[level] === listed.all[level])) return 'counts';
  return !isGiven || levels.every((level) => (numbers[level] ?? 0) <= listed.all[level]) ? 'list' : 'both';
}

/** What the counts state. */
interface StatedCounts {
  readonly isGiven: boolean;
  readonly numbers: Readonly<Partial<Record<(typeof countNames)[number], number>>>;
  /** Sum of the severities above negligible. */
  readonly sum: number;
  /** They exist, none of them is broken, and the parts are not more than the total. */
  readonly isConsistent: boolean;
}

function readCounts(value: unknown): StatedCounts {
  const isGiven = typeof value === 'object' && value !== null && !Array.isArray(value);
  const counts = (isGiven ? value : {}) as Readonly<Record<string, unknown>>;
  const read = countNames.map((name) => [name, toCount(counts[name])] as const);
  const numbers = Object.fromEntries(read.filter(([, number]) => number !== undefined)) as StatedCounts['numbers'];
  const isBroken = read.some(([name, number]) => number === undefined && counts[name] !== undefined && counts[name] !== null);
  const sum = levels.reduce((before, level) => before + (numbers[level] ?? 0), 0);
  return { isGiven, numbers, sum, isConsistent: isGiven && !isBroken && sum <= (numbers.total ?? Infinity) };
}

/** @returns The number; some consoles send it as a string. */
function toCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+(\.0+)?\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** What the list shows. */
interface Tally {
  readonly all: Severities;
  /** Those that nobody accepted. */
  readonly open: Severities;
  readonly length: number;
  readonly accepted: number;
  readonly unknownSeverities: readonly string[];
}

function tally(rows: readonly FindingRow[]): Tally {
  const [all, open] = [{ ...zeros }, { ...zeros }];
  let accepted = 0;
  const unknownSeverities = new Set<string>();
  for (const { severity: given, isAccepted } of rows) {
    const severity = parseSeverity(given);
    all[severity ?? 'unknown']++;
    if (isAccepted) accepted++;
    else open[severity ?? 'unknown']++;
    if (severity === undefined && unknownSeverities.size < 5)
      unknownSeverities.add(typeof given === 'string' && given !== '' ? `"${given.slice(0, 40)}"` : 'none given');
  }
  return { all, open, length: rows.length, accepted, unknownSeverities: [...unknownSeverities] };
}

/**
 * Whether a list can hold everything that the counts state. Negligible rows count only where the list is then exactly as long as
 * the total, as a total may leave them out.
 */
function holdsAll({ all, length }: Tally, { numbers, sum }: StatedCounts): boolean {
  const total = numbers.total ?? 0;
  return (length - all.negligible >= total || length === total) && levels.reduce((before, level) => before + all[level], 0) >= sum;
}
