/** Who is calling, and what they may do. */
import { actionsOf } from './access-token.js';
import { bindBody, bindQuery } from './bind.js';
import type { Access, Caller } from './caller.js';
import { jsonResponse, textResponse } from './responses.js';
import type { Store } from './state.js';
import type { User } from './tables.js';
import { addUser } from './user.js';
import { decodeToken, type IssuedToken } from './token.js';

/** A request, and who sent it. */
export interface Incoming {
  readonly request: Request;
  /** Path after `/api/v1`, without a slash at the end. */
  readonly path: string;
  /** The whole body. */
  readonly body: string;
  readonly caller: Caller;
}

/** The header in which a load balancer names the person. @source ca-risken/gateway, user identity header [C] */
const identityHeader = 'x-amzn-oidc-identity';

/**
 * Identifies the caller. With a token that is malformed, unknown or expired the caller is nobody.
 *
 * The sandbox trusts the load balancer about a person and does not check the signed `x-amzn-oidc-data`.
 *
 * @source ca-risken/gateway authorizer.go, authn and authnToken [C]
 */
export function identify(request: Request, store: Store): Caller {
  const authorization = request.headers.get('authorization') ?? '';
  const bearer = /^bearer /i.test(authorization) ? authorization.slice(7).trim() : '';
  const decoded = decodeToken(bearer);
  const token = store.tables.tokens.find(
    (issued) =>
      issued.kind === decoded?.kind &&
      issued.ownerId === decoded.ownerId &&
      issued.tokenId === decoded.tokenId &&
      issued.secret === decoded.secret,
  );
  if (token !== undefined && store.nowMs() < token.expiresAtMs) return { kind: 'token', token };
  const identity = request.headers.get(identityHeader) ?? '';
  if (identity === '') return { kind: 'nobody' };
  const user = store.tables.users.find((row) => row.sub === identity && row.activated);
  if (user !== undefined) return { kind: 'human', user_id: user.user_id };
  // Signing in creates the record of a person who comes for the first time.
  if (!/\/signin\/?$/.test(new URL(request.url).pathname)) return { kind: 'nobody' };
  return { kind: 'human', user_id: signUp(store, identity).user_id };
}

/** A user who was deactivated is active again after signing in. */
function signUp(store: Store, identity: string): User {
  const user = store.tables.users.find((row) => row.sub === identity);
  return user === undefined ? addUser(store, identity) : Object.assign(user, { activated: true });
}

/** People must repeat the cookie in a header, everywhere but at sign-in. @source ca-risken/gateway authorizer.go, verifyCSRF [C] */
export function refuseForgery({ caller, request, path }: Incoming): Response | undefined {
  if (caller.kind !== 'human' || path === '/signin') return undefined;
  const cookie = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  const header = request.headers.get('x-xsrf-token') ?? '';
  return cookie !== '' && cookie === header ? undefined : jsonResponse(403, { error: 'Invalid token' });
}

/**
 * Refuses a caller who may not use the route.
 *
 * Not imitated: a project token is also refused while its project has no human maintainer.
 *
 * @source ca-risken/gateway authorizer.go [C]
 */
export function refuse(access: Access, { caller, request, path, body }: Incoming, store: Store): Response | undefined {
  if (access === 'open') return undefined;
  if (caller.kind === 'nobody') return textResponse(401, 'Unauthenticated');
  if (access === 'admin') return isAdmin(caller, store) ? undefined : textResponse(403, 'Unauthorized admin API');
  const shape = { project_id: 'uint32', organization_id: 'uint32' } as const;
  const scope = request.method === 'GET' ? bindQuery(shape, new URL(request.url).search) : bindBody(shape, body);
  if (access === 'member') return refuseNonMember(caller, scope.project_id, store);
  if (caller.kind === 'human') {
    const isNamed = scope[`${access}_id`] !== 0;
    return isNamed && isAdmin(caller, store) ? undefined : textResponse(403, `Unauthorized the ${access} resource for human access`);
  }
  const isAllowed =
    access === 'project' ? mayUseProject(caller.token, scope.project_id, store) : mayUseOrganization(caller.token, scope.organization_id);
  return isAllowed && hasRole(store, caller.token, path)
    ? undefined
    : textResponse(403, `Unauthorized the ${access} resource for token access`);
}

/** Administrators pass everything that names its project or organization; the sandbox gives other people no role. */
export function isAdmin(caller: Caller, store: Store): boolean {
  return caller.kind === 'human' && store.tables.users.some((user) => user.user_id === caller.user_id && user.is_admin);
}

function refuseNonMember(caller: Caller, project_id: number, store: Store): Response | undefined {
  if (caller.kind !== 'human') return textResponse(403, 'This API is only available for human access');
  return project_id !== 0 && isAdmin(caller, store) ? undefined : textResponse(403, 'You are not a member of this project');
}

/** A project token may leave `project_id` out; an organization's token must name a member project. */
function mayUseProject(token: IssuedToken, project_id: number, store: Store): boolean {
  if (token.kind === 'project') return project_id === 0 || project_id === token.ownerId;
  return store.tables.organizationProjects.some((link) => link.organization_id === token.ownerId && link.project_id === project_id);
}

function mayUseOrganization(token: IssuedToken, organization_id: number): boolean {
  return token.kind === 'organization' && (organization_id === 0 || organization_id === token.ownerId);
}

/** Actions are named `service/route`, and the pattern may match anywhere in the name. */
function hasRole(store: Store, token: IssuedToken, path: string): boolean {
  const action = path.slice(1).split('/').slice(0, 2).join('/');
  return actionsOf(store, token).some((pattern) => new RegExp(pattern).test(action));
}
