/** Sessions, keys, users and organizations. */
import { jsonResponse, emptyResponse, type ListPage } from '@sec/core/vendor/testing';
import { type Call, failV2, membersOf, numberOf, route, type SandboxRoute, slice, textOf } from './kit.js';
import { admin } from './sample.js';
import { toBlankForm, type UserRow } from './world.js';

export function accountRoutes(): readonly SandboxRoute[] {
  return [
    route('POST', '/v2/public/user/login', login, { isPublic: true }),
    route('POST', '/v2/public/user/logout', logout),
    route('GET', '/v2/public/user/info', showCaller),
    route('GET', '/v2/public/users/list', (call) =>
      jsonResponse(200, usersOf(call.cut({ rows: members(call), toWire: userOnWire(call), start: 0, size: Infinity }))),
    ),
    route('POST', '/v2/public/users/list', (call) =>
      jsonResponse(200, usersOf(slice(call, { rows: members(call), toWire: userOnWire(call) }))),
    ),
    route('POST', '/v2/prototype/domains/admins/list', (call) => {
      const rows = call.world.tables.users.filter(({ domain_admin }) => domain_admin);
      return jsonResponse(200, { users: slice(call, { rows, toWire: userOnWire(call) }).items });
    }),
    route('POST', '/v2/public/user/create_api_only_user', createApiOnlyUser),
    route('POST', '/v2/public/apikey/create', createKey),
    route('POST', '/v2/public/apikey/deactivate', (call) => changeUser(call, ({ user_id }) => call.world.keys.delete(user_id))),
    route('POST', '/v2/public/user/update_console_access', (call) =>
      changeUser(call, (user) => (user.console_access_denied = membersOf(call)['console_access_denied'] === true)),
    ),
    route('POST', '/v2/public/user/update_to_api_only_user', convertUser),
    route('DELETE', '/v2/prototype/user/{id}/delete', deleteUser),
    route('GET', '/v2/prototype/domain/organizations/get', (call) => jsonResponse(200, call.world.tables.organizations)),
    route('GET', '/v2/prototype/domain/organizations/detail/get', showOrganizations),
    route('POST', '/v2/prototype/domain/switch_organization', switchOrganization),
  ];
}

function login(call: Call): Response {
  const { username, password } = membersOf(call);
  if (username !== admin.username || password !== admin.password) return failV2(401, 'Invalid username or password', 'AuthenticationError');
  const session = call.world.inventSecret(32);
  call.world.sessions.set(session, admin.user_id);
  return jsonResponse(200, {
    session_id: session,
    user_id: admin.user_id,
    user_name: 'admin',
    user_email: `${admin.username}@example.org`,
    session_timeout: 720,
    customer_id: '00:11:22:33',
    auth_plugin_exists: true,
    domain_admin: true,
    domain_viewer: false,
  });
}

function logout({ world, headers }: Call): Response {
  world.sessions.delete(headers.get('x-auth-token') ?? '');
  return emptyResponse();
}

function showCaller({ world, user, organizationId }: Call): Response {
  const organization = world.tables.organizations.find(({ organization_id }) => organization_id === organizationId);
  return jsonResponse(200, {
    resource_id: `divvyuser:${user?.user_id}:`,
    user_id: user?.user_id,
    name: user?.name,
    username: user?.username,
    email_address: user?.email_address,
    organization_id: organizationId,
    organization_name: organization?.name,
    domain_admin: user?.domain_admin,
    organization_admin: user?.organization_admin,
    auth: 'local',
    session_timeout_seconds: 43_200,
  });
}

/** Users who are not Domain Admins: the list leaves those out. */
function members({ world, organizationId }: Call): readonly UserRow[] {
  return world.tables.users.filter((user) => !user.domain_admin && user.organization_id === organizationId);
}

function usersOf({ items, total }: ListPage): unknown {
  return { users: items, total_count: total };
}

