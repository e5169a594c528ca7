/** Rules about what an operation does, whatever its verb, and under which condition it may be repeated. */
import { parsePointer } from '../openapi/pointer.ts';
import type { Finding } from '../openapi/problem.ts';
import { membersOf, type Schema } from '../openapi/schema.ts';
import type { Operation, Spec } from '../openapi/spec.ts';
import { forOperations, type Rule, show } from './rule.ts';

export const effectRules: readonly Rule[] = [
  { name: 'effect', sentence: 'Every operation has an effect.', stops: true, find: forOperations(findEffect) },
  {
    name: 'effect-reason',
    sentence: 'A reason stands beside an effect that the verb does not suggest.',
    stops: true,
    find: forOperations(findReason),
  },
  { name: 'safe-reads', sentence: 'What is safe to repeat reads.', stops: true, find: forOperations(findSafeWrites) },
  {
    name: 'idempotent-with',
    sentence: 'x-idempotent-with leads to a member of the request body, of an operation that is never repeated without it.',
    stops: true,
    find: forOperations(findCondition),
  },
];

const effects = ['read', 'write', 'act'];

function* findEffect({ node, id }: Operation): Generator<Finding> {
  if (!effects.includes(String(node['x-effect'])))
    yield {
      node,
      keys: ['x-effect'],
      message: `${id} has no effect: x-effect must be ${effects.join(', ')}, got ${show(node['x-effect'])}; what a call does never comes from the verb`,
    };
}

function* findReason({ node, id, method }: Operation): Generator<Finding> {
  const reason = node['x-effect-reason'];
  const isOdd = ['GET', 'HEAD'].includes(method) !== (node['x-effect'] === 'read');
  const keys = ['x-effect-reason'];
  if (reason === undefined) {
    if (isOdd)
      yield {
        node,
        keys,
        message: `${id} is a ${method} with the effect ${show(node['x-effect'])}; say in x-effect-reason what it does, or why it changes nothing`,
      };
  } else if (typeof reason !== 'string' || !/^[A-Z][^\n]*\.$/.test(reason))
    yield { node, keys, message: `x-effect-reason is a sentence of one line, got ${show(reason)}` };
}

function* findSafeWrites({ node, id }: Operation): Generator<Finding> {
  if (node['x-retry'] === 'safe' && node['x-effect'] !== 'read')
    yield {
      node,
      keys: ['x-retry'],
      message: `${id} is safe to repeat and has the effect ${show(node['x-effect'])}; only a read is safe, so write idempotent or never`,
    };
}

function* findCondition({ node, body }: Operation, { components }: Spec): Generator<Finding> {
  const pointer = node['x-idempotent-with'];
  if (pointer === undefined) return;
  const keys = ['x-idempotent-with'];
  if (node['x-retry'] !== 'never')
    yield { node, keys, message: `x-idempotent-with is for x-retry never, got ${show(node['x-retry'])}; leave it out` };
  let schema: Schema | undefined = body?.contents[0]?.schema;
  for (const name of parsePointer(String(pointer))) schema = schema && membersOf(components, schema).get(name)?.schema;
  if (typeof pointer !== 'string' || !pointer.startsWith('/') || schema === undefined)
    yield { node, keys, message: `x-idempotent-with must be a JSON pointer to a member of the request body, got ${show(pointer)}` };
}
