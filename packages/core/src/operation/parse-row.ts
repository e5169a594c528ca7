/** Reads the rows of a generated table. */
import type { InputMember, Operation, OperationGroups, OperationRow, ParameterLocation, RetryClass } from './operation.js';

const types: Readonly<Record<string, string>> = { '{': 'object', '[': 'array', '"': 'string' };
const locations: Readonly<Record<string, ParameterLocation>> = { '?': 'query', '#': 'header', '=': 'body' };

export function parseOperation(id: string, row: OperationRow): Operation {
  const [text, extras = {}, feature] = typeof row === 'string' ? [row] : row;
  const [method = '', path = '', marked = 'never', ...words] = text.split(' ');
  const [retry, mark] = marked.split(/(?=[-!])/) as [RetryClass, string?];
  const members = new Map<string, InputMember>();
  const facts: { -readonly [Name in keyof Operation]?: Operation[Name] } = { body: 'none' };
  for (const word of words) {
    const rest = word.slice(1);
    if (word[0] === '>') facts.payload = rest;
    else if (word[0] === '<') facts.result = rest.split(',');
    else if (word[0] === '~') facts.secrets = rest.split('~');
    else if (word[0] === '+') facts.replaces = rest;
    else if (/^[{["]/.test(word)) facts.payloadTypes = [...word].map((mark) => types[mark] as string);
    // A body that must be there and has no members.
    else if (word === '=') facts.body = 'members';
    else {
      const member = parseMember(word, method, path);
      members.set(member.name, member);
      // The word `=*` has no name of its own: it stands for the whole body.
      if (/^=\W/.test(word)) facts.body = 'whole';
      else if (member.in === 'body') facts.body = 'members';
    }
  }
  return {
    response: 'json',
    ...extras,
    ...(feature && { feature }),
    id,
    method,
    path,
    retry,
    effect: mark === '!' ? 'act' : mark === '-' || retry === 'safe' ? 'read' : 'write',
    members,
    ...(facts as Pick<Operation, 'body'>),
  };
}

function parseMember(word: string, method: string, path: string): InputMember {
  const [, mark = '', bare, flags = ''] = /^([?#=]?)(.*?)(?<![!^,*%])([!^,*%]*)$/.exec(word) ?? [];
  const name = bare || 'body';
  const usual = /^(GET|HEAD|DELETE)$/.test(method) ? 'query' : 'body';
  return {
    name,
    in: locations[mark] ?? (path.includes(`{${name}}`) ? 'path' : usual),
    required: flags.includes('!'),
    fromClient: flags.includes('^'),
    style: flags.includes(',') ? 'comma' : flags.includes('%') ? 'json' : 'repeat',
  };
}

/** @returns The operation with a method and path template; `undefined` where the rows have none. */
export function findByPath(groups: OperationGroups, method: string, path: string): Operation | undefined {
  const start = `${method} ${path} `;
  for (const rows of Object.values(groups)) {
    for (const [id, row] of Object.entries(rows)) {
      if ((typeof row === 'string' ? row : row[0]).startsWith(start)) return parseOperation(id, row);
    }
  }
  return undefined;
}
