import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { createRiskenSandbox, createRiskenSandboxHandlers } from '@sec/risken/testing';

test('the handlers pass requests under the base URL to the sandbox', async () => {
  const sandbox = createRiskenSandbox();
  const server = setupServer(...createRiskenSandboxHandlers(sandbox));
  server.listen({ onUnhandledFrame: 'error' });

  try {
    const headers = { authorization: `Bearer ${sandbox.accessToken}`, 'content-type': 'application/json' };
    const list = await fetch(`${sandbox.baseUrl}/finding/list-finding?project_id=1001&limit=2`, { headers });
    const put = await fetch(`${sandbox.baseUrl}/project/tag-project`, { method: 'POST', headers, body: '{"project_id":1001,"tag":"x"}' });
    const health = await fetch('https://risken.sandbox.example/healthz');

    expect(await list.json()).toEqual({ data: { finding_id: [1001, 1002], count: 2, total: 450 } });
    expect([put.status, health.status]).toEqual([200, 200]);
    expect(sandbox.requests).toHaveLength(3);
  } finally {
    server.close();
  }
});
