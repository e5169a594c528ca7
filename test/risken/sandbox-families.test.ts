/** Families whose rows come from the specification, and what ties them together. */
import { createRiskenClient, HttpError } from '@sec/risken';
import { expect, test } from 'vitest';
import { type Caller, createCaller, startSeconds } from './sandbox-caller.js';

const P = 1001;
const O = 1001;

function human({ sandbox }: Caller): Record<string, string> {
  return { 'x-amzn-oidc-identity': sandbox.userIdentity, cookie: 'XSRF-TOKEN=invented', 'x-xsrf-token': 'invented' };
}

function organization({ sandbox }: Caller): Record<string, string> {
  return { authorization: `Bearer ${sandbox.organizationAccessToken}` };
}

/** The id of one of the connections to GitHub. */
function connection({ state }: Caller['sandbox'], index: number): number {
  return Number(state.rows['GithubSetting']?.[index]?.row['github_setting_id']);
}

test.each([
  ['/iam/list-role', 'project'],
  ['/google/list-gcp', 'project'],
  ['/report/list-report', 'project'],
  ['/organization-iam/list-role', 'organization'],
  ['/organization-alert/list-notification', 'organization'],
  ['/organization/list-organization-invitation', 'organization'],
] as const)('%s needs the token of its %s', async (path, kind) => {
  const caller = createCaller();
  const query = { project_id: P, organization_id: O };
  const tokens = { project: { authorization: `Bearer ${caller.sandbox.accessToken}` }, organization: organization(caller) };

  expect((await caller.get(path, query, {})).status).toBe(401);
  expect((await caller.get(path, query, tokens[kind])).status).toBe(200);
  expect((await caller.get(path, { ...query, [`${kind}_id`]: 999 }, tokens[kind])).status).toBe(403);
  if (kind === 'organization') expect((await caller.get(path, query, tokens.project)).status).toBe(403);
});

test.each(['/iam/list-user', '/google/list-google-datasource', '/azure/list-azure-datasource', '/code/list-datasource'])(
  '%s answers anybody',
  async (path) => {
    expect((await createCaller().get(path, {}, {})).status).toBe(200);
  },
);

test('administrators alone give the flag, and read the counts of all projects', async () => {
  const caller = createCaller();
  const input = { user_id: 1002, is_admin: true };

  expect(await caller.post('/admin/update-user-admin', input)).toMatchObject({ status: 403, text: 'Unauthorized admin API\n' });
  expect((await caller.get('/report/get-report-finding-all', {})).status).toBe(403);
  expect((await caller.post('/admin/update-user-admin', input, human(caller))).json.data.user).toMatchObject(input);
  expect((await caller.get('/iam/is-admin', { user_id: 1002 })).json).toEqual({ data: { ok: true } });
  expect((await caller.get('/report/get-report-finding-all', {}, human(caller))).json.data.report_finding.length).toBeGreaterThan(0);
});

test('what is missing is said, and a project is always named', async () => {
  const { get, post } = createCaller();

  expect(await get('/google/list-gcp')).toMatchObject({ status: 400, json: { error: 'project_id: cannot be blank.' } });
  expect(await post('/google/delete-gcp', { project_id: P })).toMatchObject({ status: 400, json: { error: 'gcp_id: cannot be blank.' } });
  expect(await post('/google/put-gcp', { project_id: P, gcp: { project_id: P, name: 'x', gcp_project_id: 'x' } })).toMatchObject({
    status: 400,
    json: { error: 'verification_code: cannot be blank.' },
  });
});

test('unknown keys give no object, or one without an id', async () => {
  const { get } = createCaller();
  const beforeAllTime = { created_at: -62135596800, updated_at: -62135596800 };

  expect((await get('/osint/get-osint', { project_id: P, osint_id: 9 })).json).toEqual({ data: {} });
  expect((await get('/iam/get-role', { project_id: P, role_id: 9 })).json).toEqual({ data: {} });
  expect((await get('/report/get-report', { project_id: P, report_id: 9 })).json).toEqual({ data: { report: beforeAllTime } });
  expect((await get('/azure/list-azure', { project_id: P, azure_id: 9 })).json).toEqual({ data: {} });
});

