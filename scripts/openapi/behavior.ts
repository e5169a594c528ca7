/** How the sandbox of a vendor was seen to behave, as the test of behavior wrote it down. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spec } from './spec.ts';

export interface Behavior {
  /** One of each operation: `stateful`, `example`, `501`, or `stateless` where it answers without either. */
  readonly behaviors: readonly string[];
  /** One sentence for each operation that nobody looked at, or that there is no more. */
  readonly missing: readonly string[];
}

/** @returns Nothing for a vendor whose sandbox nobody looked at. */
export function readBehavior(root: string, { vendor, operations }: Spec): Behavior {
  const file = join(root, 'test', 'reliability', 'behavior', `${vendor}.tsv`);
  if (!existsSync(file)) return { behaviors: [], missing: [] };
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const seen = new Map(
    lines.map((line) => line.split('\t')).map(([id = '', , behavior = '']) => [id, behavior.split(' ')[0] ?? ''] as const),
  );
  const known = new Set(operations.map(({ id }) => id));
  return {
    behaviors: [...seen.values()],
    missing: [
      ...[...known]
        .filter((id) => !seen.has(id))
        .map((id) => `${vendor}: nobody saw how the sandbox answers ${id}; run the test of behavior`),
      ...[...seen.keys()].filter((id) => !known.has(id)).map((id) => `${vendor}: ${id} is no operation and has a line about its sandbox`),
    ],
  };
}
