/**
 * Measures what must not get worse unnoticed: time per call and per check, bytes in a page, and work of the compiler. Each line says
 * whether its goal is met. `--quick` takes fewer rounds; it needs built packages.
 */
import { cpus } from 'node:os';
import { measureCalls } from './bench/call.ts';
import { type BenchLine, formatLine } from './bench/line.ts';
import { measureSizes } from './bench/size.ts';
import { measureTypes } from './bench/types.ts';
import { measureValidation } from './bench/validation.ts';
import { readWords } from './known-flags.ts';

const quick = readWords(['--quick']).has('--quick');
const startedMs = performance.now();
console.log(`bench: Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
const lines: BenchLine[] = [];
for (const measure of [
  () => measureCalls({ rounds: quick ? 5 : 15, callsPerRound: 4_000 }),
  () => measureValidation({ rounds: quick ? 50 : 150 }),
  measureSizes,
  measureTypes,
]) {
  for (const line of await measure()) {
    lines.push(line);
    console.log(formatLine(line));
  }
}
const short = lines.filter(({ value, goal }) => value > goal).length;
console.log(`bench: ${lines.length - short} of ${lines.length} goals met, ${((performance.now() - startedMs) / 1000).toFixed(0)} s`);
