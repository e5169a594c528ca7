import { expect, test } from 'vitest';
import { createCaller, startMs } from './sandbox-caller.js';

const ecr = { name: 'Acme ECR', type: 'AWS', url: 'eu-west-1', username: 'aqua', password: 'invented', prefixes: ['a.example'] };

test('registries come as a bare array, in pages and one by one, without a password', async () => {
  const { console } = createCaller();

  const list = await console('GET', '/api/v1/registries');
  const page = await console('GET', '/api/v2/registries?pagesize=1&page=2');
  const one = await console('GET', '/api/v1/registries/Production%20Registry');

  expect(list.json.map(({ name }: { name: string }) => name)).toEqual(['Docker Hub', 'Production Registry']);
  expect(page.json).toMatchObject({ count: 2, page: 2, pagesize: 1, result: [{ name: 'Production Registry' }] });
  expect(one.json).toMatchObject({
    url: 'https://registry.acme.example',
    prefixes: ['registry.acme.example', 'registry.acme.example:5000'],
  });
  expect(list.text + page.text + one.text).not.toContain('password');
});

test('a registry can be added once', async () => {
  const { console, sandbox } = createCaller();

  const added = await console('POST', '/api/v1/registries', ecr);
  const again = await console('POST', '/api/v1/registries', ecr);
  const { json } = await console('GET', '/api/v1/registries/Acme%20ECR');

  expect([added.status, added.text]).toEqual([201, '']);
  expect([again.status, again.json]).toEqual([400, { message: 'registry Acme ECR already exists', code: 400 }]);
  expect(json).toMatchObject({ url: 'eu-west-1', auto_pull_time: '03:00', lastupdate: startMs / 1000, is_registry_connected: true });
  expect(json).not.toHaveProperty('password');
  expect(sandbox.state.registries[2]).toMatchObject({ hasPassword: true });
  expect(sandbox.requests[0]?.body).toMatchObject({ name: 'Acme ECR', password: '***' });
});

test('an update replaces everything, the password included', async () => {
  const { console, sandbox } = createCaller();
  await console('POST', '/api/v1/registries', ecr);

  const { status } = await console('PUT', '/api/v1/registries/Acme%20ECR', { name: 'Other', type: 'AWS', description: 'new' });
  const { json } = await console('GET', '/api/v1/registries/Acme%20ECR');

  expect(status).toBe(204);
  expect(json).toMatchObject({ name: 'Acme ECR', description: 'new', url: '', username: '', prefixes: null });
  expect(sandbox.state.registries[2]?.hasPassword).toBe(false);
});

test('a deleted registry stays deleted', async () => {
  const { console } = createCaller();
  const path = '/api/v1/registries/Docker%20Hub';

  const removed = await console('DELETE', path);
  const later = [await console('DELETE', path), await console('GET', path), await console('PUT', path, { type: 'HUB' })];

  expect([removed.status, removed.text]).toEqual([204, '']);
  expect(later.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test('a registry that cannot be reached is saved with force_save only', async () => {
  const { console } = createCaller({ isReachable: ({ url }) => url !== 'eu-west-1' });

  const refused = await console('POST', '/api/v1/registries', ecr);
  const forced = await console('POST', '/api/v1/registries', { ...ecr, force_save: true });
  const { json } = await console('GET', '/api/v1/registries/Acme%20ECR');

  expect([refused.status, forced.status]).toEqual([400, 201]);
  expect(json).toMatchObject({ is_registry_connected: false, error_msg: 'connection to the registry failed' });
  expect(json).not.toHaveProperty('force_save');
});

test('a registry needs name and type', async () => {
  const { console } = createCaller();

  const answers = [await console('POST', '/api/v1/registries', { name: 'x' }), await console('POST', '/api/v1/registries', 'no json')];

  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
});
