import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import {
  AuthError,
  ConfigError,
  countOpenFindings,
  createDataTheoremClient,
  type DataTheoremOptions,
  HttpError,
  ParseError,
} from '@sec/datatheorem';
import { createDataTheoremClient as createPart, listSecurityFindings } from '@sec/datatheorem/operations';
import { createRaw } from '@sec/datatheorem/raw';
import { checks } from '@sec/datatheorem/validate';
import { type Answer, script } from '../support/script.js';

/** Invented; with the characters that Base64 has. */
const resultsApiKey = 'b64Like/Key+042Zz==';
const uploadApiKey = 'b64Like/Upload+7Aa=';
const auth = { resultsApiKey, uploadApiKey };

/** A client, and a server with these answers. */
function vendor(answers: readonly Answer[], options: DataTheoremOptions = { auth }) {
  const server = script(answers);
  return { client: createDataTheoremClient({ retry: false, ...server, ...options }), server };
}

afterEach(() => vi.unstubAllEnvs());

test('results are read with the one key, uploads begin with the other, both exactly as issued', async () => {
  const { client, server } = vendor([{ json: { assets: [] } }, { json: { upload_url: 'https://upload.example/t' } }]);

  await client.assets.listAssets();
  await client.uploads.initMobileAppUpload();

  expect(server.requests.map(({ url, headers }) => [url.href, headers['authorization']])).toEqual([
    ['https://api.securetheorem.com/apis/api_security/results/v2/assets', 'APIKey b64Like/Key+042Zz=='],
    ['https://api.securetheorem.com/apis/mobile_security/devops/v1/upload_init', 'APIKey b64Like/Upload+7Aa='],
  ]);
});

test('an operation whose key is missing says which option to set, and sends nothing', async () => {
  const upload = vendor([], { auth: { resultsApiKey } });
  const read = vendor([], { auth: { uploadApiKey } });

  await expect(upload.client.uploads.initMobileAppUpload()).rejects.toMatchObject({
    code: 'SEC_CONFIG',
    option: 'auth.uploadApiKey',
    message:
      '"auth.uploadApiKey" is required for initMobileAppUpload, got undefined; for example { auth: { uploadApiKey: process.env.MY_KEY } } (or set DATATHEOREM_UPLOAD_API_KEY)',
  });
  await expect(read.client.assets.listAssets()).rejects.toMatchObject({ option: 'auth.resultsApiKey' });
  await expect(createRaw(read.client).GET('/apis/api_security/results/v2/assets')).rejects.toBeInstanceOf(ConfigError);
  expect([...upload.server.requests, ...read.server.requests]).toHaveLength(0);
});

test('the keys come from the environment, unless some are given', async () => {
  vi.stubEnv('DATATHEOREM_API_KEY', 'from/the+environment=');
  vi.stubEnv('DATATHEOREM_UPLOAD_API_KEY', 'upload/from+there=');
  const { client, server } = vendor([{ json: { assets: [] } }, { json: { upload_url: 'https://upload.example/t' } }], {});
  const given = vendor([], { auth: { resultsApiKey } });

  await client.assets.listAssets();
  await client.uploads.initMobileAppUpload();

  expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual([
    'APIKey from/the+environment=',
    'APIKey upload/from+there=',
  ]);
  await expect(given.client.uploads.initMobileAppUpload()).rejects.toMatchObject({ option: 'auth.uploadApiKey' });
});

test.each([
  [
    'the scheme before it',
    'APIKey s3cr3t-demo',
    /must be the key alone, got a string that begins with "APIKey" \(not shown\); the client adds that word itself/,
  ],
  ['the scheme in capitals', 'APIKEY s3cr3t-demo', /begins with "APIKey"/],
  ['the scheme glued to it', 'apikey=s3cr3t-demo', /begins with "APIKey"/],
  ['another scheme', 'Bearer s3cr3t-demo', /begins with "Bearer"/],
  ['a line break at its end', 's3cr3t-demo\n', /must not begin or end with blanks or line breaks/],
  ['a blank in it', 's3cr3t demo', /must hold printable ASCII characters without blanks/],
  ['only blanks', ' ', /got an empty string/],
])('a key with %s is refused without an echo', (_, key, message) => {
  const create = () => createDataTheoremClient({ auth: { resultsApiKey: key } });

  expect(create).toThrow(ConfigError);
  expect(create).toThrow(message);
  expect(create).not.toThrow(/s3cr3t/);
  vi.stubEnv('DATATHEOREM_UPLOAD_API_KEY', key);
  expect(() => createDataTheoremClient()).toThrow(/DATATHEOREM_UPLOAD_API_KEY/);
});

