/** Everything that must pass before a merge. Ends with the counts of tests passed and failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

interface Step {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'sec-test-'));
const results = join(scratch, 'results.json');

/** The order goes from quick to slow, and what others need comes before them. */
const steps: readonly Step[] = [
  { name: 'generated files are current', program: 'node', args: ['scripts/generate.ts', '--check'] },
  { name: 'specifications', program: 'node', args: ['scripts/check-specs.ts'] },
  { name: 'coverage of the vendors’ operations', program: 'node', args: ['scripts/coverage-api.ts'] },
  { name: 'imports', program: 'node', args: ['scripts/check-imports.ts'] },
  { name: 'types', program: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'lint', program: 'oxlint', args: ['--deny-warnings'] },
  { name: 'format', program: 'oxfmt', args: ['--check'] },
  { name: 'code in the documentation', program: 'node', args: ['scripts/check-examples.ts'] },
  { name: 'build', program: 'node', args: ['scripts/build.ts'] },
  { name: 'budgets', program: 'node', args: ['scripts/budgets.ts'] },
  { name: 'tests', program: 'vitest', args: ['run', '--reporter=default', '--reporter=json', `--outputFile=${results}`] },
  { name: 'packages', program: 'node', args: ['scripts/packaging.ts'] },
  { name: 'pages and comments of the documentation', program: 'node', args: ['scripts/docs.ts', '--check'] },
  { name: 'demo', program: 'node', args: ['scripts/demo/main.ts'] },
];

const failures: string[] = [];
for (const { name, program, args } of steps) {
  const startedMs = performance.now();
  console.log(`\n── ${name}`);
  const { code } = await run(program, args, { output: 'inherit' });
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${((performance.now() - startedMs) / 1000).toFixed(1)} s)`);
  if (code !== 0) failures.push(name);
}

const counts = readCounts();
rmSync(scratch, { recursive: true, force: true });
// A run of no test proves nothing, whatever its exit code says.
if (counts.passed === 0) failures.push('no test ran');
const stepsPassed = steps.length - failures.filter((name) => steps.some((step) => step.name === name && name !== 'tests')).length - 1;
if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
console.log(`\n${counts.passed + stepsPassed} passed, ${counts.failed + failures.filter((name) => name !== 'tests').length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

/** Reads vitest's own counts; the steps beside it count as one each. */
function readCounts(): Counts {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8')) as { readonly numPassedTests: number; readonly numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
