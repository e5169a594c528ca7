/** Rules about examples: that they are there, and fit. */
import { parsePointer } from '../openapi/pointer.ts';
import type { Finding } from '../openapi/problem.ts';
import type { Schema } from '../openapi/schema.ts';
import { type Operation, type Spec, successesOf, type WrittenExample } from '../openapi/spec.ts';
import { contentsOf } from '../openapi/walk.ts';
import { createExampleCheck } from './example-check.ts';
import { forOperations, type Rule } from './rule.ts';

export const exampleRules: readonly Rule[] = [
  { name: 'examples', sentence: 'Examples fit their schemas, and have no members that these do not know.', stops: true, find: findMisfits },
  {
    name: 'example-missing',
    sentence: 'Every parameter, request body, good answer and callback has an example.',
    find: forOperations(findMissing),
  },
];

function findMisfits(spec: Spec): Finding[] {
  const check = createExampleCheck(spec.components);
  const seen = new Set<object>();
  return spec.operations.flatMap((operation) =>
    [...operation.parameters, ...contentsOf(operation)].flatMap((holder) => {
      // A shared parameter or answer is looked at once.
      if (seen.has(holder.node)) return [];
      seen.add(holder.node);
      return holder.examples.flatMap((example) => toFindings(holder, example));
    }),
  );

  function toFindings({ node, schema }: { readonly node: object; readonly schema: Schema }, { value, keys }: WrittenExample): Finding[] {
    return check(schema, value).map(({ pointer, message }) => ({
      node,
      keys: [...keys, ...parsePointer(pointer)],
      message: `the example does not fit its schema: ${message}; correct the one or the other`,
    }));
  }
}

function* findMissing(operation: Operation): Generator<Finding> {
  const { id, parameters, body, callbacks } = operation;
  for (const parameter of parameters) {
    if (parameter.examples.length === 0)
      yield { node: parameter.node, message: `the parameter ${parameter.name} has no example; add one with an invented value` };
  }
  for (const content of body?.contents ?? []) {
    if (content.examples.length === 0)
      yield { node: content.node, message: `the request of ${id} has no example; add one with invented values` };
  }
  for (const content of callbacks) {
    if (content.examples.length === 0)
      yield { node: content.node, message: `the callback of ${id} has no example; add one with invented values` };
  }
  for (const answer of successesOf(operation)) {
    for (const content of answer.contents) {
      if (content.examples.length === 0)
        yield { node: content.node, message: `the good answer ${answer.status} of ${id} has no example; add one with invented values` };
    }
  }
}
