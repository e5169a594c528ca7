/**
 * Looks whether what this repository depends on is still kept: last release, licence, notice of deprecation, and what its README says. The list of
 * what was found and accepted, with a way out for each, is `upkeep/dependencies.tsv`; anything else fails. Then it tries the ways out of the
 * two tools that are given up.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../packages.ts';
import { run } from '../run.ts';
import type { Judge } from './judge.ts';
import { tryWaysOut } from './upkeep/ways-out.ts';

interface Accepted {
  readonly name: string;
  readonly licence: string;
  /** What is known against it; empty where nothing is. */
  readonly notice: string;
}

interface State {
  readonly licence: string | undefined;
  /** The registry's notice of deprecation, of the newest version. */
  readonly deprecated: string | undefined;
  readonly latest: string;
  readonly released: Date;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Without a release for so long a package is looked at again. */
const quietDays = 365;
const dayMs = 86_400_000;
/** How a README says that nobody looks after its package. */
const givenUp = /\b(?:un-?maintained|no longer (?:actively )?(?:maintained|developed)|not (?:actively )?maintained|maintenance mode)\b/i;

export const upkeep: Judge = {
  sentence: 'whether every direct dependency is kept: releases, licence, notices; and the ways out of those that are not',
  needs: 'npm and a build',
  async run() {
    const accepted = readAccepted();
    const names = listDependencies();
    const unknown = names.filter((name) => !accepted.some((one) => one.name === name));
    const gone = accepted.filter(({ name }) => !names.includes(name));
    const problems = [
      ...unknown.map((name) => `${name} is not in dependencies.tsv: look at its licence and upkeep, and add it with a way out`),
      ...gone.map(({ name }) => `${name} is in dependencies.tsv and no dependency any more`),
    ];
    for (const one of accepted.filter(({ name }) => names.includes(name))) {
      const state = await readState(one.name);
      const found = findProblems(one, state);
      console.log(
        `${one.name} ${state.latest}, ${state.released.toISOString().slice(0, 10)}, ${state.licence ?? 'no licence'}${one.notice === '' ? '' : `; accepted: ${one.notice}`}`,
      );
      problems.push(...found.map((problem) => `${one.name}: ${problem}`));
    }
    const ways = await tryWaysOut();
    for (const { what, problem } of ways) {
      console.log(`${what}: ${problem === undefined ? 'works' : 'FAILED'}`);
      if (problem !== undefined) problems.push(`${what}: ${problem}`);
    }
    for (const problem of problems) console.log(problem);
    const known = accepted.filter(({ notice }) => notice !== '').length;
    return {
      isGood: problems.length === 0,
      figure: `${names.length} dependencies, ${problems.length} problems, ${known} with a notice that was accepted, ${ways.length} ways out tried`,
    };
  },
};

function findProblems(accepted: Accepted, { licence, deprecated, released }: State): string[] {
  const quiet = Math.floor((Date.now() - released.getTime()) / dayMs);
  const says = readReadme(accepted.name).match(givenUp)?.[0];
  const isNew = accepted.notice === '';
  return [
    ...(licence === accepted.licence ? [] : [`its licence is ${licence ?? 'missing'}, accepted was ${accepted.licence}`]),
    ...(isNew && deprecated !== undefined ? [`deprecated: ${deprecated}`] : []),
    ...(isNew && says !== undefined ? [`its README says "${says}"`] : []),
    ...(isNew && quiet > quietDays ? [`its last release was ${quiet} days ago`] : []),
  ];
}

function readAccepted(): Accepted[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'upkeep', 'dependencies.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [name = '', licence = '', notice = ''] = line.split('\t');
    return { name, licence, notice };
  });
}

/** @returns Names of all direct dependencies of others, of every package and tool of the repository. */
function listDependencies(): string[] {
  const files = ['package.json', 'scripts/bench/package.json', 'packages/core/package.json'];
  const names = files.flatMap((file) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;
    return Object.entries({ ...dependencies, ...devDependencies });
  });
  // Another version of a package under a name of its own, and the packages of this repository, are no dependencies of their own.
  const foreign = names.filter(([, version]) => !version.startsWith('npm:') && !version.startsWith('workspace:'));
  return [...new Set(foreign.map(([name]) => name))].toSorted();
}

async function readState(name: string): Promise<State> {
  const { code, output } = await run('npm', ['view', name, '--json', 'license', 'deprecated', 'dist-tags', 'time', '--loglevel=silent']);
  if (code !== 0) throw new Error(`npm view ${name} ended with code ${code}:\n${output}`);
  const { license, deprecated, time, ...rest } = JSON.parse(output) as {
    readonly license?: string;
    readonly deprecated?: string;
    readonly time: Readonly<Record<string, string>>;
    readonly 'dist-tags': Readonly<Record<string, string>>;
  };
  const latest = rest['dist-tags']['latest'] ?? '';
  return { licence: license, deprecated, latest, released: new Date(time[latest] ?? 0) };
}

function readReadme(name: string): string {
  const file = [root, join(root, 'scripts', 'bench'), join(root, 'packages', 'core')]
    .flatMap((folder) => ['README.md', 'readme.md'].map((readme) => join(folder, 'node_modules', name, readme)))
    .find((path) => existsSync(path));
  return file === undefined ? '' : readFileSync(file, 'utf8');
}
