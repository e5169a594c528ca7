/**
 * Lets the generators of others make clients of the published documents, and compiles what they wrote. Versions and options stand
 * here; docs/decisions/0033-specifications-for-other-tools.md says why it is these, and what each form of the documents cost them.
 */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../packages.ts';
import { run, type RunResult } from '../run.ts';
import { type BundleFile, writeBundleFiles } from './bundle-files.ts';
import type { Judge } from './judge.ts';
import { emptyFolder, installNpm, installPython } from './tools.ts';

interface Generator {
  readonly name: string;
  /** Endings of the files that it writes. */
  readonly ending: string;
  /** Where the name of an operation stands in them, or in the path of a file. */
  readonly operation: RegExp;
  install(): Promise<string>;
  generate(tool: string, input: string, output: string): Promise<RunResult>;
  /** @returns The lines of errors: of the language's compiler, or what the generator says that it left out. */
  findErrors(tool: string, output: string, generated: RunResult): Promise<readonly string[]>;
}

/** What one generator made of one document. */
interface Row {
  readonly generator: string;
  readonly bundle: string;
  readonly code: number;
  readonly found: number;
  readonly operations: number;
  readonly errors: readonly string[];
}

const openApiGenerator = { '@openapitools/openapi-generator-cli': '2.41.0' };

const list: readonly Generator[] = [
  {
    name: 'openapi-typescript 7.13.0',
    ending: '.ts',
    operation: /operations\["(\w+)"\]/g,
    install: () => installNpm('openapi-typescript', { 'openapi-typescript': '7.13.0', typescript: '5.9.3' }),
    generate: (tool, input, output) => run(bin(tool, 'openapi-typescript'), [input, '--output', join(output, 'schema.ts')]),
    findErrors: compileTypeScript,
  },
  {
    name: 'hey-api 0.99.0',
    ending: '.ts',
    operation: /^export const (\w+) = </gm,
    install: () => installNpm('hey-api', { '@hey-api/openapi-ts': '0.99.0', typescript: '6.0.3' }),
    generate: (tool, input, output) =>
      run(bin(tool, 'openapi-ts'), ['-i', input, '-o', output, '-p', '@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'], {
        cwd: tool,
      }),
    findErrors: compileTypeScript,
  },
  {
    name: 'orval 8.38.0',
    ending: '.ts',
    operation: /^export const (\w+) = async/gm,
    install: () => installNpm('orval', { orval: '8.38.0' }),
    generate: (tool, input, output) =>
      run(bin(tool, 'orval'), ['--input', input, '--output', join(output, 'api.ts'), '--client', 'fetch'], { cwd: tool }),
    findErrors: compileTypeScript,
  },
  {
    name: 'kubb 4.39.3',
    ending: '.ts',
    operation: /\/types\/(\w+)\.ts$/g,
    install: () =>
      installNpm('kubb', { '@kubb/cli': '4.39.3', '@kubb/core': '4.39.3', '@kubb/plugin-oas': '4.39.3', '@kubb/plugin-ts': '4.39.3' }),
    generate: generateWithKubb,
    findErrors: compileTypeScript,
  },
  {
    name: 'openapi-python-client 0.29.1',
    ending: '.py',
    operation: /\/api\/\w+\/(\w+)\.py$/g,
    install: () => installPython('openapi-python-client', { 'openapi-python-client': '0.29.1' }),
    generate: generateWithPython,
    findErrors: importPython,
  },
  {
    name: 'openapi-generator 7.25.0 go',
    ending: '.go',
    operation: /^func \(a \*\w+\) (\w+)\(/gm,
    install: () => installNpm('openapi-generator', openApiGenerator),
    generate: (tool, input, output) => generateWithJava(tool, ['-g', 'go', '-i', input, '-o', output, '-p', 'enumClassPrefix=true']),
    findErrors: compileGo,
  },
  {
    name: 'openapi-generator 7.25.0 typescript-fetch',
    ending: '.ts',
    operation: /^ {4}async (\w+)\(/gm,
    install: () => installNpm('openapi-generator', openApiGenerator),
    generate: (tool, input, output) => generateWithJava(tool, ['-g', 'typescript-fetch', '-i', input, '-o', output]),
    findErrors: compileTypeScript,
  },
];

export const generators: Judge = {
  sentence: 'the published documents as input of seven generators, and what they write before its compiler: `generators [part of a name…]`',
  needs: 'npm, Java 11, Python 3.10 and Go; half an hour',
  async run(wanted) {
    const folder = emptyFolder('generators');
    const bundles = writeBundleFiles(root, join(folder, 'documents'));
    const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));
    const rows: Row[] = [];
    for (const generator of list.filter(({ name }) => isWanted(name))) {
      const tool = await generator.install();
      for (const bundle of bundles) {
        const row = await judgeOne(generator, tool, bundle, join(folder, generator.name.replaceAll(' ', '-'), bundle.name));
        rows.push(row);
        const { code, found, operations, errors } = row;
        console.log(
          `${generator.name}  ${bundle.name}  exit ${code}, ${found} of ${operations} operations, ${errors.length} lines of errors`,
        );
        for (const line of errors.slice(0, 5)) console.log(`    ${line}`);
      }
    }
    const bad = rows.filter(({ code, found, operations, errors }) => code !== 0 || found < operations || errors.length > 0);
    const errors = rows.reduce((sum, row) => sum + row.errors.length, 0);
    return {
      isGood: rows.length > 0 && bad.length === 0,
      figure: `${rows.length - bad.length} of ${rows.length} outputs with all operations and without an error, ${errors} lines of errors`,
    };
  },
};

