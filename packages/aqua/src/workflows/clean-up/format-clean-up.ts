/** Prints a clean-up as tables for a terminal. */
import { printable } from '@sec/core/vendor';
import type { CleanUpImagesResult } from './clean-up-images.js';
import type { CleanUpItem, CleanUpPlan, KeptItem } from './clean-up-plan.js';

export interface FormatCleanUpOptions {
  /** Rows of each table; the rest is counted. @defaultValue 50 */
  readonly maxRows?: number | undefined;
}

/** Longest name in a cell: what is longer is cut in the middle. */
const maxCell = 60;

/** Rows with the same number of cells, under their heads. */
interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Prints what a plan would remove, or what a run has done: a table for each outcome, and how many are kept for which reason. Control
 * characters in names are replaced, as anybody may name an image.
 *
 * @returns Lines for a terminal, without a line break at the end.
 */
export function formatCleanUp(cleanUp: CleanUpPlan | CleanUpImagesResult, { maxRows = 50 }: FormatCleanUpOptions = {}): string {
  const tables = 'dryRun' in cleanUp ? tablesOfResult(cleanUp) : [itemTable('To remove', [...cleanUp.images, ...cleanUp.repositories])];
  const shown = [...tables, keptTable(cleanUp.kept)].filter(({ rows }) => rows.length > 0);
  const counts = [`${cleanUp.considered} images considered`, ...tables.map(({ title, rows }) => `${title.toLowerCase()}: ${rows.length}`)];
  const head = `${'dryRun' in cleanUp ? (cleanUp.dryRun ? 'Dry run, nothing was removed. ' : '') : 'Plan, nothing was removed. '}${[...counts, `kept: ${cleanUp.kept.length}`].join(', ')}`;
  return [head, ...shown.map((table) => print(table, maxRows))].join('\n\n');
}

function tablesOfResult({ dryRun, planned, deleted, gone, failed }: CleanUpImagesResult): Table[] {
  const failures = failed.map(({ item, error, mayHaveSucceeded }) => [
    ...cells(item).slice(0, 2),
    mayHaveSucceeded ? 'perhaps removed' : 'not removed',
    error.message,
  ]);
  return [
    dryRun ? itemTable('To remove', planned) : itemTable('Removed', deleted),
    itemTable('Gone already', gone),
    { title: 'Failed', heads: ['Registry', 'Image or repository', 'State', 'Error'], rows: failures },
  ];
}

function itemTable(title: string, items: readonly CleanUpItem[]): Table {
  return { title, heads: ['Registry', 'Image or repository', 'Registered', 'Last scan'], rows: items.map(cells) };
}

function keptTable(kept: readonly KeptItem[]): Table {
  const rows = kept.map(({ registry, repository, tag, why }) => [registry, tag === '' ? repository : `${repository}:${tag}`, why]);
  return { title: 'Kept', heads: ['Registry', 'Image or repository', 'Why'], rows: rows.toSorted((one, other) => order(one[2], other[2])) };
}

function order(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function cells(item: CleanUpItem): readonly string[] {
  const { registry, repository } = item;
  if (item.kind === 'repository') return [registry, `${repository} (repository)`, '', ''];
  return [registry, `${repository}:${item.tag}`, item.created.slice(0, 10), item.scanDate?.slice(0, 10) ?? 'never'];
}

function print({ title, heads, rows }: Table, maxRows: number): string {
  const lines = [heads, ...rows.slice(0, maxRows)].map((row) => row.map(toCell));
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const [head, ...body] = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const rest = rows.length > maxRows ? [`… and ${rows.length - maxRows} more`] : [];
  return [`${title} (${rows.length})`, head, rule, ...body, ...rest].join('\n');
}

function toCell(text: string): string {
  const shown = printable(text).replace(/[\n\t]/g, ' ');
  return shown.length <= maxCell ? shown : `${shown.slice(0, maxCell / 2)}…${shown.slice(1 - maxCell / 2)}`;
}
