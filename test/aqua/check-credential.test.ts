import { expect, test } from 'vitest';
import { type AquaOptions, checkCredential, createAquaClient } from '@sec/aqua';
import { type AquaSandbox, type AquaSandboxOptions, createAquaSandbox } from '@sec/aqua/testing';
import { fault } from '@sec/core/testing/faults';
import { createHandClock } from '../support/hand-clock.js';

const authUrl = 'https://api.cloudsploit.com';

/** A client over a sandbox, on a clock that stands still: Web Crypto signs on a thread of its own. */
function start(options: AquaSandboxOptions = {}, ofClient: (sandbox: AquaSandbox) => AquaOptions = apiKeyOf) {
  const clock = createHandClock();
  clock.hold();
  const sandbox = createAquaSandbox({ clock, ...options });
  const client = createAquaClient({
    clock,
    retry: false,
    rateLimit: { requestsPerSecond: 10_000, burst: 100 },
    fetch(input, init) {
      const request = new Request(input, init);
      return /cloudsploit|prov\./.test(request.url) ? sandbox.handleAuth(request) : sandbox.handleConsole(request);
    },
    ...ofClient(sandbox),
  });
  return { sandbox, client };
}

function apiKeyOf({ apiKey, apiSecret }: AquaSandbox): AquaOptions {
  return { auth: { apiKey, apiSecret } };
}

const seen = ({ requests }: AquaSandbox): string[] =>
  requests.map(({ host, method, path, credential, status }) => `${host} ${method} ${path} ${credential} ${status}`);

test('an API key: account, rights and region from the token, the console in it, and both hosts accept it', async () => {
  const { client, sandbox } = start({}, ({ apiKey, apiSecret }) => ({
    auth: { apiKey, apiSecret, cspRoles: ['Auditor'], allowedEndpoints: ['GET'] },
  }));

  expect(await checkCredential(client)).toMatchObject({
    isValid: true,
    problem: undefined,
    baseUrl: authUrl,
    clockOffsetMs: 0,
    kind: 'apiKey',
    account_id: 5150,
    user_id: 90_210,
    account_admin: true,
    plan: 'enterprise',
    root_user: sandbox.email,
    region: 'us',
    csp_roles: ['Auditor'],
    allowed_endpoints: ['GET'],
    user_groups_admin: ['87'],
    tokenExpiresAtMs: Date.parse('2026-03-01T01:00:00Z'),
    console: { url: `https://${sandbox.consoleHost}`, foundIn: 'token', accepts: true },
    notes: [],
  });
  expect(seen(sandbox)).toEqual([
    'auth POST /v2/tokens hmac 200',
    'auth GET /v2/accounts/5150 hmac 200',
    'console GET /api/v2/images bearer 200',
  ]);
});

test.each<[string, AquaSandboxOptions, (sandbox: AquaSandbox) => AquaOptions, object]>([
  [
    'in the option',
    {},
    (sandbox) => ({ ...apiKeyOf(sandbox), consoleUrl: 'https://own.cloud.aquasec.com' }),
    { foundIn: 'consoleUrl', url: 'https://own.cloud.aquasec.com' },
  ],
  [
    'by the provisioning service',
    { consoleInToken: false },
    apiKeyOf,
    { foundIn: 'provisioning', url: 'https://sandbox.cloud.aquasec.com' },
  ],
])('a console that is found %s says so', async (_, options, ofClient, console) => {
  expect(await checkCredential(start(options, ofClient).client)).toMatchObject({ isValid: true, console: { accepts: true, ...console } });
});

test('email and password, a ready-made token, and a user of a self-hosted console in both ways', async () => {
  const check = (ofClient: (sandbox: AquaSandbox) => AquaOptions) => checkCredential(start({}, ofClient).client);
  const consoleUrl = 'https://aqua.internal';

  expect(await check(({ email, password }) => ({ auth: { email, password } }))).toMatchObject({
    isValid: true,
    kind: 'email',
    account_id: 5150,
  });
  expect(await check(({ issueToken }) => ({ auth: { token: issueToken() } }))).toMatchObject({
    isValid: true,
    kind: 'token',
    user_id: 90_210,
  });
  const selfHosted = {
    isValid: true,
    baseUrl: consoleUrl,
    clockOffsetMs: 0,
    account_id: undefined,
    console: { url: consoleUrl, foundIn: 'consoleUrl', accepts: true },
  };
  expect(await check(({ username, password }) => ({ consoleUrl, auth: { username, password } }))).toMatchObject({
    kind: 'login',
    ...selfHosted,
  });
  expect(await check(({ username, password }) => ({ consoleUrl, auth: { username, password, scheme: 'basic' } }))).toMatchObject({
    kind: 'basic',
    ...selfHosted,
  });
});

test('a token that nobody can read is checked at the console alone, and goes to no other host', async () => {
  const consoleUrl = 'https://aqua.internal';
  const { client, sandbox } = start({}, () => ({ consoleUrl, auth: { token: 'opaque-invented-token' } }));

  const check = await checkCredential(client);

  expect(check).toMatchObject({
    isValid: false,
    reason: 'credential',
    baseUrl: consoleUrl,
    notes: ['the token does not say whose it is, so the token host was not asked'],
  });
  expect(seen(sandbox)).toEqual(['console GET /api/v2/images bearer 401']);
});

