/** Compares functions by the processor time of their calls, in rounds that take turns. */

export interface Side {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

export interface RoundOptions {
  readonly rounds: number;
  readonly callsPerRound: number;
  readonly concurrency: number;
  /** Done before each measured part, outside of its time. */
  readonly prepare?: (calls: number) => void;
}

export interface Ratio {
  readonly name: string;
  readonly median: number;
  readonly spread: readonly [number, number];
}

/** @returns For each side the median of its share of the first side's time in the same round; the first itself is left out. */
export async function compare(sides: readonly Side[], options: RoundOptions): Promise<Ratio[]> {
  const { rounds, callsPerRound, concurrency, prepare } = options;
  const measure = async ({ call }: Side): Promise<number> => {
    prepare?.(callsPerRound);
    globalThis.gc?.();
    return cpuPerCall(call, callsPerRound, concurrency);
  };
  for (const side of sides) for (let warm = 0; warm < 2; warm++) await measure(side);
  const ratios = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes, so that a drift of the machine helps nobody.
    const times: number[] = [];
    for (let turn = 0; turn < sides.length; turn++) {
      const index = (round + turn) % sides.length;
      times[index] = await measure(sides[index] as Side);
    }
    for (const [index, time] of times.entries()) ratios[index]?.push(time / (times[0] ?? Number.NaN));
  }
  return sides.slice(1).map(({ name }, index) => {
    const sorted = (ratios[index + 1] ?? []).toSorted((one, other) => one - other);
    return { name, median: quantile(sorted, 0.5), spread: [quantile(sorted, 0.25), quantile(sorted, 0.75)] };
  });
}

/** @returns Microseconds of processor time for one call. */
export async function cpuPerCall(call: () => Promise<unknown>, calls: number, concurrency: number): Promise<number> {
  const before = process.cpuUsage();
  await callMany(() => call(), calls, concurrency);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

/** Makes a number of calls, so many of them at a time. */
export async function callMany(call: (index: number) => Promise<unknown>, calls: number, concurrency: number): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < calls) await call(next++);
    }),
  );
}

export function median(numbers: readonly number[]): number {
  return quantile(
    numbers.toSorted((one, other) => one - other),
    0.5,
  );
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}
