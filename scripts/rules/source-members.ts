/** The rule that holds the specification against the member lists of complete sources. */
import { createComparison } from '../derive/absent-members.ts';
import type { Finding } from '../openapi/problem.ts';
import { memberFile, readMemberRows } from '../openapi/source-members.ts';
import { readSourceTable } from '../openapi/source-table.ts';
import type { Spec } from '../openapi/spec.ts';
import type { Rule } from './rule.ts';

export const sourceMemberRules: readonly Rule[] = [
  {
    name: 'source-members',
    sentence: 'What a complete source has is in the specification, or source-members.tsv says why not.',
    find: findAbsentMembers,
  },
];

function* findAbsentMembers(spec: Spec): Generator<Finding> {
  const place = { ...spec.placeAt(memberFile(spec.folder), []), line: 1 };
  const rows = readMemberRows(spec.folder);
  if (rows === undefined) {
    yield { place, message: 'the first line names the columns source, subject, place, members and exceptions' };
    return;
  }
  const sources = new Set((readSourceTable(spec.folder) ?? []).map(({ source }) => source));
  const { find, findAbsent } = createComparison(spec);
  for (const row of rows) {
    const { line, source, subject, exceptions } = row;
    const at = { ...place, line };
    if (!sources.has(source)) yield { place: at, message: `${source} is not in sources.tsv; add a row` };
    if (find(row).length === 0) {
      if (!exceptions.has('*'))
        yield { place: at, message: `no operation is that of ${subject}; write it, or say why not in the exceptions, after "*:"` };
      continue;
    }
    const absent = findAbsent(row);
    for (const name of absent) {
      if (!exceptions.has(name))
        yield { place: at, message: `${subject}: the source has ${name}; add the member, or say why not in the exceptions` };
    }
    for (const name of exceptions.keys()) {
      if (!absent.includes(name)) yield { place: at, message: `${subject}: nothing lacks ${name}; take the exception away` };
    }
  }
}
