/** Tokens in the vendor's form: three parts in base64url, of which only the server checks the last. */

export interface IssuedToken {
  /** A token of a login works on the console alone. */
  readonly kind: 'account' | 'login';
  readonly user: string;
  /** By the sandbox's clock, whatever the claims say. */
  readonly expiresAtMs: number;
  /** Console roles it acts with; `undefined` for those of the user. */
  readonly roles: readonly string[] | undefined;
  /** Methods that it allows; `undefined` for all. */
  readonly endpoints: readonly string[] | undefined;
  /** Whether it comes from an API key. */
  readonly isFromKey: boolean;
}

export interface Tokens {
  issue(token: Omit<IssuedToken, 'expiresAtMs'>, lifetimeMs: number): string;
  /** @returns The token, unless it is unknown, revoked or expired. */
  find(text: string): IssuedToken | undefined;
  revoke(): void;
}

export interface TokenOptions {
  readonly clock: { now(): number };
  /** How far the clock that writes the claims is ahead. */
  readonly clockSkewMs: number;
  readonly tokenLifetimeMs: number | undefined;
  readonly acceptOnlyNewestToken: boolean;
  /** Console that the claims name; none by default. */
  readonly consoleHost: string | undefined;
}

export const accountId = 5150;
export const userId = 90_210;

export function createTokens({ clock, clockSkewMs, tokenLifetimeMs, acceptOnlyNewestToken, consoleHost }: TokenOptions): Tokens {
  const issued = new Map<string, IssuedToken>();
  return {
    issue(token, givenLifetimeMs) {
      const lifetimeMs = tokenLifetimeMs ?? givenLifetimeMs;
      const iat = Math.floor((clock.now() + clockSkewMs) / 1000);
      const exp = iat + Math.max(1, Math.round(lifetimeMs / 1000));
      const claims = token.kind === 'login' ? { sub: token.user, iat, exp } : { ...accountClaims(token, consoleHost), iat, exp };
      const signature = crypto.getRandomValues(new Uint8Array(256));
      const text = `${encodeText(JSON.stringify({ alg: 'RS256', typ: 'JWT' }))}.${encodeText(JSON.stringify(claims))}.${encodeBytes(signature)}`;
      if (acceptOnlyNewestToken) issued.clear();
      issued.set(text, { ...token, expiresAtMs: clock.now() + lifetimeMs });
      return text;
    },
    find(text) {
      const token = issued.get(text);
      return token !== undefined && clock.now() < token.expiresAtMs ? token : undefined;
    },
    revoke: () => issued.clear(),
  };
}

/** @source Aqua support, "Enterprise API in the CSPM platform" [S]; andreazorzetto/aquasec-lib [T] */
function accountClaims({ roles, endpoints }: Pick<IssuedToken, 'roles' | 'endpoints'>, consoleHost: string | undefined): object {
  return {
    user_id: userId,
    account_id: accountId,
    account_admin: true,
    plan: 'enterprise',
    trial_end: null,
    user_groups_user: [],
    user_groups_admin: ['87'],
    csp_enabled: true,
    ...(consoleHost === undefined ? {} : { csp_metadata: { urls: { ese_url: consoleHost, ese_gw_url: gatewayOf(consoleHost) } } }),
    csp_roles: roles ?? null,
    cspm_url: 'https://cloud.aquasec.com',
    audit: false,
    ...(endpoints === undefined ? {} : { allowed_endpoints: endpoints }),
  };
}

/** The first label gets an ending; an address in numbers has none. */
function gatewayOf(consoleHost: string): string {
  return /^\d+\./.test(consoleHost) ? consoleHost : consoleHost.replace(/^[^.:]+/, '$&-gw');
}

function encodeText(text: string): string {
  return encodeBytes(new TextEncoder().encode(text));
}

function encodeBytes(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
