import { expect, test } from 'vitest';
import { type Caller, createCaller, startSeconds } from './sandbox-caller.js';

const times = { created_at: startSeconds, updated_at: startSeconds };
const person = (caller: Caller) => ({ 'x-amzn-oidc-identity': caller.sandbox.userIdentity, cookie: 'XSRF-TOKEN=x', 'x-xsrf-token': 'x' });
const names = async (caller: Caller, query: Record<string, string | number> = {}) =>
  ((await caller.get('/project/list-project', query)).json.data.project ?? []).map((row: any) => row.name);

test('projects are filtered by id, exact name, organization and user', async () => {
  const caller = createCaller({ seed: { projects: 2 } });

  expect(await names(caller)).toEqual(['Sandbox', 'Sandbox 2']);
  expect(await names(caller, { project_id: 1002 })).toEqual(['Sandbox 2']);
  expect(await names(caller, { name: 'Sandbox' })).toEqual(['Sandbox']);
  expect(await names(caller, { name: 'sandbox' })).toEqual([]);
  expect(await names(caller, { organization_id: 1001 })).toEqual(['Sandbox', 'Sandbox 2']);
  expect(await names(caller, { organization_id: 7 })).toEqual([]);
  expect(await names(caller, { user_id: 1001 })).toEqual(['Sandbox', 'Sandbox 2']);
  expect(await names(caller, { user_id: 7 })).toEqual([]);
});

test('a person creates a project, whose name must be new', async () => {
  const caller = createCaller();

  const created = await caller.post('/project/create-project', { name: 'New', user_id: 99 }, person(caller));
  const again = await caller.post('/project/create-project', { name: 'New' }, person(caller));

  expect(created.json.data.project).toEqual({ project_id: 1002, name: 'New', ...times });
  expect([again.status, again.json.error]).toEqual([
    500,
    { code: 'Unknown', message: 'Project name already registerd: project_id=1002, name=New' },
  ]);
});

test('renaming returns the project without tags', async () => {
  const caller = createCaller({ seed: { projects: 2 } });
  await caller.post('/project/tag-project', { project_id: 1001, tag: 'team' });
  caller.clock.nowMs += 1000;

  const renamed = await caller.post('/project/update-project', { project_id: 1001, name: 'Renamed' });
  const taken = await caller.post('/project/update-project', { project_id: 1001, name: 'Sandbox 2' });

  expect(renamed.json.data.project).toEqual({ project_id: 1001, name: 'Renamed', created_at: startSeconds, updated_at: startSeconds + 1 });
  expect([taken.status, taken.json.error.code]).toEqual([500, 'Unknown']);
});

test('tags are put, recoloured, listed without times, and removed', async () => {
  const caller = createCaller();
  const tag = (members: object) => caller.post('/project/tag-project', { project_id: 1001, ...members });

  const first = await tag({ tag: 'team', color: 'red' });
  await tag({ tag: 'alpha' });
  const recoloured = await tag({ tag: 'team' });
  const listed = (await caller.get('/project/list-project')).json.data.project[0].tag;
  for (let round = 0; round < 2; round++)
    expect((await caller.post('/project/untag-project', { project_id: 1001, tag: 'team' })).text).toBe('{"data":{}}');

  expect(first.json.data).toEqual({ project_tag: { project_id: 1001, tag: 'team', color: 'red', ...times } });
  expect(recoloured.json.data.project_tag).not.toHaveProperty('color');
  expect(listed).toEqual([
    { project_id: 1001, tag: 'alpha' },
    { project_id: 1001, tag: 'team' },
  ]);
  expect((await caller.get('/project/list-project')).json.data.project[0].tag).toEqual([{ project_id: 1001, tag: 'alpha' }]);
});

test('deleting removes the record only, and can be repeated', async () => {
  const caller = createCaller();

  for (let round = 0; round < 2; round++)
    expect((await caller.post('/project/delete-project', { project_id: 1001 })).text).toBe('{"data":{}}');

  expect(await names(caller)).toEqual([]);
  expect((await caller.get('/finding/list-finding', { project_id: 1001 })).json.data.total).toBe(450);
  expect((await caller.post('/alert/analyze-alert', { project_id: 1001 })).json.error.message).toBe('not found project: ProjectID:=1001');
  expect((await caller.post('/project/update-project', { project_id: 1001, name: 'x' })).json.error.message).toBe('record not found');
});

