/** Tokens by service: a second one for the services that ask for a path in the permission, and only as much as the caller allows. */
import { type AquaOptions, createAquaClient, HttpError, shareTokens } from '@sec/aqua';
import { createRaw } from '@sec/aqua/raw';
import { parseOperation } from '@sec/core/vendor';
import { afterEach, expect, test, vi } from 'vitest';
import { table } from '../../packages/aqua/src/generated/table.js';
import { failureOf } from '../support/failure-of.js';
import { type Answer, type ReceivedRequest, script } from '../support/script.js';

const apiKey = { apiKey: 'k_demo_3f9a', apiSecret: 's3cr3t-demo-ONLY' };
const path = 'ANY:*';
let issued = 0;

/** @returns A token like the vendor's, never the same twice, that says what it allows. */
function issue(allowed: unknown, exp = 3_600): string {
  const claims = { iat: 0, exp, n: ++issued, allowed, csp_metadata: { urls: { ese_url: '0a1b2c.cloud.aquasec.com' } } };
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
}

const allowedBy = ({ headers }: ReceivedRequest): unknown =>
  JSON.parse(Buffer.from(headers['authorization']?.split('.')[1] ?? '', 'base64url').toString()).allowed;

type Reply = ReturnType<Extract<Answer, (...args: never[]) => unknown>>;

function vendor(
  options: AquaOptions = {},
  answer: (request: ReceivedRequest) => Reply = () => ({ json: { data: [], result: [] } }),
  exp?: number,
) {
  const server = script([
    (request) => {
      const { pathname } = request.url;
      if (pathname === '/v2/tokens')
        return { json: { status: 200, code: 0, data: issue(JSON.parse(request.body ?? '{}').allowed_endpoints, exp) } };
      if (pathname === '/v2/signin') return { json: { status: 200, code: 0, data: { token: issue('sign-in', exp) } } };
      return answer(request);
    },
  ]);
  server.clock.hold();
  const client = createAquaClient({
    fetch: server.fetch,
    clock: server.clock,
    auth: apiKey,
    rateLimit: { requestsPerSecond: Infinity },
    ...options,
  });
  const exchanges = () => server.requests.filter(({ url }) => url.pathname === '/v2/tokens').map(({ body }) => JSON.parse(body ?? ''));
  const calls = () => server.requests.filter(({ url }) => !/^\/v2\/(tokens|signin)$/.test(url.pathname));
  return { client, server, exchanges, calls };
}

afterEach(() => vi.unstubAllEnvs());

test('exactly the operations of the supply chain and code scanning services use the second token', () => {
  for (const rows of Object.values(table.groups)) {
    for (const [id, row] of Object.entries(rows)) {
      const { host = 'console', security = table.security } = parseOperation(id, row);
      const isOf = host === 'supply-chain' || host === 'codesec';
      expect([id, security.includes('pathBearerAuth')]).toEqual([id, isOf]);
      if (isOf) expect(security).toEqual(['pathBearerAuth']);
    }
  }
});

test('by default the second token is obtained at first use, once, and allows every path', async () => {
  const { client, exchanges, calls } = vendor();

  await client.images.listImages({});
  expect(exchanges()).toEqual([{ validity: 60, allowed_endpoints: ['ANY'] }]);
  await Promise.all([
    client.supplyChain.listCodeRepositories({}),
    client.supplyChain.listCodeScanResults({}),
    client.images.listImages({}),
  ]);
  await createRaw(client).GET('/v2/build/repositories');

  expect(exchanges()).toEqual([
    { validity: 60, allowed_endpoints: ['ANY'] },
    { validity: 60, allowed_endpoints: [path] },
  ]);
  expect(
    calls()
      .map((request) => [request.url.host.split('.')[0], String(allowedBy(request))].join(' '))
      .toSorted(),
  ).toEqual(['0a1b2c ANY', '0a1b2c ANY', `api ${path}`, `api ${path}`, `codesec ${path}`]);
});

test('who calls the supply chain alone gets one token', async () => {
  const { client, exchanges } = vendor();

  await client.supplyChain.listCodeRepositories({});

  expect(exchanges()).toEqual([{ validity: 60, allowed_endpoints: [path] }]);
});

test.each([[['GET']], [['ANY']], [['GET:/v2/build/*']]])('what the caller allows, %j, is never widened', async (allowedEndpoints) => {
  const { client, exchanges } = vendor({ auth: { ...apiKey, allowedEndpoints } });

  await client.images.listImages({});
  await client.supplyChain.listCodeRepositories({});

  expect(exchanges()).toEqual([{ validity: 60, allowed_endpoints: allowedEndpoints }]);
});

test('other ways to sign in have one token', async () => {
  const signedIn = vendor({ auth: { email: 'ops@example.org', password: 'correct-horse' } });
  const ready = vendor({ auth: { token: issue('ready') } });

  for (const { client } of [signedIn, ready]) {
    await client.images.listImages({});
    await client.supplyChain.listCodeRepositories({});
  }

  expect(signedIn.server.requests.filter(({ url }) => url.pathname === '/v2/signin')).toHaveLength(1);
  expect(ready.server.requests).toHaveLength(2);
});

