import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAquaClient } from '@sec/aqua';
import { startAquaSandbox } from '@sec/aqua/testing/server';

const page = readFileSync(new URL('../../docs/vendors/aqua.md', import.meta.url), 'utf8');
const examples = /## The vendor's examples as calls[\s\S]*?```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

test('every example of the vendor, as the page writes it, runs against the sandbox', async () => {
  await using sandbox = await startAquaSandbox({ scanDurationMs: 0, notFoundMs: 0 });
  const aqua = createAquaClient({
    authUrl: sandbox.authUrl,
    auth: { apiKey: sandbox.apiKey, apiSecret: sandbox.apiSecret },
    rateLimit: { requestsPerSecond: 1_000, burst: 1_000 },
  });
  const shown: unknown[] = [];
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;

  await new AsyncFunction('aqua', 'console', examples)(aqua, { log: (...values: unknown[]) => shown.push(...values) });

  expect(shown).toHaveLength(11);
  expect(shown.every((value) => value !== undefined)).toBe(true);
});
