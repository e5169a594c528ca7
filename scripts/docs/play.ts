/** Bundles, for each vendor, what "run in the page" loads when it is pressed: the client and the sandbox. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../packages.ts';

/** Every package as it is published. */
export async function writePlay(out: string): Promise<void> {
  const folder = join(root, 'scripts', 'site', 'play');
  const vendors = readdirSync(folder).filter((name) => name !== 'play.js');
  await build({
    entryPoints: Object.fromEntries(vendors.map((name) => [basename(name, '.js'), join(folder, name)])),
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'silent',
  });
}
