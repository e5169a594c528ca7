#!/usr/bin/env node
/**
 * `sec drift FILE` reads validation issues, one a line, and prints what a specification would have to say; `-` is standard input.
 * `--json` prints the list as JSON. Exit codes: 0 the file was read, 1 with lines that are no issues, 2 it could not be read.
 */
import { createReadStream } from 'node:fs';
import { maxLineLength, mergeDrift } from './merge-drift.js';

const usage = 'usage: sec drift FILE [--json]; FILE has a validation issue a line, - is standard input';

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} words */
async function main(words) {
  const flags = words.filter((word) => word.startsWith('--'));
  const [command, file, ...rest] = words.filter((word) => !word.startsWith('--'));
  if (flags.includes('--help')) {
    console.log(usage);
    return 0;
  }
  if (command !== 'drift' || file === undefined || rest.length > 0 || flags.some((flag) => flag !== '--json')) {
    console.error(usage);
    return 2;
  }
  let merged;
  try {
    merged = await mergeDrift(readLines(file === '-' ? process.stdin : createReadStream(file)));
  } catch (error) {
    console.error(`sec drift: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const { drifts, badLines, issues } = merged;
  for (const { line, problem } of badLines.slice(0, 20)) console.error(`line ${line} ${problem}; it is skipped`);
  if (badLines.length > 20) console.error(`and ${badLines.length - 20} more lines`);
  if (flags.includes('--json')) console.log(JSON.stringify(drifts, null, 2));
  else {
    for (const line of toTable(drifts)) console.log(line);
    console.log(`places: ${drifts.length}, issues: ${issues}, lines skipped: ${badLines.length}`);
  }
  return badLines.length > 0 ? 1 : 0;
}

/**
 * Splits a stream into lines, of which a long one is cut: it is no issue, and must not fill the memory.
 *
 * @param {AsyncIterable<Buffer>} stream
 */
async function* readLines(stream) {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop()?.slice(0, maxLineLength + 1) ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** @param {import('./merge-drift.js').Drift[]} drifts */
function toTable(drifts) {
  const rows = drifts.map(({ operationId, pointer, change, received, expected, count }) => [
    operationId,
    pointer,
    change,
    received.join(' or ') || '-',
    String(count),
    change === 'new member' || change === 'missing' ? '' : expected.join('; '),
  ]);
  const all = rows.length === 0 ? [] : [['operation', 'pointer', 'change', 'received', 'count', 'documented'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
