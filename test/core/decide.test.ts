import { decide, InputError, type WorkflowStatus } from '@sec/core';
import { expect, expectTypeOf, test } from 'vitest';

type Gate = { readonly verdict: 'pass' | 'warn' | 'fail'; readonly reasons: readonly string[] };
const gate = (verdict: Gate['verdict']): Gate => ({ verdict, reasons: ['one'] });

test.each([
  ['pass', 0],
  ['warn', 10],
  ['fail', 1],
] as const)('%s calls its own function with the result, and returns what that returns', (verdict, expected) => {
  const code = decide(gate(verdict), { pass: () => 0, warn: ({ reasons }) => reasons.length * 10, fail: ({ reasons }) => reasons.length });

  expect(code).toBe(expected);
  expectTypeOf(code).toEqualTypeOf<number>();
});

test.each<WorkflowStatus>(['succeeded', 'failed', 'canceled', 'unknown'])('a wait is decided by its status %s', (status) => {
  const same = decide(
    { status },
    { succeeded: () => 'succeeded', failed: () => 'failed', canceled: () => 'canceled', unknown: () => 'unknown' },
  );

  expect(same).toBe(status);
});

test('a gate that waited is decided by its verdict', () => {
  const gated = { verdict: 'fail' as 'pass' | 'fail', status: 'succeeded' as WorkflowStatus };

  expect(decide(gated, { pass: () => true, fail: () => false })).toBe(false);
});

test('a function that throws or is asynchronous stays so', async () => {
  expect(() =>
    decide(gate('fail'), {
      pass: () => 0,
      warn: () => 0,
      fail: ({ reasons }): number => {
        throw new RangeError(reasons.join());
      },
    }),
  ).toThrow(RangeError);
  await expect(decide(gate('pass'), { pass: async () => 7, warn: async () => 8, fail: async () => 9 })).resolves.toBe(7);
});

test.each(['quarantined', 'constructor', 'toString', '__proto__'])(
  'the outcome %s without a function of its own decides nothing',
  (verdict) => {
    const decisions = { pass: () => 0, warn: () => 0, fail: () => 1 };

    expect(() => decide({ verdict: verdict as 'pass' }, decisions)).toThrow(InputError);
  },
);

test('what the functions return is known, whether they use the result or not', () => {
  const inline = decide(gate('pass'), { pass: () => 0, warn: () => 1, fail: () => 2 });
  const mixed = decide(gate('fail'), {
    pass: (): string | number => 'passed',
    warn: () => 'warned',
    fail: ({ reasons }) => reasons.length,
  });

  expectTypeOf(inline).toEqualTypeOf<number>();
  expectTypeOf(mixed).toEqualTypeOf<string | number>();
  expect([inline, mixed]).toEqual([0, 1]);
});

test('an outcome that is left out does not compile', () => {
  const calls = () => [
    // @ts-expect-error a verdict of warn is left out
    decide(gate('pass'), { pass: () => 0, fail: () => 1 }),
    // @ts-expect-error a verdict of fail is left out
    decide(gate('pass'), { pass: () => 0, warn: () => 1 }),
    // @ts-expect-error a status of unknown is left out
    decide({ status: 'failed' as WorkflowStatus }, { succeeded: () => 0, failed: () => 1, canceled: () => 1 }),
    // @ts-expect-error there is no such outcome
    decide(gate('pass'), { pass: () => 0, warn: () => 0, fail: () => 1, maybe: () => 0 }),
    // @ts-expect-error a result without an outcome
    decide({ reasons: [] }, {}),
  ];
  void calls;
});
