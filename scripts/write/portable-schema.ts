/** Says what a schema says in the forms that other tools read. */
import type { Schema } from '../openapi/schema.ts';

type Json = Record<string, unknown>;

/** Keywords that concern one type alone. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['pattern', 'format', 'minLength', 'maxLength', 'x-minBytes', 'x-maxBytes'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  boolean: [],
};

/** A schema of responses: beside the values and members that are known others may come. */
export function allowOthers(schema: Schema): Schema {
  if (schema.additionalProperties === false) {
    const { additionalProperties: _, ...open } = schema;
    return open;
  }
  const { enum: known, 'x-enum-varnames': names, type, ...rest } = schema;
  if (known === undefined) return schema;
  const listed = known.filter((value) => value !== null);
  const types = type === undefined ? [...new Set(known.map(typeName))] : [type].flat();
  const own = types.filter((one) => one !== 'null');
  const kind = own.length === 1 ? own[0] : own;
  return {
    ...rest,
    anyOf: [
      { type: kind, enum: listed, ...(names === undefined ? {} : { 'x-enum-varnames': names }) } as Schema,
      { type: kind } as Schema,
      ...(types.includes('null') ? [{ type: 'null' }] : []),
    ],
  };
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;
}

/** A member of which only null is known: what else it may be nobody knows, and a type without values is of no use. */
export function withoutNullOnly(schema: Schema): Schema {
  if (schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([name, member]): [string, Schema] => {
    const { type, ...rest } = member;
    return [name, type === 'null' ? rest : member];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** Members whose names differ in capitals alone become one, because most generators would give both the same name. */
export function foldNames(schema: Schema): Schema {
  if (schema.properties === undefined) return schema;
  const first = new Map<string, string>();
  const properties: Record<string, Schema> = {};
  for (const [name, member] of Object.entries(schema.properties)) {
    const twin = first.get(name.toLowerCase());
    if (twin === undefined) {
      first.set(name.toLowerCase(), name);
      properties[name] = member;
    } else {
      properties[twin] = { ...properties[twin], description: `${properties[twin]?.description ?? ''} Also spelled \`${name}\`.`.trim() };
    }
  }
  return { ...schema, properties };
}

/** A schema of several types beside null becomes a union with a part for each of them. */
export function splitTypes(schema: Schema): Schema {
  const types = [schema.type ?? []].flat();
  const own = types.filter((type) => type !== 'null');
  if (own.length < 2) return schema;
  const outer: Json = { ...schema };
  delete outer['type'];
  for (const keyword of Object.values(keywordsOf).flat()) delete outer[keyword];
  const parts = own.map((type) => {
    const keywords = (keywordsOf[type] ?? []).filter((keyword) => keyword in schema);
    return { type, ...Object.fromEntries(keywords.map((keyword) => [keyword, schema[keyword]])) };
  });
  return { ...outer, anyOf: [...parts, ...(types.includes('null') ? [{ type: 'null' }] : [])] } as Schema;
}

/** An object written in place without members may hold anything, which some tools take for an empty one unless it is written out. */
export function openSilentObjects(schema: Schema): Schema {
  const isSilent = [schema.type].flat().includes('object') && schema.properties === undefined && schema.additionalProperties === undefined;
  return isSilent ? { ...schema, additionalProperties: true } : schema;
}
