import { beforeEach, describe, expect, test } from 'vitest';
import { createInsightCloudSecSandbox, type InsightCloudSecSandbox } from '@sec/insightcloudsec/testing';
import { fault } from '@sec/insightcloudsec/testing/sandbox';

const clock = { nowMs: Date.parse('2026-03-01T12:00:00Z') };
let sandbox: InsightCloudSecSandbox;

beforeEach(() => {
  clock.nowMs = Date.parse('2026-03-01T12:00:00Z');
  sandbox = createInsightCloudSecSandbox({ clock: { now: () => clock.nowMs } });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly json: any;
}

/** Calls the sandbox without a client; with its key unless other headers are given. */
async function call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
  const response = await sandbox.handle(
    new Request(sandbox.baseUrl + path, {
      method,
      headers: headers ?? { 'api-key': sandbox.apiKey },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Some answers are empty or a page.
  }
  return { status: response.status, type: response.headers.get('content-type') ?? '', text, json };
}

describe('who is calling', () => {
  test.each([
    ['nothing', {}],
    ['another key', { 'api-key': 'another' }],
    ['another session', { 'x-auth-token': 'another' }],
    ['a key in the wrong header', { 'x-api-key': 'another' }],
  ])('%s is refused in the form of v2', async (_, headers) => {
    expect(await call('GET', '/v2/public/user/info', undefined, headers as Record<string, string>)).toMatchObject({
      status: 401,
      json: { error_message: 'Access denied', error_type: 'AuthenticationError' },
    });
  });

  test('a login gives a session that ends with the logout', async () => {
    const { json } = await call('POST', '/v2/public/user/login', { username: sandbox.username, password: sandbox.password }, {});
    const session = { 'x-auth-token': json.session_id as string };

    expect(await call('GET', '/v2/public/user/info', undefined, session)).toMatchObject({ status: 200, json: { user_id: 12 } });
    expect(await call('POST', '/v2/public/user/logout', undefined, session)).toMatchObject({ status: 200, text: '' });
    expect(await call('GET', '/v2/public/user/info', undefined, session)).toMatchObject({ status: 401 });
  });

  test('a wrong password gets no session', async () => {
    const answer = await call('POST', '/v2/public/user/login', { username: sandbox.username, password: 'wrong' }, {});

    expect(answer).toMatchObject({ status: 401, json: { error_message: 'Invalid username or password' } });
  });

  test('one of the two headers may be empty', async () => {
    const headers = { 'api-key': sandbox.apiKey, 'x-auth-token': '' };

    expect(await call('GET', '/v2/public/user/info', undefined, headers)).toMatchObject({ status: 200 });
  });

  test('a new key is a bare string, and ends the one before', async () => {
    const before = sandbox.apiKey;

    const { json } = await call('POST', '/v2/public/apikey/create', { user_id: '12', key_length: 44 });

    expect(json).toMatch(/^[\w-]{44}$/);
    expect(sandbox.apiKey).toBe(json);
    expect(await call('GET', '/v2/public/user/info', undefined, { 'api-key': before })).toMatchObject({ status: 401 });
  });

  test('the id of a user whose key is created must be a string', async () => {
    expect(await call('POST', '/v2/public/apikey/create', { user_id: 12, key_length: 44 })).toMatchObject({ status: 400 });
  });
});

describe('users and organizations', () => {
  test('the list of users leaves Domain Admins out', async () => {
    const { json } = await call('GET', '/v2/public/users/list');
    const admins = await call('POST', '/v2/prototype/domains/admins/list', {});

    expect(json).toMatchObject({ total_count: 4, users: [{ resource_id: 'divvyuser:21:' }, {}, {}, {}] });
    expect(admins.json.users).toMatchObject([{ resource_id: 'divvyuser:12:', domain_admin: true }]);
  });

  test('an API-only user gets a key once, and acts with it', async () => {
    const { json } = await call('POST', '/v2/public/user/create_api_only_user', { name: 'CI', username: 'ci', email: 'ci@example.org' });

    expect(await call('GET', '/v2/public/user/info', undefined, { 'api-key': json.api_key as string })).toMatchObject({
      json: { username: 'ci' },
    });
    expect((await call('GET', '/v2/public/users/list')).json.users.at(-1)).toMatchObject({ console_access_denied: true });
  });

  test('a user is deleted by an id with its last colon', async () => {
    expect(await call('DELETE', '/v2/prototype/user/divvyuser:21/delete')).toMatchObject({ status: 404 });
    expect(await call('DELETE', '/v2/prototype/user/divvyuser:21:/delete')).toMatchObject({ status: 200, json: {} });
  });

  test('the response to an unknown organization is 500', async () => {
    expect(await call('POST', '/v2/prototype/domain/switch_organization', { organization_name: 'Nowhere' })).toMatchObject({
      status: 500,
      json: { error_message: 'Organization not found' },
    });
  });

  test('the organization is state of the user: every response is about it', async () => {
    await call('POST', '/v2/prototype/domain/switch_organization', { organization_name: 'Sandbox Europe' });

    expect((await call('GET', '/v2/public/user/info')).json).toMatchObject({ organization_id: 2, organization_name: 'Sandbox Europe' });
    expect((await call('GET', '/v2/public/clouds/list')).json).toEqual({ clouds: [], total_count: 0 });
  });

  test('organizations are listed bare, and with details', async () => {
    expect((await call('GET', '/v2/prototype/domain/organizations/get')).json).toEqual([
      { organization_id: 1, name: 'Sandbox' },
      { organization_id: 2, name: 'Sandbox Europe' },
    ]);
    expect((await call('GET', '/v2/prototype/domain/organizations/detail/get')).json.organizations[0]).toMatchObject({
      resource_id: 'divvyorganization:1',
      clouds: 3,
    });
  });
});

describe('clouds', () => {
  test('the two forms of the list, and a filter', async () => {
    const all = await call('GET', '/v2/public/clouds/list');
    const filters = [{ field_name: 'account_id', filter_type: 'EXACT', filter_value: '222222222222' }];
    const found = await call('POST', '/v2/public/clouds/list', { filters, limit: 10, offset: 0 });

    expect(all.json).toMatchObject({ total_count: 3, clouds: [{ resource_id: 'divvyorganizationservice:1' }, {}, {}] });
    expect(found.json).toMatchObject({ total_count: 1, clouds: [{ name: 'Staging' }] });
    expect(all.json.clouds[2]).not.toHaveProperty('role_arn');
  });

  test('a new cloud is in REFRESH until its first harvest ends', async () => {
    const status = async (): Promise<string> => (await call('GET', '/v2/public/clouds/list')).json.clouds.at(-1).status as string;
    const { json } = await call('POST', '/v2/prototype/cloud/add', {
      creation_params: { cloud_type: 'AWS', name: 'New', account_number: '000011112222' },
    });

    expect(json).toMatchObject({ status: 'REFRESH', creation_time: '2026-03-01 12:00:00.000000' });
    expect(await status()).toBe('REFRESH');
    clock.nowMs += 1_500;
    expect(await status()).toBe('DEFAULT');
  });

  test('the response to badges is 204, and an update overwrites', async () => {
    const target_resource_ids = ['divvyorganizationservice:1'];
    const change = (verb: string, key: string): Promise<Answer> =>
      call('POST', `/v2/public/badges/${verb}`, { target_resource_ids, badges: [{ key, value: 'x' }] });

    expect(await change('create', 'a')).toMatchObject({ status: 204, text: '' });
    expect((await call('POST', '/v2/public/badges/divvyorganizationservice:1/list')).json).toHaveLength(2);
    expect(await change('divvyorganizationservice:1/update', 'b')).toMatchObject({ status: 204 });
    expect((await call('POST', '/v2/public/badges/divvyorganizationservice:1/list')).json).toEqual([
      { key: 'b', value: 'x', auto_generated: false },
    ]);
    expect(
      (await call('POST', '/v2/public/badges/count', { resource_ids: [...target_resource_ids, 'divvyorganizationservice:9'] })).json,
    ).toEqual({ resource_count: [{ resource_id: 'divvyorganizationservice:1', count: 1 }] });
  });

  test('a repeated badge is a 400, an unknown cloud a 404', async () => {
    const badges = [
      { key: 'a', value: '1' },
      { key: 'a', value: '2' },
    ];

    expect(await call('POST', '/v2/public/badges/divvyorganizationservice:1/update', { badges })).toMatchObject({ status: 400 });
    expect(await call('POST', '/v2/public/badges/divvyorganizationservice:1:/list')).toMatchObject({ status: 404 });
  });

  test('a harvest is queued with the schedule of the last one', async () => {
    const { json } = await call('GET', '/v2/public/divvy/cloud/divvyorganizationservice:1/last_harvest/get');

    expect(await call('POST', '/v2/public/divvy/cloud/enqueue_harvest_job', json[0].schedule)).toMatchObject({ status: 200 });
    expect(sandbox.state.harvestJobs).toEqual([json[0].schedule]);
  });
});

describe('resources', () => {
  test('a query without a type returns counts and no rows', async () => {
    const { json } = await call('POST', '/v3/public/resource/query', {});

    expect(json).toMatchObject({
      resources: [],
      counts: { instance: 1800, storagecontainer: 600, volume: 600 },
      selected_resource_type: null,
    });
  });

  test('a row stands under the name of its type, and a cursor continues', async () => {
    const { json } = await call('POST', '/v3/public/resource/query', { selected_resource_type: 'volume', limit: 1 });
    const next = await call('POST', '/v3/public/resource/query', {
      selected_resource_type: 'volume',
      limit: 1_000,
      cursor: json.next_cursor,
    });

    expect(json.resources[0]).toMatchObject({ resource_type: 'volume', volume: { common: { resource_type: 'volume' }, encrypted: true } });
    expect(next.json.resources).toHaveLength(599);
    expect(next.json.next_cursor).toBeNull();
  });

  test.each([
    ['/v3/public/resource/query', { limit: 1_001 }, { messages: { json: { limit: [expect.any(String)] } } }],
    ['/v3/public/resource/query', { cursor: 'x' }, { messages: { json: { cursor: [expect.any(String)] } } }],
    ['/v2/public/resource/query', { limit: 1_001 }, { error_message: expect.any(String), error_type: 'InvalidInput' }],
    ['/v2/public/resource/common/search', { search_string: '' }, { error_message: expect.any(String), error_type: 'InvalidInput' }],
  ])('%s refuses %j in the form of its version', async (path, body, json) => {
    expect(await call('POST', path, body)).toMatchObject({ status: 400, json });
  });

  test('an id is found by a part of the provider’s id', async () => {
    const { json } = await call('POST', '/v2/public/resource/common/search', { search_string: 'i-00000001', limit: 1_000, offset: 0 });

    expect(json.resources).toMatchObject([{ provider_id: 'i-00000001', resource_id: 'instance:2:eu-west-1:i-00000001:' }]);
  });

  test('a resource with a space and a plus sign in its id is found by its path', async () => {
    const id = 'storagecontainer:1:us-east-1:sandbox bucket+6:';

    expect(await call('GET', `/v2/public/resource/${encodeURIComponent(id)}/detail`)).toMatchObject({
      status: 200,
      json: { details: { resource_type: 'storagecontainer', storagecontainer: { common: { resource_id: id } } } },
    });
    expect(await call('GET', '/v2/public/resource/instance:1:us-east-1:i-00000000/detail')).toMatchObject({ status: 404 });
    expect((await call('GET', '/v2/public/resource/instance:1:us-east-1:i-00000000:/tags/list')).json.resource_tags).toEqual([
      { key: 'owner', value: 'team-0' },
    ]);
  });
});

describe('insights and exemptions', () => {
  const exemption = {
    approver: 'rosa',
    insight_id: 536,
    insight_source: 'backoffice',
    resource_ids: ['instance:1:us-east-1:i-00000000:'],
    resource_type: 'instance',
    start_date: '2026-03-01',
  };

  test('counts are members of the insight in the list, and stand together in a single response', async () => {
    const { json } = await call('GET', '/v2/public/insights/list?pack_ids=backoffice:36&resource_types=instance');
    const single = await call('GET', '/v2/public/insights/536/backoffice');

    expect(json).toMatchObject([{ insight_id: 536, results: 79, by_type: { instance: 79 } }]);
    expect(single.json).toMatchObject({ counts: { results: 79 } });
    expect(single.json).not.toHaveProperty('results');
    expect((await call('GET', '/v2/public/insights/list?pack_ids=custom:1')).json).toEqual([]);
    expect((await call('GET', '/v2/public/insights/packs/list')).json).toMatchObject([{ pack_id: 36, backoffice: [536, 541, 552] }]);
  });

  test('an exemption takes its resource out of the findings while it holds', async () => {
    const findings = async (insight_exemptions: boolean): Promise<number> =>
      (
        await call('POST', '/v3/public/resource/query', {
          selected_resource_type: 'instance',
          insight: 'backoffice:536',
          insight_exemptions,
          limit: 1_000,
        })
      ).json.resources.length as number;
    const { json } = await call('POST', '/v2/public/exemptions/create', { ...exemption, expiration_date: '2026-03-02' });

    expect(json).toMatchObject([{ exemption_id: 10_001, enabled: true, insight_name: null, expiration_date: '2026-03-02T00:00:00' }]);
    expect([await findings(false), await findings(true)]).toEqual([78, 1]);
    expect((await call('GET', '/v2/public/insights/536/backoffice')).json.counts).toMatchObject({ results: 78, exemptions: 1 });
    clock.nowMs += 2 * 86_400_000;
    expect([await findings(false), await findings(true)]).toEqual([79, 0]);
    expect((await call('POST', '/v2/public/exemptions/list?page=1&page_size=50', {})).json).toMatchObject({
      total_count: 1,
      data: [{ enabled: false, insight_name: 'Instance with a public address', resource_name: 'instance-0' }],
    });
  });

  test('an unknown insight is a 500, an unknown exemption a 404', async () => {
    expect(await call('POST', '/v2/public/exemptions/create', { ...exemption, insight_id: 1 })).toMatchObject({ status: 500 });
    expect(await call('POST', '/v2/public/exemptions/delete', { exemption_ids: [1] })).toMatchObject({ status: 404 });
    expect(await call('GET', '/v2/public/insights/1/backoffice')).toMatchObject({ status: 404 });
  });

  test('exemptions are deleted all or none', async () => {
    const { json } = await call('POST', '/v2/public/exemptions/create', exemption);
    const id = json[0].exemption_id as number;

    expect(await call('POST', '/v2/public/exemptions/delete', { exemption_ids: [id, 1] })).toMatchObject({ status: 404 });
    expect(sandbox.state.exemptions).toHaveLength(1);
    expect(await call('POST', '/v2/public/exemptions/delete', { exemption_ids: [id] })).toMatchObject({ status: 200, json: {} });
    expect(sandbox.state.exemptions).toEqual([]);
  });
});

describe('scans of infrastructure code', () => {
  const scan = { scan_name: '<b>482</b>', author_name: 'farm', config_name: 'default', iac_provider: 'terraform', scan_template: '{}' };

  test.each([
    ['passed', 200, '{"a":1}'],
    ['failed', 406, '{"publicly_accessible":true}'],
  ])('the response to a template that %s is %i with a complete result', async (status, code, scan_template) => {
    const answer = await call('POST', '/v3/iac/scan', { ...scan, scan_template });

    expect(answer).toMatchObject({
      status: code,
      json: { build_id: 10_001, status, success: code === 200, details: { total_resources: 1 } },
    });
  });

  test('resources of an insight are an array after a submission, and a number later', async () => {
    const { json } = await call('POST', '/v3/iac/scan', { ...scan, scan_template: '{"publicly_accessible":1}' });
    const later = await call('GET', '/v3/iac/scans/10001');

    expect(json.details.failed_insights[0].failure).toEqual(['r1']);
    expect(later.json).toMatchObject({ id: 10_001, failed_insights: 1, details: { failed_insights: [{ failure: 1 }] } });
    expect((await call('GET', '/v3/iac/scans?page=1&page_size=10')).json).toMatchObject({ total_count: 1, data: [{ id: 10_001 }] });
  });

  test('with its header a report is a page, without the caller’s tags', async () => {
    const headers = { 'api-key': sandbox.apiKey, accept: 'text/html' };

    const answer = await call('POST', '/v3/iac/scan', { ...scan, scan_template: '{"publicly_accessible":1}' }, headers);

    expect(answer).toMatchObject({ status: 406, type: 'text/html' });
    expect(answer.text).toContain('<h1>failed</h1>');
    expect(answer.text).not.toContain('<b>');
  });

  test.each([
    [{ scan_template: { a: 1 } }, 'scan_template'],
    [{ config_name: 'nowhere' }, 'config_name'],
  ])('%j is refused in the form of v3', async (wrong, member) => {
    expect(await call('POST', '/v3/iac/scan', { ...scan, ...wrong })).toMatchObject({
      status: 400,
      json: { messages: { json: { [member]: [expect.any(String)] } } },
    });
  });

  test('an unknown scan has the other form of v3', async () => {
    expect(await call('GET', '/v3/iac/scans/1')).toMatchObject({ status: 404, json: { messages: { error: 'Scan not found.' } } });
    expect((await call('GET', '/v3/iac/configs')).json).toMatchObject([{ name: 'default' }]);
  });
});

describe('container vulnerabilities', () => {
  test('pages hold 100 rows at most, and a row that was not assessed has zeros', async () => {
    const { json } = await call('POST', '/v3/cvm/resource/vulnerabilities?page=2&page_size=100', {});

    expect(json).toMatchObject({ page: 2, page_size: 100, total_count: 120, total_pages: 2 });
    expect(json.data).toHaveLength(20);
    expect(json.data[9]).toMatchObject({ total_count: 0, assessment_info: { status: 'FAILED' } });
  });

  test.each([
    ['?page_size=101', {}, 'page_size'],
    ['?page_size=100', { limit: 10 }, 'limit'],
  ])('%s with %j is refused', async (query, body, member) => {
    expect(await call('POST', `/v3/cvm/resource/vulnerabilities${query}`, body)).toMatchObject({
      status: 400,
      json: { messages: { json: { [member]: [expect.any(String)] } } },
    });
  });

  test('an image has as many CVEs as its row counts', async () => {
    const { json } = await call('POST', '/v3/cvm/resource/containerimage:1:us-east-1:sha256-0003:/vulnerabilities?page=1', {});

    expect(json).toMatchObject({ total_count: 3, data: [{ cve_id: 'CVE-2025-1000', vuln_meta: { FixedVersion: '1.2.3' } }, {}, {}] });
    expect((await call('POST', '/v3/cvm/vulnerabilities', {})).json).toMatchObject({
      total_count: 3,
      data: [{ affected_packages: 1 }, {}, {}],
    });
    expect(await call('POST', '/v3/cvm/resource/containerimage:1:us-east-1:sha256-9999:/vulnerabilities', {})).toMatchObject({
      status: 404,
    });
  });
});

describe('the sandbox itself', () => {
  test('an unknown path is a 404', async () => {
    expect(await call('GET', '/v2/public/nothing')).toMatchObject({ status: 404, json: { error_type: 'NotFound' } });
  });

  test('it remembers requests without their secrets', async () => {
    await call('POST', '/v2/public/user/login', { username: sandbox.username, password: sandbox.password }, {});
    await call('POST', '/v2/public/exemptions/list?page=1', {});

    expect(sandbox.requests).toEqual([
      {
        method: 'POST',
        path: '/v2/public/user/login',
        query: '',
        credential: 'none',
        body: { username: sandbox.username, password: '***' },
        status: 200,
      },
      { method: 'POST', path: '/v2/public/exemptions/list', query: 'page=1', credential: 'key', body: {}, status: 200 },
    ]);
    expect(JSON.stringify(sandbox.requests)).not.toContain(sandbox.apiKey);
    expect(JSON.stringify(sandbox.state)).not.toContain(sandbox.apiKey);
  });

  test('the state is a copy', async () => {
    sandbox.state.clouds.length = 0;

    expect((await call('GET', '/v2/public/clouds/list')).json.total_count).toBe(3);
  });

  test('a reset restores the initial state and ends faults', async () => {
    await call('POST', '/v2/public/apikey/deactivate', { user_id: '12' });
    expect(sandbox.apiKey).toBe('');
    sandbox.faults.on(/./, fault.status(503));

    sandbox.reset();

    expect(await call('GET', '/v2/public/user/info')).toMatchObject({ status: 200 });
    expect(sandbox.requests).toHaveLength(1);
  });

  test('faults keep a request from acting', async () => {
    sandbox.faults.next(fault.status(503), fault.html());

    expect(await call('GET', '/v2/public/user/info')).toMatchObject({ status: 503 });
    expect(await call('GET', '/v2/public/user/info')).toMatchObject({ status: 200, type: expect.stringContaining('html') });
    expect(sandbox.requests).toEqual([]);
    expect(await call('GET', '/v2/public/user/info')).toMatchObject({ status: 200, json: { user_id: 12 } });
  });
});
