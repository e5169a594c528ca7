/** Packs every package as npm would get it, lints the tarballs, and uses them from fresh projects. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { listPackages, type Package, root } from './packages.ts';
import { findForeignFiles } from './packaging/find-foreign-files.ts';
import { findUnshakenRows } from './packaging/find-unshaken-rows.ts';
import { run } from './run.ts';

/** Entry points that need an optional peer, by the word that tells them. */
const needPeers = /^@sec\/\w+\/(?:zod|testing|undici|otel)$/;

const optionalPeers = ['@opentelemetry/api', 'msw', 'undici', 'zod'];

const scratch = mkdtempSync(join(tmpdir(), 'sec-packaging-'));
const problems: string[] = [];
/** Versions of Node that the packages were used on. */
const versions: string[] = [];

async function expectGood(what: string, program: string, args: readonly string[], cwd?: string): Promise<void> {
  const { code, output } = await run(program, args, cwd === undefined ? {} : { cwd });
  if (code === 0) return;
  problems.push(what);
  console.log(`${what}:\n${output}`);
}

const packages = listPackages();
const unbuilt = packages.filter(({ folder }) => !existsSync(join(folder, 'dist', 'index.d.ts')));
if (unbuilt.length > 0) {
  console.error(`packaging: ${unbuilt.map(({ name }) => name).join(', ')} must be built first; run pnpm build`);
  process.exit(2);
}
const modules = join(scratch, 'project', 'node_modules');
mkdirSync(join(modules, '@sec'), { recursive: true });
for (const item of packages) await checkTarball(item);
for (const name of ['openapi-fetch', 'openapi-typescript-helpers']) linkFromStore(name);
mkdirSync(join(modules, '@opentelemetry'));
for (const name of [...optionalPeers, 'typescript']) symlinkSync(realpathSync(join(root, 'node_modules', name)), join(modules, name));
await useFromProject(packages);
rmSync(scratch, { recursive: true, force: true });
console.log(
  `packaging: ${packages.length} tarballs, used on Node ${versions.join(' and ')}, ${problems.length === 0 ? 'all clean' : `problems: ${problems.join('; ')}`}`,
);
process.exit(problems.length === 0 ? 0 : 1);

async function checkTarball(item: Package): Promise<void> {
  const { name, folder } = item;
  const target = join(scratch, name.replace('/', '-'));
  mkdirSync(target);
  await expectGood(`pack ${name}`, 'npx', ['--yes', 'pnpm@12', 'pack', '--pack-destination', target], folder);
  const tarball = join(target, readdirSync(target)[0] ?? 'missing.tgz');
  await expectGood(`publint ${name}`, 'publint', ['run', tarball, '--strict']);
  await expectGood(`attw ${name}`, 'attw', [tarball, '--profile', 'node16']);
  const installed = join(modules, name);
  mkdirSync(installed, { recursive: true });
  await expectGood(`unpack ${name}`, 'tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  for (const file of ['README.md', 'AGENTS.md', 'LICENSE', 'dist/docs/options.md', 'dist/index.js', 'dist/index.cjs', 'dist/index.d.ts']) {
    await expectGood(`${name} holds ${file}`, 'test', ['-s', join(installed, file)]);
  }
  expectNone(`files of ${name} that are neither an entry point nor chunk`, findForeignFiles(join(installed, 'dist'), item));
}

function expectNone(what: string, found: readonly string[]): void {
  if (found.length > 0) problems.push(`${what}: ${found.join(', ')}`);
}

/** Dependencies come from the store that the workspace installed, so no registry is asked. */
function linkFromStore(name: string): void {
  const core = realpathSync(join(root, 'packages', 'core', 'node_modules', 'openapi-fetch'));
  symlinkSync(realpathSync(join(core, '..', name)), join(modules, name));
}

