/** The session of a user with a password: begun when it is needed, begun again when it is gone, ended on close. */
import { type Credential, type CredentialKit, createTokenCredential, type TokenStore } from '@sec/core';
import type { LoginAuth } from './auth-options.js';

/** Header that carries a session. @source Rapid7, "Using the Cloud Security (InsightCloudSec) API" [S] */
const headerName = 'x-auth-token';

export interface SessionOptions {
  readonly auth: LoginAuth;
  readonly kit: CredentialKit;
  readonly tokenStore: TokenStore | undefined;
  /** Address of the installation: part of what tells shared sessions apart. */
  readonly baseUrl: string;
}

/**
 * A session has no end that could be told ahead: its timeout comes without a unit, and starts anew with every request. It
 * is renewed when the server refuses it.
 */
export function createSessionCredential({ auth, kit, tokenStore, baseUrl }: SessionOptions): Credential {
  /** The session that this client began. One out of the store belongs to others as well. */
  let own: string | undefined;
  const credential = createTokenCredential({
    ...kit,
    headers: (session) => ({ [headerName]: session }),
    ...(tokenStore === undefined ? {} : { store: { tokens: tokenStore, key: `insightcloudsec:${baseUrl}:user:${auth.username}` } }),
    async exchange(signal) {
      const answer = (await kit.exchange('login', { username: auth.username, password: auth.password }, signal)) as
        | { readonly session_id?: unknown }
        | null
        | undefined;
      const session = answer?.session_id;
      if (typeof session !== 'string' || session === '') throw new Error('the answer to the login holds no session_id');
      own = session;
      return { token: session };
    },
  });
  return {
    ...credential,
    async close() {
      const session = own;
      own = undefined;
      // A session that others may be using is not ended under their hands.
      if (session === undefined || tokenStore !== undefined) return;
      const proof = { secret: session, headers: { [headerName]: session } };
      const proven: Credential = { prove: () => proof, isRefused: () => false, renew: async () => undefined };
      try {
        await kit.exchange('logout', undefined, new AbortController().signal, proven);
      } catch {
        // The session may be gone already, and ends by itself in any case.
      }
    },
  };
}
