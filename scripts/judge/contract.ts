/**
 * Lets Schemathesis try the sandboxes, behind real HTTP, against the published documents. Version and options stand here; its hooks
 * are in contract_hooks.py.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../packages.ts';
import { run } from '../run.ts';
import { type BundleFile, writeBundleFiles } from './bundle-files.ts';
import { type ContractServer, corruptRow, servers } from './contract-servers.ts';
import type { Judge } from './judge.ts';
import { emptyFolder, installPython } from './tools.ts';

const version = '4.32.5';

const checks = 'response_schema_conformance,status_code_conformance,content_type_conformance';
const phases = 'examples,coverage,fuzzing';
const options = [
  '--checks',
  checks,
  '--phases',
  phases,
  '--seed',
  '1',
  '--max-examples',
  '25',
  '--continue-on-failure',
  '--no-shrink',
  '--no-color',
];

/** What the sandboxes say in their own name: no such method, no state for it, what browsers ask before a request; and what a real server was seen to do. */
const kinds = ['405', '501', 'preflight', 'recorded'] as const;

const columns = [
  'document'.padEnd(24),
  '  operations',
  '   cases',
  '     2xx',
  '  failures',
  ...kinds.map((kind) => kind.padStart(kind.length + 4)),
];

/** Fewer cases in all would show little. */
const leastCases = 20_000;

/** What the hooks write in place of a response. */
const lost = 'no response';

/** A line that the hooks wrote: a response, or a failure. */
interface Line {
  readonly operation: string;
  readonly status?: number;
  readonly letThrough?: (typeof kinds)[number] | null;
  readonly failure?: string;
  readonly message?: string;
  readonly curl?: string;
}

/** The part of Schemathesis' report that is read. */
interface Report {
  readonly operations: { readonly tested: number } | null;
  readonly test_cases: { readonly generated: number };
  readonly errors: readonly { readonly title: string; readonly count: number }[];
  readonly stop_reason: string;
}

/** What came of one document. */
interface Row {
  readonly name: string;
  readonly operations: number;
  readonly cases: number;
  readonly succeeded: number;
  readonly failures: readonly Line[];
  readonly letThrough: Readonly<Record<string, number>>;
  /** What kept Schemathesis from trying something. */
  readonly errors: readonly string[];
}

export const contract: Judge = {
  sentence:
    'the sandboxes behind HTTP against the published documents, by Schemathesis: `contract [part of the name of a document…] [broken]`',
  needs: 'Python 3.10; a quarter of an hour; `broken` corrupts a row of each vendor, and must fail',
  async run(words) {
    const tool = await installPython('schemathesis', { schemathesis: version });
    await expectBuild();
    const folder = emptyFolder('contract');
    const wanted = words.filter((word) => word !== 'broken');
    const all = writeBundleFiles(root, folder);
    for (const word of wanted) if (!all.some(({ name }) => name.includes(word))) throw new Error(`no document has "${word}" in its name`);
    const bundles = all.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
    const rows: Row[] = [];
    const corrupted: string[] = [];
    console.log(columns.join(''));
    for (const bundle of bundles) {
      await using server = await startServer(bundle);
      const isBroken = words.includes('broken') && server.broken.bundle === bundle.name;
      const row = await judgeOne({ tool, folder }, bundle, server, isBroken);
      if (isBroken) corrupted.push(bundle.name);
      rows.push(row);
      printRow(row);
    }
    const sum = (count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0);
    const cases = sum((row) => row.cases);
    const failures = sum((row) => row.failures.length + row.errors.length);
    const [refused, unserved] = ['405', '501'].map((kind) => sum(({ letThrough }) => letThrough[kind] ?? 0));
    const blind = corrupted.filter((name) => rows.some((row) => row.name === name && row.failures.length === 0));
    if (corrupted.length > 0)
      console.log(`the corrupted row: noticed in ${corrupted.length - blind.length} of ${corrupted.length} documents`);
    return {
      isGood: failures === 0 && (wanted.length > 0 || cases >= leastCases),
      figure: `${rows.length} documents, ${cases} cases, ${failures} failures, let through: ${refused} of a method (405), ${unserved} without state (501)`,
    };
  },
};

/** The sandboxes are tried as they are published. */
async function expectBuild(): Promise<void> {
  const { code, output } = await run('node', ['scripts/build.ts', '--js']);
  if (code !== 0) throw new Error(`build ended with code ${code}:\n${output}`);
}

