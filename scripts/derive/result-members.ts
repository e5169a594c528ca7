/** The members by which a body is known to hold a result, whatever else it says: failures come with successful statuses, too. */
import type { Result } from '../openapi/result.ts';
import { type Components, membersOf, resolveSchema, type Schema, typesOf } from '../openapi/schema.ts';
import type { Operation } from '../openapi/spec.ts';

/** Settings have dozens of members, and come with all of them. */
const most = 8;
/** Members that failures have as well: they tell nothing. */
const ambiguous = /^(status|code|messages?|errors?|details?|description|title)$/;

/**
 * @returns One member that every result has, else the first that are documented; empty where a payload or a page says where the
 * result is, or where there is nothing to name.
 */
export function findResultMembers(components: Components, { node }: Operation, { kind, bodies }: Result): string[] {
  if (kind !== 'json' || node['x-payload'] !== undefined || node['x-pagination'] !== undefined) return [];
  const members = bodies.flatMap(({ schema }) => alternativesOf(components, schema)).map((schema) => [...membersOf(components, schema)]);
  const clear = members.map((ofOne) => ofOne.filter(([name]) => !ambiguous.test(name)));
  // Where all are ambiguous they have to do.
  const telling = clear.some((ofOne) => ofOne.length > 0) ? clear : members;
  const names = telling.flatMap((ofOne) => {
    const always = ofOne.find(([, { required }]) => required);
    return (always === undefined ? ofOne.slice(0, most) : [always]).map(([name]) => name);
  });
  return [...new Set(names)];
}

/**
 * @returns The members of which an object has one at least where it is a result; empty where one is needed anyhow, where other
 * members may stand for them, or where there is nothing to name.
 */
export function findSomeMembers(components: Components, { kind, bodies }: Result): string[] {
  if (kind !== 'json') return [];
  const alternatives = bodies.flatMap(({ schema }) => alternativesOf(components, schema));
  const names = new Set<string>();
  for (const alternative of alternatives) {
    const { additionalProperties, oneOf, anyOf } = resolveSchema(components, alternative);
    const members = [...membersOf(components, alternative)];
    if (additionalProperties !== undefined && additionalProperties !== false) return [];
    if (members.length === 0 && oneOf === undefined && anyOf === undefined && isObject(components, alternative)) return [];
    const clear = members.filter(([name]) => !ambiguous.test(name));
    for (const [name] of clear.length === 0 ? members : clear) names.add(name);
  }
  const isNeeded =
    alternatives.length === 1 &&
    [...membersOf(components, alternatives[0] as Schema)].some(
      ([name, { required, schema }]) => required && names.has(name) && !('x-absent' in schema),
    );
  return isNeeded ? [] : [...names];
}

function isObject(components: Components, schema: Schema): boolean {
  const types = typesOf(components, schema);
  return types.length === 0 || types.includes('object');
}

function alternativesOf(components: Components, schema: Schema): readonly Schema[] {
  const { oneOf, anyOf } = resolveSchema(components, schema);
  return [schema, ...[...(oneOf ?? []), ...(anyOf ?? [])].flatMap((inner) => alternativesOf(components, inner))];
}
