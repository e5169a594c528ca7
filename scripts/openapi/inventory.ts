/** The list of all operations that a vendor has, against which coverage is counted. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface InventoryRow {
  readonly line: number;
  readonly family: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly mark: string;
  readonly retry: string;
  /** `none`, or the style of paging. */
  readonly paged: string;
  /** `handwritten` where no specification can say it, so that the package exports a function of that name. */
  readonly level: string;
}

const columns = ['family', 'operationId', 'method', 'path', 'host', 'mark', 'retry', 'paged', 'level'] as const;

export function inventoryFile(folder: string): string {
  return join(folder, 'inventory.tsv');
}

/** @returns The rows, or `undefined` where the file is missing or its first line does not name the columns. */
export function readInventory(folder: string): InventoryRow[] | undefined {
  const file = inventoryFile(folder);
  if (!existsSync(file)) return undefined;
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (head !== columns.join('\t')) return undefined;
  return lines.map((text, index) => {
    const values = text.split('\t');
    const row = Object.fromEntries(columns.map((column, place) => [column, values[place] ?? ''])) as Record<
      (typeof columns)[number],
      string
    >;
    return { ...row, line: index + 2 };
  });
}
