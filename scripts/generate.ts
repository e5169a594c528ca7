/**
 * Writes `packages/<vendor>/src/generated/` from `specs/<vendor>/`.
 *
 * `node scripts/generate.ts [vendor…]` writes; `--check` compares instead, and fails where a file differs.
 */
import { generate } from './generate/generate.ts';
import { readWords } from './known-flags.ts';
import { SpecError } from './openapi/problem.ts';
import { StepError } from './write/compact-checks.ts';
import { root } from './packages.ts';

const startedMs = performance.now();
const { words, has } = readWords(['--check']);
const check = has('--check');
try {
  const { vendors, files, differences } = await generate({ root, vendors: words, check });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  for (const difference of differences) console.error(difference);
  const result = check
    ? differences.length === 0
      ? 'all as generated'
      : `${differences.length} differ; run pnpm generate`
    : `${differences.length} changed`;
  console.log(`generate: ${vendors.join(', ')}, ${files} files, ${result}, ${seconds} s`);
  if (check && differences.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SpecError || error instanceof StepError)) throw error;
  console.error(error.message);
  const count = error instanceof SpecError ? error.problems.length : 0;
  const cause = count === 0 ? 'a tool prints other code' : `${count} ${count === 1 ? 'mistake' : 'mistakes'} in the specifications`;
  console.log(`generate: ${cause}, nothing written`);
  process.exitCode = 1;
}
