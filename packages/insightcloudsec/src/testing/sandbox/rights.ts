/** Groups of users, their roles and entitlements, and the groups of sign-on servers that map to them. */
import { emptyResponse, jsonResponse } from '@sec/core/vendor/testing';
import { findUserByResourceId, userOnWire } from './accounts.js';
import { type Call, failMissing, failV2, membersOf, numbersOf, objectsOf, route, type SandboxRoute, textOf, textsOf } from './kit.js';
import type { EntitlementRow, GroupRow, RoleRow } from './world.js';

export function rightsRoutes(): readonly SandboxRoute[] {
  return [
    route('GET', '/v2/prototype/groups/list', (call) =>
      jsonResponse(200, { groups: call.world.tables.groups.map((group) => groupOnWire(call, group)) }),
    ),
    route('POST', '/v2/prototype/group/create', createGroup),
    route('DELETE', '/v2/prototype/group/{id}/delete', deleteGroup),
    route('POST', '/v2/prototype/group/{id}/users/add', (call) =>
      changeUsers(call, textsOf(membersOf(call)['user_resource_ids']), (own, given) => [...new Set([...own, ...given])]),
    ),
    route('POST', '/v2/prototype/group/{id}/users/update', (call) =>
      changeUsers(call, textsOf(membersOf(call)['user_resource_ids']), (_, given) => given),
    ),
    route('POST', '/v2/prototype/group/{id}/user/remove', (call) =>
      changeUsers(call, [textOf(membersOf(call)['user_resource_id'])], (own, given) => own.filter((id) => !given.includes(id))),
    ),
    route('POST', '/v2/prototype/group/{id}/users/list', (call) =>
      withGroup(call, ({ users }) =>
        jsonResponse(200, {
          users: call.world.tables.users.filter(({ user_id }) => users.includes(user_id)).map(userOnWire(call)),
        }),
      ),
    ),
    route('POST', '/v2/prototype/group/{id}/roles/list', (call) =>
      withGroup(call, (group) => jsonResponse(200, { roles: rolesOf(call, group) })),
    ),
    route('POST', '/v2/prototype/group/{id}/roles/update', replaceGroupRoles),
    route('POST', '/v2/prototype/user/{id}/groups/list', listUserGroups),
    route('POST', '/v2/public/roles/list', ({ world }) => jsonResponse(200, { roles: world.tables.roles })),
    route('POST', '/v2/public/role/create', createRole),
    route('POST', '/v2/public/role/{id}/update', (call) => changeRole(call, () => membersOf(call))),
    route('POST', '/v2/public/roles/{id}/scope/update', (call) => changeRole(call, (role) => rescoped(call, role))),
    route('POST', '/v2/public/roles/{id}/groups/update', replaceRoleGroups),
    route('POST', '/v2/public/roles/{id}/{operator}/badges/update', (call) =>
      changeRole(call, () => ({
        badge_filter_operator: call.params['operator'],
        badge_scopes: objectsOf(membersOf(call)['badges']).map(({ key, value }) => `${textOf(key)}:${textOf(value)}`),
      })),
    ),
    route('GET', '/v2/public/entitlements/{id}/get', (call) => withGroup(call, ({ entitlements }) => jsonResponse(200, { entitlements }))),
    route('GET', '/v2/public/entitlements/{id}/{module}/get', showUserEntitlement),
    route('POST', '/v2/public/entitlements/set', setEntitlements),
  ];
}

function resourceIdOf({ group_id }: GroupRow): string {
  return `divvyusergroup:${group_id}`;
}

function withGroup(call: Call, respond: (group: GroupRow) => Response): Response {
  const group = call.world.tables.groups.find((one) => resourceIdOf(one) === call.params['id']);
  return group === undefined ? failMissing() : respond(group);
}

function rolesOf({ world }: Call, group: GroupRow): readonly RoleRow[] {
  return world.tables.roles.filter(({ groups }) => groups.includes(resourceIdOf(group)));
}

function groupOnWire(call: Call, group: GroupRow): unknown {
  const { group_id, name, users, entitlements } = group;
  return {
    group_id,
    resource_id: resourceIdOf(group),
    name,
    users: users.length,
    roles: rolesOf(call, group).length,
    entitlements_configured: entitlements.length > 0,
  };
}

function createGroup(call: Call): Response {
  const name = textOf(membersOf(call)['group_name']);
  if (name === '') return failV2(400, 'group_name is required');
  const group: GroupRow = { group_id: call.world.nextId('group'), name, users: [], entitlements: [] };
  call.world.tables.groups.push(group);
  return jsonResponse(200, { group: groupOnWire(call, group) });
}

function deleteGroup(call: Call): Response {
  const { groups, roles } = call.world.tables;
  return withGroup(call, (group) => {
    groups.splice(groups.indexOf(group), 1);
    roles.forEach((role, index) => (roles[index] = { ...role, groups: role.groups.filter((id) => id !== resourceIdOf(group)) }));
    return emptyResponse();
  });
}

