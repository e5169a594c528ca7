import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDataTheoremClient } from '@sec/datatheorem';
import { startDataTheoremSandbox } from '@sec/datatheorem/testing/server';

const page = readFileSync(new URL('../../docs/vendors/datatheorem.md', import.meta.url), 'utf8');
const examples = /## The vendor's examples as calls[\s\S]*?```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

test('every example of the vendor, as the page writes it, runs against the sandbox', async () => {
  await using sandbox = await startDataTheoremSandbox({ scanDurationMs: 0 });
  const { baseUrl, resultsApiKey, uploadApiKey } = sandbox;
  const datatheorem = createDataTheoremClient({ baseUrl, auth: { resultsApiKey, uploadApiKey } });
  const shown: unknown[] = [];
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;

  await new AsyncFunction('datatheorem', 'console', examples)(datatheorem, { log: (...values: unknown[]) => shown.push(...values) });

  expect(shown).toHaveLength(9);
  expect(shown.every((value) => value !== undefined)).toBe(true);
  expect(sandbox.sandbox.requests[0]).toMatchObject({
    path: '/apis/api_security/results/v1beta1/cloud_authenticators',
    body: {
      cloud_authenticator_type: 3,
      aws_credential: { role_arn: 'arn:aws:iam::210987654321:role/ExampleAudit', external_id: '***' },
    },
  });
});
