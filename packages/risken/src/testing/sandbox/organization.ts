/** The eight routes of the organization family. @source ca-risken/core pkg/server/organization, pkg/db/organization.go [C] */
import { BackendError } from './backend-error.js';
import { route, type Route } from './route.js';
import { addLink, addRow, findRow, rowsOf } from './rows.js';
import { listInvitations, putInvitation } from './invitation.js';
import { createProject } from './project.js';
import { removeWhere, type Store } from './state.js';
import type { Organization } from './tables.js';
import { aboveZero, oneOfEnum, pgv, runes } from './validate-pgv.js';

/** Statuses of an invitation. @source ca-risken/core proto/organization [C] */
const status = { pending: 1, accepted: 2, rejected: 3 } as const;

/** Roles of a new organization, with the actions that they allow. The editor's pattern is shortened. */
const defaultRoles = { 'organization-admin': '.*', 'organization-editor': 'get|list|^(finding|alert)/', 'organization-viewer': 'get|list' };

export function organizationRoutes(store: Store): readonly Route[] {
  return [...recordRoutes(store), ...projectRoutes(store), ...invitationRoutes(store)];
}

function recordRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/organization/list-organization',
      access: 'open',
      request: { organization_id: 'uint32', name: 'string', user_id: 'uint32', project_id: 'uint32' },
      check: ({ name }) => pgv('ListOrganizationRequest', runes('Name', name, undefined, 64)),
      respond: (input) => ({
        organization: tables.organizations.filter(
          ({ organization_id, name }) =>
            (input.organization_id === 0 || organization_id === input.organization_id) &&
            (input.name === '' || name === input.name) &&
            (input.user_id === 0 || hasRole(store, organization_id, input.user_id)) &&
            (input.project_id === 0 ||
              tables.organizationProjects.some((link) => link.organization_id === organization_id && link.project_id === input.project_id)),
        ),
      }),
    }),
    route({
      method: 'POST',
      path: '/organization/create-organization',
      access: 'open',
      request: { name: 'string', description: 'string', user_id: 'uint32' },
      check: ({ name, description, user_id }) =>
        pgv(
          'CreateOrganizationRequest',
          runes('Name', name, 1, 64),
          runes('Description', description, 0, 255),
          aboveZero('UserId', user_id),
        ),
      respond: ({ name, description, user_id }) => {
        refuseNamesake(store, name);
        const organization = { organization_id: store.nextId('organization'), name, description, ...store.times() };
        tables.organizations.push(organization);
        addDefaultRoles(store, organization, user_id);
        return { organization };
      },
    }),
    route({
      method: 'POST',
      path: '/organization/update-organization',
      access: 'organization',
      request: { organization_id: 'uint32', name: 'string', description: 'string' },
      check: ({ organization_id, name, description }) =>
        pgv(
          'UpdateOrganizationRequest',
          aboveZero('OrganizationId', organization_id),
          runes('Name', name, 1, 64),
          runes('Description', description, 0, 255),
        ),
      respond: ({ organization_id, name, description }) => {
        const stored = tables.organizations.find((row) => row.organization_id === organization_id);
        // The server reads the row back by its name, so an organization that is gone shows its namesake.
        if (stored === undefined) return { organization: needNamesake(store, name) };
        if (stored.name !== name) refuseNamesake(store, name);
        return { organization: Object.assign(stored, { name, description, updated_at: store.now() }) };
      },
    }),
  ];
}

function projectRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'POST',
      path: '/organization/delete-organization',
      access: 'organization',
      request: { organization_id: 'uint32' },
      check: ({ organization_id }) => pgv('DeleteOrganizationRequest', aboveZero('OrganizationId', organization_id)),
      respond: ({ organization_id }) => removeWhere(tables.organizations, (row) => row.organization_id === organization_id),
    }),
    route({
      method: 'POST',
      path: '/organization/create-project-with-organization',
      access: 'organization',
      request: { user_id: 'uint32', name: 'string', organization_id: 'uint32' },
      check: ({ user_id, name, organization_id }) =>
        pgv(
          'CreateProjectWithOrganizationRequest',
          aboveZero('UserId', user_id),
          runes('Name', name, 1, 64),
          aboveZero('OrganizationId', organization_id),
        ),
      respond: ({ name, organization_id }) => {
        const project = createProject(store, name);
        const { project_id } = project;
        tables.organizationInvitations.push({ organization_id, project_id, status: status.accepted, ...store.times() });
        tables.organizationProjects.push({ organization_id, project_id, ...store.times() });
        return { project };
      },
    }),
  ];
}

function invitationRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/organization/list-organization-invitation',
      access: 'organization',
      request: { organization_id: 'uint32', project_id: 'uint32' },
      check: () => undefined,
      respond: (input) => ({ organization_invitations: listInvitations(store, input) }),
    }),
    route({
      method: 'POST',
      path: '/organization/put-organization-invitation',
      access: 'organization',
      request: { organization_id: 'uint32', project_id: 'uint32', status: 'enum' },
      check: (input) =>
        pgv(
          'PutOrganizationInvitationRequest',
          aboveZero('OrganizationId', input.organization_id),
          aboveZero('ProjectId', input.project_id),
          oneOfEnum('Status', input.status, Object.values(status)),
        ),
      respond: (input) => {
        const isMember = tables.organizationProjects.some(
          (row) => row.organization_id === input.organization_id && row.project_id === input.project_id,
        );
        if (isMember && input.status !== status.accepted) throw new BackendError('organization is already associated with the project');
        return { organization_invitation: putInvitation(store, input) };
      },
    }),
    route({
      method: 'POST',
      path: '/organization/delete-organization-invitation',
      access: 'organization',
      request: { organization_id: 'uint32', project_id: 'uint32' },
      check: (input) =>
        pgv(
          'DeleteOrganizationInvitationRequest',
          aboveZero('OrganizationId', input.organization_id),
          aboveZero('ProjectId', input.project_id),
        ),
      respond: ({ organization_id, project_id }) => {
        const belongs = (row: { organization_id: number; project_id: number }): boolean =>
          row.organization_id === organization_id && row.project_id === project_id;
        removeWhere(tables.organizationInvitations, belongs);
        removeWhere(tables.organizationProjects, belongs);
      },
    }),
  ];
}

function needNamesake({ tables }: Store, name: string): Organization {
  const namesake = tables.organizations.find((row) => row.name === name);
  if (namesake === undefined) throw new BackendError('record not found');
  return namesake;
}

function refuseNamesake({ tables }: Store, name: string): void {
  if (tables.organizations.some((row) => row.name === name))
    throw new BackendError(`Error 1062 (23000): Duplicate entry '${name}' for key 'uidx_organization'`);
}

function addDefaultRoles(store: Store, { organization_id }: Organization, user_id: number): void {
  for (const [name, action_ptn] of Object.entries(defaultRoles)) {
    const { policy_id } = addRow(store, 'OrganizationPolicy', 'policy_id', { name, organization_id, action_ptn });
    const { role_id } = addRow(store, 'OrganizationRole', 'role_id', { name: `${name}-role`, organization_id });
    addLink(store, 'OrganizationRolePolicy', { role_id, policy_id });
    if (name === 'organization-admin') addLink(store, 'OrganizationUserRole', { user_id, role_id });
  }
}

function hasRole(store: Store, organization_id: number, user_id: number): boolean {
  return rowsOf(store, 'OrganizationUserRole').some(
    ({ row }) =>
      row['user_id'] === user_id && findRow(store, 'OrganizationRole', { organization_id, role_id: row['role_id'] }) !== undefined,
  );
}
