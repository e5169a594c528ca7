/**
 * Hosts by region: whatever a region is called and however it is named, each service is called at its host of that region,
 * or the client asks for `hosts`; the credential of one region reaches no host of another.
 */
import { type AquaOptions, ConfigError, createAquaClient, isSecError } from '@sec/aqua';
import { createAquaHandlers } from '@sec/aqua/testing';
import { type Operation, parseOperation } from '@sec/core/vendor';
import { afterEach, expect, test, vi } from 'vitest';
import { examples } from '../../packages/aqua/src/generated/handlers.js';
import { hosts as hostNames, table } from '../../packages/aqua/src/generated/table.js';
import { failureOf } from '../support/failure-of.js';
import { script } from '../support/script.js';

type Row = Readonly<Record<string, string | undefined>>;

/** Host of each service, as the sources name them; `undefined` where none is known. */
const expected: Readonly<Record<string, Row>> = {
  us: {
    cspm: 'api.cloudsploit.com',
    platform: 'cloud.aquasec.com',
    provisioning: 'prov.cloud.aquasec.com',
    'supply-chain': 'api.supply-chain.cloud.aquasec.com',
    codesec: 'codesec.aquasec.com',
    'cnapp-export': 'us-east-1.edge.cloud.aquasec.com',
  },
  eu: {
    cspm: 'eu-1.api.cloudsploit.com',
    platform: 'eu-1.cloud.aquasec.com',
    provisioning: 'prov-eu-1.cloud.aquasec.com',
    'supply-chain': 'api.eu-1.supply-chain.cloud.aquasec.com',
    codesec: 'eu-1.codesec.aquasec.com',
    'cnapp-export': 'eu-central-1.edge.cloud.aquasec.com',
  },
  singapore: {
    cspm: 'asia-1.api.cloudsploit.com',
    platform: 'asia-1.cloud.aquasec.com',
    provisioning: 'prov-asia-1.cloud.aquasec.com',
    'supply-chain': 'api.asia-1.supply-chain.cloud.aquasec.com',
    'cnapp-export': 'ap-southeast-1.edge.cloud.aquasec.com',
  },
  sydney: {
    cspm: 'ap-2.api.cloudsploit.com',
    platform: 'ap-2.cloud.aquasec.com',
    provisioning: 'prov-ap-2.cloud.aquasec.com',
    'supply-chain': 'api.ap-2.supply-chain.cloud.aquasec.com',
    'cnapp-export': 'ap-southeast-2.edge.cloud.aquasec.com',
  },
  'asia-2': {
    cspm: 'asia-2.api.cloudsploit.com',
    platform: 'asia-2.cloud.aquasec.com',
    provisioning: 'prov-asia-2.cloud.aquasec.com',
  },
};

const aliases: Readonly<Record<string, readonly string[]>> = {
  us: ['us', 'us-1', 'us-east-1'],
  eu: ['eu', 'eu-1', 'eu-central-1'],
  singapore: ['singapore', 'asia-1', 'ap-1', 'ap-southeast-1'],
  sydney: ['sydney', 'australia', 'ap-2', 'ap-southeast-2'],
  'asia-2': ['asia-2'],
};

const inAnyCase = (name: string): readonly string[] => [
  name,
  name.toUpperCase(),
  `${name[0]?.toUpperCase()}${name.slice(1)}`,
  ` ${name}\n`,
];
const apiKey = { apiKey: 'k_demo_3f9a', apiSecret: 's3cr3t-demo-ONLY' };
const auths: readonly AquaOptions['auth'][] = [apiKey, { email: 'ops@example.org', password: 'correct-horse' }, { token: 'ready-made' }];
const jwt = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

/** One operation of each service beside the console. */
const services: readonly { readonly host: string; readonly group: string; readonly operation: Operation }[] = hostNames
  .filter((host) => host !== 'console')
  .map((host) => {
    const all = Object.entries(table.groups).flatMap(([group, rows]) =>
      Object.entries(rows).map(([id, row]) => ({ host, group, operation: parseOperation(id, row) })),
    );
    return (
      all.find(({ operation }) => operation.host === host && operation.method === 'GET') ??
      all.find(({ operation }) => operation.host === host)
    );
  })
  .filter((found) => found !== undefined);

