import { expect, test } from 'vitest';
import { createInsightCloudSecClient, InputError, listAllClouds, withOrganization } from '@sec/insightcloudsec';
import {
  createInsightCloudSecClient as createPartialClient,
  getCurrentUser,
  harvesting,
  listClouds,
  listOrganizations,
  searchClouds,
  switchOrganization,
} from '@sec/insightcloudsec/operations';
import { createRaw } from '@sec/insightcloudsec/raw';
import { script } from '../support/script.js';

const options = { baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' } };

test.each([
  ['the main entry', createInsightCloudSecClient],
  ['the entry of the operations', createPartialClient],
])('a client of some operations, made with the function of %s, has those alone', async (_, create) => {
  const server = script([{ json: { clouds: [], total_count: 0 } }]);

  const client = create({ ...options, ...server }, { clouds: { listClouds, searchClouds }, harvesting });

  expect(Object.keys(client).toSorted()).toEqual(['close', 'clouds', 'harvesting']);
  expect(Object.keys(client.clouds)).toEqual(['listClouds', 'searchClouds']);
  await expect(listAllClouds(client)).resolves.toEqual([]);
});

test('a client with some operations of the organizations, but not the switch, has no turns to take', async () => {
  const server = script([{ json: [] }]);
  const client = createPartialClient({ ...options, ...server }, { organizations: { listOrganizations } });

  await expect(client.organizations.listOrganizations()).resolves.toEqual([]);
});

test('the smallest client that can switch takes turns', async () => {
  const user = (organization_name: string) => ({ json: { user_id: 12, organization_name } });
  const server = script([user('Home'), { status: 204 }, user('Retail'), { status: 204 }]);
  const client = createPartialClient({ ...options, ...server }, { organizations: { switchOrganization }, users: { getCurrentUser } });

  await withOrganization(client, 'Retail', async () => {
    await expect(client.organizations.switchOrganization({ organization_name: 'Home' })).rejects.toMatchObject({ code: 'SEC_WORKFLOW' });
  });

  expect(server.requests.map(({ body }) => body).filter((body) => body !== undefined)).toEqual([
    '{"organization_name":"Retail"}',
    '{"organization_name":"Home"}',
  ]);
});

test('raw calls of a partial client know every path', async () => {
  const server = script([{ json: { user_id: 12 } }]);
  const raw = createRaw(createPartialClient({ ...options, ...server }, { clouds: { listClouds } }));

  const { data } = await raw.GET('/v2/public/user/info');

  expect(data?.user_id).toBe(12);
  expect(server.requests[0]?.headers['api-key']).toBe('invented');
});

test('raw calls need a client of this package', () => {
  expect(() => createRaw({ close: async () => undefined, [Symbol.asyncDispose]: async () => undefined })).toThrow(InputError);
});
