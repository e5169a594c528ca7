/** What the compiler and an editor do for a program that uses a client, from the published declarations. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type typescript from 'typescript-5.9';
import { run } from '../run.ts';
import type { BenchLine, Measure } from './line.ts';
import { median } from './rounds.ts';

const folder = join(import.meta.dirname, 'node_modules', '.cache', 'types');
const calls = 11;

const head = `import { createRiskenClient } from '@sec/risken';
const risken = createRiskenClient({ baseUrl: 'https://risken.example.com/api/v1', auth: { accessToken: 'invented' } });
`;
const operations = [
  'aws.listAws({ project_id: 1 })',
  'aws.listAwsDataSources({ project_id: 1, aws_id: 2 })',
  'finding.listFindings({ project_id: 1 })',
  'finding.getFinding({ project_id: 1, finding_id: 2 })',
  'finding.listFindingTags({ project_id: 1, finding_id: 2 })',
  'finding.listResources({ project_id: 1 })',
  'finding.getRecommend({ project_id: 1, finding_id: 2 })',
  'alert.listAlerts({ project_id: 1 })',
  'alert.listAlertRules({ project_id: 1 })',
  'project.listProjects({})',
  'iam.listUsers({ project_id: 1 })',
];
const plainHead = `import createFetchClient from 'openapi-fetch';
import type { paths } from '@sec/risken';
const client = createFetchClient<paths>({ baseUrl: 'https://risken.example.com/api/v1' });
`;
const plainCalls = [
  "GET('/aws/list-aws', { params: { query: { project_id: 1 } } })",
  "GET('/finding/list-finding', { params: { query: { project_id: 1 } } })",
  "GET('/alert/list-alert', { params: { query: { project_id: 1 } } })",
];

export const types: Measure = {
  about:
    'Instantiations that `tsc --extendedDiagnostics` tells for a program with one client and one call, above an empty program, and for each further call, from ' +
    'the built declarations; the same on every machine for one version of TypeScript, and budgets. Completion: time that TypeScript’s language service takes to ' +
    'list what stands after the dot (in `openapi-fetch`, the paths) after a change of the file, the first one left out.',
  async run(quick) {
    const lines: BenchLine[] = [];
    for (const version of ['5.9', '7.0']) {
      const compiler = join(import.meta.dirname, 'node_modules', `typescript-${version}`, 'bin', 'tsc');
      lines.push(...(await countInstantiations(`TypeScript ${version}`, compiler)));
    }
    const plain = `${plainHead}export const one = await client.${plainCalls[0] ?? ''};`;
    const empty = await count(join(import.meta.dirname, 'node_modules', 'typescript-5.9', 'bin', 'tsc'), 'export {};');
    const value = (await count(join(import.meta.dirname, 'node_modules', 'typescript-5.9', 'bin', 'tsc'), plain)) - empty;
    lines.push({ what: 'one client and one call, TypeScript 5.9: openapi-fetch', value, unit: 'instantiations' });
    return [...lines, ...(await compareCompletion(quick ? 5 : 15))];
  },
};

/** Counts of this project's client, without any peer. */
export async function countInstantiations(name: string, compiler: string): Promise<BenchLine[]> {
  const empty = await count(compiler, 'export {};');
  const fixed = await count(compiler, `${head}export const one = await risken.${operations[0] ?? ''};`);
  const many = await count(
    compiler,
    head + operations.map((call, index) => `export const value${index} = await risken.${call};`).join('\n'),
  );
  const shared = { unit: 'instantiations', allowance: 0 } as const;
  return [
    { ...shared, what: `one client and one call, ${name}`, value: fixed - empty, goal: 20 },
    { ...shared, what: `each further call, ${name}`, value: (many - fixed) / (calls - 1), goal: 5 },
  ];
}

const compilerOptions = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['esnext', 'dom', 'dom.iterable'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

async function count(compiler: string, source: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'program.ts'), source);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const { code, output } = await run('node', [compiler, '-p', folder, '--extendedDiagnostics']);
  const found = /Instantiations:\s+([\d,]+)/.exec(output)?.[1];
  if (code !== 0 || found === undefined) throw new Error(`${compiler} refused the program:\n${output}`);
  return Number(found.replaceAll(',', ''));
}

async function compareCompletion(rounds: number): Promise<BenchLine[]> {
  const { default: ts } = await import('typescript-5.9');
  const ours = completionTimes(ts, head + operations.map((call) => `await risken.${call};`).join('\n'), 'risken.', rounds);
  const plain = completionTimes(ts, plainHead + plainCalls.map((call) => `await client.${call};`).join('\n'), "client.GET('", rounds);
  return [
    { what: 'completion, later ones: @sec/risken', value: median(ours), unit: 'ms' },
    { what: 'completion, later ones: openapi-fetch', value: median(plain), unit: 'ms' },
    { what: 'completion, later ones: @sec/risken, against openapi-fetch', value: median(ours) / median(plain), unit: '×', goal: 0.1 },
  ];
}

/** @returns Milliseconds of each completion at the end of a file that has changed since the one before. */
function completionTimes(ts: typeof typescript, program: string, typed: string, rounds: number): number[] {
  const file = join(folder, 'program.ts');
  let text = program;
  let version = 0;
  const options = ts.convertCompilerOptionsFromJson(compilerOptions, folder).options;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '1'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  });
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    text = `${program}\nconst changed${round} = ${round};\nawait ${typed}`;
    version++;
    const startedMs = performance.now();
    const found = service.getCompletionsAtPosition(file, text.length, {})?.entries.length ?? 0;
    if (found < 5) throw new Error(`"${typed}" was completed with ${found} names`);
    if (round > 0) times.push(performance.now() - startedMs);
  }
  service.dispose();
  return times;
}
