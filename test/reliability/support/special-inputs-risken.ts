/** Rows that the sandbox of RISKEN has at the moment, and names that nobody used before. */
import type { SandboxState } from '@sec/risken/testing/sandbox';
import type { SpecialInputs } from './special-inputs.js';
import type { World } from './worlds.js';

type Row = Readonly<Record<string, unknown>>;

const tables = (world: World): SandboxState => world.state() as SandboxState;

/** Rows of the sandbox's own project and organization; administrators also wrote some of others. */
const isOwn = ({ project_id = 1001, organization_id: owner = 1001 }: Row): boolean => project_id === 1001 && owner === 1001;
const lastOf = (rows: readonly object[]): Row => ((rows as readonly Row[]).findLast(isOwn) ?? {}) as Row;

function rowsOf(world: World, of: string): readonly Row[] {
  const { rows } = tables(world);
  const roles = rows[of.startsWith('Organization') ? 'OrganizationRole' : 'Role'] ?? [];
  const hasOwnRole = ({ role_id }: Row): boolean =>
    role_id === undefined || roles.some((role) => role.row['role_id'] === role_id && isOwn(role.row));
  return (rows[of] ?? []).map((stored) => stored.row).filter((each) => isOwn(each) && hasOwnRole(each));
}

const row = (world: World, of: string): Row => rowsOf(world, of).at(-1) ?? {};
const firstRow = (world: World, of: string): Row => rowsOf(world, of)[0] ?? {};

let names = 0;
const fresh = (): string => `special-${++names}`;

const organization_id = 1001;
const organization = (): Row => ({ organization_id });

/** Members of the last row of a table. */
const pick =
  (find: (state: SandboxState) => readonly object[], ...members: readonly string[]) =>
  (world: World): Record<string, unknown> =>
    Object.fromEntries(members.map((member) => [member, lastOf(find(tables(world)))[member]] as const));

/** Members of the last row of a collection. */
const pickRow =
  (of: string, ...members: readonly string[]) =>
  (world: World): Record<string, unknown> =>
    Object.fromEntries(members.map((member) => [member, row(world, of)[member]] as const));

/** The same with the organization. */
const pickOwned =
  (of: string, ...members: readonly string[]) =>
  (world: World): Record<string, unknown> => ({ organization_id, ...pickRow(of, ...members)(world) });

const everything = (): Record<string, unknown> => ({});

const aws: SpecialInputs = {
  listAws: everything,
  putAws: () => ({ aws: { name: fresh(), aws_account_id: '444455556666' } }),
  listAwsDataSources: pick(({ aws }) => aws, 'aws_id'),
  attachAwsDataSource: (world) => ({
    attach_data_source: {
      aws_id: lastOf(tables(world).aws)['aws_id'],
      aws_data_source_id: 1001,
      assume_role_arn: `arn:aws:iam::444455556666:role/${fresh()}`,
      external_id: 'sandbox-external',
    },
  }),
  detachAwsDataSource: pick(({ awsRelDataSources }) => awsRelDataSources, 'aws_id', 'aws_data_source_id'),
  invokeAwsScan: pick(({ awsRelDataSources }) => awsRelDataSources, 'aws_id', 'aws_data_source_id'),
  getAttackFlowAnalysis: () => ({ resource_name: 'arn:aws:s3:::sandbox-logs', cloud_type: 'aws', cloud_id: '444455556666' }),
};

const firstFinding = (world: World): Record<string, unknown> => ({ finding_id: tables(world).findings[0]?.finding_id });