test.each<[string, (sandbox: AquaSandbox) => AquaOptions, string[]]>([
  [
    'a wrong password',
    ({ email }) => ({ region: 'eu', auth: { email, password: 'another-one' } }),
    ['https://eu-1.api.cloudsploit.com', '"auth.password"', 'AQUA_PASSWORD', 'AQUA_REGION'],
  ],
  [
    'an unknown key, as another region has it',
    () => ({ region: 'sydney', auth: { apiKey: 'k-unknown', apiSecret: 's-invented' } }),
    ['https://ap-2.api.cloudsploit.com', 'AQUA_API_KEY', '"region" (AQUA_REGION)', 'a wrong region looks like a wrong credential'],
  ],
  [
    'a user that the console does not know',
    ({ username }) => ({ consoleUrl: 'https://aqua.internal', auth: { username, password: 'another-one' } }),
    ['https://aqua.internal', 'AQUA_PASSWORD', '"consoleUrl"', 'AQUA_CONSOLE_URL'],
  ],
])('%s is a result that names host, options and variables', async (_, ofClient, parts) => {
  const check = await checkCredential(start({}, ofClient).client);

  expect(check).toMatchObject({ isValid: false, reason: 'credential' });
  for (const part of parts) expect(check.problem).toContain(part);
});

test('an expired ready-made token is refused by the token host, and what it says of its owner is reported even so', async () => {
  const { client, sandbox } = start({}, ({ issueToken }) => ({ auth: { token: issueToken() } }));
  sandbox.revokeTokens();

  const check = await checkCredential(client);

  expect(check).toMatchObject({ isValid: false, reason: 'credential', account_id: 5150, baseUrl: authUrl });
  expect(check.problem).toContain('Token is invalid or expired, please login');
  expect(check.problem).toContain('"auth.token" (AQUA_TOKEN)');
});

test('a clock that is off is measured, corrected by this client, and noted', async () => {
  const check = await checkCredential(start({ clockSkewMs: -600_000 }).client);

  expect(check).toMatchObject({
    isValid: true,
    clockOffsetMs: -600_000,
    notes: [
      'the clock of the token host is 600 s behind that of this machine, and a signature is accepted for 30 s; this client corrects its signatures for that, other programs may not',
    ],
  });
});

test('a signature that is refused beside a clock that is far off says so first', async () => {
  const { client, sandbox } = start();
  sandbox.faults.auth.on(/./, () =>
    Promise.resolve(
      Response.json({ code: 1, message: 'Access denied' }, { status: 403, headers: { date: 'Sun, 01 Mar 2026 00:02:00 GMT' } }),
    ),
  );

  const check = await checkCredential(client);

  expect(check).toMatchObject({ isValid: false, reason: 'clock', clockOffsetMs: 120_000 });
  expect(check.problem).toMatch(
    /^the clock of the token host is 120 s ahead of that of this machine, .*: set the clock of this machine; 403 .*AQUA_API_SECRET/,
  );
});

test('rights that are missing are notes: a host that says so has accepted the credential', async () => {
  const { client } = start({ requireRoles: true, deniedPermissions: ['accounts::read'] }, apiKeyOf);
  const { client: withToken } = start({ deniedPermissions: ['accounts::read'] }, ({ issueToken }) => ({ auth: { token: issueToken() } }));

  const check = await checkCredential(client);

  expect(check).toMatchObject({ isValid: true, console: { accepts: true }, csp_roles: undefined });
  expect(check.notes.join()).toContain('name the roles in "auth.cspRoles" (AQUA_CSP_ROLES)');
  const tokenCheck = await checkCredential(withToken);
  expect(tokenCheck).toMatchObject({ isValid: true, root_user: undefined });
  expect(tokenCheck.notes.join()).toMatch(/the account cannot be read: .*Missing permission accounts::read/);
});

test.each([
  ['refuses the token', fault.status(401, { body: '{"message":"not authorized","code":401}' }), 'credential', false],
  ['is a page', fault.html(), 'address', undefined],
  ['redirects', fault.redirect('https://login.example/'), 'address', undefined],
  ['has no such path', fault.status(404), 'address', undefined],
])('a console that %s is named with the option', async (_, bad, reason, accepts) => {
  const { client, sandbox } = start();
  sandbox.faults.console.on(/./, bad);

  const check = await checkCredential(client);

  expect(check).toMatchObject({ isValid: false, reason, account_id: 5150, clockOffsetMs: 0, console: { foundIn: 'token', accepts } });
  for (const part of ['https://sandbox.cloud.aquasec.com', '"consoleUrl"', 'AQUA_CONSOLE_URL']) expect(check.problem).toContain(part);
});

test('a console that refuses is not a matter of the clock, however far off it is', async () => {
  const { client, sandbox } = start({ clockSkewMs: -600_000 });
  sandbox.faults.console.on(/./, fault.unauthorized());

  expect(await checkCredential(client)).toMatchObject({ isValid: false, reason: 'credential', clockOffsetMs: -600_000 });
});

test('a console that nobody vouches for is never called', async () => {
  const { client, sandbox } = start({ consoleHost: 'console.stranger.example' });

  const check = await checkCredential(client);

  expect(check).toMatchObject({ isValid: false, reason: 'option', console: { url: undefined, accepts: undefined } });
  expect(check.problem).toContain('console.stranger.example');
  expect(seen(sandbox).filter((line) => line.startsWith('console'))).toEqual([]);
});

test('an account without a console is valid', async () => {
  const claims = Buffer.from(JSON.stringify({ account_id: 5150, csp_enabled: false, cspm_url: 'https://cloud.aquasec.com' })).toString(
    'base64url',
  );
  const { client, sandbox } = start({}, () => ({ auth: { token: `e30.${claims}.invented` } }));
  sandbox.faults.auth.on('/accounts/5150', fault.status(200, { body: '{"status":200,"code":0,"data":{"id":5150}}' }));
  sandbox.faults.auth.on('/v1/envs', fault.status(404));

  expect(await checkCredential(client)).toMatchObject({
    isValid: true,
    console: { url: undefined },
    notes: ['the account has no console'],
  });
});
