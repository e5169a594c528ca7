import { expect, test } from 'vitest';
import { checkCredential } from '@sec/insightcloudsec';
import { createSandboxClient } from './sandbox-client.js';

const seed = { resources: 0, images: 0 };

test('the credential of a user is that of a user, in the organization that calls run in', async () => {
  const { client, seen } = createSandboxClient({ seed });

  expect(await checkCredential(client)).toEqual({ kind: 'user', user_id: 12, organization_id: 1 });
  expect(seen()).toEqual(['GET /v2/public/user/info 200']);
});

test('a response without a user is unknown', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  sandbox.faults.on('/v2/public/user/info', () => Promise.resolve(Response.json({ username: 'sandbox-admin' })));

  expect(await checkCredential(client)).toEqual({ kind: 'unknown' });
});

test('a rejected credential is an error, and an abort ends the call', async () => {
  const { client } = createSandboxClient({ seed }, { auth: { apiKey: 'another' } });

  await expect(checkCredential(client)).rejects.toMatchObject({ code: 'SEC_AUTH', status: 401 });
  await expect(checkCredential(client, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
});
