/** Says what to check when a credential is refused. */
import type { Operation } from '@sec/core/vendor';
import type { BaseUrls } from '../hosts/base-urls.js';
import type { AquaAuth } from './auth-options.js';

/** Says what to check when an operation was refused with 401, or a sign-in for a reason of the caller's. */
export type ExplainRefusal = (operation: Operation) => string;

/** Whether an operation exchanges a credential for a token. */
export function isSignIn({ id }: Operation): boolean {
  return id === 'createToken' || id === 'signIn' || id === 'login';
}

export function createExplainRefusal(auth: AquaAuth, baseUrls: BaseUrls): ExplainRefusal {
  const credential = describeCredential(auth);
  if ('username' in auth)
    return () => `check ${credential}, and that they are of the console ${baseUrls['console']} ("consoleUrl", AQUA_CONSOLE_URL)`;
  const issuer = `"region" (AQUA_REGION) or "authUrl" (AQUA_AUTH_URL), now ${baseUrls['cspm']}: a wrong region looks like a wrong credential`;
  return (operation) => {
    const isOwn = 'token' in auth || isSignIn(operation) || ('apiKey' in auth && operation.host === 'cspm');
    if (isOwn) return `check ${credential}, and ${issuer}`;
    return 'the host that issues the tokens accepts the credential: check that "consoleUrl" (AQUA_CONSOLE_URL), where it is given, is of the same account';
  };
}

function describeCredential(auth: AquaAuth): string {
  if ('apiKey' in auth) return '"auth.apiKey" and "auth.apiSecret" (AQUA_API_KEY, AQUA_API_SECRET)';
  if ('email' in auth) return '"auth.email" and "auth.password" (AQUA_EMAIL, AQUA_PASSWORD)';
  return 'token' in auth ? '"auth.token" (AQUA_TOKEN)' : '"auth.username" and "auth.password" (AQUA_USERNAME, AQUA_PASSWORD)';
}
