/** The credential of code that runs inside the console's own pages: the login cookie, and the header that repeats another. */
import type { Credential, CredentialKit, HttpRequest, Proof } from '@sec/core';

/**
 * The browser sends the login cookie by itself. Every call must repeat the cookie `XSRF-TOKEN`, which `GET /signin` sets, in
 * the header `X-XSRF-TOKEN`.
 *
 * @source ca-risken/gateway authorizer.go and signin.go [C]
 */
export function createConsoleSession(kit: CredentialKit): Credential {
  async function signIn(request: HttpRequest): Promise<Proof> {
    await kit.exchange('signin', undefined, request.signal);
    return toProof(readCookie() ?? '');
  }
  return {
    prove: (request) => {
      const token = readCookie();
      return token === undefined && request.operation.id !== 'signin' ? signIn(request) : toProof(token ?? '');
    },
    isRefused: ({ status, body }) =>
      status === 403 && body.kind === 'json' && (body.value as { error?: unknown } | null)?.error === 'Invalid token',
    async renew(used, request) {
      const proof = await signIn(request);
      return proof.secret === used.secret ? undefined : proof;
    },
  };
}

function toProof(token: string): Proof {
  return { secret: token, headers: token === '' ? {} : { 'x-xsrf-token': token } };
}

function readCookie(): string | undefined {
  const { cookie = '' } = (globalThis as { document?: { cookie?: string } }).document ?? {};
  return /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(cookie)?.[1];
}
