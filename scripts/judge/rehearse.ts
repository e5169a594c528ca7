/**
 * Rehearses a release: versions, builds, packs and publishes a clone of the last commit to a registry on loopback, and installs the packages
 * by name from there.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listPackages, root } from '../packages.ts';
import { run, type RunOptions } from '../run.ts';
import type { Judge } from './judge.ts';
import { startRegistry } from './rehearse/registry.ts';
import { useFromRegistry } from './rehearse/use-from-registry.ts';
import { emptyFolder } from './tools.ts';

const pnpm = ['--yes', 'pnpm@12'];
/** Where the sources would be: no address that exists. */
const address = 'https://git.example/acme/sec';

export const rehearse: Judge = {
  sentence: 'a release of the last commit to a registry on loopback (Verdaccio), installed from there by name with npm and pnpm',
  needs: 'npm and git',
  async run() {
    const folder = emptyFolder('rehearse');
    const clone = join(folder, 'repository');
    await expectSuccess('git', ['clone', '--quiet', root, clone], { cwd: folder });
    await expectSuccess('npx', [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline'], { cwd: clone });
    await using registry = await startRegistry(join(folder, 'registry'));
    const release: RunOptions = { cwd: clone, env: registry.env };
    const refused = [await refusesUnbuilt(clone), await refusesWithoutAddress(clone, release)];
    setAddress(clone);
    await expectSuccess('npx', [...pnpm, 'changeset', 'version'], { cwd: clone });
    const first = await buildAndPack(clone, join(folder, 'first'));
    const second = await buildAndPack(clone, join(folder, 'second'));
    const different = Object.keys(first).filter((name) => first[name] !== second[name]);
    for (const name of different) console.log(`${name} differs between two builds`);
    await expectSuccess('npx', [...pnpm, 'release'], release);
    const used = await useFromRegistry(join(folder, 'projects'), registry, readVersion(clone));
    const broken = used.filter(({ problem }) => problem !== undefined);
    for (const { what, problem } of broken) console.log(`${what}: ${problem}`);
    const allRefused = refused.every((one) => one);
    return {
      isGood: broken.length === 0 && different.length === 0 && allRefused,
      figure:
        `${Object.keys(first).length} packages published as ${readVersion(clone)}, ${used.length - broken.length} of ${used.length} uses from the registry good, ` +
        `${different.length} tarballs differ between two builds, ${allRefused ? 'unbuilt and without an address refused' : 'a release was NOT refused'}`,
    };
  },
};

/** Before anything is built, no package may be packed. */
async function refusesUnbuilt(clone: string): Promise<boolean> {
  const { code, output } = await run('npx', [...pnpm, 'pack'], { cwd: join(clone, 'packages', 'risken') });
  return code !== 0 && output.includes('prepack');
}

async function refusesWithoutAddress(clone: string, options: RunOptions): Promise<boolean> {
  await expectSuccess('npx', [...pnpm, 'build'], { cwd: clone });
  const { code, output } = await run('npx', [...pnpm, 'publish', '--no-git-checks'], {
    ...options,
    cwd: join(clone, 'packages', 'risken'),
  });
  return code !== 0 && output.includes('has no repository');
}

function setAddress(clone: string): void {
  const file = join(clone, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify({ ...manifest, repository: address }, undefined, 2)}\n`);
}

/** @returns A checksum for each tarball. */
async function buildAndPack(clone: string, target: string): Promise<Record<string, string>> {
  await expectSuccess('npx', [...pnpm, 'build'], { cwd: clone });
  for (const { folder } of listPackages())
    await expectSuccess('npx', [...pnpm, 'pack', '--pack-destination', target], { cwd: join(clone, 'packages', basename(folder)) });
  const sums: Record<string, string> = {};
  for (const file of readdirSync(target))
    sums[file] = createHash('sha256')
      .update(readFileSync(join(target, file)))
      .digest('hex');
  return sums;
}

function readVersion(clone: string): string {
  return (JSON.parse(readFileSync(join(clone, 'packages', 'core', 'package.json'), 'utf8')) as { readonly version: string }).version;
}

async function expectSuccess(program: string, args: readonly string[], options: RunOptions): Promise<void> {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with code ${code}:\n${output}`);
}
