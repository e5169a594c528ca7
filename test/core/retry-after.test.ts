import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../packages/core/src/http/retry-after.js';

const nowMs = Date.parse('2026-03-01T00:00:00Z');

test.each<[Record<string, string>, number | undefined]>([
  [{ 'retry-after': '2' }, 2_000],
  [{ 'retry-after': ' 2 ' }, 2_000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '1.5' }, 1_500],
  [{ 'retry-after': '3600' }, 3_600_000],
  [{ 'retry-after': '-5' }, undefined],
  [{ 'retry-after': '' }, undefined],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': '2 seconds' }, undefined],
  [{ 'retry-after': '1e3' }, undefined],
  [{ 'retry-after': 'Infinity' }, undefined],
  [{ 'retry-after-ms': '250' }, 250],
  [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
  [{ 'retry-after-ms': 'x', 'retry-after': '9' }, 9_000],
  [{ 'retry-after': 'Sun, 01 Mar 2026 00:00:10 GMT' }, 10_000],
  [{ 'retry-after': 'Sunday, 01-Mar-26 00:00:10 GMT' }, 10_000],
  [{ 'retry-after': 'Sun Mar  1 00:00:10 2026 GMT' }, 10_000],
  [{ 'retry-after': 'Sat, 28 Feb 2026 23:59:50 GMT' }, 0],
  [{ 'retry-after': 'Sun, 01 Mar 2026 00:00:10 GMT', date: 'Sun, 01 Mar 2026 00:00:04 GMT' }, 6_000],
  [{}, undefined],
])('%j asks for %s ms', (headers, expected) => {
  expect(parseRetryAfter(new Headers(headers), nowMs)).toBe(expected);
});

test('a date is measured against the server’s own clock, whatever ours says', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600, max: 600 }), fc.integer({ min: 0, max: 600 }), (skewSeconds, waitSeconds) => {
      const serverNowMs = nowMs + skewSeconds * 1000;
      const headers = new Headers({
        date: new Date(serverNowMs).toUTCString(),
        'retry-after': new Date(serverNowMs + waitSeconds * 1000).toUTCString(),
      });

      expect(parseRetryAfter(headers, nowMs)).toBe(waitSeconds * 1000);
    }),
  );
});
