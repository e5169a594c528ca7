/** Reads the members that the structs of a Go package have in JSON, by the file that declares them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expand, type MemberList } from './member-list.ts';

export function* readGoStructs(source: string, root: string, folder: string): Generator<MemberList> {
  const types = new Map<string, (readonly [string, string])[]>();
  const fileOf = new Map<string, string>();
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'));
  for (const name of files) {
    const text = readFileSync(join(root, folder, name), 'utf8').replace(/^\s*\/\/.*\n/gm, '');
    for (const match of text.matchAll(/^type (\w+) struct \{\n/gm)) {
      const [start, type = ''] = match;
      readStruct(text.slice(match.index + start.length).split('\n'), type, types);
      fileOf.set(type, `${folder}/${name}`);
    }
  }
  const used = new Set([...types.values()].flatMap((members) => members.map(([, type]) => type)));
  const roots = [...fileOf.keys()].filter((type) => !used.has(type));
  for (const file of new Set(fileOf.values())) {
    const members = roots.filter((type) => fileOf.get(type) === file).flatMap((type) => expand(types, type));
    yield { source, subject: file, place: 'any', members };
  }
}

/** Takes the lines of a struct's body. @returns The line that closes it, where the tag of a nested struct stands. */
function readStruct(lines: string[], name: string, types: Map<string, (readonly [string, string])[]>): string {
  const members: (readonly [string, string])[] = [];
  types.set(name, members);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (/^\s*\}/.test(line)) return line;
    const [, field = '', type = ''] = /^\s*(\w+)\s+(?:\[\]|\*|map\[\w+\])*([\w.]+)/.exec(line) ?? [];
    const isNested = /\bstruct \{\s*$/.test(line);
    const inner = isNested ? `${name}.${field}` : type;
    const [, json] = /json:"([^",]+)/.exec(isNested ? readStruct(lines, inner, types) : line) ?? [];
    if (json !== undefined && json !== '-') members.push([json, inner]);
    else if (/^\s*\*?[A-Z]\w+\s*$/.test(line)) members.push(['', line.trim().replace('*', '')]);
  }
  return '';
}
