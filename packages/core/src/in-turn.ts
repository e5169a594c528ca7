/** Makes overlapping calls wait for each other, so that each gets a result of its own, in order. */

/** @returns The function, of which one call runs at a time; a failed one does not hold up the next. */
export function inTurn<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(run);
    last = mine.catch(() => undefined);
    return mine;
  };
}
