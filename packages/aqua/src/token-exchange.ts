/** Gets the bearer token that the console and the CSPM API accept, by each way there is. */
import {
  type Credential,
  type CredentialKit,
  createSecretCredential,
  createTokenCredential,
  type IssuedToken,
  type TokenCredential,
  type TokenStore,
} from '@sec/core';
import type { AquaAuth } from './auth-options.js';
import { asksToLogIn } from './login-request.js';
import { readTokenClaims } from './token-claims.js';

export interface TokenExchangeOptions {
  readonly auth: AquaAuth;
  readonly kit: CredentialKit;
  /** Signs the exchange of an API key. */
  readonly hmac: Credential | undefined;
  /** Header in which a self-hosted console expects the credential. */
  readonly headerName: string;
  readonly tokenStore: TokenStore | undefined;
  /** Address of the service that issues the token: part of what tells shared tokens apart. */
  readonly issuer: string;
}

/** How long a sign-in's token lives where it does not say so. @source Aqua support, "Enterprise API in the CSPM platform" [S] */
const signInLifeMs = 3_600_000;

export function createBearerCredential({ auth, kit, hmac, headerName, tokenStore, issuer }: TokenExchangeOptions): TokenCredential {
  const shared = {
    ...kit,
    headers: (token: string) => ({ [headerName]: `Bearer ${token}` }),
    // The token host asks to log in with 403; every other 403 is about rights.
    isRefused: ({ status, body }: Parameters<Credential['isRefused']>[0]) =>
      status === 401 || (body.kind === 'json' && asksToLogIn(status, body.text)),
  };
  // Whose a ready-made token is cannot be told, so it is never shared.
  if ('token' in auth) return createSecretCredential(auth.token, tokenProblem, shared);
  const store = tokenStore === undefined ? {} : { store: { tokens: tokenStore, key: storeKey(auth, issuer) } };
  return createTokenCredential({ ...shared, ...store, exchange: (signal) => exchange(auth, kit, hmac, signal) });
}

async function exchange(
  auth: Exclude<AquaAuth, { token: unknown }>,
  kit: CredentialKit,
  hmac: Credential | undefined,
  signal: AbortSignal,
): Promise<IssuedToken> {
  if ('apiKey' in auth) {
    const validity = auth.validityMinutes ?? 60;
    const input = {
      validity,
      allowed_endpoints: auth.allowedEndpoints ?? ['ANY'],
      ...(auth.cspRoles === undefined ? {} : { csp_roles: auth.cspRoles }),
      ...(auth.groupId === undefined ? {} : { group_id: auth.groupId }),
    };
    return toIssued(await kit.exchange('createToken', input, signal, hmac), validity * 60_000);
  }
  if ('email' in auth) return toIssued(await kit.exchange('signIn', { email: auth.email, password: auth.password }, signal), signInLifeMs);
  return toIssued(await kit.exchange('login', { id: auth.username, password: auth.password }, signal), undefined);
}

/** `createToken` answers with the text itself, the sign-ins with an object around it. */
function toIssued(answer: unknown, fallbackLifeMs: number | undefined): IssuedToken {
  const token = typeof answer === 'string' ? answer : (answer as { token?: unknown } | null)?.token;
  if (typeof token !== 'string' || token === '') throw new Error('the answer to the sign-in holds no token');
  return { token, expiresInMs: readTokenClaims(token).lifeMs ?? fallbackLifeMs };
}

/** Tells apart what must not share a token: the service, the account, and what the token may do. */
function storeKey(auth: Exclude<AquaAuth, { token: unknown }>, issuer: string): string {
  if ('apiKey' in auth) {
    const { apiKey, validityMinutes, allowedEndpoints, cspRoles, groupId } = auth;
    return `aqua:${issuer}:key:${JSON.stringify([apiKey, validityMinutes ?? 60, allowedEndpoints ?? ['ANY'], cspRoles ?? [], groupId ?? null])}`;
  }
  return 'email' in auth ? `aqua:${issuer}:mail:${auth.email}` : `aqua:${issuer}:user:${auth.username}`;
}

function tokenProblem(token: string): string | undefined {
  if (token.trim() === '') return 'expected a token, got an empty text';
  return /^bearer\s/i.test(token) ? 'expected the token alone, got a text that begins with "Bearer"' : undefined;
}

/** User and password with every request, for consoles that are not asked for a token. */
export function createBasicCredential(username: string, password: string, headerName: string): Credential {
  let bytes = '';
  for (const byte of new TextEncoder().encode(`${username}:${password}`)) bytes += String.fromCharCode(byte);
  const headers = { [headerName]: `Basic ${btoa(bytes)}` };
  return { prove: () => ({ secret: 'basic', headers }), isRefused: () => false, renew: async () => undefined };
}
