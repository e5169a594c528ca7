/** Writes the page for users from the figures of one run. */
import { formatValue, formatVerdict, isSkipped, type Line } from './line.ts';
import { measures } from './measures.ts';

export interface Run {
  /** Node and processors. */
  readonly machine: string;
  readonly date: Date;
  readonly seconds: number;
  /** Average number of programs that wanted a processor in the minute before the end. */
  readonly load: number;
}

const titles: Readonly<Record<string, string>> = {
  call: 'Time of a call',
  'call-exact': 'Promises and bytes of a call',
  signal: 'Calls with one signal',
  loopback: 'Calls over a connection',
  size: 'Bytes in a page',
  import: 'Import',
  types: 'Types',
  paging: 'Lists',
  limits: 'Refusals and limits of the server',
  memory: 'What calls leave behind',
  generation: 'Generation',
  outage: 'An outage',
  validation: 'Checks of responses',
};

export function writePage(results: Readonly<Record<string, readonly Line[]>>, { machine, date, seconds, load }: Run): string {
  const judged = Object.values(results)
    .flat()
    .flatMap((line) => (isSkipped(line) || line.goal === undefined ? [] : [line]));
  const short = judged.filter(({ value, goal = 0 }) => value > goal).length;
  return `# Benchmarks

Written by \`pnpm bench\` on ${date.toISOString().slice(0, 10)}: ${machine}, load ${load.toFixed(1)}, ${Math.round(seconds)} s. Change nothing here by hand.

What the clients cost, and what others cost that were measured in the same run: \`fetch\` itself, \`openapi-fetch\`, hey-api’s generated client, ky
and axios. Every figure of ours with a goal is shown, also those that fall short: ${judged.length - short} of ${judged.length} goals are met here.

**How to read it.** A goal is the most that a figure should be. "×" is a share of what the line compares with: 2 × is twice as much, and below 1 × is
less. Times are processor time of the client’s process, as medians of rounds in which all take turns, with the quarter points of the rounds in
brackets; on a machine with other work they move by a tenth and more, so look at the brackets before you compare. Bytes, promises, instantiations and whatever
runs on a clock that jumps come out the same everywhere. 1 kB is 1,000 bytes.

**What it does not say.** The clients do not do the same work: \`fetch\`, \`openapi-fetch\` and hey-api’s client have no retries, limits, renewal of tokens or
checks, and ky and axios have a part of them. Nothing here is about a browser, another runtime, TLS, or the network, which takes longer than everything on this
page: a call of 50 ms is no quicker for 20 µs. RISKEN’s client stands for all four where one is named.
${Object.entries(results)
  .map(([name, lines]) => writeSection(name, lines))
  .join('')}`;
}

function writeSection(name: string, lines: readonly Line[]): string {
  return `
## ${titles[name] ?? name} (\`${name}\`)

${measures[name]?.about ?? ''}

| Measured | Result | Goal | |
| --- | --- | --- | --- |
${lines.map(writeRow).join('\n')}
`;
}

function writeRow(line: Line): string {
  if (isSkipped(line)) return `| ${line.what} | not measured: ${line.skipped} | | |`;
  const { what, value, unit, goal, spread } = line;
  const between = spread === undefined ? '' : ` [${spread.map((one) => one.toFixed(2)).join('–')}]`;
  return `| ${what} | ${formatValue(value, unit)}${between} | ${goal === undefined ? '' : formatValue(goal, unit)} | ${formatVerdict(line)} |`;
}
