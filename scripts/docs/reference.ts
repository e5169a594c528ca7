/** The reference of what is written by hand: the runtime, the clients, workflows, helpers and options, by TypeDoc as Markdown. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Application, TSConfigReader } from 'typedoc';
import { listPackages, root } from '../packages.ts';
import { run } from '../run.ts';
import type { Link } from './side-bar.ts';

/** Entries whose names the operations' pages show already, and those that packages of vendors are built with. */
const leftOut = new Set(['zod', 'operations', 'validate', 'evidence', 'vendor', 'testing/vendor']);

/** Reads all entry points and writes nothing; TypeDoc prints what it finds. @returns Whether every doc comment can be read without a warning. */
export async function areCommentsGood(): Promise<boolean> {
  const app = await Application.bootstrapWithPlugins(
    {
      entryPoints: listPackages().flatMap(({ entries }) =>
        Object.entries(entries).flatMap(([name, file]) => (name === 'zod' ? [] : [file])),
      ),
      tsconfig: join(root, 'tsconfig.json'),
      excludePrivate: true,
      excludeInternal: true,
      disableSources: true,
      blockTags: [...blockTags],
      modifierTags: [...modifierTags],
      logLevel: 'Warn',
    },
    [new TSConfigReader()],
  );
  const project = await app.convert();
  return project !== undefined && !app.logger.hasErrors() && !app.logger.hasWarnings();
}

const modifierTags = ['@beta', '@experimental', '@internal', '@readonly'] as const;
const blockTags = [
  '@defaultValue',
  '@example',
  '@param',
  '@remarks',
  '@returns',
  '@see',
  '@throws',
  '@source',
  '@deprecated',
  '@typeParam',
  '@module',
] as const;

/** @param project Folder of the site's builder, where TypeDoc is installed. @returns The modules. */
export async function writeReference(project: string): Promise<Link[]> {
  const out = join(project, 'src', 'content', 'docs', 'reference');
  rmSync(out, { recursive: true, force: true });
  const options = join(project, 'typedoc.json');
  const entries = listPackages().flatMap(({ entries: own }) =>
    Object.entries(own).flatMap(([name, file]) => (leftOut.has(name) ? [] : [file])),
  );
  const tsconfig = join(project, 'tsconfig.json');
  writeFileSync(
    tsconfig,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(root, 'node_modules', '@types')] },
      include: [join(root, 'packages', '*', 'src')],
    }),
  );
  writeFileSync(options, JSON.stringify(describe(entries, tsconfig, out)));
  const typedoc = join(project, 'node_modules', 'typedoc', 'bin', 'typedoc');
  const { code, output } = await run('node', [typedoc, '--options', options], { cwd: root });
  if (code !== 0) throw new Error(`TypeDoc ended with code ${code}:\n${output}`);
  return tidy(out);
}

function describe(entryPoints: readonly string[], tsconfig: string, out: string): object {
  return {
    name: 'Reference',
    entryPoints,
    plugin: ['typedoc-plugin-markdown'],
    tsconfig,
    outputs: [{ name: 'markdown', path: out }],
    outputFileStrategy: 'members',
    membersWithOwnFile: ['Class', 'Function', 'Interface'],
    entryFileName: 'index',
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    publicPath: '/reference/',
    readme: 'none',
    // Inputs, responses and schemas are on the pages of the operations.
    exclude: [join(root, 'packages', '*', 'src', 'generated', '**')],
    excludePrivate: true,
    excludeInternal: true,
    excludeReferences: true,
    excludeExternals: true,
    disableSources: true,
    includeVersion: false,
    validation: { notExported: false, invalidLink: false, notDocumented: false },
    modifierTags,
    blockTags,
    logLevel: 'Error',
  };
}

/** Gives each page its front matter, and its links the addresses of the site. */
function tidy(out: string): Link[] {
  const modules: Link[] = [];
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  for (const file of files) {
    const path = toPath(`reference/${file}`);
    const written = readFileSync(join(out, file), 'utf8');
    const [, heading = basename(file, '.md'), text = ''] = /^# ([^\n]*)\n+([\s\S]*)$/.exec(written) ?? [];
    const title = heading
      .replace(/^(?:Function|Interface|Type Alias|Class|Variable): /, '')
      .replaceAll('\\', '')
      .replace(/\(\)$/, '');
    const front = [`title: ${JSON.stringify(title)}`, `slug: ${JSON.stringify(path)}`, 'tableOfContents: false'].join('\n');
    writeFileSync(join(out, file), `---\n${front}\n---\n\n${relinkPage(text)}`);
  }
  modules.push({ label: 'All entry points', path: 'reference' });
  for (const { name } of listPackages())
    if (existsSync(join(out, name))) modules.push({ label: name, path: toPath(`reference/${name}/index.md`) });
  return modules;
}

/** Addresses have no `@`, which the builder would take away. */
function toPath(file: string): string {
  return file
    .replaceAll('@', '')
    .replace(/(?:\/index|\/README)?\.md$/, '')
    .replace(/\/$/, '');
}

function relinkPage(text: string): string {
  return text.replace(/\]\(\/(reference\/[^)#]*\.md)(#[^)]*)?\)/g, (_, file: string, anchor = '') => `](/${toPath(file)}/${anchor})`);
}
