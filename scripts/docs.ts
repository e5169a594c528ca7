/**
 * Builds the documentation site into `docs/site`: pages of every operation, guides, the reference, calls that run in the page, a twin in
 * Markdown of every page, and what agents read.
 *
 * `--check` writes the pages alone and checks their links, and reads the doc comments, without the tools that turn them into HTML.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findDeadLinks } from './docs/check-content.ts';
import { checkSite } from './docs/check-site.ts';
import { writeContent } from './docs/content.ts';
import { writePage, writeTwin } from './docs/page.ts';
import { writePlay } from './docs/play.ts';
import { areCommentsGood, writeReference } from './docs/reference.ts';
import { makeSideBar } from './docs/side-bar.ts';
import { readWords } from './known-flags.ts';
import { listPackages, root } from './packages.ts';
import { run } from './run.ts';

const startedMs = performance.now();
const { has } = readWords(['--check']);
const { vendors, pages, files } = writeContent();
const dead = findDeadLinks(pages, ['reference', ...files.keys()]);
for (const link of dead) console.error(link);
if (dead.length > 0) process.exit(1);
if (has('--check')) {
  const isGood = await areCommentsGood();
  console.log(`docs: ${pages.length} pages without a dead link, ${isGood ? 'no warning' : 'WARNINGS'} in doc comments, ${seconds()}`);
  process.exit(isGood ? 0 : 1);
}

const project = join(root, 'node_modules', '.cache', 'site');
const content = join(project, 'src', 'content', 'docs');
const extra = join(project, 'public');
await prepareProject();
for (const page of pages) {
  put(join(content, `${page.path === '' ? 'index' : page.path}.md`), writePage(page));
  put(join(extra, `${page.path === '' ? 'index' : page.path}.md`), writeTwin(page));
}
for (const [file, text] of files) put(join(extra, file), text);
for (const { name, folder } of listPackages())
  if (existsSync(join(folder, 'dist', 'openapi')))
    cpSync(join(folder, 'dist', 'openapi'), join(extra, 'openapi', basename(name)), { recursive: true });
await writePlay(join(extra, 'play'));
const modules = await writeReference(project);
const titles = new Map(pages.map(({ path, title }) => [path, title]));
put(join(project, 'src', 'side-bar.json'), JSON.stringify(makeSideBar(vendors, titles, modules)));
await expectSuccess(join(project, 'node_modules', '.bin', 'astro'), ['build', '--silent']);
const site = join(root, 'docs', 'site');
rmSync(site, { recursive: true, force: true });
cpSync(join(project, 'dist'), site, { recursive: true });
shrinkPages(site);
const { problems, figure } = checkSite(site);
for (const problem of problems) console.error(problem);
console.log(`docs: docs/site, ${figure}, ${seconds()}`);
if (problems.length > 0) process.exitCode = 1;

/** The builder's own files and packages; what was written for the last site goes. */
async function prepareProject(): Promise<void> {
  for (const folder of ['src', 'public', 'dist']) rmSync(join(project, folder), { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  cpSync(join(root, 'scripts', 'site'), project, { recursive: true });
  await expectSuccess('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline']);
}

/** All text is written from left to right, so what says so of every piece of code is left out. */
function shrinkPages(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('<code dir="auto">', '<code>'));
  }
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function expectSuccess(program: string, args: readonly string[]): Promise<void> {
  const { code, output } = await run(program, args, { cwd: project, env: { ASTRO_TELEMETRY_DISABLED: '1' } });
  if (code === 0) return;
  console.error(`${basename(program)} ${args.join(' ')} ended with code ${code}:\n${output}`);
  process.exit(1);
}

function seconds(): string {
  return `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
}
