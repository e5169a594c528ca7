import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { type InsightCloudSecSandboxServer, startInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/server';

const page = readFileSync(new URL('../../docs/vendors/insightcloudsec.md', import.meta.url), 'utf8');
const examples = /## The vendor's examples as calls[\s\S]*?```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

test.each([
  ['a key', ({ apiKey }: InsightCloudSecSandboxServer) => ({ apiKey })],
  ['a session', ({ username, password }: InsightCloudSecSandboxServer) => ({ username, password })],
])('every example of the vendor, as the page writes it, runs against the sandbox with %s', async (_, authOf) => {
  await using server = await startInsightCloudSecSandbox();
  const insightcloudsec = createInsightCloudSecClient({ baseUrl: server.baseUrl, auth: authOf(server) });
  const shown: unknown[] = [];

  await new AsyncFunction('insightcloudsec', 'console', examples)(insightcloudsec, {
    log: (...values: unknown[]) => shown.push(...values),
  });

  expect(shown).toEqual([32, 3, 3, 44, 5, true, true]);
  expect(server.sandbox.requests.map(({ path }) => path).filter((path) => !path.endsWith('/login'))).toEqual([
    '/v2/public/clouds/list',
    '/v2/public/user/create_api_only_user',
    '/v2/public/users/list',
    '/v2/public/apikey/create',
  ]);
});
