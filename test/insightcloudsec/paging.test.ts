import { expect, test } from 'vitest';
import { createInsightCloudSecClient, IncompleteListError, type InsightCloudSecClient } from '@sec/insightcloudsec';
import { script } from '../support/script.js';
import { createSandboxClient, type SandboxClient } from './sandbox-client.js';

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Positions and sizes of the requests, from body and query. */
function requested({ sandbox }: SandboxClient, ...members: string[]): unknown[][] {
  return sandbox.requests.map(({ body, query }) => {
    const all = { ...Object.fromEntries(new URLSearchParams(query)), ...(body as object | undefined) } as Record<string, unknown>;
    return members.map((member) => all[member]);
  });
}

test('clouds are read by an offset in the body, 500 a page', async () => {
  const setup = createSandboxClient({ seed: { clouds: 1_201, resources: 0 } });

  const clouds = await collect(setup.client.clouds.searchClouds.items());

  expect(new Set(clouds.map(({ id }) => id)).size).toBe(1_201);
  expect(requested(setup, 'offset', 'limit')).toEqual([
    [0, 500],
    [500, 500],
    [1_000, 500],
  ]);
});

test('clouds that fill their last page need no request for an empty one', async () => {
  const setup = createSandboxClient({ seed: { clouds: 1_000, resources: 0 } });

  expect(await collect(setup.client.clouds.searchClouds.items())).toHaveLength(1_000);

  expect(setup.sandbox.requests).toHaveLength(2);
});

test('users are read by an offset in the body, 500 a page', async () => {
  const setup = createSandboxClient({ seed: { users: 1_201, resources: 0 } });

  const users = await collect(setup.client.users.searchUsers.items());

  expect(new Set(users.map(({ user_id }) => user_id)).size).toBe(1_201);
  expect(requested(setup, 'offset', 'limit')).toEqual([
    [0, 500],
    [500, 500],
    [1_000, 500],
  ]);
});

test('Domain Admins, whose list has no total, end with the page after a short one', async () => {
  const setup = createSandboxClient({ seed: { resources: 0 } });

  expect(await collect(setup.client.users.listDomainAdmins.items())).toHaveLength(1);

  expect(setup.sandbox.requests).toHaveLength(2);
});

test('resources are read by cursor, and never by offset', async () => {
  const setup = createSandboxClient({ seed: { resources: 3_000 } });

  const envelopes = await collect(setup.client.resources.queryResources.items({ selected_resource_type: 'instance', limit: 1_000 }));

  expect(new Set(envelopes.map(({ instance }) => instance?.common?.resource_id)).size).toBe(1_800);
  expect(requested(setup, 'offset', 'limit')).toEqual([
    [undefined, 1_000],
    [undefined, 1_000],
  ]);
  expect(requested(setup, 'cursor').map(([cursor]) => typeof cursor)).toEqual(['undefined', 'string']);
});

test('a bulk query, which has no counts, ends with its last cursor', async () => {
  const setup = createSandboxClient({ seed: { resources: 3_000 }, lists: { totalOffBy: 5 } });

  const pages = await collect(setup.client.resources.queryResourcesEtl.pages({ selected_resource_type: 'instance' }));

  expect(pages.map(({ items, total }) => [items.length, total])).toEqual([
    [1_000, undefined],
    [800, undefined],
  ]);
});

test('resources of the older query are read by offset, 100 a page', async () => {
  const setup = createSandboxClient({ seed: { resources: 500 } });

  const envelopes = await collect(setup.client.resources.queryResourcesV2.items({ selected_resource_type: 'instance' }));

  expect(new Set(envelopes.map(({ instance }) => instance?.common?.resource_id)).size).toBe(300);
  expect(requested(setup, 'offset', 'limit')).toEqual([
    [0, 100],
    [100, 100],
    [200, 100],
  ]);
});

test('a search is read by offset, 1000 a page', async () => {
  const setup = createSandboxClient({ seed: { resources: 3_000 } });

  expect(await collect(setup.client.resources.searchResources.items({ search_string: 'i-' }))).toHaveLength(1_800);

  expect(requested(setup, 'offset', 'limit')).toEqual([
    [0, 1_000],
    [1_000, 1_000],
  ]);
});

