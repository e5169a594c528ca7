import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createInsightCloudSecClient, type InsightCloudSecClient, rotateApiKey } from '@sec/insightcloudsec';
import { fault } from '@sec/insightcloudsec/testing/sandbox';
import { createSandboxClient, type SandboxClient } from './sandbox-client.js';

const seed = { resources: 0, images: 0 };
const making = '/v2/public/apikey/create';

function clientWith({ sandbox }: SandboxClient): (apiKey: string) => InsightCloudSecClient {
  return (apiKey) =>
    createInsightCloudSecClient({
      baseUrl: sandbox.baseUrl,
      auth: { apiKey },
      fetch: (input, init) => sandbox.handle(new Request(input, init)),
    });
}

test('the key is stored before it is tested, and tested with the client of the caller', async () => {
  const kit = createSandboxClient({ seed });
  const order: string[] = [];
  let kept = '';

  const result = await rotateApiKey(
    kit.client,
    {
      user: 'sandbox-user-2',
      storeKey: async (apiKey) => {
        await Promise.resolve();
        kept = apiKey;
        order.push(`storeKey after ${kit.seen().at(-1)}`);
      },
      createClient: (apiKey) => {
        order.push('createClient');
        expect(apiKey).toBe(kept);
        return clientWith(kit)(apiKey);
      },
    },
    { onProgress: ({ step }) => order.push(step) },
  );

  expect(result).toEqual({ user_id: 22, username: 'sandbox-user-2', verified: true });
  expect(order).toEqual(['found', `storeKey after POST ${making} 200`, 'created', 'stored', 'createClient', 'verified']);
  expect(kept).toMatch(/^[\w-]{44}$/);
  expect(kit.sandbox.requests.find(({ path }) => path === making)?.body).toEqual({ user_id: '22', key_length: 44 });
});

test.each([
  ['its number', 21],
  ['its e-mail address', 'sandbox-user-1@example.org'],
])('a user is found by %s', async (_, user) => {
  const { client } = createSandboxClient({ seed });

  expect(await rotateApiKey(client, { user, storeKey: () => undefined, key_length: 32 })).toEqual({
    user_id: 21,
    username: 'sandbox-user-1',
    verified: false,
  });
});

test('a function of the caller can test the key instead', async () => {
  const { client } = createSandboxClient({ seed });
  const tried: string[] = [];
  const kept: string[] = [];

  const { verified } = await rotateApiKey(client, { user: 21, storeKey: (key) => kept.push(key), verify: async (key) => tried.push(key) });

  expect(verified).toBe(true);
  expect(tried).toEqual(kept);
});

test('the key that the client itself carries is not rotated by default', async () => {
  const kit = createSandboxClient({ seed });
  const before = kit.sandbox.apiKey;

  await expect(rotateApiKey(kit.client, { user: 'sandbox-admin', storeKey: () => undefined })).rejects.toMatchObject({
    code: 'SEC_INPUT',
    member: 'user',
    message: expect.stringMatching(/own key would end; allow that with allowOwnKey: true/),
  });
  expect(kit.sandbox.apiKey).toBe(before);

  await rotateApiKey(kit.client, { user: 'sandbox-admin', storeKey: () => undefined, allowOwnKey: true, createClient: clientWith(kit) });
  expect(kit.sandbox.apiKey).not.toBe(before);
  await expect(kit.client.users.getCurrentUser()).rejects.toMatchObject({ code: 'SEC_AUTH' });
});

test('no key is created where the server does not say who the caller is, as it could be the client’s own', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed });
  sandbox.faults.on('/v2/public/user/info', () => Promise.resolve(Response.json({ username: 'sandbox-admin' })));

  await expect(rotateApiKey(client, { user: 'sandbox-admin', storeKey: () => undefined })).rejects.toThrow(
    /no "\/user_id" of the caller.*no key was created.*allowOwnKey: true/,
  );
  expect(seen().join()).not.toContain(making);
});

test('a caller who may not list Domain Admins can rotate the keys of other users', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  const refusal = () => Promise.resolve(Response.json({ error_message: 'Requires domain admin' }, { status: 403 }));
  sandbox.faults.on('/v2/prototype/domains/admins/list', refusal, { times: 2 });

  expect(await rotateApiKey(client, { user: 21, storeKey: () => undefined })).toMatchObject({ user_id: 21 });
  await expect(rotateApiKey(client, { user: 'sandbox-admin', storeKey: () => undefined })).rejects.toThrow(
    /no user "sandbox-admin" among 4 users \(the caller may not list Domain Admins\) of this organization; no key was created/,
  );
});

