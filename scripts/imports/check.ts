/** The rules of who may import whom, and what breaks them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { type Edge, findCircles } from './find-circles.ts';
import { type Import, readImports } from './read-imports.ts';

/**
 * Folders and files by what they may import, from the top to the bottom: themselves and what stands below them. Neighbours
 * in one row do not import each other. What a table does not name stands above it. A name that does not exist is no mistake.
 */
const order: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'packages/core/src': [
    ['proxy', 'raw'],
    ['client'],
    ['workflow', 'paging', 'validation', 'auth'],
    ['pipeline'],
    ['response'],
    ['call'],
    ['request'],
    ['operation'],
    ['options'],
    ['http'],
    ['events.ts'],
    ['errors.ts'],
    ['lib'],
  ],
  scripts: [
    ['bench', 'build', 'demo', 'extract', 'generate', 'imports', 'judge', 'packaging', 'soak'],
    ['rules', 'write'],
    ['derive'],
    ['openapi'],
    ['random.ts', 'run.ts'],
    ['known-flags.ts', 'packages.ts'],
  ],
};

/** Folders whose files may import nothing outside their folder, not even a package. */
const bare = ['packages/core/src/lib'];

/** An import that is allowed all the same. */
export interface Exception {
  readonly file: string;
  readonly name: string;
  readonly reason: string;
}

const ownExceptions: readonly Exception[] = ['node:stream', 'node:stream/web', 'node:zlib'].map((name) => ({
  file: 'packages/core/src/undici.ts',
  name,
  reason: 'an entry of its own, for programs on Node alone',
}));

export interface ImportProblem {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** What is wrong; what to do. */
  readonly message: string;
}

export interface ImportCheck {
  readonly files: number;
  readonly problems: readonly ImportProblem[];
}

/** An import of a file, with the file that it leads to, where that is one of the repository. */
interface Link extends Import {
  readonly file: string;
  readonly target: string | undefined;
}

/** A problem of one import. */
interface LinkProblem extends ImportProblem {
  readonly name: string;
}

/**
 * @param root Folder that holds `packages/` and `scripts/`.
 * @param exceptions Those of this repository unless given.
 */
export function checkImports(root: string, exceptions: readonly Exception[] = ownExceptions): ImportCheck {
  const files = globSync(['packages/*/src/**/*.{ts,js}', 'scripts/**/*.ts'], { cwd: root, exclude: ['**/node_modules/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
  const links = new Map(files.map((file) => [file, linksOf(root, file)]));
  const rules = [checkOrder, checkBare, checkPackage, checkPlatform];
  const found = [
    ...[...links.values()].flat().flatMap((link) => rules.map((rule) => rule(link)).filter((problem) => problem !== undefined)),
    ...checkEntries(links),
  ];
  const isAllowed = ({ file, name }: LinkProblem): boolean =>
    exceptions.some((exception) => exception.file === file && exception.name === name);
  const idle = exceptions.filter(
    ({ file, name }) => links.has(file) && !found.some((problem) => problem.file === file && problem.name === name),
  );
  const problems: ImportProblem[] = [
    ...checkCircles(links),
    ...found.filter((problem) => !isAllowed(problem)),
    ...idle.map(({ file, name }) => ({
      file,
      line: 1,
      message: `the exception for "${name}" is not needed any more; take it out of scripts/imports/check.ts`,
    })),
  ];
  return {
    files: files.length,
    problems: problems.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line)),
  };
}

function linksOf(root: string, file: string): Link[] {
  return readImports(file, readFileSync(join(root, file), 'utf8')).map((found) => ({
    ...found,
    file,
    target: resolve(root, file, found.name),
  }));
}

/** Sources name each other by `.ts`, or by the `.js` that they become. */
function resolve(root: string, file: string, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(file), name);
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(join(root, source)) ? source : path;
}

