import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimsOf, createCaller, startMs } from './sandbox-caller.js';

const tokenRequest = '{"validity":60,"allowed_endpoints":["ANY"]}';

test('a signed request gets a token as a string, with the claims that real ones have', async () => {
  const { cspm, signed, sandbox } = createCaller({ consoleHost: 'a1b2c3d4e5.cloud.aquasec.com' });

  const { status, json } = await cspm('POST', '/v2/tokens', tokenRequest, signed('POST', '/v2/tokens', tokenRequest));

  expect([status, json.status, json.code, typeof json.data]).toEqual([200, 200, 0, 'string']);
  expect(json.data).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{342}$/);
  expect(claimsOf(json.data)).toMatchObject({
    account_id: 5150,
    iat: startMs / 1000,
    exp: startMs / 1000 + 3600,
    allowed_endpoints: ['ANY'],
    csp_roles: null,
    csp_metadata: { urls: { ese_url: 'a1b2c3d4e5.cloud.aquasec.com', ese_gw_url: 'a1b2c3d4e5-gw.cloud.aquasec.com' } },
  });
  expect(sandbox.requests).toEqual([
    {
      host: 'auth',
      method: 'POST',
      path: '/v2/tokens',
      query: '',
      credential: 'hmac',
      body: { validity: 60, allowed_endpoints: ['ANY'] },
      status: 200,
    },
  ]);
});

test.each([
  ['in seconds', String(startMs / 1000), '', 200],
  ['in milliseconds', String(startMs), '', 200],
  ['30 seconds late', String(startMs / 1000 - 30), '', 200],
  ['31 seconds late', String(startMs / 1000 - 31), 'X-Timestamp differs by more than 30 seconds', 403],
  ['31 seconds early', String(startMs + 31_000), 'X-Timestamp differs by more than 30 seconds', 403],
  ['without a number', 'now', 'X-Timestamp must be a unix time', 403],
])('a signature %s', async (_, timestamp, text, expected) => {
  const { cspm, signed } = createCaller();

  const { status, json } = await cspm('GET', '/v2/groups?limit=1', undefined, signed('GET', '/v2/groups', '', { timestamp }));

  expect([status, json.errors?.[0] ?? '']).toEqual([expected, text]);
});

test.each([
  ['another secret', (headers: object) => headers, { secret: 'other' }, 'X-Signature does not match'],
  ['another key', (headers: object) => ({ ...headers, 'x-api-key': 'other' }), {}, 'Unknown API key'],
  ['no signature', () => ({ 'x-api-key': 'sandbox-key-3f9a1c', 'x-timestamp': String(startMs) }), {}, 'X-Signature does not match'],
  ['nothing', () => ({}), {}, 'Token is missing, please login'],
  ['an unknown token', () => ({ authorization: 'Bearer invented' }), {}, 'Token is invalid or expired, please login'],
])('the token host refuses a request with %s', async (_, change, given, text) => {
  const { cspm, signed } = createCaller();

  const { status, json } = await cspm('GET', '/v2/groups', undefined, { ...change(signed('GET', '/v2/groups', '', given)) });

  expect([status, json]).toEqual([403, { status: 403, code: 1, message: 'Access denied', errors: [text] }]);
});

test('the signature covers the body, which counts without spaces as well', async () => {
  const { cspm, signed } = createCaller();
  const spaced = '{ "validity": 60, "allowed_endpoints": ["ANY"] }';

  const statuses = [
    (await cspm('POST', '/v2/tokens', spaced, signed('POST', '/v2/tokens', spaced))).status,
    (await cspm('POST', '/v2/tokens', spaced, signed('POST', '/v2/tokens', tokenRequest))).status,
    (await cspm('POST', '/v2/tokens', tokenRequest, signed('POST', '/v2/tokens'))).status,
    (await cspm('POST', '/v2/tokens', tokenRequest, signed('GET', '/v2/tokens', tokenRequest))).status,
  ];

  expect(statuses).toEqual([200, 200, 403, 403]);
});

