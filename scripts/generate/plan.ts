/** Everything the writers need of each operation, worked out once. */
import type { Input } from '../spec/input.ts';
import { readPaging, readResult, type Result } from '../spec/result.ts';
import type { Schema } from '../spec/schema.ts';
import type { Operation, Spec, Tag } from '../spec/spec.ts';
import { derive, type Derived } from './derive.ts';
import { createShapes } from './shapes.ts';

export interface PlannedOperation {
  readonly operation: Operation;
  readonly input: Input;
  readonly result: Result;
  /** Schema of one item, where it pages. */
  readonly item: Schema | undefined;
  /** Number of the shape that its bodies are filled by. */
  readonly shape: number | undefined;
}

export interface Group {
  readonly tag: Tag;
  readonly operations: readonly PlannedOperation[];
}

export interface Plan {
  readonly spec: Spec;
  readonly derived: Derived;
  readonly operations: readonly PlannedOperation[];
  /** Operations by tag, in the order of the document. */
  readonly groups: readonly Group[];
  readonly shapes: readonly string[];
}

export function makePlan(spec: Spec): Plan {
  const derived = derive(spec);
  const shapes = createShapes(spec.components);
  const operations = spec.operations.map((operation): PlannedOperation => {
    const result = readResult(spec.components, operation);
    const shape = result.bodies.map(({ schema }) => shapes.add(schema)).find((number) => number !== undefined);
    const item = operation.node['x-pagination'] === undefined ? undefined : readPaging(spec.components, operation, result).item;
    return { operation, input: derived.inputs.get(operation.id) as Input, result, item, shape: result.kind === 'json' ? shape : undefined };
  });
  const groups = spec.tags
    .map((tag) => ({ tag, operations: operations.filter(({ operation }) => operation.tag === tag.name) }))
    .filter((group) => group.operations.length > 0);
  return { spec, derived, operations, groups, shapes: shapes.texts };
}
