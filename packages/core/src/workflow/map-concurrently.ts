/** Runs a function over a list, a bounded number at a time, and keeps the order. */
import { InputError } from '../errors.js';
import { describe } from '../lib/describe.js';

/** Stops at the first failure: what has not begun is not begun, and the failure is thrown. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  concurrency: number,
  run: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  if (!(concurrency >= 1))
    throw new InputError(`"concurrency" must be a number from 1, got ${describe(concurrency)}; for example 5`, { member: 'concurrency' });
  const results = Array.from<Result>({ length: items.length });
  let next = 0;
  let failed = false;
  async function worker(): Promise<void> {
    while (next < items.length && !failed) {
      const index = next++;
      try {
        results[index] = await run(items[index] as Item, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }
  const workers = Array.from({ length: Math.min(concurrency, items.length) }, worker);
  // Every worker is awaited, so that no rejection is left without a listener.
  const ends = await Promise.allSettled(workers);
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
  return results;
}
