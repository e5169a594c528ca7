/** Rules about what an operation takes. */
import { nestedMembers, readInput } from '../openapi/input.ts';
import type { Finding } from '../openapi/problem.ts';
import { innerSchemas, isClosedObject, resolveSchema, type Schema } from '../openapi/schema.ts';
import type { Operation, Spec } from '../openapi/spec.ts';
import { allSchemas } from '../openapi/walk.ts';
import { forOperations, type Rule, show } from './rule.ts';

export const inputRules: readonly Rule[] = [
  {
    name: 'input',
    sentence: 'Path, query, header and body members merge into one flat input.',
    stops: true,
    find: forOperations((operation, { components }) => readInput(components, operation).findings),
  },
  {
    name: 'member-names',
    sentence: 'The name of an input member can stand in a row of the table.',
    stops: true,
    find: forOperations(findNames),
  },
  {
    name: 'client-default',
    sentence: 'x-client-default is true, on a parameter or a top-level body member.',
    stops: true,
    find: findClientDefaults,
  },
  { name: 'same-as', sentence: 'x-same-as is on a member of an object in a body that lists its members.', stops: true, find: findSameAs },
  { name: 'unsendable', sentence: 'x-unsendable lists values with a reason, on an input member.', stops: true, find: findUnsendable },
  { name: 'closed-bodies', sentence: 'The objects in a closed request body are closed as well.', find: forOperations(findOpenObjects) },
];

function* findNames(operation: Operation, { components }: Spec): Generator<Finding> {
  const input = readInput(components, operation);
  if (input.body === 'whole' && input.members.length === 1) return;
  for (const { name, schema } of input.members) {
    if (!/^[^\s?#=>~][^\s>~]*(?<![!^,*%])$/.test(name))
      yield {
        node: schema,
        message: `the input member ${show(name)} has a character that means something in a row (a space, or one of ? # = ! ^ , * % > ~ at its edge); let the body go whole with x-input: separate`,
      };
  }
}

/** The schemas that input members have, with the body's own members. */
function topLevel({ operations, components }: Spec): Set<Schema> {
  return new Set(operations.flatMap((operation) => readInput(components, operation).members.map(({ schema }) => schema)));
}

function* findClientDefaults(spec: Spec): Generator<Finding> {
  const top = topLevel(spec);
  for (const operation of spec.operations) {
    for (const { node } of operation.parameters) {
      if ('x-client-default' in node && node['x-client-default'] !== true)
        yield {
          node,
          keys: ['x-client-default'],
          message: `x-client-default must be true or left out, got ${show(node['x-client-default'])}`,
        };
    }
  }
  for (const schema of allSchemas(spec)) {
    if (!('x-client-default' in schema)) continue;
    const keys = ['x-client-default'];
    if (schema['x-client-default'] !== true)
      yield { node: schema, keys, message: `x-client-default must be true or left out, got ${show(schema['x-client-default'])}` };
    else if (!top.has(schema))
      yield {
        node: schema,
        keys,
        message: 'x-client-default is for a member of the input itself, not for one inside an object; move it, or use x-same-as',
      };
  }
}

function* findSameAs(spec: Spec): Generator<Finding> {
  const { operations, components } = spec;
  const held = new Set<Schema>();
  for (const { body } of operations) {
    for (const { schema } of body?.contents ?? []) {
      if (isClosedObject(components, schema)) for (const member of nestedMembers(components, schema)) held.add(member.schema);
    }
  }
  for (const schema of allSchemas(spec)) {
    if ('x-same-as' in schema && !held.has(schema)) {
      yield {
        node: schema,
        keys: ['x-same-as'],
        message: 'x-same-as is for a member of an object inside a request body, reached through members and lists; take it away',
      };
    }
  }
}

function* findUnsendable(spec: Spec): Generator<Finding> {
  const top = topLevel(spec);
  const targets = new Set([...top].map((schema) => resolveSchema(spec.components, schema)['x-unsendable']));
  const parameters = spec.operations.flatMap((operation) => operation.parameters.map(({ node }) => node));
  for (const node of [...parameters, ...allSchemas(spec)]) {
    const list = node['x-unsendable'];
    if (list === undefined) continue;
    const keys = ['x-unsendable'];
    const isLegal =
      Array.isArray(list) &&
      list.length > 0 &&
      list.every(
        (entry: { value?: unknown; why?: unknown } | null) =>
          typeof entry === 'object' && entry !== null && 'value' in entry && typeof entry.why === 'string' && entry.why !== '',
      );
    if (!isLegal) yield { node, keys, message: `x-unsendable must be a list of { value, why }, got ${show(list)}` };
    else if (!parameters.includes(node) && !targets.has(list))
      yield { node, keys, message: 'x-unsendable is for a member of the input itself; a value inside an object cannot be looked at' };
  }
}

function* findOpenObjects({ body }: Operation, { components }: Spec): Generator<Finding> {
  for (const { schema } of body?.contents ?? []) {
    if (!isClosedObject(components, schema)) continue;
    const seen = new Set<Schema>();
    const queue: Schema[] = [schema];
    for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
      const whole = resolveSchema(components, current);
      if (whole.properties !== undefined && whole.additionalProperties === undefined && whole.allOf === undefined && !seen.has(current)) {
        yield {
          node: current,
          message:
            'the object lists its members inside a closed request body; write additionalProperties: false (or true, where the vendor takes any)',
        };
      }
      if (seen.has(current)) continue;
      seen.add(current);
      queue.push(...[...innerSchemas(whole)].map(([, inner]) => inner));
    }
  }
}
