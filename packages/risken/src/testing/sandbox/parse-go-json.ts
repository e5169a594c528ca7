/**
 * Reads JSON as Go reads it into a struct: a member that comes twice is merged, what follows the first value is ignored, and
 * a number with a fraction or an exponent is no whole number, however it ends.
 *
 * @source Go encoding/json, Decoder.Decode [C]
 */

/** A number that was written with a fraction or an exponent. */
export class Fraction {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

const blanks = /[ \t\n\r]*/y;
const token = /([{}[\]:,])|("[^"\\]*(?:\\.[^"\\]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null)/y;

/** @returns The first value of a text; `undefined` where that is no JSON. */
export function parseGoJson(text: string): unknown {
  let at = 0;

  function next(): { readonly mark?: string; readonly value?: unknown } {
    blanks.lastIndex = at;
    blanks.exec(text);
    token.lastIndex = blanks.lastIndex;
    const found = token.exec(text);
    if (found === null) throw new SyntaxError('no JSON');
    at = token.lastIndex;
    const [, mark, string, number, word] = found;
    if (mark !== undefined) return { mark };
    if (number !== undefined) return { value: /[.eE]/.test(number) ? new Fraction(Number(number)) : Number(number) };
    return { value: JSON.parse(string ?? word ?? '') as unknown };
  }

  function value(read = next()): unknown {
    if (read.mark === '{') return members();
    if (read.mark === '[') return items();
    if (read.mark !== undefined) throw new SyntaxError('no JSON');
    return read.value;
  }

  function members(): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (let read = next(); read.mark !== '}'; read = next()) {
      if (Object.keys(object).length > 0) {
        if (read.mark !== ',') throw new SyntaxError('no JSON');
        read = next();
      }
      if (typeof read.value !== 'string' || next().mark !== ':') throw new SyntaxError('no JSON');
      define(object, read.value, value());
    }
    return object;
  }

  function items(): unknown[] {
    const array: unknown[] = [];
    for (let read = next(); read.mark !== ']'; read = next()) {
      if (array.length > 0) {
        if (read.mark !== ',') throw new SyntaxError('no JSON');
        read = next();
      }
      array.push(value(read));
    }
    return array;
  }

  try {
    return value();
  } catch {
    return undefined;
  }
}

/** Names match without regard to case, so that two spellings are one member. */
function define(object: Record<string, unknown>, name: string, value: unknown): void {
  const key = name.toLowerCase();
  const before = Object.hasOwn(object, key) ? object[key] : undefined;
  const whole = isMembers(before) && isMembers(value) ? { ...before, ...value } : value;
  Object.defineProperty(object, key, { value: whole, enumerable: true, configurable: true, writable: true });
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Fraction);
}
