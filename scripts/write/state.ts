/** Writes `state.ts`: what a sandbox does for each operation, with rows of the specification. */
import { header } from '../derive/names.ts';
import type { Plan } from '../derive/plan.ts';
import { deriveState } from '../derive/state/state.ts';
import { writeKey, writeWrapped } from './write-literal.ts';

export function writeState({ spec }: Plan): string {
  const { collections, operations, bodies, shapes } = deriveState(spec);
  const write = (entries: object, indent: string): string =>
    Object.entries(entries)
      .map(([name, value]) => `${indent}${writeKey(name)}: ${writeWrapped(value, 120, name.length + indent.length + 2, indent)},\n`)
      .join('');
  return `${header(spec.vendor)}import type { StateTable } from '@sec/core/vendor/testing';

/** The rows behind the operations, and what each of these does with them. */
export const state: StateTable = {
  collections: {
${write(collections, '    ')}  },
  operations: {
${write(operations, '    ')}  },
  bodies: {
${write(bodies, '    ')}  },
  shapes: {
${write(shapes, '    ')}  },
};
`;
}
