/** Finds the members whose values are secret: marked with `format: password`, or with `x-secret: true` where they are no strings. */
import type { Components } from './schema.ts';
import { innerSchemas, membersOf, refName, resolveSchema, type Schema, typesOf } from './schema.ts';
import type { Operation } from './spec.ts';
import { contentsOf } from './walk.ts';

/** A member of a request or of a response. */
export interface NamedMember {
  /** Names of headers in lower case, as the runtime has them. */
  readonly name: string;
  readonly schema: Schema;
}

/** @returns Whether everything in a value is secret. */
export function isSecret(components: Components, schema: Schema): boolean {
  const whole = resolveSchema(components, schema);
  if (whole.format === 'password' || whole['x-secret'] === true) return true;
  const parts = [whole.items ?? [], whole.oneOf ?? [], whole.anyOf ?? []].flat() as Schema[];
  return parts.some((part) => part !== schema && isSecret(components, part));
}

/** @returns Whether a value itself can be a string, or holds some that no member of it names. */
export function holdsStrings(components: Components, schema: Schema): boolean {
  const { items, oneOf, anyOf, allOf, enum: known, properties, format } = resolveSchema(components, schema);
  if (known !== undefined || format === 'binary') return false;
  const parts = [oneOf ?? [], anyOf ?? []].flat();
  if (parts.length > 0) return parts.some((part) => holdsStrings(components, part));
  const types = typesOf(components, schema);
  if (types.includes('array')) return items === undefined || holdsStrings(components, items);
  const isOpenObject = types.includes('object') && properties === undefined && allOf === undefined;
  return types.length === 0 || types.includes('string') || isOpenObject;
}

/** Every member of an operation's request and responses, at any depth, each schema once; not those inside of secrets. */
export function* namedMembers(components: Components, operation: Operation): Generator<NamedMember> {
  const seen = new Set<string>();
  function* inside(schema: Schema): Generator<NamedMember> {
    const name = refName(schema);
    if (name !== undefined && seen.has(name)) return;
    if (name !== undefined) seen.add(name);
    const whole = resolveSchema(components, schema);
    for (const [member, { schema: inner }] of membersOf(components, whole)) {
      yield { name: member, schema: inner };
      if (!isSecret(components, inner)) yield* inside(inner);
    }
    for (const [[keyword], inner] of innerSchemas(whole)) if (keyword !== 'properties' && keyword !== 'allOf') yield* inside(inner);
  }
  for (const { name, place, schema } of operation.parameters) {
    yield { name: place === 'header' ? name.toLowerCase() : name, schema };
    yield* inside(schema);
  }
  for (const { schema } of contentsOf(operation)) yield* inside(schema);
}

/** @returns The names of the secret members of an operation, in the order of the document. */
export function secretNames(components: Components, operation: Operation): string[] {
  const secret = [...namedMembers(components, operation)].filter(({ schema }) => isSecret(components, schema));
  return [...new Set(secret.map(({ name }) => name))];
}
