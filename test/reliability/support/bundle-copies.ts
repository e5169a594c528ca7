/** The two copies of a package that a program may end up with: one imported, one required. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageSources } from './package-sources.js';

const root = join(import.meta.dirname, '../../..');

/** Bundles what a program exports, from the sources as they are, as an ES module and as CommonJS, and loads both. */
export async function loadCopies<Exports>(source: string): Promise<{ readonly esm: Exports; readonly cjs: Exports }> {
  const folder = mkdtempSync(join(root, 'node_modules', '.copies-'));
  const outfiles = { esm: join(folder, 'copy.mjs'), cjs: join(folder, 'copy.cjs') };
  try {
    for (const format of ['esm', 'cjs'] as const) {
      const stdin = { contents: source, resolveDir: import.meta.dirname, loader: 'ts' as const };
      await build({
        stdin,
        outfile: outfiles[format],
        bundle: true,
        format,
        platform: 'node',
        target: 'node20',
        plugins: [packageSources],
      });
    }
    return {
      esm: (await import(/* @vite-ignore */ outfiles.esm)) as Exports,
      cjs: createRequire(import.meta.url)(outfiles.cjs) as Exports,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
