import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createInsightCloudSecClient, gateIacScan, type InsightCloudSecClient } from '@sec/insightcloudsec';
import { fault } from '@sec/insightcloudsec/testing/sandbox';
import { type InsightCloudSecSandboxServer, startInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/server';

let server: InsightCloudSecSandboxServer;
let client: InsightCloudSecClient;

beforeAll(async () => {
  server = await startInsightCloudSecSandbox({ seed: { resources: 50 } });
});
beforeEach(() => {
  server.sandbox.reset();
  client = createInsightCloudSecClient({ baseUrl: server.baseUrl, auth: { apiKey: server.apiKey }, retry: { baseDelayMs: 1 } });
});
afterAll(() => server.close());

const scan = {
  scan_name: 'payments-api 482',
  author_name: 'farm',
  config_name: 'default',
  iac_provider: 'terraform',
  scan_template: '{"publicly_accessible":true}',
};

test('a 406 over a real socket is the result of a scan and not a failure', async () => {
  const { status, data, attempts } = await client.iac.submitIacScan.withResponse(scan);

  expect({ status, attempts }).toEqual({ status: 406, attempts: 1 });
  expect(data.details?.failed_insights).toHaveLength(1);
});

test('one submission gives the verdict, and the report for people later', async () => {
  const { scan_template, ...rest } = scan;

  const { verdict, build_id } = await gateIacScan(client, { ...rest, template: scan_template });
  const report: string = await client.iac.getIacScan({ buildId: build_id }, { accept: 'text/html' });

  expect(verdict).toBe('fail');
  expect(report).toContain('<title>payments-api 482</title><h1>failed</h1>');
  expect(server.sandbox.state.iacScans).toHaveLength(1);
});

test('a submission that asks for a page gets it with status 406, too', async () => {
  const { status, data } = await client.iac.submitIacScan.withResponse(scan, { accept: 'text/html' });

  expect(status).toBe(406);
  expect(data).toContain('<h1>failed</h1>');
});

test('a scan whose response was lost is not retried, and the error says that it may have succeeded', async () => {
  server.sandbox.faults.next(fault.resetAfterActing());

  await expect(client.iac.submitIacScan(scan)).rejects.toMatchObject({ code: 'SEC_NETWORK', mayHaveSucceeded: true, attempts: 1 });

  expect(server.sandbox.state.iacScans).toHaveLength(1);
});

test('a 406 whose body was cut is not a verdict', async () => {
  server.sandbox.faults.next(fault.resetInBody());

  await expect(client.iac.submitIacScan(scan)).rejects.toMatchObject({ code: 'SEC_NETWORK' });
});

test.each([
  ['a lost connection', fault.reset()],
  ['a cut body', fault.resetInBody()],
  ['a 503', fault.status(503)],
])('a read that meets %s is retried', async (_, problem) => {
  server.sandbox.faults.next(problem);

  await expect(client.users.getCurrentUser()).resolves.toMatchObject({ user_id: 12 });
});

test('a key of the wrong product is told apart from a wrong one', async () => {
  const platform = createInsightCloudSecClient({
    baseUrl: server.baseUrl,
    auth: { apiKey: '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0' },
  });

  await expect(platform.users.getCurrentUser()).rejects.toMatchObject({
    code: 'SEC_AUTH',
    message: expect.stringMatching(/Command Platform key/),
  });
});