function checkCircles(links: ReadonlyMap<string, readonly Link[]>): ImportProblem[] {
  const graph = new Map<string, Edge[]>();
  for (const [file, found] of links)
    graph.set(
      file,
      found.flatMap(({ target, line }) => (target === undefined || !links.has(target) ? [] : [{ to: target, line }])),
    );
  return findCircles(graph).map(({ files, line }) => ({
    file: files.at(-1) as string,
    line,
    message: `these files import each other in a circle: ${[...files, files[0]].join(' → ')}; move what both ends need into a file of its own`,
  }));
}

function checkOrder({ file, line, name, target }: Link): LinkProblem | undefined {
  if (target === undefined) return undefined;
  for (const [top, rows] of Object.entries(order)) {
    if (!file.startsWith(`${top}/`) || !target.startsWith(`${top}/`)) continue;
    const [from, to] = [file, target].map((path) => path.slice(top.length + 1).split('/')[0] as string);
    if (from === undefined || to === undefined || from === to) continue;
    const [own, other] = [from, to].map((part) => rows.findIndex((row) => row.includes(part)));
    if (own === undefined || other === undefined || own === -1 || own < other) continue;
    const where = own === other ? 'beside' : 'above';
    const below = rows.slice(own + 1).flat();
    const allowed = below.length === 0 ? 'nothing else' : `only ${below.join(', ')}`;
    return { file, line, name, message: `${to} stands ${where} ${from}, which may import ${allowed}; move what is needed down` };
  }
  return undefined;
}

function checkBare({ file, line, name, target }: Link): LinkProblem | undefined {
  if (target !== undefined || !bare.some((folder) => file.startsWith(`${folder}/`))) return undefined;
  return { file, line, name, message: `this folder imports no package, and here is "${name}"; move the file to a folder above` };
}

/** Packages reach each other by name, core reaches nobody, and the others reach core alone. */
function checkPackage({ file, line, name, target }: Link): LinkProblem | undefined {
  const own = packageOf(file);
  if (own === undefined) return undefined;
  if (target !== undefined) {
    // A package may read its own name and version.
    if (packageOf(target) === own || target === `packages/${own}/package.json`) return undefined;
    return { file, line, name, message: `"${name}" leads out of the package; import the other package by its name` };
  }
  const other = /^@sec\/([^/]+)/.exec(name)?.[1];
  if (other === undefined || (other === 'core' && own !== 'core')) return undefined;
  return {
    file,
    line,
    name,
    message: `${own} imports "${name}"; ${own === 'core' ? 'core stands below all packages' : 'vendor packages import core and never each other'}`,
  };
}

/** Outside of `testing/` a package runs where there is no Node. */
function checkPlatform({ file, line, name, target, typeOnly }: Link): LinkProblem | undefined {
  if (packageOf(file) === undefined || isTesting(file)) return undefined;
  if (isBuiltin(name)) return { file, line, name, message: `"${name}" exists in Node alone; only testing/ may import it` };
  const leadsToTesting = target === undefined ? /^@sec\/[^/]+\/testing\b/.test(name) : isTesting(target);
  if (!leadsToTesting || typeOnly) return undefined;
  return { file, line, name, message: `"${name}" belongs to the test kit, which programs do not load; only testing/ may import it` };
}

/** What a program loads with a package's main entry is the package, core, and nothing else. */
function checkEntries(links: ReadonlyMap<string, readonly Link[]>): LinkProblem[] {
  const problems: LinkProblem[] = [];
  for (const entry of [...links.keys()].filter((file) => /^packages\/[^/]+\/src\/index\.ts$/.test(file))) {
    // A set takes more while it is walked through.
    const loaded = new Set([entry]);
    for (const file of loaded) {
      for (const { line, name, target, typeOnly } of links.get(file) ?? []) {
        if (typeOnly) continue;
        if (target !== undefined) loaded.add(target);
        else if (!name.startsWith('@sec/'))
          problems.push({
            file,
            line,
            name,
            message: `the main entry ${entry} loads "${name}"; it may load @sec/* only, so use import type or another entry`,
          });
      }
    }
  }
  return problems;
}

function packageOf(file: string): string | undefined {
  return /^packages\/([^/]+)\/src\//.exec(file)?.[1];
}

function isTesting(file: string): boolean {
  return /^packages\/[^/]+\/src\/testing\//.test(file);
}