test('rows of one project are not those of another', async () => {
  const caller = createCaller({ seed: { projects: 2 } });
  const rolesOf = async (project_id: number): Promise<unknown> =>
    (await caller.get('/iam/list-role', { project_id }, organization(caller))).json.data.role_id;

  expect(await rolesOf(1002)).toBeUndefined();
  await caller.post('/iam/put-role', { project_id: 1002, role: { name: 'auditor', project_id: 1002 } }, organization(caller));
  expect(await rolesOf(1002)).toHaveLength(1);
  const [role_id] = (await rolesOf(1002)) as readonly number[];
  await caller.post('/iam/delete-role', { project_id: P, role_id });
  expect(await rolesOf(1002)).toEqual([role_id]);
});

test('a token that was generated does what its role allows, until it is deleted', async () => {
  const caller = createCaller();
  const { get, post } = caller;
  const name = 'ci';
  const body = { project_id: P, access_token: { project_id: P, name } };

  expect(await post('/iam/generate-access-token', body)).toMatchObject({ status: 400, json: { error: {} } });
  const { access_token_id, access_token } = (await post('/iam/generate-access-token', body, human(caller))).json.data;
  expect(await post('/iam/generate-access-token', body, human(caller))).toMatchObject({ status: 400, json: { error: {} } });
  const own = { authorization: `Bearer ${access_token}` };
  expect((await get('/aws/list-aws', { project_id: P }, own)).status).toBe(403);

  const { role_id } = (await post('/iam/put-role', { project_id: P, role: { project_id: P, name: 'reader' } })).json.data.role;
  const policy = { project_id: P, name: 'read', action_ptn: 'get|list', resource_ptn: '.*' };
  const { policy_id } = (await post('/iam/put-policy', { project_id: P, policy })).json.data.policy;
  await post('/iam/attach-policy', { project_id: P, role_id, policy_id });
  await post('/iam/attach-access-token', { project_id: P, access_token_id, role_id });
  expect((await get('/iam/list-role', { project_id: P, access_token_id })).json.data.role_id).toEqual([role_id]);
  expect((await get('/aws/list-aws', { project_id: P }, own)).status).toBe(200);
  expect((await post('/aws/delete-aws', { project_id: P, aws_id: 1 }, own)).status).toBe(403);

  await post('/iam/delete-access-token', { project_id: P, access_token_id });
  expect((await get('/aws/list-aws', { project_id: P }, own)).status).toBe(401);
});

test('a token of the organization is generated and used alike', async () => {
  const caller = createCaller();
  const body = { organization_id: O, name: 'dashboard' };
  expect((await caller.post('/organization-iam/generate-access-token', body, organization(caller))).status).toBe(400);
  const { access_token_id, access_token } = (await caller.post('/organization-iam/generate-access-token', body, human(caller))).json.data;
  expect(access_token).toMatch(/^risken_org_/);
  const own = { authorization: `Bearer ${access_token}` };
  const link = { organization_id: O, access_token_id };

  expect((await caller.get('/organization-iam/list-role', { organization_id: O }, own)).status).toBe(403);
  const policy = { organization_id: O, name: 'all', action_ptn: '.*' };
  const { policy_id } = (await caller.post('/organization-iam/put-policy', policy, organization(caller))).json.data.policy;
  const { role_id } = (await caller.post('/organization-iam/put-role', { organization_id: O, name: 'all' }, organization(caller))).json.data
    .role;
  await caller.post('/organization-iam/attach-policy', { organization_id: O, role_id, policy_id }, organization(caller));
  await caller.post('/organization-iam/attach-access-token-role', { ...link, role_id }, organization(caller));
  expect((await caller.get('/organization-iam/list-role', { ...link }, own)).json.data.role_id).toEqual([role_id]);
});

test('links need both ends, and repeating them does no harm', async () => {
  const { get, post, sandbox } = createCaller();
  const link = { project_id: P, user_id: 1002, role_id: 9 };

  expect((await post('/iam/attach-role', link)).json).toEqual({ error: { code: 'Unknown', message: 'record not found' } });
  const { role_id } = (await post('/iam/put-role', { project_id: P, role: { project_id: P, name: 'x' } })).json.data.role;
  const attach = async (): Promise<unknown> => (await post('/iam/attach-role', { ...link, role_id })).json.data.user_role.role_id;
  expect([await attach(), await attach()]).toEqual([role_id, role_id]);
  expect(sandbox.state.rows['UserRole']?.filter(({ row }) => row['role_id'] === role_id)).toHaveLength(1);
  expect((await get('/iam/list-user', { activated: 'true', project_id: P })).json.data.user_id).toEqual([1001, 1002]);
  expect((await get('/iam/list-role', { project_id: P, user_id: 1002 })).json.data.role_id).toEqual([role_id]);
  await post('/iam/detach-role', { ...link, role_id });
  expect((await get('/iam/list-role', { project_id: P, user_id: 1002 })).json).toEqual({ data: {} });
});

