/** Builds every package: an ES module with a CommonJS twin, types for both, and the specification. `--js` leaves the types out. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAgents } from './build/write-agents.ts';
import { writeBundles } from './build/write-bundles.ts';
import { writeCommonJs } from './build/write-common-js.ts';
import { writePages } from './build/write-pages.ts';
import { writeModules } from './build/write-modules.ts';
import { writeDeclarations } from './build/write-declarations.ts';
import { readWords } from './known-flags.ts';
import { listPackages } from './packages.ts';

const withTypes = !readWords(['--js']).has('--js');
const startedMs = performance.now();
const packages = listPackages();

for (const item of packages) {
  const dist = join(item.folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await writeCommonJs(dist, await writeModules(item));
  writeBundles(item);
  writePages(item);
  writeAgents(item);
  if (withTypes) writeDeclarations(item);
}
console.log(
  `build: ${packages.length} packages, ${withTypes ? 'with types' : 'without types'}, ${((performance.now() - startedMs) / 1000).toFixed(1)} s`,
);
