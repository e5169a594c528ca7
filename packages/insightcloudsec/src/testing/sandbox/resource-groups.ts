/** Resource groups: resources under a name. */
import { jsonResponse } from '@sec/core/vendor/testing';
import { type Call, failMissing, failV2, membersOf, route, type SandboxRoute, textOf, textsOf } from './kit.js';
import { type ResourceGroupRow, toBlankForm } from './world.js';

export function resourceGroupRoutes(): readonly SandboxRoute[] {
  return [
    route('POST', '/v2/public/resourcegroup/create', createGroup),
    route('POST', '/v2/prototype/resourcegroups/resources/add', addToGroups),
    route('POST', '/v2/public/resource/{id}/associations/get', listGroupsOfResource),
  ];
}

export function groupIdOf({ resource_group_id }: ResourceGroupRow): string {
  return `resourcegroup:${resource_group_id}:`;
}

/** A group as a row of a resource query. */
export function groupEnvelope(group: ResourceGroupRow): unknown {
  const { name, owner_type, owner_resource_id, members } = group;
  const resource_id = groupIdOf(group);
  return {
    resource_type: 'resourcegroup',
    resourcegroup: {
      common: { resource_id, resource_name: name, resource_type: 'resourcegroup' },
      resource_id,
      name,
      group_type: 'user',
      owner_type,
      resource_count: members.length,
      owner_resource_id,
    },
  };
}

function createGroup(call: Call): Response {
  const { group_name, group_description, group_owner_type, group_category } = membersOf(call);
  const name = textOf(group_name);
  if (name === '' || name.length > 64) return failV2(400, 'group_name must have 1 to 64 characters');
  const group: ResourceGroupRow = {
    resource_group_id: call.world.nextId('resourcegroup'),
    name,
    description: textOf(group_description) || null,
    category: textOf(group_category) || null,
    owner_type: textOf(group_owner_type) || null,
    owner_resource_id: `divvyuser:${call.user?.user_id}:`,
    creation_time: toBlankForm(call.world.nowMs()),
    members: [],
  };
  call.world.tables.resourceGroups.push(group);
  const { owner_resource_id: _, members: __, ...members } = group;
  return jsonResponse(200, { id: groupIdOf(group), ...members, group_type: 'user', nested_resource_groups: [] });
}

function addToGroups({ world, ...call }: Call): Response {
  const { resource_group_ids, resource_ids } = membersOf({ world, ...call });
  const groups = textsOf(resource_group_ids).map((id) => world.tables.resourceGroups.find((group) => groupIdOf(group) === id));
  const ids = textsOf(resource_ids);
  const isKnown = (id: string): boolean => world.tables.resources.some(({ resource_id }) => resource_id === id);
  if (groups.includes(undefined) || !ids.every(isKnown)) return failMissing();
  for (const group of groups) group?.members.push(...ids.filter((id) => !group.members.includes(id)));
  return jsonResponse(200, { resource_ids: ids });
}

function listGroupsOfResource({ world, params }: Call): Response {
  const { resources, resourceGroups } = world.tables;
  if (!resources.some(({ resource_id }) => resource_id === params['id'])) return failMissing();
  const groups = resourceGroups
    .filter(({ members }) => members.includes(params['id'] ?? ''))
    .map((group) => {
      const { name, owner_type, owner_resource_id } = group;
      return { id: groupIdOf(group), name, group_type: 'user', owner_type, owner_resource_id };
    });
  return jsonResponse(200, { resource_groups: groups });
}