const finding: SpecialInputs = {
  getFinding: pick(({ findings }) => findings, 'finding_id'),
  listFindingTags: pick(({ findingTags }) => findingTags, 'finding_id'),
  getResource: pick(({ resources }) => resources, 'resource_id'),
  listResourceTags: pick(({ resourceTags }) => resourceTags, 'resource_id'),
  getPendFinding: firstFinding,
  getRecommend: pick(({ findings }) => findings, 'finding_id'),
  getFindingAiSummary: pick(({ findings }) => findings, 'finding_id'),
  streamFindingAiSummary: pick(({ findings }) => findings, 'finding_id'),
  putFinding: (world) => {
    const { data_source, data_source_id, resource_name } = lastOf(tables(world).findings);
    const scores = { original_score: 1, original_max_score: 10 };
    return { finding: { description: fresh(), data_source, data_source_id, resource_name, ...scores, data: '{}' } };
  },
  tagFinding: (world) => ({ tag: { finding_id: lastOf(tables(world).findings)['finding_id'], tag: fresh() } }),
  untagFinding: pick(({ findingTags }) => findingTags, 'finding_tag_id'),
  deleteFinding: pick(({ findings }) => findings, 'finding_id'),
  putResource: () => ({ resource: { resource_name: fresh() } }),
  deleteResource: pick(({ resources }) => resources, 'resource_id'),
  putPendFinding: (world) => ({ pend_finding: { ...firstFinding(world), note: fresh() } }),
  deletePendFinding: firstFinding,
  putFindingSetting: () => ({ finding_setting: { resource_name: fresh(), setting: '{"score_coefficient": 1}', status: 1 } }),
  deleteFindingSetting: pick(({ findingSettings }) => findingSettings, 'finding_setting_id'),
  putRecommend: (world) => ({
    finding_id: lastOf(tables(world).findings)['finding_id'],
    data_source: 'aws:guard-duty',
    type: 'sandbox',
    risk: fresh(),
  }),
  listOrganizationFindings: organization as () => Record<string, unknown>,
};

const alert: SpecialInputs = {
  listAlertHistory: everything,
  listRelAlertFindings: everything,
  putAlert: (world) => ({ alert: { ...conditionOf(world), description: fresh(), severity: 'high', status: 1 } }),
  putAlertCondition: () => ({ alert_condition: { description: fresh(), severity: 'high', and_or: 'and', enabled: true } }),
  putAlertRule: () => ({ alert_rule: { name: fresh(), score: 0.1, finding_cnt: 1 } }),
  putAlertConditionRule: (world) => ({
    alert_cond_rule: { ...conditionOf(world), alert_rule_id: lastOf(tables(world).alertRules)['alert_rule_id'] },
  }),
  putNotification: () => ({
    notification: { name: fresh(), type: 'slack', notify_setting: '{"webhook_url":"https://hooks.slack.example/sandbox"}' },
  }),
  putAlertConditionNotification: (world) => ({
    alert_cond_notification: {
      ...conditionOf(world),
      notification_id: lastOf(tables(world).notifications)['notification_id'],
      cache_second: 60,
      notified_at: 1_700_000_000,
    },
  }),
  putAlertFirstViewedAt: pick(({ alerts }) => alerts, 'alert_id'),
  analyzeAlert: everything,
  deleteAlertCondition: pick(({ alertConditions }) => alertConditions, 'alert_condition_id'),
  deleteAlertRule: pick(({ alertRules }) => alertRules, 'alert_rule_id'),
  deleteAlertConditionRule: pick(({ alertCondRules }) => alertCondRules, 'alert_condition_id', 'alert_rule_id'),
  deleteNotification: pick(({ notifications }) => notifications, 'notification_id'),
  deleteAlertConditionNotification: pick(({ alertCondNotifications }) => alertCondNotifications, 'alert_condition_id', 'notification_id'),
};

function conditionOf(world: World): Row {
  return pick(({ alertConditions }) => alertConditions, 'alert_condition_id')(world);
}

const project: SpecialInputs = {
  createProject: () => ({ name: fresh() }),
  updateProject: () => ({ name: fresh() }),
  deleteProject: (world) => ({ project_id: tables(world).projects.at(-1)?.project_id }),
  tagProject: () => ({ tag: fresh(), color: 'blue' }),
  untagProject: pick(({ projectTags }) => projectTags, 'tag'),
  listProjectOrganizationInvitations: everything,
};

/** Somebody besides the administrator. */
const second = (world: World): Record<string, unknown> => ({ user_id: tables(world).users[1]?.user_id });

