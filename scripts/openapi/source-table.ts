/** The table of the sources that a specification was written from: which version was read, and when. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceRow {
  readonly line: number;
  /** Its name, as `x-source.ref` writes it. */
  readonly source: string;
  /** How a sentence names it: `the API Blueprint of 2021`. */
  readonly name: string;
  /** Commit or version that was read; empty where it has none. */
  readonly version: string;
  /** Year of that version; `undefined` where the source has no date. */
  readonly year: number | undefined;
  /** Year in which it was read. */
  readonly read: number;
  readonly where: string;
}

const columns = ['source', 'name', 'version', 'year', 'read', 'where'] as const;

export function sourceFile(folder: string): string {
  return join(folder, 'sources.tsv');
}

/** @returns The rows, or `undefined` where the file is missing or its first line does not name the columns. */
export function readSourceTable(folder: string): SourceRow[] | undefined {
  const file = sourceFile(folder);
  if (!existsSync(file)) return undefined;
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (head !== columns.join('\t')) return undefined;
  return lines.map((text, index) => {
    const [source = '', name = '', version = '', year = '', read = '', where = ''] = text.split('\t');
    return { line: index + 2, source, name, version, year: year === '' ? undefined : Number(year), read: Number(read), where };
  });
}

/** @returns The sources that a reference names, in its order; of names that begin alike, the longest. */
export function findSources(rows: readonly SourceRow[], ref: string): SourceRow[] {
  const found: (readonly [at: number, row: SourceRow])[] = [];
  let rest = ref;
  for (const row of rows.toSorted((one, other) => other.source.length - one.source.length)) {
    for (let at = rest.indexOf(row.source); at >= 0; at = rest.indexOf(row.source)) {
      found.push([at, row]);
      rest = rest.slice(0, at) + '\0'.repeat(row.source.length) + rest.slice(at + row.source.length);
    }
  }
  return [...new Set(found.toSorted(([one], [other]) => one - other).map(([, row]) => row))];
}
