/**
 * What the specification cannot say about rows that are read and written as it describes: which other rows have to be there, which
 * go with a row that goes, and which members come from other rows.
 *
 * @source ca-risken/core pkg/db/iam.go, pkg/db/org_iam.go, pkg/server; ca-risken/datasource-api pkg/db, pkg/server [C]
 */
import type { Row } from '@sec/core/vendor/testing';
import { revoke } from './access-token.js';
import { completeInstallation, nestSettings, tokenMask, withoutSettings } from './github-app.js';
import { BackendError, recordNotFound } from './backend-error.js';
import { findRow, needRow, removeRows, rowsOf } from './rows.js';
import type { Store } from './state.js';
import { startProposal } from './task.js';
import { findActiveUser } from './user.js';

interface Rule {
  /** @throws BackendError where the server refuses. */
  before?(store: Store, input: Row): void;
  /** Runs after a success. @returns The payload to give, where it is another one. */
  after?(store: Store, input: Row): unknown;
}

/** The object that a write wraps. */
function inner(input: Row, name: string): Row {
  return (input[name] ?? {}) as Row;
}

function pick(row: Row, ...names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name]] as const));
}

function needUser(store: Store, { user_id }: Row, error: Error = recordNotFound()): void {
  if (findActiveUser(store, Number(user_id)) === undefined) throw error;
}

/** Project families say what the database says. */
const projectLink = (...names: readonly ('User' | 'Role' | 'Policy' | 'AccessToken')[]): Rule => ({
  before(store, input) {
    for (const name of names)
      if (name === 'User') needUser(store, input);
      else needRow(store, name, pick(input, 'project_id', idOf(name)));
  },
});

const words = { Role: 'role', Policy: 'policy', AccessToken: 'access token' } as const;

/** @param shown - What the response shows in place of the link. */
const organizationLink = (names: readonly ('User' | keyof typeof words)[], shown?: 'Role' | 'Policy'): Rule => ({
  before(store, input) {
    const { organization_id } = input;
    for (const name of names) {
      const id = input[idOf(name)];
      if (name === 'User') needUser(store, input, new BackendError(`user not found: userID=${String(id)}`));
      else
        needRow(
          store,
          `Organization${name}`,
          { organization_id, [idOf(name)]: id },
          new BackendError(
            `${words[name]} not found in organization: organizationID=${String(organization_id)}, ${goIdOf(name)}=${String(id)}`,
          ),
        );
    }
  },
  ...(shown && {
    after: (store: Store, input: Row) => ({
      [shown.toLowerCase()]: findRow(store, `Organization${shown}`, pick(input, idOf(shown)))?.row,
    }),
  }),
});

function idOf(name: string): string {
  return `${name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()}_id`;
}

