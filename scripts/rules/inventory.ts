/** Rules about the list of operations that coverage is counted against. */
import { inventoryFile, type InventoryRow, readInventory } from '../openapi/inventory.ts';
import type { Finding } from '../openapi/problem.ts';
import type { Operation, Spec } from '../openapi/spec.ts';
import { type Rule, show } from './rule.ts';

export const inventoryRules: readonly Rule[] = [
  {
    name: 'inventory',
    sentence: 'inventory.tsv and the specification name the same operations with the same facts.',
    find: findDifferences,
  },
];

function* findDifferences({ folder, operations, hosts, placeAt }: Spec): Generator<Finding> {
  const rows = readInventory(folder);
  const place = (line: number): Finding & { readonly place: object } => ({
    place: { ...placeAt(inventoryFile(folder), []), line },
    message: '',
  });
  if (rows === undefined) {
    yield {
      ...place(1),
      message: 'the list must be there, with the columns family, operationId, method, path, host, mark, retry, paged and level',
    };
    return;
  }
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  for (const row of rows) {
    const operation = byId.get(row.operationId);
    if (row.level === 'handwritten') {
      if (operation !== undefined)
        yield { ...place(row.line), message: `${row.operationId} is handwritten in the list and has an operation as well; decide for one` };
    } else if (operation === undefined)
      yield {
        ...place(row.line),
        message: `${row.operationId} is in the list and not in the specification; write the operation, or correct the list`,
      };
    else for (const message of compare(row, operation, hosts[0])) yield { ...place(row.line), message };
  }
  const listed = new Set(rows.map(({ operationId }) => operationId));
  for (const operation of operations) {
    if (!listed.has(operation.id))
      yield { node: operation.node, keys: ['operationId'], message: `${operation.id} is not in inventory.tsv; add a row` };
  }
}

function compare(row: InventoryRow, operation: Operation, firstHost: string | undefined): string[] {
  const facts: [keyof InventoryRow, unknown][] = [
    ['method', operation.method],
    ['path', operation.path],
    ['host', operation.host ?? firstHost],
    // One that has no class has a rule of its own.
    ['retry', operation.node['x-retry'] ?? row.retry],
  ];
  return facts
    .filter(([column, value]) => row[column] !== value)
    .map(
      ([column, value]) =>
        `${row.operationId}: ${column} is ${show(row[column])} in the list and ${show(value)} in the specification; correct the one that is wrong`,
    );
}
