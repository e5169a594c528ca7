/** The credential of code that runs inside the console's own pages: the login cookie, and the header that repeats another. */
import type { AuthHeaders, Call, ConnectContext, Credential } from '@sec/core/vendor';
import { signinOperation } from '../generated/rows.js';

/**
 * The browser sends the login cookie by itself. Every call must repeat the cookie `XSRF-TOKEN`, which `GET /signin` sets, in
 * the header `X-XSRF-TOKEN`.
 *
 * @source ca-risken/gateway authorizer.go and signin.go [C]
 */
export function createConsoleSession({ exchange }: Pick<ConnectContext, 'exchange'>): Credential {
  async function signIn({ signal }: Call): Promise<AuthHeaders> {
    await exchange({ signin: signinOperation }, undefined, { signal });
    return toHeaders(readCookie() ?? '');
  }
  return {
    headerNames: () => (readCookie() === undefined ? [] : ['x-xsrf-token']),
    authorize: (call) => {
      const token = readCookie();
      return token === undefined && call.operation.id !== 'signin' ? signIn(call) : toHeaders(token ?? '');
    },
    isRejected: ({ status, body }) =>
      status === 403 && body.kind === 'json' && (body.value as { error?: unknown } | null)?.error === 'Invalid token',
    async reauthorize(used, call) {
      const renewed = await signIn(call);
      return renewed.version === used.version ? undefined : renewed;
    },
  };
}

function toHeaders(token: string): AuthHeaders {
  return { version: token, headers: token === '' ? {} : { 'x-xsrf-token': token } };
}

function readCookie(): string | undefined {
  const { cookie = '' } = (globalThis as { document?: { cookie?: string } }).document ?? {};
  return /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(cookie)?.[1];
}
