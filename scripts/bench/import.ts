/** Processor time of importing a package, in processes of its own, from the packed package as a project installs it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackages } from '../packages.ts';
import { run } from '../run.ts';
import type { BenchLine, Measure } from './line.ts';
import { median } from './rounds.ts';

const traps = ['fetch', 'Request', 'Response', 'Headers', 'crypto'];

export const importing: Measure = {
  about:
    'Processor time of `import` of the packed package, unpacked into a project’s `node_modules` with its dependencies, in fresh processes that take turns; medians. ' +
    'And what of the platform is touched while a package of ours is loaded: ' +
    traps.map((name) => `\`${name}\``).join(', ') +
    ' must not be.',
  async run(quick) {
    const project = mkdtempSync(join(tmpdir(), 'sec-import-'));
    try {
      await install(project);
      return [...(await compareImports(project, quick ? 5 : 15)), await countTouched(project)];
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  },
};

async function compareImports(project: string, rounds: number): Promise<BenchLine[]> {
  const names = ['openapi-fetch', '@sec/risken', '@sec/aqua', 'ky', 'axios'];
  const times = names.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const index = (round + turn) % names.length;
      times[index]?.push(await importOnce(project, names[index] ?? ''));
    }
  }
  const [plain = Number.NaN, ...others] = times.map(median);
  return [
    { what: 'openapi-fetch', value: plain / 1_000, unit: 'CPU ms' },
    ...others.map((time, index): BenchLine => {
      const name = names[index + 1] ?? '';
      return { what: `${name}, against openapi-fetch`, value: time / plain, unit: '×', ...(name === '@sec/risken' ? { goal: 2.2 } : {}) };
    }),
  ];
}

/** @returns Microseconds. */
async function importOnce(project: string, name: string): Promise<number> {
  const program = `const before = process.cpuUsage(); await import('${name}'); const { user, system } = process.cpuUsage(before); console.log(user + system);`;
  return Number(await runProgram(project, program));
}

async function countTouched(project: string): Promise<BenchLine> {
  const names = listPackages().map(({ name }) => name);
  const program = `const touched = new Set();
for (const name of ${JSON.stringify(traps)}) {
  const value = globalThis[name];
  Object.defineProperty(globalThis, name, { configurable: true, get: () => (touched.add(name), value) });
}
for (const name of ${JSON.stringify(names)}) await import(name);
console.log(touched.size);`;
  return {
    what: 'parts of the platform touched by loading our packages',
    value: Number(await runProgram(project, program)),
    unit: 'names',
    goal: 0,
  };
}

async function runProgram(project: string, program: string): Promise<string> {
  writeFileSync(join(project, 'program.mjs'), program);
  const { code, output } = await run('node', ['program.mjs'], { cwd: project });
  if (code !== 0) throw new Error(output);
  return output.trim();
}

/** Unpacks the tarballs and copies what they and the peers need, so that no link leads out of the project. */
async function install(project: string): Promise<void> {
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '@sec'), { recursive: true });
  for (const { name, folder } of listPackages()) {
    const tarballs = mkdtempSync(join(project, 'tarball-'));
    await expectGood('npx', ['--yes', 'pnpm@12', 'pack', '--pack-destination', tarballs], folder);
    mkdirSync(join(modules, name));
    await expectGood(
      'tar',
      ['-xzf', join(tarballs, readdirSync(tarballs)[0] ?? ''), '--strip-components=1', '-C', join(modules, name)],
      project,
    );
    copyDependencies(folder, modules);
  }
  for (const name of ['openapi-fetch', 'ky', 'axios']) copyPackage(import.meta.dirname, name, modules);
}

async function expectGood(program: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, output } = await run(program, args, { cwd });
  if (code !== 0) throw new Error(output);
}

function copyPackage(from: string, name: string, modules: string): void {
  const paths = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  const found = paths.map((path) => join(path, name)).flatMap((path) => realPath(path));
  const [source] = found;
  if (source === undefined) throw new Error(`${name} is not installed for ${from}`);
  cpSync(source, join(modules, name), { recursive: true, filter: (path) => !path.slice(source.length).includes('node_modules') });
  copyDependencies(source, modules);
}

function copyDependencies(folder: string, modules: string): void {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly dependencies?: object };
  for (const name of Object.keys(dependencies))
    if (!name.startsWith('@sec/') && realPath(join(modules, name)).length === 0) copyPackage(folder, name, modules);
}

function realPath(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}