test.each([
  ['no key at all', {}, '"auth" must hold resultsApiKey or uploadApiKey, got neither'],
  ['an empty object', { auth: {} }, '"auth" must hold resultsApiKey or uploadApiKey, got neither'],
  ['a misspelt key', { auth: { resultApiKey: 'x' } }, '"auth.resultApiKey" is unknown; known members are resultsApiKey and uploadApiKey'],
  ['a string as auth', { auth: 'x' }, '"auth" must be an object'],
  ['a number as key', { auth: { uploadApiKey: 7 } }, '"auth.uploadApiKey" must be a string or a function, got 7'],
  ['an unknown option', { auth, region: 'eu' }, '"region" is not an option'],
  ['an unknown host', { auth, hosts: { upload: 'https://x.example' } }, '"hosts.upload" is not a host of this client; known hosts: api'],
  ['a clear-text host', { auth, baseUrl: 'http://api.example' }, '"baseUrl" must begin with https://'],
])('%s is a ConfigError', (_, options, message) => {
  expect(() => createDataTheoremClient(options as DataTheoremOptions)).toThrow(message);
});

test('a function returns the key on demand, and again after a rejection', async () => {
  const keys = ['first/Key+1==', 'second/Key+2=='];
  const readKey = vi.fn(async () => keys.shift() ?? '');
  const { client, server } = vendor([{ status: 401 }, { json: { assets: [] } }], { auth: { resultsApiKey: readKey } });

  await client.assets.listAssets();

  expect(readKey).toHaveBeenCalledTimes(2);
  expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual(['APIKey first/Key+1==', 'APIKey second/Key+2==']);
});

test('a function that returns a key with its scheme gets an error that says so, and nothing is sent', async () => {
  const { client, server } = vendor([], { auth: { resultsApiKey: () => 'APIKey s3cr3t-demo' } });

  const error: unknown = await client.assets.listAssets().catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(AuthError);
  expect(String(error)).toMatch(/begins with "APIKey"/);
  expect(inspect(error, { depth: 9 })).not.toMatch(/s3cr3t/);
  expect(server.requests).toHaveLength(0);
});

test('a moment with an offset is sent as it is, and its plus sign does not become a blank', async () => {
  const { client, server } = vendor([{ json: { pagination_information: {} } }]);

  await client.mobileFindings.listSecurityFindings({ results_since: '2031-02-03T04:05:06.789012+00:00' });

  expect(server.requests[0]?.url.search).toBe('?results_since=2031-02-03T04%3A05%3A06.789012%2B00%3A00');
});

test('tags travel as JSON text', async () => {
  const { client, server } = vendor([{ json: { pagination_information: {} } }]);

  await client.assets.listAssets({ filter_by_asset_tags: { env: ['prod', 'stage'], owner: null } });

  expect(server.requests[0]?.url.searchParams.get('filter_by_asset_tags')).toBe('{"env":["prod","stage"],"owner":null}');
});

test('repeated filters repeat the parameter', async () => {
  const { client, server } = vendor([{ json: { pagination_information: {} } }]);

  await client.mobileInsights.listMobileAppInsights({ include: ['ios_entitlements', 'ios_privacy_manifests'] });

  expect(server.requests[0]?.url.search).toBe('?include=ios_entitlements&include=ios_privacy_manifests');
});

test('ids are strings and counts are numbers, whatever the server sends', async () => {
  const body = { security_findings: [{ id: 70010542, mobile_app_id: '4567001' }], pagination_information: { total_count: '1' } };
  const { client } = vendor([{ json: body }]);

  const page = await client.mobileFindings.listSecurityFindings({ mobile_app_id: 4567001 });
  const { body: wire } = await client.mobileFindings.listSecurityFindings.withResponse({});

  expect(page.security_findings).toEqual([{ id: '70010542', mobile_app_id: '4567001' }]);
  expect(page.pagination_information?.total_count).toBe(1);
  expect(wire).toEqual(body);
});

test('a list continues by its cursor until there is none, and a page without its array is empty', async () => {
  const { client, server } = vendor([
    { json: { assets: [{ id: 'a' }], pagination_information: { next_cursor: 'c1==' } } },
    { json: { pagination_information: { next_cursor: 'c2==' } } },
    { json: { assets: [{ id: 'b' }], pagination_information: { next_cursor: '' } } },
  ]);

  const ids: string[] = [];
  for await (const { id } of client.assets.listAssets.items()) ids.push(id);

  expect(ids).toEqual(['a', 'b']);
  expect(server.requests.map(({ url }) => url.searchParams.get('cursor'))).toEqual([null, 'c1==', 'c2==']);
});

test('the pages of violations have what their violations refer to', async () => {
  const { client } = vendor([{ json: { policy_violations: [{ id: 'v' }], policy_rules: [{ id: 'r' }] } }]);

  const rules: unknown[] = [];
  for await (const { items, data } of client.policyViolations.listPolicyViolations.pages()) rules.push(items.length, data.policy_rules);

  expect(rules).toEqual([1, [{ id: 'r' }]]);
});

test('a list that ends short of its total, which comes as a string, is an error', async () => {
  const { client } = vendor([{ json: { targets: [{ id: '1' }], pagination_information: { total_count: '3' } } }]);

  const readAll = async () => {
    for await (const _ of client.mobileFindings.listSecurityFindingTargets.items()) void _;
  };

  await expect(readAll()).rejects.toMatchObject({ code: 'SEC_INCOMPLETE_LIST' });
});

