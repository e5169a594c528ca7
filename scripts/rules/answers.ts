/** Rules about what an operation answers. */
import { createMemberRules } from '../derive/member-rules.ts';
import { readInput } from '../openapi/input.ts';
import type { Finding } from '../openapi/problem.ts';
import { readPaging, readResult } from '../openapi/result.ts';
import { type Components, membersOf, refName, resolveSchema, type Schema, typesOf } from '../openapi/schema.ts';
import type { Operation, Spec } from '../openapi/spec.ts';
import { allSchemas, answerSchemas, requestSchemas } from '../openapi/walk.ts';
import { forOperations, type Rule, show } from './rule.ts';

export const answerRules: readonly Rule[] = [
  {
    name: 'payload',
    sentence: 'x-payload leads to the payload of a good answer.',
    stops: true,
    find: forOperations((operation, { components }) => readResult(components, operation).findings),
  },
  {
    name: 'paging',
    sentence: 'x-pagination names members that exist and are of the right kind.',
    stops: true,
    find: forOperations(findPaging),
  },
  {
    name: 'absent',
    sentence: 'x-absent is the zero value of its member, in a place where it can be filled in.',
    stops: true,
    find: findAbsent,
  },
  { name: 'absent-ids', sentence: 'Ids and moments in time are never filled in.', find: findAbsentIds },
  { name: 'open-answers', sentence: 'Objects in answers say nothing about additionalProperties: false.', find: findClosedAnswers },
];

const pagingFields: Readonly<Record<string, readonly [expected: string, isLegal: (value: unknown) => boolean]>> = {
  style: ['offset, page or cursor', (value) => ['offset', 'page', 'cursor'].includes(String(value))],
  position: ['the name of an input member', (value) => typeof value === 'string'],
  size: ['the name of an input member, or left out', (value) => value === undefined || typeof value === 'string'],
  maxSize: ['a whole number from 1, or left out', (value) => value === undefined || (Number.isInteger(value) && Number(value) > 0)],
  sizeSource: [
    'limit, default, client or guess, a colon and where that stands, or left out',
    (value) => value === undefined || /^(limit|default|client|guess): \S/.test(String(value)),
  ],
  first: ['a whole number, or left out', (value) => value === undefined || Number.isInteger(value)],
  items: ['a JSON pointer, or a list of some', (value) => [value].flat().every(isPointer)],
  total: ['a JSON pointer, or left out', (value) => value === undefined || isPointer(value)],
  counts: ['exact or estimate, or left out', (value) => value === undefined || value === 'exact' || value === 'estimate'],
  estimated: ['a JSON pointer, or left out', (value) => value === undefined || isPointer(value)],
  key: ['an array of JSON pointers into an item, or left out', (value) => value === undefined || (isList(value) && value.every(isPointer))],
  order: ['the name of an input member, or left out', (value) => value === undefined || typeof value === 'string'],
  unique: [
    'an array of strings, or left out',
    (value) => value === undefined || (isList(value) && value.every((one) => typeof one === 'string')),
  ],
  next: ['a JSON pointer, or left out', (value) => value === undefined || isPointer(value)],
  more: ['a JSON pointer, or left out', (value) => value === undefined || isPointer(value)],
  end: [
    'total, short-page, empty-page, next or more',
    (value) => ['total', 'short-page', 'empty-page', 'next', 'more'].includes(String(value)),
  ],
};

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isPointer(value: unknown): boolean {
  return value === '' || (typeof value === 'string' && value.startsWith('/'));
}

function* findPaging(operation: Operation, { components }: Spec): Generator<Finding> {
  const pagination = operation.node['x-pagination'] as Readonly<Record<string, unknown>> | undefined;
  if (pagination === undefined) return;
  const wrong = (key: string, message: string): Finding => ({ node: operation.node, keys: ['x-pagination', key], message });
  for (const [field, [expected, isLegal]] of Object.entries(pagingFields)) {
    if (!isLegal(pagination[field])) yield wrong(field, `${field} must be ${expected}, got ${show(pagination[field])}`);
  }
  for (const field of Object.keys(pagination))
    if (!(field in pagingFields)) yield wrong(field, `x-pagination has no ${field}; it has ${Object.keys(pagingFields).join(', ')}`);

  const { members } = readInput(components, operation);
  for (const field of ['position', 'size', 'order']) {
    const name = pagination[field];
    if (typeof name === 'string' && !members.some((member) => member.name === name))
      yield wrong(field, `the input has no member ${show(name)}; name one of ${members.map((member) => member.name).join(', ')}`);
  }
  const needed = { total: 'total', next: 'next', more: 'more', 'short-page': 'size' }[String(pagination['end'])];
  if (needed !== undefined && pagination[needed] === undefined)
    yield wrong('end', `end: ${String(pagination['end'])} needs ${needed}; add it, or choose another end`);
  for (const [field, other] of [
    ['counts', 'total'],
    ['estimated', 'total'],
    ['unique', 'order'],
    ['maxSize', 'sizeSource'],
    ['sizeSource', 'maxSize'],
  ] as const) {
    if (pagination[field] !== undefined && pagination[other] === undefined)
      yield wrong(field, `${field} needs ${other}; add it, or leave it out`);
  }
  for (const [, name] of String(pagination['total'] ?? '').matchAll(/\{([^}]*)\}/g)) {
    if (!members.some((member) => member.name === name)) yield wrong('total', `{${name}} must be a member of the input`);
  }
  yield* readPaging(components, operation, readResult(components, operation)).findings;
}

