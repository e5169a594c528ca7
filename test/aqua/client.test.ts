import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { type AquaOptions, AuthError, ConfigError, createAquaClient, HttpError, shareTokens } from '@sec/aqua';
import { createHandClock, type HandClock } from '../support/hand-clock.js';
import { type Answer, type ReceivedRequest, script } from '../support/script.js';

const apiKey = { apiKey: 'k_demo_3f9a', apiSecret: 's3cr3t-demo-ONLY' };
const jwt = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
const consoleClaims = { csp_metadata: { urls: { ese_url: '0a1b2c.cloud.aquasec.com' } } };

/** A token like the vendor's, and never the same twice. */
let issued = 0;
const issue = (claims: object): string => jwt({ ...claims, user_id: ++issued });

/** A clock that stands still: signing takes real time, in which one that jumps would fire the timers of an attempt. */
function stoppedClock(): HandClock {
  const clock = createHandClock();
  clock.hold();
  return clock;
}

/** A vendor that issues tokens and responds to everything else as a test says. */
function vendor(
  options: AquaOptions,
  answer: (request: ReceivedRequest) => ReturnType<Extract<Answer, (...args: never[]) => unknown>> = () => ({ json: [] }),
  claims: object = consoleClaims,
) {
  const server = script([
    (request) => {
      const { pathname } = request.url;
      const token = issue(claims);
      if (pathname === '/v2/tokens') return { json: { status: 200, code: 0, data: token } };
      if (pathname === '/v2/signin') return { json: { status: 200, code: 0, data: { token, account_id: 1 } } };
      if (pathname === '/api/v1/login') return { json: { token } };
      return answer(request);
    },
  ]);
  const clock = stoppedClock();
  return { client: createAquaClient({ fetch: server.fetch, clock, ...options }), server, clock };
}

afterEach(() => vi.unstubAllEnvs());

test('an API key is exchanged with a signature, and the console found in the token', async () => {
  const { client, server, clock } = vendor({ auth: { ...apiKey, cspRoles: ['Auditor'], validityMinutes: 240 } });

  await client.registries.listRegistries();
  await client.registries.listRegistries();

  expect(server.requests.map(({ url }) => `${url.host}${url.pathname}`)).toEqual([
    'api.cloudsploit.com/v2/tokens',
    '0a1b2c.cloud.aquasec.com/api/v1/registries',
    '0a1b2c.cloud.aquasec.com/api/v1/registries',
  ]);
  const [exchange, call] = server.requests;
  expect(exchange?.body).toBe('{"validity":240,"allowed_endpoints":["ANY"],"csp_roles":["Auditor"]}');
  expect(exchange?.headers).toMatchObject({ 'x-api-key': apiKey.apiKey });
  expect(exchange?.headers['x-timestamp']).toBe(`${clock.now() / 1000}`);
  expect(exchange?.headers['x-signature']).toMatch(/^[0-9a-f]{64}$/);
  expect(call?.headers['authorization']).toMatch(/^Bearer e30\.[\w-]+\.c2ln$/);
  expect(call?.headers).not.toHaveProperty('x-api-key');
});

test.each([
  ['eu', 'eu-1.api.cloudsploit.com'],
  ['singapore', 'asia-1.api.cloudsploit.com'],
  ['sydney', 'ap-2.api.cloudsploit.com'],
  ['asia-2', 'asia-2.api.cloudsploit.com'],
] as const)('the region %s signs in at %s', async (region, host) => {
  const { client, server } = vendor({ region, auth: apiKey });

  await client.registries.listRegistries();

  expect(server.requests[0]?.url.host).toBe(host);
});

test('email and password sign in', async () => {
  const { client, server } = vendor({ auth: { email: 'ops@example.org', password: 'correct-horse' } });

  await client.registries.listRegistries();

  expect(server.requests.map(({ url }) => url.pathname)).toEqual(['/v2/signin', '/api/v1/registries']);
  expect(server.requests[0]?.headers).not.toHaveProperty('x-signature');
});

