/** Rules about the fields of our own: that they are there, legal, and known. */
import { annotations, restrictions } from '../openapi/keywords.ts';
import type { Finding } from '../openapi/problem.ts';
import type { Node, Operation, Spec } from '../openapi/spec.ts';
import { allSchemas, contentsOf } from '../openapi/walk.ts';
import { forOperations, type Rule, show } from './rule.ts';

export const fieldRules: readonly Rule[] = [
  { name: 'retry', sentence: 'Every operation has a retry class.', stops: true, find: forOperations(findRetry) },
  { name: 'fields', sentence: 'The fields of an operation have legal values.', stops: true, find: forOperations(findFields) },
  {
    name: 'source',
    sentence: 'Every operation names a public source for what is said of it.',
    stops: true,
    find: forOperations(findSource),
  },
  {
    name: 'unknown-fields',
    sentence: 'A field that begins with x- is one that docs/specs.md names, in the place where it has a meaning.',
    stops: true,
    find: findUnknownFields,
  },
  { name: 'keywords', sentence: 'A schema has only keywords that all parts of the generator understand.', find: findKeywords },
];

const classes = ['safe', 'idempotent', 'never'];

function* findRetry({ node, id }: Operation): Generator<Finding> {
  if (!classes.includes(String(node['x-retry']))) {
    yield {
      node,
      keys: ['x-retry'],
      message: `${id} has no retry class: x-retry must be ${classes.join(', ')}, got ${show(node['x-retry'])}; permission to repeat never comes from the verb`,
    };
  }
}

/** Fields with a value of their own: what is expected, and whether a value is that. */
const legal: Readonly<Record<string, readonly [expected: string, isLegal: (value: unknown) => boolean]>> = {
  'x-stability': [
    'stable, unverified, beta, prototype or deprecated',
    (value) => ['stable', 'unverified', 'beta', 'prototype', 'deprecated'].includes(String(value)),
  ],
  'x-response': [
    'json, text, bytes or stream, or left out',
    (value) => value === undefined || ['json', 'text', 'bytes', 'stream'].includes(String(value)),
  ],
  'x-timeout': [
    'a whole number of milliseconds from 1000, or left out',
    (value) => value === undefined || (Number.isInteger(value) && Number(value) >= 1_000),
  ],
  'x-gone': [
    'a list of statuses from 400 to 599, or left out',
    (value) => value === undefined || (Array.isArray(value) && value.length > 0 && value.every(isErrorStatus)),
  ],
};

function* findFields({ node, answers }: Operation): Generator<Finding> {
  for (const [field, [expected, isLegal]] of Object.entries(legal)) {
    if (!isLegal(node[field])) yield { node, keys: [field], message: `${field} must be ${expected}, got ${show(node[field])}` };
  }
  for (const answer of answers) {
    const success = answer.node['x-success'];
    if (success === undefined) continue;
    if (success !== true)
      yield { node: answer.node, keys: ['x-success'], message: `x-success must be true or left out, got ${show(success)}` };
    else if (!/^[1345]\d\d$/.test(answer.status))
      yield {
        node: answer.node,
        keys: ['x-success'],
        message: `x-success is for one status outside 200 to 299, got ${answer.status}; leave it out`,
      };
  }
}

function isErrorStatus(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 400 && Number(value) < 600;
}

function* findSource({ node }: Operation): Generator<Finding> {
  const source = node['x-source'] as { readonly mark?: unknown; readonly ref?: unknown } | undefined;
  if (!['S', 'O', 'C', 'T', 'I'].includes(String(source?.mark))) {
    yield { node, keys: ['x-source', 'mark'], message: `x-source.mark must be S, O, C, T or I, got ${show(source?.mark)}` };
  }
  const ref = source?.ref;
  if (typeof ref !== 'string' || ref.trim() === '')
    yield {
      node,
      keys: ['x-source', 'ref'],
      message: `x-source.ref must name a public document, repository or file, and a section or symbol, got ${show(ref)}`,
    };
}

/** Fields by what may have them. */
const fieldsOf = {
  'the document': [],
  'an operation': [
    'x-source',
    'x-retry',
    'x-effect',
    'x-effect-reason',
    'x-idempotent-with',
    'x-stability',
    'x-payload',
    'x-pagination',
    'x-timeout',
    'x-response',
    'x-gone',
    'x-writes-back',
  ],
  'a parameter': ['x-client-default', 'x-unsendable', 'x-path'],
  'an answer': ['x-success'],
  'a server': ['x-host'],
  'a body': [],
  'a schema': [
    'x-absent',
    'x-client-default',
    'x-same-as',
    'x-unsendable',
    'x-minBytes',
    'x-maxBytes',
    'x-as',
    'x-null',
    'x-input',
    'x-secret',
    'x-source',
    'x-enum-varnames',
  ],
} as const;

function* findUnknownFields(spec: Spec): Generator<Finding> {
  const serversOf = (node: Node): Node[] => (node['servers'] ?? []) as Node[];
  yield* unknownIn('the document', [spec.node, (spec.node['info'] ?? {}) as Node, ...((spec.node['tags'] ?? []) as Node[])]);
  yield* unknownIn('a server', [spec.node, ...spec.operations.map(({ node }) => node)].flatMap(serversOf));
  const seen = new Set<object>();
  const once = <Item extends object>(items: readonly Item[]): Item[] => items.filter((item) => !seen.has(item) && seen.add(item));
  for (const operation of spec.operations) {
    yield* unknownIn('an operation', [operation.node]);
    yield* unknownIn('a parameter', once(operation.parameters.map(({ node }) => node)));
    yield* unknownIn('an answer', once(operation.answers.map(({ node }) => node)));
    yield* unknownIn(
      'a body',
      once([...(operation.body === undefined ? [] : [operation.body.node]), ...contentsOf(operation).map(({ node }) => node)]),
    );
  }
  yield* unknownIn('a schema', [...allSchemas(spec)]);
}

function* unknownIn(kind: keyof typeof fieldsOf, nodes: readonly Node[]): Generator<Finding> {
  const known: readonly string[] = fieldsOf[kind];
  for (const node of nodes) {
    for (const field of Object.keys(node)) {
      if (!field.startsWith('x-') || known.includes(field)) continue;
      const allowed = known.length === 0 ? 'has none' : `may have ${known.join(', ')}`;
      yield { node, keys: [field], message: `${field} means nothing here: ${kind} ${allowed}; correct the name or take it away` };
    }
  }
}

const keywords = new Set([...restrictions, ...annotations]);

function* findKeywords(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    for (const keyword of Object.keys(schema)) {
      if (keyword.startsWith('x-') || keywords.has(keyword)) continue;
      // A description in braces that holds a comma falls apart into keywords.
      const advice = /[\s.]/.test(keyword) ? 'quote the text that holds a comma' : 'say it with other keywords';
      yield { node: schema, keys: [keyword], message: `a schema has no keyword ${show(keyword)}; ${advice}` };
    }
  }
}
