import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import {
  ConfigError,
  createInsightCloudSecClient,
  type InsightCloudSecAuth,
  type InsightCloudSecOptions,
  shareTokens,
} from '@sec/insightcloudsec';
import { checks } from '@sec/insightcloudsec/validate';
import { type Answer, script } from '../support/script.js';

const baseUrl = 'https://cloudsec.example';
const user = { username: 'integration-user', password: 'correct-horse-42' };
const failure = (error_message: string) => ({ json: { error_message, error_type: 'AuthenticationError', traceback: 'at line 7' } });

function vendor(answers: readonly Answer[], options: InsightCloudSecOptions = {}) {
  const server = script(answers);
  const client = createInsightCloudSecClient({
    baseUrl,
    auth: { apiKey: 'invented_key-1' },
    retry: { baseDelayMs: 1 },
    ...server,
    ...options,
  });
  return { client, server };
}

/** The path of every request, and its credential. */
function seen({ requests }: ReturnType<typeof script>): string[] {
  return requests.map(({ url, headers }) => `${url.pathname} ${headers['api-key'] ?? headers['x-auth-token'] ?? 'none'}`);
}

afterEach(() => vi.unstubAllEnvs());

test('a key is sent in its header as it was issued, and no other credential with it', async () => {
  const { client, server } = vendor([{ json: {} }], { auth: { apiKey: 'a-_b0Z' } });

  await client.users.getCurrentUser();

  expect(seen(server)).toEqual(['/v2/public/user/info a-_b0Z']);
  expect(server.requests[0]?.headers).not.toHaveProperty('x-auth-token');
  expect(server.requests[0]?.headers).not.toHaveProperty('x-api-key');
  expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
});

test('a function is called for the key once, and again after a rejection', async () => {
  const keys = ['old-key', 'new-key'];
  let calls = 0;
  const { client, server } = vendor([{ json: {} }, { status: 401, ...failure('Access denied') }, { json: {} }], {
    auth: { apiKey: async () => keys[calls++] ?? '' },
  });

  await client.users.getCurrentUser();
  await client.users.getCurrentUser();

  expect(calls).toBe(2);
  expect(seen(server)).toEqual(['/v2/public/user/info old-key', '/v2/public/user/info old-key', '/v2/public/user/info new-key']);
});

test('the rejection of a key is final', async () => {
  const status = 401;
  const { client, server } = vendor([{ status, ...failure('Access denied: check your API key or permissions') }]);

  await expect(client.users.getCurrentUser()).rejects.toMatchObject({
    code: 'SEC_AUTH',
    status,
    vendorMessage: 'Access denied: check your API key or permissions',
    message: expect.stringMatching(/replaced by a newer key of the same user/),
  });
  expect(server.requests).toHaveLength(1);
});

test('a 403 is a permission that is missing, and a new login would not help', async () => {
  const { client, server } = vendor([{ json: { session_id: 's1' } }, { status: 403, ...failure('Requires domain admin') }], { auth: user });

  await expect(client.organizations.listOrganizations()).rejects.toMatchObject({
    code: 'SEC_HTTP',
    kind: 'permission',
    vendorMessage: 'Requires domain admin',
  });
  expect(server.requests).toHaveLength(2);
});

test('a 403 for a key says that the key itself may be the reason', async () => {
  const { client } = vendor([{ status: 403, ...failure('Access denied') }], { auth: { apiKey: 'k_e-y' } });

  await expect(client.users.getCurrentUser()).rejects.toThrow(
    /Access denied; the server may also respond so to an API key that is not valid/,
  );
});

test.each([401, 403])('a page of a proxy with status %i is not blamed on the key', async (status) => {
  const page = { status, headers: { 'content-type': 'text/html' }, text: '<html>Blocked</html>' };
  const { client } = vendor([page], { auth: { apiKey: 'k_e-y' } });

  await expect(client.users.getCurrentUser()).rejects.toThrow(/the response is an HTML page, probably from a proxy in front of the API$/);
});