test('with an API key each CSPM request is signed, without query and without a token', async () => {
  const { client, server } = vendor({ auth: apiKey }, () => ({ json: { status: 200, code: 0, data: [] } }));

  await client.cspmApiKeys.listApiKeys({ limit: 50, offset: 100 });

  expect(server.requests.map(({ url }) => url.pathname)).toEqual(['/v2/apikeys']);
  expect(server.requests[0]?.headers).toHaveProperty('x-signature');
  expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
});

test('a self-hosted console is logged in to, under its own header', async () => {
  const { client, server } = vendor({
    consoleUrl: 'https://aqua.internal:8443/#/home',
    auth: { username: 'api-user', password: 'correct-horse' },
    authHeaderName: 'aqua-auth',
  });

  await client.registries.listRegistries();

  expect(server.requests.map(({ url }) => url.href)).toEqual([
    'https://aqua.internal:8443/api/v1/login',
    'https://aqua.internal:8443/api/v1/registries',
  ]);
  expect(server.requests[1]?.headers['aqua-auth']).toMatch(/^Bearer /);
});

test('basic authentication needs no token', async () => {
  const { client, server } = vendor({
    consoleUrl: 'https://aqua.internal',
    auth: { username: 'api-user', password: 'pässword', scheme: 'basic' },
  });

  await client.registries.listRegistries();

  expect(server.requests).toHaveLength(1);
  expect(Buffer.from(server.requests[0]?.headers['authorization']?.slice(6) ?? '', 'base64').toString()).toBe('api-user:pässword');
});

test('a token without a console is looked up at the provisioning service', async () => {
  const { client, server } = vendor(
    { auth: apiKey },
    ({ url }) => ({ json: url.pathname === '/v1/envs' ? { data: { ese_url: 'ffee.cloud.aquasec.com' } } : [] }),
    {},
  );

  await client.registries.listRegistries();

  expect(server.requests.map(({ url }) => url.href)).toEqual([
    'https://api.cloudsploit.com/v2/tokens',
    'https://prov.cloud.aquasec.com/v1/envs',
    'https://ffee.cloud.aquasec.com/api/v1/registries',
  ]);
  expect(server.requests[1]?.headers['authorization']).toMatch(/^Bearer e30\./);
});

test.each([
  ['a stranger', 'evil.example', /names the console evil\.example, which is not under aquasec\.com/],
  ['a look-alike', 'notaquasec.com', /not under aquasec\.com/],
  ['the gateway', '0a1b-gw.cloud.aquasec.com', /gateway.*the console is 0a1b\.cloud\.aquasec\.com/],
  ['this machine, although the issuer is not', '127.0.0.1:80', /not under aquasec\.com/],
])('a token that names %s as the console is not sent there', async (_, host, message) => {
  const { client, server } = vendor({ auth: apiKey }, undefined, { csp_metadata: { urls: { ese_url: host } } });

  await expect(client.registries.listRegistries()).rejects.toThrow(message);

  expect(server.requests).toHaveLength(1);
});

test('a console that the caller trusts is taken from the token', async () => {
  const { client, server } = vendor({ auth: apiKey, trustedHosts: ['corp.example'] }, undefined, {
    csp_metadata: { urls: { ese_url: 'aqua.corp.example' } },
  });

  await client.registries.listRegistries();

  expect(server.requests[1]?.url.host).toBe('aqua.corp.example');
});

