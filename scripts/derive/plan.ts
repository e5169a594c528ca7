/** Everything the writers need of each operation, worked out once. */
import type { Input } from '../openapi/input.ts';
import { readPaging, readResult, type Result } from '../openapi/result.ts';
import { type Components, resolveSchema, type Schema, typesOf } from '../openapi/schema.ts';
import type { Operation, Spec, Tag } from '../openapi/spec.ts';
import { derive, type Derived } from './derive.ts';
import { createKinds, type KindRef } from './kinds.ts';
import { createShapes } from './shapes.ts';

export interface PlannedOperation {
  readonly operation: Operation;
  readonly input: Input;
  readonly result: Result;
  /** Schema of one item, where it pages. */
  readonly item: Schema | undefined;
  /** What its payload is, where every good answer brings the same. */
  readonly answer: 'object' | 'list' | undefined;
  /** Number of the shape that its bodies are filled by. */
  readonly shape: number | undefined;
  /** Kinds of its input and of its answer, where there are any. */
  readonly kinds: { readonly input: KindRef | undefined; readonly answer: KindRef | undefined } | undefined;
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
  readonly kinds: readonly string[];
}

export function makePlan(spec: Spec): Plan {
  const derived = derive(spec);
  const shapes = createShapes(spec.components);
  const kinds = createKinds(spec.components);
  const operations = spec.operations.map((operation): PlannedOperation => {
    const result = readResult(spec.components, operation);
    const shape = result.bodies.map(({ schema }) => shapes.add(schema)).find((number) => number !== undefined);
    const item = operation.node['x-pagination'] === undefined ? undefined : readPaging(spec.components, operation, result).item;
    const input = derived.inputs.get(operation.id) as Input;
    const own = {
      input: kinds.addInput(input),
      answer: result.kind === 'json' ? result.bodies.map(({ schema }) => kinds.add(schema)).find((ref) => ref !== undefined) : undefined,
    };
    return {
      operation,
      input,
      result,
      item,
      answer: findAnswer(spec.components, result),
      shape: result.kind === 'json' ? shape : undefined,
      kinds: own.input === undefined && own.answer === undefined ? undefined : own,
    };
  });
  const groups = spec.tags
    .map((tag) => ({ tag, operations: operations.filter(({ operation }) => operation.tag === tag.name) }))
    .filter((group) => group.operations.length > 0);
  return { spec, derived, operations, groups, shapes: shapes.texts, kinds: kinds.texts };
}

function findAnswer(components: Components, { kind, payloads }: Result): 'object' | 'list' | undefined {
  const types = new Set(payloads.flatMap((schema) => [...typesOf(components, schema), ...(isUnion(components, schema) ? ['any'] : [])]));
  if (kind !== 'json' || types.size !== 1) return undefined;
  return types.has('object') ? 'object' : types.has('array') ? 'list' : undefined;
}

function isUnion(components: Components, schema: Schema): boolean {
  const { oneOf, anyOf } = resolveSchema(components, schema);
  return oneOf !== undefined || anyOf !== undefined;
}
