import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createInsightCloudSecHandlers } from '@sec/insightcloudsec/testing';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

const server = setupServer(...createInsightCloudSecHandlers());
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

test('a scan is read as JSON, and as a page where the call accepts one', async () => {
  const { iac } = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented-key' } });

  const scan = await iac.getIacScan({ buildId: 2209 });
  const page: string = await iac.getIacScan({ buildId: 2209 }, { accept: 'text/html' });

  expect(scan.id).toBe(2209);
  expect(page).toContain('<h1>payments-api 482</h1>');
});
