import { expect, test } from 'vitest';
import { createInsightCloudSecClient, findResourceId, InputError, WorkflowError } from '@sec/insightcloudsec';
import { script } from '../support/script.js';
import { createSandboxClient } from './sandbox-client.js';

test('the one resource with the complete id is found, and not those that begin with it', async () => {
  const { client, sandbox } = createSandboxClient({ seed: { resources: 300 } });

  expect(await findResourceId(client, { provider_id: 'i-0000000a' })).toBe('instance:2:eu-west-1:i-0000000a:');

  expect(sandbox.requests.map(({ body }) => body)).toEqual([{ search_string: 'i-0000000a', limit: 1_000, offset: 0 }]);
});

test('an id with a space and a plus sign is found as it is', async () => {
  const { client } = createSandboxClient({ seed: { resources: 300 } });

  // "sandbox bucket+66" contains it, too.
  const resourceId = await findResourceId(client, { provider_id: 'sandbox bucket+6' });

  expect(resourceId).toBe('storagecontainer:1:us-east-1:sandbox bucket+6:');
  await expect(client.resources.getResourceDetail({ resourceId })).resolves.toMatchObject({
    details: { resource_type: 'storagecontainer' },
  });
});

test('the match may be on a later page', async () => {
  const { client, sandbox } = createSandboxClient({ seed: { resources: 3_000 } });

  expect(await findResourceId(client, { provider_id: 'i-00000bb0' })).toMatch(/^instance:/);
  await expect(findResourceId(client, { provider_id: 'i-' })).rejects.toThrow(
    /there is no resource with the provider id "i-"; these contain it: instance:1:/,
  );

  expect(sandbox.requests.map(({ body }) => (body as { offset: number }).offset)).toEqual([0, 0, 1_000]);
});

test('none is an error that says so', async () => {
  const { client } = createSandboxClient({ seed: { resources: 10 } });

  const error = await findResourceId(client, { provider_id: 'i-nowhere' }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(WorkflowError);
  expect((error as Error).message).toBe('findResourceId: there is no resource with the provider id "i-nowhere"');
});

const found = (resource_id: string, more: object = {}): object => ({ resource_id, provider_id: 'logs', name: 'logs', ...more });

function clientWith(...resources: readonly object[]) {
  const server = script([{ json: { resources, total_count: resources.length } }]);
  return createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });
}

const twins = [
  found('storagecontainer:1:us-east-1:logs:', { resource_type: 'storagecontainer', account: 'Production' }),
  found('storagecontainer:2:us-east-1:logs:', { resource_type: 'storagecontainer', account: 'Staging' }),
  found('serviceloggroup:1:us-east-1:logs:', { resource_type: 'serviceloggroup' }),
];

test('several are an error that names them with their accounts', async () => {
  await expect(findResourceId(clientWith(...twins), { provider_id: 'logs' })).rejects.toThrow(
    'there are 3 resources with the provider id "logs": storagecontainer:1:us-east-1:logs: (Production), storagecontainer:2:us-east-1:logs: (Staging), serviceloggroup:1:us-east-1:logs:; choose one',
  );
});

test('type and cloud choose among them', async () => {
  expect(await findResourceId(clientWith(...twins), { provider_id: 'logs', resource_type: 'serviceloggroup' })).toBe(
    'serviceloggroup:1:us-east-1:logs:',
  );
  expect(await findResourceId(clientWith(...twins), { provider_id: 'logs', organization_service_id: 2 })).toBe(
    'storagecontainer:2:us-east-1:logs:',
  );
  await expect(findResourceId(clientWith(...twins), { provider_id: 'logs', resource_type: 'storagecontainer' })).rejects.toThrow(
    /there are 2 resources/,
  );
});

test('the same resource twice is one', async () => {
  expect(await findResourceId(clientWith(...twins.slice(0, 1), ...twins.slice(0, 1)), { provider_id: 'logs' })).toBe(
    'storagecontainer:1:us-east-1:logs:',
  );
});

test('a search that ends short of its total is an error, as another match may be missing', async () => {
  const { client } = createSandboxClient({ seed: { resources: 30 }, lists: { totalOffBy: 1 } });

  await expect(findResourceId(client, { provider_id: 'i-00000001' })).rejects.toMatchObject({ name: 'IncompleteListError' });
});

test.each(['', '  ', undefined, 7])('%j is refused before anything is sent', async (value) => {
  const { client, seen } = createSandboxClient({ seed: { resources: 0 } });

  await expect(findResourceId(client, { provider_id: value as string })).rejects.toThrow(InputError);

  expect(seen()).toEqual([]);
});
