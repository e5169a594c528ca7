/** One measured figure beside its goal. */
export interface BenchLine {
  /** What the figure is of. */
  readonly subject: 'calls' | 'checks' | 'size' | 'types';
  readonly what: string;
  readonly value: number;
  readonly goal: number;
  readonly unit: string;
}

export function formatLine({ subject, what, value, goal, unit }: BenchLine): string {
  const shown = unit === '×' ? value.toFixed(2) : String(Math.round(value));
  const verdict = value <= goal ? 'pass' : 'falls short';
  return `${subject.padEnd(8)}${what.padEnd(62)}${`${shown} ${unit}`.padStart(16)}   goal ${`${goal} ${unit}`.padEnd(22)}${verdict}`;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
