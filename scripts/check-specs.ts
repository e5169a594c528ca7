/**
 * Checks the specifications: every rule of docs/specs.md that a program can check, and Redocly.
 *
 * `node scripts/check-specs.ts [vendor…]`; `--rules` lists the rules.
 */
import { join } from 'node:path';
import { findNullable } from './derive/nullable.ts';
import { readWords } from './known-flags.ts';
import { listVendors } from './openapi/list-vendors.ts';
import { formatProblem } from './openapi/problem.ts';
import { readSpec } from './openapi/read-spec.ts';
import { lintWithRedocly } from './openapi/redocly.ts';
import type { Spec } from './openapi/spec.ts';
import { root } from './packages.ts';
import { checkSpec, rules } from './rules/index.ts';

const startedMs = performance.now();
const { words, has } = readWords(['--rules']);

if (has('--rules')) for (const { name, sentence } of rules) console.log(`${name.padEnd(18)}${sentence}`);
else await checkAll(listVendors(root, words));

/** What may be null in the answers of each family, and why. */
function describeFamilies(spec: Spec): string[] {
  return findNullable(spec).counts.map(({ family, members }) => {
    const { written, recorded, family: byServer, kept, lists } = members;
    return `${spec.vendor} ${family.name} (${family.server}): members null as written ${written}, as recorded ${recorded}, by their server ${byServer}, never (recorded often) ${kept}; arrays read as empty ${lists}`;
  });
}

async function checkAll(vendors: readonly string[]): Promise<void> {
  const specs = vendors.map((vendor) => readSpec(join(root, 'specs', vendor), root));
  // Redocly works in processes of its own while the rules run in this one.
  const linting = Promise.all(specs.map((spec) => lintWithRedocly(spec, root)));
  const problems = [...specs.flatMap((spec) => checkSpec(spec)), ...(await linting).flat()];
  for (const problem of problems) console.error(formatProblem(problem));
  for (const spec of specs) for (const line of describeFamilies(spec)) console.log(line);
  const operations = specs.reduce((sum, spec) => sum + spec.operations.length, 0);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `check-specs: ${vendors.join(', ')}, ${operations} operations, ${rules.length} rules and Redocly, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}, ${seconds} s`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
