/** Access tokens in the vendor's form, with invented secrets. */

export interface IssuedToken {
  readonly kind: 'project' | 'organization';
  /** Project or organization that the token belongs to. */
  readonly ownerId: number;
  readonly tokenId: number;
  readonly secret: string;
  expiresAtMs: number;
  /**
   * Pattern of the actions that its role allows; `undefined` for a token without a role, `roles` for one whose roles are rows of
   * the sandbox.
   */
  readonly actions: string | undefined;
}

/** @source ca-risken/gateway access_token.go [C] */
const organizationPrefix = 'risken_org_';

/** The plain value as a server shows it once. @source ca-risken/gateway access_token.go [C] */
export function encodeToken(token: IssuedToken): string {
  const text = toBase64Url(`${token.ownerId}@${token.tokenId}@${token.secret}`);
  return token.kind === 'organization' ? organizationPrefix + text : text;
}

/** @returns The parts of a token, or `undefined` for one of another form. */
export function decodeToken(bearer: string): Pick<IssuedToken, 'kind' | 'ownerId' | 'tokenId' | 'secret'> | undefined {
  const kind = bearer.startsWith(organizationPrefix) ? 'organization' : 'project';
  const clear = fromBase64Url(kind === 'organization' ? bearer.slice(organizationPrefix.length) : bearer);
  const [, ownerId, tokenId, secret] = /^(\d+)@(\d+)@(.*)$/s.exec(clear ?? '') ?? [];
  if (secret === undefined) return undefined;
  return { kind, ownerId: Number(ownerId), tokenId: Number(tokenId), secret };
}

/** A secret of the real length (64 bytes as text) that says what it is. */
export function inventSecret(tokenId: number): string {
  return toBase64Url(`sandbox token ${tokenId}, invented, opens nothing `.padEnd(64, '.'));
}

function toBase64Url(ascii: string): string {
  return btoa(ascii).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}
