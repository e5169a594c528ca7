/** Makes overlapping calls wait for each other, so that each gets a result of its own, in order. */

/** @returns The function, of which one call runs at a time; a failed one does not hold up the next. */
export function serialized<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let last: Promise<unknown> | undefined;
  return () => {
    const mine = last === undefined ? run() : last.then(run);
    last = mine.catch(() => undefined);
    return mine;
  };
}
