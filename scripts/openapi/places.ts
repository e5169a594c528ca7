/** The schemas that a recorded pointer leads to. */
import { type Components, refName, type Schema } from './schema.ts';

export interface Places {
  /** Schemas as they are written, of every alternative that leads there. */
  readonly schemas: readonly Schema[];
  /** Whether the way ends in a place that may hold anything. */
  readonly isOpen: boolean;
}

/** @param keys Names of members, `*` for an item and `{key}` for a member whose name is data. */
export function findPlaces(components: Components, root: Schema, keys: readonly string[]): Places {
  let schemas: readonly Schema[] = [root];
  let isOpen = false;
  for (const key of keys) {
    const parts = schemas.flatMap((schema) => partsOf(components, schema));
    isOpen ||= parts.some(isAnything);
    schemas = [...new Set(parts.flatMap((part) => stepInto(part, key)))];
    if (schemas.length === 0) break;
  }
  return { schemas, isOpen };
}

/** A schema, what it refers to, and its parts and alternatives: everything that may say something of the same value. */
export function partsOf(components: Components, schema: Schema, seen: ReadonlySet<string> = new Set()): Schema[] {
  const name = refName(schema);
  const target = name === undefined || seen.has(name) ? undefined : components.get(name);
  const inside = name === undefined ? seen : new Set([...seen, name]);
  return [
    schema,
    ...(target === undefined ? [] : partsOf(components, target, inside)),
    ...[...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) => partsOf(components, part, inside)),
  ];
}

function stepInto({ items, properties, additionalProperties }: Schema, key: string): Schema[] {
  if (key === '*') return items === undefined ? [] : [items];
  const member = key === '{key}' ? undefined : properties?.[key];
  if (member !== undefined) return [member];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

/** Whether a schema says nothing of what is inside. */
function isAnything(schema: Schema): boolean {
  const { $ref, type, properties, items, additionalProperties, allOf, oneOf, anyOf } = schema;
  if ([$ref, properties, items, allOf, oneOf, anyOf].some((keyword) => keyword !== undefined)) return additionalProperties === true;
  return (
    typeof additionalProperties !== 'object' && (type === undefined || [type].flat().some((one) => one === 'object' || one === 'array'))
  );
}
