/** The bearer token that the console and the CSPM API accept. */
import type { SharedTokens } from '@sec/core';
import {
  type ConnectContext,
  type Credential,
  createSecretCredential,
  createTokenCredential,
  type HttpResponse,
  type TokenCredential,
} from '@sec/core/vendor';
import type { AquaAuth } from './auth-options.js';
import { readMessage } from '../response-rules.js';
import { asksToLogIn } from './login-request.js';
import { createTokenExchange, sharedTokenKey } from './token-exchange.js';

export interface BearerOptions {
  /** Signs the exchange of an API key. */
  readonly hmac: Credential | undefined;
  /** Header in which a self-hosted console expects the credential. */
  readonly headerName: string;
  /** Where processes share their tokens. */
  readonly tokens: SharedTokens | undefined;
  /** Base URL of the service that issues the token: part of what tells shared tokens apart. */
  readonly issuer: string;
  /** What to check when no token is given. */
  readonly hint: string;
}

export function createBearerCredential(
  auth: AquaAuth,
  context: ConnectContext,
  { hmac, headerName, tokens, issuer, hint }: BearerOptions,
): TokenCredential {
  const options = { ...context, headers: (token: string) => ({ [headerName]: `Bearer ${token}` }), isRejected };
  // The owner of a ready-made token is unknown, so it is never shared.
  if ('token' in auth) return createSecretCredential(auth.token, tokenProblem, options);
  return createTokenCredential({
    ...options,
    hint,
    exchange: createTokenExchange(auth, context, hmac),
    shared: { tokens, key: sharedTokenKey(auth, issuer) },
  });
}

/** The token host asks to log in with 403; every other 403 is about permissions. */
function isRejected(response: HttpResponse): boolean {
  return response.status === 401 || asksToLogIn(response.status, readMessage(response));
}

function tokenProblem(token: string): string | undefined {
  if (token.trim() === '') return 'expected a token, got an empty string';
  return /^bearer\s/i.test(token) ? 'expected the token alone, got a string that begins with "Bearer" (not shown)' : undefined;
}
