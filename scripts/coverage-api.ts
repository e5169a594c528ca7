/**
 * Counts the operations of each vendor's list that the specification has, how well they are known, and how the sandbox was seen to
 * behave. `node scripts/coverage-api.ts [vendor…]`
 */
import { join } from 'node:path';
import { createEvidence } from './derive/evidence.ts';
import { readWords } from './known-flags.ts';
import { countCoverage } from './openapi/coverage.ts';
import { listVendors } from './openapi/list-vendors.ts';
import { readBehavior } from './openapi/behavior.ts';
import { readSpec } from './openapi/read-spec.ts';
import { root } from './packages.ts';

let complete = true;
for (const vendor of listVendors(root, readWords([]).words)) {
  const { families, total, missing } = countCoverage(join(root, 'specs', vendor), join(root, 'packages', vendor), root);
  for (const { name, found, listed } of families) console.log(`  ${name.padEnd(28)}${String(found).padStart(4)} of ${listed}`);
  for (const sentence of missing) console.error(sentence);
  const spec = readSpec(join(root, 'specs', vendor), root);
  const evidence = spec.operations.map(createEvidence(spec));
  for (const fact of ['mark', 'year', 'level', 'stability', 'input', 'answer'] as const)
    console.log(`  ${fact.padEnd(10)}${tally(evidence.map(({ [fact]: value }) => value))}`);
  for (const fact of ['effect', 'retry'] as const)
    console.log(`  ${fact.padEnd(10)}${tally(spec.operations.map(({ node }) => node[`x-${fact}`]))}`);
  const { behaviors, missing: unseen } = readBehavior(root, spec);
  if (behaviors.length > 0) console.log(`  ${'sandbox'.padEnd(10)}${tally(behaviors)}`);
  for (const sentence of unseen) console.error(sentence);
  console.log(`${vendor}  ${total.found} of ${total.listed} operations`);
  if (missing.length > 0 || unseen.length > 0) complete = false;
}
if (!complete) process.exitCode = 1;

/** How often each value of a fact occurs, the most frequent first. */
function tally(values: readonly unknown[]): string {
  const counts = new Map<string, number>();
  for (const value of values.map((one) => one ?? 'undated')) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}
