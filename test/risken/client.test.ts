import { inspect } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { AuthError, ConfigError, createRiskenClient, HttpError, InputError, ParseError, type RiskenOptions } from '@sec/risken';
import { createRaw } from '@sec/risken/raw';
import { checks } from '@sec/risken/validate';
import { script, type ScriptedAnswer } from '../support/script.js';

const secret = 'NDMyMUA4N0BUbTkwTFdFdGNtVmhiQzEwYjJ0bGJpMXFkWE4wTFdGdUxXVjRZVzF3YkdV';
const baseUrl = 'https://risken.example/api/v1';
const good = { json: { data: {} } };

function clientFor(answers: readonly ScriptedAnswer[], options: RiskenOptions = {}) {
  const server = script(answers);
  return { server, client: createRiskenClient({ baseUrl, auth: { accessToken: secret }, ...server, ...options }) };
}

afterEach(() => vi.unstubAllEnvs());

test.each<[string, RiskenOptions, string, RegExp]>([
  ['no base URL', { auth: { accessToken: secret } }, 'baseUrl', /required.*for example https:/],
  ['a base URL that is none', { baseUrl: 'risken', auth: { accessToken: secret } }, 'baseUrl', /absolute URL.*for example https:/],
  [
    'http to another host',
    { baseUrl: 'http://risken.example/api/v1', auth: { accessToken: secret } },
    'baseUrl',
    /https:\/\/.*clear.*for example/,
  ],
  [
    'a password in the base URL',
    { baseUrl: 'https://a:b@risken.example', auth: { accessToken: secret } },
    'baseUrl',
    /user name or password/,
  ],
  ['no token', { baseUrl }, 'auth.accessToken', /required.*for example/],
  ['an empty token', { baseUrl, auth: { accessToken: '' } }, 'auth.accessToken', /non-empty string, got an empty.*for example/],
  [
    'a token with a line break in it',
    { baseUrl, auth: { accessToken: `${secret}\nX: y` } },
    'auth.accessToken',
    /without blanks or line breaks, got .*for example/,
  ],
  [
    'a token with a line break after it',
    { baseUrl, auth: { accessToken: `${secret}\n` } },
    'auth.accessToken',
    /begin or end.*for example/,
  ],
  ['a token with its scheme', { baseUrl, auth: { accessToken: `Bearer ${secret}` } }, 'auth.accessToken', /token alone, got .*for example/],
  ['a negative timeout', { baseUrl, auth: { accessToken: secret }, timeoutMs: -1 }, 'timeoutMs', /from 1 .*got -1; for example/],
  ['a timeout that is no number', { baseUrl, auth: { accessToken: secret }, attemptTimeoutMs: Number.NaN }, 'attemptTimeoutMs', /from 1/],
  ['a misspelt option', { baseUrl, auth: { accessToken: secret }, timeoutMS: 5 } as RiskenOptions, 'timeoutMS', /not an option/],
  [
    'a project of zero',
    { baseUrl, auth: { accessToken: secret }, project_id: 0 },
    'project_id',
    /an integer of at least 1, got 0; for example/,
  ],
  ['half a project', { baseUrl, auth: { accessToken: secret }, project_id: 1.5 }, 'project_id', /an integer of at least 1, got 1\.5; for/],
  ['a token in place of the options', { baseUrl, auth: 'my-own' } as unknown as RiskenOptions, 'auth', /an object or "console"/],
  [
    'a misspelt credential',
    { baseUrl, auth: { acessToken: secret } } as unknown as RiskenOptions,
    'auth.acessToken',
    /is unknown; the only known member is accessToken; for example/,
  ],
  [
    'an empty credential',
    { baseUrl, auth: {} } as unknown as RiskenOptions,
    'auth.accessToken',
    /a string or a function that returns one, got undefined; for example/,
  ],
  [
    'a misspelt host',
    { baseUrl, auth: { accessToken: secret }, hosts: { nope: 'https://x.example' } },
    'hosts.nope',
    /gateway, gateway-root/,
  ],
  [
    'a misspelt member of validation',
    { baseUrl, auth: { accessToken: secret }, validation: { checks: {}, mod: 'enforce' } } as unknown as RiskenOptions,
    'validation.mod',
    /not an option/,
  ],
])('%s is one clear error before anything is sent', (_, options, option, message) => {
  const server = script([good]);

  const attempt = (): unknown => createRiskenClient({ ...server, ...options });

  expect(attempt).toThrow(ConfigError);
  expect(attempt).toThrow(message);
  try {
    attempt();
  } catch (error) {
    expect(error).toMatchObject({ code: 'SEC_CONFIG', option });
    expect(inspect(error)).not.toContain(secret);
  }
  expect(server.requests).toHaveLength(0);
});

