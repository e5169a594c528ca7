import { expect, test } from 'vitest';
import { createAquaClient, InputError, upsertRegistry, type UpsertRegistryInput } from '@sec/aqua';
import { script } from '../support/script.js';

const stored = {
  name: 'Acme ECR',
  type: 'AWS',
  url: 'us-east-1',
  username: 'puller',
  password: '********',
  prefixes: ['444455556666.dkr.ecr.us-east-1.amazonaws.com'],
  always_pull_patterns: null,
  auto_pull: true,
  auto_pull_max: 0,
  options: [{ option: 'TestImagePull', value: 'nginx:latest' }],
  webhook: { enabled: true, url: 'https://ci.example/hook', auth_token: 'invented-hook-token', brand_new_inside: 7 },
  lastupdate: 1_700_000_000,
  author: 'ops',
  is_registry_connected: true,
  force_save: true,
  scanner_name: ['scan-1'],
  scanner_name_added: ['scan-1'],
  pull_tag_patterns: ['v*'],
  brand_new: { x: 1 },
  brand_new_empty: [],
};

/** A console with one registry, which an update replaces as a Go server does: what is left out is gone. */
function consoleWith(registry: { readonly name: string } | undefined, change: (written: object) => object = (written) => written) {
  let current: object | undefined = registry;
  const server = script([
    ({ method, url, body }) => {
      if (method !== 'GET') {
        const { password: _, ...written } = JSON.parse(body ?? '') as Record<string, unknown>;
        current = change(written);
        return { status: 204 };
      }
      if (url.pathname.endsWith('/registries')) return { json: current === undefined ? [] : [current] };
      return current === undefined ? { status: 404, json: { message: 'not found', code: 404 } } : { json: current };
    },
  ]);
  const client = createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, ...server });
  const writes = (): unknown[] =>
    server.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, url, body }) => [method, url.pathname, JSON.parse(body ?? '') as unknown]);
  return { client, writes, requests: server.requests };
}

test('a registry that does not exist is created', async () => {
  const { client, writes } = consoleWith(undefined);

  const result = await upsertRegistry(client, {
    name: 'acme ecr',
    type: 'AWS',
    url: 'us-east-1',
    description: undefined,
    password: 'invented-word',
    force_save: true,
  });

  expect(result).toEqual({
    outcome: 'created',
    kind: 'registry',
    name: 'acme ecr',
    changes: [
      { member: 'type', before: undefined, after: 'AWS' },
      { member: 'url', before: undefined, after: 'us-east-1' },
      { member: 'password', before: undefined, after: '[redacted]', secret: 'changed' },
    ],
    notCompared: ['password'],
    notApplied: [],
    lost: [],
  });
  expect(writes()).toEqual([
    ['POST', '/api/v1/registries', { name: 'acme ecr', type: 'AWS', url: 'us-east-1', password: 'invented-word', force_save: true }],
  ]);
});

test('a new registry needs a type', async () => {
  const { client, writes } = consoleWith(undefined);

  await expect(upsertRegistry(client, { name: 'new' })).rejects.toMatchObject({
    code: 'SEC_INPUT',
    member: 'type',
    message: 'upsertRegistry: "type" is required, got undefined, as there is no registry "new" yet',
  });

  expect(writes()).toEqual([]);
});

const kept = {
  // Null is an empty array.
  always_pull_patterns: [],
  name: 'Acme ECR',
  type: 'AWS',
  url: 'us-east-1',
  username: 'puller',
  prefixes: stored.prefixes,
  auto_pull_max: 0,
  options: stored.options,
  webhook: stored.webhook,
  scanner_name: ['scan-1'],
  brand_new: { x: 1 },
  brand_new_empty: [],
};

test('an update keeps what is not named, and sends back neither stand-ins for secrets nor what the console sets', async () => {
  const { client, writes } = consoleWith(stored);

  const result = await upsertRegistry(client, { name: 'Acme ECR', auto_pull: false, password: 'invented-word' });

  expect(writes()).toEqual([['PUT', '/api/v1/registries/Acme%20ECR', { ...kept, auto_pull: false, password: 'invented-word' }]]);
  expect(result).toMatchObject({
    outcome: 'updated',
    changes: [
      { member: 'auto_pull', before: true, after: false },
      { member: 'password', secret: 'unknown' },
    ],
    notApplied: [],
  });
});

test('a member of an older console that a write cannot hold is reported as lost', async () => {
  const { client } = consoleWith(stored);

  const { lost } = await upsertRegistry(client, { name: 'Acme ECR', auto_pull: false, password: 'invented-word' });

  expect(lost).toContain('pull_tag_patterns');
  expect(lost).not.toContain('lastupdate');
});

test('a part of an object is written into what the console has of it', async () => {
  const { client, writes } = consoleWith(stored);

  const result = await upsertRegistry(client, { name: 'Acme ECR', webhook: { enabled: false }, password: 'invented-word' });

  expect(result.changes[0]).toEqual({ member: 'webhook.enabled', before: true, after: false });
  expect(writes()).toMatchObject([['PUT', '/api/v1/registries/Acme%20ECR', { webhook: { ...stored.webhook, enabled: false } }]]);
});

