import type { OperationPath } from '@sec/core/vendor';
import {
  checkCredential,
  type Cloud,
  type CloudStatus,
  type ConnectionOutcome,
  createInsightCloudSecClient,
  decide,
  deleteExpiredExemptions,
  type ExemptFindingsInput,
  exemptFindings,
  findResourceId,
  gateIacScan,
  type GateIacScanInput,
  type GateIacScanResult,
  type GateResult,
  type GetIacScanOutput,
  harvestAndWait,
  type HarvestAndWaitInput,
  type InsightCloudSecAuth,
  type InsightCloudSecClient,
  type InsightCloudSecClientWith,
  type InsightName,
  iterateFindings,
  iterateResources,
  listAllClouds,
  listAllUsers,
  listContainerVulnerabilities,
  onboardAws,
  type OnboardAwsEntry,
  type OnboardAwsInput,
  type Operations,
  type PagedAsyncIterator,
  type ResourceEnvelope,
  type ResourceRow,
  rotateApiKey,
  type RotateApiKeyInput,
  startHarvest,
  type StartHarvestResult,
  updateBadges,
  type UpdateBadgesInput,
  withOrganization,
} from '@sec/insightcloudsec';
import { badges, createInsightCloudSecClient as createPartialClient, listClouds } from '@sec/insightcloudsec/operations';
import { createRaw } from '@sec/insightcloudsec/raw';
import { expectTypeOf, test } from 'vitest';

declare const cloudsec: InsightCloudSecClient;
declare function clientWith<Path extends OperationPath<Operations>>(): InsightCloudSecClientWith<Path>;

test('an input is checked by the compiler', () => {
  const calls = () => [
    cloudsec.clouds.searchClouds(),
    cloudsec.clouds.searchClouds({ badge_filter_operator: 'OR' }),
    // @ts-expect-error the API has no operator XOR
    cloudsec.clouds.searchClouds({ badge_filter_operator: 'XOR' }),
    // @ts-expect-error there is no such member
    cloudsec.clouds.searchClouds({ search: 'prod' }),
    // @ts-expect-error the resource is required
    cloudsec.resources.getResourceDetail({}),
  ];
  void calls;
});

test('a request takes the documented sources of insights, a response any status', () => {
  const exempt = () =>
    cloudsec.exemptions.createExemptions({
      approver: 'ops@example.com',
      insight_id: 536,
      // @ts-expect-error an insight comes from the back office, or is custom
      insight_source: 'vendor',
      resource_ids: ['instance:18:us-east-1:i-0abc123:'],
      resource_type: 'instance',
      start_date: '2031-02-03',
    });
  void exempt;
  expectTypeOf<'RESTING'>().toExtend<CloudStatus>();
});

test('a list iterates over its items, and a plain operation has no pages', () => {
  const clouds = () => cloudsec.clouds.searchClouds.items({});
  const resources = () => cloudsec.resources.queryResources.items({ selected_resource_type: 'instance' });
  expectTypeOf(clouds).returns.toEqualTypeOf<PagedAsyncIterator<Cloud>>();
  expectTypeOf(resources).returns.toEqualTypeOf<PagedAsyncIterator<ResourceEnvelope>>();
  // @ts-expect-error one resource has no pages
  void (() => cloudsec.resources.getResourceDetail.items({ resourceId: 'instance:18:us-east-1:i-0abc123:' }));
});

test('the accepted media type decides the type of the response', () => {
  const page = () => cloudsec.iac.getIacScan({ buildId: 7 }, { accept: 'text/html' });
  const data = () => cloudsec.iac.getIacScan({ buildId: 7 });
  expectTypeOf(page).returns.resolves.toEqualTypeOf<string>();
  expectTypeOf(data).returns.resolves.toEqualTypeOf<GetIacScanOutput>();
  // @ts-expect-error the API has no such media type
  void (() => cloudsec.iac.getIacScan({ buildId: 7 }, { accept: 'text/csv' }));
});

test('a row of a known type has its members, and one of another type may have any', () => {
  expectTypeOf<ResourceRow<'instance'>['common']['resource_id']>().toEqualTypeOf<string>();
  expectTypeOf<ResourceRow<'instance'>['instance_id']>().toExtend<string | null | undefined>();
  expectTypeOf<ResourceRow<'somethingnew'>['anything']>().toEqualTypeOf<unknown>();
  // @ts-expect-error an instance has no such member
  type Missing = ResourceRow<'instance'>['anything'];
  expectTypeOf<Missing>();
});

