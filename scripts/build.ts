/** Builds every package: an ES module with a CommonJS twin, and types for both. `--js` leaves the types out. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Options } from 'tsup';
import { readWords } from './known-flags.ts';
import { listPackages, root } from './packages.ts';

const withTypes = !readWords(['--js']).has('--js');
const startedMs = performance.now();
const packages = listPackages();

for (const { folder, entries, externals } of packages) {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const shared: Options = {
    config: false,
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    external: externals.flatMap((name) => [name, new RegExp(`^${name}/`)]),
    outDir: join(folder, 'dist'),
    splitting: true,
    silent: true,
    tsconfig: join(root, 'tsconfig.build.json'),
  };
  await build({ ...shared, entry: { ...entries } });
  if (!withTypes) continue;
  // Types that need an optional peer are written apart: others must not import a file that names it.
  for (const group of [withoutPeers(entries), onlyWithPeers(entries)]) {
    if (Object.keys(group).length > 0) await build({ ...shared, entry: group, dts: { only: true } });
  }
}
console.log(
  `build: ${packages.length} packages, ${withTypes ? 'with types' : 'without types'}, ${((performance.now() - startedMs) / 1000).toFixed(1)} s`,
);

function withoutPeers(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== 'testing'));
}

function onlyWithPeers(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => name === 'testing'));
}
