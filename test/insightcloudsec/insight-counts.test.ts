import { expect, test } from 'vitest';
import { readInsightCounts, readInsightSeverity } from '@sec/insightcloudsec';
import { createSandboxClient } from './sandbox-client.js';

test('the counts of a list and of a single response read the same', async () => {
  const { client } = createSandboxClient();

  const listed = (await client.insights.listInsights()).map(readInsightCounts);
  const single = readInsightCounts(await client.insights.getInsight({ insightId: 536, source: 'backoffice' }));

  expect(listed[0]).toEqual(single);
  expect(single).toMatchObject({ results: 79, total: 1800, all: 1800, exemptions: 0, byType: { instance: 79 } });
  expect(single.byCloud.get(1)).toEqual({ count: 25, total: 600, all: 600 });
  expect(single.countedAt?.toISOString()).toBe('2025-03-01T12:00:00.000Z');
});

const bare = { insight_id: 1, name: '', description: '', severity: 3, tags: [], resource_types: [], filters: [] } as const;

test.each([
  ['has none', {}],
  ['has null', { results: null, by_cloud: null, by_type: null, cache_updated_at: 'None' }],
])('a number of an insight that %s is undefined and not 0', (_, counts) => {
  expect(readInsightCounts({ ...bare, ...counts } as never)).toEqual({
    results: undefined,
    total: undefined,
    all: undefined,
    exemptions: undefined,
    byType: {},
    byCloud: new Map(),
    countedAt: undefined,
  });
});

test('a cloud with a number alone counts its failing resources', () => {
  expect(readInsightCounts({ ...bare, by_cloud: { '18': 3 } } as never).byCloud.get(18)).toEqual({
    count: 3,
    total: undefined,
    all: undefined,
  });
});

test.each([
  [null, 3],
  [undefined, 3],
  [5, 5],
])('with a custom severity of %s an insight of severity 3 has %s', (custom_severity, severity) => {
  expect(readInsightSeverity({ severity: 3, custom_severity } as never)).toBe(severity);
});