test.each([401, 403])('the rejection of a Command Platform key with %i says what the key is', async (status) => {
  const { client } = vendor([{ status, ...failure('Access denied') }], { auth: { apiKey: '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0' } });

  await expect(client.users.getCurrentUser()).rejects.toThrow(/form of a Command Platform key.*make one inside Cloud Security/);
});

test('so does the rejection of one that a function returned', async () => {
  const { client } = vendor([{ status: 401, ...failure('Access denied') }], {
    auth: { apiKey: () => '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0' },
  });

  await expect(client.users.getCurrentUser()).rejects.toThrow(/Command Platform key/);
});

test('a user with a password is signed in once, and the session sent with every call', async () => {
  const { client, server } = vendor([{ json: { session_id: 's1', session_timeout: 20 } }, { json: {} }], { auth: user });

  await Promise.all([client.users.getCurrentUser(), client.users.getCurrentUser()]);

  expect(seen(server)).toEqual(['/v2/public/user/login none', '/v2/public/user/info s1', '/v2/public/user/info s1']);
  expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(user);
  expect(server.requests[0]?.headers).toMatchObject({ accept: 'application/json', 'content-type': 'application/json' });
});

test('a session that is gone is started again, at most once for a call', async () => {
  const rejection = { status: 401, ...failure('Session expired') };
  const { client, server } = vendor([{ json: { session_id: 's1' } }, rejection, { json: { session_id: 's2' } }, rejection], { auth: user });

  await expect(client.users.getCurrentUser()).rejects.toMatchObject({ code: 'SEC_AUTH' });

  expect(seen(server)).toEqual([
    '/v2/public/user/login none',
    '/v2/public/user/info s1',
    '/v2/public/user/login none',
    '/v2/public/user/info s2',
  ]);
});

test('a wrong password is final: the next calls do not send it again, and the error does not show it', async () => {
  const { client, server } = vendor([{ status: 401, ...failure('Invalid username or password') }], { auth: user });
  const fail = (): Promise<unknown> => client.users.getCurrentUser().catch((error: unknown) => error);

  const [first, second] = [await fail(), await fail()];

  expect(first).toMatchObject({ code: 'SEC_AUTH', status: 401, vendorMessage: 'Invalid username or password' });
  expect(String(first)).toMatch(/single sign-on have no password here, and second factors cannot be sent: use an API key/);
  expect(second).toMatchObject({ code: 'SEC_AUTH' });
  expect(server.requests).toHaveLength(1);
  expect(inspect([first, second], { depth: 9, showHidden: true })).not.toContain(user.password);
});

test('a login without a session is an error that shows nothing of the response', async () => {
  const { client } = vendor([{ json: { user_id: 12 } }], { auth: user });

  await expect(client.users.getCurrentUser()).rejects.toMatchObject({
    code: 'SEC_AUTH',
    message: expect.stringMatching(/the response to the login has no "session_id"/),
  });
});

test('closing ends the session that this client started, once', async () => {
  const { client, server } = vendor([{ json: { session_id: 's1' } }, { json: {} }, {}], { auth: user });

  await client.users.getCurrentUser();
  await client.close();
  await client.close();

  expect(seen(server)).toEqual(['/v2/public/user/login none', '/v2/public/user/info s1', '/v2/public/user/logout s1']);
});

test('closing a client that never signed in, or has a key, sends nothing', async () => {
  const idle = vendor([{ json: {} }], { auth: user });
  const keyed = vendor([{ json: {} }]);
  await keyed.client.users.getCurrentUser();

  await idle.client.close();
  await keyed.client.close();

  expect(idle.server.requests).toHaveLength(0);
  expect(keyed.server.requests).toHaveLength(1);
});

test('a logout that fails does not make closing fail', async () => {
  const { client } = vendor([{ json: { session_id: 's1' } }, { json: {} }, { fails: 'ECONNRESET' }], { auth: user, retry: false });

  await client.users.getCurrentUser();

  await expect(client.close()).resolves.toBeUndefined();
});