test('no key is created for an unknown user', async () => {
  const { client, seen } = createSandboxClient({ seed });

  await expect(rotateApiKey(client, { user: 'nobody', storeKey: () => undefined })).rejects.toThrow(
    'rotateApiKey: there is no user "nobody" among 5 users and Domain Admins of this organization; no key was created',
  );
  expect(seen().join()).not.toContain(making);
});

test('two users with one address must be named by their number', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed });
  const user = (user_id: number) => ({ user_id, username: `user-${user_id}`, email_address: 'team@example.org' });
  sandbox.faults.on('/v2/public/users/list', () => Promise.resolve(Response.json({ users: [user(31), user(32)], total_count: 2 })));

  await expect(rotateApiKey(client, { user: 'team@example.org', storeKey: () => undefined })).rejects.toThrow(
    /2 users.*numbers 31, 32; no key was created/,
  );
  expect(seen().join()).not.toContain(making);
});

test('the error of a lost response says that the old key may have ended', async () => {
  const { client, sandbox } = createSandboxClient({ seed }, { retry: { baseDelayMs: 1 } });
  sandbox.faults.on(making, fault.resetAfterActing());

  await expect(rotateApiKey(client, { user: 21, storeKey: () => undefined })).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    message: expect.stringMatching(/was lost: the old key may have ended.*rotate once more/),
    cause: { code: 'SEC_NETWORK', attempts: 1 },
  });
});

test('a rejection is the server’s own error', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  sandbox.faults.on(making, () => Promise.resolve(Response.json({ error_message: 'no' }, { status: 403 })));

  await expect(rotateApiKey(client, { user: 21, storeKey: () => undefined })).rejects.toMatchObject({
    code: 'SEC_HTTP',
    kind: 'permission',
  });
});

test('a response without a key is not a success', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  const kept: string[] = [];
  sandbox.faults.on(making, () => Promise.resolve(Response.json('')));

  await expect(rotateApiKey(client, { user: 21, storeKey: (key) => kept.push(key) })).rejects.toThrow(/has none that could be sent/);
  expect(kept).toEqual([]);
});

test('storeKey that fails is an error, and no error has the key', async () => {
  const kit = createSandboxClient({ seed });
  let made = '';
  const failure = await rotateApiKey(kit.client, {
    user: 21,
    storeKey: (apiKey) => {
      made = apiKey;
      throw new Error('the vault is sealed');
    },
  }).catch((error: unknown) => error);

  expect(failure).toMatchObject({
    message: expect.stringMatching(/storeKey failed to store it; the old key has ended/),
    cause: { message: 'the vault is sealed' },
  });
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(made);
});

test('a new key that does not work is an error', async () => {
  const kit = createSandboxClient({ seed });
  const createClient = (): InsightCloudSecClient => clientWith(kit)('not-the-new-key');

  await expect(rotateApiKey(kit.client, { user: 21, storeKey: () => undefined, createClient })).rejects.toMatchObject({
    message: expect.stringMatching(/did not pass its test/),
    cause: { code: 'SEC_AUTH' },
  });
});

test('a client that carries another key does not pass as a test', async () => {
  const kit = createSandboxClient({ seed });
  const createClient = (): InsightCloudSecClient => clientWith(kit)(kit.sandbox.apiKey);

  await expect(rotateApiKey(kit.client, { user: 21, storeKey: () => undefined, createClient })).rejects.toThrow(
    /acts as user 12 and not as 21/,
  );
});

test('an abort ends it before the key is created, and never between creating and storing', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed });
  const controller = new AbortController();
  const kept: string[] = [];

  await expect(
    rotateApiKey(client, { user: 21, storeKey: () => undefined }, { signal: AbortSignal.abort(new Error('early')) }),
  ).rejects.toThrow('early');
  expect(seen()).toEqual([]);

  const { signal } = controller;
  sandbox.faults.on(making, (_, answer) => {
    controller.abort(new Error('late'));
    return answer();
  });
  await rotateApiKey(client, { user: 21, storeKey: (key) => kept.push(key) }, { signal });
  expect(kept).toHaveLength(1);
});

test.each([
  ['no user', { user: '' }, 'user'],
  ['NaN', { user: Number.NaN }, 'user'],
  ['no storeKey', { storeKey: undefined }, 'storeKey'],
  ['a client in place of a function', { createClient: {} }, 'createClient'],
  ['a string in place of a test', { verify: 'yes' }, 'verify'],
  ['a length of 0', { key_length: 0 }, 'key_length'],
  ['a string for a boolean', { allowOwnKey: 'yes' }, 'allowOwnKey'],
])('%s is refused before anything is sent', async (_, wrong, member) => {
  const { client, seen } = createSandboxClient({ seed });

  await expect(rotateApiKey(client, { user: 21, storeKey: () => undefined, ...(wrong as object) })).rejects.toMatchObject({
    code: 'SEC_INPUT',
    member,
  });
  expect(seen()).toEqual([]);
});
