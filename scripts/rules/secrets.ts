/** Rules about secret members: that they are marked, and that the register says why. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Finding } from '../openapi/problem.ts';
import { holdsStrings, isSecret, namedMembers } from '../openapi/secrets.ts';
import type { Schema } from '../openapi/schema.ts';
import type { Operation, Spec } from '../openapi/spec.ts';
import { root } from '../packages.ts';
import { forOperations, type Rule } from './rule.ts';

export const secretRules: readonly Rule[] = [
  {
    name: 'secrets',
    sentence: 'A member that is named like a secret is marked, or listed as none; docs/decisions/0011-secret-members.md lists both.',
    find: findUnregistered,
  },
  {
    name: 'secret-names',
    sentence: 'In the requests of an operation, and in its responses, a name is secret everywhere or nowhere.',
    find: forOperations(findMixed),
  },
];

const register = 'docs/decisions/0011-secret-members.md';
const suspicious = /pass(word|phrase)|secret|token|key|credential|private|webhook|signature|external_?id/i;

/** A line of the register: `name`, or `file/name` for the schemas and operations of one file. */
interface Entry {
  readonly text: string;
  readonly isSecret: boolean;
  readonly line: number;
}

function* findUnregistered(spec: Spec): Generator<Finding> {
  const entries = readRegister(spec.vendor);
  const used = new Set<Entry>();
  const seen = new Set<Schema>();
  for (const operation of spec.operations) {
    for (const { name, schema } of namedMembers(spec.components, operation)) {
      if (seen.has(schema)) continue;
      seen.add(schema);
      const marked = isSecret(spec.components, schema);
      if (!marked && !(suspicious.test(name) && holdsStrings(spec.components, schema))) continue;
      const place = `${basename(spec.fileOf(schema), '.yaml')}/${name}`;
      const found = entries.filter(({ text, isSecret: listed }) => listed === marked && (text === name || text === place));
      for (const entry of found) used.add(entry);
      if (found.length > 0) continue;
      const advice = marked
        ? `list it under "Secret" in ${register}, with its reason`
        : `mark it with format: password (x-secret: true where it is no string) and list it under "Secret" in ${register}, or list it there under "Not secret" with its reason`;
      yield { node: schema, message: `${name} of ${operation.id} ${marked ? 'is marked as secret' : 'is named like a secret'}; ${advice}` };
    }
  }
  for (const { text, isSecret: listed, line } of entries.filter((entry) => !used.has(entry)))
    yield {
      place: { file: register, line, pointer: '' },
      message: `no member ${text} of ${spec.vendor} is ${listed ? 'marked' : 'unmarked'}; correct the line or take it away`,
    };
}

/** @returns What the register says of a vendor: tables under its heading, whose first column has names in code. */
function readRegister(vendor: string): Entry[] {
  const entries: Entry[] = [];
  const file = join(root, register);
  if (!existsSync(file)) return entries;
  let [heading, listed] = ['', false];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.startsWith('## ')) heading = line.slice(3);
    const [, first = ''] = line.split('|');
    if (/^ (Not secret|Secret) $/.test(first)) listed = first === ' Secret ';
    else if (heading === vendor)
      for (const [, text = ''] of first.matchAll(/`([^`]+)`/g)) entries.push({ text, isSecret: listed, line: index + 1 });
  }
  return entries;
}

function* findMixed(operation: Operation, { components }: Spec): Generator<Finding> {
  const sides: readonly Operation[] = [
    { ...operation, answers: [] },
    { ...operation, parameters: [], body: undefined },
  ];
  for (const side of sides) {
    const members = [...namedMembers(components, side)];
    const secret = new Set(members.filter(({ schema }) => isSecret(components, schema)).map(({ name }) => name));
    for (const { name, schema } of members) {
      if (secret.has(name) && !isSecret(components, schema) && holdsStrings(components, schema))
        yield {
          node: schema,
          message: `${name} is secret elsewhere in ${operation.id}, and rows know secrets by their names; mark it here as well, or not there`,
        };
    }
  }
}
