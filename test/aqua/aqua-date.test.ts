import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { parseAquaDate } from '@sec/aqua';

test.each([
  ['2026-03-01T10:20:30.123456Z', '2026-03-01T10:20:30.123Z'],
  ['2026-03-01T10:20:30Z', '2026-03-01T10:20:30.000Z'],
  ['2026-03-01T12:20:30.5+02:00', '2026-03-01T10:20:30.500Z'],
  ['2026-03-01T10:20:30', '2026-03-01T10:20:30.000Z'],
  ['2026-03-01', '2026-03-01T00:00:00.000Z'],
  ['2026-03-01 10:20:30.123456789 +0000 UTC m=+0.001', '2026-03-01T10:20:30.123Z'],
  ['2026-03-01 10:20:30 -0500 EST', '2026-03-01T15:20:30.000Z'],
  [1_772_360_430, '2026-03-01T10:20:30.000Z'],
  ['1772360430', '2026-03-01T10:20:30.000Z'],
  [1_772_360_430_123, '2026-03-01T10:20:30.123Z'],
])('%s is a date', (value, expected) => {
  expect(parseAquaDate(value)?.toISOString()).toBe(expected);
});

test('a date of another realm is a date', () => {
  expect(parseAquaDate(runInNewContext('new Date(5)'))?.getTime()).toBe(5);
});

test.each([
  undefined,
  null,
  '',
  0,
  '0',
  -5,
  '1970-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '0001-01-01 00:00:00 +0000 UTC',
  '0070-01-01T00:00:00Z',
  '0099-12-31T23:59:59Z',
  '2026-02-31',
  '2026-13-01',
  '2026-03-01T25:00:00Z',
  'yesterday',
  Number.NaN,
  Infinity,
  {},
  true,
])('%s is none', (value) => {
  expect(parseAquaDate(value)).toBeUndefined();
});