test('a credential that is given and malformed is never replaced by the one in the environment', () => {
  vi.stubEnv('RISKEN_ACCESS_TOKEN', secret);
  const server = script([good]);

  for (const auth of ['my-own-token', {}, null, [], { acessToken: 'x' }]) {
    expect(() => createRiskenClient({ baseUrl, ...server, auth: auth as unknown as 'console' })).toThrow(ConfigError);
  }
});

test('a malformed environment variable is named in the error', () => {
  vi.stubEnv('RISKEN_PROJECT_ID', 'abc');
  expect(() => createRiskenClient({ baseUrl, auth: { accessToken: secret } })).toThrow(
    /"RISKEN_PROJECT_ID" must be an integer of at least 1/,
  );
  vi.stubEnv('RISKEN_BASE_URL', 'risken');
  expect(() => createRiskenClient({ auth: { accessToken: secret } })).toThrow(/"RISKEN_BASE_URL" must be an absolute URL/);
});

test('http to this machine is allowed', () => {
  expect(() => createRiskenClient({ baseUrl: 'http://127.0.0.1:8080/api/v1', auth: { accessToken: secret } })).not.toThrow();
  expect(() => createRiskenClient({ baseUrl: 'http://localhost/api/v1', auth: { accessToken: secret } })).not.toThrow();
});

test('options come from the environment where they are left out', async () => {
  vi.stubEnv('RISKEN_BASE_URL', baseUrl);
  vi.stubEnv('RISKEN_ACCESS_TOKEN', secret);
  vi.stubEnv('RISKEN_PROJECT_ID', '77');
  const server = script([good]);

  await createRiskenClient({ ...server }).aws.listAws({});

  expect(server.requests[0]?.url.href).toBe(`${baseUrl}/aws/list-aws?project_id=77`);
  expect(server.requests[0]?.headers).toMatchObject({ authorization: `Bearer ${secret}` });
});

test.each(['https://risken.example/api/v1', 'https://risken.example/api/v1/', 'https://risken.example/api/v1//'])(
  '%s joins to the same address',
  async (base) => {
    const { client, server } = clientFor([good], { baseUrl: base });

    await client.aws.listAws({ project_id: 7 });

    expect(server.requests[0]?.url.href).toBe('https://risken.example/api/v1/aws/list-aws?project_id=7');
  },
);

test('the health route lies beside the API and carries no credential', async () => {
  const { client, server } = clientFor([{}]);

  await client.signin.health();

  expect(server.requests[0]?.url.href).toBe('https://risken.example/healthz');
  expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
});

test('a call without a project uses the one that the token carries', async () => {
  const { client, server } = clientFor([good]);

  await client.aws.listAws({});
  await client.aws.deleteAws({ aws_id: 3 });

  expect(server.requests[0]?.url.searchParams.get('project_id')).toBe('4321');
  expect(JSON.parse(server.requests[1]?.body ?? '')).toEqual({ project_id: 4321, aws_id: 3 });
});

test('a token function is called once, also for the project that its token carries', async () => {
  const accessToken = vi.fn(async () => secret);
  const { client, server } = clientFor([good], { auth: { accessToken } });

  await Promise.all([client.aws.listAws({}), client.aws.listAws({})]);

  expect(accessToken).toHaveBeenCalledTimes(1);
  expect(server.requests.map(({ url }) => url.searchParams.get('project_id'))).toEqual(['4321', '4321']);
});

test('a project that is not known is an error before anything is sent', async () => {
  const { client, server } = clientFor([good], { auth: { accessToken: 'opaque-token' } });

  await expect(client.aws.listAws({})).rejects.toThrow(InputError);
  await expect(client.aws.listAws({})).rejects.toThrow(/"project_id" is required/);

  expect(server.requests).toHaveLength(0);
});

test('a nested project is filled in, and a different one refused', async () => {
  const { client, server } = clientFor([{ json: { data: { aws: {} } } }]);
  const aws = { name: 'Billing', aws_account_id: '444455556666' };

  await client.aws.putAws({ project_id: 9, aws });
  const refused = client.aws.putAws({ project_id: 9, aws: { ...aws, project_id: 8 } });

  await expect(refused).rejects.toThrow(/"aws.project_id" must equal "project_id"/);
  expect(server.requests.map(({ body }) => JSON.parse(body ?? ''))).toEqual([{ project_id: 9, aws: { ...aws, project_id: 9 } }]);
});

