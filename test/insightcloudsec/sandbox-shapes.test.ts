import { expect, test } from 'vitest';
import { type InsightCloudSecClient } from '@sec/insightcloudsec';
import { checks } from '@sec/insightcloudsec/validate';
import { createSandboxClient } from './sandbox-client.js';

const resourceId = 'instance:1:us-east-1:i-00000000:';
const exemption = {
  approver: 'rosa',
  insight_id: 536,
  insight_source: 'backoffice',
  resource_ids: [resourceId],
  resource_type: 'instance',
  start_date: '2026-03-01',
} as const;
const scan = { scan_name: 'a', author_name: 'b', config_name: 'default', iac_provider: 'terraform', scan_template: '{}' };

const calls: readonly (readonly [string, (client: InsightCloudSecClient) => Promise<unknown>])[] = [
  ['getCurrentUser', ({ users }) => users.getCurrentUser()],
  ['listUsers', ({ users }) => users.listUsers()],
  ['searchUsers', ({ users }) => users.searchUsers({ limit: 10, offset: 0 })],
  ['listDomainAdmins', ({ users }) => users.listDomainAdmins()],
  ['listOrganizations', ({ organizations }) => organizations.listOrganizations()],
  ['listOrganizationDetails', ({ organizations }) => organizations.listOrganizationDetails()],
  ['listClouds', ({ clouds }) => clouds.listClouds()],
  ['searchClouds', ({ clouds }) => clouds.searchClouds({ limit: 10, offset: 0 })],
  ['listBadges', ({ badges }) => badges.listBadges({ resourceId: 'divvyorganizationservice:1' })],
  ['queryResources', ({ resources }) => resources.queryResources({ selected_resource_type: 'instance', limit: 10 })],
  ['queryResourcesEtl', ({ resources }) => resources.queryResourcesEtl({ selected_resource_type: 'storagecontainer', limit: 10 })],
  ['queryResourcesV2', ({ resources }) => resources.queryResourcesV2({ selected_resource_type: 'volume', limit: 10 })],
  ['getResourceDetail', ({ resources }) => resources.getResourceDetail({ resourceId })],
  ['searchResources', ({ resources }) => resources.searchResources({ search_string: 'i-', limit: 10 })],
  ['listResourceTags', ({ resources }) => resources.listResourceTags({ resourceId })],
  ['listInsights', ({ insights }) => insights.listInsights()],
  ['getInsight', ({ insights }) => insights.getInsight({ insightId: 536, source: 'backoffice' })],
  ['listInsightPacks', ({ insightPacks }) => insightPacks.listInsightPacks()],
  ['createExemptions', ({ exemptions }) => exemptions.createExemptions(exemption)],
  ['listExemptions', ({ exemptions }) => exemptions.createExemptions(exemption).then(() => exemptions.listExemptions({ page: 1 }))],
  ['listIacConfigs', ({ iac }) => iac.listIacConfigs()],
  ['submitIacScan', ({ iac }) => iac.submitIacScan({ ...scan, scan_template: '{"publicly_accessible":1}' })],
  ['getIacScan', ({ iac }) => iac.submitIacScan(scan).then(({ build_id }) => iac.getIacScan({ buildId: build_id }))],
  ['listIacScans', ({ iac }) => iac.submitIacScan(scan).then(() => iac.listIacScans({ page: 1, page_size: 10 }))],
  ['listResourceVulnerabilitySummaries', (client) => client.containerVulnerabilities.listResourceVulnerabilitySummaries()],
  ['listVulnerabilities', (client) => client.containerVulnerabilities.listVulnerabilities()],
  [
    'listResourceVulnerabilities',
    (client) => client.containerVulnerabilities.listResourceVulnerabilities({ resourceId: 'containerimage:1:us-east-1:sha256-0003:' }),
  ],
];

test.each(calls)('the sandbox responds to %s in its documented shape', async (_, call) => {
  const issues: unknown[] = [];
  const { client } = createSandboxClient(
    { seed: { resources: 100 } },
    { validation: { checks, mode: 'report' }, onValidationIssue: (one) => issues.push(one) },
  );

  await call(client);

  expect(issues).toEqual([]);
});

test('a query that makes no sense is repeated only as far as it was understood', async () => {
  const { sandbox } = createSandboxClient();
  const query = async (members: object): Promise<unknown> => {
    const body = JSON.stringify({ selected_resource_type: 'volume', limit: 10, ...members });
    const headers = { 'api-key': sandbox.apiKey, 'content-type': 'application/json' };
    const url = `${sandbox.baseUrl}/v2/public/resource/query`;
    const response = await sandbox.handle(new Request(url, { method: 'POST', headers, body }));
    const { filters, scopes, selected_resource_type, parameter } = await response.json();
    return response.status === 501 ? parameter : [filters, scopes, selected_resource_type];
  };

  for (const odd of [null, 0, false, 'AAA', {}, [null], [0], [[]]]) {
    // What might narrow the list is refused by its name.
    expect([[[], [], 'volume'], 'filters', 'scopes']).toContainEqual(await query({ filters: odd, scopes: odd }));
    expect(await query({ selected_resource_type: odd })).toEqual([[], [], odd === 'AAA' ? odd : null]);
  }
});

test('no exemption is made for a resource without an id', async () => {
  const { client, sandbox } = createSandboxClient();

  const refused = client.exemptions.createExemptions({ ...exemption, resource_ids: [''] } as never);

  await expect(refused).rejects.toMatchObject({ status: 400 });
  expect(sandbox.state.exemptions).toEqual([]);
});