test('a shared session comes from the store, and does not end on close', async () => {
  const entries = new Map<string, string>();
  const tokenStore = shareTokens({
    get: async (key: string) => entries.get(key),
    set: async (key: string, value: string) => entries.set(key, value),
    delete: async (key: string) => entries.delete(key),
  });
  const first = vendor([{ json: { session_id: 's1' } }, { json: {} }], { auth: user, tokenStore });
  const second = vendor([{ json: {} }], { auth: user, tokenStore });

  await first.client.users.getCurrentUser();
  await first.client.close();
  await second.client.users.getCurrentUser();
  await second.client.close();

  expect(seen(first.server)).toEqual(['/v2/public/user/login none', '/v2/public/user/info s1']);
  expect(seen(second.server)).toEqual(['/v2/public/user/info s1']);
  expect([...entries.keys()].join()).not.toContain(user.password);
});

test.each<[string, unknown, string, RegExp]>([
  ['undefined', undefined, 'auth', /"auth" is required, got undefined; for example \{ apiKey/],
  ['a string', 'my-key', 'auth', /must be an object/],
  ['an empty object', {}, 'auth', /must be \{ apiKey \} or \{ username, password \}, got an empty object/],
  ['both forms', { apiKey: 'k', ...user }, 'auth', /"auth.apiKey" and "auth.username" exclude each other/],
  ['a misspelt name', { apikey: 'k' }, 'auth.apikey', /is unknown; known members are apiKey, or username and password/],
  ['an empty key', { apiKey: ' ' }, 'auth.apiKey', /got an empty string/],
  ['a key with a line break', { apiKey: 'SECRET\n' }, 'auth.apiKey', /must not begin or end with spaces or line breaks/],
  ['a key with its header', { apiKey: 'Api-Key: SECRET' }, 'auth.apiKey', /begins with the name of a header/],
  ['a key with a space inside', { apiKey: 'SECRET KEY' }, 'auth.apiKey', /printable ASCII characters without spaces/],
  ['a number', { apiKey: 7 }, 'auth.apiKey', /a string or a function/],
  ['a user without a password', { username: 'integration-user' }, 'auth.password', /must be a non-empty string, got undefined/],
  ['a password without a user', { password: 'SECRET' }, 'auth.username', /login name of a user/],
])('%s as credential is refused before anything is sent, and the error does not show it', (_, auth, option, message) => {
  vi.stubEnv('INSIGHTCLOUDSEC_API_KEY', '');
  vi.stubEnv('INSIGHTCLOUDSEC_USERNAME', '');
  const attempt = (): unknown => createInsightCloudSecClient({ baseUrl, auth: auth as InsightCloudSecAuth });

  expect(attempt).toThrow(ConfigError);
  expect(attempt).toThrow(message);
  try {
    attempt();
  } catch (error) {
    expect(error).toMatchObject({ option });
    expect(inspect(error, { showHidden: true })).not.toContain('SECRET');
  }
});

test('a malformed key that a function returned is an error of the call, which does not show it', async () => {
  const { client, server } = vendor([{ json: {} }], { auth: { apiKey: () => 'SECRET\n' } });

  const error = await client.users.getCurrentUser().catch((reason: unknown) => reason);

  expect(error).toMatchObject({ code: 'SEC_AUTH', message: expect.stringMatching(/spaces or line breaks/) });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('SECRET');
  expect(server.requests).toHaveLength(0);
});

test.each([
  'https://cloudsec.insight.rapid7.com',
  'https://cloudsec.insight.rapid7.com/',
  'https://cloudsec.insight.rapid7.com/v2',
  'https://cloudsec.insight.rapid7.com/v2/',
  'https://cloudsec.insight.rapid7.com/v2/public',
  'https://cloudsec.insight.rapid7.com/v2/prototype/',
  'https://cloudsec.insight.rapid7.com/v3',
  'https://cloudsec.insight.rapid7.com/v4/',
  'https://cloudsec.insight.rapid7.com/docs',
  'https://CloudSec.insight.rapid7.com/docs/',
  'https://acme.customer.divvycloud.com',
  'https://acme.divvycloud.net/docs',
  'http://localhost:8001',
  'http://127.0.0.1:8001/v2/',
  'https://cloudsec.internal:8443',
])('the address %s is accepted', async (address) => {
  const { client, server } = vendor([{ json: {} }], { baseUrl: address });

  await client.users.getCurrentUser();

  expect(server.requests[0]?.url.href).toBe(`${new URL(address).origin}/v2/public/user/info`);
});

test('a path in front of the API stays', async () => {
  const { client, server } = vendor([{ json: {} }], { baseUrl: 'https://proxy.internal/cloudsec/v2' });

  await client.users.getCurrentUser();

  expect(server.requests[0]?.url.href).toBe('https://proxy.internal/cloudsec/v2/public/user/info');
});

test.each<[string, string | undefined, RegExp]>([
  ['undefined', undefined, /"baseUrl" is required, got undefined; for example https:\/\/cloudsec\.insight\.rapid7\.com/],
  ['a host alone', 'cloudsec.insight.rapid7.com', /must be an absolute URL/],
  ['the Command Platform', 'https://us.api.insight.rapid7.com', /must be the address of Cloud Security, got us\.api\.insight\.rapid7\.com/],
  ['http to another machine', 'http://cloudsec.internal:8001', /must begin with https.*allowInsecureHttp/],
  ['a user in the address', 'https://me:SECRET@cloudsec.example', /must not hold a user name or password/],
  ['the address of a page', 'https://cloudsec.insight.rapid7.com/#/clouds', /query or a fragment/],
])('%s as address is refused before anything is sent', (_, address, message) => {
  vi.stubEnv('INSIGHTCLOUDSEC_BASE_URL', '');
  const attempt = (): unknown =>
    createInsightCloudSecClient({ auth: { apiKey: 'k' }, ...(address === undefined ? {} : { baseUrl: address }) });

  expect(attempt).toThrow(ConfigError);
  expect(attempt).toThrow(message);
  expect(attempt).not.toThrow(/SECRET/);
});

test('the host `tenant` replaces the base URL, in any of its forms', async () => {
  const { client, server } = vendor([{ json: {} }], { hosts: { tenant: 'https://acme.customer.divvycloud.com/v2/' } });

  await client.users.getCurrentUser();

  expect(server.requests[0]?.url.href).toBe('https://acme.customer.divvycloud.com/v2/public/user/info');
});

test('http to another machine is accepted where that is allowed', async () => {
  const { client, server } = vendor([{ json: {} }], { baseUrl: 'http://cloudsec.internal:8001', allowInsecureHttp: true });

  await client.users.getCurrentUser();

  expect(server.requests[0]?.url.host).toBe('cloudsec.internal:8001');
});

test('options that are left out come from the environment', async () => {
  vi.stubEnv('INSIGHTCLOUDSEC_BASE_URL', 'https://acme.customer.divvycloud.com/docs');
  vi.stubEnv('INSIGHTCLOUDSEC_API_KEY', 'key-of-the-environment');
  const server = script([{ json: {} }]);

  await createInsightCloudSecClient({ ...server }).users.getCurrentUser();

  expect(server.requests[0]?.url.host).toBe('acme.customer.divvycloud.com');
  expect(seen(server)).toEqual(['/v2/public/user/info key-of-the-environment']);
});

test('a user from the environment is signed in', async () => {
  vi.stubEnv('INSIGHTCLOUDSEC_API_KEY', '');
  vi.stubEnv('INSIGHTCLOUDSEC_USERNAME', user.username);
  vi.stubEnv('INSIGHTCLOUDSEC_PASSWORD', user.password);
  const server = script([{ json: { session_id: 's1' } }, { json: {} }]);

  await createInsightCloudSecClient({ baseUrl, ...server }).users.getCurrentUser();

  expect(seen(server)).toEqual(['/v2/public/user/login none', '/v2/public/user/info s1']);
});

test.each([
  ['instance:18:us-east-1:i-0abc123:', 'instance:18:us-east-1:i-0abc123:'],
  ['containerdeployment:44:apps:registry.example.net/team/web:1.4:', 'containerdeployment:44:apps:registry.example.net%2Fteam%2Fweb:1.4:'],
  ['route:7:eu-west-1:rtb-0f:0.0.0.0%1igw:', 'route:7:eu-west-1:rtb-0f:0.0.0.0%251igw:'],
  ['storagecontainer:3:us-west-2:my bucket+x:', 'storagecontainer:3:us-west-2:my%20bucket%2Bx:'],
  ['storagecontainer:3:us-west-2:a?b#c&d=é:', 'storagecontainer:3:us-west-2:a%3Fb%23c%26d%3D%C3%A9:'],
])('the id %s stands in the path as one segment', async (resourceId, segment) => {
  const { client, server } = vendor([{ json: [] }]);

  await client.badges.listBadges({ resourceId });

  expect(server.requests[0]?.url.href).toBe(`${baseUrl}/v2/public/badges/${segment}/list`);
});

test('a failure of v2 is read, and the server’s traceback is in no message', async () => {
  const { client } = vendor([
    { status: 404, json: { error_message: 'Resource not found', error_type: 'NotFound', traceback: 'File "x.py"' } },
  ]);

  await expect(client.badges.listBadges({ resourceId: 'divvyorganizationservice:9' })).rejects.toMatchObject({
    code: 'SEC_HTTP',
    status: 404,
    kind: 'notFound',
    vendorMessage: 'Resource not found',
    vendorCode: 'NotFound',
    message: expect.not.stringContaining('x.py'),
  });
});

test.each([
  [
    { messages: { json: { page_size: ['Must be at most 100.'], page: ['Unknown field.', 'No.'] } } },
    { kind: 'validation', fieldErrors: { page_size: 'Must be at most 100.', page: 'Unknown field.; No.' } },
  ],
  [{ messages: { error: 'Scan not found.' } }, { vendorMessage: 'Scan not found.' }],
  [{ messages: 'gone' }, { vendorMessage: 'gone' }],
  [{}, { vendorMessage: undefined }],
  [null, { status: 400 }],
])('a failure of v3 is read: %j', async (json, expected) => {
  const { client } = vendor([{ status: 400, json }]);

  await expect(client.iac.getIacScan({ buildId: 1 })).rejects.toMatchObject({ code: 'SEC_HTTP', ...expected });
});

test('a page of a proxy in place of a response is never a success', async () => {
  const page = { text: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } };
  const { client } = vendor([page]);

  await expect(client.users.getCurrentUser()).rejects.toMatchObject({ code: 'SEC_PARSE' });
  await expect(client.clouds.deleteCloud({ cloudResourceId: 'divvyorganizationservice:1' })).rejects.toMatchObject({ code: 'SEC_PARSE' });
});

