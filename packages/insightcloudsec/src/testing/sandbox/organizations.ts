/** Organizations, and which one a user acts in. */
import { emptyResponse, jsonResponse } from '@sec/core/vendor/testing';
import { type Call, failMissing, failV2, membersOf, route, type SandboxRoute, textOf } from './kit.js';
import type { OrganizationRow } from './world.js';

export function organizationRoutes(): readonly SandboxRoute[] {
  return [
    route('GET', '/v2/prototype/domain/organizations/get', (call) => jsonResponse(200, call.world.tables.organizations)),
    route('GET', '/v2/prototype/domain/organizations/detail/get', showOrganizations),
    route('POST', '/v2/prototype/domain/organization/create', createOrganization),
    route('POST', '/v2/prototype/domain/organization/{id}/update', updateOrganization),
    route('DELETE', '/v2/prototype/domain/organization/{id}/delete', deleteOrganization),
    route('POST', '/v2/prototype/domain/switch_organization', switchOrganization),
  ];
}

function resourceIdOf({ organization_id }: Pick<OrganizationRow, 'organization_id'>): string {
  return `divvyorganization:${organization_id}`;
}

function showOrganizations({ world }: Call): Response {
  const { tables } = world;
  const organizations = tables.organizations.map((row) => {
    const isOwn = (one: { readonly organization_id: number }): boolean => one.organization_id === row.organization_id;
    return {
      ...row,
      resource_id: resourceIdOf(row),
      status: 'ACTIVE',
      smtp_configured: false,
      clouds: tables.clouds.filter(isOwn).length,
      bots: (tables.rows['Bot'] ?? []).filter(({ row: bot }) => String(bot['resource_id']).startsWith(`divvybot:${row.organization_id}:`))
        .length,
      users: tables.users.filter(isOwn).length,
    };
  });
  return jsonResponse(200, { organizations });
}

/** The name that a request gives, where no organization has it yet. */
function takeName(call: Call): string | undefined {
  const name = textOf(membersOf(call)['organization_name']);
  return name === '' || call.world.tables.organizations.some((one) => one.name === name) ? undefined : name;
}

function createOrganization(call: Call): Response {
  const name = takeName(call);
  if (name === undefined) return failV2(400, 'organization_name must be there, and unique');
  const { organizations } = call.world.tables;
  const organization_id = Math.max(0, ...organizations.map((one) => one.organization_id)) + 1;
  organizations.push({ organization_id, name });
  return jsonResponse(200, { organization_id, resource_id: resourceIdOf({ organization_id }) });
}

function updateOrganization(call: Call): Response {
  const found = call.world.tables.organizations.find((one) => resourceIdOf(one) === call.params['id']);
  if (found === undefined) return failMissing();
  const name = takeName(call);
  if (name === undefined) return failV2(400, 'organization_name must be there, and unique');
  found.name = name;
  return emptyResponse();
}

/** What becomes of an organization that is not empty, no document says: it stays. */
function deleteOrganization({ world, params }: Call): Response {
  const { organizations, users, clouds } = world.tables;
  const index = organizations.findIndex((one) => resourceIdOf(one) === params['id']);
  if (index === -1) return failMissing();
  const id = organizations[index]?.organization_id;
  if ([...users, ...clouds].some(({ organization_id }) => organization_id === id) || users.some(({ acts_in }) => acts_in === id))
    return failV2(400, 'The organization is not empty');
  organizations.splice(index, 1);
  return emptyResponse();
}

/** The state belongs to the user: every session and key of it is in the other organization from now on. */
function switchOrganization(call: Call): Response {
  const { organization_name } = membersOf(call);
  const found = call.world.tables.organizations.find(({ name }) => name === organization_name);
  if (found === undefined) return failV2(500, 'Organization not found', 'Exception');
  if (call.user !== undefined) call.user.acts_in = found.organization_id;
  return emptyResponse();
}
