/**
 * Compares what is the same on every machine (lines of code, bytes of bundles, promises of a call, instantiations of the compiler) with the
 * figures of the last change, and fails where one has risen. It needs built packages, and none of the clients that the bench
 * compares with.
 *
 * `node scripts/budgets.ts --write` records the figures of today.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOwnPromises } from './bench/call-exact.ts';
import { countCode } from './bench/code.ts';
import { formatValue, isSkipped } from './bench/line.ts';
import { measureOwnSizes } from './bench/size.ts';
import { countInstantiations } from './bench/types.ts';
import { readWords } from './known-flags.ts';
import { root } from './packages.ts';

const file = join(root, 'scripts', 'bench', 'budgets.json');
const startedMs = performance.now();
const write = readWords(['--write']).has('--write');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const lines = [
  ...countCode(),
  ...(await measureOwnSizes()),
  ...(await countOwnPromises()),
  ...(await countInstantiations('TypeScript', compiler)),
];
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;
const today: Record<string, number> = {};
const risen: string[] = [];
for (const line of lines) {
  if (isSkipped(line) || line.allowance === undefined) continue;
  const { what, value, unit, allowance } = line;
  today[what] = value;
  const budget = (recorded[what] ?? Number.NaN) + allowance;
  // A figure that nobody recorded has no budget, and fails as well.
  if (!(value <= budget)) risen.push(`${what}: ${formatValue(value, unit)}, of ${formatValue(budget, unit)}`);
}
const lost = Object.keys(recorded).filter((what) => !(what in today));

const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1);
if (write) {
  writeFileSync(file, `${JSON.stringify(today, undefined, 2)}\n`);
  console.log(`budgets: ${Object.keys(today).length} recorded in scripts/bench/budgets.json, ${seconds} s`);
} else {
  for (const one of risen) console.error(one);
  for (const what of lost) console.error(`${what}: recorded, but not measured any more`);
  if (risen.length + lost.length > 0) {
    console.error('If this is the price of something new, run "node scripts/budgets.ts --write" and say in the commit what is paid for.');
    process.exitCode = 1;
  }
  console.log(`budgets: ${Object.keys(today).length - risen.length} of ${Object.keys(today).length} kept, ${seconds} s`);
}
