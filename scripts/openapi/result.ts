/** What a good answer of an operation brings: its bodies, and the payload in them. */
import { parsePointer } from './pointer.ts';
import type { Finding } from './problem.ts';
import { type Components, membersOf, resolveSchema, type Schema, schemaAt, typesOf } from './schema.ts';
import { type Answer, type Content, type Operation, successesOf } from './spec.ts';

export type ResponseKind = 'json' | 'text' | 'bytes' | 'stream';

export interface Result {
  readonly kind: ResponseKind;
  /** The distinct bodies of good answers. */
  readonly bodies: readonly Content[];
  /** The distinct payloads, where bodies are JSON. */
  readonly payloads: readonly Schema[];
  /** Other media types in which a good JSON answer comes where the call asks for one, and how they are read. */
  readonly variants: Readonly<Record<string, 'text' | 'bytes'>>;
  /** `never`, `sometimes` or `always`: whether a good answer has no body. */
  readonly empty: 'never' | 'sometimes' | 'always';
  readonly findings: readonly Finding[];
}

export function readResult(components: Components, operation: Operation): Result {
  const kind = (operation.node['x-response'] ?? 'json') as ResponseKind;
  const answers = successesOf(operation);
  const findings: Finding[] = [];
  const bodies = new Map<string, Content>();
  for (const answer of answers) {
    const fitting = kind === 'json' ? answer.contents.filter(({ contentType }) => /json/.test(contentType)) : answer.contents.slice(0, 1);
    if (fitting.length === 0 && answer.contents.length > 0) {
      findings.push({
        node: answer.node,
        keys: ['content'],
        message: `the good answer ${answer.status} has no JSON body; write x-response: text, bytes or stream on the operation`,
      });
    }
    for (const content of fitting) bodies.set(JSON.stringify(content.schema), content);
  }
  const distinct = [...bodies.values()];
  const bare = answers.filter((answer) => answer.contents.length === 0).length;
  return {
    kind,
    bodies: distinct,
    payloads: kind === 'json' ? findPayloads(components, operation, distinct, findings) : [],
    variants: kind === 'json' && distinct.length > 0 && operation.node['x-pagination'] === undefined ? findVariants(answers) : {},
    empty: bare === 0 ? 'never' : bare === answers.length ? 'always' : 'sometimes',
    findings,
  };
}

function findVariants(answers: readonly Answer[]): Record<string, 'text' | 'bytes'> {
  const types = answers.flatMap(({ contents }) => contents.map(({ contentType }) => contentType)).filter((type) => !/json/.test(type));
  return Object.fromEntries(types.map((type) => [type, /^text\/|\b(?:yaml|xml)\b/.test(type) ? 'text' : 'bytes']));
}

function findPayloads(components: Components, operation: Operation, bodies: readonly Content[], findings: Finding[]): Schema[] {
  const pointer = operation.node['x-payload'];
  if (pointer === undefined) return bodies.map(({ schema }) => schema);
  if (typeof pointer !== 'string' || !pointer.startsWith('/')) {
    findings.push({
      node: operation.node,
      keys: ['x-payload'],
      message: `x-payload must be a JSON pointer such as /data, got ${JSON.stringify(pointer)}`,
    });
    return [];
  }
  const found = bodies.map(({ schema }) => schemaAt(components, schema, parsePointer(pointer)));
  if (found.every((schema) => schema === undefined)) {
    const members = bodies.flatMap(({ schema }) => [...membersOf(components, schema).keys()]);
    const known = members.length === 0 ? 'there are no members' : `the body has ${[...new Set(members)].join(', ')}`;
    findings.push({
      node: operation.node,
      keys: ['x-payload'],
      message: `x-payload ${pointer} leads nowhere in a good answer (${known}); correct it, or leave it out where the body is the payload`,
    });
  }
  // Where a body does not have the member, the runtime hands over the whole body.
  const payloads = found.map((schema, index) => schema ?? (bodies[index] as Content).schema);
  return [...new Map(payloads.map((schema) => [JSON.stringify(schema), schema])).values()];
}

/** How the pointers of `x-pagination` fit the good answers of an operation. */
export interface Paging {
  /** Schema of one item. */
  readonly item: Schema | undefined;
  readonly findings: readonly Finding[];
}

const pointerTypes: Readonly<Record<string, readonly string[]>> = {
  total: ['integer', 'number', 'string'],
  next: ['integer', 'number', 'string'],
  more: ['boolean'],
  estimated: ['boolean'],
};

export function readPaging(components: Components, operation: Operation, { bodies }: Result): Paging {
  const pagination = operation.node['x-pagination'] as Readonly<Record<string, unknown>>;
  const findings: Finding[] = [];
  const report = (key: string, message: string): void => void findings.push({ node: pagination, keys: [key], message });
  const find = (pointer: unknown): Schema | undefined => {
    const schemas = bodies.map(({ schema }) => schemaAt(components, schema, parsePointer(String(pointer))));
    return schemas.find((schema) => schema !== undefined);
  };

  // Several pointers stand for places that hold the list by turns.
  const pointers = [pagination['items'] ?? ''].flat();
  const items = pointers.map((pointer) => {
    const list = find(pointer);
    return list === undefined ? undefined : resolveSchema(components, list).items;
  });
  for (const [index, pointer] of pointers.entries()) {
    if (items[index] === undefined)
      report('items', `items must point to a list in the good answer, got ${JSON.stringify(pointer)}; correct the pointer`);
  }
  const item = items.find((schema) => schema !== undefined);
  for (const [key, types] of Object.entries(pointerTypes)) {
    if (pagination[key] === undefined) continue;
    const target = find(pagination[key]);
    if (target === undefined || !typesOf(components, target).some((type) => types.includes(type))) {
      report(
        key,
        `${key} must point to a member of type ${types.join(' or ')} in the good answer, got ${JSON.stringify(pagination[key])}; correct the pointer`,
      );
    }
  }
  for (const pointer of (pagination['key'] ?? []) as readonly string[]) {
    if (item === undefined || schemaAt(components, item, parsePointer(pointer)) === undefined)
      report('key', `key must point to members of an item, got ${JSON.stringify(pointer)}; correct the pointer`);
  }
  return { item, findings };
}
