import { expect, test } from 'vitest';
import { type AquaOptions, createAquaClient } from '@sec/aqua';
import { type AquaSandboxServer, startAquaSandbox } from '@sec/aqua/testing/server';

/** What the sandbox received: host, method, path and kind of credential of each request. */
function seen({ sandbox }: AquaSandboxServer): string[] {
  return sandbox.requests.map(({ host, method, path, credential, status }) => `${host} ${method} ${path} ${credential} ${status}`);
}

test('an API key is enough: the client gets a token and finds the console in it', async () => {
  await using server = await startAquaSandbox();
  const { authUrl, apiKey, apiSecret } = server;
  const aqua = createAquaClient({ authUrl, auth: { apiKey, apiSecret } });

  const registries = await aqua.registries.listRegistries();

  expect(registries.map(({ name }) => name)).toEqual(['Docker Hub', 'Production Registry']);
  expect(seen(server)).toEqual(['auth POST /v2/tokens hmac 200', 'console GET /api/v1/registries bearer 200']);
});

test('an API key signs calls of the CSPM API instead of requesting a token', async () => {
  await using server = await startAquaSandbox();
  const { authUrl, apiKey, apiSecret } = server;
  const aqua = createAquaClient({ authUrl, auth: { apiKey, apiSecret, timestampUnit: 'milliseconds' } });

  const groups = await aqua.cspmGroups.listGroups();

  expect(groups.map(({ name }) => name)).toEqual(['Default', 'Billing']);
  expect(seen(server)).toEqual(['auth GET /v2/groups hmac 200']);
});

test('email and password serve both servers with one token', async () => {
  await using server = await startAquaSandbox();
  const { authUrl, email, password } = server;
  const aqua = createAquaClient({ authUrl, auth: { email, password } });

  await aqua.registries.listRegistries();
  await aqua.cspmGroups.listGroups();

  expect(seen(server)).toEqual([
    'auth POST /v2/signin none 200',
    'console GET /api/v1/registries bearer 200',
    'auth GET /v2/groups bearer 200',
  ]);
});

test('a user of a self-hosted console logs in there', async () => {
  await using server = await startAquaSandbox();
  const { consoleUrl, username, password } = server;
  const aqua = createAquaClient({ consoleUrl, auth: { username, password } });

  await aqua.registries.listRegistries();

  expect(seen(server)).toEqual(['console POST /api/v1/login none 200', 'console GET /api/v1/registries bearer 200']);
});

test('a user of a self-hosted console can send user and password each time, in a header of another name', async () => {
  await using server = await startAquaSandbox({ authHeaderName: 'aqua-auth' });
  const { consoleUrl, username, password } = server;
  const aqua = createAquaClient({ consoleUrl, authHeaderName: 'aqua-auth', auth: { username, password, scheme: 'basic' } });

  const info = await aqua.auth.getApiInfo();
  await aqua.registries.listRegistries();

  expect(info.authorization_header).toBe('aqua-auth');
  expect(seen(server)).toEqual(['console GET /api none 200', 'console GET /api/v1/registries basic 200']);
});

test('a console that the token does not name is looked up', async () => {
  await using server = await startAquaSandbox({ consoleInToken: false });
  const { authUrl, hosts, apiKey, apiSecret } = server;
  const aqua = createAquaClient({ authUrl, hosts, auth: { apiKey, apiSecret } });

  await aqua.registries.listRegistries();

  expect(seen(server)).toEqual([
    'auth POST /v2/tokens hmac 200',
    'auth GET /v1/envs bearer 200',
    'console GET /api/v1/registries bearer 200',
  ]);
});

test('a clock that is an hour off is corrected by the date of the rejection', async () => {
  await using server = await startAquaSandbox({ clockSkewMs: 3_600_000 });
  const { authUrl, apiKey, apiSecret } = server;
  const aqua = createAquaClient({ authUrl, auth: { apiKey, apiSecret } });

  await aqua.registries.listRegistries();
  await aqua.cspmGroups.listGroups();

  expect(seen(server)).toEqual([
    'auth POST /v2/tokens hmac 403',
    'auth POST /v2/tokens hmac 200',
    'console GET /api/v1/registries bearer 200',
    'auth GET /v2/groups hmac 200',
  ]);
});

