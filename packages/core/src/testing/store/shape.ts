/** Whether a value is what the specification says that it is. */

/**
 * Letters of the types that a value may have: `s` string, `t` one that is not empty, `i` integer, `p` integer above 0, `n` number, `b` boolean, `0` null, `o` object, `a` array, `*`
 * any. Or `#` and the name of a shape; an array with the shape of its items; an object with those of its members, `!` behind the name
 * of each that has to be there, and `*` for those of any other name; `{ '|': shapes }` for one of several, `{ '=': values }` for
 * one of some values.
 */
export type Shape = string | readonly [Shape] | { readonly [member: string]: Shape | readonly unknown[] };

export type NamedShapes = Readonly<Record<string, Shape>>;

export function hasShape(value: unknown, shape: Shape, named: NamedShapes): boolean {
  if (typeof shape === 'string')
    return shape.startsWith('#')
      ? hasShape(value, named[shape.slice(1)] ?? '*', named)
      : [...shape].some((letter) => hasType(value, letter));
  if (isList(shape)) return Array.isArray(value) && value.every((item) => hasShape(item, shape[0], named));
  const { '|': several, '=': values, '*': rest, ...members } = shape;
  if (Array.isArray(several)) return several.some((one: Shape) => hasShape(value, one, named));
  if (Array.isArray(values)) return values.includes(value);
  if (!hasType(value, 'o')) return false;
  const left = new Map(Object.entries(value as object));
  for (const [text, own] of Object.entries(members)) {
    const name = text.replace(/!$/, '');
    const given: unknown = left.get(name);
    if (given === undefined ? text !== name : !hasShape(given, own as Shape, named)) return false;
    left.delete(name);
  }
  return rest === undefined || [...left.values()].every((item) => hasShape(item, rest as Shape, named));
}

/** @returns A member of an input that is not what it has to be. */
export function findMisshapen(
  input: Readonly<Record<string, unknown>>,
  shapes: Readonly<Record<string, Shape>>,
  named: NamedShapes,
): string | undefined {
  return Object.keys(shapes).find((name) => input[name] !== undefined && !hasShape(input[name], shapes[name] ?? '*', named));
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function hasType(value: unknown, letter: string): boolean {
  switch (letter) {
    case 's':
      return typeof value === 'string';
    case 't':
      return typeof value === 'string' && value !== '';
    case 'i':
      return Number.isInteger(value);
    case 'p':
      return Number.isInteger(value) && (value as number) > 0;
    case 'n':
      return typeof value === 'number';
    case 'b':
      return typeof value === 'boolean';
    case '0':
      return value === null;
    case 'a':
      return Array.isArray(value);
    case 'o':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return true;
  }
}