async function startServer({ name }: BundleFile): Promise<ContractServer> {
  const start = servers[name.split('/')[0] ?? ''];
  if (start === undefined) throw new Error(`no sandbox is known for ${name}`);
  return await start();
}

/** @param from - The folder of the tool, and that of the results. */
async function judgeOne(
  from: { readonly tool: string; readonly folder: string },
  bundle: BundleFile,
  server: ContractServer,
  isBroken: boolean,
): Promise<Row> {
  const { serve } = await import('@sec/core/testing/server');
  await using control = await serve(async () => {
    server.reset();
    if (isBroken) server.broken.faults.on(server.broken.path, corruptRow);
    return Response.json(server.credentials());
  });
  const own = join(from.folder, bundle.name.replace('/', '-'));
  // Its working folder keeps what Schemathesis and Hypothesis remember of earlier runs.
  mkdirSync(own);
  const [log, report] = [join(own, 'log.jsonl'), join(own, 'report.json')];
  const { isBare405 = false, ids = {}, recorded = [], hmac } = server;
  const env = {
    SCHEMATHESIS_HOOKS: 'contract_hooks',
    PYTHONPATH: import.meta.dirname,
    PYTHONDONTWRITEBYTECODE: '1',
    CONTRACT_LOG: log,
    CONTRACT_TARGET: JSON.stringify({ control: control.url, isBare405, ids, recorded, ...hmac }),
  };
  const args = ['run', bundle.file, '--url', baseUrlOf(bundle, server), ...options, '--report', 'json', '--report-json-path', report];
  const { output } = await run(join(from.tool, 'bin', 'st'), args, { env, cwd: own });
  writeFileSync(join(own, 'output.txt'), output);
  if (!existsSync(report)) throw new Error(`Schemathesis wrote no report of ${bundle.name}:\n${output}`);
  return readRow(bundle, readLines(log), JSON.parse(readFileSync(report, 'utf8')) as Report);
}

/** The origin is the sandbox's, the path that of the document. */
function baseUrlOf({ name, file }: BundleFile, server: ContractServer): string {
  const { servers: declared } = JSON.parse(readFileSync(file, 'utf8')) as { readonly servers: readonly { readonly url: string }[] };
  const path = /^https:\/\/[^/]+(\/.*)?$/.exec(declared[0]?.url ?? '')?.[1] ?? '';
  return server.origin(name.split('/')[1] ?? '') + path;
}

function readLines(log: string): Line[] {
  if (!existsSync(log)) return [];
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

function readRow({ name, operationIds }: BundleFile, lines: readonly Line[], report: Report): Row {
  const failures = new Map<string, Line>();
  const letThrough: Record<string, number> = {};
  let [seen, succeeded] = [0, 0];
  for (const line of lines) {
    if (line.status !== undefined || line.failure === lost) seen++;
    if (line.failure !== undefined) failures.set(`${line.operation} ${line.failure} ${line.message?.split('\n')[0]}`, line);
    if (typeof line.letThrough === 'string') letThrough[line.letThrough] = (letThrough[line.letThrough] ?? 0) + 1;
    else if (line.status !== undefined && line.status < 300) succeeded++;
  }
  const { operations, test_cases, errors, stop_reason } = report;
  return {
    name,
    operations: operations?.tested ?? 0,
    cases: test_cases.generated,
    succeeded,
    failures: [...failures.values()],
    letThrough,
    errors: [
      ...errors.filter(({ title }) => title !== 'Network Error').map(({ title, count }) => `${title}, ${count} times`),
      ...(stop_reason === 'completed' ? [] : [`the run ended with "${stop_reason}"`]),
      ...(seen >= test_cases.generated ? [] : [`the hooks saw ${seen} of ${test_cases.generated} cases`]),
      ...(operations?.tested === operationIds.length ? [] : [`${operations?.tested ?? 0} of ${operationIds.length} operations were tried`]),
    ],
  };
}

function printRow({ name, operations, cases, succeeded, failures, letThrough, errors }: Row): void {
  const counts = [operations, cases, succeeded, failures.length + errors.length, ...kinds.map((kind) => letThrough[kind] ?? 0)];
  console.log(name.padEnd(24) + counts.map((count, index) => String(count).padStart(columns[index + 1]?.length ?? 0)).join(''));
  for (const error of errors) console.log(`    ${error}`);
  for (const { operation, failure, message, curl } of failures)
    console.log(`    ${operation}: ${failure}: ${message?.replaceAll(/\s+/g, ' ').slice(0, 300)}${curl ? `\n        ${curl}` : ''}`);
}