test('a reserved role is given at the first sign-in', async () => {
  const caller = createCaller();
  const { role_id } = (await caller.post('/iam/put-role', { project_id: P, role: { project_id: P, name: 'x' } })).json.data.role;
  const body = { project_id: P, user_reserved: { user_idp_key: 'newcomer', role_id } };

  expect((await caller.post('/iam/put-user-reserved', body)).status).toBe(200);
  expect((await caller.post('/iam/put-user-reserved', body)).json.error.message).toMatch(/Duplicate entry/);
  const { user_id } = (await caller.get('/signin', {}, { 'x-amzn-oidc-identity': 'newcomer' })).json;
  expect((await caller.get('/iam/list-role', { project_id: P, user_id })).json.data.role_id).toEqual([role_id]);
  expect((await caller.get('/iam/list-user-reserved', { project_id: P, user_idp_key: 'newcomer' })).json).toEqual({ data: {} });
});

test('a put finds its row by the unique members, and replaces all of it', async () => {
  const { post } = createCaller();
  const put = async (gcp: object): Promise<any> =>
    (await post('/google/put-gcp', { project_id: P, gcp: { project_id: P, ...gcp } })).json.data.gcp;

  const { gcp_id, ...first } = await put({ name: 'One', gcp_project_id: 'one', verification_code: 'code-code' });
  expect(first).toMatchObject({ name: 'One', created_at: startSeconds });
  expect(await put({ name: 'Two', gcp_project_id: 'one', verification_code: 'code-code' })).toMatchObject({ gcp_id, name: 'Two' });
  expect(await put({ gcp_id, name: 'Three', gcp_project_id: 'two', verification_code: 'code-code' })).toMatchObject({ gcp_id });

  const attach = { gcp_id, google_data_source_id: 1001, project_id: P };
  const attached = async (more: object): Promise<any> =>
    (await post('/google/attach-gcp-datasource', { project_id: P, gcp_data_source: { ...attach, ...more } })).json.data.gcp_data_source;
  expect(await attached({ status: 2, status_detail: 'by hand' })).toMatchObject({ status: 2, name: 'google:asset', gcp_project_id: 'two' });
  const replaced = await attached({});
  expect([replaced.status, replaced.status_detail]).toEqual([undefined, undefined]);
});

test('what belongs to a row goes with it', async () => {
  const { get, post, sandbox } = createCaller();
  const github_setting_id = connection(sandbox, 0);
  const caches = (): Promise<any> => get('/code/list-gitleaks-cache', { project_id: P, github_setting_id });

  expect((await caches()).json.data.gitleaks_cache).toHaveLength(1);
  await post('/code/delete-gitleaks-setting', { project_id: P, github_setting_id });
  expect((await caches()).json.error.message).toBe('record not found');
  const [setting] = (await get('/code/list-github-setting', { project_id: P, github_setting_id })).json.data.github_setting;
  expect(Object.keys(setting)).toEqual(expect.arrayContaining(['dependency_setting', 'code_scan_setting']));
  expect(setting.gitleaks_setting).toBeUndefined();
  await post('/osint/delete-osint', { project_id: P, osint_id: sandbox.state.rows['Osint']?.[0]?.row['osint_id'] });
  expect([sandbox.state.rows['RelOsintDataSource'], sandbox.state.rows['OsintDetectWord']]).toEqual([[], []]);
});

test('the token of a connection is masked and kept', async () => {
  const { post } = createCaller();
  const put = async (setting: object): Promise<any> =>
    (
      await post('/code/put-github-setting', {
        project_id: P,
        github_setting: { project_id: P, name: 'x', target_resource: 'x', ...setting },
      })
    ).json.data.github_setting;

  expect((await put({})).personal_access_token).toBeUndefined();
  expect((await put({ personal_access_token: 'ghp_invented' })).personal_access_token).toBe('xxxxxxxxxx');
  expect((await put({ personal_access_token: '' })).personal_access_token).toBe('xxxxxxxxxx');
});