test('an insight is named with its source', () => {
  expectTypeOf<'backoffice:536'>().toExtend<InsightName>();
  expectTypeOf<{ source: 'custom'; insight_id: number }>().toExtend<InsightName>();
  expectTypeOf<'536'>().not.toExtend<InsightName>();
  expectTypeOf<'vendor:536'>().not.toExtend<InsightName>();
});

test('a key is a string or a function, and a user has a password', () => {
  expectTypeOf<{ apiKey: () => Promise<string> }>().toExtend<InsightCloudSecAuth>();
  expectTypeOf<{ username: string; password: string }>().toExtend<InsightCloudSecAuth>();
  expectTypeOf<{ username: string }>().not.toExtend<InsightCloudSecAuth>();
  expectTypeOf<{ apiKey: number }>().not.toExtend<InsightCloudSecAuth>();
});

test('raw is typed by paths', () => {
  void (() => createRaw(cloudsec).GET('/v2/public/user/info'));
  // @ts-expect-error there is no such path
  void (() => createRaw(cloudsec).GET('/v2/public/nothing'));
});

test('a partial client has its operations alone', () => {
  const create = () => createPartialClient({}, { badges, clouds: { listClouds } });
  const main = () => createInsightCloudSecClient({}, { badges, clouds: { listClouds } });
  type Partial = ReturnType<typeof create>;
  expectTypeOf(main).returns.toEqualTypeOf<Partial>();
  expectTypeOf<keyof Partial['clouds']>().toEqualTypeOf<'listClouds'>();
  expectTypeOf<Partial['badges']>().toEqualTypeOf<InsightCloudSecClient['badges']>();
  expectTypeOf<Partial>().not.toHaveProperty('users');
  expectTypeOf<Partial>().toHaveProperty('close');
});

test('a row under a group or name that it does not belong to does not compile', () => {
  // @ts-expect-error listClouds is an operation of clouds
  void (() => createPartialClient({}, { badges: { listClouds } }));
  // @ts-expect-error a row has the name of its operation
  void (() => createPartialClient({}, { clouds: { searchClouds: listClouds } }));
  // @ts-expect-error there is no such group
  void (() => createPartialClient({}, { cloud: { listClouds } }));
  // @ts-expect-error listClouds is an operation of clouds
  void (() => createInsightCloudSecClient({}, { badges: { listClouds } }));
});

test('reads take the whole client and the smallest, and no smaller one', () => {
  void (() => [
    checkCredential(cloudsec),
    checkCredential(clientWith<'users.getCurrentUser'>()),
    // @ts-expect-error it reads the user
    checkCredential(clientWith<'users.listUsers'>()),
    checkCredential(clientWith<'users.getCurrentUser' | 'entitlements.getUserEntitlement'>(), { includeRights: true }),
    // @ts-expect-error rights are read by module
    checkCredential(clientWith<'users.getCurrentUser'>(), { includeRights: true }),

    listAllClouds(cloudsec),
    listAllClouds(clientWith<'clouds.listClouds' | 'clouds.searchClouds'>()),
    // @ts-expect-error a truncated list is read by pages
    listAllClouds(clientWith<'clouds.listClouds'>()),

    listAllUsers(cloudsec),
    listAllUsers(clientWith<'users.listUsers' | 'users.searchUsers' | 'users.listDomainAdmins'>()),
    // @ts-expect-error Domain Admins have a list of their own
    listAllUsers(clientWith<'users.listUsers' | 'users.searchUsers'>()),

    listContainerVulnerabilities(cloudsec),
    listContainerVulnerabilities(clientWith<'containerVulnerabilities.listResourceVulnerabilitySummaries'>()),
    // @ts-expect-error it reads another list
    listContainerVulnerabilities(clientWith<'containerVulnerabilities.listVulnerabilities'>()),

    findResourceId(cloudsec, { provider_id: 'i-0abc123' }),
    findResourceId(clientWith<'resources.searchResources'>(), { provider_id: 'i-0abc123' }),
    // @ts-expect-error it reads another list
    findResourceId(clientWith<'resources.queryResources'>(), { provider_id: 'i-0abc123' }),

    iterateResources(cloudsec, { selected_resource_type: 'instance' }),
    iterateResources(clientWith<'resources.queryResources'>(), { selected_resource_type: 'instance' }),
    // @ts-expect-error it reads another list
    iterateResources(clientWith<'resources.searchResources'>(), { selected_resource_type: 'instance' }),

    iterateFindings(cloudsec),
    iterateFindings(clientWith<'insights.listInsights' | 'insights.getInsight' | 'resources.queryResources'>()),
    // @ts-expect-error insights by name are read one by one
    iterateFindings(clientWith<'insights.listInsights' | 'resources.queryResources'>()),
  ]);
});

