/** Rows that a default installation has, and the order that the sandbox brings into the rows of the specification. */
import type { Row, StoredRow, StoreTables } from '@sec/core/vendor/testing';
import type { IssuedToken } from './token.js';
import type { Times } from './tables.js';

/** Scanners: id, name, description, top of the scale. @source ca-risken/common middleware/db/02_dml_mimosa.sql [C] */
const scanners: Readonly<Record<string, readonly [id: string, ...rows: readonly (readonly [number, string, string, number])[]]>> = {
  GoogleDataSource: [
    'google_data_source_id',
    [1001, 'google:asset', 'Cloud Asset Inventory', 1],
    [1002, 'google:cloudsploit', 'Aqua CloudSploit for GCP', 1],
    [1003, 'google:scc', 'Security Command Center', 1],
    [1004, 'google:portscan', 'Portscan for GCP', 10],
  ],
  AzureScanner: ['azure_data_source_id', [1001, 'azure:prowler', 'Prowler for Azure', 1]],
  CodeDataSource: [
    'code_data_source_id',
    [1001, 'code:gitleaks', 'Credential scanning for GitHub', 1],
    [1002, 'code:dependency', 'Dependency vulnerability scanning for GitHub', 1],
    [1003, 'code:codescan', 'CodeScanning for GitHub', 1],
  ],
  OsintDataSource: [
    'osint_data_source_id',
    [1002, 'osint:subdomain', 'researcher about subdomain', 10],
    [1003, 'osint:website', 'researcher about website', 1],
  ],
  DiagnosisDataSource: [
    'diagnosis_data_source_id',
    [1002, 'diagnosis:wpscan', 'Vulnerability scan for WordPress', 10],
    [1003, 'diagnosis:portscan', 'Portscan for ip/fqdn', 10],
    [1004, 'diagnosis:application-scan', 'vulnerability scan for web application', 10],
  ],
};

/** Collections whose rows belong to others: one row is enough, and it belongs to the first of these. */
const single: readonly string[] = [
  'GcpDataSource',
  'AzureDataSource',
  'GitleaksSetting',
  'DependencySetting',
  'CodeScanSetting',
  'GitleaksCache',
  'RelOsintDataSource',
  'OsintDetectWord',
  'PortscanTarget',
  'ApplicationScanBasicSetting',
  'UserReserved',
  'OrganizationUserReserved',
  'OrganizationAlertConditionNotification',
  'RolePolicy',
];

/** Two connections have a token; the others are by way of the app, whose installation was not found at first. */
const byToken = {
  auth_mode: 'PERSONAL_ACCESS_TOKEN',
  installation_id: 0,
  verification_status: '',
  verified_github_user: '',
  verified_at: 0,
};
const byApp = {
  ...byToken,
  auth_mode: 'GITHUB_APP',
  personal_access_token: '',
  installation_id: 50_000_001,
  verification_status: 'FAILED',
};
const connections: readonly Row[] = [byToken, byApp, byApp, byToken];

interface Start {
  readonly userId: number;
  readonly tokens: readonly IssuedToken[];
  readonly times: Times;
}

/** Rows that fit together: the catalogues of an installation, links between rows that there are, and the sandbox's own tokens. */
export function arrangeRows(rows: StoreTables, { userId, tokens, times }: Start): StoreTables {
  const first = (of: string): Row => rows[of]?.[0]?.row ?? {};
  const link = (members: Row): StoredRow[] => [toStored({ ...members, ...times })];
  const { role_id } = first('Role');
  const organizationRole = first('OrganizationRole')['role_id'];
  const organizationPolicy = first('OrganizationPolicy')['policy_id'];
  const own = (kind: IssuedToken['kind'], of: string): StoredRow[] =>
    tokens
      .filter((token) => token.kind === kind)
      .map(({ tokenId, ownerId, expiresAtMs }, index) =>
        toStored({
          ...(index === 0 ? first(of) : { name: `sandbox-${tokenId}`, ...times }),
          access_token_id: tokenId,
          [`${kind}_id`]: ownerId,
          expired_at: Number.isFinite(expiresAtMs) ? Math.floor(expiresAtMs / 1000) : 253_402_268_399,
          last_updated_user_id: userId,
        }),
      );
  return {
    ...rows,
    ...Object.fromEntries(single.map((of) => [of, (rows[of] ?? []).slice(0, 1)] as const)),
    ...Object.fromEntries(
      Object.entries(scanners).map(([of, [id, ...all]]) => [of, all.map((each) => toScanner(id, each, times))] as const),
    ),
    GithubSetting: (rows['GithubSetting'] ?? []).map(({ row }, index) => toStored({ ...row, ...connections[index] })),
    AccessToken: own('project', 'AccessToken'),
    OrganizationAccessToken: own('organization', 'OrganizationAccessToken'),
    UserRole: link({ user_id: userId, role_id, project_id: first('Role')['project_id'] }),
    OrganizationUserRole: link({ user_id: userId, role_id: organizationRole }),
    OrganizationRolePolicy: link({ role_id: organizationRole, policy_id: organizationPolicy }),
    AccessTokenRole: link({ access_token_id: tokens[0]?.tokenId, role_id }),
    OrganizationAccessTokenRole: link({ access_token_id: tokens[1]?.tokenId, role_id: organizationRole }),
  };
}

function toScanner(id: string, [value, name, description, max_score]: readonly [number, string, string, number], times: Times): StoredRow {
  return toStored({ [id]: value, name, description, max_score, ...times });
}

function toStored(row: Row): StoredRow {
  return { row, parents: {} };
}
