/** What is done to resources. The provider carries it out later; here it is done at once. */
import { emptyResponse } from '@sec/core/vendor/testing';
import { findUserByResourceId } from './accounts.js';
import { type Call, failMissing, failV2, membersOf, numberOf, route, type SandboxRoute, textOf, textsOf } from './kit.js';
import { groupIdOf } from './resource-groups.js';
import { withResource } from './resources.js';

export function resourceActionRoutes(): readonly SandboxRoute[] {
  return [
    route('POST', '/v2/public/resource/owner/set', setOwner),
    route('POST', '/v2/prototype/resources/delete', (call) => remove(call, textsOf(membersOf(call)['resource_ids']))),
    route('POST', '/v2/public/instance/{id}/start', (call) => setState(call, 'running')),
    route('POST', '/v2/public/instance/{id}/stop', (call) => setState(call, 'stopped')),
    route('POST', '/v2/public/instance/{id}/terminate', (call) =>
      withResource(call, 'instance', ({ resource_id }) => remove(call, [resource_id])),
    ),
    route('POST', '/v2/public/instance/{id}/publicip/detach', detachPublicIp),
    route('POST', '/v2/public/volume/{id}/modify', modifyVolume),
  ];
}

function setOwner(call: Call): Response {
  const { resource_ids, owner_resource_id } = membersOf(call);
  const rows = textsOf(resource_ids).map((id) => call.world.tables.resources.find(({ resource_id }) => resource_id === id));
  if (rows.includes(undefined) || findUserByResourceId(call, owner_resource_id) === undefined) return failMissing();
  for (const row of rows) if (row !== undefined) row.owner = textOf(owner_resource_id);
  return emptyResponse();
}

/** Deletes resources and resource groups; nothing where one of them is not there. */
function remove({ world }: Call, ids: readonly string[]): Response {
  const { resources, resourceGroups } = world.tables;
  const isKnown = (id: string): boolean =>
    resources.some(({ resource_id }) => resource_id === id) || resourceGroups.some((group) => groupIdOf(group) === id);
  if (!ids.every(isKnown)) return failMissing();
  const keptResources = resources.filter(({ resource_id }) => !ids.includes(resource_id));
  const keptGroups = resourceGroups
    .filter((group) => !ids.includes(groupIdOf(group)))
    .map((group) => ({ ...group, members: group.members.filter((id) => !ids.includes(id)) }));
  resources.splice(0, resources.length, ...keptResources);
  resourceGroups.splice(0, resourceGroups.length, ...keptGroups);
  return emptyResponse();
}

function setState(call: Call, state: string): Response {
  return withResource(call, 'instance', (row) => {
    row.own = { ...row.own, state };
    return emptyResponse();
  });
}

/** What made the instance a finding is gone with it. */
function detachPublicIp(call: Call): Response {
  return withResource(call, 'instance', (row) => {
    if (row.own['public_ip_address'] === null) return failV2(400, 'The instance has no public address');
    row.own = { ...row.own, public_ip_address: null };
    row.isBad = false;
    return emptyResponse();
  });
}

function modifyVolume(call: Call): Response {
  return withResource(call, 'volume', (row) => {
    const { size, volume_type, iops } = membersOf(call);
    row.own = {
      ...row.own,
      size: numberOf(size, numberOf(row.own['size'], 0)),
      volume_type: textOf(volume_type) || row.own['volume_type'],
      ...(typeof iops === 'number' ? { rated_iops: String(iops) } : {}),
    };
    return emptyResponse();
  });
}