test.each([
  ['a JSON text', { json: { message: 'no such app' } }, '404 not found; no such app'],
  ['a JSON error', { json: { error: { message: 'no such app', code: 'APP' } } }, '404 not found; APP: no such app'],
  ['plain text', { text: 'no such app\n', headers: { 'content-type': 'text/plain' } }, '404 not found; no such app'],
  ['a page', { text: '<title>404</title>', headers: { 'content-type': 'text/html; charset=UTF-8' } }, '404 not found; an HTML page came'],
  ['an empty body', {}, '404 not found'],
])('a failure with %s says what is known', async (_, answer, message) => {
  const { client } = vendor([{ status: 404, ...answer }]);

  const error = await client.mobileApps.getMobileApp({ id: '1' }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(HttpError);
  expect((error as HttpError).message).toContain(message);
});

test('errors by field are read in either shape', async () => {
  const { client } = vendor([
    { status: 400, json: { errors: { severity: ['not a severity'] } } },
    { status: 400, json: { errors: [{ field: 'severity', message: 'not a severity' }] } },
  ]);

  for (let call = 0; call < 2; call++)
    await expect(client.mobileFindings.listSecurityFindings({})).rejects.toMatchObject({ fieldErrors: { severity: 'not a severity' } });
});

test.each([
  ['results', 401, /this needs an API access key from the portal; the upload key does not open it/],
  ['results', 403, /the check box of this API may not be ticked on the key/],
  ['uploads', 401, /uploads need the upload key of the organization/],
] as const)('a rejection of %s with %i says the usual cause, and never the key', async (what, status, message) => {
  const { client } = vendor([{ status, json: { message: `bad key ${resultsApiKey} ${uploadApiKey}` } }]);

  const call = what === 'uploads' ? client.uploads.initMobileAppUpload() : client.assets.listAssets();
  const error: unknown = await call.catch((reason: unknown) => reason);

  expect(String(error)).toMatch(message);
  expect(inspect(error, { depth: 9 })).not.toMatch(/b64Like/);
});

test('a web page of the front end with a successful status is an error', async () => {
  const { client } = vendor([{ text: '<html>', headers: { 'content-type': 'text/html' } }]);

  await expect(client.assets.listAssets()).rejects.toBeInstanceOf(ParseError);
});

test('a request that the front end could not handle is retried', async () => {
  const { client, server } = vendor([{ status: 502, text: '<html>', headers: { 'content-type': 'text/html' } }, { json: { assets: [] } }], {
    auth,
    retry: { attempts: 2, baseDelayMs: 0 },
  });

  await client.assets.listAssets();

  expect(server.requests).toHaveLength(2);
});

test('a new value in an enumeration passes, and is reported once', async () => {
  const onValidationIssue = vi.fn();
  const { client } = vendor([{ json: { id: '1', severity: 'CATASTROPHIC' } }], {
    auth,
    validation: { checks, mode: 'enforce' },
    onValidationIssue,
  });

  for (let call = 0; call < 2; call++) {
    const { severity } = await client.mobileFindings.getSecurityFinding({ security_finding_id: '1' });
    expect(severity).toBe('CATASTROPHIC');
  }

  expect(onValidationIssue).toHaveBeenCalledTimes(1);
  expect(onValidationIssue.mock.calls[0]?.[0]).toMatchObject({ pointer: '/severity', severity: 'note' });
});

test('a count that is not a number is reported as a validation issue', async () => {
  const onValidationIssue = vi.fn();
  const { client } = vendor([{ json: { scans: [], pagination_information: { total_count: 'many' } } }], {
    auth,
    validation: { checks },
    onValidationIssue,
  });

  await client.mobileScans.listMobileAppScans({ mobile_app_id: 4567001 });

  expect(onValidationIssue.mock.calls[0]?.[0]).toMatchObject({
    pointer: '/pagination_information/total_count',
    received: 'a string of 4 characters',
  });
});

test('a secret of the cloud account is not repeated in an error', async () => {
  const { client } = vendor([], { auth, validation: { checks } });

  const error: unknown = await client.cloudAuthenticators
    .createCloudAuthenticator({ body: { cloud_authenticator_type: 'AWS', aws_credential: { external_id: 's3cr3t-demo' } } } as never)
    .catch((reason: unknown) => reason);

  expect((error as Error).name).toBe('InputError');
  expect(inspect(error, { depth: 9 })).not.toMatch(/s3cr3t/);
});

test('a client of some operations has these alone, is enough for a workflow, and reaches all paths by raw calls', async () => {
  const server = script([{ json: { security_findings: [], pagination_information: { total_count: 0 } } }]);
  const part = createPart({ auth, ...server }, { mobileFindings: { listSecurityFindings } });

  const { high } = await countOpenFindings(part, { mobile_app_id: 12 });
  const { data } = await createRaw(part).GET('/apis/api_security/results/v2/assets');

  expect([Object.keys(part), Object.keys(part.mobileFindings), high]).toEqual([['close', 'mobileFindings'], ['listSecurityFindings'], 0]);
  expect(data).toBeDefined();
  expect(server.requests.at(-1)?.headers['authorization']).toBe(`APIKey ${resultsApiKey}`);
});
