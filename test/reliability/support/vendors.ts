/** Every vendor and every way to show who is calling, one row each: what the suites about credentials are crossed with. */
import { type AquaAuth, createAquaClient } from '@sec/aqua';
import { createRaw as createAquaRaw } from '@sec/aqua/raw';
import { checks as aquaChecks } from '@sec/aqua/validate';
import type { ClientBase, ClientOptions, SecretSource, ValidationOptions } from '@sec/core';
import { createDataTheoremClient } from '@sec/datatheorem';
import { createRaw as createDataTheoremRaw } from '@sec/datatheorem/raw';
import { checks as dataTheoremChecks } from '@sec/datatheorem/validate';
import { createInsightCloudSecClient, type InsightCloudSecClient } from '@sec/insightcloudsec';
import { createRaw as createInsightCloudSecRaw } from '@sec/insightcloudsec/raw';
import { checks as insightCloudSecChecks } from '@sec/insightcloudsec/validate';
import { createRiskenClient } from '@sec/risken';
import { createRaw as createRiskenRaw } from '@sec/risken/raw';
import { checks as riskenChecks } from '@sec/risken/validate';

/** What a client is made with. */
export interface Setup {
  /** Origin under which every host of the vendor is found. */
  readonly origin: string;
  /** The secret that a person keeps: a token, an API key's secret, a password. */
  readonly secret: string;
  /** What goes with it: the name of a key, or of a user. */
  readonly key: string;
  /** How the secret is given, where a function may bring it. */
  readonly given: 'text' | 'function' | 'promise';
  readonly options: ClientOptions;
}

/** A client, and calls on it that carry the credential. */
export interface Connected {
  readonly client: ClientBase;
  readonly read: () => Promise<unknown>;
  readonly write: () => Promise<unknown>;
  /** The first pages of a list. */
  readonly walk: () => Promise<unknown>;
  /** The same read by its path; resolves to what that gives back. */
  readonly raw: () => Promise<unknown>;
}

export interface VendorRow {
  readonly name: string;
  /** Headers that carry the credential. */
  readonly headers: readonly string[];
  /** Whether a function may bring the secret. */
  readonly fromFunction: boolean;
  /** Whether what goes with the secret is a secret as well: a header carries it. */
  readonly hidesKey?: true;
  /** The vendor's checks. */
  readonly checks: ValidationOptions['checks'];
  /** Path that gives a token for the secret, where there is one. */
  readonly exchange?: string;
  /** `false` where the credential opens single calls only, so that there is no list to walk. */
  readonly isPaged?: false;
  /** What the secret is, which decides over the characters in it. */
  readonly kind: 'token' | 'password';
  /** Creates the client. @throws `ConfigError` for an address or a secret that it refuses. */
  readonly connect: (setup: Setup) => Connected;
  /** A good response to a request of the calls above; `token` is what an exchange gives out. */
  readonly answer: (request: { readonly path: string; readonly method: string; readonly token: string }) => unknown;
}

const sourceOf = ({ secret, given }: Setup): SecretSource =>
  given === 'text' ? secret : given === 'function' ? () => secret : async () => secret;

async function twoPages(pages: AsyncIterable<unknown>): Promise<unknown> {
  let count = 0;
  for await (const page of pages) {
    void page;
    if (++count === 2) break;
  }
  return count;
}

const risken: VendorRow = {
  name: 'risken: access token',
  checks: riskenChecks,
  headers: ['authorization'],
  fromFunction: true,
  kind: 'token',
  connect(setup) {
    const client = createRiskenClient({
      ...setup.options,
      baseUrl: `${setup.origin}/api/v1`,
      auth: { accessToken: sourceOf(setup) },
      project_id: 1001,
    });
    const finding = {
      description: 'invented',
      data_source: 'code:invented',
      resource_name: 'repository',
      original_score: 1,
      original_max_score: 10,
    };
    return {
      client,
      read: () => client.aws.listAws({}),
      write: () => client.finding.putFinding({ finding: { ...finding, data_source_id: 'invented', data: '{}' } }),
      walk: () => twoPages(client.finding.listFindings.pages({})),
      raw: () => createRiskenRaw(client).GET('/aws/list-aws', { params: { query: { project_id: 1001 } } }),
    };
  },
  answer: ({ path }) =>
    path.endsWith('/list-aws')
      ? { data: { aws: [] } }
      : path.endsWith('/list-finding')
        ? { data: { finding_id: [1, 2], total: 4 } }
        : { data: {} },
};

