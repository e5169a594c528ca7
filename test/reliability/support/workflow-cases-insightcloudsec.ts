/** One good run of each workflow of InsightCloudSec. */
import * as entry from '@sec/insightcloudsec';
import {
  checkCredential,
  createInsightCloudSecClient,
  deleteExpiredExemptions,
  exemptFindings,
  findResourceId,
  gateIacScan,
  type GateIacScanResult,
  harvestAndWait,
  type InsightCloudSecClient,
  iterateContainerVulnerabilities,
  iterateFindings,
  iterateResources,
  listAllClouds,
  listAllUsers,
  type LastHarvest,
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

const verdictOf = ({ verdict, build_id, insights }: Pick<GateIacScanResult, 'verdict' | 'build_id' | 'insights'>): unknown => ({
  verdict,
  build_id,
  insights: insights.map(({ insight_id }) => insight_id),
});

/** Dates are members that no document names. */
const hasRun = (before: LastHarvest, after: LastHarvest): boolean => {
  const [then, now] = [before, after].map((entry) => (entry as { readonly last_harvest?: unknown }).last_harvest);
  return typeof now === 'string' && now !== then;
};

const hasFailures = ({ failures }: { readonly failures: number }): boolean => failures > 0;

const cases: readonly WorkflowCase<InsightCloudSecClient>[] = [
  {
    workflow: 'checkCredential',
    run: (client) => checkCredential(client, { includeRights: true }),
    needs: [],
    // What a user is beside that may be absent.
    essence: ({ isValid, kind }: { readonly isValid: boolean; readonly kind: string }) => ({ isValid, kind }),
    silent: /^getUserEntitlement$/,
    isOpen: ({ isValid, notes }: { readonly isValid: boolean; readonly notes: readonly string[] }) => !isValid || notes.length > 0,
  },
  {
    workflow: 'listAllClouds',
    run: (client, { listen }) => listAllClouds(client, { onProgress: listen('onProgress') }),
    needs: [],
    // All pages are read instead.
    silent: /^listClouds$/,
  },
  {
    workflow: 'listAllClouds',
    variant: 'page by page',
    lists: { maxPageSize: 1 },
    run: (client, { listen }) => listAllClouds(client, { onProgress: listen('onProgress') }),
    needs: ['searchClouds /clouds', 'searchClouds /clouds/0'],
    silent: /^listClouds$/,
  },
  {
    workflow: 'listAllUsers',
    run: (client, { listen }) => listAllUsers(client, {}, { onProgress: listen('onProgress') }),
    needs: [],
    silent: /^listUsers$/,
    // An empty list of those without a count may come as null.
    means: /^listDomainAdmins \/users null$/,
  },
  {
    workflow: 'findResourceId',
    run: (client) => findResourceId(client, { provider_id: 'i-00000000' }),
    needs: ['searchResources /resources', 'searchResources /resources/0', 'searchResources /resources/0/provider_id'],
  },
  {
    workflow: 'iterateResources',
    run: (client, { listen }) =>
      collect(iterateResources(client, { selected_resource_type: 'volume' }, { onProgress: listen('onProgress') })),
    needs: ['queryResources /resources'],
  },
  {
    workflow: 'iterateFindings',
    run: (client, { listen }) => collect(iterateFindings(client, { exempted: 'include' }, { onProgress: listen('onProgress') })),
    needs: ['listInsights /0', 'listInsights /0/resource_types', 'listInsights /0/source'],
    // No insights are an answer.
    means: /^listInsights ( (\[\]|null)|\/\*\/custom_severity "unexpected")$/,
  },
  {
    workflow: 'iterateFindings',
    variant: 'by name',
    run: (client, { listen }) => collect(iterateFindings(client, { insights: ['backoffice:536'] }, { onProgress: listen('onProgress') })),
    needs: ['getInsight /resource_types'],
    means: /^getInsight \/custom_severity "unexpected"$/,
  },
  {
    workflow: 'listContainerVulnerabilities',
    run: (client, { listen }) => listContainerVulnerabilities(client, { onProgress: listen('onProgress') }),
    needs: [
      'listResourceVulnerabilitySummaries /data',
      'listResourceVulnerabilitySummaries /data/0',
      'listResourceVulnerabilitySummaries /data/0/critical_count',
      'listResourceVulnerabilitySummaries /data/0/assessment_info',
      'listResourceVulnerabilitySummaries /total_count',
    ],
    isOpen: (result: { readonly notAssessed: number; readonly withoutCounts: number }) => result.notAssessed + result.withoutCounts > 0,
  },
  {
    workflow: 'iterateContainerVulnerabilities',
    run: (client, { listen }) => collect(iterateContainerVulnerabilities(client, { onProgress: listen('onProgress') })),
    needs: [
      'listResourceVulnerabilitySummaries /data',
      'listResourceVulnerabilitySummaries /total_count',
      'listResourceVulnerabilitySummaries /data/0/assessment_info',
    ],
    isOpen: (images: readonly { readonly assessed: boolean }[]) => images.some(({ assessed }) => !assessed),
  },
  {
    workflow: 'gateIacScan',
    run: (client) => gateIacScan(client, { ...scan, template: { planned_values: {} } }),
    needs: ['submitIacScan /build_id', 'submitIacScan /success', 'submitIacScan /details', 'submitIacScan /details/failed_insights'],
    essence: verdictOf,
  },
  {
    workflow: 'gateIacScan',
    variant: 'that fails',
    run: (client) => gateIacScan(client, { ...scan, template: { publicly_accessible: true } }),
    needs: ['submitIacScan /build_id', 'submitIacScan /details/failed_insights'],
    essence: verdictOf,
  },
  {
    workflow: 'exemptFindings',
    run: (client, { listen }) => exemptFindings(client, exemption, { onProgress: listen('onProgress') }),
    needs: ['createExemptions /0', 'createExemptions /0/resource_id'],
    isOpen: hasFailures,
  },
  {
    workflow: 'exemptFindings',
    variant: 'again',
    prepare: (client) => exemptFindings(client, exemption),
    run: (client, { listen }) =>
      exemptFindings(
        client,
        { ...exemption, resources: [...exemption.resources, 'volume:1:us-east-1:vol-1:'] },
        { onProgress: listen('onProgress') },
      ),
    needs: ['listExemptions /data', 'createExemptions /0'],
    // Another exemption is created where the one that is there says too little.
    means: /^listExemptions \/data\/\*\/\w+ /,
    isOpen: hasFailures,
  },
  {
    workflow: 'deleteExpiredExemptions',
    prepare: (client) => exemptFindings(client, exemption),
    run: (client, { listen }) => deleteExpiredExemptions(client, {}, { onProgress: listen('onProgress') }),
    needs: ['listExemptions /data', 'listExemptions /data/0'],
    silent: /^deleteExemptions$/,
    // One without an end that can be read has not expired.
    means: /^listExemptions \/data\/\*\/expiration_date /,
  },
  {
    workflow: 'updateBadges',
    run: (client, { listen }) =>
      updateBadges(client, { clouds: [cloud, 'divvyorganizationservice:2'], set: badges }, { onProgress: listen('onProgress') }),
    needs: ['listBadges /0', 'listBadges /0/key'],
    silent: /^replaceBadges$/,
    // No badges are an answer.
    means: /^listBadges  (\[\]|null)$/,
    isOpen: hasFailures,
  },
  {
    workflow: 'startHarvest',
    run: (client) => startHarvest(client, { cloud, job: 'InstanceHarvester' }),
    needs: ['getLastHarvest /0', 'getLastHarvest /1'],
    silent: /^enqueueHarvestJob$/,
    // An entry without a job, or of another one, is not queued; any other member that has another value shows a run.
    means: /^getLastHarvest \/\*\/(region|last_harvest|schedule.*) /,
  },
  {
    workflow: 'harvestAndWait',
    run: (client, { listen }) =>
      harvestAndWait(
        client,
        { cloud, job: 'InstanceHarvester' },
        {
          timeoutMs: 120_000,
          onProgress: listen('onProgress'),
          onResumeToken: listen('onResumeToken'),
        },
      ),
    needs: ['getLastHarvest /0', 'getLastHarvest /1'],
    silent: /^enqueueHarvestJob$/,
    // An entry without a job, or of another one, is not queued; any other member that has another value shows a run.
    means: /^getLastHarvest \/\*\/(region|last_harvest|schedule.*) /,
  },
  {
    workflow: 'harvestAndWait',
    variant: 'by its own rule',
    run: (client, { listen, work }) =>
      harvestAndWait(
        client,
        { cloud, job: 'InstanceHarvester' },
        {
          timeoutMs: 120_000,
          isDone: work('isDone', hasRun),
          onProgress: listen('onProgress'),
          onResumeToken: listen('onResumeToken'),
        },
      ),
    needs: ['getLastHarvest /0', 'getLastHarvest /1'],
    silent: /^enqueueHarvestJob$/,
    // An entry without a job, or of another one, is not queued; any other member that has another value shows a run.
    means: /^getLastHarvest \/\*\/(region|last_harvest|schedule.*) /,
  },
  {
    workflow: 'onboardAws',
    run: (client, { listen }) => onboardAws(client, { accounts, badges }, { ...limits, onProgress: listen('onProgress') }),
    needs: ['searchClouds /clouds', 'searchClouds /clouds/0', 'searchClouds /clouds/0/account_id', 'searchClouds /clouds/0/cloud_type_id'],
    silent: /^replaceBadges$/,
    means: /^listBadges  (\[\]|null)$/,
    isOpen: ({
      accounts: [account],
      failures,
    }: {
      readonly accounts: readonly { readonly connection?: string }[];
      readonly failures: number;
    }) => failures > 0 || account?.connection === 'recovered',
  },
  {
    workflow: 'rotateApiKey',
    run: (client, { listen, work }) =>
      rotateApiKey(
        client,
        {
          user: 'sandbox-user-1',
          storeKey: work('storeKey', () => undefined),
          verify: work('verify', async () => undefined),
        },
        { onProgress: listen('onProgress') },
      ),
    needs: ['getCurrentUser /user_id', 'listUsers /users/0', 'listUsers /users/0/user_id'],
    silent: /^listUsers$/,
    // The key itself is a string.
    means: /^createApiKey  string$/,
  },
  {
    workflow: 'withOrganization',
    run: (client, { listen, work }) =>
      withOrganization(
        client,
        'Sandbox Europe',
        work('run', async () => (await client.users.getCurrentUser()).organization_name),
        { onProgress: listen('onProgress') },
      ),
    needs: ['getCurrentUser /organization_name'],
    silent: /^switchOrganization$/,
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
