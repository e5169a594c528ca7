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
  webhook: { enabled: true, url: 'https://ci.example/hook', auth_token: 'invented-hook-token' },
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

function consoleWith(registries: readonly { readonly name: string }[]) {
  const server = script([
    ({ method, url }) => {
      if (method !== 'GET') return { status: 204 };
      return { json: url.pathname.endsWith('/registries') ? registries : registries[0] };
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
  const { client, writes } = consoleWith([stored]);

  const result = await upsertRegistry(client, {
    name: 'acme ecr',
    type: 'AWS',
    url: 'us-east-1',
    description: undefined,
    password: 'invented-word',
  });

  expect(result).toEqual({ outcome: 'created', name: 'acme ecr', kept: [], notKept: [] });
  expect(writes()).toEqual([
    ['POST', '/api/v1/registries', { name: 'acme ecr', type: 'AWS', url: 'us-east-1', password: 'invented-word' }],
  ]);
});

test('a new registry needs a type', async () => {
  const { client, writes } = consoleWith([]);

  await expect(upsertRegistry(client, { name: 'new' })).rejects.toMatchObject({ code: 'SEC_INPUT', member: 'type' });

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
  const { client, writes } = consoleWith([stored]);

  const result = await upsertRegistry(client, { name: 'Acme ECR', auto_pull: false, password: 'invented-word' });

  expect(writes()).toEqual([['PUT', '/api/v1/registries/Acme%20ECR', { ...kept, auto_pull: false, password: 'invented-word' }]]);
  expect(result).toMatchObject({ outcome: 'updated', notKept: ['pull_tag_patterns'] });
  expect(result.kept).not.toContain('auto_pull');
  expect(result.kept).toEqual(expect.arrayContaining(['url', 'brand_new']));
});

test.each([
  ['no password', {}],
  ['an empty password', { password: '' }],
  ['an undefined password', { password: undefined }],
])('an update with %s does not erase the stored one by accident', async (_, part) => {
  const { client, writes } = consoleWith([stored]);

  const error = await upsertRegistry(client, { name: 'Acme ECR', auto_pull: false, ...part }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({
    member: 'password',
    message: expect.stringMatching(/"password" is required.*give it again, or pass keepPassword: false/),
  });
  expect(String(error)).not.toContain('puller');
  expect(writes()).toEqual([]);
});

test('keepPassword: false lets it go', async () => {
  const { client, writes } = consoleWith([stored]);

  await upsertRegistry(client, { name: 'Acme ECR', auto_pull: false, keepPassword: false });

  expect(writes()).toEqual([['PUT', '/api/v1/registries/Acme%20ECR', { ...kept, auto_pull: false }]]);
});

test('keepPassword: true is refused, as no one can keep that promise', async () => {
  const { client, requests } = consoleWith([stored]);

  await expect(upsertRegistry(client, { name: 'Acme ECR', keepPassword: true } as unknown as UpsertRegistryInput)).rejects.toMatchObject({
    member: 'keepPassword',
  });

  expect(requests).toHaveLength(0);
});

test('a certificate’s key is not erased by accident either', async () => {
  const { client, writes } = consoleWith([{ ...stored, username: '', password: '', client_cert: 'invented-cert' } as typeof stored]);

  await expect(upsertRegistry(client, { name: 'Acme ECR', password: 'x' })).rejects.toMatchObject({ member: 'client_key' });

  expect(writes()).toEqual([]);
});

test('a registry without credentials is changed without any', async () => {
  const { client, writes } = consoleWith([
    { name: 'Public', type: 'HUB', url: 'https://docker.io', username: '' } as unknown as typeof stored,
  ]);

  await upsertRegistry(client, { name: 'Public', description: 'public images' });

  expect(writes()).toEqual([
    [
      'PUT',
      '/api/v1/registries/Public',
      { name: 'Public', type: 'HUB', url: 'https://docker.io', username: '', description: 'public images' },
    ],
  ]);
});

test('a name is required', async () => {
  const { client, requests } = consoleWith([]);

  await expect(upsertRegistry(client, { name: '' })).rejects.toMatchObject({ member: 'name' });

  expect(requests).toHaveLength(0);
});

test('an abort leaves the registry as it is', async () => {
  const { client, writes } = consoleWith([stored]);

  await expect(upsertRegistry(client, { name: 'Acme ECR', password: 'x' }, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');

  expect(writes()).toEqual([]);
});
