import { expect, test } from 'vitest';
import { parseCloudSecurityDate } from '@sec/insightcloudsec';

test.each([
  ['clouds, resources, users', '2025-03-01 12:30:45', '2025-03-01T12:30:45.000Z'],
  ['the response of addCloud', '2025-03-01 12:30:45.123456', '2025-03-01T12:30:45.123Z'],
  ['insights, packs, bots', '2025-03-01T12:30:45Z', '2025-03-01T12:30:45.000Z'],
  ['counts of insights', '2025-03-01T12:30:45.654321', '2025-03-01T12:30:45.654Z'],
  ['exemptions in responses', '2025-03-01T12:30:45', '2025-03-01T12:30:45.000Z'],
  ['exemptions in requests', '2025-03-01', '2025-03-01T00:00:00.000Z'],
  ['the end of a session', '2025/03/01, 12:30:45 UTC', '2025-03-01T12:30:45.000Z'],
  ['scheduled events', '03/01/2025 12:30:45', '2025-03-01T12:30:45.000Z'],
  ['a zone', '2025-03-01T12:30:45+09:00', '2025-03-01T03:30:45.000Z'],
  ['a zone before the line', '2025-03-01T12:30:45-0330', '2025-03-01T16:00:45.000Z'],
  ['one decimal', '2025-03-01T12:30:45.5Z', '2025-03-01T12:30:45.500Z'],
  ['a leap day', '2024-02-29 00:00:00', '2024-02-29T00:00:00.000Z'],
  ['spaces around', ' 2025-03-01 ', '2025-03-01T00:00:00.000Z'],
])('the form of %s is read as UTC', (_, text, expected) => {
  expect(parseCloudSecurityDate(text)?.toISOString()).toBe(expected);
});

test.each([
  ['None'],
  [''],
  [null],
  [undefined],
  [1_740_832_245],
  [new Date(0)],
  ['2025-02-30'],
  ['2025-13-01'],
  ['2025-00-10'],
  ['2025-03-01 24:00:00'],
  ['2025-03-01 12:60:00'],
  ['13/01/2025 12:00:00'],
  ['2025-03-01T12:30'],
  ['yesterday'],
  ['0001-01-01T00:00:00Z'],
  ['0099-12-31 23:59:59'],
  ['2025-03-01 12:30:45 and more'],
])('%j is not a date', (value) => {
  expect(parseCloudSecurityDate(value)).toBeUndefined();
});