test('exemptions are read by a page in the query, with the filter in the body', async () => {
  const setup = createSandboxClient({ seed: { resources: 0 } });
  await setup.client.exemptions.createExemptions({
    approver: 'rosa',
    insight_id: 536,
    insight_source: 'backoffice',
    resource_ids: Array.from({ length: 4_100 }, (_, index) => `instance:1:us-east-1:i-${index}:`),
    resource_type: 'instance',
    start_date: '2026-03-01',
  });

  const exemptions = await collect(setup.client.exemptions.listExemptions.items({ search: '' }));

  expect(new Set(exemptions.map(({ exemption_id }) => exemption_id)).size).toBe(4_100);
  expect(requested(setup, 'page', 'page_size', 'search').slice(1)).toEqual([
    ['1', '2000', ''],
    ['2', '2000', ''],
    ['3', '2000', ''],
  ]);
});

test('scans of infrastructure code are read page by page', async () => {
  const setup = createSandboxClient({ seed: { resources: 0 } });
  const scan = { author_name: 'farm', config_name: 'default', iac_provider: 'terraform', scan_template: '{}' };
  for (let n = 0; n < 7; n++) await setup.client.iac.submitIacScan({ ...scan, scan_name: `build ${n}` });

  const scans = await collect(setup.client.iac.listIacScans.items({ page_size: 3 }));

  expect(scans.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => 10_000 + n));
  expect(requested(setup, 'page').slice(7)).toEqual([['1'], ['2'], ['3']]);
});

test('images are read page by page, 100 a page', async () => {
  const setup = createSandboxClient({ seed: { images: 300, resources: 0 } });

  const images = await collect(setup.client.containerVulnerabilities.listResourceVulnerabilitySummaries.items());

  expect(images).toHaveLength(300);
  expect(requested(setup, 'page', 'page_size')).toEqual([
    ['1', '100'],
    ['2', '100'],
    ['3', '100'],
  ]);
});

test('pages of images may be requested ahead, and stay in order', async () => {
  const setup = createSandboxClient({ seed: { images: 450, resources: 0 } });

  const images = await collect(setup.client.containerVulnerabilities.listResourceVulnerabilitySummaries.items({}, { prefetch: 3 }));

  expect(images.map(({ id }) => id)).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
});

const families: readonly (readonly [string, (client: InsightCloudSecClient) => AsyncIterable<unknown>, number])[] = [
  ['clouds', (client) => client.clouds.searchClouds.items(), 3],
  ['users', (client) => client.users.searchUsers.items(), 4],
  ['exemptions', (client) => client.exemptions.listExemptions.items(), 0],
  ['resources', (client) => client.resources.queryResources.items({ selected_resource_type: 'volume' }), 600],
  ['resources of the older query', (client) => client.resources.queryResourcesV2.items({ selected_resource_type: 'volume' }), 600],
  ['found resources', (client) => client.resources.searchResources.items({ search_string: 'vol-' }), 600],
  ['scans', (client) => client.iac.listIacScans.items(), 0],
  ['images', (client) => client.containerVulnerabilities.listResourceVulnerabilitySummaries.items(), 120],
  ['CVEs', (client) => client.containerVulnerabilities.listVulnerabilities.items(), 3],
];

test.each(families)('a list of %s that ends before its total is an error and never a shorter list', async (_, iterate, received) => {
  const { client } = createSandboxClient({ lists: { totalOffBy: 2 } });

  const error = await collect(iterate(client)).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(IncompleteListError);
  expect(error).toMatchObject({ reason: 'short', received, total: received + 2 });
});

test('a server that repeats a page ends the iteration with an error', async () => {
  const page = { clouds: Array.from({ length: 500 }, (_, id) => ({ id, name: `cloud ${id}` })), total_count: 2_000 };
  const server = script([{ json: page }]);
  const client = createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...server });

  await expect(collect(client.clouds.searchClouds.items())).rejects.toMatchObject({ name: 'IncompleteListError', reason: 'repeated' });

  expect(server.requests).toHaveLength(2);
});

test('leaving the loop stops the requests', async () => {
  const setup = createSandboxClient({ seed: { clouds: 2_000, resources: 0 } });

  for await (const cloud of setup.client.clouds.searchClouds.items(undefined, { prefetch: 0 })) if (cloud.id === 600) break;

  expect(setup.sandbox.requests).toHaveLength(2);
});

test('a counted list is read with all places of the client from its second page on, and never with more', async () => {
  const first = createSandboxClient({ seed: { clouds: 4_000, resources: 0 } });
  const whole = createSandboxClient({ seed: { clouds: 4_000, resources: 0 } });

  for await (const cloud of first.client.clouds.searchClouds.items()) if (cloud.id === 1) break;
  let clouds = 0;
  for await (const page of whole.client.clouds.searchClouds.pages()) clouds += page.items.length;

  expect(first.sandbox.requests).toHaveLength(1);
  expect([clouds, whole.sandbox.requests.length]).toEqual([4_000, 8]);
});
