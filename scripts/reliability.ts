/**
 * Runs the reliability suites and prints one line per suite with the number of cases.
 *
 * `node scripts/reliability.ts [word…]` runs the suites whose names hold one of the words, for example `paging`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readWords } from './known-flags.ts';
import { run } from './run.ts';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
      readonly meta?: { readonly cases?: number; readonly note?: string };
    }[];
  }[];
}

const { words } = readWords([]);
const scratch = mkdtempSync(join(tmpdir(), 'sec-reliability-'));
const file = join(scratch, 'results.json');
const filters = words.length === 0 ? ['test/reliability/'] : words.map((word) => `test/reliability/${word}`);
const { code, output } = await run('vitest', ['run', ...filters, '--reporter=json', `--outputFile=${file}`]);

let suites: Report['testResults'];
try {
  suites = (JSON.parse(readFileSync(file, 'utf8')) as Report).testResults;
} catch {
  console.log(output);
  console.log('test:reliability: the run gave no report');
  process.exit(1);
}
rmSync(scratch, { recursive: true, force: true });

let cases = 0;
let failed = 0;
for (const { name, message, assertionResults } of suites.toSorted((one, other) => one.name.localeCompare(other.name))) {
  const passed = assertionResults.filter(({ status }) => status === 'passed');
  const failures = assertionResults.filter(({ status }) => status === 'failed');
  const skipped = assertionResults.length - passed.length - failures.length;
  const count = passed.reduce((sum, { meta }) => sum + (meta?.cases ?? 1), 0);
  const broken = failures.length > 0 || assertionResults.length === 0;
  cases += count;
  if (broken) failed++;
  const facts = [`${count} cases`, ...(skipped === 0 ? [] : [`${skipped} tests skipped`]), broken ? 'FAILED' : 'ok'];
  console.log(`${basename(name, '.test.ts').padEnd(30)}${facts.join(', ')}`);
  for (const { meta } of passed) if (meta?.note !== undefined) console.log(`  ${meta.note}`);
  if (assertionResults.length === 0) console.log(`  ${message}`);
  for (const { fullName, failureMessages } of failures) console.log(`  ${fullName}: ${failureMessages?.[0]?.split('\n')[0] ?? ''}`);
}
console.log(`test:reliability: ${suites.length} suites, ${cases} cases, ${failed} failed`);
process.exit(code === 0 && failed === 0 && cases > 0 ? 0 : 1);
