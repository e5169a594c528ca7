/** Refuses a misspelt flag: a script that ignored it would do something else than was asked. */

/** @returns The words that are no flags. Ends the program with code 2 at an unknown flag. */
export function readWords(known: readonly string[]): { readonly words: readonly string[]; has(flag: string): boolean } {
  const given = process.argv.slice(2).filter((word) => word !== '--');
  const unknown = given.find((word) => word.startsWith('-') && !known.includes(word));
  if (unknown !== undefined) {
    console.error(`unknown flag "${unknown}"; known flags: ${known.length === 0 ? 'none' : known.join(', ')}`);
    process.exit(2);
  }
  return { words: given.filter((word) => !word.startsWith('-')), has: (flag) => given.includes(flag) };
}
