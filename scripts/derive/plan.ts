/** Everything the writers need of each operation, worked out once. */
import type { Input } from '../openapi/input.ts';
import { readPaging, readResult, type Result } from '../openapi/result.ts';
import { type Components, resolveSchema, type Schema, typesOf } from '../openapi/schema.ts';
import { secretNames } from '../openapi/secrets.ts';
import type { Operation, Spec, Tag } from '../openapi/spec.ts';
import { derive, type Derived } from './derive.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import { createMemberRules, type MemberRule, type RuleNumbers } from './member-rules.ts';
import { findResultMembers } from './result-members.ts';
import { findSlashes, type Slashes } from './slashes.ts';
import { readWriteBack, takesUnknown, type WriteBack } from './write-back.ts';

export interface PlannedOperation {
  readonly operation: Operation;
  readonly input: Input;
  readonly result: Result;
  /** Schema of one item, where it pages. */
  readonly item: Schema | undefined;
  /** What its payload may be, where every good answer says: types of JSON, without null. */
  readonly payloadTypes: readonly string[];
  /** Members of the body that distinguish a result from a failure. */
  readonly resultMembers: readonly string[];
  /** Names of members, of its input and its response, whose values are secret. */
  readonly secrets: readonly string[];
  /** The path member whose slashes may go out as they are. */
  readonly slashes: Slashes | undefined;
  /** Rules for the members of its input and of its response. */
  readonly rules: RuleNumbers;
  readonly evidence: Evidence;
  /** How its input is made of what another operation reads. */
  readonly writeBack: WriteBack | undefined;
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
  readonly rules: readonly MemberRule[];
}

export function makePlan(spec: Spec): Plan {
  const derived = derive(spec);
  const rules = createMemberRules(spec.components, derived.nullable.ruled);
  const evidenceOf = createEvidence(spec);
  const known = new Map(spec.operations.map((operation) => [operation.id, { operation, result: readResult(spec.components, operation) }]));
  const operations = [...known.values()].map(({ operation, result }): PlannedOperation => {
    const item = operation.node['x-pagination'] === undefined ? undefined : readPaging(spec.components, operation, result).item;
    const input = derived.inputs.get(operation.id) as Input;
    const writeBack = readWriteBack({ derived, components: spec.components, operation, input, find: (id) => known.get(id) });
    const first = (add: (schema: Schema) => number | undefined): number | undefined =>
      result.kind === 'json' ? result.bodies.map(({ schema }) => add(schema)).find((index) => index !== undefined) : undefined;
    return {
      operation,
      input,
      result,
      item,
      payloadTypes: result.kind === 'json' ? findPayloadTypes(spec.components, result.payloads) : [],
      resultMembers: findResultMembers(spec.components, operation, result),
      // What nobody has named may be a secret.
      secrets: [...secretNames(spec.components, operation), ...(takesUnknown(writeBack) ? ['unknownMembers'] : [])],
      writeBack,
      slashes: findSlashes(operation, spec),
      rules: {
        requestRules: rules.addInput(input),
        responseRules: first(rules.addTypes),
        ...placeDefaults(operation, first(rules.addDefaults), rules.rules),
      },
      evidence: evidenceOf(operation),
    };
  });
  const groups = spec.tags
    .map((tag) => ({ tag, operations: operations.filter(({ operation }) => operation.tag === tag.name) }))
    .filter((group) => group.operations.length > 0);
  return { spec, derived, operations, groups, rules: rules.rules };
}

/** Rules of the payload alone, so that its envelope costs no rules of its own; of the whole body, where the payload may be left out. */
function placeDefaults(
  { node }: Operation,
  index: number | undefined,
  rules: readonly MemberRule[],
): Pick<RuleNumbers, 'defaults' | 'bodyDefaults'> {
  const payload = node['x-payload'];
  if (index === undefined || typeof payload !== 'string') return { defaults: index, bodyDefaults: undefined };
  const { text, inner } = rules[index] as MemberRule;
  return text === `${payload.slice(1)}>` ? { defaults: inner[0], bodyDefaults: undefined } : { defaults: undefined, bodyDefaults: index };
}

/** @returns The types that payloads may have; none where one of them may be anything. */
function findPayloadTypes(components: Components, payloads: readonly Schema[]): readonly string[] {
  const types = payloads.map((schema) => findTypes(components, schema).filter((type) => type !== 'null'));
  return types.every((some) => some.length > 0) ? [...new Set(types.flat())] : [];
}

/** The types of a schema, those of a union included; none where it may be anything. */
function findTypes(components: Components, schema: Schema): readonly string[] {
  const { oneOf, anyOf } = resolveSchema(components, schema);
  const alternatives = oneOf ?? anyOf;
  if (alternatives === undefined) return typesOf(components, schema);
  const types = alternatives.map((part) => findTypes(components, part));
  return types.every((some) => some.length > 0) ? types.flat() : [];
}
