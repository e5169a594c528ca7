/** Chance that is the same each time. */

/** Numbers from 0 up to 1, the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @returns A seed that is made of a seed and a text. */
export function seedWith(seed: number, text: string): number {
  let made = seed;
  for (const character of text) made = (Math.imul(made, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return made;
}