test('an empty list is an empty array', async () => {
  const { client } = clientFor([good]);

  await expect(client.aws.listAws({ project_id: 7 })).resolves.toEqual({ aws: [] });
  await expect(client.finding.listFindings({ project_id: 7 })).resolves.toEqual({ finding_id: [], count: 0, total: 0 });
});

test('what means "not attached" or "not found" by its absence is not filled in', async () => {
  const { client } = clientFor([
    { json: { data: { data_source: [{ aws_data_source_id: 1001, data_source: 'aws:guard-duty', max_score: 10 }] } } },
    good,
  ]);

  const { data_source } = await client.aws.listAwsDataSources({ project_id: 7, aws_id: 3 });
  const { finding } = await client.finding.getFinding({ project_id: 7, finding_id: 5 });

  expect(data_source).toEqual([{ aws_data_source_id: 1001, data_source: 'aws:guard-duty', max_score: 10 }]);
  expect(finding).toBeUndefined();
});

test('array parameters are joined with commas', async () => {
  const { client, server } = clientFor([good]);

  await client.finding.listFindings({ project_id: 7, data_source: ['aws:guard-duty', 'aws:portscan'], tag: ['a b'] });

  expect(server.requests[0]?.url.search).toBe('?project_id=7&data_source=aws%3Aguard-duty%2Caws%3Aportscan&tag=a%20b');
});

test.each([
  ['a comma in a value', { data_source: ['a,b'] }, /comma/],
  ['an empty array', { data_source: [] }, /an empty array/],
  ['a highest score of zero', { to_score: 0 }, /"to_score" cannot be 0/],
  ['a misspelt member', { datasource: ['a'] }, /"datasource" is not a member/],
])('%s cannot be expressed and is refused', async (_, member, message) => {
  const { client, server } = clientFor([good]);

  await expect(client.finding.listFindings({ project_id: 7, ...member })).rejects.toThrow(message);

  expect(server.requests).toHaveLength(0);
});

test.each<[string, ScriptedAnswer, object]>([
  [
    'a string',
    { status: 400, json: { error: 'aws_account_id: the length must be between 12 and 12; project_id: cannot be blank.' } },
    { kind: 'validation', fieldErrors: { aws_account_id: 'the length must be between 12 and 12', project_id: 'cannot be blank' } },
  ],
  [
    'a sentence',
    { status: 400, json: { error: 'required AWS' } },
    { kind: 'validation', vendorMessage: 'required AWS', fieldErrors: undefined },
  ],
  [
    'an object',
    { status: 404, json: { error: { code: 'NotFound', message: 'no such thing' } } },
    { kind: 'notFound', vendorCode: 'NotFound', vendorMessage: 'no such thing' },
  ],
  [
    'an object with a conflict',
    { status: 412, json: { error: { code: 'FailedPrecondition' } } },
    { kind: 'conflict', vendorCode: 'FailedPrecondition' },
  ],
  ['an empty object', { status: 400, json: { error: {} } }, { kind: 'validation', vendorMessage: undefined }],
  [
    'plain text',
    { status: 403, text: 'Unauthorized the project resource for token access', headers: { 'content-type': 'text/plain' } },
    { kind: 'permission', vendorMessage: 'Unauthorized the project resource for token access' },
  ],
  [
    'an HTML page',
    { status: 502, text: '<html>bad</html>', headers: { 'content-type': 'text/html' } },
    { kind: 'server', vendorMessage: undefined },
  ],
])('a failure that is %s is read', async (_, answer, expected) => {
  const { client } = clientFor([answer], { retry: false });

  const error = await client.aws.listAws({ project_id: 7 }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ status: answer.status, operationId: 'listAws', path: '/aws/list-aws', ...expected });
});

test('an unknown route says that the server is older or newer', async () => {
  const { client } = clientFor([{ status: 404 }]);

  await expect(client.report.listReports({ project_id: 7 })).rejects.toThrow(/this server does not have GET \/report\/list-report/);
});

test('a 500 with code Unknown is not retried, one without is', async () => {
  const permanent = clientFor([{ status: 500, json: { error: { code: 'Unknown', message: 'record not found' } } }]);
  await permanent.client.aws.listAws({ project_id: 7 }).catch(() => undefined);
  const passing = clientFor([{ status: 500, json: { error: 'InternalServerError' } }, good]);
  await passing.client.aws.listAws({ project_id: 7 });

  expect(permanent.server.requests).toHaveLength(1);
  expect(passing.server.requests).toHaveLength(2);
});

