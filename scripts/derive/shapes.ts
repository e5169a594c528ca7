/** The shapes of answers: which members the vendor leaves out, written as the words of {@link OperationTable.shapes}. */
import { type Components, membersOf, refName, resolveSchema, type Schema } from '../openapi/schema.ts';

export interface Shapes {
  readonly texts: readonly string[];
  /** @returns The number of a body's shape, or `undefined` where nothing in it is ever filled in. */
  add(schema: Schema): number | undefined;
}

export function createShapes(components: Components): Shapes {
  const texts: string[] = [];
  const known = new Map<string, number>();
  /** Components whose shape is being written, with the number that was promised to them, if one was. */
  const open = new Map<string, number | undefined>();
  const closed = new Map<string, number | undefined>();

  function add(schema: Schema, inList = false): number | undefined {
    const whole = resolveSchema(components, schema);
    // A list in a list is not walked into.
    if (whole.items !== undefined) return inList ? undefined : add(whole.items, true);
    const name = refName(schema);
    if (name === undefined) return number(write(schema));
    if (closed.has(name)) return closed.get(name);
    if (open.has(name)) {
      // The component holds itself, so its number is given out before its text is known.
      const promised = open.get(name) ?? texts.push('') - 1;
      open.set(name, promised);
      return promised;
    }
    open.set(name, undefined);
    const text = write(schema);
    const promised = open.get(name);
    open.delete(name);
    if (promised !== undefined) texts[promised] = text;
    const result = promised ?? number(text);
    closed.set(name, result);
    return result;
  }

  function write(schema: Schema): string {
    const words: string[] = [];
    for (const [name, member] of membersOf(components, schema)) {
      if (!isFilled(components, member.schema)) continue;
      const inner = add(member.schema);
      const absent = 'x-absent' in member.schema ? `=${letter(member.schema['x-absent'])}` : '';
      if (absent !== '' || inner !== undefined) words.push(`${name}${absent}${inner === undefined ? '' : `>${inner}`}`);
    }
    return words.join(' ');
  }

  function number(text: string): number | undefined {
    if (text === '') return undefined;
    const index = known.get(text) ?? texts.push(text) - 1;
    known.set(text, index);
    return index;
  }

  return { texts, add: (schema) => add(schema) };
}

/** Whether a member is filled in itself, or holds something that is. */
function isFilled(components: Components, schema: Schema, seen: ReadonlySet<string> = new Set()): boolean {
  if ('x-absent' in schema) return true;
  const name = refName(schema);
  if (name !== undefined && seen.has(name)) return false;
  const inside = name === undefined ? seen : new Set([...seen, name]);
  const whole = resolveSchema(components, schema);
  if (whole.items !== undefined) return isFilled(components, whole.items, inside);
  return [...membersOf(components, schema).values()].some((member) => isFilled(components, member.schema, inside));
}

function letter(value: unknown): string {
  return value === 0 ? '0' : value === '' ? 's' : value === false ? 'f' : 'l';
}
