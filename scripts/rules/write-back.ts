/** Rules about the way from what is read to the input of the operation that replaces it. */
import { derive } from '../derive/derive.ts';
import { readWriteBack } from '../derive/write-back.ts';
import type { Input } from '../openapi/input.ts';
import type { Finding } from '../openapi/problem.ts';
import { readResult, type Result } from '../openapi/result.ts';
import { typesOf } from '../openapi/schema.ts';
import type { Operation, Spec } from '../openapi/spec.ts';
import { isObject } from '../openapi/is-object.ts';
import type { Rule } from './rule.ts';

export const writeBackRules: readonly Rule[] = [
  {
    name: 'writes-back',
    sentence: 'x-writes-back says how what one operation reads becomes the input of another, and the members fit.',
    stops: true,
    find: findWriteBacks,
  },
  { name: 'ways-back', sentence: 'What is read and replaced under one path can be written back.', find: findMissingWays },
];

const fields = ['read', 'value', 'into', 'take', 'leave', 'secrets', 'only', 'partial'];

function* findWriteBacks(spec: Spec): Generator<Finding> {
  const { components, operations } = spec;
  const derived = derive(spec);
  for (const operation of operations) {
    const { node, id } = operation;
    const field = node['x-writes-back'];
    if (field === undefined) continue;
    const keys = ['x-writes-back'];
    const strange = isObject(field) ? Object.keys(field).filter((name) => !fields.includes(name)) : ['it'];
    if (strange.length > 0) {
      yield { node, keys, message: `x-writes-back has ${fields.join(', ')}; ${strange.join(', ')} means nothing there` };
      continue;
    }
    const findings: Finding[] = [];
    const find = (name: string): { operation: Operation; result: Result } | undefined => {
      const found = operations.find((other) => other.id === name);
      return found === undefined ? undefined : { operation: found, result: readResult(components, found) };
    };
    readWriteBack({ derived, components, operation, input: derived.inputs.get(id) as Input, find, findings });
    yield* findings;
  }
}

function* findMissingWays({ components, operations }: Spec): Generator<Finding> {
  const shapeOf = ({ path }: Operation): string => path.replaceAll(/\{[^}]*\}/g, '{}');
  for (const operation of operations) {
    if (!['PUT', 'PATCH'].includes(operation.method) || operation.node['x-writes-back'] !== undefined) continue;
    const read = operations.find(
      (other) => other.method === 'GET' && shapeOf(other) === shapeOf(operation) && other.host === operation.host,
    );
    if (read === undefined || read.node['x-pagination'] !== undefined) continue;
    const [payload] = readResult(components, read).payloads;
    if (payload === undefined || !typesOf(components, payload).includes('object')) continue;
    yield {
      node: operation.node,
      message: `${read.id} reads what ${operation.id} changes; write x-writes-back: { read: ${read.id} }, so that it can be written back`,
    };
  }
}