test('a rejected token is retried once after a second, then it is an AuthError', async () => {
  const rejected = { status: 401, text: 'Unauthenticated', headers: { 'content-type': 'text/plain' } };
  const failing = clientFor([rejected]);
  const passing = clientFor([rejected, good]);

  const error = await failing.client.aws
    .invokeAwsScan({ project_id: 7, aws_id: 1, aws_data_source_id: 2 })
    .catch((reason: unknown) => reason);
  await passing.client.aws.listAws({ project_id: 7 });

  expect(error).toBeInstanceOf(AuthError);
  expect(error).toMatchObject({ status: 401, vendorMessage: 'Unauthenticated', attempts: 2 });
  expect(failing.server.clock.waitsMs).toEqual([1_000]);
});

test('a rotated token is fetched again after a rejection, without a wait', async () => {
  const tokens = ['old-token', 'new-token'];
  const server = script([{ status: 401 }, good]);
  const client = createRiskenClient({ baseUrl, auth: { accessToken: () => tokens.shift() ?? 'none-left' }, project_id: 7, ...server });

  await client.aws.listAws({});

  expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual(['Bearer old-token', 'Bearer new-token']);
  expect(server.clock.waitsMs).toEqual([]);
});

test('a redirect to the login page is not followed and named', async () => {
  const { client, server } = clientFor([{ status: 302, headers: { location: 'https://login.example/oauth?state=abc' } }]);

  await expect(client.aws.listAws({ project_id: 7 })).rejects.toThrow(
    /redirects \(302\) to https:\/\/login\.example, which is not followed.*console/,
  );

  expect(server.requests).toHaveLength(1);
});

test('an HTML page with a successful status is not data', async () => {
  const { client } = clientFor([{ text: '<html>login</html>', headers: { 'content-type': 'text/html' } }]);

  await expect(client.aws.listAws({ project_id: 7 })).rejects.toThrow(ParseError);
});

test('a streamed summary is an iterable of strings, and an error at its end is thrown', async () => {
  const stream = { headers: { 'content-type': 'text/event-stream' } };
  const whole = clientFor([{ text: 'Port 22 is open to the world.', ...stream }]);
  const failing = clientFor([{ text: 'Port 22 {"error":{"code":"Unknown","message":"model gone"}}', ...stream }]);
  const read = async (client: typeof whole.client): Promise<string> => {
    let text = '';
    for await (const part of await client.finding.streamFindingAiSummary({ project_id: 7, finding_id: 1 })) text += part;
    return text;
  };

  await expect(read(whole.client)).resolves.toBe('Port 22 is open to the world.');
  await expect(read(failing.client)).rejects.toThrow(/model gone/);
});

test('no secret shows when the client or an error is inspected', async () => {
  const { client } = clientFor([{ status: 400, json: { error: `bad header Bearer ${secret}` } }]);

  const error = await client.aws.listAws({ project_id: 7 }).catch((reason: unknown) => reason);

  for (const text of [
    inspect(client, { depth: 9, showHidden: true, getters: true }),
    JSON.stringify(client),
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    String(error),
  ]) {
    expect(text).not.toContain(secret);
  }
});

test('a long-lived secret in a page is refused unless that is allowed', () => {
  vi.stubGlobal('document', {});
  try {
    expect(() => createRiskenClient({ baseUrl, auth: { accessToken: secret } })).toThrow(/long-lived secret/);
    expect(() => createRiskenClient({ baseUrl, auth: { accessToken: secret }, allowBrowserCredentials: true })).not.toThrow();
  } finally {
    vi.unstubAllGlobals();
  }
});

test('raw calls go by path, with the credential, retries and limits of the client', async () => {
  const { client, server } = clientFor([{ status: 503 }, good, { status: 400, json: { error: 'required AWS' } }]);

  const listed = await createRaw(client).GET('/finding/list-finding', { params: { query: { project_id: 7, data_source: ['a', 'b'] } } });
  const refused = await createRaw(client).POST('/aws/put-aws', {
    body: { project_id: 7, aws: { name: 'x', aws_account_id: '444455556666' } },
  });

  expect(listed.data).toEqual({ data: { finding_id: [], count: 0, total: 0 } });
  expect(server.requests[1]?.url.search).toBe('?project_id=7&data_source=a%2Cb');
  expect(server.requests[1]?.headers).toMatchObject({ authorization: `Bearer ${secret}` });
  expect(refused.error).toEqual({ error: 'required AWS' });
  expect(refused.response.status).toBe(400);
});