function userOnWire({ world }: Call): (user: UserRow) => unknown {
  return (user) => ({
    resource_id: `divvyuser:${user.user_id}:`,
    ...user,
    last_login_time: user.last_login_time ?? null,
    organization_name: world.tables.organizations.find(({ organization_id }) => organization_id === user.organization_id)?.name,
    active_api_key_present: world.keys.has(user.user_id),
    two_factor_enabled: false,
    two_factor_required: false,
    groups: 0,
    owned_resources: 0,
  });
}

function createApiOnlyUser(call: Call): Response {
  const { world, organizationId } = call;
  const { name, username, email } = membersOf(call);
  if (textOf(name) === '' || textOf(username) === '' || textOf(email) === '') return failV2(400, 'name, username and email are required');
  if (world.tables.users.some((user) => user.username === username)) return failV2(400, 'username is taken');
  const user_id = world.nextId('user');
  world.tables.users.push({
    user_id,
    organization_id: organizationId,
    name: textOf(name),
    username: textOf(username),
    email_address: textOf(email),
    domain_admin: false,
    organization_admin: false,
    console_access_denied: true,
    create_date: toBlankForm(world.nowMs()),
    last_login_time: undefined,
  });
  const api_key = world.inventSecret(44);
  world.keys.set(user_id, api_key);
  return jsonResponse(200, { user_id, organization_id: organizationId, username, name, api_key });
}

/** The ids of these operations are strings. */
function findUser(call: Call): UserRow | undefined {
  const { user_id } = membersOf(call);
  return typeof user_id === 'string' ? call.world.tables.users.find((user) => String(user.user_id) === user_id) : undefined;
}

/** The response is the bare key, and the key before it ends. */
function createKey(call: Call): Response {
  const user = findUser(call);
  if (user === undefined) return failV2(400, 'user_id must be a known id as a string');
  const key = call.world.inventSecret(numberOf(membersOf(call)['key_length'], 44));
  call.world.keys.set(user.user_id, key);
  return jsonResponse(200, key);
}

function changeUser(call: Call, change: (user: UserRow) => unknown): Response {
  const user = findUser(call);
  if (user === undefined) return failV2(400, 'user_id must be a known id as a string');
  change(user);
  return emptyResponse();
}

/** Here the id comes back as a string. */
function convertUser(call: Call): Response {
  const user = findUser(call);
  if (user === undefined) return failV2(400, 'user_id must be a known id as a string');
  user.console_access_denied = true;
  const api_key = call.world.inventSecret(44);
  call.world.keys.set(user.user_id, api_key);
  return jsonResponse(200, { user_id: String(user.user_id), api_key });
}

function deleteUser({ world, params }: Call): Response {
  const { users } = world.tables;
  const index = users.findIndex(({ user_id }) => `divvyuser:${user_id}:` === params['id']);
  if (index === -1) return failV2(404, 'Resource not found', 'NotFound');
  world.keys.delete(users[index]?.user_id ?? 0);
  users.splice(index, 1);
  return jsonResponse(200, {});
}

function showOrganizations({ world }: Call): Response {
  const organizations = world.tables.organizations.map(({ organization_id, name }) => ({
    organization_id,
    resource_id: `divvyorganization:${organization_id}`,
    name,
    status: 'ACTIVE',
    smtp_configured: false,
    clouds: world.tables.clouds.filter((cloud) => cloud.organization_id === organization_id).length,
    bots: 0,
    users: world.tables.users.filter((user) => user.organization_id === organization_id).length,
  }));
  return jsonResponse(200, { organizations });
}

/** The state belongs to the user: every session and key of it is in the other organization from now on. */
function switchOrganization(call: Call): Response {
  const { organization_name } = membersOf(call);
  const found = call.world.tables.organizations.find(({ name }) => name === organization_name);
  if (found === undefined) return failV2(500, 'Organization not found', 'Exception');
  if (call.user !== undefined) call.world.current.set(call.user.user_id, found.organization_id);
  return emptyResponse();
}
