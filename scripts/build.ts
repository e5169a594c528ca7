/** Builds every package: an ES module with a CommonJS twin, and types for both. `--js` leaves the types out. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsup';
import { readWords } from './known-flags.ts';
import { listPackages, root } from './packages.ts';

const withTypes = !readWords(['--js']).has('--js');
const startedMs = performance.now();
const packages = listPackages();

for (const { folder, entries, externals } of packages) {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  await build({
    config: false,
    entry: { ...entries },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    dts: withTypes,
    external: externals.flatMap((name) => [name, new RegExp(`^${name}/`)]),
    outDir: join(folder, 'dist'),
    splitting: true,
    silent: true,
    tsconfig: join(root, 'tsconfig.build.json'),
  });
}
console.log(
  `build: ${packages.length} packages, ${withTypes ? 'with types' : 'without types'}, ${((performance.now() - startedMs) / 1000).toFixed(1)} s`,
);