test('a token cannot get another token, and an invalid request for one is refused', async () => {
  const { cspm, signed } = createCaller();
  const ask = async (body: string): Promise<unknown> => (await cspm('POST', '/v2/tokens', body, signed('POST', '/v2/tokens', body))).json;

  expect((await cspm('POST', '/v2/tokens', tokenRequest)).status).toBe(403);
  expect(await ask('{"validity":1501,"allowed_endpoints":["ANY"]}')).toMatchObject({ status: 422, errors: [{ field: 'validity' }] });
  expect(await ask('{"validity":60}')).toMatchObject({ status: 422, errors: [{ field: 'allowed_endpoints' }] });
  expect(await ask('{"validity":60,"allowed_endpoints":["GET"],"csp_roles":"Admin"}')).toMatchObject({ errors: [{ field: 'csp_roles' }] });
});

test('a sign-in gets an object around the token, and no password stays in the log', async () => {
  const { cspm, sandbox } = createCaller();
  const { email, password } = sandbox;

  const { status, json } = await cspm('POST', '/v2/signin', { email, password }, {});

  expect(status).toBe(200);
  expect(json.data).toMatchObject({ account_id: 5150, user_id: 90_210, account_admin: true, trial_end: null, email });
  expect(claimsOf(json.data.token).exp - claimsOf(json.data.token).iat).toBe(3600);
  expect(sandbox.requests.map(({ body }) => body)).toEqual([{ email, password: '***' }]);
});

test('a sign-in with a wrong password, or without an email address, is refused', async () => {
  const { cspm, sandbox } = createCaller();

  const wrong = await cspm('POST', '/v2/signin', { email: sandbox.email, password: 'wrong' }, {});
  const user = await cspm('POST', '/v2/signin', { email: 'administrator', password: sandbox.password }, {});

  expect([wrong.status, wrong.json.message]).toEqual([403, 'Invalid email or password']);
  expect([user.status, user.json]).toEqual([
    422,
    { status: 422, code: 1, message: 'Invalid request', errors: [{ field: 'email', message: 'must be an email address' }] },
  ]);
});

test('a token expires on both servers, each of which reports it in its form', async () => {
  const { cspm, console, clock } = createCaller();
  await console('GET', '/api/v1/registries');

  clock.nowMs += 3_600_000;
  const [onTokenHost, onConsole] = [await cspm('GET', '/v2/groups'), await console('GET', '/api/v1/registries')];

  expect([onTokenHost.status, onTokenHost.json.errors]).toEqual([403, ['Token is invalid or expired, please login']]);
  expect([onConsole.status, onConsole.json]).toEqual([401, { message: 'You are not authorized to perform this action', code: 401 }]);
});

test('the lifetime of tokens can be shortened', async () => {
  const { console, cspm, clock, sandbox } = createCaller({ tokenLifetimeMs: 2000 });
  const { json } = await cspm('POST', '/v2/signin', { email: sandbox.email, password: sandbox.password }, {});
  const headers = { authorization: `Bearer ${json.data.token}` };

  clock.nowMs += 1999;
  const before = await console('GET', '/api/v1/registries', undefined, headers);
  clock.nowMs += 1;
  const after = await console('GET', '/api/v1/registries', undefined, headers);

  expect(claimsOf(json.data.token).exp - claimsOf(json.data.token).iat).toBe(2);
  expect([before.status, after.status]).toEqual([200, 401]);
});

test('with acceptOnlyNewestToken, older tokens are rejected', async () => {
  const { console, sandbox } = createCaller({ acceptOnlyNewestToken: true });
  const [older, newer] = [sandbox.issueToken(), sandbox.issueToken()];

  const statuses = await Promise.all(
    [older, newer].map(
      async (token) => (await console('GET', '/api/v1/registries', undefined, { authorization: `Bearer ${token}` })).status,
    ),
  );

  expect(statuses).toEqual([401, 200]);
});

test('the token host dates its responses by its own clock, and checks signatures by it', async () => {
  const { cspm, console, signed } = createCaller({ clockSkewMs: 90_000 });

  const refused = await cspm('GET', '/v2/groups', undefined, signed('GET', '/v2/groups'));
  const timestamp = String(Date.parse(refused.headers.get('date') ?? ''));
  const taken = await cspm('GET', '/v2/groups', undefined, signed('GET', '/v2/groups', '', { timestamp }));
  const other = await console('GET', '/api', undefined, {});

  expect([refused.status, taken.status]).toEqual([403, 200]);
  expect(refused.headers.get('date')).toBe(new Date(startMs + 90_000).toUTCString());
  expect(other.headers.get('date')).toBe(new Date(startMs).toUTCString());
});

