/** Compiles every TypeScript block of the documentation and of the doc comments, so that none can rot. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './packages.ts';
import { run } from './run.ts';

interface Block {
  readonly file: string;
  /** Line of the block's first line of code, from 1. */
  readonly line: number;
  readonly code: string;
}

const folder = join(root, 'node_modules', '.cache', 'examples');
const documents = globSync(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/**/*.md', 'packages/*/README.md'], {
  cwd: root,
  exclude: ['docs/site/**'],
});
const sources = globSync('packages/*/src/**/*.ts', { cwd: root });

const blocks = [...documents, ...sources].toSorted().flatMap((file) => findBlocks(file, readFileSync(join(root, file), 'utf8')));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [index, block] of blocks.entries()) writeFileSync(join(folder, `${index}.ts`), wrap(block));
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: relative(folder, join(root, 'tsconfig.json')),
    compilerOptions: {
      noUnusedLocals: false,
      noUnusedParameters: false,
      paths: absolutePaths(),
      typeRoots: [join(root, 'node_modules/@types')],
    },
    include: ['*.ts'],
  }),
);

const { code, output } = await run('tsc', ['-p', folder, '--pretty', 'false']);
if (code !== 0) console.log(toOwnPlaces(output));
console.log(`check-examples: ${blocks.length} blocks, ${code === 0 ? 'all compile' : 'some do not compile'}`);
process.exit(code);

/** Finds the fenced `ts` blocks of a document, or those inside the doc comments of a source. */
function findBlocks(file: string, text: string): Block[] {
  const found: Block[] = [];
  const prefix = file.endsWith('.ts') ? String.raw`[ \t]*\*[ ]?` : '';
  const fence = new RegExp(String.raw`^${prefix}\`\`\`ts\n((?:${prefix}.*\n)*?)${prefix}\`\`\`$`, 'gm');
  for (const match of text.matchAll(fence)) {
    const code = (match[1] ?? '').replace(new RegExp(`^${prefix}`, 'gm'), '');
    found.push({ file, line: text.slice(0, match.index).split('\n').length + 1, code });
  }
  return found;
}

/** Gives a block the names that its surroundings speak of: the clients, and a place where secrets are kept. */
function wrap({ file, code }: Block): string {
  const own = /^packages\/(\w+)\//.exec(file)?.[1] ?? 'risken';
  const types = clientTypes();
  const lines = ['export {};'];
  const declare = (variable: string, vendor: string): void => {
    const isUsed = new RegExp(`\\b${variable}\\b`).test(code) && !new RegExp(`\\b(?:const|let) ${variable}\\b`).test(code);
    if (isUsed && types[vendor] !== undefined) lines.push(`declare const ${variable}: import('@sec/${vendor}').${types[vendor]};`);
  };
  declare('client', own === 'core' ? 'risken' : own);
  for (const [vendor, type] of Object.entries(types)) {
    declare(vendor, vendor);
    const factory = `create${type}`;
    if (code.includes(factory) && !new RegExp(`import .*\\b${factory}\\b`).test(code))
      lines.push(`import { ${factory} } from '@sec/${vendor}';`);
  }
  if (/\bvault\b/.test(code)) lines.push('declare const vault: { read(name: string): Promise<string> };');
  return `${lines.join(' ')}\n${code}`;
}

/** Name of each vendor's client type, read from its sources. */
function clientTypes(): Readonly<Record<string, string>> {
  const types: Record<string, string> = {};
  for (const file of globSync('packages/*/src/client.ts', { cwd: root })) {
    const name = /export interface (\w+Client)\b/.exec(readFileSync(join(root, file), 'utf8'))?.[1];
    const vendor = /packages\/(\w+)\//.exec(file)?.[1];
    if (name !== undefined && vendor !== undefined) types[vendor] = name;
  }
  return types;
}

function absolutePaths(): Record<string, string[]> {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  return Object.fromEntries(
    Object.entries(compilerOptions.paths).map(([name, targets]) => [name, targets.map((target) => join(root, target))]),
  );
}

/** Points the compiler's messages at the document instead of the extracted file. */
function toOwnPlaces(text: string): string {
  return text.replace(/\S*?(\d+)\.ts\((\d+),(\d+)\)/g, (whole, index: string, line: string, column: string) => {
    const block = blocks[Number(index)];
    return block === undefined ? whole : `${block.file}:${block.line + Number(line) - 2}:${column}`;
  });
}
