/** Puts back what a vendor leaves out of an answer: zeros, empty texts, false, empty lists. */

/** One object shape: what is filled in, and which members hold objects with a shape of their own. */
interface Shape {
  readonly fills: readonly (readonly [name: string, value: 0 | '' | false | 'list'])[];
  readonly inner: readonly (readonly [name: string, shape: number])[];
}

const values = { 0: 0, s: '', f: false, l: 'list' } as const;

/** Reads the shapes of a table; each is parsed when it is first needed. */
export function createFill(texts: readonly string[]): (value: unknown, shape: number) => void {
  const shapes: (Shape | undefined)[] = [];

  const shapeOf = (index: number): Shape => (shapes[index] ??= parseShape(texts[index] ?? ''));

  function fill(value: unknown, index: number): void {
    if (Array.isArray(value)) {
      // A list of lists has no members to fill.
      for (const item of value) if (!Array.isArray(item)) fill(item, index);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const target = value as Record<string, unknown>;
    const shape = shapeOf(index);
    for (const [name, absent] of shape.fills) {
      // The answer was parsed for this call alone, so it may be completed in place.
      if (target[name] === undefined || target[name] === null) target[name] = absent === 'list' ? [] : absent;
    }
    for (const [name, inner] of shape.inner) fill(target[name], inner);
  }

  return fill;
}

function parseShape(text: string): Shape {
  const fills: [string, 0 | '' | false | 'list'][] = [];
  const inner: [string, number][] = [];
  for (const word of text.split(' ')) {
    const [, name = '', value, shape] = /^([^=>]+)(?:=([0sfl]))?(?:>(\d+))?$/.exec(word) ?? [];
    if (value !== undefined) fills.push([name, values[value as keyof typeof values]]);
    if (shape !== undefined) inner.push([name, Number(shape)]);
  }
  return { fills, inner };
}
