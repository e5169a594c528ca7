/** What a token says about itself, read without checking its signature: the server does that. */

export interface TokenClaims {
  /** How long it lives from its issue, in milliseconds. */
  readonly lifetimeMs: number | undefined;
  /** Host of the console that belongs to the account, without scheme; tokens of self-hosted consoles have none. */
  readonly consoleHost: string | undefined;
  /** Label of the region in the address of the platform, such as `eu-1`; an empty string for the address without one. */
  readonly regionLabel: string | undefined;
}

/** The claims as they stand in a token, with nothing checked. */
export interface Claims {
  readonly iat?: unknown;
  readonly exp?: unknown;
  readonly cspm_url?: unknown;
  readonly csp_metadata?: { readonly urls?: { readonly ese_url?: unknown } | null } | null;
  readonly [claim: string]: unknown;
}

/**
 * Reads the claims of a token. A string that is no JSON Web Token has none, and may still be a valid token.
 *
 * @source Aqua support, "Enterprise API in the CSPM platform" [S]; andreazorzetto/aquasec-lib [T]
 */
export function readTokenClaims(token: string): TokenClaims {
  const { iat, exp, cspm_url, csp_metadata } = parseClaims(token);
  const host = csp_metadata?.urls?.ese_url;
  return {
    // The difference of two moments of the server's clock does not depend on ours.
    lifetimeMs: typeof iat === 'number' && typeof exp === 'number' && exp > iat ? (exp - iat) * 1000 : undefined,
    consoleHost: typeof host === 'string' && host !== '' ? host : undefined,
    regionLabel: /^(?:https:\/\/)?(?:([a-z]+-\d+)\.)?(?:api\.cloudsploit|cloud\.aquasec)\.com(?![\w.-])/
      .exec(String(cspm_url))
      ?.slice(1)
      .join(''),
  };
}

/** @returns No claims for a string that is no JSON Web Token. */
export function parseClaims(token: string): Claims {
  try {
    const [, middle = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(middle.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Claims) : {};
  } catch {
    return {};
  }
}