test('an invitation can be accepted and rejected', async () => {
  const caller = createCaller();
  const reply = (status: number, organization_id = 1002) =>
    caller.post('/project/reply-organization-invitation', { project_id: 1001, organization_id, status });
  const invitation = async () =>
    (await caller.get('/project/list-organization-invitation', { project_id: 1001 })).json.data.organization_invitations[0].status;

  const pending = await invitation();
  const accepted = await reply(2);
  const member = await names(caller, { organization_id: 1002 });
  const rejected = await reply(3);

  expect(pending).toBe(1);
  expect(accepted.json.data).toEqual({ organization_project: { organization_id: 1002, project_id: 1001, ...times } });
  expect(member).toEqual(['Sandbox']);
  expect([rejected.text, await invitation(), await names(caller, { organization_id: 1002 })]).toEqual(['{"data":{}}', 3, []]);
  expect((await reply(1)).text).toBe('{"data":{}}');
});

test('a reply needs no invitation: it puts the project into any organization, known or not', async () => {
  const caller = createCaller();

  const joined = await caller.post('/project/reply-organization-invitation', { project_id: 1001, organization_id: 7, status: 2 });
  const { organization_invitations } = (await caller.get('/project/list-organization-invitation', { organization_id: 7, project_id: 1001 }))
    .json.data;

  expect(joined.json.data).toEqual({ organization_project: { organization_id: 7, project_id: 1001, ...times } });
  expect(organization_invitations).toEqual([{ organization_id: 7, project_id: 1001, status: 2, ...times }]);
  expect(await names(caller, { organization_id: 7 })).toEqual(['Sandbox']);
});

test('a list of invitations needs an organization or a project', async () => {
  const { status, json } = await createCaller().get('/project/list-organization-invitation');

  expect([status, json.error]).toEqual([
    500,
    { code: 'Unknown', message: 'at least one of organizationID or projectID must be specified' },
  ]);
});

test('a failure of over 100 bytes but under 100 characters ends the service', async () => {
  const caller = createCaller();
  const rename = async (name: string) => {
    await caller.post('/project/create-project', { name }, person(caller));
    return caller.post('/project/update-project', { project_id: 1001, name });
  };

  expect((await rename('監'.repeat(20))).json.error.message).toBe('error reading from server: EOF');
  expect((await rename('m'.repeat(60))).json.error.code).toBe('Unknown');
});

test.each([
  [
    '/project/update-project',
    { project_id: 1001 },
    'invalid UpdateProjectRequest.Name: value length must be between 1 and 64 runes, inclusive',
  ],
  ['/project/update-project', { name: '' }, 'invalid UpdateProjectRequest.ProjectId: value must be greater than 0'],
  [
    '/project/update-project',
    { project_id: 1001, name: '😀'.repeat(65) },
    'invalid UpdateProjectRequest.Name: value length must be between 1 and 64 runes, inclusive',
  ],
  [
    '/project/tag-project',
    { project_id: 1001, tag: 'x', color: 'c'.repeat(33) },
    'invalid TagProjectRequest.Color: value length must be between 0 and 32 runes, inclusive',
  ],
  [
    '/project/untag-project',
    { project_id: 1001, tag: 't'.repeat(513) },
    'invalid UntagProjectRequest.Tag: value length must be between 1 and 512 runes, inclusive',
  ],
  ['/project/delete-project', {}, 'invalid DeleteProjectRequest.ProjectId: value must be greater than 0'],
  [
    '/project/reply-organization-invitation',
    { project_id: 1001 },
    'invalid ReplyOrganizationInvitationRequest.OrganizationId: value must be greater than 0',
  ],
  [
    '/project/reply-organization-invitation',
    { project_id: 1001, organization_id: 1002 },
    'invalid ReplyOrganizationInvitationRequest.Status: value must not be in list [0]',
  ],
])('%s refuses %j with its first failure only', async (path, body, error) => {
  const answer = await createCaller().post(path, body);

  expect([answer.status, answer.json]).toEqual([400, { error }]);
});

test('lengths count characters here', async () => {
  const caller = createCaller();

  expect((await caller.post('/project/update-project', { project_id: 1001, name: '😀'.repeat(64) })).status).toBe(200);
  expect((await caller.get('/project/list-project', { name: 'n'.repeat(65) })).json).toEqual({
    error: 'invalid ListProjectRequest.Name: value length must be at most 64 runes',
  });
});