test('a rejected or ended token is renewed alone', async () => {
  let rejects = true;
  const { client, server, exchanges } = vendor({}, ({ url }) => {
    if (!rejects || !url.host.startsWith('api.supply')) return { json: { data: [], result: [] } };
    rejects = false;
    return { status: 401, json: { message: 'expired' } };
  });
  const allowed = () => exchanges().map(({ allowed_endpoints: [one] }) => one);

  await client.images.listImages({});
  await client.supplyChain.listCodeRepositories({});
  expect(allowed()).toEqual(['ANY', path, path]);
  server.clock.advance(3_601_000);
  await client.images.listImages({});

  expect(allowed()).toEqual(['ANY', path, path, 'ANY']);
});

test('a shared store keeps both tokens apart, and processes share each', async () => {
  const entries = new Map<string, string>();
  const tokenStore = shareTokens({
    get: async (key: string) => entries.get(key),
    set: async (key: string, value: string) => void entries.set(key, value),
    delete: async (key: string) => void entries.delete(key),
  });
  const first = vendor({ tokenStore });
  const second = vendor({ tokenStore });

  for (const { client } of [first, second]) {
    await client.images.listImages({});
    await client.supplyChain.listCodeRepositories({});
  }

  expect(entries.size).toBe(2);
  expect([first, second].map(({ exchanges }) => exchanges().length)).toEqual([2, 0]);
  expect(second.calls().map(allowedBy)).toEqual([['ANY'], [path]]);
});

test('roles are sent only where they are given, for both tokens', async () => {
  const both = async (options: AquaOptions) => {
    const { client, exchanges } = vendor(options);
    await client.images.listImages({});
    await client.supplyChain.listCodeRepositories({});
    return exchanges().map(({ csp_roles }) => csp_roles);
  };

  expect(await both({})).toEqual([undefined, undefined]);
  expect(await both({ auth: { ...apiKey, cspRoles: ['Auditor'] } })).toEqual([['Auditor'], ['Auditor']]);
  vi.stubEnv('AQUA_CSP_ROLES', 'Auditor, Scanner');
  expect(await both({})).toEqual([
    ['Auditor', 'Scanner'],
    ['Auditor', 'Scanner'],
  ]);
  expect(await both({ auth: { ...apiKey, cspRoles: ['Reader'] } })).toEqual([['Reader'], ['Reader']]);
});

test.each([
  ['auth.cspRoles', 'Auditor', /"auth\.cspRoles" must be an array of names/],
  ['auth.cspRoles', [''], /"auth\.cspRoles" must hold names of roles/],
  ['auth.cspRoles', [7], /"auth\.cspRoles" must hold names of roles/],
])('%s cannot be %j', (_, cspRoles, message) => {
  expect(() => createAquaClient({ auth: { ...apiKey, cspRoles } } as never)).toThrow(message);
});

test('an environment variable with an empty role is refused', () => {
  vi.stubEnv('AQUA_CSP_ROLES', 'Auditor,,');

  expect(() => createAquaClient({ auth: apiKey })).toThrow(/"AQUA_CSP_ROLES" must hold names of roles/);
});

const forbidden = (): Reply => ({ status: 403, json: { code: 403, message: 'You are not allowed' } });

test.each<[string, AquaOptions, RegExp | undefined]>([
  ['without roles', {}, /acts with no console role.*"auth\.cspRoles" \(AQUA_CSP_ROLES\)/],
  ['with an empty array of roles', { auth: { ...apiKey, cspRoles: [] } }, /"auth\.cspRoles"/],
  ['with roles', { auth: { ...apiKey, cspRoles: ['Auditor'] } }, undefined],
  ['after a sign-in', { auth: { email: 'ops@example.org', password: 'correct-horse' } }, undefined],
])('a 403 of the console for a token %s says what to check, or nothing', async (_, options, message) => {
  const error = await failureOf(vendor(options, forbidden).client.images.listImages({}));

  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ kind: 'permission', status: 403 });
  if (message === undefined) expect(String(error)).not.toContain('cspRoles');
  else expect(String(error)).toMatch(message);
});

test.each<[readonly string[] | undefined, boolean]>([
  [undefined, false],
  [['ANY'], true],
  [['GET', 'POST'], true],
  [['GET:/v2/*'], false],
])('a 403 of the supply chain for a key that allows %j names the option: %s', async (allowedEndpoints, isNamed) => {
  const { client } = vendor({ auth: { ...apiKey, ...(allowedEndpoints && { allowedEndpoints }) } }, forbidden);

  const error = await failureOf(client.supplyChain.listCodeRepositories({}));

  expect(String(error).includes('"auth.allowedEndpoints"')).toBe(isNamed);
  expect(String(error)).not.toContain('cspRoles');
});
