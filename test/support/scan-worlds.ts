/**
 * What a scan result of Aqua can mean, by trying every state of the image that fits it: the judge of the gate's arithmetic, which
 * knows no formula but the sum.
 */
import type { GatePolicy } from '@sec/aqua';

const levels = ['critical', 'high', 'medium', 'low'] as const;
const severities = [...levels, 'negligible', 'unknown'] as const;
type Severity = (typeof severities)[number];
type Numbers = Record<Severity, number>;
interface Range {
  readonly min: number;
  readonly max: number;
}

export interface ScanDocument {
  readonly disallowed?: unknown;
  readonly partial_results?: unknown;
  readonly cves_counts?: unknown;
  readonly cves?: unknown;
}

const countOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);

/** All ways to share a number out among several. */
function* share(number: number, places: number): Generator<number[]> {
  if (places === 1) return yield [number];
  for (let first = 0; first <= number; first++) for (const rest of share(number - first, places - 1)) yield [first, ...rest];
}

/** How many findings of each severity there can be. */
export function rangesOf({ cves_counts, cves }: ScanDocument, ignoreAcknowledged: boolean): Record<Severity, Range> {
  const rows = Array.isArray(cves) ? (cves as readonly ({ severity?: unknown; acknowledged?: unknown } | null)[]) : undefined;
  const severityOf = (given: unknown): Severity => {
    const text = String(given ?? '')
      .trim()
      .toLowerCase();
    return severities.find((severity) => severity === text && severity !== 'unknown') ?? 'unknown';
  };
  const tally = (entries: readonly ({ severity?: unknown } | null)[]): Numbers =>
    Object.fromEntries(severities.map((name) => [name, entries.filter((row) => severityOf(row?.severity) === name).length])) as Numbers;
  const seen = tally(rows ?? []);
  const open = tally((rows ?? []).filter((row) => row?.acknowledged !== true));
  const isGiven = typeof cves_counts === 'object' && cves_counts !== null && !Array.isArray(cves_counts);
  const counts = (isGiven ? cves_counts : {}) as Readonly<Record<string, unknown>>;
  const isBroken = ['total', 'critical', 'high', 'medium', 'low', 'negligible', 'malware', 'sensitive'].some(
    (name) => (counts[name] ?? undefined) !== undefined && countOf(counts[name]) === undefined,
  );
  const stated = (name: string): number | undefined => countOf(counts[name]);
  const total = stated('total');
  const graded = sum(levels.map((level) => stated(level) ?? 0));
  const isUsable = isGiven && !isBroken && graded <= (total ?? Infinity);
  const length = rows?.length ?? 0;
  const isComplete =
    rows !== undefined &&
    (length - seen.negligible >= (total ?? 0) || length === total) &&
    sum(levels.map((level) => seen[level])) >= graded;

  const ranges = Object.fromEntries(
    severities.map((name) => [name, { min: Math.max(stated(name) ?? 0, seen[name]), max: Infinity }]),
  ) as Record<Severity, Range>;
  ranges.unknown = { min: seen.unknown, max: Infinity };
  if (isComplete) for (const name of severities) ranges[name] = { min: ranges[name].min, max: ranges[name].min };
  else if (isUsable) {
    for (const name of [...levels, 'negligible' as const])
      if (stated(name) !== undefined) ranges[name] = { min: ranges[name].min, max: ranges[name].min };
    if (total !== undefined) tryWorlds({ total, graded, seen, stated, ranges });
  }
  if (!ignoreAcknowledged) return ranges;
  for (const name of severities) {
    const { max } = ranges[name];
    ranges[name] = { min: open[name], max: isComplete && max === seen[name] ? open[name] : max };
  }
  return ranges;
}

interface Worlds {
  readonly total: number;
  readonly graded: number;
  readonly seen: Numbers;
  readonly stated: (name: string) => number | undefined;
  readonly ranges: Record<Severity, Range>;
}

function tryWorlds({ total, graded, seen, stated, ranges }: Worlds): void {
  const places: Severity[] = [...levels.filter((level) => stated(level) === undefined), 'unknown'];
  const negligible = Math.max(stated('negligible') ?? 0, seen.negligible);
  // The total with and without the negligible ones; a reading that leaves nothing over is the right one.
  const readings = [total - graded, total - graded - negligible].filter((over) => over >= 0);
  const overs = readings.includes(0) ? [0] : readings;
  const hiddenMost = places.includes('critical') ? Math.max(0, (stated('high') ?? 0) - seen.high) : 0;
  const found = new Map<Severity, number[]>(places.map((name) => [name, []]));
  for (const over of overs)
    for (let hidden = 0; hidden <= hiddenMost; hidden++)
      for (const shared of share(over, places.length)) {
        const world = places.map((name, index) => (shared[index] ?? 0) + (name === 'critical' ? hidden : 0));
        if (places.some((name, index) => (world[index] ?? 0) < seen[name])) continue;
        for (const [index, name] of places.entries()) found.get(name)?.push(world[index] ?? 0);
      }
  for (const [name, numbers] of found) if (numbers.length > 0) ranges[name] = { min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** What every state of the image comes to under a policy: always within it, never, or sometimes. */
export function decideByWorlds(document: ScanDocument, policy: GatePolicy): 'pass' | 'fail' | 'error' {
  const { failOnDisallowed = true, failOnPartialResults = true, unknownSeverity = 'fail', ignoreAcknowledged = false } = policy;
  const ranges = rangesOf(document, ignoreAcknowledged);
  const counts = (document.cves_counts ?? {}) as Readonly<Record<string, unknown>>;
  const piecesOf = (name: string): Range => {
    const number = countOf(counts[name]);
    return number === undefined ? { min: 0, max: Infinity } : { min: number, max: number };
  };
  const { maxMalware = 0 } = policy;
  const limited: readonly (readonly [Range, number, boolean?])[] = [
    [ranges.critical, policy.maxCritical ?? 0],
    [ranges.high, policy.maxHigh ?? 10],
    [ranges.medium, policy.maxMedium ?? Infinity],
    [ranges.low, policy.maxLow ?? Infinity],
    [ranges.negligible, policy.maxNegligible ?? Infinity],
    [ranges.unknown, unknownSeverity === 'fail' ? 0 : Infinity],
    [piecesOf('malware'), maxMalware, policy.maxMalware === undefined],
    [piecesOf('sensitive'), policy.maxSensitiveData ?? Infinity],
  ];
  const isRefused = failOnDisallowed && document.disallowed === true;
  if (isRefused || (failOnPartialResults && document.partial_results === true) || limited.some(([{ min }, most]) => min > most))
    return 'fail';
  if (failOnDisallowed && typeof document.disallowed !== 'boolean') return 'error';
  return limited.some(([{ max }, most, mayBeMissing]) => max > most && mayBeMissing !== true) ? 'error' : 'pass';
}
