/**
 * Runs a judge: a tool of others, installed in a folder of its own, that says whether what is published here is right.
 *
 * `node scripts/judge.ts` lists the judges with what each needs, how long it took and its last figure. `node scripts/judge.ts
 * <name> [argument…]` runs one; with `--write` its figure becomes the last one. Exits with 1 where a goal is missed.
 */
import { judges } from './judge/judges.ts';
import { readFigures, writeFigure } from './judge/figures.ts';
import { readWords } from './known-flags.ts';

const { words, has } = readWords(['--write']);
const [name, ...args] = words;

if (name === undefined) listJudges();
else await runJudge(name);

function listJudges(): void {
  const figures = readFigures();
  for (const [known, { sentence, needs }] of Object.entries(judges)) {
    const last = figures[known];
    console.log(`${known}: ${sentence}\n  needs ${needs}`);
    console.log(last === undefined ? '  has not been run yet' : `  ${last.date}, ${last.seconds} s: ${last.figure}`);
  }
}

async function runJudge(wanted: string): Promise<void> {
  const judge = Object.hasOwn(judges, wanted) ? judges[wanted] : undefined;
  if (judge === undefined) {
    console.error(`there is no judge "${wanted}"; known judges: ${Object.keys(judges).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const startedMs = performance.now();
  const { isGood, figure } = await judge.run(args);
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  console.log(`judge ${wanted}: ${figure}, ${seconds} s`);
  if (has('--write')) writeFigure(wanted, { date: new Date().toISOString().slice(0, 10), seconds, figure });
  if (!isGood) process.exitCode = 1;
}
