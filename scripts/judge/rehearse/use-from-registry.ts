/** Uses published packages as a new user would: an empty project, one install by name, one program. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listPackages, root } from '../../packages.ts';
import { run, type RunResult } from '../../run.ts';
import type { Registry } from './registry.ts';

export interface Use {
  readonly what: string;
  /** What went wrong; `undefined` where nothing did. */
  readonly problem: string | undefined;
}

const installers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  npm: ['npm', 'install', '--no-audit', '--no-fund', '--loglevel=error'],
  pnpm: ['npx', '--yes', 'pnpm@12', 'add'],
};

/** Installs each package alone and imports it in both formats, and all of them together to work against their sandboxes. */
export async function useFromRegistry(folder: string, { env }: Registry, version: string): Promise<Use[]> {
  const names = listPackages().map(({ name }) => name);
  const uses: Use[] = [];
  for (const installer of Object.keys(installers)) {
    for (const name of names) {
      const project = startProject(join(folder, installer, basename(name)));
      const steps = [await install(installer, [`${name}@${version}`], project, env)];
      steps.push(await run('node', ['--input-type=module', '--eval', `await import('${name}')`], { cwd: project }));
      steps.push(await run('node', ['--input-type=commonjs', '--eval', `require('${name}')`], { cwd: project }));
      uses.push({ what: `${name}, installed by ${installer}`, problem: findProblem(steps) });
    }
    const project = startProject(join(folder, installer, 'all'));
    cpSync(join(root, 'test', 'packaging'), project, { recursive: true });
    const wanted = names.map((name) => `${name}@${version}`);
    const steps = [await install(installer, wanted, project, env), await run('node', ['smoke.mjs'], { cwd: project })];
    uses.push({ what: `all packages against their sandboxes, installed by ${installer}`, problem: findProblem(steps) });
  }
  return uses;
}

function startProject(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  return folder;
}

async function install(installer: string, wanted: readonly string[], cwd: string, env: Registry['env']): Promise<RunResult> {
  const [program, ...args] = installers[installer] ?? ['npm'];
  return await run(program, [...args, ...wanted], { cwd, env });
}

function findProblem(steps: readonly RunResult[]): string | undefined {
  return steps.find(({ code }) => code !== 0)?.output;
}