declare const exemption: ExemptFindingsInput;
declare const badgeChange: UpdateBadgesInput;
declare const accounts: OnboardAwsInput;
declare const rotation: RotateApiKeyInput;
declare const scan: GateIacScanInput;
declare const harvest: HarvestAndWaitInput & { resumeToken?: undefined };

test('writes take the whole client and the smallest, and no smaller one', () => {
  void (() => [
    exemptFindings(cloudsec, exemption),
    exemptFindings(clientWith<'exemptions.listExemptions' | 'exemptions.createExemptions'>(), exemption),
    // @ts-expect-error existing exemptions are left alone
    exemptFindings(clientWith<'exemptions.createExemptions'>(), exemption),

    deleteExpiredExemptions(cloudsec),
    deleteExpiredExemptions(clientWith<'exemptions.listExemptions' | 'exemptions.deleteExemptions'>()),
    // @ts-expect-error it deletes what it finds
    deleteExpiredExemptions(clientWith<'exemptions.listExemptions'>()),

    updateBadges(cloudsec, badgeChange),
    updateBadges(clientWith<'badges.listBadges' | 'badges.replaceBadges'>(), badgeChange),
    // @ts-expect-error it writes what it changes
    updateBadges(clientWith<'badges.listBadges'>(), badgeChange),

    onboardAws(cloudsec, accounts),
    onboardAws(clientWith<'clouds.searchClouds' | 'clouds.addCloud' | 'badges.listBadges' | 'badges.replaceBadges'>(), accounts),
    // @ts-expect-error it sets badges, too
    onboardAws(clientWith<'clouds.searchClouds' | 'clouds.addCloud' | 'badges.listBadges'>(), accounts),

    rotateApiKey(cloudsec, rotation),
    rotateApiKey(
      clientWith<'users.getCurrentUser' | 'users.listUsers' | 'users.searchUsers' | 'users.listDomainAdmins' | 'auth.createApiKey'>(),
      rotation,
    ),
    // @ts-expect-error the client's own key is protected
    rotateApiKey(clientWith<'users.listUsers' | 'users.searchUsers' | 'users.listDomainAdmins' | 'auth.createApiKey'>(), rotation),

    withOrganization(cloudsec, 'Retail', () => 7),
    withOrganization(clientWith<'organizations.switchOrganization' | 'users.getCurrentUser'>(), 'Retail', () => 7),
    // @ts-expect-error it must know the way back
    withOrganization(clientWith<'organizations.switchOrganization'>(), 'Retail', () => 7),
  ]);
});

test('scans and harvests take the whole client and the smallest, and no smaller one', () => {
  void (() => [
    gateIacScan(cloudsec, scan),
    gateIacScan(clientWith<'iac.submitIacScan'>(), scan),
    // @ts-expect-error it submits a scan
    gateIacScan(clientWith<'iac.getIacScan'>(), scan),

    startHarvest(cloudsec, harvest),
    startHarvest(clientWith<'harvesting.getLastHarvest' | 'harvesting.enqueueHarvestJob'>(), harvest),
    // @ts-expect-error it sends back what it reads
    startHarvest(clientWith<'harvesting.enqueueHarvestJob'>(), harvest),

    harvestAndWait(cloudsec, harvest),
    harvestAndWait(clientWith<'harvesting.getLastHarvest' | 'harvesting.enqueueHarvestJob'>(), harvest),
    // @ts-expect-error it queues the jobs
    harvestAndWait(clientWith<'harvesting.getLastHarvest'>(), harvest),
  ]);
});

test('results use the vocabulary of all vendors', () => {
  expectTypeOf<GateIacScanResult>().toExtend<GateResult>();
  expectTypeOf<OnboardAwsEntry['status']>().toEqualTypeOf<'succeeded' | 'failed' | 'canceled' | 'unknown' | 'running'>();
  expectTypeOf<OnboardAwsEntry['connection']>().toEqualTypeOf<ConnectionOutcome | undefined>();
});

test('what startHarvest returns can be handed to harvestAndWait as it is', () => {
  expectTypeOf<StartHarvestResult>().toExtend<HarvestAndWaitInput>();
});

test('a warning of a gate must be decided', () => {
  const calls = (gated: GateIacScanResult) => [
    decide(gated, { pass: () => 0, warn: ({ insights }) => insights.length, fail: () => 1 }),
    // @ts-expect-error a warning is left out
    decide(gated, { pass: () => 0, fail: () => 1 }),
  ];
  void calls;
});