/** All hosts of the vendor in one place. */
const aquaHosts = (origin: string) => ({ authUrl: origin, hosts: { provisioning: origin, platform: origin, 'supply-chain': origin } });

/** A row whose calls go to the console. */
function onConsole(
  row: Pick<VendorRow, 'name' | 'fromFunction' | 'exchange' | 'kind' | 'hidesKey'>,
  authOf: (setup: Setup) => AquaAuth,
  authHeaderName?: string,
): VendorRow {
  return {
    headers: [authHeaderName ?? 'authorization'],
    checks: aquaChecks,
    ...row,
    connect(setup) {
      const { origin, options } = setup;
      const own = {
        ...aquaHosts(origin),
        consoleUrl: origin,
        auth: authOf(setup),
        ...(authHeaderName === undefined ? {} : { authHeaderName }),
      };
      const client = createAquaClient({ rateLimit: { requestsPerSecond: 10_000, burst: 1_000 }, ...options, ...own });
      return {
        client,
        read: () => client.registries.listRegistries(),
        write: () => client.registries.createRegistry({ name: 'invented', type: 'HUB' }),
        walk: () => twoPages(client.images.listImages.pages({})),
        raw: () => createAquaRaw(client).GET('/api/v1/registries'),
      };
    },
    answer: aquaAnswer,
  };
}

const aquaAnswer: VendorRow['answer'] = ({ path, method, token }) => {
  if (path === '/v2/tokens') return { status: 200, code: 0, data: token };
  if (path === '/v2/signin') return { status: 200, code: 0, data: { token } };
  if (path === '/api/v1/login') return { token };
  if (path === '/v2/keys') return method === 'GET' ? { status: 200, code: 0, data: [] } : { status: 200, code: 0, data: { id: 7 } };
  if (path.startsWith('/v2/scansv2/')) return { status: 200, code: 0, data: { results: [{ id: 1 }], next: 'next' } };
  if (path === '/api/v1/registries') return method === 'GET' ? [] : {};
  return { count: 4, page: 1, pagesize: 2, result: [{ name: 'one' }, { name: 'two' }] };
};

const aquaSigned: VendorRow = {
  name: 'aqua: API key, signed',
  headers: ['x-api-key', 'x-signature'],
  hidesKey: true,
  checks: aquaChecks,
  fromFunction: false,
  kind: 'token',
  connect({ origin, key, secret, options }) {
    const client = createAquaClient({
      rateLimit: { requestsPerSecond: 10_000, burst: 1_000 },
      ...options,
      ...aquaHosts(origin),
      auth: { apiKey: key, apiSecret: secret },
    });
    return {
      client,
      read: () => client.cspmKeys.listKeys(),
      write: () => client.cspmKeys.createKey({ name: 'invented', group_id: 1 }),
      walk: () => twoPages(client.cspmScans.getScanV2.pages({ id: 7 })),
      raw: () => createAquaRaw(client).GET('/v2/keys'),
    };
  },
  answer: aquaAnswer,
};

const insightCloudSecCalls = (client: InsightCloudSecClient): Connected => ({
  client,
  read: () => client.clouds.listClouds(),
  write: () =>
    client.users.createUser({ name: 'Invented', email: 'invented@example.org', username: 'invented', access_level: 'BASIC_USER' }),
  walk: () => twoPages(client.resources.queryResources.pages({ selected_resource_type: 'instance' })),
  raw: () => createInsightCloudSecRaw(client).GET('/v2/public/clouds/list'),
});

const insightCloudSecAnswer: VendorRow['answer'] = ({ path, token }) => {
  if (path.endsWith('/user/login')) return { session_id: token };
  if (path.endsWith('/clouds/list')) return { clouds: [], total_count: 0 };
  return path.endsWith('/query') ? { resources: [{ id: 1 }], counts: { instance: 2 }, next_cursor: 'next' } : {};
};

