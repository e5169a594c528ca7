/** Settles values that travel as a number or as a text: each member has one kind for whoever reads it, and one on the wire. */

/** What a value becomes: a text, a number, or an object whose members have kinds of their own, by its number. */
export type KindRef = 's' | 'n' | number;

/** The members of one object that have a kind, and the kind of all its other members. */
interface Kinds {
  readonly named: ReadonlyMap<string, KindRef>;
  readonly others: KindRef | undefined;
}

/** Turns values into the kinds of a table. */
export interface Settle {
  /** Settles a parsed answer in place. What cannot be turned stays as it came. */
  answer(value: unknown, ref: KindRef): unknown;
  /** Settles a caller's value in a copy of whatever changes. */
  request(value: unknown, ref: KindRef): unknown;
}

/** Deeper than any body of these APIs; a caller's value may even hold itself. */
const maxDepth = 64;

/** Reads the kinds of a table; each text is parsed when it is first needed. */
export function createSettle(texts: readonly string[] = []): Settle {
  const parsed: (Kinds | undefined)[] = [];
  const kindsOf = (index: number): Kinds => (parsed[index] ??= parseKinds(texts[index] ?? ''));

  function settle(value: unknown, ref: KindRef, inPlace: boolean, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return ref === 's' ? toDecimalText(value) : ref === 'n' ? toNumber(value) : value;
    if (depth > maxDepth) return value;
    if (!Array.isArray(value) && typeof ref !== 'number') return value;
    const holder = value as Record<string | number, unknown>;
    let target = inPlace ? holder : undefined;
    const settleMember = (name: string | number, kind: KindRef): void => {
      const settled = settle(holder[name], kind, inPlace, depth + 1);
      if (settled === holder[name]) return;
      target ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...holder }) as typeof holder;
      target[name] = settled;
    };
    if (Array.isArray(value)) for (const index of value.keys()) settleMember(index, ref);
    else {
      const { named, others } = kindsOf(ref as number);
      for (const [name, kind] of named) settleMember(name, kind);
      if (others !== undefined) for (const name of Object.keys(holder)) if (!named.has(name)) settleMember(name, others);
    }
    return target ?? value;
  }

  return { answer: (value, ref) => settle(value, ref, true, 0), request: (value, ref) => settle(value, ref, false, 0) };
}

/** Digits without an exponent; anything else stays what it is. */
function toDecimalText(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  const text = String(value);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : value;
}

/** Only a text that is the number's own way to be written, so that nothing of it is lost. */
function toNumber(value: unknown): unknown {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  const number = Number(value);
  return String(number) === value && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : value;
}

function parseKinds(text: string): Kinds {
  const named = new Map<string, KindRef>();
  let others: KindRef | undefined;
  for (const word of text.split(' ')) {
    const at = word.lastIndexOf(':');
    const kind = word.slice(at + 1);
    const ref: KindRef = kind === 's' || kind === 'n' ? kind : Number(kind);
    if (at === 0) others = ref;
    else named.set(word.slice(0, at), ref);
  }
  return { named, others };
}
