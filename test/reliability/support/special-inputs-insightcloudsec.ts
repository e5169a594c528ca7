/** Ids of what the sandbox holds, which are others than those of the examples. */
import type { SandboxState } from '@sec/insightcloudsec/testing/sandbox';
import type { SpecialInputs } from './special-inputs.js';
import type { World } from './worlds.js';

const tables = (world: World): SandboxState => world.state() as SandboxState;
const user = 'divvyuser:22:';
const cloud = 'divvyorganizationservice:1';
const group = { groupResourceId: 'divvyusergroup:20' };
const role = { roleResourceId: 'divvyrole:1:24' };
/** A resource that fails its insight, and lives to the end. */
const instance = 'instance:1:us-east-1:i-00000000:';
const badge = { key: 'owner', value: 'payments' };
const access = { current_access_level: 'BASIC_USER', new_access_level: 'ORGANIZATION_ADMIN' };

const count = (world: World): number => tables(world).users.length;
const isKeyed = ({ user_id, active_api_key_present }: SandboxState['users'][number]): boolean => user_id !== 12 && active_api_key_present;
const withoutKey = (world: World): string => String(tables(world).users.findLast((one) => !one.active_api_key_present)?.user_id);
/** A custom insight that is there. */
const custom = (world: World): number | undefined => tables(world).insights.findLast(({ source }) => source === 'custom')?.insight_id;
const pack = (world: World): number | undefined => tables(world).packs.findLast(({ source }) => source === 'custom')?.pack_id;
const resourceGroup = (world: World): number | undefined => tables(world).resourceGroups.at(-1)?.resource_group_id;
/** A resource of a type that nothing else is done to. */
const spare = (world: World, type: string): string | undefined =>
  tables(world).resources.findLast(({ resource_type }) => resource_type === type)?.resource_id;

const insight = {
  name: 'Volumes of the payments team',
  description: 'Finds volumes of the payments team.',
  severity: 3,
  scopes: [],
  tags: ['payments'],
  resource_types: ['volume'],
  filters: [],
  owner_resource_id: null,
  template_id: null,
};

