/** Writes a derived schema as a TypeScript type. */
import { knownKeyword, readonlyMark } from '../derive/derive.ts';
import { type Components, refName, type Schema, typesOf } from '../openapi/schema.ts';
import { describeMember, writeDoc } from './write-doc.ts';
import { writeKey, writeLiteral } from './write-literal.ts';

const simple: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

export function writeType(components: Components, schema: Schema, indent = ''): string {
  const name = refName(schema);
  if (name !== undefined) return name;
  if (schema.const !== undefined) return writeLiteral(schema.const);
  const known = schema[knownKeyword] as readonly unknown[] | undefined;
  if (schema.enum !== undefined || known !== undefined) return writeEnum(schema, schema.enum ?? known ?? [], known !== undefined);
  const unions = schema.oneOf ?? schema.anyOf;
  if (unions !== undefined)
    return join(
      unions.map((part) => writeType(components, part, indent)),
      ' | ',
    );
  const types = typesOf(components, schema);
  if (types.length === 0 && schema.allOf === undefined) return 'unknown';
  const written = types.map((type) => {
    if (type === 'array') return writeList(components, schema, indent);
    if (type === 'object') return writeObject(components, schema, indent);
    return schema.format === 'binary' ? 'Blob' : (simple[type] ?? 'unknown');
  });
  return join(written, ' | ');
}

/** Members of an object as the lines of a type literal. */
function writeMembers(components: Components, schema: Schema, indent: string): string {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {})
    .map(([name, inner]) => {
      const doc = writeDoc([describeMember(components, inner)], indent);
      return `${doc}${indent}${writeKey(name)}${required.has(name) ? '' : '?'}: ${writeType(components, inner, indent)};\n`;
    })
    .join('');
}

/** Whether a type is an object written in place, which has no name of its own. */
export function isInlineObject(schema: Schema): boolean {
  return (
    refName(schema) === undefined &&
    schema.properties !== undefined &&
    schema.allOf === undefined &&
    schema.oneOf === undefined &&
    schema.anyOf === undefined
  );
}

/** An open enum names what is known, for completion, and takes any other value of the type. */
function writeEnum(schema: Schema, values: readonly unknown[], isOpen: boolean): string {
  const parts = values.map(writeLiteral);
  for (const type of ['string', 'number']) if (isOpen && values.some((value) => typeof value === type)) parts.push(`(${type} & {})`);
  if (schema.type?.includes('null') === true && !values.includes(null)) parts.push('null');
  return parts.join(' | ');
}

function writeList(components: Components, schema: Schema, indent: string): string {
  const item = writeType(components, schema.items ?? {}, indent);
  const list = / [|&] /.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
  return schema[readonlyMark] === true ? `readonly ${list}` : list;
}

function writeObject(components: Components, schema: Schema, indent: string): string {
  const { properties, additionalProperties, allOf } = schema;
  const parts = (allOf ?? []).map((part) => writeType(components, part, indent));
  if (properties !== undefined) parts.push(`{\n${writeMembers(components, schema, `${indent}  `)}${indent}}`);
  if (additionalProperties === true && properties !== undefined) parts.push('Record<string, unknown>');
  if (typeof additionalProperties === 'object') parts.push(`Record<string, ${writeType(components, additionalProperties, indent)}>`);
  // An object that says nothing of itself may hold anything.
  if (parts.length === 0) return additionalProperties === false ? 'Record<string, never>' : 'Record<string, unknown>';
  return join(parts, ' & ');
}

function join(parts: readonly string[], by: string): string {
  const distinct = [...new Set(parts)];
  if (distinct.length === 1) return distinct[0] ?? 'unknown';
  return distinct.map((part) => (by === ' & ' && part.includes(' | ') && !part.startsWith('{') ? `(${part})` : part)).join(by);
}