test('a browser may call the token host', async () => {
  const { cspm } = createCaller();

  const { status, headers } = await cspm('OPTIONS', '/v2/signin', undefined, {});

  expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-headers')]).toEqual([204, '*', '*']);
});

test('a missing permission is named', async () => {
  const { cspm } = createCaller({ deniedPermissions: ['keys::create'] });

  const { status, json } = await cspm('POST', '/v2/keys', {});

  expect([status, json.errors]).toEqual([403, ['Missing permission keys::create']]);
  expect((await cspm('GET', '/v2/keys')).status).toBe(200);
});

test('roles and methods of a token decide what it may do on the console', async () => {
  const { cspm, console, signed } = createCaller({ requireRoles: true, roles: { Admin: 'all', Auditor: 'read' } });
  const statusesOf = async (request: object): Promise<number[]> => {
    const body = JSON.stringify({ validity: 5, allowed_endpoints: ['ANY'], ...request });
    const { json } = await cspm('POST', '/v2/tokens', body, signed('POST', '/v2/tokens', body));
    const headers = { authorization: `Bearer ${json.data}` };
    const read = await console('GET', '/api/v1/registries', undefined, headers);
    const write = await console('POST', '/api/v1/scanqueue/clear', undefined, headers);
    return [read.status, write.status];
  };

  expect({
    none: await statusesOf({}),
    unknown: await statusesOf({ csp_roles: ['Somebody'] }),
    reader: await statusesOf({ csp_roles: ['Auditor'] }),
    admin: await statusesOf({ csp_roles: ['Auditor', 'Admin'] }),
    get: await statusesOf({ csp_roles: ['Admin'], allowed_endpoints: ['GET'] }),
    path: await statusesOf({ csp_roles: ['Admin'], allowed_endpoints: ['ANY:*'] }),
  }).toEqual({ none: [403, 403], unknown: [403, 403], reader: [200, 403], admin: [200, 204], get: [200, 403], path: [200, 204] });
});

test('a self-hosted console takes a login, Basic, and no signature', async () => {
  const { console, signed, sandbox } = createCaller();
  const { username: id, password } = sandbox;

  const wrong = await console('POST', '/api/v1/login', { id, password: 'wrong' }, {});
  const login = await console('POST', '/api/v1/login', { id, password }, {});
  const list = async (headers: Readonly<Record<string, string>>): Promise<number> =>
    (await console('GET', '/api/v1/registries', undefined, headers)).status;

  expect([wrong.status, wrong.json.code]).toEqual([401, 401]);
  expect(claimsOf(login.json.token)).toEqual({ sub: id, iat: startMs / 1000, exp: startMs / 1000 + 9 * 3600 });
  expect(await list({ authorization: `Bearer ${login.json.token}` })).toBe(200);
  expect(await list({ authorization: `Basic ${btoa(`${id}:${password}`)}` })).toBe(200);
  expect(await list({ authorization: `Basic ${btoa(`${id}:wrong`)}` })).toBe(401);
  expect(await list(signed('GET', '/api/v1/registries'))).toBe(401);
});

test('the token of a login is rejected on the token host', async () => {
  const { console, cspm, sandbox } = createCaller();
  const { json } = await console('POST', '/api/v1/login', { id: sandbox.username, password: sandbox.password }, {});

  const { status } = await cspm('GET', '/v2/groups', undefined, { authorization: `Bearer ${json.token}` });

  expect(status).toBe(403);
});

test('a console can expect the credential in another header, and shows its name', async () => {
  const { console, sandbox } = createCaller({ authHeaderName: 'aqua-auth' });
  const value = `Bearer ${sandbox.issueToken()}`;

  const info = await console('GET', '/api', undefined, {});
  const usual = await console('GET', '/api/v1/registries', undefined, { authorization: value });
  const named = await console('GET', '/api/v1/registries', undefined, { 'aqua-auth': value });

  expect(info.json).toEqual({ authorization_header: 'aqua-auth' });
  expect([usual.status, named.status]).toEqual([401, 200]);
});