function vendor(options: AquaOptions) {
  const token = jwt({ csp_metadata: { urls: { ese_url: '0a1b2c.cloud.aquasec.com' } } });
  const server = script([
    ({ url }) => {
      if (url.pathname === '/v2/tokens') return { json: { status: 200, code: 0, data: token } };
      if (url.pathname === '/v2/signin') return { json: { status: 200, code: 0, data: { token } } };
      return { json: { data: [], result: [] } };
    },
  ]);
  server.clock.hold();
  return { client: createAquaClient({ fetch: server.fetch, clock: server.clock, auth: apiKey, retry: false, ...options }), server };
}

/** @returns The host that was called; the option that the client asks for where it is not known. */
async function callService(options: AquaOptions, { group, operation }: (typeof services)[number]) {
  const { client, server } = vendor(options);
  const call = (client as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[group]?.[operation.id];
  const error = await failureOf(call?.(examples[operation.id]?.input) ?? Promise.reject(new Error('no such operation'))).catch(
    () => undefined,
  );
  const asked = error instanceof ConfigError ? error.option : undefined;
  if (error !== undefined && asked === undefined && !isSecError(error)) throw error;
  return { asked, called: server.requests.at(-1)?.url.host, all: server.requests.map(({ url }) => url.host) };
}

async function expectOwnHosts(region: string, options: AquaOptions): Promise<void> {
  const own = expected[region] as Row;
  for (const service of services) {
    const { asked, called, all } = await callService(options, service);
    const host = own[service.host];
    const label = `${service.host} with ${JSON.stringify(options)}`;
    if (host === undefined) expect([label, asked]).toEqual([label, `hosts.${service.host}`]);
    else expect([label, asked, called]).toEqual([label, undefined, host]);
    // Nothing at all goes anywhere else, the sign-in included.
    expect([label, all.filter((one) => !Object.values(own).includes(one))]).toEqual([label, []]);
  }
}

afterEach(() => vi.unstubAllEnvs());

test('there is a service for every host, and a row for every region', async () => {
  const { regions } = await import('@sec/aqua');

  expect(services.map(({ host }) => host).toSorted()).toEqual(hostNames.filter((host) => host !== 'console').toSorted());
  expect(Object.keys(regions)).toEqual(Object.keys(expected));
});

test.each(Object.keys(expected))(
  'region %s: every service by every name and credential goes to its own host, or asks for it',
  async (region) => {
    for (const name of aliases[region] ?? []) {
      for (const spelled of inAnyCase(name)) {
        for (const auth of auths) await expectOwnHosts(region, { region: spelled as 'us', ...(auth && { auth }) });
      }
    }
  },
);

test.each(Object.keys(expected))('region %s is taken from the environment, from authUrl and from hosts.cspm', async (region) => {
  const issuer = `https://${expected[region]?.['cspm']}`;
  await expectOwnHosts(region, { authUrl: issuer });
  await expectOwnHosts(region, { hosts: { cspm: `${issuer}/` } });
  vi.stubEnv('AQUA_AUTH_URL', issuer);
  await expectOwnHosts(region, {});
  vi.unstubAllEnvs();
  for (const name of aliases[region] ?? []) {
    vi.stubEnv('AQUA_REGION', name.toUpperCase());
    await expectOwnHosts(region, {});
  }
});

test.each([
  ['0a1b2c.cloud.aquasec.com', 'us'],
  ['0a1b2c.eu-1.cloud.aquasec.com', 'eu'],
  ['0a1b2c.ap-2.cloud.aquasec.com', 'sydney'],
])('without a region the console %s says that it is %s', (consoleUrl, region) => expectOwnHosts(region, { consoleUrl }));

test.each([
  ['https://cloud.aquasec.com', 'us'],
  ['https://eu-1.cloud.aquasec.com', 'eu'],
  ['https://asia-1.cloud.aquasec.com/', 'singapore'],
  ['https://ap-2.api.cloudsploit.com', 'sydney'],
  ['asia-2.cloud.aquasec.com', 'asia-2'],
  ['https://elsewhere.example', 'us'],
  [undefined, 'us'],
])('without a region a ready-made token with the address %s is shown to hosts of %s alone', async (cspm_url, region) => {
  await expectOwnHosts(region, { auth: { token: jwt({ cspm_url }) }, consoleUrl: 'https://console.example' });
  await expectOwnHosts(region, { auth: { token: async () => jwt({ cspm_url }) } });
});

test('a token of a region that nobody knows is shown to no service but those that are named, and a region that is given counts', async () => {
  const auth = { token: jwt({ cspm_url: 'https://moon-1.cloud.aquasec.com' }) };

  for (const service of services) {
    const { asked, all } = await callService({ auth }, service);
    expect([service.host, asked, all]).toEqual([service.host, `hosts.${service.host}`, []]);
  }
  await expectOwnHosts('eu', { auth, region: 'eu' });
  const named = await callService(
    { auth, hosts: { 'supply-chain': 'https://sc.example' } },
    services.find(({ host }) => host === 'supply-chain') as never,
  );
  expect(named.called).toBe('sc.example');
});

test('a console with a label that nobody knows is of no region: nothing is sent to one', async () => {
  for (const service of services) {
    const { asked, all } = await callService({ consoleUrl: '0a1b2c.moon-1.cloud.aquasec.com' }, service);
    expect([service.host, asked, all]).toEqual([service.host, `hosts.${service.host}`, []]);
  }
});

test('the tokens of an issuer of no region are shown to no service but those that are named', async () => {
  for (const options of [
    { authUrl: 'https://cspm.corp.example' },
    { region: 'eu', hosts: { cspm: 'https://cspm.corp.example' } },
  ] as const) {
    for (const service of services.filter(({ host }) => host !== 'cspm')) {
      const { asked, all } = await callService(options, service);
      expect([service.host, asked, all.filter((host) => host !== 'cspm.corp.example')]).toEqual([
        service.host,
        `hosts.${service.host}`,
        [],
      ]);
    }
  }
});

test('a region and an issuer of another one contradict each other', () => {
  const create = (options: AquaOptions) => () => createAquaClient({ auth: apiKey, ...options });

  expect(create({ region: 'eu', authUrl: 'https://api.cloudsploit.com' })).toThrow('"region" (AQUA_REGION) is eu, but');
  expect(create({ region: 'australia', authUrl: 'https://ap-2.api.cloudsploit.com' })).not.toThrow();
});

test('a host that is not known is asked for when its service is called, and can be given', async () => {
  const { client, server } = vendor({ region: 'sydney' });

  await client.images.listImages({});
  const refused = client.supplyChain.listCodeScanResults({});
  await expect(refused).rejects.toThrow(/"hosts\.codesec" is required for this operation, got undefined, and no host of this service/);
  const given = vendor({ region: 'sydney', hosts: { codesec: 'https://codesec.example' } });
  await given.client.supplyChain.listCodeScanResults({});

  expect(server.requests.map(({ url }) => url.host)).toEqual(['ap-2.api.cloudsploit.com', '0a1b2c.cloud.aquasec.com']);
  expect(given.server.requests.map(({ url }) => url.host)).toEqual(['ap-2.api.cloudsploit.com', 'codesec.example']);
});

test.each(['mars', 'toString', '__proto__', 'dev', '', 'eu-2', 7])('%j is no region', (region) => {
  expect(() => createAquaClient({ auth: apiKey, region } as never)).toThrow(/"region" must be one of us, eu, singapore, sydney, asia-2/);
});

test('example handlers take every name of a region', () => {
  for (const names of Object.values(aliases)) {
    for (const region of names) expect(createAquaHandlers({ region: region as 'us' }).length).toBeGreaterThan(250);
  }
});
