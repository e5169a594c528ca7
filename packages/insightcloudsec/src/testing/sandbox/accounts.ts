/** Sessions, keys and users. */
import { jsonResponse, emptyResponse, type ListPage, refuseInSandbox } from '@sec/core/vendor/testing';
import { type Call, failMissing, failV2, membersOf, numberOf, numbersOf, route, type SandboxRoute, search, textOf } from './kit.js';
import { admin } from './sample.js';
import { changeKey, toBlankForm, type UserRow } from './world.js';

export function accountRoutes(): readonly SandboxRoute[] {
  return [
    route('POST', '/v2/public/user/login', login, { isPublic: true }),
    route('POST', '/v2/public/user/logout', logout),
    route('GET', '/v2/public/user/info', showCaller),
    route('GET', '/v2/public/users/list', (call) =>
      jsonResponse(200, usersOf(call.cut({ rows: members(call), toWire: userOnWire(call), start: 0, size: Infinity }))),
    ),
    route('POST', '/v2/public/users/list', (call) =>
      jsonResponse(200, usersOf(search(call, { rows: members(call), toWire: userOnWire(call) }))),
    ),
    route('POST', '/v2/prototype/domains/admins/list', (call) => {
      const rows = call.world.tables.users.filter(({ domain_admin }) => domain_admin);
      return jsonResponse(200, { users: search(call, { rows, toWire: userOnWire(call) }).items });
    }),
    route('POST', '/v2/public/user/create_api_only_user', createApiOnlyUser),
    route('POST', '/v2/public/apikey/create', createKey),
    route('POST', '/v2/public/apikey/deactivate', (call) => changeUser(call, (user) => changeKey(call.world, user, 0))),
    route('POST', '/v2/public/user/update_console_access', (call) =>
      changeUser(call, (user) => (user.console_access_denied = membersOf(call)['console_access_denied'] === true)),
    ),
    route('POST', '/v2/public/user/update_to_api_only_user', convertUser),
    route('DELETE', '/v2/prototype/user/{id}/delete', deleteUser),
    route('POST', '/v2/public/user/create', createUser),
    route('POST', '/v2/prototype/user/{id}/update', updateUser),
    route('POST', '/v2/public/user/{id}/edit-access-level', setAccessLevel),
    route('POST', '/v2/public/user/tfa_state', (call) => {
      const { user_id = call.user?.user_id } = membersOf(call);
      const user = call.world.tables.users.find((one) => one.user_id === user_id);
      return user === undefined
        ? failMissing()
        : jsonResponse(200, { enabled: user.two_factor_enabled, required: user.two_factor_required });
    }),
    route('POST', '/v2/public/user/tfa_enable', (call) => {
      if (call.user !== undefined) call.user.two_factor_enabled = true;
      return jsonResponse(200, { otp_secret: call.world.inventSecret(16) });
    }),
    route('POST', '/v2/public/user/tfa_disable', disableTwoFactor),
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
    domain_viewer: user?.domain_viewer,
    organization_admin: user?.organization_admin,
    two_factor_enabled: user?.two_factor_enabled,
    two_factor_required: user?.two_factor_required,
    create_date: user?.create_date,
    console_access_denied: user?.console_access_denied,
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

export function userOnWire({ world }: Call): (user: UserRow) => Readonly<Record<string, unknown>> {
  return ({ acts_in: _, ...user }) => ({
    resource_id: `divvyuser:${user.user_id}:`,
    ...user,
    last_login_time: user.last_login_time ?? null,
    organization_name: world.tables.organizations.find(({ organization_id }) => organization_id === user.organization_id)?.name,
    suspended: false,
    groups: world.tables.groups.filter(({ users }) => users.includes(user.user_id)).length,
    owned_resources: world.tables.resources.filter(({ owner }) => owner === `divvyuser:${user.user_id}:`).length,
  });
}

const levels: Readonly<Record<string, Pick<UserRow, 'domain_admin' | 'domain_viewer' | 'organization_admin'>>> = {
  BASIC_USER: { domain_admin: false, domain_viewer: false, organization_admin: false },
  ORGANIZATION_ADMIN: { domain_admin: false, domain_viewer: false, organization_admin: true },
  DOMAIN_VIEWER: { domain_admin: false, domain_viewer: true, organization_admin: false },
  DOMAIN_ADMIN: { domain_admin: true, domain_viewer: false, organization_admin: false },
};

function levelOf({ domain_admin, domain_viewer, organization_admin }: UserRow): string {
  return domain_admin ? 'DOMAIN_ADMIN' : domain_viewer ? 'DOMAIN_VIEWER' : organization_admin ? 'ORGANIZATION_ADMIN' : 'BASIC_USER';
}

/** Adds a user, or says why not. */
function addUser(call: Call, own: Partial<UserRow> = {}): UserRow | Response {
  const { world, organizationId } = call;
  const { name, username, email } = membersOf(call);
  if (textOf(name) === '' || textOf(username) === '' || textOf(email) === '') return failV2(400, 'name, username and email are required');
  if (world.tables.users.some((user) => user.username === username)) return failV2(400, 'username is taken');
  const user: UserRow = {
    user_id: world.nextId('user'),
    organization_id: organizationId,
    name: textOf(name),
    username: textOf(username),
    email_address: textOf(email),
    domain_admin: false,
    domain_viewer: false,
    organization_admin: false,
    two_factor_enabled: false,
    two_factor_required: false,
    console_access_denied: false,
    active_api_key_present: false,
    acts_in: organizationId,
    create_date: toBlankForm(world.nowMs()),
    last_login_time: undefined,
    ...own,
  };
  world.tables.users.push(user);
  return user;
}

function createApiOnlyUser(call: Call): Response {
  const user = addUser(call, { console_access_denied: true });
  if (user instanceof Response) return user;
  const { user_id, organization_id, username, name } = user;
  return jsonResponse(200, { user_id, organization_id, username, name, api_key: changeKey(call.world, user) });
}

/** A local user gets a password; one of single sign-on comes back whole, without counters. */
function createUser(call: Call): Response {
  const { access_level, two_factor_required, authentication_type, group_ids } = membersOf(call);
  const level = levels[textOf(access_level)];
  if (level === undefined) return failV2(400, 'Unknown access level');
  const user = addUser(call, { ...level, two_factor_required: two_factor_required === true });
  if (user instanceof Response) return user;
  for (const group of call.world.tables.groups)
    if (numbersOf(group_ids).includes(group.group_id)) group.users = [...group.users, user.user_id];
  if (authentication_type === 'saml') {
    const { groups: _, owned_resources: __, ...whole } = userOnWire(call)(user);
    return jsonResponse(200, whole);
  }
  const { user_id, organization_id, username, name } = user;
  return jsonResponse(200, {
    user_id,
    organization_id,
    username,
    name,
    temporary_pw: call.world.inventSecret(16),
    temp_pw_expiration: new Date(call.world.nowMs() + 86_400_000).toISOString(),
  });
}

export function findUserByResourceId({ world }: Call, resourceId: unknown): UserRow | undefined {
  return world.tables.users.find(({ user_id }) => `divvyuser:${user_id}:` === resourceId);
}

function updateUser(call: Call): Response {
  const user = findUserByResourceId(call, call.params['id']);
  if (user === undefined) return failMissing();
  const { username, name, email, access_level } = membersOf(call);
  const level = levels[textOf(access_level)];
  if (level === undefined || [username, name, email].some((text) => textOf(text) === ''))
    return failV2(400, 'username, name, email and access_level are required');
  if (call.world.tables.users.some((other) => other !== user && other.username === username)) return failV2(400, 'username is taken');
  Object.assign(user, level, { username, name, email_address: email });
  return emptyResponse();
}

function setAccessLevel(call: Call): Response {
  const user = findUserByResourceId(call, call.params['id']);
  if (user === undefined) return failMissing();
  const { current_access_level, new_access_level } = membersOf(call);
  const level = levels[textOf(new_access_level)];
  if (level === undefined || current_access_level !== levelOf(user)) return failV2(400, 'Unknown access level');
  Object.assign(user, level);
  return emptyResponse();
}

/** Nobody knows whether the server reads an id of another user. */
function disableTwoFactor(call: Call): Response {
  const { user_id } = membersOf(call);
  if (call.user === undefined || (user_id !== undefined && user_id !== call.user.user_id))
    return refuseInSandbox('disableTwoFactor', 'nobody knows whose second factor goes off with the "user_id" of another user', {
      parameter: 'user_id',
    });
  call.user.two_factor_enabled = false;
  return jsonResponse(200, { success: true });
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
  return jsonResponse(200, changeKey(call.world, user, numberOf(membersOf(call)['key_length'], 44)));
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
  return jsonResponse(200, { user_id: String(user.user_id), api_key: changeKey(call.world, user) });
}

function deleteUser(call: Call): Response {
  const { tables, keys } = call.world;
  const user = findUserByResourceId(call, call.params['id']);
  if (user === undefined) return failMissing();
  keys.delete(user.user_id);
  for (const group of tables.groups) group.users = group.users.filter((id) => id !== user.user_id);
  tables.users.splice(tables.users.indexOf(user), 1);
  return jsonResponse(200, {});
}
