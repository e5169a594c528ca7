import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { judges } from '../../scripts/judge/judges.ts';
import { listPackages, root } from '../../scripts/packages.ts';
import { findAddressProblem } from '../../scripts/release/address.ts';
import { findUnbuilt } from '../../scripts/release/find-unbuilt.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sec-release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifest = {
  main: './dist/index.cjs',
  module: './dist/index.js',
  types: './dist/index.d.ts',
  exports: {
    '.': { import: { types: './dist/index.d.ts', default: './dist/index.js' }, require: { default: './dist/index.cjs' } },
    './openapi/*.json': './dist/openapi/*.json',
    './package.json': './package.json',
  },
};
const built = ['dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/openapi/api.json'];

function put(file: string, seconds: number): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '{}');
  utimesSync(path, seconds, seconds);
}

function putPackage(files: readonly string[]): void {
  put('src/index.ts', 1000);
  put('package.json', 1000);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const file of files) put(file, 2000);
}

test('a package that is built whole may be packed', () => {
  putPackage(built);

  expect(findUnbuilt(folder)).toEqual([]);
});

test.each(built)('a package without %s may not', (file) => {
  putPackage(built.filter((one) => one !== file));

  expect(findUnbuilt(folder)).toEqual([`${file.includes('openapi') ? 'dist/openapi/*.json' : file} is missing`]);
});

test('a package whose source is newer than what was built may not', () => {
  putPackage(built);
  put('src/call/call.ts', 3000);

  expect(findUnbuilt(folder)).toEqual([`${join('src', 'call', 'call.ts')} is newer than what was built`]);
});

test.each([
  [undefined, 'has no repository'],
  ['git@git.example:acme/sec', 'must be an https: address'],
  ['https://git.example', 'must be an https: address'],
  ['https://git.example/acme/sec.git', 'without .git'],
])('the address %j is refused', (address, problem) => {
  expect(findAddressProblem(address)).toContain(problem);
});

test('an address of the sources is taken', () => {
  expect(findAddressProblem('https://git.example/acme/sec')).toBeUndefined();
});

test.each(listPackages())('$name is refused half-built and without an address, and has words to find it by', ({ folder: own }) => {
  const { scripts, keywords, files } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
    readonly keywords: readonly string[];
    readonly files: readonly string[];
  };

  expect(scripts).toEqual({ prepack: 'node ../../scripts/prepack.ts', prepublishOnly: 'node ../../scripts/prepublish.ts' });
  expect(keywords.length).toBeGreaterThan(3);
  expect(files).toEqual(expect.arrayContaining(['dist', 'AGENTS.md', 'CHANGELOG.md']));
});

test('a tarball has no scripts, and no address while there is none', () => {
  const { hooks } = createRequire(import.meta.url)('../../.pnpmfile.cjs') as {
    readonly hooks: { beforePacking(manifest: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> };
  };

  expect(hooks.beforePacking({ name: '@sec/risken', version: '1.0.0', scripts: { prepack: 'x' } })).toEqual({
    name: '@sec/risken',
    version: '1.0.0',
  });
});

test('the nightly run names judges that there are', () => {
  const text = readFileSync(join(root, '.github', 'workflows', 'judges.yml'), 'utf8');
  const [, names = ''] = /judge: \[(.*)\]/.exec(text) ?? [];

  expect(names.split(', ').filter((name) => !Object.hasOwn(judges, name))).toEqual([]);
  expect(readdirSync(join(root, '.github', 'workflows')).toSorted()).toEqual(['judges.yml', 'release.yml', 'test.yml']);
});
