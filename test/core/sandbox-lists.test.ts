/** Sandboxes serve every paged operation. */
import { describe, expect, test } from 'vitest';
import { pagedOperations } from '../support/paged-operations.js';

test('every paged operation of every vendor is tried', () => {
  const counts: Record<string, number> = {};
  for (const { vendor } of pagedOperations) counts[vendor] = (counts[vendor] ?? 0) + 1;

  expect(counts).toEqual({ aqua: 59, datatheorem: 10, insightcloudsec: 16, risken: 8 });
});

describe.each(pagedOperations)('$vendor $id', (list) => {
  test('gives all seeded rows, three pages and one more, once and in order', async () => {
    const { given, error, requests, count } = await list.iterate();

    expect(error).toBeUndefined();
    expect(given).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(requests).toBeGreaterThanOrEqual(4);
  });
});
