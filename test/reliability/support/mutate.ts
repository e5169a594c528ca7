/** Answers in which one thing is wrong: a member that is missing, null, or of another type. */

/** One way in which an answer is wrong. */
export interface Mutation {
  readonly kind: 'dropped' | 'null' | 'of another type';
  /** JSON pointer of the member. */
  readonly pointer: string;
  /** What stands there now; `undefined` where the member was dropped. */
  readonly value: unknown;
  readonly apply: (answer: unknown) => unknown;
}

/**
 * Every mutation of an answer; items of a list are never dropped, as a list may have any length.
 *
 * @param others - Put in the place of values of other types, and a negative number in that of every number.
 * @param items - Lists are looked into as far as this.
 */
export function* mutationsOf(answer: unknown, others: readonly unknown[] = [true, 7, 'other', '', [], {}], items = 3): Generator<Mutation> {
  for (const { path, value, isMember } of placesIn(answer, [], items)) {
    const pointer = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    if (isMember)
      yield { kind: 'dropped', pointer, value: undefined, apply: (whole) => change(whole, path, (holder, name) => delete holder[name]) };
    const put = (kind: Mutation['kind'], other: unknown): Mutation => ({
      kind,
      pointer,
      value: other,
      apply: (whole) => change(whole, path, (holder, name) => (holder[name] = other)),
    });
    yield put('null', null);
    for (const other of others)
      if (typeOf(other) !== typeOf(value) || (typeof other === 'number' && other < 0)) yield put('of another type', other);
  }
}

function* placesIn(
  value: unknown,
  path: readonly (string | number)[],
  items: number,
): Generator<{ readonly path: readonly (string | number)[]; readonly value: unknown; readonly isMember: boolean }> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.slice(0, items).map((item, index) => [index, item] as const) : Object.entries(value);
  for (const [name, inner] of entries) {
    yield { path: [...path, name], value: inner, isMember: !Array.isArray(value) };
    yield* placesIn(inner, [...path, name], items);
  }
}

type Holder = Record<string | number, unknown>;

/** @returns A copy in which the member at a path was changed. */
function change(answer: unknown, path: readonly (string | number)[], apply: (holder: Holder, name: string | number) => unknown): unknown {
  const copy: unknown = structuredClone(answer);
  const holder = path.slice(0, -1).reduce((at, name) => at[name] as Holder, copy as Holder);
  apply(holder, path.at(-1) ?? '');
  return copy;
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}
