/** Reads the members of an API Blueprint: the lists under requests and responses, and the parameters. */
import { readFileSync } from 'node:fs';
import type { MemberList } from './member-list.ts';

export function readBlueprint(source: string, file: string, basePath: string): MemberList[] {
  const lists = new Map<string, { readonly subject: string; readonly place: 'input' | 'answer'; readonly members: Set<string> }>();
  let path = '';
  let subject = '';
  let place: 'input' | 'answer' | undefined;
  let parents: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, heading, resource, method, ownPath] = /^(#{2,3}) .*\[(?:(\/\S*)|([A-Z]+)(?: (\/\S*))?)\]\s*$/.exec(line) ?? [];
    if (heading !== undefined) {
      if (resource !== undefined) path = resource;
      if (method !== undefined) subject = `${method} ${basePath}${(ownPath ?? path).replace(/\{\?.*?\}/g, '')}`;
      place = undefined;
      continue;
    }
    const [, section] = /^\+ (Parameters|Request|Response)/.exec(line) ?? [];
    if (section !== undefined) {
      place = section === 'Response' ? 'answer' : 'input';
      parents = [];
      continue;
    }
    const [, indent = '', name] = /^( {4,})\+ `?([\w-]+)`? \(/.exec(line) ?? [];
    if (place === undefined || name === undefined) continue;
    const depth = indent.length / 4 - 1;
    parents = [...parents.slice(0, depth), name];
    const key = `${subject} ${place}`;
    const list = lists.get(key) ?? { subject, place, members: new Set() };
    list.members.add(depth > 0 ? `${parents[depth - 1]}.${name}` : name);
    lists.set(key, list);
  }
  return [...lists.values()].map((list) => ({ ...list, source, members: [...list.members] }));
}
