import { expect, test } from 'vitest';
import { createCaller, startMs } from './sandbox-caller.js';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const list = { project_id: 1001 };

test('the tokens have the real form', () => {
  const { sandbox } = createCaller();
  const clear = (token: string) => Buffer.from(token, 'base64url').toString('latin1');

  expect(clear(sandbox.accessToken)).toMatch(/^1001@1001@[A-Za-z0-9_-]{86}$/);
  expect(sandbox.organizationAccessToken).toMatch(/^risken_org_/);
  expect(clear(sandbox.organizationAccessToken.slice('risken_org_'.length))).toMatch(/^1001@1002@[A-Za-z0-9_-]{86}$/);
});

test.each(['Bearer {}', 'bearer {}', 'BEARER {}', 'Bearer   {}  '])('the header "%s" is understood', async (form) => {
  const { sandbox, get } = createCaller();

  const answer = await get('/signin', {}, { authorization: form.replace('{}', sandbox.accessToken) });

  expect(answer.json).toEqual({ access_token_id: 1001, project_id: 1001 });
});

test.each(['', 'Basic abc', 'Bearer', 'Bearer not-a-token', 'Bearer MTAwMUA5OTlAeA', 'Token x'])(
  'with "%s" the caller is nobody: 401 as text',
  async (authorization) => {
    const { get } = createCaller();

    const answers = await Promise.all([get('/signin', {}, { authorization }), get('/aws/list-aws', list, { authorization })]);

    for (const answer of answers) {
      expect([answer.status, answer.text]).toEqual([401, 'Unauthenticated\n']);
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  },
);

test('a token with a wrong secret belongs to nobody', async () => {
  const { sandbox, get } = createCaller();
  const forged = Buffer.from(`${Buffer.from(sandbox.accessToken, 'base64url').toString()}x`).toString('base64url');

  expect((await get('/aws/list-aws', list, bearer(forged))).status).toBe(401);
});

test('a token expires by the clock', async () => {
  const { sandbox, clock, get } = createCaller({ tokens: { short: { expiresAtMs: startMs + 1000 } } });
  const ask = async () => (await get('/signin', {}, bearer(sandbox.tokens['short'] ?? ''))).status;

  const before = await ask();
  clock.nowMs += 1000;

  expect([before, await ask()]).toEqual([200, 401]);
});

test('a token without a role signs in, and gets a 403 everywhere else', async () => {
  const { sandbox, get } = createCaller({ tokens: { bare: { actions: null } } });
  const token = bearer(sandbox.tokens['bare'] ?? '');

  const answers = [await get('/signin', {}, token), await get('/aws/list-aws', list, token)];

  expect(answers.map(({ status }) => status)).toEqual([200, 403]);
  expect(answers[1]?.text).toBe('Unauthorized the project resource for token access\n');
});

test('a viewer’s token may read and not write', async () => {
  const { sandbox, get, post } = createCaller({ tokens: { viewer: { actions: 'get|list' } } });
  const token = bearer(sandbox.tokens['viewer'] ?? '');

  const read = await get('/finding/get-finding', { ...list, finding_id: 1001 }, token);
  const write = await post('/finding/delete-finding', { ...list, finding_id: 1001 }, token);

  expect([read.status, write.status]).toEqual([200, 403]);
});

test('another project is a 403, and no project means the token’s own', async () => {
  const { get } = createCaller({ seed: { projects: 2 } });

  const other = await get('/aws/list-aws', { project_id: 1002 });
  const none = await get('/aws/list-aws');

  expect([other.status, other.text]).toEqual([403, 'Unauthorized the project resource for token access\n']);
  expect([none.status, none.json]).toEqual([400, { error: 'project_id: cannot be blank.' }]);
});

test('a project in the body that is not a number counts as absent, so it passes rights and fails validation', async () => {
  const { post } = createCaller();

  const answer = await post('/aws/delete-aws', { project_id: '1002', aws_id: 7 });

  expect([answer.status, answer.json]).toEqual([400, { error: 'project_id: cannot be blank.' }]);
});

test('an organization’s token reaches its member projects, which it has to name', async () => {
  const { sandbox, get } = createCaller({ seed: { projects: 2 } });
  const token = bearer(sandbox.organizationAccessToken);

  const statuses = await Promise.all([
    get('/aws/list-aws', { project_id: 1002 }, token),
    get('/aws/list-aws', {}, token),
    get('/aws/list-aws', { project_id: 9 }, token),
  ]);

  expect((await get('/signin', {}, token)).json).toEqual({ org_access_token_id: 1002, organization_id: 1001 });
  expect(statuses.map(({ status }) => status)).toEqual([200, 403, 403]);
});

test('an organization’s route refuses project tokens and other organizations', async () => {
  const { sandbox, get } = createCaller({ tokens: { stranger: { organizationId: 55 } } });
  const ask = (token: string) => get('/finding/list-finding-for-organization', { organization_id: 1001, limit: 1 }, bearer(token));

  const answers = await Promise.all([
    ask(sandbox.accessToken),
    ask(sandbox.tokens['stranger'] ?? ''),
    ask(sandbox.organizationAccessToken),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([403, 403, 200]);
  expect(answers[0]?.text).toBe('Unauthorized the organization resource for token access\n');
});

test.each([
  ['/organization-iam/nothing', 401, 403],
  ['/organization-alert/nothing', 401, 403],
  ['/admin/nothing', 401, 403],
  ['/aws/nothing', 404, 404],
])('the unknown path %s', async (path, nobody, projectToken) => {
  const { get } = createCaller();

  const statuses = await Promise.all([get(path, {}, {}), get(path)]);

  expect(statuses.map(({ status }) => status)).toEqual([nobody, projectToken]);
});

test('routes without a check respond to everybody', async () => {
  const { get, post } = createCaller();

  const projects = await get('/project/list-project', {}, { authorization: 'Bearer wrong' });
  const request = await post('/alert/request-project-role-notification', { project_id: 1001, user_id: 1 }, {});

  expect(projects.json.data.project).toHaveLength(1);
  expect([request.status, request.json]).toEqual([
    500,
    { error: { code: 'Unknown', message: 'notification not found. project_id: 1001' } },
  ]);
});

test('what is for people refuses tokens', async () => {
  const { post } = createCaller();

  const view = await post('/alert/put-alert-first-viewed-at', { project_id: 1001 });
  const create = await post('/project/create-project', { name: 'New' });
  const nobody = await post('/project/create-project', { name: 'New' }, {});

  expect([view.status, view.text]).toEqual([403, 'This API is only available for human access\n']);
  expect([create.status, create.json]).toEqual([400, { error: 'invalid CreateProjectRequest.UserId: value must be greater than 0' }]);
  expect([nobody.status, nobody.text]).toEqual([401, '{"error":{}}']);
});

test('signing in sets a cookie that scripts can read', async () => {
  const { sandbox, get } = createCaller();

  const plain = await get('/signin');
  const behindTls = await get('/signin', {}, { ...bearer(sandbox.accessToken), 'x-forwarded-proto': 'https' });

  expect(plain.headers.getSetCookie()).toEqual([expect.stringMatching(/^XSRF-TOKEN=[A-Za-z0-9_-]{32}; Path=\/; Max-Age=2592000$/)]);
  expect(behindTls.headers.getSetCookie()[0]).toMatch(/; Secure$/);
});

test('signing out has an empty body and removes three cookies', async () => {
  const { get } = createCaller();

  const answer = await get('/signout');
  const nobody = await get('/signout', {}, {});

  expect([answer.status, answer.text]).toEqual([200, '']);
  expect(answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0])).toEqual([
    'AWSELBAuthSessionCookie-0',
    'AWSELBAuthSessionCookie-1',
    'XSRF-TOKEN',
  ]);
  expect([nobody.status, nobody.text]).toEqual([401, 'Unauthenticated\n']);
});

test('a person needs the cookie in a header too, except to sign in', async () => {
  const { sandbox, get } = createCaller();
  const person = { 'x-amzn-oidc-identity': sandbox.userIdentity };

  const signedIn = await get('/signin', {}, person);
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const without = await get('/aws/list-aws', list, person);
  const within = await get('/aws/list-aws', list, {
    ...person,
    cookie: `other=1; ${cookie}`,
    'x-xsrf-token': cookie.slice('XSRF-TOKEN='.length),
  });

  expect(signedIn.json).toEqual({ user_id: 1001 });
  expect([without.status, without.text, without.headers.get('content-type')]).toEqual([
    403,
    '{"error":"Invalid token"}',
    'application/json',
  ]);
  expect(within.status).toBe(200);
});

test('an administrator must name the project or the organization', async () => {
  const { sandbox, get, post } = createCaller();
  const person = { 'x-amzn-oidc-identity': sandbox.userIdentity, cookie: 'XSRF-TOKEN=x', 'x-xsrf-token': 'x' };

  const refusals = await Promise.all([
    get('/aws/list-aws', {}, person),
    get('/finding/list-finding-for-organization', {}, person),
    get('/organization-iam/nope', {}, person),
    post('/alert/put-alert-first-viewed-at', {}, person),
  ]);
  const named = await post('/alert/put-alert-first-viewed-at', list, person);

  expect(refusals.map(({ status, text }) => [status, text.trim()])).toEqual([
    [403, 'Unauthorized the project resource for human access'],
    [403, 'Unauthorized the organization resource for human access'],
    [403, 'Unauthorized the organization resource for human access'],
    [403, 'You are not a member of this project'],
  ]);
  expect(named.status).toBe(200);
});

test('somebody new gets a record at sign-in, and no rights', async () => {
  const { get, post } = createCaller();
  const person = { 'x-amzn-oidc-identity': 'newcomer', cookie: 'XSRF-TOKEN=x', 'x-xsrf-token': 'x' };

  const before = await get('/aws/list-aws', list, person);
  const signedIn = await get('/signin', {}, person);
  const after = await get('/aws/list-aws', list, person);
  const view = await post('/alert/put-alert-first-viewed-at', list, person);

  expect(before.status).toBe(401);
  expect(signedIn.json).toEqual({ user_id: 1003 });
  expect(after.text).toBe('Unauthorized the project resource for human access\n');
  expect(view.text).toBe('You are not a member of this project\n');
});
