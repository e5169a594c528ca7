/** Ids of what the sandbox holds; the user of the examples is the one who calls. */
import type { SandboxState } from '@sec/insightcloudsec/testing/sandbox';
import type { SpecialInputs } from './special-inputs.js';
import type { World } from './worlds.js';

const tables = (world: World): SandboxState => world.state() as SandboxState;
const cloud = (id: number): string => `divvyorganizationservice:${id}`;
const resource = (world: World): string => tables(world).resources[0]?.resource_id ?? '';

export const specialInputs: SpecialInputs = {
  deleteUser: () => ({ userResourceId: 'divvyuser:24:' }),
  updateUser: () => ({
    userResourceId: 'divvyuser:23:',
    username: 'renamed',
    name: 'Renamed',
    email: 'renamed@example.org',
    access_level: 'BASIC_USER',
  }),
  setConsoleAccess: () => ({ user_id: '21', console_access_denied: true }),
  convertUserToApiOnly: () => ({ user_id: '22' }),
  searchUsers: () => ({}),
  createOrganization: () => ({ organization_name: 'Sandbox Asia' }),
  updateOrganization: () => ({ organizationResourceId: 'divvyorganization:2', organization_name: 'Sandbox Renamed' }),
  deleteOrganization: (world) => ({ organizationResourceId: `divvyorganization:${tables(world).organizations.at(-1)?.organization_id}` }),
  switchOrganization: () => ({ organization_name: 'Sandbox Renamed' }),
  searchClouds: () => ({}),
  updateCloud: () => ({
    cloudId: 1,
    cloud_type: 'AWS',
    name: 'Renamed',
    account_number: '111111111111',
    authentication_type: 'instance_assume_role',
    role_arn: 'arn:aws:iam::111111111111:role/other',
    external_id: 'b7f0c2d19e',
    session_name: 'cloudsec',
    duration: 3600,
    strategy_id: 1,
  }),
  deleteCloud: () => ({ cloudResourceId: cloud(3) }),
  setCloudStatus: () => ({ resource_ids: [cloud(2)], status: 'PAUSED' }),
  createBadges: () => ({ target_resource_ids: [cloud(1)], badges: [{ key: 'team', value: 'payments' }] }),
  replaceBadges: () => ({ resourceId: cloud(2), target_resource_ids: [cloud(2)], badges: [{ key: 'team', value: 'billing' }] }),
  deleteBadges: () => ({ target_resource_ids: [cloud(1)], badges: [{ key: 'team', value: 'payments' }] }),
  listBadges: () => ({ resourceId: cloud(1) }),
  countBadges: () => ({ resource_ids: [cloud(1), cloud(2)] }),
  getResourceDetail: (world) => ({ resourceId: resource(world) }),
  listResourceTags: (world) => ({ resourceId: resource(world) }),
  listInsights: () => ({}),
  listExemptions: () => ({}),
  createExemptions: (world) => ({
    approver: 'rosa@example.com',
    insight_id: 536,
    insight_source: 'backoffice',
    resource_ids: [tables(world).resources.find(({ resource_type, isBad }) => resource_type === 'instance' && isBad)?.resource_id ?? ''],
    resource_type: 'instance',
    start_date: '2020-01-01',
    expiration_date: '2099-06-30',
  }),
  deleteExemptions: (world) => ({ exemption_ids: [tables(world).exemptions.at(-1)?.exemption_id ?? 0] }),
  getIacScan: (world) => ({ buildId: tables(world).iacScans.at(-1)?.id ?? 0 }),
  listResourceVulnerabilities: (world) => ({ resourceId: tables(world).images[0]?.resource_id ?? '' }),
};
