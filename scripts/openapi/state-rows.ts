/** What no rule finds about the state behind operations: `specs/<vendor>/state.tsv`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line; a cell that is empty leaves the rule as it is, and `-` means that there is none. */
export interface StateRow {
  readonly line: number;
  readonly operation: string;
  /** `-` for an operation without state; `hand` for one that has a handler of its own, and `typed` where that takes bodies as checked. */
  readonly verb: string;
  /** Name of the collection. */
  readonly of: string;
  /** `input=row` by member; after `|` what names the row to write where there is none with those. */
  readonly keys: string;
  /** `input=row`, `input>=row`, `input<=row`, `input~row`, `input@Collection:member`, or `input` alone where it is no filter; `input:=value` where it is none with this value. */
  readonly filters: string;
  /** Members of the input that rows keep: `row=input`, `row` where both have the name, `row:=value` for a JSON value. */
  readonly take: string;
  /** Where the rows are in the answer. */
  readonly at: string;
}

export function stateFile(folder: string): string {
  return join(folder, 'state.tsv');
}

/** @returns The lines by operation; none where the file is missing. */
export function readStateRows(folder: string): ReadonlyMap<string, StateRow> {
  const file = stateFile(folder);
  if (!existsSync(file)) return new Map();
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((text, index) => {
      const [operation = '', verb = '', of = '', keys = '', filters = '', take = '', at = ''] = text.split('\t');
      return [operation, { line: index + 2, operation, verb, of, keys, filters, take, at }] as const;
    }),
  );
}