test.each<[string, AquaOptions, string, RegExp]>([
  ['no credential', {}, 'auth', /required.*for example/],
  ['an unknown region', { region: 'mars' as 'us', auth: apiKey }, 'region', /one of us, eu, singapore, sydney, asia-2, got "mars"/],
  ['a secret with a line break', { auth: { ...apiKey, apiSecret: 'top\nsecret' } }, 'auth.apiSecret', /one line/],
  ['a validity beyond its range', { auth: { ...apiKey, validityMinutes: 0 } }, 'auth.validityMinutes', /from 1 to 1500/],
  ['a name for an email address', { auth: { email: 'administrator', password: 'x' } }, 'auth.email', /self-hosted/],
  ['a self-hosted user without a console', { auth: { username: 'u', password: 'p' } }, 'consoleUrl', /required/],
  [
    'the gateway as console',
    { auth: apiKey, consoleUrl: 'https://0a1b-gw.cloud.aquasec.com' },
    'consoleUrl',
    /the console is 0a1b\.cloud\.aquasec\.com/,
  ],
  [
    'the platform as console',
    { auth: apiKey, consoleUrl: 'https://cloud.aquasec.com' },
    'consoleUrl',
    /not the console.*Workload Protection/,
  ],
  ['a regional platform as console', { auth: apiKey, consoleUrl: 'eu-1.cloud.aquasec.com' }, 'consoleUrl', /not the console/],
  ['http to a remote console', { auth: apiKey, consoleUrl: 'http://aqua.internal' }, 'consoleUrl', /must begin with https/],
])('%s is one clear error before anything is sent', (_, options, option, message) => {
  const server = script([{}]);
  const attempt = (): unknown => createAquaClient({ ...server, ...options });

  expect(attempt).toThrow(ConfigError);
  expect(attempt).toThrow(message);
  try {
    attempt();
  } catch (error) {
    expect(error).toMatchObject({ option });
    expect(inspect(error)).not.toContain('secret\n');
  }
  expect(server.requests).toHaveLength(0);
});

test('options come from the environment where they are left out', async () => {
  vi.stubEnv('AQUA_API_KEY', apiKey.apiKey);
  vi.stubEnv('AQUA_API_SECRET', apiKey.apiSecret);
  vi.stubEnv('AQUA_REGION', 'sydney');
  vi.stubEnv('AQUA_CONSOLE_URL', 'https://FFEE.cloud.aquasec.com/');
  const { client, server } = vendor({});

  await client.registries.listRegistries();

  expect(server.requests.map(({ url }) => url.host)).toEqual(['ap-2.api.cloudsploit.com', 'ffee.cloud.aquasec.com']);
});

test('a host that only the caller can know is required', async () => {
  const { client } = vendor({ auth: apiKey });

  const signatures = {
    'X-API-Key': 'k',
    'X-Timestamp': '1',
    'X-Authenticate-Api-Key-Signature': 's',
    'X-Register-New-Cspm-Signature': 's',
  };
  await expect(client.autoconnect.startDiscovery({ cloud: 'aws', ...signatures, body: {} })).rejects.toThrow(/hosts\.autoconnect/);
});

test.each([
  ['the console with 401', 'listRegistries', 401],
  ['the token host with a 403 that asks to log in', 'listGroups', 403],
])('a token rejected by %s is renewed once', async (_, operation, status) => {
  let refused = false;
  const { client, server } = vendor({ auth: { email: 'ops@example.org', password: 'correct-horse' } }, () => {
    if (refused) return { json: operation === 'listGroups' ? { data: [], code: 0 } : [] };
    refused = true;
    return { status, json: { status, code: status, message: 'Access denied', errors: ['Missing token. Please log in.'] } };
  });

  if (operation === 'listGroups') await client.cspmGroups.listGroups();
  else await client.registries.listRegistries();

  expect(server.requests.filter(({ url }) => url.pathname === '/v2/signin')).toHaveLength(2);
});

test('a 403 about a permission is not renewed', async () => {
  const { client, server } = vendor({ auth: apiKey }, () => ({ status: 403, json: { message: 'You are not allowed', code: 403 } }));

  await expect(client.registries.listRegistries()).rejects.toMatchObject({ kind: 'permission', status: 403 });

  expect(server.requests).toHaveLength(2);
});

