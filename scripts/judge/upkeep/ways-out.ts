/** Tries what would take the place of the tools that their makers gave up. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listPackages, type Package, root } from '../../packages.ts';
import { run } from '../../run.ts';
import { writeBundleFiles } from '../bundle-files.ts';
import { emptyFolder, installNpm } from '../tools.ts';

export interface WayOut {
  readonly what: string;
  /** What went wrong; `undefined` where nothing did. */
  readonly problem: string | undefined;
}

export async function tryWaysOut(): Promise<WayOut[]> {
  const types = await writeTypes();
  const builds: WayOut[] = [];
  for (const item of listPackages()) builds.push(await buildWithTsdown(item));
  return [...types, ...builds];
}

/** Types by another writer, compiled strictly. */
async function writeTypes(): Promise<WayOut[]> {
  const folder = emptyFolder('second-types');
  const ways: WayOut[] = [];
  for (const { file } of writeBundleFiles(root, folder)) {
    const target = join(folder, basename(file, '.json'));
    const written = await run('openapi-ts', ['--input', file, '--output', target, '--plugins', '@hey-api/typescript', '--silent']);
    const flags = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    const compiled = written.code === 0 ? await run('tsc', [...flags, '--ignoreConfig', join(target, 'types.gen.ts')]) : written;
    ways.push({ what: `types of ${basename(file)} by @hey-api/openapi-ts`, problem: compiled.code === 0 ? undefined : compiled.output });
  }
  return ways;
}

/** The package by tsdown, in both formats, with the names that ours has. */
async function buildWithTsdown(item: Package): Promise<WayOut> {
  const what = `${item.name} by tsdown`;
  const tool = await installNpm('tsdown', { tsdown: '0.23.7' });
  // Below the package, so that what it imports is found; `dist` is no source.
  const out = join(item.folder, 'node_modules', '.cache', 'tsdown');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const config = join(out, 'tsdown.config.json');
  writeFileSync(
    config,
    JSON.stringify({
      entry: item.entries,
      format: ['esm', 'cjs'],
      dts: false,
      platform: 'neutral',
      target: 'es2022',
      cwd: item.folder,
      outDir: join(out, 'dist'),
    }),
  );
  const built = await run(join(tool, 'node_modules', '.bin', 'tsdown'), ['--config', config], { cwd: item.folder });
  if (built.code !== 0) return { what, problem: built.output };
  const problem = await compareNames(item, join(out, 'dist'));
  return { what, problem };
}

async function compareNames(item: Package, dist: string): Promise<string | undefined> {
  for (const name of Object.keys(item.entries)) {
    const ours = await listNames(join(item.folder, 'dist', `${name}.js`));
    for (const ending of ['js', 'mjs', 'cjs']) {
      const file = join(dist, `${name}.${ending}`);
      if (!existsSync(file)) continue;
      const theirs = await listNames(file);
      if (theirs.join() !== ours.join()) return `${name}.${ending} exports other names`;
    }
    if (!['js', 'mjs'].some((ending) => existsSync(join(dist, `${name}.${ending}`)))) return `${name} was not built`;
  }
  return undefined;
}

async function listNames(file: string): Promise<string[]> {
  const code = readFileSync(file, 'utf8');
  if (code === '') return [];
  const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  return Object.keys(module)
    .filter((name) => name !== 'default' && name !== 'module.exports' && name !== '__esModule')
    .toSorted();
}