test('a page of a proxy with a failure says so', async () => {
  const { client } = vendor([{ status: 502, text: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } }], {
    retry: false,
  });

  await expect(client.users.getCurrentUser()).rejects.toMatchObject({
    status: 502,
    message: expect.stringMatching(/the response is an HTML page, probably from a proxy/),
  });
});

test('a read is retried after a 500', async () => {
  const { client, server } = vendor([{ status: 500, ...failure('oops') }, { json: { user_id: 12 } }]);

  await expect(client.users.getCurrentUser()).resolves.toEqual({ user_id: 12 });
  expect(server.requests).toHaveLength(2);
});

test('so is a read that is a POST', async () => {
  const { client, server } = vendor([{ status: 500, ...failure('oops') }, { json: { clouds: [], total_count: 0 } }]);

  await client.clouds.searchClouds({ limit: 1 });

  expect(server.requests).toHaveLength(2);
});

test('a 500 on a write is a response: it is final, and the error says what it may mean', async () => {
  const { client, server } = vendor([{ status: 500, ...failure('Organization not found') }]);

  await expect(client.organizations.switchOrganization({ organization_name: 'Nowhere' })).rejects.toMatchObject({
    status: 500,
    vendorMessage: 'Organization not found',
    mayHaveSucceeded: false,
    message: expect.stringMatching(/names and ids that it does not know/),
  });
  expect(server.requests).toHaveLength(1);
});

