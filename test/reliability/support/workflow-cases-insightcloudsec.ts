/** One good run of each workflow of InsightCloudSec. */
import * as entry from '@sec/insightcloudsec';
import {
  checkCredential,
  createInsightCloudSecClient,
  deleteExpiredExemptions,
  exemptFindings,
  findResourceId,
  gateIacScan,
  harvestAndWait,
  type InsightCloudSecClient,
  iterateContainerVulnerabilities,
  iterateFindings,
  iterateResources,
  listAllClouds,
  listAllUsers,
  listContainerVulnerabilities,
  onboardAws,
  rotateApiKey,
  startHarvest,
  updateBadges,
  withOrganization,
} from '@sec/insightcloudsec';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/sandbox';
import { checks } from '@sec/insightcloudsec/validate';
import { table } from '../../../packages/insightcloudsec/src/generated/table.js';
import { collect, type WorkflowCase, type WorkflowVendor } from './workflow-case.js';

const cloud = 'divvyorganizationservice:1';
const limits = { timeoutMs: 120_000, intervalMs: 10_000, unknownStatusGraceMs: 20_000 };
const exemption = {
  insight: 'backoffice:536',
  resources: ['instance:1:us-east-1:i-00000000:'],
  approver: 'rosa@example.com',
  start_date: '2026-01-01',
  expiration_date: '2026-01-31',
} as const;
const accounts = [{ account_number: '077788889999', name: 'Staging', role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader' }];
const badges = [{ key: 'owner', value: 'payments' }];
const scan = { scan_name: 'payments-api 482', author_name: 'build farm', config_name: 'default', iac_provider: 'terraform' };

const hasFailures = ({ failures }: { readonly failures: number }): boolean => failures > 0;

const cases: readonly WorkflowCase<InsightCloudSecClient>[] = [
  {
    workflow: 'checkCredential',
    run: (client) => checkCredential(client, { includeRights: true }),
    needs: [],
    isOpen: ({ isValid, notes }: { readonly isValid: boolean; readonly notes: readonly string[] }) => !isValid || notes.length > 0,
  },
  {
    workflow: 'listAllClouds',
    run: (client, { listen }) => listAllClouds(client, { onProgress: listen('onProgress') }),
    needs: [],
  },
  {
    workflow: 'listAllUsers',
    run: (client, { listen }) => listAllUsers(client, {}, { onProgress: listen('onProgress') }),
    needs: [],
  },
  {
    workflow: 'findResourceId',
    run: (client) => findResourceId(client, { provider_id: 'i-00000000' }),
    needs: [],
  },
  {
    workflow: 'iterateResources',
    run: (client, { listen }) => collect(iterateResources(client, { selected_resource_type: 'volume' }, { onProgress: listen('onProgress') })),
    needs: [],
  },
  {
    workflow: 'iterateFindings',
    run: (client, { listen }) => collect(iterateFindings(client, { exempted: 'include' }, { onProgress: listen('onProgress') })),
    needs: [],
  },
  {
    workflow: 'iterateFindings',
    variant: 'by name',
    run: (client, { listen }) => collect(iterateFindings(client, { insights: ['backoffice:536'] }, { onProgress: listen('onProgress') })),
    needs: [],
  },
  {
    workflow: 'listContainerVulnerabilities',
    run: (client, { listen }) => listContainerVulnerabilities(client, { onProgress: listen('onProgress') }),
    needs: [],
  },
  {
    workflow: 'iterateContainerVulnerabilities',
    run: (client, { listen }) => collect(iterateContainerVulnerabilities(client, { onProgress: listen('onProgress') })),
    needs: [],
  },
  {
    workflow: 'gateIacScan',
    run: (client) => gateIacScan(client, { ...scan, template: { planned_values: {} } }),
    needs: [],
  },
  {
    workflow: 'gateIacScan',
    variant: 'that fails',
    run: (client) => gateIacScan(client, { ...scan, template: { publicly_accessible: true } }),
    needs: [],
  },
  {
    workflow: 'exemptFindings',
    run: (client, { listen }) => exemptFindings(client, exemption, { onProgress: listen('onProgress') }),
    needs: [],
    isOpen: hasFailures,
  },
  {
    workflow: 'exemptFindings',
    variant: 'again',
    prepare: (client) => exemptFindings(client, exemption),
    run: (client, { listen }) => exemptFindings(client, { ...exemption, resources: [...exemption.resources, 'volume:1:us-east-1:vol-1:'] }, { onProgress: listen('onProgress') }),
    needs: [],
    isOpen: hasFailures,
  },
  {
    workflow: 'deleteExpiredExemptions',
    prepare: (client) => exemptFindings(client, exemption),
    run: (client, { listen }) => deleteExpiredExemptions(client, {}, { onProgress: listen('onProgress') }),
    needs: [],
  },
  {
    workflow: 'updateBadges',
    run: (client, { listen }) => updateBadges(client, { clouds: [cloud, 'divvyorganizationservice:2'], set: badges }, { onProgress: listen('onProgress') }),
    needs: [],
    isOpen: hasFailures,
  },
  {
    workflow: 'startHarvest',
    run: (client) => startHarvest(client, { cloud, job: 'InstanceHarvester' }),
    needs: [],
  },
  {
    workflow: 'harvestAndWait',
    run: (client, { listen, work }) =>
      harvestAndWait(
        client,
        { cloud, job: 'InstanceHarvester' },
        {
          timeoutMs: 120_000,
          isDone: work('isDone', (before: object, after: object) => JSON.stringify(before) !== JSON.stringify(after)),
          onProgress: listen('onProgress'),
          onResumeToken: listen('onResumeToken'),
        },
      ),
    needs: [],
  },
  {
    workflow: 'onboardAws',
    run: (client, { listen }) => onboardAws(client, { accounts, badges }, { ...limits, onProgress: listen('onProgress') }),
    needs: [],
    isOpen: hasFailures,
  },
  {
    workflow: 'rotateApiKey',
    run: (client, { listen, work }) =>
      rotateApiKey(
        client,
        {
          user: 'sandbox-user-1',
          storeKey: work('storeKey', (_: string) => undefined),
          verify: work('verify', async (_: string) => undefined),
        },
        { onProgress: listen('onProgress') },
      ),
    needs: [],
  },
  {
    workflow: 'withOrganization',
    run: (client, { listen, work }) =>
      withOrganization(
        client,
        'Sandbox Europe',
        work('run', async () => (await client.clouds.listClouds()).clouds.length),
        { onProgress: listen('onProgress') },
      ),
    needs: [],
  },
];

export const insightcloudsec: WorkflowVendor = {
  name: 'insightcloudsec',
  entry,
  table,
  checks,
  open(connect) {
    let handle: ((request: Request) => Promise<Response>) | undefined;
    const setup = connect((request) => (handle as NonNullable<typeof handle>)(request));
    const seed = { resources: 12, images: 3, users: 2, clouds: 2 };
    const sandbox = createInsightCloudSecSandbox({ clock: setup.clock, harvestDurationMs: 20_000, seed });
    ({ handle } = sandbox);
    const { baseUrl, apiKey, lists } = sandbox;
    return { client: createInsightCloudSecClient({ baseUrl, auth: { apiKey }, ...setup }), lists };
  },
  cases,
};
