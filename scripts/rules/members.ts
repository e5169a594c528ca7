/** Rules about the members of schemas. */
import { createMemberRules } from '../derive/member-rules.ts';
import { readInput } from '../openapi/input.ts';
import type { Finding } from '../openapi/problem.ts';
import { readResult } from '../openapi/result.ts';
import { reachable, resolveSchema, typesOf } from '../openapi/schema.ts';
import type { Spec } from '../openapi/spec.ts';
import { allSchemas, contentsOf } from '../openapi/walk.ts';
import { type Rule, show } from './rule.ts';

export const memberRules: readonly Rule[] = [
  { name: 'int64', sentence: 'format: int64 is not used, because it would become a bigint.', find: findInt64 },
  { name: 'default', sentence: 'default is not used: what a server does without a member is said in the description.', find: findDefaults },
  {
    name: 'bytes',
    sentence: 'Limits in bytes are whole numbers on texts, and x-maxBytes has the same maxLength beside it.',
    stops: true,
    find: findBytes,
  },
  { name: 'as', sentence: 'x-as is string or number, on a member that may be either, outside of unions.', stops: true, find: findAs },
  { name: 'null-lists', sentence: 'x-null is kept, on an array that may be null.', find: findNullLists },
  { name: 'separate', sentence: 'x-input is separate, or left out.', find: findSeparate },
  {
    name: 'number-names',
    sentence: 'An enum of numbers names each of them in x-enum-varnames, which other generators make their constants of.',
    find: findUnnamedNumbers,
  },
  { name: 'array-items', sentence: 'What may be an array says what its items are.', find: findArraysWithoutItems },
  { name: 'required-members', sentence: 'A required member is one of the members.', find: findRequired },
  { name: 'unused-schemas', sentence: 'Every schema is used.', find: findUnused },
];

function* findInt64(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    if (schema.format === 'int64') yield { node: schema, keys: ['format'], message: 'format int64 is not used; type: integer is enough' };
  }
}

function* findDefaults(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    if ('default' in schema)
      yield {
        node: schema,
        keys: ['default'],
        message: `default ${show(schema['default'])} is what the server does; say it in the description instead`,
      };
  }
}

function* findBytes(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    for (const field of ['x-minBytes', 'x-maxBytes']) {
      const limit = schema[field];
      if (limit === undefined) continue;
      const isText = typesOf(spec.components, schema).includes('string');
      if (!isText || !Number.isInteger(limit) || Number(limit) < 0)
        yield { node: schema, keys: [field], message: `${field} must be a whole number, on a text, got ${show(limit)}` };
      else if (field === 'x-maxBytes' && resolveSchema(spec.components, schema)['maxLength'] !== limit) {
        yield {
          node: schema,
          keys: [field],
          message: `x-maxBytes ${show(limit)} needs maxLength: ${show(limit)} beside it, for tools that count characters`,
        };
      }
    }
  }
}

function* findAs(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    const kind = schema['x-as'];
    if (kind === undefined) continue;
    const types = [schema.type ?? []].flat();
    const isBoth = types.includes('string') && (types.includes('integer') || types.includes('number'));
    if (kind !== 'string' && kind !== 'number')
      yield { node: schema, keys: ['x-as'], message: `x-as must be string or number, got ${show(kind)}` };
    else if (!isBoth || types.some((type) => !['string', 'integer', 'number', 'null'].includes(type)))
      yield { node: schema, keys: ['x-as'], message: 'x-as is for a member that may be a text or a number; write type: [string, integer]' };
    else if (schema.enum !== undefined)
      yield { node: schema, keys: ['x-as'], message: 'x-as and enum do not go together; list the values in the description' };
  }
  const rules = createMemberRules(spec.components);
  for (const operation of spec.operations) {
    const { bodies, kind } = readResult(spec.components, operation);
    rules.addInput(readInput(spec.components, operation));
    const answers = kind === 'json' ? bodies.map(({ schema }) => rules.addTypes(schema)).filter((ref) => ref !== undefined) : [];
    if (new Set(answers).size > 1) {
      yield {
        node: operation.node,
        keys: ['responses'],
        message: 'the good answers turn different members into texts or numbers; give them the same schema',
      };
    }
  }
  yield* rules.findings;
}

function* findNullLists(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    const kept = schema['x-null'];
    if (kept === undefined) continue;
    const isList = typesOf(spec.components, schema).toSorted().join() === 'array,null';
    if (kept !== 'kept' || !isList)
      yield { node: schema, keys: ['x-null'], message: `x-null must be kept, on type: [array, 'null'], got ${show(kept)}` };
  }
}

function* findSeparate(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    if ('x-input' in schema && schema['x-input'] !== 'separate')
      yield { node: schema, keys: ['x-input'], message: `x-input must be separate or left out, got ${show(schema['x-input'])}` };
  }
}

function* findUnnamedNumbers(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    const names = schema['x-enum-varnames'];
    const numbers = schema.enum?.filter((value) => typeof value === 'number') ?? [];
    if (numbers.length === 0 && names === undefined) continue;
    const isNamed =
      Array.isArray(names) &&
      names.length === numbers.length &&
      new Set(names).size === names.length &&
      names.every((name) => /^[A-Z][A-Z0-9_]*$/.test(String(name)));
    if (!isNamed)
      yield {
        node: schema,
        keys: ['enum'],
        message: `x-enum-varnames must have a different name in capitals for each number of ${show(numbers)}, got ${show(names)}`,
      };
  }
}

function* findArraysWithoutItems(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    if ([schema.type ?? []].flat().includes('array') && schema.items === undefined)
      yield { node: schema, keys: ['type'], message: 'an array needs items; write items: {} where nothing is known of them' };
  }
}

function* findRequired(spec: Spec): Generator<Finding> {
  for (const schema of allSchemas(spec)) {
    if (schema.properties === undefined || schema.allOf !== undefined) continue;
    for (const [index, name] of (schema.required ?? []).entries()) {
      if (!(name in schema.properties))
        yield { node: schema, keys: ['required', index], message: `${name} is required, and no such member exists; correct the name` };
    }
  }
}

function* findUnused({ components, operations }: Spec): Generator<Finding> {
  const used = reachable(
    components,
    operations.flatMap((operation) => [
      ...operation.parameters.map(({ schema }) => schema),
      ...contentsOf(operation).map(({ schema }) => schema),
    ]),
  );
  for (const [name, schema] of components)
    if (!used.has(name)) yield { node: schema, message: `no operation uses the schema ${name}; take it away` };
}
