/** What a vendor's public specification names: only that may stand in a recording as it was received. */

/** Generated from the specification; each string holds names that are separated by spaces. */
export interface Vocabulary {
  /** Members, at any depth, and parameters. */
  readonly names: string;
  /** Those of them whose numbers are counts, scores, sizes, states or times; never ids or secrets. */
  readonly numbers: string;
  /** Values that are listed for some member. */
  readonly words: readonly string[];
  /** Domains of the vendor's own servers. */
  readonly domains: string;
}

/** The same, to be looked up. */
export interface KnownWords {
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly domains: readonly string[];
}

export function readVocabulary({ names, numbers, words, domains }: Vocabulary): KnownWords {
  return {
    names: setOf(names),
    numbers: setOf(numbers),
    words: new Set(words),
    domains: domains.split(' ').filter((domain) => domain !== ''),
  };
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