async function judgeOne(generator: Generator, tool: string, { name, file, operationIds }: BundleFile, output: string): Promise<Row> {
  mkdirSync(output, { recursive: true });
  const generated = await generator.generate(tool, file, output);
  const files = filesBelow(output, generator.ending);
  const texts = files.flatMap((path) => [`/${path}`, readFileSync(join(output, path), 'utf8')]);
  const names = new Set(texts.flatMap((text) => [...text.matchAll(generator.operation)].map(([, found]) => plainName(found ?? ''))));
  const failure = generated.code === 0 ? [] : generated.output.trim().split('\n').slice(-3);
  return {
    generator: generator.name,
    bundle: name,
    code: generated.code,
    found: operationIds.filter((id) => names.has(plainName(id))).length,
    operations: operationIds.length,
    errors: [...failure, ...(files.length === 0 ? [] : await generator.findErrors(tool, output, generated))],
  };
}

/** Generators spell a name in the manner of their language. */
function plainName(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith(ending) && !file.includes('node_modules'),
  );
}

function bin(tool: string, name: string): string {
  return join(tool, 'node_modules', '.bin', name);
}

async function compileTypeScript(_: string, output: string): Promise<readonly string[]> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    // kubb writes the endings of its files.
    allowImportingTsExtensions: true,
  };
  writeFileSync(join(output, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'], exclude: ['node_modules'] }));
  const { code, output: text } = await run('tsc', ['-p', output]);
  const errors = text.split('\n').filter((line) => line.includes('error TS'));
  return code !== 0 && errors.length === 0 ? [text] : errors;
}

async function generateWithKubb(tool: string, input: string, output: string): Promise<RunResult> {
  const config = `import { defineConfig } from '@kubb/core';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
export default defineConfig({
  root: '.',
  input: { path: ${JSON.stringify(input)} },
  output: { path: './out', format: false, lint: false },
  plugins: [pluginOas(), pluginTs()],
});
`;
  writeFileSync(join(output, 'kubb.config.mjs'), config);
  symlinkSync(join(tool, 'node_modules'), join(output, 'node_modules'));
  return await run(bin(tool, 'kubb'), ['generate', '--config', 'kubb.config.mjs'], { cwd: output });
}

async function generateWithPython(tool: string, input: string, output: string): Promise<RunResult> {
  const config = join(output, 'config.json');
  // It knows no archives, and takes any other binary body for this one.
  writeFileSync(config, JSON.stringify({ content_type_overrides: { 'application/zip': 'application/octet-stream' }, post_hooks: [] }));
  const args = ['generate', '--path', input, '--output-path', join(output, 'client'), '--meta', 'none', '--config', config];
  return await run(join(tool, 'bin', 'openapi-python-client'), args);
}

async function importPython(tool: string, output: string, generated: RunResult): Promise<readonly string[]> {
  const leftOut = generated.output.split('\n').filter((line) => /^(?:WARNING|ERROR) /.test(line));
  const modules = filesBelow(output, '.py').map((file) =>
    file
      .replace(/\.py$/, '')
      .replaceAll('/', '.')
      .replace(/\.__init__$/, ''),
  );
  const program = `import importlib, json, sys\nfor name in json.load(sys.stdin):\n  importlib.import_module(name)\n`;
  writeFileSync(join(output, 'modules.json'), JSON.stringify(modules));
  const { code, output: text } = await run('sh', ['-c', '"$0" -c "$1" < modules.json', join(tool, 'bin', 'python'), program], {
    cwd: output,
  });
  return code === 0 ? leftOut : [...leftOut, ...text.trim().split('\n').slice(-1)];
}

/** The program of npm fetches the Java archive; it keeps the version in a file of the folder that it runs in. */
async function generateWithJava(tool: string, args: readonly string[]): Promise<RunResult> {
  writeFileSync(join(tool, 'openapitools.json'), JSON.stringify({ 'generator-cli': { version: '7.25.0' } }));
  return await run(bin(tool, 'openapi-generator-cli'), ['generate', ...args], { cwd: tool });
}

async function compileGo(_: string, output: string): Promise<readonly string[]> {
  const { code, output: text } = await run('go', ['build', '-gcflags=-e', './...'], { cwd: output, env: { GOFLAGS: '-mod=mod' } });
  const errors = text.split('\n').filter((line) => line.startsWith('./') || line.includes('.go:'));
  return code !== 0 && errors.length === 0 ? [text] : errors;
}
