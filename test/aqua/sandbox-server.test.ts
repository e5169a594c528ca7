import { expect, test } from 'vitest';
import { createAquaClient } from '@sec/aqua';
import { serve } from '@sec/core/testing/server';
import { startAquaSandbox } from '@sec/aqua/testing/server';

test('two servers start, of which the token names the console', async () => {
  await using server = await startAquaSandbox();
  const { authUrl, consoleUrl, hosts, email, password, sandbox } = server;

  const signedIn = await fetch(`${authUrl}/v2/signin`, { method: 'POST', body: JSON.stringify({ email, password }) });
  const { data } = (await signedIn.json()) as { data: { token: string } };
  const headers = { authorization: `Bearer ${data.token}` };
  const environment = await fetch(`${hosts.provisioning}/v1/envs`, { headers });
  const registries = await fetch(`${consoleUrl}/api/v1/registries`, { headers });

  expect(authUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(`http://${sandbox.consoleHost}`).toBe(consoleUrl);
  expect(await environment.json()).toMatchObject({ data: { ese_url: sandbox.consoleHost } });
  expect(await registries.json()).toHaveLength(2);
});

test('a clock that is off shows in the date', async () => {
  await using server = await startAquaSandbox({ clockSkewMs: 86_400_000 });

  const { headers } = await fetch(`${server.authUrl}/v2/groups`);

  expect(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now() - 86_400_000)).toBeLessThan(10_000);
});

test('a scan ends and posts its document although nobody polls', async () => {
  let arrived: (document: unknown) => void = () => {};
  const document = new Promise((resolve) => (arrived = resolve));
  await using receiver = await serve(async (request) => {
    arrived(await request.json());
    return new Response(null, { status: 204 });
  });
  await using server = await startAquaSandbox({ scanDurationMs: 30, fetch: (request) => fetch(request) });
  const { authUrl, apiKey, apiSecret } = server;
  const aqua = createAquaClient({ authUrl, auth: { apiKey, apiSecret } });

  await aqua.imageScans.startImageScan({ registry: 'Docker Hub', image: 'acme/web:1.0.0', webhook_url: `${receiver.url}/hook` });

  expect(await document).toMatchObject({ image: 'acme/web:1.0.0', registry: 'Docker Hub' });
});

test('closed servers accept no connection, and closing them again changes nothing', async () => {
  const server = await startAquaSandbox();

  await server.close();
  await server.close();

  await expect(fetch(`${server.authUrl}/v2/groups`)).rejects.toThrow('fetch failed');
  await expect(fetch(`${server.consoleUrl}/api`)).rejects.toThrow('fetch failed');
});