test('a token that is revoked is renewed once, on either server', async () => {
  await using server = await startAquaSandbox();
  const { authUrl, email, password, sandbox } = server;
  const aqua = createAquaClient({ authUrl, auth: { email, password } });
  await aqua.registries.listRegistries();

  sandbox.revokeTokens();
  await aqua.registries.listRegistries();
  sandbox.revokeTokens();
  await aqua.cspmGroups.listGroups();

  expect(seen(server).slice(2)).toEqual([
    'console GET /api/v1/registries bearer 401',
    'auth POST /v2/signin none 200',
    'console GET /api/v1/registries bearer 200',
    'auth GET /v2/groups bearer 403',
    'auth POST /v2/signin none 200',
    'auth GET /v2/groups bearer 200',
  ]);
});

test('concurrent calls share one token, also where only the newest one is accepted', async () => {
  await using server = await startAquaSandbox({ acceptOnlyNewestToken: true });
  const { authUrl, apiKey, apiSecret, sandbox } = server;
  const aqua = createAquaClient({ authUrl, auth: { apiKey, apiSecret } });

  await Promise.all(Array.from({ length: 5 }, () => aqua.registries.listRegistries()));
  sandbox.revokeTokens();
  await Promise.all(Array.from({ length: 5 }, () => aqua.registries.listRegistries()));

  expect(sandbox.requests.filter(({ path }) => path === '/v2/tokens')).toHaveLength(2);
  expect(sandbox.requests.at(-1)?.status).toBe(200);
});

test('wrong credentials and missing permissions are errors of their kind', async () => {
  await using server = await startAquaSandbox();
  const { authUrl, hosts, email, apiKey, apiSecret, sandbox } = server;
  const codeOf = async (auth: AquaOptions['auth'] & object): Promise<string> => {
    const aqua = createAquaClient({ authUrl, hosts, auth });
    const error: unknown = await aqua.registries.deleteRegistry({ name: 'Docker Hub' }).catch((cause: unknown) => cause);
    const { code, status } = error as { readonly code?: string; readonly status?: number };
    return `${code} ${status}`;
  };

  const codes = [
    await codeOf({ email, password: 'wrong' }),
    await codeOf({ apiKey, apiSecret: 'wrong' }),
    await codeOf({ apiKey: 'unknown', apiSecret }),
    await codeOf({ token: 'invented' }),
    await codeOf({ apiKey, apiSecret, cspRoles: ['Auditor'] }),
    await codeOf({ apiKey, apiSecret, allowedEndpoints: ['GET'] }),
  ];

  const unknown = createAquaClient({ authUrl, auth: { token: 'invented' } }).cspmGroups.listGroups();

  await expect(unknown).rejects.toMatchObject({ status: 403 });
  expect(codes).toEqual(['SEC_AUTH 403', 'SEC_AUTH 403', 'SEC_AUTH 403', 'SEC_AUTH 401', 'SEC_HTTP 403', 'SEC_HTTP 403']);
  expect(sandbox.state.registries).toHaveLength(2);
});

test('the pages of a list end where the sandbox ends', async () => {
  await using server = await startAquaSandbox({ seed: { images: 120, findings: 130, keys: 60 } });
  const { authUrl, apiKey, apiSecret } = server;
  const aqua = createAquaClient({ authUrl, auth: { apiKey, apiSecret }, rateLimit: { requestsPerSecond: 1000, burst: 100 } });
  const count = async (items: AsyncIterable<unknown>): Promise<number> => {
    let rows = 0;
    for await (const row of items) if (row !== undefined) rows++;
    return rows;
  };

  const images = await count(aqua.images.listImages.items());
  const vulnerabilities = await count(aqua.risks.listVulnerabilities.items({ show_negligible: true }));
  const jobs = await count(aqua.scanQueue.listScanJobs.items({ statuses: ['finished', 'failed'] }));
  const keys = await count(aqua.cspmKeys.listKeys.items());
  const scans = await count(aqua.cspmScans.listScans.items());
  const results = await count(aqua.cspmScans.getScanV2.items({ id: server.sandbox.state.cloudScans[0]?.id ?? 0 }));

  expect({ images, vulnerabilities, jobs, keys, scans, results }).toEqual({
    images: 120,
    vulnerabilities: 130,
    jobs: 120,
    keys: 60,
    scans: 60,
    results: 3,
  });
});