export const specialInputs: SpecialInputs = {
  createApiOnlyUser: (world) => ({ name: 'Audit', username: `svc-${count(world)}`, email: 'audit@example.org' }),
  createUser: (world) => ({ name: 'Rosa', username: `rosa-${count(world)}`, email: 'rosa@example.org', access_level: 'BASIC_USER' }),
  createOrganization: (world) => ({ organization_name: `Retail ${tables(world).organizations.length}` }),
  createApiKey: (world) => ({ user_id: withoutKey(world), key_length: 44 }),
  deactivateApiKeys: (world) => ({ user_id: String(tables(world).users.findLast(isKeyed)?.user_id) }),
  convertUserToApiOnly: () => ({ user_id: '23' }),
  setConsoleAccess: () => ({ user_id: '24', console_access_denied: true }),
  searchUsers: () => ({ limit: 10, offset: 0 }),
  updateUser: () => ({
    userResourceId: user,
    username: 'sandbox-user-2',
    name: 'Ada Quist',
    email: 'ada.quist@example.org',
    access_level: 'DOMAIN_ADMIN',
  }),
  setUserAccessLevel: () => ({ userResourceId: 'divvyuser:23:', ...access }),
  deleteUser: () => ({ userResourceId: 'divvyuser:21:' }),
  listUserGroups: () => ({ userResourceId: 'divvyuser:23:' }),
  getTwoFactorState: () => ({}),
  disableTwoFactor: () => ({}),
  updateOrganization: () => ({ organizationResourceId: 'divvyorganization:2', organization_name: 'Sandbox Asia' }),
  deleteOrganization: () => ({ organizationResourceId: 'divvyorganization:4' }),
  switchOrganization: () => ({ organization_name: 'Sandbox Asia' }),
  deleteGroup: (world) => ({ groupResourceId: `divvyusergroup:${tables(world).groups.at(-1)?.group_id}` }),
  addGroupUsers: (world) => ({ ...group, user_resource_ids: [`divvyuser:${tables(world).users.at(-1)?.user_id}:`] }),
  replaceGroupUsers: () => ({ ...group, user_resource_ids: [user, 'divvyuser:23:'] }),
  removeGroupUser: () => ({ ...group, user_resource_id: 'divvyuser:23:' }),
  replaceGroupRoles: (world) => ({ ...group, resource_ids: tables(world).roles.map(({ resource_id }) => resource_id) }),
  replaceRoleGroups: () => ({ ...role, group_resource_ids: [] }),
  getUserEntitlement: () => ({ userResourceId: 'divvyuser:24:', module: 'insights' }),
  setGroupEntitlements: () => ({ group_ids: [20], entitlements: [{ namespace: 'insights', role: 'editor' }] }),
  updateCloud: () => ({ cloudId: 1, cloud_type: 'AWS', name: 'Production EU' }),
  deleteCloud: () => ({ cloudResourceId: 'divvyorganizationservice:3' }),
  setResourceName: () => ({ resourceId: cloud, name: 'Production US' }),
  setCloudStatus: () => ({ resource_ids: [cloud], status: 'PAUSED' }),
  searchClouds: () => ({ limit: 10, offset: 0 }),
  getLastHarvest: () => ({ cloudResourceId: cloud }),
  enqueueHarvestJob: () => ({
    body: { job: 'AWS:InstanceHarvester', organization_service_id: 1, region: 'us-east-1', priority: 2 },
  }),
  assignHarvestingStrategy: () => ({ strategyId: 2, organization_service_ids: [1], cloud_type_id: 'GCE', badges: [] }),
  addHarvestConsumer: (world) => ({ organizationServiceId: tables(world).clouds.find(({ isConsumer }) => !isConsumer)?.id }),
  removeHarvestConsumer: () => ({ organizationServiceId: 1 }),
  createBadges: () => ({ target_resource_ids: [cloud], badges: [badge] }),
  replaceBadges: () => ({ resourceId: cloud, target_resource_ids: [cloud], badges: [badge] }),
  deleteBadges: () => ({ target_resource_ids: [cloud], badges: [badge] }),
  listBadges: () => ({ resourceId: cloud }),
  countBadges: () => ({ resource_ids: [cloud] }),
  listCloudsWithBadges: () => ({ badges: [badge] }),
  queryResources: () => ({ selected_resource_type: 'instance', limit: 10 }),
  queryResourcesEtl: () => ({ selected_resource_type: 'volume', limit: 10 }),
  queryResourcesV2: () => ({ selected_resource_type: 'resourcegroup', limit: 10, offset: 0 }),
  getResourceDetail: () => ({ resourceId: instance }),
  searchResources: () => ({ search_string: 'i-', limit: 10, offset: 0 }),
  listResourceTags: (world) => ({ resourceId: spare(world, 'storagecontainer') }),
  getResourceAssociations: () => ({ resourceId: instance }),
  setResourceOwner: () => ({ resource_ids: [instance], owner_resource_id: 'divvyuser:23:' }),
  addToResourceGroups: (world) => ({ resource_group_ids: [`resourcegroup:${resourceGroup(world)}:`], resource_ids: [instance] }),
  deleteResources: (world) => ({ resource_ids: [spare(world, 'storagecontainer')] }),
  startInstance: (world) => ({ resourceId: tables(world).resources.find(({ own }) => own['state'] === 'stopped')?.resource_id }),
  stopInstance: () => ({ resourceId: instance }),
  terminateInstance: (world) => ({ resourceId: spare(world, 'instance') }),
  detachPublicIp: () => ({ resourceId: instance }),
  modifyVolume: (world) => ({ resourceId: spare(world, 'volume'), size: 80 }),
  listInsights: () => ({}),
  updateInsight: (world) => ({ insightId: custom(world), ...insight }),
  deleteInsight: (world) => ({ insightId: custom(world) }),
  createInsightsBulk: () => ({ insights: [insight, insight] }),
  deleteInsightsBulk: (world) => ({ insights: [custom(world)] }),
  updateInsightMetadata: () => ({ backoffice: [536], custom: [], pack_id: 'backoffice:36', metadata: 'PAY-4.2' }),
  setInsightResourceGroupExemptions: (world) => ({ insightId: 536, source: 'backoffice', groups: [resourceGroup(world)] }),
  selectInsights: () => ({}),
  listInsightViolations: () => ({ resourceId: instance }),
  createInsightPack: () => ({ name: 'Payments', description: 'Of the payments team.', backoffice: [536], custom: [] }),
  updateInsightPack: (world) => ({ packId: pack(world), name: 'Payments', description: 'Checked.', backoffice: [541], custom: [] }),
  deleteInsightPack: (world) => ({ packId: pack(world) }),
  createExemptions: () => ({
    approver: 'rosa@example.org',
    insight_id: 536,
    insight_source: 'backoffice',
    resource_ids: [instance],
    resource_type: 'instance',
    start_date: '1970-01-01',
  }),
  deleteExemptions: (world) => ({
    exemption_ids: tables(world)
      .exemptions.slice(-1)
      .map(({ exemption_id }) => exemption_id),
  }),
  createBot: () => ({
    name: 'Stop',
    severity: 'low',
    category: 'Optimization',
    state: 'RUNNING',
    instructions: { resource_types: ['instance'] },
  }),
  updateBot: (world) => ({ botResourceId: tables(world).rows['Bot']?.at(-1)?.row['resource_id'], name: 'Stop at night' }),
  listBots: () => ({ filters: [], limit: 25, offset: 0 }),
  listScheduledEvents: () => ({ limit: 50, offset: 0 }),
  submitIacScan: () => ({
    scan_name: 'payments-api 482',
    author_name: 'build farm',
    config_name: 'default',
    iac_provider: 'terraform',
    scan_template: '{}',
  }),
  getIacScan: (world) => {
    const id = tables(world).iacScans.at(-1)?.id;
    return id === undefined ? undefined : { buildId: id };
  },
};
