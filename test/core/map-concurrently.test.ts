import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapConcurrently } from '@sec/core';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('results keep the order, and never more run than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 8 }), async (delays, concurrency) => {
      let running = 0;
      let most = 0;

      const results = await mapConcurrently(delays, concurrency, async (delay, index) => {
        most = Math.max(most, ++running);
        for (let n = 0; n < delay; n++) await tick();
        running--;
        return index;
      });

      expect(results).toEqual(delays.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(concurrency);
    }),
    { numRuns: 50 },
  );
});

test('after a failure nothing new begins, what runs is awaited, and the failure is thrown', async () => {
  const begun: number[] = [];
  const ended: number[] = [];

  const outcome = mapConcurrently([0, 1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('one failed');
    await tick();
    ended.push(item);
  });

  await expect(outcome).rejects.toThrow('one failed');
  expect([begun, ended]).toEqual([[0, 1], [0]]);
});

test('an empty list gives an empty list', async () => {
  expect(await mapConcurrently([], 5, async () => 1)).toEqual([]);
});

test.each([0, -1, Number.NaN])('a concurrency of %d is refused, instead of doing nothing', async (concurrency) => {
  await expect(mapConcurrently([1], concurrency, async () => 1)).rejects.toMatchObject({ code: 'SEC_INPUT', member: 'concurrency' });
});