/** Imports every entry point from an ES module, from CommonJS, and from TypeScript with both resolutions and in both module systems. */
async function useFromProject(all: readonly Package[]): Promise<void> {
  const project = join(scratch, 'project');
  const entries = all.flatMap(({ specifiers }) => specifiers);
  const write = (file: string, text: string): void => writeFileSync(join(project, file), text);
  write('package.json', '{ "type": "module" }');
  write(
    'use.mjs',
    `${entries.map((entry, index) => `import * as m${index} from '${entry}';`).join('\n')}\nif (![${entries.map((_, index) => `m${index}`)}].every((m) => Object.keys(m).length > 0)) process.exit(1);\n`,
  );
  write('use.cjs', `for (const name of ${JSON.stringify(entries)}) if (Object.keys(require(name)).length === 0) process.exit(1);\n`);
  for (const file of ['use.ts', 'use.cts']) write(file, importAll(entries));
  await expectGood('import as an ES module', 'node', ['use.mjs'], project);
  await expectGood('require from CommonJS', 'node', ['use.cjs'], project);
  for (const [module, moduleResolution, files] of [
    ['esnext', 'bundler', ['use.ts']],
    ['nodenext', 'nodenext', ['use.ts', 'use.cts']],
  ] as const) {
    const lib = ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'];
    // The published types are compiled as well: `skipLibCheck` would hide a broken declaration.
    const compilerOptions = { noEmit: true, strict: true, skipLibCheck: false, target: 'es2022', lib, module, moduleResolution, types: [] };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
    await expectGood(`compile with ${moduleResolution}`, 'tsc', ['-p', '.'], project);
  }
  cpSync(join(root, 'test', 'packaging'), project, { recursive: true });
  await expectGood('the two formats are alike', 'node', ['formats.mjs', ...entries], project);
  await expectGood('clients of one format serve the other', 'node', ['pairs.mjs', ...all.map(({ name }) => name)], project);
  const withSpecifications = all.filter(({ folder }) => existsSync(join(folder, 'dist', 'openapi')));
  await expectGood('load the specifications', 'node', ['specifications.cjs', ...withSpecifications.map(({ name }) => name)], project);
  write('drift.jsonl', '{"operationId":"listThings","pointer":"/name","expected":"must be string","received":"a number"}\n');
  await expectGood('merge drift', 'node', [join(modules, '@sec', 'core', 'bin', 'sec.js'), 'drift', 'drift.jsonl'], project);
  for (const item of all) expectNone(`rows of ${item.name} in a bundle without them`, await findUnshakenRows(item, project));
  await useWithoutPeers(entries, project);
}

/** A module that imports some entry points and passes them on, so that the compiler looks at all of their types. */
function importAll(entries: readonly string[]): string {
  const lines = entries.map((entry, index) => `import * as m${index} from '${entry}';\n`);
  return `${lines.join('')}export const all = [${entries.map((_, index) => `m${index}`)}];\n`;
}

/** The Node of the machine itself, beside the one that the repository pins: it may be an older one, as users have. */
function machineNode(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders
    .map((folder) => join(folder, 'node'))
    .filter((file) => existsSync(file))
    .slice(0, 1);
}

/** A program that uses no optional peer must run and compile without one. */
async function useWithoutPeers(entries: readonly string[], project: string): Promise<void> {
  for (const name of optionalPeers) rmSync(join(modules, name));
  const plain = entries.filter((entry) => !needPeers.test(entry));
  for (const file of ['use.ts', 'use.cts']) writeFileSync(join(project, file), importAll(plain));
  writeFileSync(join(project, 'use.mjs'), plain.map((entry) => `import '${entry}';`).join('\n'));
  await expectGood('compile without optional peers', 'tsc', ['-p', '.'], project);
  await expectGood('run without optional peers', 'node', ['use.mjs'], project);
  for (const node of ['node', ...machineNode()]) {
    await expectGood(`work against the sandboxes (${node})`, node, ['smoke.mjs'], project);
    versions.push((await run(node, ['--version'])).output.trim());
  }
}