test('scans and reports end by themselves', async () => {
  const { get, post, clock, sandbox } = createCaller();
  const key = { project_id: P, github_setting_id: connection(sandbox, 0) };
  const status = async (): Promise<number> =>
    (await get('/code/list-github-setting', key)).json.data.github_setting[0].gitleaks_setting.status;

  expect((await post('/code/invoke-scan-gitleaks', { ...key, github_setting_id: 9 })).status).toBe(500);
  expect((await post('/code/invoke-scan-gitleaks', key)).json).toEqual({ data: {} });
  const report = (await post('/ai/generate-report', { project_id: P, prompt: 'x', name: 'x' })).json.data;
  expect([await status(), report.status]).toEqual([3, 'IN_PROGRESS']);
  clock.nowMs += 1500;
  expect(await status()).toBe(1);
  expect((await get('/report/get-report', { project_id: P, report_id: report.report_id })).json.data.report.status).toBe('OK');
});

test('invitations are answered by the project', async () => {
  const caller = createCaller();
  const invitation = { organization_id: O, project_id: P, status: 1 };
  const put = (status: number): Promise<any> =>
    caller.post('/organization/put-organization-invitation', { ...invitation, status }, organization(caller));

  expect((await put(1)).json.error.message).toBe('organization is already associated with the project');
  await caller.post('/organization/delete-organization-invitation', invitation, human(caller));
  expect((await caller.get('/organization/list-organization', { project_id: P })).json).toEqual({ data: {} });
  expect((await put(1)).json.data.organization_invitation.status).toBe(1);
  await caller.post('/project/reply-organization-invitation', { ...invitation, status: 2 });
  expect((await caller.get('/organization/list-organization', { project_id: P })).json.data.organization).toHaveLength(1);
});

test('reports count the active findings of yesterday', async () => {
  const { get, sandbox } = createCaller({ seed: { findings: 30 } });
  const count = async (query: Record<string, string | number> = {}): Promise<number> =>
    ((await get('/report/get-report-finding', { project_id: P, ...query })).json.data.report_finding ?? []).reduce(
      (sum: number, row: { count: number }) => sum + row.count,
      0,
    );

  expect(await count()).toBe(30);
  expect(await count({ from_date: '2026-01-15' })).toBe(0);
  expect(await count({ data_source: 'guard' })).toBe(sandbox.state.findings.filter((row) => row.data_source.includes('guard')).length);
  expect((await get('/report/get-report-finding', { project_id: P, from_date: 'x' })).status).toBe(400);
});

test('a person proves to be in charge of a connection by way of the app', async () => {
  const caller = createCaller();
  const github_setting_id = connection(caller.sandbox, 1);
  const key = { project_id: P, github_setting_id };
  const verification = async (): Promise<string> =>
    (await caller.get('/code/list-github-setting', key)).json.data.github_setting[0].verification_status;

  expect(await verification()).toBe('FAILED');
  expect((await caller.get('/code/github-app/installation-status', key)).json.data.github_app_installation_status.installed).toBe(true);
  expect(await verification()).toBe('PENDING_USER_VERIFICATION');
  expect((await caller.get('/code/github-app/oauth-start', key)).status).toBe(401);
  const { url } = (await caller.get('/code/github-app/oauth-start', { ...key, return_to: '/code/github' }, human(caller))).json.data;
  const state = new URL(url).searchParams.get('state') ?? '';
  const back = await caller.get('/code/github-app/oauth/callback', { state, code: 'x' }, human(caller));
  expect([back.status, back.headers.get('location')]).toEqual([302, '/code/github?github_app_oauth=success']);
  expect(await verification()).toBe('SUCCESS');
  expect((await caller.get('/code/github-app/oauth/callback', { state: 'forged', code: 'x' }, human(caller))).status).toBe(400);
});

test('what has no state is refused, or marked as an example', async () => {
  const caller = createCaller();
  const { baseUrl, accessToken, handle } = caller.sandbox;
  const client = createRiskenClient({
    baseUrl,
    auth: { accessToken },
    fetch: (input, init) => handle(new Request(input, init)),
    retry: false,
  });

  const error = await client.ai.chatAi({ question: 'x' }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HttpError);
  expect((await caller.post('/ai/chat-ai', { question: 'x' })).json).toMatchObject({ sandbox: true, operationId: 'chatAi' });
  expect((await caller.get('/code/list-datasource')).headers.get('x-sandbox')).toBe('example');
});