function goIdOf(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}ID`;
}

/** Rows that go when the one goes that they belong to. */
const cascade = (names: readonly string[], ...keys: readonly string[]): Rule => ({
  after(store, input) {
    for (const name of names) removeRows(store, name, pick(input, ...keys));
  },
});

/** A new reservation is for somebody who is not there yet, and for a role that is. */
const reservation = (of: string, name: string | undefined, exists: string): Rule => ({
  before(store, input) {
    const { user_idp_key, role_id, reserved_id = 0 } = name === undefined ? input : inner(input, name);
    if (store.tables.users.some((user) => user.user_idp_key === user_idp_key)) throw new BackendError(exists);
    const [role, owner] = name === undefined ? (['OrganizationRole', 'organization'] as const) : (['Role', 'project'] as const);
    const ownerId = input[`${owner}_id`];
    needRow(
      store,
      role,
      { [`${owner}_id`]: ownerId, role_id },
      new BackendError(`role does not exist in the ${owner}, roleID: ${String(role_id)}, ${owner}ID: ${String(ownerId)}`),
    );
    const namesake = findRow(store, of, { user_idp_key, role_id });
    if (namesake !== undefined && namesake.row['reserved_id'] !== reserved_id)
      throw new BackendError(
        `Error 1062 (23000): Duplicate entry '${String(user_idp_key)}-${String(role_id)}' for key 'uidx_user_reserved'`,
      );
  },
});

interface Attaching {
  readonly name: string;
  readonly of: string;
  readonly parent: string;
  readonly parentId: string;
  readonly scanners: string;
  readonly scannerId: string;
  /** Members of the attachment that come from what it attaches. */
  readonly join: (parent: Row, scanner: Row) => Row;
}

const attachment = ({ name, of, parent, parentId, scanners, scannerId, join }: Attaching): Rule => ({
  before(store, input) {
    needRow(store, scanners, pick(inner(input, name), scannerId));
    needRow(store, parent, pick(inner(input, name), 'project_id', parentId));
  },
  after(store, input) {
    const own = inner(input, name);
    const stored = needRow(store, of, pick(own, parentId, scannerId));
    const joined = join(needRow(store, parent, pick(own, parentId)).row, needRow(store, scanners, pick(own, scannerId)).row);
    stored.row = { ...stored.row, ...joined };
    return { [name]: stored.row };
  },
});

/** Settings of scanners stand inside their connection; one that there is not can have some, and nobody sees them. */
const nested: Rule = { after: nestSettings };

function putGithubSetting(store: Store, input: Row): unknown {
  const own = inner(input, 'github_setting');
  const { github_setting_id = 0, project_id, name, personal_access_token, auth_mode } = own;
  const stored = findRow(store, 'GithubSetting', { github_setting_id }) ?? needRow(store, 'GithubSetting', { project_id, name });
  stored.row = { ...stored.row, auth_mode: typeof auth_mode === 'string' ? auth_mode : 'PERSONAL_ACCESS_TOKEN' };
  // An empty token and the mask keep the stored one.
  if (personal_access_token) stored.row = { ...stored.row, personal_access_token: tokenMask };
  if (auth_mode === 'GITHUB_APP') completeInstallation(store, stored);
  return { github_setting: withoutSettings(stored) };
}

/** The id of a basic setting is its own, and an application scan has one at most. */
const basicSetting: Rule = {
  before(store, input) {
    const { application_scan_basic_setting_id = 0, application_scan_id, project_id } = inner(input, 'application_scan_basic_setting');
    const stored = findRow(store, 'ApplicationScanBasicSetting', { application_scan_id, project_id });
    if (stored !== undefined && stored.row['application_scan_basic_setting_id'] !== application_scan_basic_setting_id)
      throw new BackendError(
        `Error 1062 (23000): Duplicate entry '${String(application_scan_id)}-${String(project_id)}' for key 'uidx_diagnosis_application_scan_basic_setting'`,
      );
  },
};

/** Where secret scanning has not been yet, and where there is no connection, there is no record. */
const gitleaksCache: Rule = {
  before: (store, { github_setting_id }) => {
    if (!rowsOf(store, 'GitleaksCache').some(({ row }) => String(row['github_setting_id']) === String(github_setting_id)))
      throw recordNotFound();
  },
};

const proposal: Rule = {
  before({ tables }, { finding_id, project_id }) {
    const finding = tables.findings.find((row) => row.finding_id === finding_id && row.project_id === project_id);
    if (finding === undefined || !finding.data_source.startsWith('aws:'))
      throw new BackendError('the finding is not supported', 'InvalidArgument');
  },
  after(store) {
    const made = rowsOf(store, 'RemediationProposal').at(-1);
    if (made !== undefined) startProposal(store, made);
  },
};

export const rules: Readonly<Record<string, Rule>> = {
  attachRole: projectLink('User', 'Role'),
  detachRole: projectLink('User', 'Role'),
  attachPolicy: projectLink('Role', 'Policy'),
  detachPolicy: projectLink('Role', 'Policy'),
  attachAccessTokenRole: projectLink('AccessToken', 'Role'),
  detachAccessTokenRole: projectLink('AccessToken', 'Role'),
  putUserReserved: reservation('UserReserved', 'user_reserved', 'already existing user. Invite user to your project'),
  deleteAccessToken: { after: (store, { access_token_id }) => revoke(store, 'project', access_token_id) },
  attachOrganizationRole: organizationLink(['Role', 'User'], 'Role'),
  detachOrganizationRole: organizationLink(['Role', 'User']),
  attachOrganizationPolicy: organizationLink(['Role', 'Policy'], 'Policy'),
  detachOrganizationPolicy: organizationLink(['Role', 'Policy']),
  attachOrganizationAccessTokenRole: organizationLink(['AccessToken', 'Role']),
  detachOrganizationAccessTokenRole: organizationLink(['AccessToken', 'Role']),
  putOrganizationUserReserved: reservation('OrganizationUserReserved', undefined, 'user already exists'),
  deleteOrganizationAccessToken: { after: (store, { access_token_id }) => revoke(store, 'organization', access_token_id) },
  putOrganizationPolicy: {
    before(_, { action_ptn }) {
      if (!compiles(String(action_ptn))) throw new BackendError(`could not regexp complie, pattern=${String(action_ptn)}`);
    },
  },
  generateRemediationProposal: proposal,
  deleteGcp: cascade(['GcpDataSource'], 'project_id', 'gcp_id'),
  attachGcpDataSource: attachment({
    name: 'gcp_data_source',
    of: 'GcpDataSource',
    parent: 'Gcp',
    parentId: 'gcp_id',
    scanners: 'GoogleDataSource',
    scannerId: 'google_data_source_id',
    join: (gcp, scanner) => ({ ...pick(gcp, 'gcp_project_id'), ...pick(scanner, 'name', 'description', 'max_score') }),
  }),
  deleteAzure: cascade(['AzureDataSource'], 'project_id', 'azure_id'),
  attachAzureDataSource: attachment({
    name: 'rel_azure_data_source',
    of: 'AzureDataSource',
    parent: 'Azure',
    parentId: 'azure_id',
    scanners: 'AzureScanner',
    scannerId: 'azure_data_source_id',
    join: (azure, scanner) => ({ ...pick(azure, 'subscription_id', 'name'), ...pick(scanner, 'description', 'max_score') }),
  }),
  putGithubSetting: { after: putGithubSetting },
  deleteGithubSetting: {
    after: (store, { github_setting_id }) => {
      for (const of of ['GitleaksSetting', 'DependencySetting', 'CodeScanSetting', 'GitleaksCache'])
        removeRows(store, of, { github_setting_id });
    },
  },
  putGitleaksSetting: nested,
  putDependencySetting: nested,
  putCodeScanSetting: nested,
  deleteGitleaksSetting: {
    after(store, { github_setting_id }) {
      removeRows(store, 'GitleaksCache', { github_setting_id });
      nestSettings(store);
    },
  },
  deleteDependencySetting: nested,
  deleteCodeScanSetting: nested,
  listGitleaksCache: gitleaksCache,
  deleteOsint: {
    after(store, { project_id, osint_id }) {
      for (const { row } of rowsOf(store, 'RelOsintDataSource').filter((each) => each.row['osint_id'] === osint_id))
        removeRows(store, 'OsintDetectWord', pick(row, 'rel_osint_data_source_id'));
      removeRows(store, 'RelOsintDataSource', { project_id, osint_id });
    },
  },
  deleteRelOsintDataSource: cascade(['OsintDetectWord'], 'project_id', 'rel_osint_data_source_id'),
  deletePortscanSetting: cascade(['PortscanTarget'], 'project_id', 'portscan_setting_id'),
  putApplicationScanBasicSetting: basicSetting,
};

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}
