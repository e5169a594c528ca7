/** Gets a bearer token by each way to sign in. */
import { type ConnectContext, type Credential, type IssuedToken, stableHash } from '@sec/core/vendor';
import { createToken, login, signIn } from '../generated/rows.js';
import type { AquaAuth, ApiKeyAuth, TokenAuth } from './auth-options.js';
import { readTokenClaims } from './token-claims.js';

/** Everything that is exchanged for a token. */
export type ExchangedAuth = Exclude<AquaAuth, TokenAuth>;

/** How long a sign-in's token lives where it does not say so. @source Aqua support, "Enterprise API in the CSPM platform" [S] */
const signInLifetimeMs = 3_600_000;

/**
 * Creates the function that exchanges a credential for a token.
 *
 * @param hmac - Signs the exchange of an API key.
 */
export function createTokenExchange(
  auth: ExchangedAuth,
  { exchange }: Pick<ConnectContext, 'exchange'>,
  hmac: Credential | undefined,
): (signal: AbortSignal) => Promise<IssuedToken> {
  if ('apiKey' in auth) {
    const { validity, ...others } = tokenInput(auth);
    return async (signal) =>
      toIssued(await exchange({ createToken }, { validity, ...others }, { signal, credential: hmac }), validity * 60_000);
  }
  if ('email' in auth) {
    const { email, password } = auth;
    return async (signal) => toIssued(await exchange({ signIn }, { email, password }, { signal }), signInLifetimeMs);
  }
  const { username, password } = auth;
  return async (signal) => toIssued(await exchange({ login }, { id: username, password }, { signal }), undefined);
}

/**
 * Tells apart what must not share a token: the service, the account, and what the token may do. It goes to stores that others read,
 * so the API key is hashed.
 *
 * @param issuer - Base URL of the service that issues the token.
 */
export function sharedTokenKey(auth: ExchangedAuth, issuer: string): string {
  if ('apiKey' in auth) {
    const { validity, allowed_endpoints, csp_roles = [], group_id = null } = tokenInput(auth);
    return `aqua:${issuer}:key:${JSON.stringify([stableHash(auth.apiKey), validity, allowed_endpoints, csp_roles, group_id])}`;
  }
  return 'email' in auth ? `aqua:${issuer}:mail:${auth.email}` : `aqua:${issuer}:user:${auth.username}`;
}

interface TokenInput {
  readonly validity: number;
  readonly allowed_endpoints: readonly string[];
  readonly csp_roles?: readonly string[];
  readonly group_id?: number;
}

function tokenInput({ validityMinutes = 60, allowedEndpoints = ['ANY'], cspRoles, groupId }: ApiKeyAuth): TokenInput {
  return {
    validity: validityMinutes,
    allowed_endpoints: allowedEndpoints,
    ...(cspRoles === undefined ? {} : { csp_roles: cspRoles }),
    ...(groupId === undefined ? {} : { group_id: groupId }),
  };
}

/** `createToken` responds with the string itself, the sign-ins with an object around it. */
function toIssued(payload: unknown, fallbackLifetimeMs: number | undefined): IssuedToken {
  const token = typeof payload === 'string' ? payload : (payload as { readonly token?: unknown } | null | undefined)?.token;
  if (typeof token !== 'string' || token === '') throw new Error('the response to the sign-in holds no token');
  return { token, expiresInMs: readTokenClaims(token).lifetimeMs ?? fallbackLifetimeMs };
}
