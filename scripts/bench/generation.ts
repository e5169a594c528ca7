/** Time to generate all packages from their specifications. */
import { join } from 'node:path';
import { root } from '../packages.ts';
import { run } from '../run.ts';
import type { Measure } from './line.ts';

export const generation: Measure = {
  about:
    'Time of `pnpm generate --check`: all files of all four packages are generated from the specifications, and compared with those that are committed.',
  async run() {
    const startedMs = performance.now();
    const { code, output } = await run('node', [join(root, 'scripts', 'generate.ts'), '--check']);
    if (code !== 0) throw new Error(output);
    return [{ what: 'all four packages, the same bytes', value: (performance.now() - startedMs) / 1_000, unit: 's', goal: 20 }];
  },
};
