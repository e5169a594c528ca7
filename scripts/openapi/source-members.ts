/** Names of the members that complete sources have, kept so that a check can compare them without the sources. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where members travel: `any` where the source uses one type for both. */
export type MemberPlace = 'input' | 'answer' | 'any';

export interface MemberRow {
  readonly line: number;
  /** Name in `sources.tsv`. */
  readonly source: string;
  /** `METHOD /path`, or the file that `x-source.ref` names. */
  readonly subject: string;
  readonly place: MemberPlace;
  /** Names, those inside of others as `parent.name`. */
  readonly members: readonly string[];
  /** Why a member is not in the specification, by its name; `*` is all of them. */
  readonly exceptions: ReadonlyMap<string, string>;
}

const head = 'source\tsubject\tplace\tmembers\texceptions';

export function memberFile(folder: string): string {
  return join(folder, 'source-members.tsv');
}

/** @returns The rows; none where the vendor has no complete source, `undefined` where the first line does not name the columns. */
export function readMemberRows(folder: string): MemberRow[] | undefined {
  const file = memberFile(folder);
  if (!existsSync(file)) return [];
  const [first, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (first !== head) return undefined;
  return lines.map((text, index) => {
    const [source = '', subject = '', place = '', members = '', exceptions = ''] = text.split('\t');
    return {
      line: index + 2,
      source,
      subject,
      place: place as MemberPlace,
      members: members.split(' ').filter((name) => name !== ''),
      exceptions: new Map(
        exceptions.split('; ').flatMap((entry) => {
          const [, name, reason] = /^(\S+): (.+)$/.exec(entry) ?? [];
          return name === undefined || reason === undefined ? [] : [[name, reason] as const];
        }),
      ),
    };
  });
}

export function writeMemberRows(rows: readonly Omit<MemberRow, 'line'>[]): string {
  const lines = rows.map(({ source, subject, place, members, exceptions }) =>
    [source, subject, place, members.join(' '), [...exceptions].map(([name, reason]) => `${name}: ${reason}`).join('; ')]
      .join('\t')
      .trimEnd(),
  );
  return `${[head, ...lines.toSorted()].join('\n')}\n`;
}
