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

test('the key is handed over before it is tried, and tried with the client of the caller', async () => {
  const kit = createSandboxClient({ seed });
  const order: string[] = [];
  let kept = '';

  const result = await rotateApiKey(
    kit.client,
    {
      user: 'sandbox-user-2',
      onKey: async (apiKey) => {
        await Promise.resolve();
        kept = apiKey;
        order.push(`onKey after ${kit.seen().at(-1)}`);
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
  expect(order).toEqual(['found', `onKey after POST ${making} 200`, 'created', 'kept', 'createClient', 'verified']);
  expect(kept).toMatch(/^[\w-]{44}$/);
  expect(kit.sandbox.requests.find(({ path }) => path === making)?.body).toEqual({ user_id: '22', key_length: 44 });
});

test.each([
  ['its number', 21],
  ['its e-mail address', 'sandbox-user-1@example.org'],
])('a user is found by %s', async (_, user) => {
  const { client } = createSandboxClient({ seed });

  expect(await rotateApiKey(client, { user, onKey: () => undefined, key_length: 32 })).toEqual({
    user_id: 21,
    username: 'sandbox-user-1',
    verified: false,
  });
});

test('a function of the caller can try the key instead', async () => {
  const { client } = createSandboxClient({ seed });
  const tried: string[] = [];
  const kept: string[] = [];

  const { verified } = await rotateApiKey(client, { user: 21, onKey: (key) => kept.push(key), verify: async (key) => tried.push(key) });

  expect(verified).toBe(true);
  expect(tried).toEqual(kept);
});

test('the key that the client itself carries stays unless the caller says otherwise', async () => {
  const kit = createSandboxClient({ seed });
  const before = kit.sandbox.apiKey;

  await expect(rotateApiKey(kit.client, { user: 'sandbox-admin', onKey: () => undefined })).rejects.toMatchObject({
    code: 'SEC_INPUT',
    member: 'user',
    message: expect.stringMatching(/own key would die; allow it with allowOwnKey: true/),
  });
  expect(kit.sandbox.apiKey).toBe(before);

  await rotateApiKey(kit.client, { user: 'sandbox-admin', onKey: () => undefined, allowOwnKey: true, createClient: clientWith(kit) });
  expect(kit.sandbox.apiKey).not.toBe(before);
  await expect(kit.client.users.getCurrentUser()).rejects.toMatchObject({ code: 'SEC_AUTH' });
});

test('a server that does not tell who the caller is gets nobody a key, as it could be the client’s own', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed });
  sandbox.faults.on('/v2/public/user/info', () => Promise.resolve(Response.json({ username: 'sandbox-admin' })));

  await expect(rotateApiKey(client, { user: 'sandbox-admin', onKey: () => undefined })).rejects.toThrow(
    /does not tell who the caller is.*no key was made.*allowOwnKey: true/,
  );
  expect(seen().join()).not.toContain(making);
});

test('a caller who may not list Domain Admins can give the other users a key', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  const refusal = () => Promise.resolve(Response.json({ error_message: 'Requires domain admin' }, { status: 403 }));
  sandbox.faults.on('/v2/prototype/domains/admins/list', refusal, { times: 2 });

  expect(await rotateApiKey(client, { user: 21, onKey: () => undefined })).toMatchObject({ user_id: 21 });
  await expect(rotateApiKey(client, { user: 'sandbox-admin', onKey: () => undefined })).rejects.toThrow(
    /no user "sandbox-admin" among 4 users \(the caller may not list Domain Admins\) of this organization; no key was made/,
  );
});

test('a user that nobody knows gets no key', async () => {
  const { client, seen } = createSandboxClient({ seed });

  await expect(rotateApiKey(client, { user: 'nobody', onKey: () => undefined })).rejects.toThrow(
    'rotateApiKey: there is no user "nobody" among 5 users and Domain Admins of this organization; no key was made',
  );
  expect(seen().join()).not.toContain(making);
});

test('two users of one address must be told apart by their number', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed });
  const user = (user_id: number) => ({ user_id, username: `user-${user_id}`, email_address: 'team@example.org' });
  sandbox.faults.on('/v2/public/users/list', () => Promise.resolve(Response.json({ users: [user(31), user(32)], total_count: 2 })));

  await expect(rotateApiKey(client, { user: 'team@example.org', onKey: () => undefined })).rejects.toThrow(
    /2 users.*numbers 31, 32.*No key was made/,
  );
  expect(seen().join()).not.toContain(making);
});

