/** Runs a function over items as they come, several ahead of the reader, and keeps the order. */

/**
 * What was begun before a failure is returned before it is thrown. Whoever leaves has to abort what is still running.
 */
export async function* mapAhead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  concurrency: number,
  run: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const running: Promise<Result>[] = [];
  let isOver = false;
  /** @returns The next result; `undefined` where no item is left. */
  async function begin(): Promise<{ readonly result: Promise<Result> } | undefined> {
    try {
      const { done, value } = await source.next();
      if (done !== true) return { result: run(value) };
    } catch (error) {
      isOver = true;
      return { result: Promise.reject(error) };
    }
    isOver = true;
    return undefined;
  }
  try {
    for (;;) {
      while (!isOver && running.length < concurrency) {
        const begun = await begin();
        // It is awaited in its turn; until then nobody listens to its rejection.
        begun?.result.catch(() => undefined);
        if (begun !== undefined) running.push(begun.result);
      }
      const first = running.shift();
      if (first === undefined) return;
      yield await first;
    }
  } finally {
    await source.return?.();
  }
}
