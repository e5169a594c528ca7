/** The same exchanges with other names, ids and numbers: what a sandbox that looks responses up would not survive. */
import { drawFrom } from '../../reliability/support/seeded.js';
import type { Row } from './corpus.js';

/**
 * What callers chose, each with others in its place. They have the same length, in bytes as well, and the same order among each other,
 * so that every limit and every sorted list stays what it was.
 */
const literals: readonly (readonly [chosen: RegExp, others: readonly string[]])[] = [
  [/\bres\b/g, ['ret', 'rez', 'rev']],
  [/\bd (?=\d)/g, ['d_', 'd-', 'd+']],
  [/\bid-(?=\d)/g, ['ix-', 'jd-', 'ab-']],
  [/\bcustom\b/g, ['cuttom', 'cuxtom', 'cutter']],
  [/\bCustom\b/g, ['Cuttom', 'Cuxtom', 'Cutter']],
  [/\balpha\b/g, ['alqha', 'alrha', 'aluha']],
  [/\bbeta\b/g, ['beva', 'bexa', 'beza']],
  [/\bproduction\b/g, ['prodiction', 'prodection', 'prodaction']],
  [/\btomato\b/g, ['potato', 'orange', 'violet']],
  [/\bKonto\b/g, ['Kanto', 'Kento', 'Kinto']],
  [/\bzwei\b/g, ['sept', 'onze', 'nove']],
  [/\bset up by script\b/g, ['set up by person', 'set up by mister', 'set up by anyone']],
  [/\bbucketAllUsersPolicy\b/g, ['bucketAllOwnerPolicy', 'vessel_AllUserPolicy', 'BucketAllUsersPolicy']],
  [
    /\bexports are meant to be public\b/g,
    ['reports are meant to be public', 'imports are meant to be public', 'exports are never to be public'],
  ],
  [/\b111122223333\b/g, ['111122224444', '111133332222', '121212121212']],
  [/\b444455556666\b/g, ['444455557777', '454545454545', '444466665555']],
  [/\b50217\b/g, ['50318', '61217', '70001']],
  [/\b99999\b/g, ['88888', '98989', '87654']],
  [/\b20044\b/g, ['20055', '31044', '29999']],
  [/\b2203\b/g, ['2304', '3203', '4455']],
  [/\b1767225600\b/g, ['1767225601', '1767229999', '1767111111']],
  [/(?<="organization_id": ?)55\b/g, ['66', '44', '77']],
  [/\bext-(?=\d)/g, ['axt-', 'ext_', 'own-']],
];

/** @returns The rows with other literals, drawn by a seed. */
export function renameRows(rows: readonly Row[], seed: number): readonly Row[] {
  const draw = drawFrom(seed);
  const chosen = literals.map(([literal, others]) => [literal, draw.one(others)] as const);
  const rename = (text: string): string => chosen.reduce((whole, [literal, other]) => whole.replace(literal, other), text);
  return rows.map((row) => ({
    ...row,
    ...(row.query === undefined ? {} : { query: rename(row.query) }),
    ...(row.body === undefined ? {} : { body: rename(row.body) }),
    answer: JSON.parse(rename(JSON.stringify(row.answer))) as Row['answer'],
  }));
}
