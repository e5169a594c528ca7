import { expect, test } from 'vitest';
import { fromUnixSeconds, InputError, parseJsonText, toDataSourceStatusName, toUnixSeconds } from '@sec/risken';

test('moments are unix seconds, and zero and less mean never', () => {
  expect(fromUnixSeconds(1_741_608_000)).toEqual(new Date('2025-03-10T12:00:00Z'));
  expect([fromUnixSeconds(0), fromUnixSeconds(undefined), fromUnixSeconds(-62_135_596_800)]).toEqual([undefined, undefined, undefined]);
  expect(toUnixSeconds(new Date('2025-03-10T12:00:00.999Z'))).toBe(1_741_608_000);
});

test.each([
  [new Date('x'), 'an invalid date'],
  [new Date(-1), '1969-12-31T23:59:59.999Z'],
  [1_741_608_000, '1741608000'],
])('%s is no moment for the API', (date, received) => {
  expect(() => toUnixSeconds(date as Date)).toThrow(InputError);
  expect(() => toUnixSeconds(date as Date)).toThrow(
    `toUnixSeconds: "date" must be a Date from 1970-01-01 to 9999-12-31, got ${received}; for example new Date('2030-01-31')`,
  );
});

test('JSON text is parsed, an empty string is undefined, and anything else is an error', () => {
  expect(parseJsonText('{"a":1}')).toEqual({ a: 1 });
  expect([parseJsonText(''), parseJsonText(undefined)]).toEqual([undefined, undefined]);
  expect(() => parseJsonText('{')).toThrow(InputError);
  expect(() => parseJsonText('{')).toThrow(/^parseJsonText: "text" must be JSON, got a string of 1 character that is not; for example/);
});

test('a status of a scanner has a name where the sources list one', () => {
  expect([undefined, 0, 1, 2, 3, 4, 5].map(toDataSourceStatusName)).toEqual([
    'UNKNOWN',
    'UNKNOWN',
    'OK',
    'CONFIGURED',
    'IN_PROGRESS',
    'ERROR',
    undefined,
  ]);
});