test('an answer that was lost says that the old key may be dead', async () => {
  const { client, sandbox } = createSandboxClient({ seed }, { retry: { baseDelayMs: 1 } });
  sandbox.faults.on(making, fault.resetAfterActing());

  await expect(rotateApiKey(client, { user: 21, onKey: () => undefined })).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    message: expect.stringMatching(/was lost: the old key may be dead.*rotate once more/),
    cause: { code: 'SEC_NETWORK', attempts: 1 },
  });
});

test('a refusal is the server’s own error', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  sandbox.faults.on(making, () => Promise.resolve(Response.json({ error_message: 'no' }, { status: 403 })));

  await expect(rotateApiKey(client, { user: 21, onKey: () => undefined })).rejects.toMatchObject({ code: 'SEC_HTTP', kind: 'permission' });
});

test('an answer without a key is no success', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  const kept: string[] = [];
  sandbox.faults.on(making, () => Promise.resolve(Response.json('')));

  await expect(rotateApiKey(client, { user: 21, onKey: (key) => kept.push(key) })).rejects.toThrow(/holds none that could be sent/);
  expect(kept).toEqual([]);
});

test('a keeper that fails is told, and the key is in no error', async () => {
  const kit = createSandboxClient({ seed });
  let made = '';
  const failure = await rotateApiKey(kit.client, {
    user: 21,
    onKey: (apiKey) => {
      made = apiKey;
      throw new Error('the vault is sealed');
    },
  }).catch((error: unknown) => error);

  expect(failure).toMatchObject({
    message: expect.stringMatching(/onKey failed to keep it; the old key is dead/),
    cause: { message: 'the vault is sealed' },
  });
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(made);
});

test('a new key that does not work is an error', async () => {
  const kit = createSandboxClient({ seed });
  const createClient = (): InsightCloudSecClient => clientWith(kit)('not-the-new-key');

  await expect(rotateApiKey(kit.client, { user: 21, onKey: () => undefined, createClient })).rejects.toMatchObject({
    message: expect.stringMatching(/did not pass its test/),
    cause: { code: 'SEC_AUTH' },
  });
});

test('a client that carries another key does not pass for a test', async () => {
  const kit = createSandboxClient({ seed });
  const createClient = (): InsightCloudSecClient => clientWith(kit)(kit.sandbox.apiKey);

  await expect(rotateApiKey(kit.client, { user: 21, onKey: () => undefined, createClient })).rejects.toThrow(
    /acts as user 12 and not as 21/,
  );
});

test('an abort ends it before the key, and never between the key and its keeper', async () => {
  const { client, sandbox, seen } = createSandboxClient({ seed });
  const controller = new AbortController();
  const kept: string[] = [];

  await expect(
    rotateApiKey(client, { user: 21, onKey: () => undefined }, { signal: AbortSignal.abort(new Error('early')) }),
  ).rejects.toThrow('early');
  expect(seen()).toEqual([]);

  const { signal } = controller;
  sandbox.faults.on(making, (_, answer) => {
    controller.abort(new Error('late'));
    return answer();
  });
  await rotateApiKey(client, { user: 21, onKey: (key) => kept.push(key) }, { signal });
  expect(kept).toHaveLength(1);
});

test.each([
  ['no user', { user: '' }, 'user'],
  ['a number that is none', { user: Number.NaN }, 'user'],
  ['no keeper', { onKey: undefined }, 'onKey'],
  ['a client in place of a function', { createClient: {} }, 'createClient'],
  ['a text in place of a test', { verify: 'yes' }, 'verify'],
  ['a length of 0', { key_length: 0 }, 'key_length'],
  ['a text for yes', { allowOwnKey: 'yes' }, 'allowOwnKey'],
])('%s is refused before anything is sent', async (_, wrong, member) => {
  const { client, seen } = createSandboxClient({ seed });

  await expect(rotateApiKey(client, { user: 21, onKey: () => undefined, ...(wrong as object) })).rejects.toMatchObject({
    code: 'SEC_INPUT',
    member,
  });
  expect(seen()).toEqual([]);
});
