/**
 * Tokens that people issue. What they may do follows from the roles that they are given.
 *
 * @source ca-risken/gateway service_iam.go, service_org_iam.go; ca-risken/core pkg/db/iam.go, pkg/db/org_iam.go [C]
 */
import type { Caller } from './caller.js';
import { jsonResponse } from './responses.js';
import { type Call, checked, route, type Route } from './route.js';
import { addRow, changeRow, findRow, rowsOf } from './rows.js';
import { removeWhere, type Store } from './state.js';
import { encodeToken, inventSecret, type IssuedToken } from './token.js';
import { aboveZero, pgv, runes } from './validate-pgv.js';
import { bytes, moment, ozzoWrapped, required } from './validate-ozzo.js';

/** Tokens without an end last until then, in unix seconds. @source ca-risken/core pkg/server/iam/access_token.go [C] */
const endOfTime = 253_402_268_399;

const shape = { access_token_id: 'uint32', name: 'string', description: 'string', expired_at: 'int64' } as const;

/** How the two kinds of token differ. */
const kinds = {
  project: { of: 'AccessToken', owner: 'project_id', links: 'AccessTokenRole', roles: 'RolePolicy', policies: 'Policy' },
  organization: {
    of: 'OrganizationAccessToken',
    owner: 'organization_id',
    links: 'OrganizationAccessTokenRole',
    roles: 'OrganizationRolePolicy',
    policies: 'OrganizationPolicy',
  },
} as const;

interface Token {
  readonly ownerId: number;
  readonly name: string;
  readonly description: string;
  readonly expired_at: number;
}

export function accessTokenRoutes(store: Store): readonly Route[] {
  return [...projectRoutes(store), ...organizationRoutes(store)];
}

/** The patterns of the actions that the roles of a token allow. */
export function actionsOf(store: Store, { kind, tokenId, actions }: IssuedToken): readonly string[] {
  if (actions !== 'roles') return actions === undefined ? [] : [actions];
  const { links, roles, policies } = kinds[kind];
  return rowsOf(store, links)
    .filter(({ row }) => row['access_token_id'] === tokenId)
    .flatMap((link) => rowsOf(store, roles).filter(({ row }) => row['role_id'] === link.row['role_id']))
    .flatMap(({ row }) => findRow(store, policies, { policy_id: row['policy_id'] }) ?? [])
    .map(({ row }) => String(row['action_ptn']));
}

/** A token that was deleted opens nothing from then on. */
export function revoke(store: Store, kind: IssuedToken['kind'], tokenId: unknown): void {
  removeWhere(store.tables.tokens, (token) => token.kind === kind && token.tokenId === tokenId);
}

/** Printed from a Go error value, which shows nothing. */
function refuseToken({ caller }: Call): Response | undefined {
  return caller.kind === 'human' ? undefined : jsonResponse(400, { error: {} });
}

function projectRoutes(store: Store): Route[] {
  const request = { project_id: 'uint32', access_token: { ...shape, project_id: 'uint32' } } as const;
  const rules = { name: [required, bytes(0, 64)], description: [bytes(0, 255)], project_id: [required], expired_at: moment };
  return [
    route({
      method: 'POST',
      path: '/iam/generate-access-token',
      request,
      before: refuseToken,
      check: (input) => ozzoWrapped(input, input.access_token, { missing: 'Required access_token' }, rules),
      respond: ({ access_token }, { caller }) => {
        const { project_id, ...token } = checked(access_token);
        return findRow(store, 'AccessToken', { project_id, name: token.name }) === undefined
          ? generate(store, 'project', { caller, token: { ...token, ownerId: project_id } })
          : jsonResponse(400, { error: {} });
      },
    }),
    route({
      method: 'POST',
      path: '/iam/update-access-token',
      request,
      before: refuseToken,
      check: (input) => ozzoWrapped(input, input.access_token, { missing: 'Required access_token' }, rules),
      respond: ({ access_token }, { caller }) => {
        const { project_id, access_token_id, ...token } = checked(access_token);
        if (access_token_id === 0) return jsonResponse(400, { error: {} });
        return { access_token: put(store, 'project', { caller, token: { ...token, ownerId: project_id } }) };
      },
    }),
  ];
}

function organizationRoutes(store: Store): Route[] {
  const request = { organization_id: 'uint32', ...shape } as const;
  const before = ({ caller }: Call): Response | undefined =>
    caller.kind === 'human' ? undefined : jsonResponse(400, { error: 'Failed to get user info, userInfo=<nil>, err=user not found' });
  const check = ({ organization_id, name, description }: { organization_id: number; name: string; description: string }) =>
    pgv(
      'PutOrgAccessTokenRequest',
      aboveZero('OrganizationId', organization_id),
      runes('Name', name, 1, 64),
      runes('Description', description, 0, 255),
    );
  return [
    route({
      method: 'POST',
      path: '/organization-iam/generate-access-token',
      access: 'organization',
      request,
      before,
      check,
      respond: ({ organization_id, ...token }, { caller }) =>
        findRow(store, 'OrganizationAccessToken', { organization_id, name: token.name }) === undefined
          ? generate(store, 'organization', { caller, token: { ...token, ownerId: organization_id } })
          : jsonResponse(400, { error: `Token already exists, token_name=${token.name}` }),
    }),
    route({
      method: 'POST',
      path: '/organization-iam/update-access-token',
      access: 'organization',
      request,
      before,
      check,
      respond: ({ organization_id, access_token_id, ...token }, { caller }) =>
        access_token_id === 0
          ? jsonResponse(400, { error: 'Required access_token_id' })
          : { access_token: put(store, 'organization', { caller, token: { ...token, ownerId: organization_id } }) },
    }),
  ];
}

interface Putting {
  readonly caller: Caller;
  readonly token: Token;
}

/** Found by owner and name; a name that is not there makes another record, for which nobody holds a value. */
function put(store: Store, kind: IssuedToken['kind'], { caller, token }: Putting): object {
  const { of, owner } = kinds[kind];
  const { ownerId, name, description, expired_at } = token;
  const members = {
    name,
    description,
    [owner]: ownerId,
    expired_at: expired_at === 0 ? endOfTime : expired_at,
    last_updated_user_id: caller.kind === 'human' ? caller.user_id : 0,
  };
  const stored = findRow(store, of, { [owner]: ownerId, name });
  const row = stored === undefined ? addRow(store, of, 'access_token_id', members) : changeRow(store, stored, members);
  const issued = store.tables.tokens.find((each) => each.kind === kind && each.tokenId === row['access_token_id']);
  if (issued !== undefined) issued.expiresAtMs = members.expired_at * 1000;
  return row;
}

function generate(store: Store, kind: IssuedToken['kind'], putting: Putting): object {
  const { access_token_id, expired_at } = put(store, kind, putting) as { access_token_id: number; expired_at: number };
  const token = {
    kind,
    ownerId: putting.token.ownerId,
    tokenId: access_token_id,
    secret: inventSecret(access_token_id),
    expiresAtMs: expired_at * 1000,
    actions: 'roles',
  } as const;
  store.tables.tokens.push(token);
  return { access_token_id, access_token: encodeToken(token) };
}