function changeUsers(
  call: Call,
  resourceIds: readonly string[],
  change: (own: readonly number[], given: readonly number[]) => readonly number[],
): Response {
  return withGroup(call, (group) => {
    const users = resourceIds.map((id) => findUserByResourceId(call, id));
    if (users.includes(undefined)) return failMissing();
    group.users = change(
      group.users,
      users.flatMap((user) => user?.user_id ?? []),
    );
    return jsonResponse(200, { group: groupOnWire(call, group) });
  });
}

function replaceGroupRoles(call: Call): Response {
  return withGroup(call, (group) => {
    const { roles } = call.world.tables;
    const wanted = textsOf(membersOf(call)['resource_ids']);
    if (!wanted.every((id) => roles.some(({ resource_id }) => resource_id === id))) return failMissing();
    const own = resourceIdOf(group);
    roles.forEach((role, index) => {
      const others = role.groups.filter((id) => id !== own);
      roles[index] = { ...role, groups: wanted.includes(role.resource_id) ? [...others, own] : others };
    });
    return jsonResponse(200, { group: groupOnWire(call, group) });
  });
}

function listUserGroups(call: Call): Response {
  const user = findUserByResourceId(call, call.params['id']);
  if (user === undefined) return failMissing();
  const groups = call.world.tables.groups.filter(({ users }) => users.includes(user.user_id));
  return jsonResponse(200, { groups: groups.map((group) => ({ name: group.name, roles: rolesOf(call, group) })) });
}

const permissions = ['all_permissions', 'view', 'provision', 'manage', 'delete', 'add_cloud', 'delete_cloud', 'global_scope'] as const;

function createRole(call: Call): Response {
  const given = membersOf(call);
  if (textOf(given['name']) === '') return failV2(400, 'name is required');
  const role: RoleRow = {
    ...Object.fromEntries(permissions.map((name) => [name, given[name] === true])),
    resource_id: `divvyrole:${call.organizationId}:${call.world.nextId('role')}`,
    name: textOf(given['name']),
    description: textOf(given['description']),
    badge_filter_operator: null,
    cloud_scopes: [],
    resource_group_scopes: [],
    badge_scopes: [],
    groups: [],
  };
  call.world.tables.roles.push(role);
  return jsonResponse(200, role);
}

function changeRole(call: Call, change: (role: RoleRow) => Readonly<Record<string, unknown>>): Response {
  const { roles } = call.world.tables;
  const index = roles.findIndex(({ resource_id }) => resource_id === call.params['id']);
  const role = roles[index];
  if (role === undefined) return failMissing();
  const changed: RoleRow = { ...role, ...change(role) };
  roles[index] = changed;
  return jsonResponse(200, changed);
}

/** Resource groups are told from clouds by their ids. */
function rescoped(call: Call, { cloud_scopes, resource_group_scopes }: RoleRow): Readonly<Record<string, unknown>> {
  const { resource_ids, deprecated_resource_ids } = membersOf(call);
  const removed = textsOf(deprecated_resource_ids);
  const all = new Set([...cloud_scopes, ...resource_group_scopes, ...textsOf(resource_ids)].filter((id) => !removed.includes(id)));
  const isGroup = (id: string): boolean => id.startsWith('resourcegroup:');
  return { cloud_scopes: [...all].filter((id) => !isGroup(id)), resource_group_scopes: [...all].filter(isGroup) };
}

function replaceRoleGroups(call: Call): Response {
  const groups = textsOf(membersOf(call)['group_resource_ids']);
  if (!groups.every((id) => call.world.tables.groups.some((group) => resourceIdOf(group) === id))) return failMissing();
  return changeRole(call, () => ({ groups }));
}

const ranks = ['disabled', 'viewer', 'editor', 'admin'];

/** A user may do what the most generous group allows; an admin may do everything. */
function showUserEntitlement(call: Call): Response {
  const { id, module } = call.params;
  const user = findUserByResourceId(call, id);
  if (user === undefined) return failMissing();
  const given = call.world.tables.groups
    .filter(({ users }) => users.includes(user.user_id))
    .flatMap(({ entitlements }) => entitlements.filter(({ namespace }) => namespace === module).map(({ role }) => ranks.indexOf(role)));
  const isAdmin = user.domain_admin || user.organization_admin;
  return jsonResponse(200, { entitlement: isAdmin ? 'admin' : ranks[Math.max(0, ...given)] });
}

/** What becomes of modules that are left out, no document says: here they go. */
function setEntitlements(call: Call): Response {
  const { group_ids, entitlements } = membersOf(call);
  const given = objectsOf(entitlements).map(({ namespace, role }): EntitlementRow => ({
    namespace: textOf(namespace),
    role: textOf(role),
  }));
  if (given.some(({ role }) => !ranks.includes(role))) return failV2(400, 'Unknown role');
  const groups = numbersOf(group_ids).map((id) => call.world.tables.groups.find(({ group_id }) => group_id === id));
  if (groups.includes(undefined)) return failMissing();
  for (const group of groups) if (group !== undefined) group.entitlements = given;
  return jsonResponse(
    200,
    groups.map((group) => ({ group_id: group?.group_id, entitlements: given })),
  );
}
