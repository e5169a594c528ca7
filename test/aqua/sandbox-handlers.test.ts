import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { createAquaClient } from '@sec/aqua';
import { createAquaHandlers, createAquaSandboxHandlers, createAquaSandbox } from '@sec/aqua/testing';

test('the handlers pass the requests of a client to the sandbox', async () => {
  const sandbox = createAquaSandbox({ consoleInToken: false });
  const server = setupServer(...createAquaSandboxHandlers(sandbox));
  server.listen({ onUnhandledFrame: 'error' });

  try {
    const { apiKey, apiSecret } = sandbox;
    const aqua = createAquaClient({ auth: { apiKey, apiSecret } });
    const registries = await aqua.registries.listRegistries();
    const status = await aqua.imageScans.getImageScanStatus({ registry: 'Docker Hub', image: 'acme/web:1.0.0' });

    expect(registries).toHaveLength(2);
    expect(status).toEqual({ status: 'Scanned' });
    expect(sandbox.requests.map(({ path }) => path)).toEqual([
      '/v2/tokens',
      '/v1/envs',
      '/api/v1/registries',
      '/api/v1/scanner/registry/Docker%20Hub/image/acme%2Fweb:1.0.0/status',
    ]);
  } finally {
    server.close();
  }
});

test('the handlers respond under other addresses as well', async () => {
  const sandbox = createAquaSandbox();
  const server = setupServer(
    ...createAquaSandboxHandlers(sandbox, { hosts: { cspm: 'https://auth.example/cspm/' }, consoleUrl: 'https://aqua.internal:8443' }),
  );
  server.listen({ onUnhandledFrame: 'error' });

  try {
    const { email, password, username } = sandbox;
    const saas = createAquaClient({ authUrl: 'https://auth.example/cspm', auth: { email, password } });
    const selfHosted = createAquaClient({ consoleUrl: 'https://aqua.internal:8443', auth: { username, password } });

    expect(await saas.cspmGroups.listGroups()).toHaveLength(2);
    expect(await selfHosted.registries.listRegistries()).toHaveLength(2);
  } finally {
    server.close();
  }
});

test('the example handlers respond where the sandbox does not', async () => {
  const server = setupServer(...createAquaHandlers({ region: 'eu', consoleUrl: 'https://aqua.internal:8443' }));
  server.listen({ onUnhandledFrame: 'error' });

  try {
    const aqua = createAquaClient({ region: 'eu', consoleUrl: 'https://aqua.internal:8443', auth: { token: 'invented' } });

    expect(await aqua.scannerGroups.getScannerGroup({ name: 'eu scanners' })).toMatchObject({ name: 'eu scanners', os_type: 'linux' });
    expect(await aqua.cspmGroups.getGroup({ id: 88 })).toMatchObject({ name: 'Billing' });
  } finally {
    server.close();
  }
});
