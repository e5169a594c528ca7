/** What a sandbox checks of what is written to it: types and listed words, as the rows have them. */
import { type Components, membersOf, refName, resolveSchema, type Schema } from '../../openapi/schema.ts';

/** See `Shape` of `@sec/core/vendor/testing`. */
export type Shape = string | readonly [Shape] | { readonly [member: string]: Shape | readonly unknown[] };

const letters: Readonly<Record<string, string>> = {
  string: 's',
  integer: 'i',
  number: 'n',
  boolean: 'b',
  null: '0',
  object: 'o',
  array: 'a',
};

/** The shapes of some schemas, and by name those of the components that they refer to. */
export class ShapeBook {
  readonly named: Record<string, Shape> = {};
  readonly #components: Components;
  readonly #begun = new Set<string>();
  /** Shapes that are letters stand where they are used. */
  readonly #short = new Map<string, string>();

  constructor(components: Components) {
    this.#components = components;
  }

  of(schema: Schema): Shape {
    const name = refName(schema);
    if (name === undefined || Object.keys(schema).some((keyword) => keyword !== '$ref' && keyword !== 'description'))
      return this.#read(schema);
    if (!this.#begun.has(name)) {
      this.#begun.add(name);
      const shape = this.#read(this.#components.get(name) ?? {});
      if (typeof shape === 'string') this.#short.set(name, shape);
      else this.named[name] = shape;
    }
    return this.#short.get(name) ?? `#${name}`;
  }

  #read(schema: Schema): Shape {
    const whole = resolveSchema(this.#components, schema);
    const alternatives = whole.oneOf ?? whole.anyOf;
    if (alternatives !== undefined) return join(alternatives.map((one) => this.of(one)));
    if (whole.enum !== undefined) return { '=': whole.enum };
    const types = whole.type === undefined ? [] : [whole.type].flat();
    const members = [...membersOf(this.#components, whole)];
    const isObject = members.length > 0 || typeof whole.additionalProperties === 'object';
    if (types.length === 0 && !isObject && whole.items === undefined) return '*';
    const plain = types.filter((type) => !(type === 'object' && isObject) && !(type === 'array' && whole.items !== undefined));
    const parts: Shape[] = plain.length > 0 ? [plain.map((type) => letterOf(type, whole)).join('')] : [];
    if (whole.items !== undefined) parts.push([this.of(whole.items)]);
    if (isObject && whole.items === undefined) parts.push(this.#readMembers(members, whole));
    return join(parts);
  }

  #readMembers(members: readonly (readonly [string, { readonly schema: Schema; readonly required: boolean }])[], whole: Schema): Shape {
    const { additionalProperties: others = true } = whole;
    const rest = others === true ? {} : { '*': others === false ? '' : this.of(others) };
    return {
      ...Object.fromEntries(members.map(([name, { schema, required }]) => [name + (required ? '!' : ''), this.of(schema)])),
      ...rest,
    };
  }
}

function letterOf(type: string, { minimum, minLength }: Schema): string {
  if (type === 'integer' && minimum === 1) return 'p';
  if (type === 'string' && minLength === 1) return 't';
  return letters[type] ?? '*';
}

/** One of several shapes. */
function join(shapes: readonly Shape[]): Shape {
  const isOpen = shapes.includes('*');
  const scalars = shapes.filter((shape): shape is string => typeof shape === 'string' && !shape.startsWith('#')).join('');
  // A listed word is a value of its type, too.
  const others = shapes.filter(
    (shape) =>
      (typeof shape !== 'string' || shape.startsWith('#')) && !(typeof shape === 'object' && '=' in shape && fitsAll(shape['='], scalars)),
  );
  if (isOpen) return '*';
  if (others.length === 0) return scalars;
  const all = [...(scalars === '' ? [] : [scalars]), ...others];
  return all.length === 1 ? (all[0] as Shape) : { '|': all };
}

function fitsAll(words: unknown, scalars: string): boolean {
  return (
    Array.isArray(words) &&
    words.every((word) => (typeof word === 'string' ? scalars.includes('s') : word === null && scalars.includes('0')))
  );
}
