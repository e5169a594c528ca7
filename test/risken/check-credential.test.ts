import { expect, test } from 'vitest';
import { checkCredential, createRiskenClient } from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing';
import type { ReceivedRequest } from '../support/script.js';
import { script } from '../support/script.js';
import { clientOptions } from './scripted-client.js';

const accepted = { isValid: true, baseUrl: 'https://risken.example/api/v1', clockOffsetMs: undefined, notes: [] };

test.each([
  [
    { access_token_id: 87, project_id: 4321 },
    { kind: 'project', project_id: 4321, access_token_id: 87 },
  ],
  [
    { org_access_token_id: 9, organization_id: 55 },
    { kind: 'organization', organization_id: 55, org_access_token_id: 9 },
  ],
  [{ user_id: 3 }, { kind: 'user', user_id: 3 }],
])('the response %j to a sign-in says whose credential it is', async (json, owner) => {
  const client = createRiskenClient({ ...clientOptions, ...script([{ json }]) });

  await expect(checkCredential(client)).resolves.toEqual({ ...accepted, ...owner });
});

test.each([{}, { access_token_id: 87 }, { status: 'up' }])('the response %j names nobody, so it proves nothing', async (json) => {
  const client = createRiskenClient({ ...clientOptions, ...script([{ json }]) });

  expect(await checkCredential(client)).toMatchObject({
    isValid: false,
    reason: 'address',
    problem:
      'https://risken.example/api/v1: the response to signin names nobody, so it proves nothing; check "baseUrl" (RISKEN_BASE_URL), which ends in /api/v1',
  });
});

/** Responds to the sign-in, and to the reads of roles and policies under both prefixes. */
function ownRights(owner: object, policies: Readonly<Record<string, object>>) {
  return ({ url }: ReceivedRequest) => {
    const [path = '', query] = [url.pathname.split('/').at(-1), url.searchParams];
    if (path === 'signin') return { json: owner };
    const policy = policies[query.get('policy_id') ?? ''];
    const data = {
      'list-role': { role_id: [1, 2] },
      'list-policy': { policy_id: query.get('role_id') === '1' ? [11, 12] : [] },
      'get-policy': policy === undefined ? {} : { policy },
    }[path];
    return { json: { data } };
  };
}

test('the rights of a project’s token are those of the policies of its roles; a policy that is gone gives none', async () => {
  const policies = { 11: { action_ptn: 'aws/.*', resource_ptn: '.*' } };
  const server = script([ownRights({ access_token_id: 87, project_id: 4321 }, policies)]);
  const client = createRiskenClient({ ...clientOptions, ...server });

  expect(await checkCredential(client, { includeRights: true })).toMatchObject({
    isValid: true,
    rights: [{ role_id: 1, action_ptn: 'aws/.*', resource_ptn: '.*' }],
    notes: [],
  });
  expect(server.requests[1]?.url.search).toBe('?project_id=4321&access_token_id=87');
});

test('those of an organization’s token come from the organization', async () => {
  const policies = { 11: { action_ptn: 'organization/.*' }, 12: { action_ptn: 'finding/get' } };
  const server = script([ownRights({ org_access_token_id: 9, organization_id: 55 }, policies)]);
  const client = createRiskenClient({ ...clientOptions, ...server });

  const check = await checkCredential(client, { includeRights: true });

  expect(check.isValid && check.rights?.map(({ action_ptn }) => action_ptn)).toEqual(['organization/.*', 'finding/get']);
  expect(server.requests.slice(1).every(({ url }) => url.pathname.includes('/organization-iam/'))).toBe(true);
});

test.each([
  [{ json: { data: {} } }, [], 'the token has no role with a policy, so that everything but signin is refused'],
  [{ status: 403, json: { error: { code: 'PermissionDenied' } } }, undefined, 'the token may not read its own rights: listRoles: 403'],
])('where the roles come as %j the rights are %j, with a note', async (roles, rights, note) => {
  const client = createRiskenClient({ ...clientOptions, ...script([{ json: { access_token_id: 87, project_id: 4321 } }, roles]) });

  const check = await checkCredential(client, { includeRights: true });

  expect(check).toMatchObject({ isValid: true, notes: [expect.stringContaining(note)] });
  expect(check.isValid && check.rights).toEqual(rights);
});

test('a token that a function cannot fetch is a result, and nothing is sent', async () => {
  const server = script([]);
  const accessToken = async (): Promise<string> => {
    throw new Error('the vault\nis sealed');
  };

  expect(await checkCredential(createRiskenClient({ ...clientOptions, ...server, auth: { accessToken } }))).toMatchObject({
    isValid: false,
    reason: 'credential',
    problem:
      'https://risken.example/api/v1: the credential could not be obtained: the vault is sealed; check "auth.accessToken" (RISKEN_ACCESS_TOKEN)',
  });
  expect(server.requests).toHaveLength(0);
});

test('a base URL without its path is named', async () => {
  const sandbox = createRiskenSandbox();
  const client = createRiskenClient({
    baseUrl: 'https://risken.example',
    auth: { accessToken: sandbox.accessToken },
    fetch: (input, init) => sandbox.handle(new Request(input, init)),
  });

  const check = await checkCredential(client);

  expect(check).toMatchObject({ isValid: false, reason: 'address', baseUrl: 'https://risken.example' });
  expect(check.problem).toContain('https://risken.example: 404 not found; this server does not have GET /signin');
});