const insightCloudSecKey: VendorRow = {
  name: 'insightcloudsec: API key',
  checks: insightCloudSecChecks,
  headers: ['api-key'],
  fromFunction: true,
  kind: 'token',
  connect: (setup) =>
    insightCloudSecCalls(createInsightCloudSecClient({ ...setup.options, baseUrl: setup.origin, auth: { apiKey: sourceOf(setup) } })),
  answer: insightCloudSecAnswer,
};

const insightCloudSecLogin: VendorRow = {
  name: 'insightcloudsec: user and password',
  checks: insightCloudSecChecks,
  headers: ['x-auth-token'],
  fromFunction: false,
  kind: 'password',
  exchange: '/v2/public/user/login',
  connect: ({ origin, key, secret, options }) =>
    insightCloudSecCalls(createInsightCloudSecClient({ ...options, baseUrl: origin, auth: { username: key, password: secret } })),
  answer: insightCloudSecAnswer,
};

const dataTheoremAnswer: VendorRow['answer'] = ({ path }) =>
  path.endsWith('/assets')
    ? { assets: [], pagination_information: { next_cursor: 'next' } }
    : path.endsWith('/upload_init')
      ? { upload_url: 'https://upload.example/invented' }
      : {};

const dataTheoremResults: VendorRow = {
  name: 'datatheorem: results key',
  checks: dataTheoremChecks,
  headers: ['authorization'],
  fromFunction: true,
  kind: 'token',
  connect(setup) {
    const client = createDataTheoremClient({ ...setup.options, baseUrl: setup.origin, auth: { resultsApiKey: sourceOf(setup) } });
    return {
      client,
      read: () => client.assets.listAssets(),
      write: () => client.apiScans.startRestfulApiScan({ asset_id: 'invented', asset_base_url: 'https://api.example' }),
      walk: () => twoPages(client.assets.listAssets.pages()),
      raw: () => createDataTheoremRaw(client).GET('/apis/api_security/results/v2/assets'),
    };
  },
  answer: dataTheoremAnswer,
};

const dataTheoremUpload: VendorRow = {
  name: 'datatheorem: upload key',
  checks: dataTheoremChecks,
  isPaged: false,
  headers: ['authorization'],
  fromFunction: true,
  kind: 'token',
  connect(setup) {
    const client = createDataTheoremClient({ ...setup.options, baseUrl: setup.origin, auth: { uploadApiKey: sourceOf(setup) } });
    const init = () => client.uploads.initMobileAppUpload();
    return {
      client,
      read: init,
      write: init,
      walk: init,
      raw: () => createDataTheoremRaw(client).POST('/apis/mobile_security/devops/v1/upload_init'),
    };
  },
  answer: dataTheoremAnswer,
};

/** A new vendor, or a new form of credential, is a row here. */
export const vendors: readonly VendorRow[] = [
  risken,
  aquaSigned,
  onConsole(
    { name: 'aqua: API key, token', exchange: '/v2/tokens', fromFunction: false, kind: 'token', hidesKey: true },
    ({ key, secret }) => ({
      apiKey: key,
      apiSecret: secret,
    }),
  ),
  onConsole({ name: 'aqua: e-mail and password', exchange: '/v2/signin', fromFunction: false, kind: 'password' }, ({ secret }) => ({
    email: 'ops@example.org',
    password: secret,
  })),
  onConsole({ name: 'aqua: token', fromFunction: true, kind: 'token' }, (setup) => ({ token: sourceOf(setup) })),
  onConsole(
    { name: 'aqua: token under a renamed header', fromFunction: true, kind: 'token' },
    (setup) => ({ token: sourceOf(setup) }),
    'x-renamed-authorization',
  ),
  onConsole({ name: 'aqua: console login', exchange: '/api/v1/login', fromFunction: false, kind: 'password' }, ({ key, secret }) => ({
    username: key,
    password: secret,
  })),
  onConsole({ name: 'aqua: Basic', fromFunction: false, kind: 'password' }, ({ key, secret }) => ({
    username: key,
    password: secret,
    scheme: 'basic',
  })),
  insightCloudSecKey,
  insightCloudSecLogin,
  dataTheoremResults,
  dataTheoremUpload,
];