test.each([
  ['no password', {}],
  ['an empty password', { password: '' }],
  ['an undefined password', { password: undefined }],
])('an update with %s does not erase the stored one by accident', async (_, part) => {
  const { client, writes } = consoleWith(stored);

  const error = await upsertRegistry(client, { name: 'Acme ECR', auto_pull: false, ...part }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({
    member: 'password',
    message: expect.stringMatching(/"password" is required.*give it again, or pass \{ withoutSecrets: true \}/),
  });
  expect(String(error)).not.toContain('puller');
  expect(writes()).toEqual([]);
});

test('withoutSecrets lets it go', async () => {
  const { client, writes } = consoleWith(stored);

  await upsertRegistry(client, { name: 'Acme ECR', auto_pull: false }, { withoutSecrets: true });

  expect(writes()).toEqual([['PUT', '/api/v1/registries/Acme%20ECR', { ...kept, auto_pull: false }]]);
});

test('a certificate’s key is not erased by accident either', async () => {
  const { client, writes } = consoleWith({ ...stored, username: '', password: '', client_cert: 'invented-cert' } as typeof stored);

  await expect(upsertRegistry(client, { name: 'Acme ECR', auto_pull: false, password: 'x' })).rejects.toMatchObject({
    member: 'client_key',
  });

  expect(writes()).toEqual([]);
});

test('a password that the console does not show is no change by itself, and is told as not compared', async () => {
  const { client, writes } = consoleWith(stored);

  const result = await upsertRegistry(client, { name: 'Acme ECR', auto_pull: true, password: 'invented-word' });

  expect(result).toMatchObject({ outcome: 'unchanged', changes: [], notCompared: ['password'] });
  expect(writes()).toEqual([]);
});

test('rewriteSecrets writes it all the same', async () => {
  const { client, writes } = consoleWith(stored);

  const result = await upsertRegistry(client, { name: 'Acme ECR', password: 'invented-word' }, { rewriteSecrets: true });

  expect(result).toMatchObject({ outcome: 'updated', changes: [{ member: 'password', secret: 'unknown' }], notCompared: ['password'] });
  expect(writes()).toMatchObject([['PUT', '/api/v1/registries/Acme%20ECR', { password: 'invented-word', auto_pull: true }]]);
});

test('a secret that the console shows is compared, and shown to nobody', async () => {
  const { client, writes } = consoleWith(stored);
  const webhook = { auth_token: 'invented-other-token' };

  const same = await upsertRegistry(client, { name: 'Acme ECR', webhook: { auth_token: 'invented-hook-token' } });
  const other = await upsertRegistry(client, { name: 'Acme ECR', webhook, password: 'invented-word' });

  expect(same.outcome).toBe('unchanged');
  expect(other.changes[0]).toEqual({ member: 'webhook.auth_token', before: '[redacted]', after: '[redacted]', secret: 'changed' });
  expect(writes()).toMatchObject([['PUT', '/api/v1/registries/Acme%20ECR', { webhook: { ...stored.webhook, ...webhook } }]]);
  expect(JSON.stringify([same, other])).not.toMatch(/invented-(hook|other|word)/);
});

test('a mask among what is wanted is refused, as it would become the secret', async () => {
  const { client, requests } = consoleWith(stored);

  await expect(upsertRegistry(client, { name: 'Acme ECR', webhook: { auth_token: '********' } })).rejects.toMatchObject({
    code: 'SEC_INPUT',
    member: 'webhook.auth_token',
  });

  expect(requests).toHaveLength(0);
});

test('a registry without credentials is changed without any', async () => {
  const { client, writes } = consoleWith({
    name: 'Public',
    type: 'HUB',
    url: 'https://docker.io',
    username: '',
  } as unknown as typeof stored);

  await upsertRegistry(client, { name: 'Public', description: 'public images' });

  expect(writes()).toEqual([
    [
      'PUT',
      '/api/v1/registries/Public',
      { name: 'Public', type: 'HUB', url: 'https://docker.io', username: '', description: 'public images' },
    ],
  ]);
});

test('what the console keeps otherwise than it was written is reported, after it was read three times', async () => {
  const { client, requests } = consoleWith(stored, (written) => ({ ...written, url: 'US-EAST-1' }));

  const result = await upsertRegistry(client, { name: 'Acme ECR', url: 'us-east-2', password: 'invented-word' });

  expect(result.notApplied).toEqual([{ member: 'url', before: 'US-EAST-1', after: 'us-east-2' }]);
  expect(requests.filter(({ method, url }) => method === 'GET' && url.pathname.endsWith('ECR'))).toHaveLength(4);
});

test.each([
  ['a name', {}, 'name'],
  ['no misspelt member', { name: 'Acme ECR', autopull: true }, 'autopull'],
  ['no member of the path', { name: 'Acme ECR', kind: 'host' }, 'kind'],
  ['no members that no document names', { name: 'Acme ECR', unknownMembers: {} }, 'unknownMembers'],
])('it takes %s', async (_, input, member) => {
  const { client, writes } = consoleWith(stored);

  for (const dryRun of [false, true])
    await expect(upsertRegistry(client, input as unknown as UpsertRegistryInput, { dryRun })).rejects.toMatchObject({
      code: 'SEC_INPUT',
      member,
      message: expect.stringMatching(/^upsertRegistry: /),
    });

  expect(writes()).toEqual([]);
});

test('an abort leaves the registry as it is', async () => {
  const { client, writes } = consoleWith(stored);

  await expect(upsertRegistry(client, { name: 'Acme ECR', password: 'x' }, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');

  expect(writes()).toEqual([]);
});
