/**
 * Writes the names of the members in complete sources to `specs/<vendor>/source-members.tsv`, from checkouts of their
 * repositories. Exceptions that are written there stay. An optional command: CI compares with the lists that are there.
 *
 * `node scripts/source-members.ts <vendor> <source>=<folder>…`; `node scripts/source-members.ts --prune` takes away exceptions
 * for members that the specification has by now.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createComparison } from './derive/absent-members.ts';
import type { MemberList } from './extract/member-list.ts';
import { readBlueprint } from './extract/read-blueprint.ts';
import { readGateway } from './extract/read-gateway.ts';
import { readGoStructs } from './extract/read-go-structs.ts';
import { readSwagger } from './extract/read-swagger.ts';
import { readWords } from './known-flags.ts';
import { listVendors } from './openapi/list-vendors.ts';
import { readSpec } from './openapi/read-spec.ts';
import { memberFile, type MemberRow, readMemberRows, writeMemberRows } from './openapi/source-members.ts';
import { root } from './packages.ts';

const { words, has } = readWords(['--prune']);
if (has('--prune')) for (const vendor of listVendors(root, words)) prune(join(root, 'specs', vendor));
else {
  const [vendor = '', ...folders] = words;
  const [name] = listVendors(root, [vendor]);
  update(join(root, 'specs', name ?? vendor), new Map(folders.map((word) => word.split('=') as [string, string])));
}

function readAll(folders: ReadonlyMap<string, string>): MemberList[] {
  return [...folders].flatMap(([source, folder]) => {
    if (source === 'cloudsploit/docs') return readBlueprint(source, join(folder, 'apiary.apib'), '/v2');
    if (source === 'aquasecurity/terraform-provider-aquasec') return [...readGoStructs(source, folder, 'client')];
    if (source.includes('Swagger')) return [...readSwagger(source, join(folder, 'divvyswagger-Swagger20.json'))];
    if (source === 'ca-risken/gateway') return [...readGateway(folder, folders)];
    // The messages are read with the gateway, whose routes need them.
    if (['ca-risken/core', 'ca-risken/datasource-api'].includes(source)) return [];
    throw new Error(`nothing here reads ${source}`);
  });
}

function update(folder: string, folders: ReadonlyMap<string, string>): void {
  const old = readMemberRows(folder) ?? [];
  const keyOf = ({ source, subject, place }: MemberList): string => [source, subject, place].join('\t');
  const exceptions = new Map(old.map((row) => [keyOf(row), row.exceptions]));
  const lists = readAll(folders).map((list) => ({ ...list, members: [...new Set(list.members)].toSorted() }));
  const read = new Set(lists.map(({ source }) => source));
  const rows = lists
    .filter(({ members }) => members.length > 0)
    .map((list) => ({ ...list, exceptions: exceptions.get(keyOf(list)) ?? new Map() }));
  save(folder, [...old.filter(({ source }) => !read.has(source)), ...rows]);
}

function prune(folder: string): void {
  const rows = readMemberRows(folder) ?? [];
  if (rows.length === 0) return;
  const { find, findAbsent } = createComparison(readSpec(folder, root));
  const kept = rows.map((row) => {
    const absent = new Set(find(row).length === 0 ? ['*'] : findAbsent(row));
    return { ...row, exceptions: new Map([...row.exceptions].filter(([name]) => absent.has(name))) };
  });
  save(folder, kept);
}

function save(folder: string, rows: readonly Omit<MemberRow, 'line'>[]): void {
  writeFileSync(memberFile(folder), writeMemberRows(rows));
  const written = readFileSync(memberFile(folder), 'utf8').split('\n').length - 2;
  console.log(
    `source-members: ${memberFile(folder)}, ${written} lines, ${rows.reduce((sum, { members }) => sum + members.length, 0)} members`,
  );
}