const zeros: Readonly<Record<string, readonly string[]>> = {
  '0': ['integer', 'number'],
  '""': ['string'],
  false: ['boolean'],
  '[]': ['array'],
};

function* findAbsent(spec: Spec): Generator<Finding> {
  const { components, operations } = spec;
  const fillable = new Set<Schema>();
  for (const operation of operations) {
    const { bodies, kind } = readResult(components, operation);
    if (kind === 'json') for (const { schema } of bodies) collectFillable(components, schema, fillable);
  }
  const requests = new Set(requestSchemas(spec));
  const answers = new Set(answerSchemas(spec));
  for (const schema of allSchemas(spec)) {
    if (!('x-absent' in schema)) continue;
    const keys = ['x-absent'];
    const value = show(schema['x-absent']);
    const types = zeros[value];
    const own = typesOf(components, schema).filter((type) => type !== 'null');
    if (types === undefined) yield { node: schema, keys, message: `x-absent must be 0, "", false or [], got ${value}` };
    else if (own.length !== 1 || !types.includes(own[0] ?? ''))
      yield {
        node: schema,
        keys,
        message: `x-absent ${value} does not fit the type ${own.join(' or ') || 'of the member'}; write the zero value of that type`,
      };
    else if (fillable.has(schema)) continue;
    else if (requests.has(schema) && !answers.has(schema))
      yield { node: schema, keys, message: 'x-absent is for answers, and only requests use this member; take it away' };
    else if (answers.has(schema))
      yield {
        node: schema,
        keys,
        message:
          'x-absent cannot be filled in here; it belongs on a member of an object that a good JSON answer reaches through members and lists, not through maps or unions',
      };
  }
  for (const operation of operations) {
    const rules = createMemberRules(components);
    const texts = readResult(components, operation).bodies.map(({ schema }) => rules.addDefaults(schema));
    if (new Set(texts.filter((index) => index !== undefined)).size > 1) {
      yield {
        node: operation.node,
        keys: ['responses'],
        message: 'the good answers fill in different members; an operation has one shape, so give them the same schema',
      };
    }
  }
}

/** The members that filling reaches: those of objects and of lists of objects, below the body. */
function collectFillable(components: Components, schema: Schema, found: Set<Schema>, seen: ReadonlySet<string> = new Set()): void {
  const name = refName(schema);
  if (name !== undefined && seen.has(name)) return;
  const inside = name === undefined ? seen : new Set([...seen, name]);
  const whole = resolveSchema(components, schema);
  if (whole.items !== undefined) return collectFillable(components, whole.items, found, inside);
  for (const { schema: member } of membersOf(components, schema).values()) {
    found.add(member);
    collectFillable(components, member, found, inside);
  }
}

function* findAbsentIds(spec: Spec): Generator<Finding> {
  for (const holder of allSchemas(spec)) {
    for (const [name, schema] of Object.entries(holder.properties ?? {})) {
      // A text may be called an id by others, such as the external id of a trust, and be empty.
      const isKey =
        schema['x-absent'] === 0
          ? /(?:^|_)(?:id|at)$|[a-z](?:Id|At)$/.test(name)
          : schema['x-absent'] === '' && /^(?:id|uuid)$|(?:_at|[a-z]At)$/.test(name);
      if (isKey)
        yield {
          node: schema,
          keys: ['x-absent'],
          message: `${name} is an id or a moment in time, which is never filled in; leave x-absent out and say in the description when it is missing`,
        };
    }
  }
}

function* findClosedAnswers(spec: Spec): Generator<Finding> {
  const requests = new Set(requestSchemas(spec));
  for (const schema of answerSchemas(spec)) {
    if (schema.additionalProperties === false && !requests.has(schema)) {
      yield {
        node: schema,
        keys: ['additionalProperties'],
        message: 'an answer may get new members at any time; leave additionalProperties out',
      };
    }
  }
}
