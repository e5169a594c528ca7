import { expect, test } from 'vitest';
import { checkCredential } from '@sec/insightcloudsec';
import { createSandboxClient } from './sandbox-client.js';

const seed = { resources: 0, images: 0 };

test('the credential of a user is that of a user, in the organization that calls run in', async () => {
  const { client, seen } = createSandboxClient({ seed });

  expect(await checkCredential(client)).toEqual({
    isValid: true,
    baseUrl: 'https://cloudsec.sandbox.example',
    kind: 'user',
    user_id: 12,
    username: 'sandbox-admin',
    email_address: 'sandbox-admin@example.org',
    organization_id: 1,
    organization_name: 'Sandbox',
    organization_admin: false,
    domain_admin: true,
    domain_viewer: false,
    signedInBy: 'apiKey',
    notes: [],
  });
  expect(seen()).toEqual(['GET /v2/public/user/info 200']);
});

test('a user with a password is checked by a session, and a wrong password is tried once', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  const { username, password } = sandbox;
  const session = createSandboxClient({ seed }, { auth: { username, password } });
  const wrong = createSandboxClient({ seed }, { auth: { username, password: 'another' } });
  await client.close();

  expect(await checkCredential(session.client)).toMatchObject({ isValid: true, user_id: 12, signedInBy: 'session' });
  const check = await checkCredential(wrong.client);

  expect(check).toMatchObject({ isValid: false, reason: 'credential' });
  for (const part of ['https://cloudsec.sandbox.example', '"auth.password"', 'INSIGHTCLOUDSEC_PASSWORD'])
    expect(check.problem).toContain(part);
  expect(wrong.seen()).toEqual(['POST /v2/public/user/login 401']);
});

test.each([
  [{ username: 'sandbox-admin' }, { isValid: true, user_id: undefined, username: 'sandbox-admin' }],
  [{ organization_name: 'Retail' }, { isValid: false, reason: 'address' }],
  [{}, { isValid: false, reason: 'address' }],
])('of the response %j only a name proves something', async (json, expected) => {
  const { client, sandbox } = createSandboxClient({ seed });
  sandbox.faults.on('/v2/public/user/info', () => Promise.resolve(Response.json(json)));

  expect(await checkCredential(client)).toMatchObject(expected);
});

test('a rejected credential is a result, and an abort ends the call', async () => {
  const { client } = createSandboxClient({ seed }, { auth: { apiKey: 'another' } });

  expect(await checkCredential(client)).toMatchObject({ isValid: false, reason: 'credential' });
  await expect(checkCredential(client, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
});

test('a 403 may be a wrong key as well, and says so; a suspended user is noted', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  sandbox.faults.next(() => Promise.resolve(Response.json({ error_message: 'no' }, { status: 403 })));
  sandbox.faults.next(() => Promise.resolve(Response.json({ user_id: 12, suspended: true })));

  const check = await checkCredential(client);
  expect(check).toMatchObject({ isValid: false, reason: 'permission' });
  expect(check.problem).toContain('an API key that is not valid; check "auth.apiKey" (INSIGHTCLOUDSEC_API_KEY)');
  expect(await checkCredential(client)).toMatchObject({ isValid: true, notes: ['the user is suspended'] });
});

test('rights are read by module, and modules that the server does not know are named', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  sandbox.faults.on(/entitlements/, (request) =>
    Promise.resolve(
      /(iac|tags)/.test(request.url) ? Response.json({ entitlement: 'viewer' }) : Response.json({ error_message: 'no' }, { status: 500 }),
    ),
  );

  expect(await checkCredential(client, { includeRights: true })).toMatchObject({
    isValid: true,
    rights: { iac: 'viewer', tags: 'viewer' },
    notes: ['the server does not say what the user may do in botfactory, collections, events, exemptions, groups, iam, insights'],
  });
});