test.each([
  ['a lost connection', { fails: 'ECONNRESET' }],
  ['a 502', { status: 502, json: {} }],
  ['a 503 without Retry-After', { status: 503, json: {} }],
])('a write that adds and meets %s is not retried, and says that it may have succeeded; one that sets is retried', async (_, answer) => {
  const target = { target_resource_ids: ['divvyorganizationservice:1'], badges: [{ key: 'team', value: 'red' }] };
  const adding = vendor([answer]);
  const setting = vendor([answer, { status: 204 }]);

  await expect(adding.client.badges.createBadges(target)).rejects.toMatchObject({ mayHaveSucceeded: true, attempts: 1 });
  await setting.client.badges.replaceBadges({ ...target, resourceId: 'divvyorganizationservice:1' });

  expect([adding.server.requests.length, setting.server.requests.length]).toEqual([1, 2]);
});

test('a repeated delete that finds nothing after a lost response has succeeded', async () => {
  const { client, server } = vendor([{ fails: 'ECONNRESET' }, { status: 404, ...failure('Group not found') }]);

  await expect(client.groups.deleteGroup({ groupResourceId: 'divvyusergroup:7' })).resolves.toBeUndefined();

  expect(server.requests).toHaveLength(2);
});

test('a 500 is final for a write that may be repeated as well', async () => {
  const { client, server } = vendor([{ status: 500, ...failure('Unknown cloud') }]);

  await expect(client.clouds.deleteCloud({ cloudResourceId: 'divvyorganizationservice:1' })).rejects.toMatchObject({
    status: 500,
    mayHaveSucceeded: false,
  });
  expect(server.requests).toHaveLength(1);
});

