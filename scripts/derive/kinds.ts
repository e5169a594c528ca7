/** The kinds of values that travel as a number or as a text, written as the words of {@link OperationTable.kinds}. */
import type { Input } from '../openapi/input.ts';
import { isObject } from '../openapi/is-object.ts';
import type { Finding } from '../openapi/problem.ts';
import { type Components, innerSchemas, membersOf, refName, resolveSchema, type Schema } from '../openapi/schema.ts';

/** A text, a number, or the number of an object's kinds. */
export type KindRef = 's' | 'n' | number;

export interface KindTable {
  readonly texts: readonly string[];
  /** Places that the library cannot turn, because it does not know which alternative of a union came. */
  readonly findings: readonly Finding[];
  /** @returns The kind of a body, or `undefined` where nothing in it is ever turned. */
  add(schema: Schema): KindRef | undefined;
  /** @returns The kind of a flat input. Texts of a path or query have one form only, so they count where they are copied. */
  addInput(input: Input): KindRef | undefined;
}

export function createKinds(components: Components): KindTable {
  const texts: string[] = [];
  const findings: Finding[] = [];
  const known = new Map<string, number>();
  /** Components whose kinds are known, or are being written under a number that was promised to them. */
  const closed = new Map<string, KindRef | undefined>();

  function add(schema: Schema): KindRef | undefined {
    if (!holdsKind(components, schema)) return undefined;
    const whole = resolveSchema(components, schema);
    if (whole['x-as'] !== undefined) return whole['x-as'] === 'string' ? 's' : 'n';
    const name = refName(schema);
    if (name !== undefined && closed.has(name)) return closed.get(name);
    // The component may hold itself, so its number is given out before its text is known.
    if (name !== undefined && holdsItself(components, name)) {
      const promised = texts.push('') - 1;
      closed.set(name, promised);
      texts[promised] = write(whole);
      return promised;
    }
    const ref = addWhole(whole);
    if (name !== undefined) closed.set(name, ref);
    return ref;
  }

  function addWhole(whole: Schema): KindRef | undefined {
    const alternatives = (whole.oneOf ?? whole.anyOf)?.filter((part) => part.type !== 'null');
    const [only] = alternatives ?? [];
    if (only !== undefined && alternatives?.length === 1) return add(only);
    for (const part of alternatives ?? []) {
      if (!holdsKind(components, part)) continue;
      findings.push({
        node: part,
        message: 'x-as means nothing in a union, because nobody knows which alternative came; give the alternatives one schema',
      });
    }
    return whole.items === undefined ? number(write(whole)) : add(whole.items);
  }

  function write(whole: Schema): string {
    const members = [...membersOf(components, whole)].map(([name, { schema }]): [string, Schema] => [name, schema]);
    if (isObject(whole.additionalProperties)) members.push(['', whole.additionalProperties as Schema]);
    return join(members);
  }

  function join(members: readonly (readonly [name: string, schema: Schema])[]): string {
    return members
      .map(([name, schema]) => [name, add(schema)] as const)
      .filter(([, ref]) => ref !== undefined)
      .map(([name, ref]) => `${name}:${ref}`)
      .join(' ');
  }

  function number(text: string): number | undefined {
    if (text === '') return undefined;
    const index = known.get(text) ?? texts.push(text) - 1;
    known.set(text, index);
    return index;
  }

  return {
    texts,
    findings,
    add,
    addInput({ members, same }) {
      const isCopied = Object.keys(same).length > 0;
      const turned = members.filter(({ place, style }) => place === 'body' || style === 'json' || isCopied);
      return number(join(turned.map(({ name, schema }) => [name, schema])));
    },
  };
}

/** Whether a schema has a kind, or holds something that has one. */
export function holdsKind(components: Components, schema: Schema, seen: ReadonlySet<string> = new Set()): boolean {
  const name = refName(schema);
  if (name !== undefined && seen.has(name)) return false;
  const inside = name === undefined ? seen : new Set([...seen, name]);
  const whole = resolveSchema(components, schema);
  return 'x-as' in whole || [...innerSchemas(whole)].some(([, inner]) => holdsKind(components, inner, inside));
}

/** Whether a component is found again somewhere inside itself. */
function holdsItself(components: Components, name: string): boolean {
  const seen = new Set<string>();
  const leadsBack = (schema: Schema): boolean =>
    [...innerSchemas(schema)].some(([, inner]) => {
      const target = refName(inner);
      if (target === name || leadsBack(inner)) return true;
      if (target === undefined || seen.has(target)) return false;
      seen.add(target);
      const component = components.get(target);
      return component !== undefined && leadsBack(component);
    });
  const own = components.get(name);
  return own !== undefined && leadsBack(own);
}