test('inside the console’s pages the cookie against forged requests is repeated, and fetched where it is missing', async () => {
  const page: { cookie?: string } = { cookie: 'theme=dark' };
  vi.stubGlobal('document', page);
  try {
    const server = script([
      ({ url }) => {
        if (url.pathname.endsWith('/signin')) page.cookie = `theme=dark; XSRF-TOKEN=fresh`;
        return { json: url.pathname.endsWith('/signin') ? { user_id: 3 } : { data: {} } };
      },
    ]);
    const client = createRiskenClient({ baseUrl, auth: 'console', ...server });

    await client.aws.listAws({ project_id: 7 });

    expect(server.requests.map(({ url, headers }) => [url.pathname, headers['x-xsrf-token'], headers['authorization']])).toEqual([
      ['/api/v1/signin', undefined, undefined],
      ['/api/v1/aws/list-aws', 'fresh', undefined],
    ]);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('outside a page there is no console session', () => {
  expect(() => createRiskenClient({ baseUrl, auth: 'console' })).toThrow(
    /"auth" must be an object outside the pages of the console, got "console", .*for example/,
  );
});

const crash = { status: 503, json: { error: { code: 'Unavailable', message: 'error reading from server: EOF' } } };

test('a write that ends a service is sent once, and the error says why', async () => {
  const { client, server } = clientFor([crash]);

  const error = await client.project.updateProject({ project_id: 7, name: '監視' }).catch((reason: unknown) => reason);

  expect(error).toMatchObject({ status: 503, kind: 'server', attempts: 1, mayHaveSucceeded: true });
  expect((error as HttpError).message).toMatch(/ended while it worked on this request, which may have caused it and is not retried/);
  expect(server.requests).toHaveLength(1);
});

test('a read that met the end of a service is retried, and its error does not say otherwise', async () => {
  const { client, server } = clientFor([crash]);

  const error = await client.aws.listAws({ project_id: 7 }).catch((reason: unknown) => reason);

  expect(error).toMatchObject({ status: 503, attempts: 3, mayHaveSucceeded: false });
  expect((error as HttpError).message).toMatch(/ended while it worked on this request$/);
  expect(server.requests).toHaveLength(3);
});

test.each<[string, RiskenOptions, number]>([
  ['by default, longer than the gateway’s 30 s', {}, 35_000],
  ['as the client says', { attemptTimeoutMs: 90_000 }, 90_000],
])('an attempt ends %s', async (_, options, timeoutMs) => {
  const { client } = clientFor([{ hangs: true }], { ...options, retry: false });

  const error = await client.aws.listAws({ project_id: 7 }).catch((reason: unknown) => reason);

  expect(error).toMatchObject({ code: 'SEC_TIMEOUT', limit: 'attemptTimeoutMs', timeoutMs });
});

test.each([
  ['report', 'getReport', { project_id: 7, report_id: 9 }, { report: { created_at: -62_135_596_800, updated_at: -62_135_596_800 } }],
  [
    'google',
    'getGcpDataSource',
    { project_id: 7, gcp_id: 9, google_data_source_id: 1 },
    { gcp_data_source: { created_at: -62_135_596_800, updated_at: -62_135_596_800 } },
  ],
  [
    'azure',
    'getAzureDataSource',
    { project_id: 7, azure_id: 9, azure_data_source_id: 1 },
    { rel_azure_data_source: { created_at: -62_135_596_800, updated_at: -62_135_596_800 } },
  ],
  ['diagnosis', 'getDiagnosisDataSource', { project_id: 7, diagnosis_data_source_id: 9 }, { diagnosis_data_source: {} }],
  ['diagnosis', 'getApplicationScanBasicSetting', { project_id: 7, application_scan_id: 9 }, { application_scan_basic_setting: {} }],
])('an unknown key of %s.%s is an object without its id, and no drift', async (group, operation, input, data) => {
  const { client } = clientFor([{ json: { data } }], { validation: { checks, mode: 'enforce' } });

  const result = await (client as any)[group][operation](input);

  for (const found of Object.values(result as Record<string, object>))
    expect(Object.keys(found).filter((name) => name.endsWith('_id'))).toEqual([]);
});
