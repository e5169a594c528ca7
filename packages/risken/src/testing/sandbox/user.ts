/** Users and the administrator flag. @source ca-risken/core pkg/server/iam/user.go, pkg/db/iam.go; ca-risken/gateway service_iam.go [C] */
import { jsonResponse } from './responses.js';
import { BackendError, recordNotFound } from './backend-error.js';
import { checked, route, type Route } from './route.js';
import { findRow, removeRows, rowsOf } from './rows.js';
import type { Store } from './state.js';
import type { User } from './tables.js';
import { bytes, ozzo, required } from './validate-ozzo.js';

export function userRoutes(store: Store): readonly Route[] {
  return [...readRoutes(store), ...writeRoutes(store)];
}

/** Whoever signs in for the first time becomes a user, with the roles that were reserved; the first of all is administrator. */
export function addUser(store: Store, identity: string): User {
  const user_id = store.nextId('user');
  const is_admin = store.tables.users.length === 0;
  const user = { user_id, sub: identity, name: identity, user_idp_key: identity, activated: true, is_admin, ...store.times() };
  store.tables.users.push(user);
  for (const [reserved, role, link] of [
    ['UserReserved', 'Role', 'UserRole'],
    ['OrganizationUserReserved', 'OrganizationRole', 'OrganizationUserRole'],
  ] as const) {
    for (const { row } of rowsOf(store, reserved).filter((stored) => stored.row['user_idp_key'] === identity)) {
      const { role_id } = row;
      const project_id = findRow(store, role, { role_id })?.row['project_id'];
      rowsOf(store, link).push({
        row: { user_id, role_id, ...(project_id !== undefined && { project_id }), ...store.times() },
        parents: {},
      });
    }
    removeRows(store, reserved, { user_idp_key: identity });
  }
  return user;
}

export function findActiveUser({ tables }: Store, user_id: number): User | undefined {
  return tables.users.find((user) => user.user_id === user_id && user.activated);
}

function readRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'GET',
      path: '/iam/list-user',
      access: 'open',
      request: {
        project_id: 'uint32',
        name: 'string',
        activated: 'bool',
        user_id: 'uint32',
        admin: 'bool',
        user_idp_key: 'string',
        organization_id: 'uint32',
      },
      check: (input) => ozzo(input, { name: [bytes(0, 64)] }),
      respond: (input) => ({
        user_id: tables.users
          .filter(
            (user) =>
              user.activated === input.activated &&
              (input.project_id === 0 || hasProjectRole(store, user, input.project_id)) &&
              (input.organization_id === 0 || hasOrganizationRole(store, user, input.organization_id)) &&
              (user.name.includes(input.name) || user.user_idp_key.includes(input.name)) &&
              (input.user_id === 0 || user.user_id === input.user_id) &&
              (!input.admin || user.is_admin) &&
              (input.user_idp_key === '' || user.user_idp_key === input.user_idp_key),
          )
          .map(({ user_id }) => user_id),
      }),
    }),
    route({
      method: 'GET',
      path: '/iam/get-user',
      access: 'open',
      request: { user_id: 'uint32', sub: 'string', user_idp_key: 'string' },
      check: ({ user_id, sub, user_idp_key }) =>
        user_id === 0 && sub === '' && user_idp_key === '' ? 'user_id or sub or user_idp_key is required.' : undefined,
      respond: (input) => ({
        user: tables.users.find(
          (user) =>
            user.activated &&
            (input.user_id === 0 || user.user_id === input.user_id) &&
            (input.sub === '' || user.sub === input.sub) &&
            (input.user_idp_key === '' || user.user_idp_key === input.user_idp_key),
        ),
      }),
    }),
    route({
      method: 'GET',
      path: '/iam/is-admin',
      access: 'open',
      request: { user_id: 'uint32' },
      check: (input) => ozzo(input, { user_id: [required] }),
      respond: ({ user_id }) => ({ ok: findActiveUser(store, user_id)?.is_admin }),
    }),
  ];
}

function writeRoutes(store: Store): Route[] {
  const { tables } = store;
  return [
    route({
      method: 'POST',
      path: '/iam/put-user',
      access: 'open',
      request: { user: { name: 'string', activated: 'bool' } },
      // Printed from a Go error value, which shows nothing.
      before: ({ caller }) => (caller.kind === 'human' ? undefined : jsonResponse(401, { error: {} })),
      check: ({ user }) => (user === undefined ? 'Required user' : ozzo(user, { name: [required, bytes(0, 64)] })),
      respond: ({ user }, { caller }) => {
        const own = tables.users.find(({ user_id }) => caller.kind === 'human' && user_id === caller.user_id);
        if (own === undefined) throw recordNotFound();
        return { user: Object.assign(own, checked(user), { updated_at: store.now() }) };
      },
    }),
    route({
      method: 'POST',
      path: '/admin/update-user-admin',
      access: 'admin',
      request: { user_id: 'uint32', is_admin: 'bool' },
      check: (input) => ozzo(input, { user_id: [required] }),
      respond: ({ user_id, is_admin }) => {
        const user = tables.users.find((row) => row.user_id === user_id);
        if (user !== undefined) Object.assign(user, { is_admin, updated_at: store.now() });
        // Written first, and then not found.
        if (user?.activated !== true) throw new BackendError('record not found');
        return { user };
      },
    }),
  ];
}

function hasProjectRole(store: Store, { user_id }: User, project_id: number): boolean {
  return rowsOf(store, 'UserRole').some(
    ({ row }) => row['user_id'] === user_id && findRow(store, 'Role', { project_id, role_id: row['role_id'] }) !== undefined,
  );
}

function hasOrganizationRole(store: Store, { user_id }: User, organization_id: number): boolean {
  return rowsOf(store, 'OrganizationUserRole').some(
    ({ row }) =>
      row['user_id'] === user_id && findRow(store, 'OrganizationRole', { organization_id, role_id: row['role_id'] }) !== undefined,
  );
}
