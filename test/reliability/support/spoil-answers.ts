/** Spoils members of an answer: each one alone, and each two together, in every way. */

/** What happens to a member. */
export const spoilings = {
  dropped: undefined,
  null: null,
  'a text': 'unexpected',
  negative: -1,
} as const;

export type Spoiling = keyof typeof spoilings;

/** One way to spoil an answer: what happens to which member, by its JSON pointer. */
export type Spoilt = ReadonlyMap<string, Spoiling>;

/** Every member alone, then every two of them, in every way. */
export function allSpoilings(pointers: readonly string[]): Spoilt[] {
  const ways = Object.keys(spoilings) as Spoiling[];
  // A list without one of its entries is another answer, and nothing could tell that it is not a true one.
  const alone = pointers.flatMap((pointer) =>
    ways.filter((way) => way !== 'dropped' || !/\/\d+$/.test(pointer)).map((way) => [pointer, way] as const),
  );
  const pairs = alone.flatMap((one) => alone.filter(([pointer]) => pointer > one[0]).map((other) => new Map([one, other])));
  const together = ways.map((way) => new Map(alone.filter((one) => one[1] === way)));
  return [...alone.map((one) => new Map([one])), ...pairs, ...together.filter(({ size }) => size > 2)];
}

/** A copy of an answer with these members spoilt; a member of something that is gone itself stays gone. */
export function spoil(answer: unknown, spoilt: Spoilt): unknown {
  const copy = structuredClone(answer);
  // The deepest first, so that every one of them is still there.
  const deepestFirst = [...spoilt].toSorted(([one], [other]) => other.split('/').length - one.split('/').length);
  for (const [pointer, way] of deepestFirst) {
    const names = pointer.slice(1).split('/');
    const last = names.pop() as string;
    let holder = copy as Record<string, unknown> | undefined;
    for (const name of names) holder = holder?.[name] as Record<string, unknown> | undefined;
    if (typeof holder !== 'object' || holder === null || !(last in holder)) throw new Error(`the answer has no ${pointer}`);
    if (way === 'dropped') delete holder[last];
    else holder[last] = spoilings[way];
  }
  return copy;
}

/** How a failing case is named. */
export function nameSpoilt(spoilt: Spoilt): string {
  return [...spoilt].map(([pointer, way]) => `${pointer} ${way}`).join(', ');
}
