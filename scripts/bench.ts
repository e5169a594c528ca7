/**
 * Measures what must not get worse unnoticed, with other clients in the same run, and writes `docs/benchmarks.md`.
 *
 * `node scripts/bench.ts [name…] [--quick]`; it needs built packages. `--quick` takes fewer rounds; with it, or with names, the
 * page is left as it is.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { formatLine, isSkipped, type Line } from './bench/line.ts';
import { measures } from './bench/measures.ts';
import { writePage } from './bench/page.ts';
import { readWords } from './known-flags.ts';
import { root } from './packages.ts';

const { words, has } = readWords(['--quick']);
const quick = has('--quick');
const strange = words.find((word) => !Object.hasOwn(measures, word));
if (strange !== undefined) {
  console.error(`"${strange}" is not measured; known names: ${Object.keys(measures).join(', ')}`);
  process.exit(2);
}
const startedMs = performance.now();
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
console.log(`bench: ${machine}`);
const results: Record<string, readonly Line[]> = {};
for (const name of words.length > 0 ? words : Object.keys(measures)) {
  console.log(name);
  const lines = await runApart(name);
  results[name] = lines;
  for (const line of lines) console.log(formatLine(line));
}
const judged = Object.values(results)
  .flat()
  .flatMap((line) => (isSkipped(line) || line.goal === undefined ? [] : [line.value <= line.goal]));
const seconds = (performance.now() - startedMs) / 1000;
console.log(`bench: ${judged.filter(Boolean).length} of ${judged.length} goals met, ${seconds.toFixed(0)} s`);
if (!quick && words.length === 0) {
  const page = writePage(results, { machine, date: new Date(), seconds, load: loadavg()[0] ?? 0 });
  writeFileSync(join(root, 'docs', 'benchmarks.md'), page);
}

/** Each in a process of its own: what one has loaded and compiled must not change the figures of the next. */
function runApart(name: string): Promise<readonly Line[]> {
  const execArgv = ['--expose-gc', ...(measures[name]?.flags ?? [])];
  const child = fork(join(import.meta.dirname, 'bench', 'one.ts'), quick ? [name, '--quick'] : [name], { execArgv });
  return new Promise((resolve, reject) => {
    let lines: readonly Line[] | undefined;
    child.once('message', (message) => (lines = message as readonly Line[]));
    child.once('close', (code) => {
      if (code === 0 && lines !== undefined) resolve(lines);
      else reject(new Error(`${name} ended with code ${code}`));
    });
  });
}
