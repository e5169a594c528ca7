/** A value with every member that a schema names: those of an example, and for the others what the schema allows. */
import { isObject } from '../openapi/is-object.ts';
import { type Components, membersOf, refName, resolveSchema, type Schema, typesOf } from '../openapi/schema.ts';

/** Strings of the formats that occur. */
const formats: Readonly<Record<string, string>> = {
  'date-time': '2026-01-15T09:30:00Z',
  date: '2026-01-15',
  uri: 'https://sandbox.example/',
  'uri-reference': '/sandbox',
  uuid: '6f1d3c52-0b6e-4c1e-9d5a-2f4b7a9c1e30',
  email: 'someone@sandbox.example',
  ipv4: '192.0.2.10',
};

/** @param example - A value of the schema that was written by hand; `undefined` where there is none. */
export function fillValue(components: Components, schema: Schema, example: unknown): unknown {
  return fill(components, schema, example, []);
}

/** @param path - Names of the components that are being filled: one inside itself ends there. */
function fill(components: Components, given: Schema, example: unknown, path: readonly string[]): unknown {
  const name = refName(given);
  const within = name === undefined ? path : [...path, name];
  const schema = pick(components, resolveSchema(components, given), example);
  if (Array.isArray(example))
    return example.map((item) => (schema.items === undefined ? item : fill(components, schema.items, item, within)));
  if (isObject(example)) return fillObject(components, schema, example, within);
  if (example !== undefined) return example;
  if (name !== undefined && path.includes(name)) return undefined;
  return invent(components, schema, within);
}

/** The alternative that an example is of; without one, the first. */
function pick(components: Components, schema: Schema, example: unknown): Schema {
  const alternatives = (schema.oneOf ?? schema.anyOf)?.map((one) => resolveSchema(components, one));
  if (alternatives === undefined) return schema;
  const kind = Array.isArray(example) ? 'array' : isObject(example) ? 'object' : undefined;
  const found = alternatives.find((one) => kind !== undefined && typesOf(components, one).includes(kind));
  return found ?? (alternatives.find((one) => !typesOf(components, one).includes('null')) as Schema);
}

function fillObject(components: Components, schema: Schema, example: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  const row: Record<string, unknown> = {};
  for (const [name, member] of membersOf(components, schema)) {
    // An array that is null is an empty one.
    const empty = typesOf(components, member.schema).includes('array') ? [] : null;
    const value = example[name] === null ? empty : fill(components, member.schema, example[name], path);
    if (value !== undefined) row[name] = value;
  }
  return { ...example, ...row };
}

function invent(components: Components, schema: Schema, path: readonly string[]): unknown {
  const { enum: words, default: usual, examples, format, minimum, items, minLength, pattern } = schema;
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  if (words !== undefined) return words.find((word) => word !== null && word !== '') ?? words[0];
  if (usual !== undefined && usual !== null) return usual;
  switch (typesOf(components, schema).find((type) => type !== 'null')) {
    case 'object':
      return fillObject(components, schema, {}, path);
    case 'array': {
      const item = items === undefined ? undefined : fill(components, items, undefined, path);
      return item === undefined ? [] : [item];
    }
    case 'integer':
    case 'number':
      return typeof minimum === 'number' ? Math.max(minimum, 1) : 1;
    case 'boolean':
      return false;
    case 'string':
      if (typeof format === 'string' && formats[format] !== undefined) return formats[format];
      // A form that nobody wrote an example of is not guessed.
      return pattern !== undefined && minLength !== 0 ? undefined : 'sandbox';
    default:
      return undefined;
  }
}
