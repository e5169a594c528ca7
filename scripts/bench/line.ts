/** What a measurement gives: figures beside their goals. */

/** One figure. */
export interface BenchLine {
  readonly what: string;
  readonly value: number;
  readonly unit:
    | 'bytes'
    | 'calls'
    | 'CPU ms'
    | 'CPU µs'
    | 'instantiations'
    | 'kB'
    | 'lines'
    | 'listeners'
    | 'MB'
    | 'ms'
    | 'names'
    | 'promises'
    | 'requests'
    | 's'
    | 'timers'
    | '×';
  /** The most that it should be; a line without one is there to compare. */
  readonly goal?: number;
  /** Quarter points of the rounds, where there are rounds. */
  readonly spread?: readonly [low: number, high: number];
  /** The same on every machine: how far it may rise above the recorded figure before `pnpm test` fails. */
  readonly allowance?: number;
}

/** A figure that cannot be had now. */
export interface SkippedLine {
  readonly what: string;
  readonly skipped: string;
}

export type Line = BenchLine | SkippedLine;

/** One measurement. */
export interface Measure {
  /** How it is done, for the page: Markdown, one paragraph. */
  readonly about: string;
  /** Flags that its process needs, beside `--expose-gc`. */
  readonly flags?: readonly string[];
  /** @param quick - Fewer rounds, or a smaller load. */
  readonly run: (quick: boolean) => Promise<readonly Line[]>;
}

export function isSkipped(line: Line): line is SkippedLine {
  return 'skipped' in line;
}

export function formatValue(value: number, unit: BenchLine['unit']): string {
  const isWhole =
    unit === 'bytes' || unit === 'lines' || unit === 'promises' || unit === 'requests' || unit === 'listeners' || unit === 'timers';
  const text =
    isWhole || (unit === 'instantiations' && Number.isInteger(value)) ? Math.round(value).toLocaleString('en') : value.toFixed(2);
  return unit === '×' ? `${text} ×` : `${text} ${unit}`;
}

export function formatVerdict({ value, goal }: BenchLine): string {
  return goal === undefined ? '' : value <= goal ? 'met' : 'falls short';
}

export function formatLine(line: Line): string {
  if (isSkipped(line)) return `  ${line.what.padEnd(72)} skipped: ${line.skipped}`;
  const { what, value, unit, goal, spread } = line;
  const between = spread === undefined ? '' : `[${spread.map((one) => one.toFixed(2)).join('–')}]`;
  const target = goal === undefined ? '' : `goal ${formatValue(goal, unit)}`;
  return `  ${what.padEnd(72)}${formatValue(value, unit).padStart(20)} ${between.padEnd(14)} ${target.padEnd(26)}${formatVerdict(line)}`.trimEnd();
}
