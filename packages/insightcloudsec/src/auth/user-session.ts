/** The session of a user with a password: started on demand, started again after a rejection, ended on close. */
import type { SharedTokens } from '@sec/core';
import { type AuthHeaders, type ConnectContext, type Credential, createTokenCredential } from '@sec/core/vendor';
import { login, logout } from '../generated/rows.js';
import type { LoginAuth } from './auth-options.js';
import type { SignIn } from './sign-in.js';

/** Whose session it is, and who shares it. */
export interface SessionOptions {
  readonly auth: LoginAuth;
  /** Where sessions are shared with other processes. */
  readonly tokens: SharedTokens | undefined;
  /** Address of the installation: it separates shared sessions of different installations. */
  readonly baseUrl: string;
}

/**
 * The end of a session cannot be computed: its timeout has no unit, and starts again with every request. The session is
 * renewed when the server rejects it.
 */
export function createUserSignIn({ auth, tokens, baseUrl }: SessionOptions, context: ConnectContext): SignIn {
  context.redactor.add(auth.password);
  /** The session that this client started. One from the store belongs to others as well. */
  let own: string | undefined;
  const credential = createTokenCredential({
    ...context,
    headers: toHeaders,
    hint: `users with single sign-on have no password here, and second factors cannot be sent: use an API key; else check "auth.username" and "auth.password" (INSIGHTCLOUDSEC_USERNAME, INSIGHTCLOUDSEC_PASSWORD), and that they are of ${baseUrl} (INSIGHTCLOUDSEC_BASE_URL)`,
    shared: { tokens, key: `insightcloudsec:${baseUrl}:user:${auth.username}` },
    async exchange(signal) {
      const session = readSession(await context.exchange({ login }, { username: auth.username, password: auth.password }, { signal }));
      own = session;
      return { token: session };
    },
  });
  const sessionToken: Credential = {
    ...credential,
    async close() {
      const session = own;
      own = undefined;
      // Other processes may still use a session that is shared.
      if (session === undefined || tokens !== undefined) return;
      try {
        await context.exchange({ logout }, undefined, { credential: createFixedCredential(session) });
      } catch {
        // The session may be gone already, and ends by itself in any case.
      }
    },
  };
  return { credentials: { sessionToken }, explain };
}

/** Header that carries a session. @source Rapid7, "Using the Cloud Security (InsightCloudSec) API" [S] */
function toHeaders(session: string): AuthHeaders['headers'] {
  return { 'x-auth-token': session };
}

function readSession(response: unknown): string {
  const { session_id } = (response ?? {}) as { readonly session_id?: unknown };
  if (typeof session_id !== 'string' || session_id === '') throw new Error('the response to the login has no "session_id"');
  return session_id;
}

/** A session that is used once, and not renewed. */
function createFixedCredential(session: string): Credential {
  return {
    headerNames: () => ['x-auth-token'],
    authorize: () => ({ version: session, headers: toHeaders(session) }),
    isRejected: () => false,
    reauthorize: async () => undefined,
  };
}

const explain: SignIn['explain'] = (status, { id }) =>
  status === 401 && id !== 'login' ? 'the session is unknown or has expired' : undefined;
