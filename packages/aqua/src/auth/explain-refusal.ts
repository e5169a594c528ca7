/** Says what to check when a credential is refused. */
import type { Operation } from '@sec/core/vendor';
import type { BaseUrls } from '../hosts/base-urls.js';
import type { ImagePathWriter } from '../hosts/image-paths.js';
import type { AquaAuth } from './auth-options.js';

export interface RefusalHints {
  /** Where the credential itself is refused, and no token is given for it. */
  readonly noToken: string;
  /** Where an operation is refused. */
  readonly rejected: (operation: Operation) => string;
  /** Where the credential is accepted, and an operation is not permitted; `undefined` where nothing is known to check. */
  readonly denied: (operation: Operation) => string | undefined;
  /** Where nothing was found. */
  readonly notFound: (operation: Operation) => string | undefined;
}

export function createRefusalHints(auth: AquaAuth, baseUrls: BaseUrls, imagePaths: ImagePathWriter): RefusalHints {
  const credential = describeCredential(auth);
  const noToken =
    'username' in auth
      ? `check ${credential}, and that they are of the console ${baseUrls['console']} ("consoleUrl", AQUA_CONSOLE_URL)`
      : `check ${credential}, and "region" (AQUA_REGION) or "authUrl" (AQUA_AUTH_URL), now ${baseUrls['cspm']}: a wrong region looks like a wrong credential`;
  return {
    noToken,
    rejected({ host }) {
      const isOwn = 'token' in auth || 'username' in auth || ('apiKey' in auth && host === 'cspm');
      return isOwn
        ? noToken
        : 'the credential gets tokens, so check that "consoleUrl" (AQUA_CONSOLE_URL), where it is given, is of the same account';
    },
    denied({ host, security }) {
      if (!('apiKey' in auth)) return undefined;
      if (security?.includes('pathBearerAuth') === true)
        return auth.allowedEndpoints?.every((entry) => !entry.includes(':')) === true
          ? `the token allows no path, which this service is reported to ask for: give "auth.allowedEndpoints" an entry such as 'ANY:*', or leave it out`
          : undefined;
      return host === undefined && (auth.cspRoles ?? []).length === 0
        ? 'the token of the API key acts with no console role, which may be why: name the roles in "auth.cspRoles" (AQUA_CSP_ROLES)'
        : undefined;
    },
    notFound({ slashes, retry }) {
      return slashes === undefined || retry === 'safe' || imagePaths.isKnown()
        ? undefined
        : `if "${slashes.in}" holds a slash, the console may take it in another form only: read something of that name first, which finds the form out, or set "imagePaths"`;
    },
  };
}

/** @returns Options and variables of a credential, for messages. */
export function describeCredential(auth: AquaAuth): string {
  if ('apiKey' in auth) return '"auth.apiKey" and "auth.apiSecret" (AQUA_API_KEY, AQUA_API_SECRET)';
  if ('email' in auth) return '"auth.email" and "auth.password" (AQUA_EMAIL, AQUA_PASSWORD)';
  return 'token' in auth ? '"auth.token" (AQUA_TOKEN)' : '"auth.username" and "auth.password" (AQUA_USERNAME, AQUA_PASSWORD)';
}
