/** Writes what upserts did, or would do, as a table for people. */
import { printable } from '@sec/core/vendor';
import { isMembers } from './compare.js';
import type { UpsertConfigurationEntry } from './upsert-configuration.js';
import type { UpsertChange, UpsertKind } from './upsert.js';

export interface FormatChangesOptions {
  /** Columns of the terminal. Longer values are cut off. @defaultValue 100 */
  readonly width?: number | undefined;
}

const nouns: Readonly<Record<UpsertKind, string>> = {
  registry: 'registry',
  permissionSet: 'permission set',
  applicationScope: 'application scope',
  role: 'role',
  assurancePolicy: 'assurance policy',
  runtimePolicy: 'runtime policy',
};

/** The sign of each outcome, and what the last line calls it. */
const outcomes: Readonly<Record<UpsertConfigurationEntry['outcome'], readonly [sign: string, word: string]>> = {
  created: ['+', 'created'],
  wouldCreate: ['+', 'to create'],
  updated: ['~', 'updated'],
  wouldUpdate: ['~', 'to update'],
  unchanged: ['=', 'unchanged'],
  failed: ['!', 'failed'],
};

/**
 * Writes results of `upsert…`, or the entries of {@link upsertConfiguration}, as a table: an object a line, its changes below, and
 * the numbers at the end. Secrets are not in it, and neither are characters that act on a terminal.
 *
 * @example
 * ```ts
 * import { formatChanges, upsertRole } from '@sec/aqua';
 *
 * const result = await upsertRole(aqua, { name: 'auditors', scopes: ['Payments'] }, { dryRun: true });
 * console.log(formatChanges([result]));
 * // ~ role  auditors
 * //     scopes  + Payments  - Global
 * //
 * // 1 to update
 * ```
 */
export function formatChanges(entries: readonly UpsertConfigurationEntry[], options: FormatChangesOptions = {}): string {
  const width = Math.max(40, Math.floor(options.width ?? 100));
  const kindWidth = Math.max(0, ...entries.map(({ kind }) => nouns[kind].length));
  const lines = entries.flatMap((entry) => {
    const head = `${outcomes[entry.outcome][0]} ${nouns[entry.kind].padEnd(kindWidth)}  ${oneLine(entry.name)}`;
    return [cut(head, width), ...rowsOf(entry, width)];
  });
  const counts = Object.entries(outcomes)
    .map(([outcome, [, word]]) => [entries.filter((entry) => entry.outcome === outcome).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  return [...lines, '', counts.length === 0 ? 'nothing to do' : counts.join(', ')].join('\n');
}

const indent = ' '.repeat(4);

/** A member, and what there is to say of it: in one line where it fits, else a line each. */
type Row = readonly [member: string, pieces: readonly string[], joint?: string];

function rowsOf(entry: UpsertConfigurationEntry, width: number): string[] {
  if (entry.outcome === 'failed') {
    const text = entry.error instanceof Error ? entry.error.message : String(entry.error);
    return wrap(oneLine(text), width - indent.length).map((line) => indent + line);
  }
  const isNew = entry.outcome === 'created' || entry.outcome === 'wouldCreate';
  const isTold = (member: string): boolean => isNew || entry.changes.some((change) => change.member === member);
  const rows: readonly Row[] = [
    ...entry.changes.map((change): Row => (isNew ? describeNew(change) : describeChange(change))),
    ...entry.notCompared.filter((member) => !isTold(member)).map((member): Row => [member, ['secret, not compared']]),
    ...entry.notApplied.map(({ member, before, secret }): Row => {
      return [member, [`! not applied, the console has ${secret === undefined ? show(before) : 'another secret'}`]];
    }),
    ...entry.lost.map((member): Row => [member, ['! lost: it had a value, and nobody named it']]),
  ];
  const memberWidth = Math.min(Math.floor(width / 2), Math.max(0, ...rows.map(([member]) => columnsOf(oneLine(member)))));
  const valueWidth = width - indent.length - memberWidth - 2;
  return rows.flatMap(([member, pieces, joint = '  ']) => {
    const joined = pieces.join(joint);
    const lines = columnsOf(joined) <= valueWidth ? [joined] : pieces;
    const name = cutStart(oneLine(member), memberWidth);
    return lines.map((line, index) => {
      const left = index === 0 ? name : '';
      return `${indent}${left}${' '.repeat(memberWidth - columnsOf(left))}  ${cut(line, valueWidth)}`;
    });
  });
}

function describeNew({ member, after, secret }: UpsertChange): Row {
  if (secret !== undefined) return [member, ['secret']];
  return Array.isArray(after) && after.length > 0 ? [member, after.map(show), ', '] : [member, [show(after)]];
}

function describeChange({ member, before, after, secret }: UpsertChange): Row {
  if (secret !== undefined)
    return [member, [secret === 'unknown' ? 'secret, written again: the console does not show it' : 'secret, changed']];
  // Of an array, what came and what went is enough, unless that is only the order.
  const [had, has] = [before, after].map((value) => (Array.isArray(value) ? value.map(show) : undefined));
  const added = has?.filter((item) => had?.includes(item) !== true).map((item) => `+ ${item}`) ?? [];
  const removed = had?.filter((item) => has?.includes(item) !== true).map((item) => `- ${item}`) ?? [];
  return added.length + removed.length > 0 ? [member, [...added, ...removed]] : [member, [show(before), `→ ${show(after)}`], ' '];
}

/** @returns A value in one line: text as it is, and everything else as JSON with less noise. */
function show(value: unknown): string {
  if (value === undefined || value === null || value === '') return '(none)';
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.length === 0 ? '(none)' : `[${value.map(show).join(', ')}]`;
  if (!isMembers(value)) return String(value);
  const inner = Object.entries(value).map(([name, member]) => `${oneLine(name)}: ${show(member)}`);
  return `{ ${inner.join(', ')} }`;
}

/** @returns A text of strangers in one line, without characters that act on a terminal. */
function oneLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, ' ');
}

/** Cuts a line off where the terminal ends, so that rows stay rows. */
function cut(line: string, width: number): string {
  if (columnsOf(line) <= width) return line;
  let kept = '';
  for (const character of line) {
    if (columnsOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The end of a path says more than its beginning. */
function cutStart(path: string, width: number): string {
  let kept = path;
  while (columnsOf(kept) > width - (kept === path ? 0 : 1)) kept = kept.slice(1);
  return kept === path ? path : `…${kept}`;
}

/** Characters of East Asia and emoji take two columns. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(character) ? 2 : 1;
  return columns;
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (columnsOf(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