const iam: SpecialInputs = {
  listUsers: () => ({ activated: true, project_id: 1001 }),
  getUser: (world) => [pick(({ users }) => users, 'user_id')(world), { user_id: tables(world).users[0]?.user_id }],
  isAdmin: second,
  putUser: () => ({ user: { name: fresh(), activated: true } }),
  updateUserAdmin: (world) => {
    const { user_id, is_admin } = tables(world).users[1] ?? {};
    return { user_id, is_admin: is_admin !== true };
  },
  listRoles: (world) => [pickRow('AccessTokenRole', 'access_token_id')(world), second(world)],
  getRole: pickRow('Role', 'role_id'),
  putRole: () => ({ role: { name: fresh() } }),
  attachRole: (world) => ({ ...second(world), ...pickRow('Role', 'role_id')(world) }),
  detachRole: pickRow('UserRole', 'user_id', 'role_id'),
  listPolicies: pickRow('RolePolicy', 'role_id'),
  getPolicy: pickRow('Policy', 'policy_id'),
  putPolicy: () => ({ policy: { name: fresh(), action_ptn: '.*', resource_ptn: '.*' } }),
  attachPolicy: (world) => ({ role_id: row(world, 'Role')['role_id'], policy_id: row(world, 'Policy')['policy_id'] }),
  detachPolicy: pickRow('RolePolicy', 'role_id', 'policy_id'),
  generateAccessToken: () => ({ access_token: { name: fresh() } }),
  updateAccessToken: (world) => ({ access_token: { ...pickRow('AccessToken', 'access_token_id', 'name')(world), description: fresh() } }),
  deleteAccessToken: pickRow('AccessToken', 'access_token_id'),
  attachAccessTokenRole: (world) => ({ ...pickRow('AccessToken', 'access_token_id')(world), ...pickRow('Role', 'role_id')(world) }),
  detachAccessTokenRole: pickRow('AccessTokenRole', 'access_token_id', 'role_id'),
  putUserReserved: (world) => ({ user_reserved: { user_idp_key: fresh(), ...pickRow('Role', 'role_id')(world) } }),
};

