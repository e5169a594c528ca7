/**
 * Installs the tools of the judges, each in a folder of its own outside the repository, so that none of them reaches the lockfile
 * and none sees what another brought.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../run.ts';

const cache = join(tmpdir(), 'sec-judges');

/** @returns A new, empty folder for what a judge writes. */
export function emptyFolder(name: string): string {
  const folder = join(cache, 'out', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * @param packages Packages of npm by name, with their exact versions.
 * @param overrides Versions of what these depend on, where theirs cannot be installed.
 * @returns The folder that holds their `node_modules`.
 */
export async function installNpm(
  name: string,
  packages: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string>> = {},
): Promise<string> {
  return await installOnce(name, { ...packages, ...overrides }, async (folder) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages, overrides }));
    await expectSuccess('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  });
}

/** @returns The folder of a virtual environment with the packages in it. */
export async function installPython(name: string, packages: Readonly<Record<string, string>>): Promise<string> {
  return await installOnce(name, packages, async (folder) => {
    await expectSuccess('python3', ['-m', 'venv', '.'], folder);
    const pins = Object.entries(packages).map(([one, version]) => `${one}==${version}`);
    await expectSuccess(join(folder, 'bin', 'pip'), ['install', '--quiet', ...pins], folder);
  });
}

/** @returns The folder that holds the program of a Go module. */
export async function installGo(name: string, module: string, version: string): Promise<string> {
  return await installOnce(name, { [module]: version }, async (folder) => {
    await expectSuccess('go', ['install', `${module}@${version}`], folder, { GOBIN: folder });
  });
}

/** A folder is done when its stamp holds these versions: an installation that was cut is begun anew. */
async function installOnce(
  name: string,
  versions: Readonly<Record<string, string>>,
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cache, 'tools', name);
  const stamp = join(folder, 'installed.json');
  const wanted = JSON.stringify(versions);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await install(folder);
  writeFileSync(stamp, wanted);
  return folder;
}

async function expectSuccess(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, output } = await run(program, args, { cwd, env });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with code ${code}:\n${output}`);
}