test('a wrong clock is corrected after one rejection, also for twenty concurrent first calls', async () => {
  const skewMs = 10 * 60_000;
  const clock = stoppedClock();
  const server = script([
    ({ url, headers }) => {
      const serverMs = clock.now() + skewMs;
      const date = { date: new Date(serverMs).toUTCString() };
      const drifted = Math.abs(Number(headers['x-timestamp']) * 1000 - serverMs) > 30_000;
      if (drifted) return { status: 403, headers: date, json: { status: 403, code: 1, message: 'Access denied', errors: [] } };
      return { headers: date, json: { status: 200, code: 0, data: url.pathname === '/v2/tokens' ? jwt(consoleClaims) : [] } };
    },
  ]);
  const client = createAquaClient({ fetch: server.fetch, clock, auth: apiKey, rateLimit: { requestsPerSecond: 1_000, burst: 1_000 } });

  await Promise.all(Array.from({ length: 20 }, () => client.cspmGroups.listGroups()));
  await client.cspmGroups.listGroups();

  expect(server.requests.length).toBeLessThanOrEqual(41);
  expect(Number(server.requests.at(-1)?.headers['x-timestamp']) * 1000).toBe(clock.now() + skewMs);
});

test('a wrong password is an AuthError, and the sign-in is not repeated for the next call', async () => {
  const server = script([
    { status: 422, json: { status: 422, code: 1, message: 'Invalid request', errors: [{ field: 'email', message: 'must be an email' }] } },
  ]);
  const client = createAquaClient({ ...server, auth: { email: 'ops@example.org', password: 'wrong' } });

  const first = await client.registries.listRegistries().catch((reason: unknown) => reason);
  await client.registries.listRegistries().catch(() => undefined);

  expect(first).toBeInstanceOf(AuthError);
  expect(server.requests).toHaveLength(1);
});

test.each<[string, AquaOptions, number]>([
  ['a password', { auth: { email: 'ops@example.org', password: 'correct-horse' } }, 1],
  ['a password for a console', { consoleUrl: 'https://aqua.internal', auth: { username: 'ops', password: 'correct-horse' } }, 1],
  ['a key', { auth: apiKey }, 2],
])('a lost response to %s: only a key is sent again, as a failed sign-in may lock the account', async (_, options, requests) => {
  const server = script([
    { fails: 'ECONNRESET' },
    ({ url }) => (url.pathname === '/v2/tokens' ? { json: { status: 200, code: 0, data: issue(consoleClaims) } } : { json: [] }),
  ]);
  // A signature takes real time, so the clock is the real one.
  const client = createAquaClient({ fetch: server.fetch, retry: { baseDelayMs: 1 }, ...options });

  const error = await client.registries.listRegistries().then(
    () => undefined,
    (reason: unknown) => reason,
  );

  expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(requests);
  if (requests === 1) expect(error).toMatchObject({ code: 'SEC_NETWORK', attempts: 1 });
  else expect(error).toBeUndefined();
});

test.each([
  ['roles, as 404', 404, { message: 'role already exists', code: 404 }, 'conflict'],
  ['users, as 400', 400, { message: 'User already exists', code: 400 }, 'conflict'],
  ['nothing, as 404', 404, { message: 'not found', code: 404 }, 'notFound'],
])('"already exists" is a conflict for %s', async (_, status, json, kind) => {
  const { client } = vendor({ auth: apiKey }, () => ({ status, json }));

  await expect(client.roles.deleteRole({ name: 'x' })).rejects.toMatchObject({ kind, status });
});

test('mistakes in single members are reported by member, and strings in the message', async () => {
  const { client } = vendor({ auth: apiKey }, () => ({
    status: 400,
    json: {
      status: 400,
      code: 1001,
      message: 'Error description',
      errors: [{ field: 'image', message: 'Invalid image format' }, 'too long'],
    },
  }));

  const error = await client.registries.listRegistries().catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({
    kind: 'validation',
    vendorCode: '1001',
    vendorMessage: 'Error description; too long',
    fieldErrors: { image: 'Invalid image format' },
  });
});

test('mistakes in the same object are reported by the member that each is about', async () => {
  // Came: one mistake of the two, under the name of the object.
  const mistake = { field: 'data', message: 'has additional properties', type: 'object', schemaPath: [] };
  const errors = [
    { ...mistake, value: 'data.email' },
    { ...mistake, value: 'data.password' },
  ];
  const { client } = vendor({ auth: apiKey }, () => ({ status: 422, json: { status: 422, code: 1, message: 'Invalid request', errors } }));

  await expect(client.cspmGroups.listGroups()).rejects.toMatchObject({
    fieldErrors: { 'data.email': 'has additional properties', 'data.password': 'has additional properties' },
  });
});