const organizations: SpecialInputs = {
  listOrganizations: pick(({ users }) => users, 'user_id'),
  createOrganization: () => ({ name: fresh(), user_id: 1001 }),
  listOrganizationInvitations: organization as () => Record<string, unknown>,
  updateOrganization: () => ({ organization_id, name: fresh(), description: '' }),
  putOrganizationInvitation: (world) => ({
    organization_id,
    project_id: Number(fresh().replace(/\D/g, '')) + Number(world.served()),
    status: 1,
  }),
  deleteOrganization: organization as () => Record<string, unknown>,
  deleteOrganizationInvitation: pick(({ organizationInvitations }) => organizationInvitations, 'organization_id', 'project_id'),
  createProjectWithOrganization: () => ({ organization_id, user_id: 1001, name: fresh() }),
  listOrganizationRoles: (world) => [
    pickOwned('OrganizationAccessTokenRole', 'access_token_id')(world),
    { organization_id, ...second(world) },
  ],
  getOrganizationRole: pickOwned('OrganizationRole', 'role_id'),
  listOrganizationPolicies: pickOwned('OrganizationRolePolicy', 'role_id'),
  getOrganizationPolicy: pickOwned('OrganizationPolicy', 'policy_id'),
  listOrganizationUserReserved: organization as () => Record<string, unknown>,
  listOrganizationAccessTokens: organization as () => Record<string, unknown>,
  putOrganizationRole: () => ({ organization_id, name: fresh() }),
  putOrganizationPolicy: () => ({ organization_id, name: fresh(), action_ptn: '.*' }),
  attachOrganizationRole: (world) => ({ organization_id, ...second(world), ...ownRole(world) }),
  detachOrganizationRole: pickOwned('OrganizationUserRole', 'user_id', 'role_id'),
  attachOrganizationPolicy: (world) => ({ organization_id, ...ownRole(world), ...pickRow('OrganizationPolicy', 'policy_id')(world) }),
  detachOrganizationPolicy: pickOwned('OrganizationRolePolicy', 'role_id', 'policy_id'),
  deleteOrganizationRole: pickOwned('OrganizationRole', 'role_id'),
  deleteOrganizationPolicy: pickOwned('OrganizationPolicy', 'policy_id'),
  putOrganizationUserReserved: (world) => ({ organization_id, user_idp_key: fresh(), ...ownRole(world) }),
  deleteOrganizationUserReserved: pickOwned('OrganizationUserReserved', 'reserved_id'),
  generateOrganizationAccessToken: () => ({ organization_id, name: fresh() }),
  updateOrganizationAccessToken: (world) => ({
    ...pickOwned('OrganizationAccessToken', 'access_token_id', 'name')(world),
    description: fresh(),
  }),
  deleteOrganizationAccessToken: pickOwned('OrganizationAccessToken', 'access_token_id'),
  attachOrganizationAccessTokenRole: (world) => ({
    organization_id,
    ...pickRow('OrganizationAccessToken', 'access_token_id')(world),
    ...ownRole(world),
  }),
  detachOrganizationAccessTokenRole: pickOwned('OrganizationAccessTokenRole', 'access_token_id', 'role_id'),
  listOrganizationNotifications: organization as () => Record<string, unknown>,
  getOrganizationNotification: (world) => ({
    organization_id,
    notification_id: lastOf(tables(world).organizationNotifications)['notification_id'],
  }),
  putOrganizationNotification: () => ({
    organization_id,
    name: fresh(),
    type: 'slack',
    notify_setting: '{"webhook_url":"https://hooks.slack.example/sandbox"}',
  }),
  deleteOrganizationNotification: (world) => ({
    organization_id,
    notification_id: lastOf(tables(world).organizationNotifications)['notification_id'],
  }),
  listOrganizationAlertConditionNotifications: organization as () => Record<string, unknown>,
  updateOrganizationAlertConditionNotificationCache: (world) => ({
    ...organizationLink(world),
    ...pickRow(links, 'alert_condition_id')(world),
    cache_second: 61,
  }),
  updateOrganizationProjectNotificationEnabled: (world) => ({ ...organizationLink(world), enabled: false }),
  updateOrganizationProjectNotificationCache: (world) => ({ ...organizationLink(world), cache_second: 62 }),
};

const links = 'OrganizationAlertConditionNotification';

function organizationLink(world: World): Row {
  return pickRow(links, 'organization_id', 'project_id', 'notification_id')(world);
}

function ownRole(world: World): Row {
  return pickRow('OrganizationRole', 'role_id')(world);
}