test('a write that the server was too busy for is retried', async () => {
  const { client, server } = vendor([{ status: 429, headers: { 'retry-after': '1' } }, { status: 204 }]);

  await client.auth.deactivateApiKeys({ user_id: 57 });

  expect(server.requests).toHaveLength(2);
});

test('a new key is a bare string, and its id is sent as a string', async () => {
  const { client, server } = vendor([{ json: 'new_key-2' }]);

  expect(await client.auth.createApiKey({ user_id: 57, key_length: 44 })).toBe('new_key-2');
  expect(server.requests[0]?.body).toBe('{"user_id":"57","key_length":44}');
});

test.each([
  ['204', { status: 204 }],
  ['an empty 200', { status: 200, text: '' }],
  ['an empty object', { json: {} }],
])('%s is the success of a write', async (_, answer) => {
  const { client } = vendor([answer]);

  await client.auth.deactivateApiKeys({ user_id: '57' });
});

test('an empty response to a read is an error', async () => {
  const { client } = vendor([{ status: 200, text: '', headers: { 'content-type': 'application/json' } }], { retry: false });

  await expect(client.users.getCurrentUser()).rejects.toMatchObject({ code: 'SEC_PARSE' });
});

test('a prototype is reported once', async () => {
  const notices: string[] = [];
  const { client } = vendor([{ json: { users: [] } }], { onNotice: ({ operationId, notice }) => notices.push(`${operationId} ${notice}`) });

  await client.users.listDomainAdmins();
  await client.users.listDomainAdmins();

  expect(notices).toEqual(['listDomainAdmins prototype']);
});

test('a response that left its shape is reported, and refused with `enforce`', async () => {
  const issues: string[] = [];
  const answer = { json: { clouds: [], total_count: 'none' } };
  const reported = vendor([answer], {
    validation: { checks, mode: 'report' },
    onValidationIssue: ({ pointer, received }) => issues.push(`${pointer} ${received}`),
  });
  const refused = vendor([answer], { validation: { checks, mode: 'enforce' } });

  await reported.client.clouds.listClouds();

  expect(issues).toEqual(['/total_count a string of 4 characters']);
  await expect(refused.client.clouds.listClouds()).rejects.toMatchObject({ code: 'SEC_VALIDATION' });
});

test('at most four requests are concurrent', async () => {
  let open = 0;
  let most = 0;
  const { client } = vendor([
    async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setImmediate(resolve));
      open--;
      return { json: {} };
    },
  ]);

  await Promise.all(Array.from({ length: 20 }, () => client.users.getCurrentUser()));

  expect(most).toBe(4);
});

test('a misspelt option is refused', () => {
  expect(() => createInsightCloudSecClient({ baseURL: baseUrl } as InsightCloudSecOptions)).toThrow(
    /"baseURL" is not an option; known options: baseUrl, auth/,
  );
});
