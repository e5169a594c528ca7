/** Rules about path members whose slashes may go out as they are. */
import { findSuffixes } from '../derive/slashes.ts';
import type { Finding } from '../openapi/problem.ts';
import type { Operation, Parameter, Spec } from '../openapi/spec.ts';
import { forOperations, type Rule, show } from './rule.ts';

export const slashRules: readonly Rule[] = [
  {
    name: 'slashes',
    sentence: 'x-path is slashes, on one path parameter, in every path that begins alike, and no other path could be meant.',
    stops: true,
    find: forOperations(findSlashes),
  },
];

const isMarked = ({ node }: Parameter): boolean => node['x-path'] !== undefined;

function* findSlashes(operation: Operation, spec: Spec): Generator<Finding> {
  const [member, ...further] = operation.parameters.filter(isMarked);
  for (const { node, place } of operation.parameters.filter(isMarked)) {
    if (node['x-path'] !== 'slashes' || place !== 'path')
      yield { node, keys: ['x-path'], message: `x-path must be slashes, on a path parameter, or left out, got ${show(node['x-path'])}` };
  }
  for (const { node } of further) yield { node, keys: ['x-path'], message: 'only one member of a path may hold slashes; keep one x-path' };
  if (member !== undefined) yield* findOthers(operation, member, spec);
}

function* findOthers(operation: Operation, { name, node }: Parameter, spec: Spec): Generator<Finding> {
  const start = `${operation.path.split(`{${name}}`)[0]}{${name}}`;
  for (const other of spec.operations) {
    const twin = other.path.startsWith(start) ? other.parameters.find((parameter) => parameter.name === name) : undefined;
    if (other.host === operation.host && twin !== undefined && !isMarked(twin))
      yield { node: twin.node, keys: ['x-path'], message: `${operation.id} has x-path on {${name}}, so ${other.id} needs it as well` };
  }
  for (const suffix of findSuffixes(operation, spec)) {
    if (/[{}/]/.test(suffix))
      yield {
        node,
        keys: ['x-path'],
        message: `another path goes on with ${suffix}: only one fixed segment can be told apart from a value that holds slashes`,
      };
  }
}
