/** Compares a vendor's list of operations with what there is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInventory } from './inventory.ts';
import { readSpec } from './read-spec.ts';

export interface Count {
  readonly found: number;
  readonly listed: number;
}

export interface Coverage {
  readonly families: readonly (Count & { readonly name: string })[];
  readonly total: Count;
  /** One sentence for each operation that one side has and the other has not. */
  readonly missing: readonly string[];
}

/** @param packageFolder Folder of the package, which exports what is handwritten. */
export function countCoverage(folder: string, packageFolder: string, root: string): Coverage {
  const spec = readSpec(folder, root);
  const specified = new Set(spec.operations.map(({ id }) => id));
  const exported = readExports(join(packageFolder, 'src', 'index.ts'));
  const rows = readInventory(folder) ?? [];
  const missing: string[] =
    rows.length === 0 ? [`${spec.vendor}: inventory.tsv is missing, or its columns are not those of docs/specs.md`] : [];
  const families = new Map<string, Count>();
  for (const { family, operationId, level } of rows) {
    const { found, listed } = families.get(family) ?? { found: 0, listed: 0 };
    const isThere = (level === 'handwritten' ? exported : specified).has(operationId);
    families.set(family, { found: found + Number(isThere), listed: listed + 1 });
    if (!isThere)
      missing.push(
        `${spec.vendor}: ${operationId} is in the list and not ${level === 'handwritten' ? 'exported by the package' : 'in the specification'}`,
      );
  }
  const listed = new Set(rows.map(({ operationId }) => operationId));
  for (const id of specified) if (!listed.has(id)) missing.push(`${spec.vendor}: ${id} is in the specification and not in the list`);
  const counts = [...families].map(([name, count]) => ({ name, ...count }));
  const sum = (pick: (count: Count) => number): number => counts.reduce((total, count) => total + pick(count), 0);
  return { families: counts, total: { found: sum(({ found }) => found), listed: sum(({ listed: inList }) => inList) }, missing };
}

/** The names that a module exports one by one. */
function readExports(file: string): Set<string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
  return new Set(
    lists.map((name) =>
      name
        .replace(/^.*\bas\b/s, '')
        .replace(/\btype\b/, '')
        .trim(),
    ),
  );
}