test('a failure inside a successful status is one of the server', async () => {
  const { client } = vendor({ auth: apiKey }, () => ({ json: { status: 500, code: 1, message: 'broken', errors: [] } }));

  await expect(client.cspmGroups.listGroups()).rejects.toMatchObject({ kind: 'server', vendorMessage: 'broken' });
});

test('the gateway is recognised by its response', async () => {
  const { client } = vendor({ auth: apiKey, consoleUrl: 'https://gw.internal' }, () => ({
    status: 415,
    headers: { 'content-type': 'application/grpc' },
  }));

  await expect(client.registries.listRegistries()).rejects.toThrow(/gateway/);
});

test('names with slashes and blanks stay one segment of the path', async () => {
  const { client, server } = vendor({ auth: apiKey }, () => ({ json: { status: 'Scanned' } }));

  await client.imageScans.getImageScanStatus({ registry: 'Docker Hub', image: 'team/app:1.4' });

  expect(server.requests[1]?.url.pathname).toBe('/api/v1/scanner/registry/Docker%20Hub/image/team%2Fapp:1.4/status');
});

test('no secret shows when a person looks at the client or at an error', async () => {
  const { client } = vendor({ auth: apiKey }, () => ({
    status: 400,
    json: { message: `bad ${jwt({ ...consoleClaims, user_id: issued - 1 })} and ${apiKey.apiSecret}`, code: 400 },
  }));

  const error = await client.registries.listRegistries().catch((reason: unknown) => reason);

  for (const text of [
    inspect(client, { depth: 9, showHidden: true, getters: true }),
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    String(error),
  ]) {
    expect(text).not.toContain(apiKey.apiSecret);
    expect(text).not.toContain(jwt({ ...consoleClaims, user_id: issued - 1 }));
  }
});

test('the signed time can be in milliseconds', async () => {
  const { client, server, clock } = vendor({ auth: { ...apiKey, timestampUnit: 'milliseconds' } });

  await client.registries.listRegistries();

  expect(server.requests[0]?.headers['x-timestamp']).toBe(String(clock.now()));
});

test('two accounts on one store do not share a token, and two clients of one account do', async () => {
  const entries = new Map<string, string>();
  const tokenStore = shareTokens({
    get: async (key: string) => entries.get(key),
    set: async (key: string, value: string) => void entries.set(key, value),
    delete: async (key: string) => void entries.delete(key),
  });
  const first = vendor({ auth: apiKey, tokenStore });
  const same = vendor({ auth: apiKey, tokenStore });
  const other = vendor({ auth: { ...apiKey, cspRoles: ['Auditor'] }, tokenStore });

  for (const { client } of [first, same, other]) await client.registries.listRegistries();

  const exchanges = [first, same, other].map(({ server }) => server.requests.filter(({ url }) => url.pathname === '/v2/tokens').length);
  expect(exchanges).toEqual([1, 0, 1]);
});

test('the token of another issuer is not shown to the vendor’s own provisioning service', async () => {
  const { client, server } = vendor({ auth: apiKey, authUrl: 'https://cspm.corp.example' }, undefined, {});

  await expect(client.registries.listRegistries()).rejects.toThrow(/"consoleUrl" is required, got undefined, and neither the token/);

  expect(server.requests.map(({ url }) => url.host)).toEqual(['cspm.corp.example']);
});

test('a ready-made token that the token host asks to replace is an AuthError', async () => {
  const server = script([
    { status: 403, json: { status: 403, code: 1, message: 'Access denied', errors: ['Missing token. Please log in.'] } },
  ]);
  const client = createAquaClient({ ...server, auth: { token: 'ready-made' } });

  await expect(client.cspmGroups.listGroups()).rejects.toThrow(AuthError);
});

test.each(['two words', 'x-auth:', '', 7])('%j is no name of a header', (authHeaderName) => {
  const create = (): unknown => createAquaClient({ auth: { token: 'invented' }, authHeaderName } as never);

  expect(create).toThrow('"authHeaderName" must be the name of a header');
});
