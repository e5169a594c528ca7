/** JSON Schemas as the specifications write them, and how to walk through them. */
import { isObject } from './is-object.ts';

/** A schema whose references name components: `#/components/schemas/Name`, with or without members beside it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

export type Components = ReadonlyMap<string, Schema>;

const prefix = '#/components/schemas/';

const single = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'unevaluatedProperties'];
const lists = ['oneOf', 'anyOf', 'allOf', 'prefixItems'];
const maps = ['properties', 'patternProperties', '$defs'];

export function refTo(name: string): string {
  return prefix + name;
}

/** @returns The component that a schema refers to, if it is a reference. */
export function refName(schema: Schema): string | undefined {
  return schema.$ref?.startsWith(prefix) ? schema.$ref.slice(prefix.length) : undefined;
}

/** A schema with its reference followed; members beside the reference win. */
export function resolveSchema(components: Components, schema: Schema): Schema {
  const name = refName(schema);
  const target = name === undefined ? undefined : components.get(name);
  if (target === undefined) return schema;
  const { $ref: _, ...beside } = schema;
  return { ...resolveSchema(components, target), ...beside };
}

/** The schemas directly inside one, each with the way to it. */
export function* innerSchemas(schema: Schema): Generator<readonly [keys: readonly (string | number)[], inner: Schema]> {
  for (const keyword of single) if (isObject(schema[keyword])) yield [[keyword], schema[keyword] as Schema];
  for (const keyword of lists) {
    for (const [index, inner] of ((schema[keyword] ?? []) as unknown[]).entries())
      if (isObject(inner)) yield [[keyword, index], inner as Schema];
  }
  for (const keyword of maps) {
    for (const [name, inner] of Object.entries(schema[keyword] ?? {})) if (isObject(inner)) yield [[keyword, name], inner as Schema];
  }
}

/** A copy of a schema whose inner schemas went through `change`. */
export function mapInner(schema: Schema, change: (inner: Schema) => Schema): Schema {
  const copy: Record<string, unknown> = { ...schema };
  const changeIf = (value: unknown): unknown => (isObject(value) ? change(value as Schema) : value);
  for (const keyword of single) if (keyword in copy) copy[keyword] = changeIf(copy[keyword]);
  for (const keyword of lists) if (Array.isArray(copy[keyword])) copy[keyword] = copy[keyword].map(changeIf);
  for (const keyword of maps) {
    if (isObject(copy[keyword]))
      copy[keyword] = Object.fromEntries(Object.entries(copy[keyword]).map(([name, inner]) => [name, changeIf(inner)]));
  }
  return copy;
}

/** Members of an object by name, those of `allOf` included. */
export function membersOf(components: Components, schema: Schema): Map<string, { readonly schema: Schema; readonly required: boolean }> {
  const whole = resolveSchema(components, schema);
  const members = new Map<string, { schema: Schema; required: boolean }>();
  for (const part of whole.allOf ?? []) for (const [name, member] of membersOf(components, part)) members.set(name, member);
  for (const [name, inner] of Object.entries(whole.properties ?? {})) members.set(name, { schema: inner, required: false });
  for (const name of whole.required ?? []) {
    const member = members.get(name);
    if (member !== undefined) members.set(name, { ...member, required: true });
  }
  return members;
}

/** The types that a schema allows, `null` among them; empty where it does not say. */
export function typesOf(components: Components, schema: Schema): readonly string[] {
  const { type, properties, allOf, items } = resolveSchema(components, schema);
  if (typeof type === 'string') return [type];
  if (type !== undefined) return type;
  if (properties !== undefined) return ['object'];
  if (items !== undefined) return ['array'];
  return allOf?.flatMap((part) => typesOf(components, part)) ?? [];
}

/** An object that lists all its members: they can become members of an operation's input. */
export function isClosedObject(components: Components, schema: Schema): boolean {
  const whole = resolveSchema(components, schema);
  return (
    typesOf(components, whole).join() === 'object' &&
    whole.additionalProperties === false &&
    whole.oneOf === undefined &&
    whole.anyOf === undefined
  );
}

/** The schema that a pointer into an answer leads to. */
export function schemaAt(components: Components, schema: Schema, keys: readonly string[]): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const key of keys) {
    if (current === undefined) return undefined;
    const { additionalProperties } = resolveSchema(components, current);
    // `{name}` stands for the value of an input member: the key of a map.
    const inMap = /^\{.*\}$/.test(key) && typeof additionalProperties === 'object' ? additionalProperties : undefined;
    current = membersOf(components, current).get(key)?.schema ?? inMap;
  }
  return current;
}

/** The components that a schema names, directly or through others. */
export function reachable(components: Components, schemas: Iterable<Schema>): Set<string> {
  const found = new Set<string>();
  const visit = (schema: Schema): void => {
    const name = refName(schema);
    const target = name === undefined ? undefined : components.get(name);
    if (name !== undefined && target !== undefined && !found.has(name)) {
      found.add(name);
      visit(target);
    }
    for (const [, inner] of innerSchemas(schema)) visit(inner);
  };
  for (const schema of schemas) visit(schema);
  return found;
}