test('the provisioning service names the console without the usual envelope', async () => {
  const { cspm, sandbox } = createCaller();

  const { json } = await cspm('GET', '/v1/envs');

  expect(Object.keys(json)).toEqual(['data']);
  expect(json.data.ese_url).toBe(sandbox.consoleHost);
});

const schemas = parse(readFileSync('specs/aqua/schemas/auth.yaml', 'utf8')) as Readonly<Record<string, { readonly properties: object }>>;

/** Other people's clients read members of a sign-in that ours does not need. */
test.each([
  { schema: 'SignIn', pick: ({ signIn }: Record<string, any>): unknown => signIn.data },
  { schema: 'ConsoleLogin', pick: ({ login }: Record<string, any>): unknown => login },
  { schema: 'ConsoleLoginUser', pick: ({ login }: Record<string, any>): unknown => login.user },
  { schema: 'Environment', pick: ({ environment }: Record<string, any>): unknown => environment.data },
])('a sandbox leaves out no member of $schema', async ({ schema, pick }) => {
  const { cspm, console, sandbox } = createCaller();
  const { email, password, username: id } = sandbox;

  const shown = pick({
    signIn: (await cspm('POST', '/v2/signin', { email, password }, {})).json,
    login: (await console('POST', '/api/v1/login', { id, password }, {})).json,
    environment: (await cspm('GET', '/v1/envs')).json,
  });

  expect(Object.keys(Object(shown)).toSorted()).toEqual(Object.keys(schemas[schema]?.properties ?? {}).toSorted());
});

test('an unknown path is 404 in the form of each server, once the caller is known', async () => {
  const { cspm, console } = createCaller();

  const answers = [
    await cspm('GET', '/v2/nothing'),
    await cspm('GET', '/v2/groups/'),
    await console('GET', '/api/v2/nothing'),
    await console('DELETE', '/api/v2/nothing'),
  ];

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(answers[0]?.json).toEqual({ status: 404, code: 1, message: 'Not found', errors: [] });
  expect(answers[2]?.json).toEqual({ message: 'not found', code: 404 });
  expect((await console('GET', '/api/v2/nothing', undefined, {})).status).toBe(401);
});

test('a reset forgets tokens, requests and changes', async () => {
  const { console, sandbox } = createCaller();
  await console('DELETE', '/api/v1/registries/Docker%20Hub');

  sandbox.reset();
  const { status } = await console('GET', '/api/v1/registries');

  expect(status).toBe(401);
  expect(sandbox.state.registries).toHaveLength(2);
  expect(sandbox.requests).toHaveLength(1);
});

test('the onboarding service takes what its caller has signed, and no token', async () => {
  const { cspm, signed, clock } = createCaller();
  const path = '/connected-accounts/provider';
  const own = signed('GET', '/v2/internal_apikeys', '', { timestamp: String(clock.nowMs) });
  const headers = { ...own, 'x-authenticate-api-key-signature': own['x-signature'] ?? '' };

  const listed = await cspm('GET', path, undefined, headers);
  const started = await cspm('POST', '/discover/aws', {}, headers);

  expect([listed.status, listed.headers.get('x-sandbox')]).toEqual([200, 'example']);
  expect([started.status, started.json]).toMatchObject([501, { sandbox: true, operationId: 'startDiscovery' }]);
  expect((await cspm('GET', path)).status).toBe(403);
  expect((await cspm('GET', path, undefined, { ...headers, 'x-authenticate-api-key-signature': '00' })).status).toBe(403);
});

test('each of the two servers answers for its own operations alone', async () => {
  const { console, cspm } = createCaller();

  const own = [await console('GET', '/api/v1/users'), await cspm('GET', '/v2/users'), await cspm('GET', '/v2/build/repositories')];
  const others = [await cspm('GET', '/api/v1/users'), await console('GET', '/v2/users'), await console('GET', '/v2/build/repositories')];

  expect(own.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(others.map(({ status }) => status)).toEqual([404, 404, 404]);
});
