/** Reads the members of an API Blueprint: the lists and the bodies under requests and responses, and the parameters. */
import { readFileSync } from 'node:fs';
import type { MemberList } from './member-list.ts';

interface List {
  readonly subject: string;
  readonly place: 'input' | 'answer';
  readonly members: Set<string>;
}

export function readBlueprint(source: string, file: string, basePath: string): MemberList[] {
  const lists = new Map<string, List>();
  let path = '';
  let subject = '';
  // Each part begins with a heading or with a section of an action.
  for (const part of readFileSync(file, 'utf8').split(/^(?=#{1,3} |\+ )/m)) {
    const [, resource, method, ownPath] = /^#{2,3} .*\[(?:(\/\S*)|([A-Z]+)(?: (\/\S*))?)\]\s*$/m.exec(part.split('\n')[0] ?? '') ?? [];
    if (resource !== undefined) path = resource;
    if (method !== undefined) subject = `${method} ${basePath}${(ownPath ?? path).replace(/\{\?.*?\}/g, '')}`;
    const [, section] = /^\+ (Parameters|Request|Response 2)/.exec(part) ?? [];
    if (section === undefined || subject === '') continue;
    const place = section === 'Response 2' ? 'answer' : 'input';
    const list = lists.get(`${subject} ${place}`) ?? { subject, place, members: new Set() };
    lists.set(`${subject} ${place}`, list);
    readList(part, list);
    readBody(part, list);
  }
  return [...lists.values()].map((list) => ({ ...list, source, members: [...list.members] }));
}

/** The names of a list; those of a nested one are in the name above them. */
function readList(part: string, { members }: List): void {
  const parents: string[] = [];
  for (const [, indent = '', name = ''] of part.matchAll(/^( {4,})\+ `?([\w-]+)`? \(/gm)) {
    const depth = indent.length / 4 - 1;
    members.add(depth > 0 ? `${parents[depth - 1]}.${name}` : name);
    parents[depth] = name;
  }
}

/** The names in a body, as far as it is JSON. */
function readBody(part: string, { members }: List): void {
  const [, text = ''] = /^ {4}\+ Body\s*\n([\s\S]*)/m.exec(part) ?? [];
  const visit = (value: unknown, parent: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, parent);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        members.add(parent === '' ? name : `${parent}.${name}`);
        visit(inner, name);
      }
  };
  try {
    visit(JSON.parse(text), '');
  } catch {
    // Examples that are cut short, or are no JSON, say nothing.
  }
}