const others: SpecialInputs = {
  getFindingReport: everything,
  getFindingReportAll: everything,
  getReport: pickRow('Report', 'report_id'),
  listRemediationProposals: pickRow('RemediationProposal', 'finding_id'),
  getRemediationProposal: pickRow('RemediationProposal', 'remediation_proposal_id'),
  generateRemediationProposal: pick(({ findings }) => findings, 'finding_id'),
  putGcp: () => ({ gcp: { name: fresh(), gcp_project_id: 'sandbox-project', verification_code: 'sandbox-code' } }),
  attachGcpDataSource: (world) => ({
    gcp_data_source: { ...pickRow('Gcp', 'gcp_id')(world), google_data_source_id: 1001, status_detail: fresh() },
  }),
  putAzure: () => ({ azure: { name: fresh(), subscription_id: 'sandbox', verification_code: 'sandbox-code' } }),
  attachAzureDataSource: (world) => ({
    rel_azure_data_source: { ...pickRow('Azure', 'azure_id')(world), azure_data_source_id: 1001, status_detail: fresh() },
  }),
  listGitleaksCache: pickRow('GitleaksSetting', 'github_setting_id'),
  putGitleaksSetting: (world) => scannerOf(world, 'gitleaks_setting', 1001),
  putDependencySetting: (world) => scannerOf(world, 'dependency_setting', 1002),
  putCodeScanSetting: (world) => scannerOf(world, 'code_scan_setting', 1003),
  deleteGithubSetting: pickRow('GithubSetting', 'github_setting_id'),
  deleteGitleaksSetting: (world) => connection(world),
  deleteDependencySetting: (world) => connection(world),
  deleteCodeScanSetting: (world) => connection(world),
  invokeGitleaksScan: (world) => connection(world),
  invokeDependencyScan: (world) => connection(world),
  invokeCodeScan: (world) => connection(world),
  getGcpDataSource: pickRow('GcpDataSource', 'gcp_id', 'google_data_source_id'),
  invokeGcpScan: pickRow('GcpDataSource', 'gcp_id', 'google_data_source_id'),
  detachGcpDataSource: pickRow('GcpDataSource', 'gcp_id', 'google_data_source_id'),
  getAzureDataSource: pickRow('AzureDataSource', 'azure_id', 'azure_data_source_id'),
  detachAzureDataSource: pickRow('AzureDataSource', 'azure_id', 'azure_data_source_id'),
  getOsint: pickRow('Osint', 'osint_id'),
  putOsint: () => ({ osint: { resource_type: 'Domain', resource_name: fresh() } }),
  putRelOsintDataSource: (world) => ({ rel_osint_data_source: { ...pickRow('Osint', 'osint_id')(world), osint_data_source_id: 1002 } }),
  putOsintDetectWord: (world) => ({
    osint_detect_word: { ...pickRow('RelOsintDataSource', 'rel_osint_data_source_id')(world), word: fresh() },
  }),
  invokeOsintScan: pickRow('RelOsintDataSource', 'rel_osint_data_source_id'),
  deleteOsint: pickRow('Osint', 'osint_id'),
  deleteRelOsintDataSource: pickRow('RelOsintDataSource', 'rel_osint_data_source_id'),
  deleteOsintDetectWord: pickRow('OsintDetectWord', 'osint_detect_word_id'),
  invokeDiagnosisScan: (world) => ({ setting_id: row(world, 'ApplicationScan')['application_scan_id'], diagnosis_data_source_id: 1004 }),
  putApplicationScan: () => ({ application_scan: { diagnosis_data_source_id: 1004, name: fresh() } }),
  getApplicationScanBasicSetting: (world) => ({
    application_scan_id: firstRow(world, 'ApplicationScanBasicSetting')['application_scan_id'],
  }),
  putApplicationScanBasicSetting: (world) => {
    const { created_at: _, updated_at: __, ...stored } = firstRow(world, 'ApplicationScanBasicSetting');
    return { application_scan_basic_setting: { ...stored, target: `https://${fresh()}.example/` } };
  },
};

/** The first connection. */
function connection(world: World): Record<string, unknown> {
  return { github_setting_id: firstRow(world, 'GithubSetting')['github_setting_id'] };
}

function scannerOf(world: World, name: string, code_data_source_id: number): Record<string, unknown> {
  return { [name]: { ...connection(world), code_data_source_id, status_detail: fresh() } };
}

/** A connection by way of the app; one that waits for its installation, where there is one. */
function app(world: World): Record<string, unknown> {
  const apps = rowsOf(world, 'GithubSetting').filter((each) => each['auth_mode'] === 'GITHUB_APP');
  const { github_setting_id } = apps.find((each) => each['verification_status'] === 'FAILED') ?? apps[0] ?? {};
  return { github_setting_id };
}

const github: SpecialInputs = {
  getGithubAppInstallationStatus: app,
  getGithubAppInstallUrl: app,
  getGithubAppOauthStartUrl: app,
  verifyGithubAppInstallation: app,
  handleGithubAppOauthCallback: (world) => ({ state: /state=([\w-]+)/.exec(String(world.known.get('url')))?.[1] ?? '', code: fresh() }),
};

export const specialInputs: SpecialInputs = { ...aws, ...finding, ...alert, ...project, ...iam, ...organizations, ...others, ...github };
