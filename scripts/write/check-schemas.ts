/** The schemas that the checks are made from. */
import { bodyKind } from '../derive/body-kind.ts';
import { nullListMark } from '../derive/derive.ts';
import type { Plan, PlannedOperation } from '../derive/plan.ts';
import { findSomeMembers } from '../derive/result-members.ts';
import { takesUnknown } from '../derive/write-back.ts';
import { restrictions } from '../openapi/keywords.ts';
import { type Components, innerSchemas, mapInner, membersOf, refName, refTo, resolveSchema, type Schema } from '../openapi/schema.ts';

export interface CheckSchemas {
  /** Components by the name that `$ref` gives. */
  readonly components: ReadonlyMap<string, Schema>;
  readonly operations: readonly { readonly id: string; readonly input: Schema; readonly output: Schema | undefined }[];
}

export function checkSchemas(plan: Plan): CheckSchemas {
  return {
    components: new Map(
      [...plan.derived.components].flatMap(([name, schema]) => [
        [name, plain(schema)],
        [listedName(name), plain(listMembers(plan.derived.components, schema, true))],
      ]),
    ),
    operations: plan.operations.map((planned) => ({
      id: planned.operation.id,
      input: plain(inputSchema(plan, planned)),
      output: bodySchema(plan, planned),
    })),
  };
}

/** The flat input as an object that takes its members and no others. */
export function inputSchema({ derived }: Plan, { input: { members, contentType, body }, writeBack }: PlannedOperation): Schema {
  const travelsAsJson = body !== 'whole' || bodyKind(contentType) === 'json';
  const properties = members.map((member) => [
    member.name,
    member.place === 'body' && !travelsAsJson ? {} : anyBytes(derived.request(member.schema)),
  ]);
  const required = members.filter((member) => member.required && !member.fromClient).map(({ name }) => name);
  return {
    type: 'object',
    additionalProperties: false,
    properties: { ...Object.fromEntries(properties), ...(takesUnknown(writeBack) ? { unknownMembers: { type: 'object' } } : {}) },
    ...(required.length === 0 ? {} : { required }),
  };
}

/** A file is a Blob, of which a check of JSON knows nothing. */
function anyBytes(schema: Schema): Schema {
  return schema.format === 'binary' ? {} : mapInner(schema, anyBytes);
}

/** The body of a good answer as it comes, before anything is filled in. */
function bodySchema({ derived, spec }: Plan, { result }: PlannedOperation): Schema | undefined {
  if (result.kind !== 'json' || result.bodies.length === 0) return undefined;
  const schemas = result.bodies.map(({ schema }) => {
    const answer = derived.answer(schema);
    return plain(result.bodies.length === 1 ? listMembers(derived.components, answer) : answer);
  });
  const [only] = schemas;
  const some = findSomeMembers(spec.components, result);
  return { ...(schemas.length === 1 ? only : { anyOf: schemas }), ...(some.length === 0 ? {} : { 'x-some': some }) };
}

/** Name of the copy of a component that reports members which are not documented. */
function listedName(name: string): string {
  return `${name}_`;
}

/**
 * A schema of responses whose objects know the names of their members, so that another one can be reported. Where several
 * alternatives are objects, a member of one would be unknown to the others, so they stay as they are.
 *
 * @param isComponent A component without members is known to be empty; any other object without members may hold anything.
 */
function listMembers(components: Components, schema: Schema, isComponent = false): Schema {
  const objects = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter((part) => canBeObject(resolveSchema(components, part)));
  if (objects.length > 1) return schema;
  // The parts of one object know a share of its members each.
  if (schema.allOf !== undefined) return { ...schema, 'x-members': [...membersOf(components, schema).keys()] };
  const inner = mapInner(schema, (part) => listMembers(components, part));
  const name = refName(schema);
  const copy: Schema = name === undefined ? inner : { ...inner, $ref: refTo(listedName(name)) };
  const isSilent = schema.properties === undefined && innerSchemas(schema).next().done === true;
  const isListed = schema.properties !== undefined || (isComponent && isSilent && [schema.type].flat().includes('object'));
  // What requests close, the responses that share it leave open.
  const { additionalProperties = false, ...open } = copy;
  return isListed && additionalProperties === false ? { ...open, 'x-members': Object.keys(schema.properties ?? {}) } : copy;
}

function canBeObject({ type, properties }: Schema): boolean {
  return type === undefined ? properties !== undefined : [type].flat().includes('object');
}

/**
 * A schema without the words that a check has no use for, with what the vendor leaves out left optional, and with
 * references by plain name.
 */
function plain(schema: Schema): Schema {
  const { required = [], ...copy } = mapInner(schema, plain);
  const needed = required.filter((name) => !('x-absent' in (schema.properties?.[name] ?? {})));
  // What is secret is no matter of its shape.
  const kept = Object.fromEntries(Object.entries(copy).filter(([keyword, value]) => checked.has(keyword) && value !== 'password'));
  const name = refName(schema);
  const type = schema[nullListMark] === true ? { type: ['array', 'null'] } : {};
  return { ...kept, ...type, ...(name === undefined ? {} : { $ref: name }), ...(needed.length === 0 ? {} : { required: needed }) };
}

/** The restrictions of JSON Schema, and those of our own; what is required is decided in {@link plain}. */
const checked = new Set([...restrictions, 'x-known', 'x-members', 'x-minBytes', 'x-maxBytes']);
