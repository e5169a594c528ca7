/** Counts the operations of each vendor's list that the specification has. `node scripts/coverage-api.ts [vendor…]` */
import { join } from 'node:path';
import { readWords } from './known-flags.ts';
import { countCoverage } from './openapi/coverage.ts';
import { listVendors } from './openapi/list-vendors.ts';
import { root } from './packages.ts';

let complete = true;
for (const vendor of listVendors(root, readWords([]).words)) {
  const { families, total, missing } = countCoverage(join(root, 'specs', vendor), join(root, 'packages', vendor), root);
  for (const { name, found, listed } of families) console.log(`  ${name.padEnd(28)}${String(found).padStart(4)} of ${listed}`);
  for (const sentence of missing) console.error(sentence);
  console.log(`${vendor}  ${total.found} of ${total.listed} operations`);
  if (missing.length > 0) complete = false;
}
if (!complete) process.exitCode = 1;
