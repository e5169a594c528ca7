/** What a RISKEN access token says without a request to the server. */

/** Whose token it is. */
export type AccessTokenOwner =
  | { readonly kind: 'project'; readonly project_id: number; readonly access_token_id: number }
  | { readonly kind: 'organization'; readonly organization_id: number; readonly org_access_token_id: number };

/** Organization tokens begin with this prefix. @source ca-risken/gateway access_token.go [C] */
const organizationPrefix = 'risken_org_';

/**
 * Parses the ids that a token carries in front of its secret.
 *
 * A project token is base64url of `project_id@access_token_id@secret`; an organization token has the prefix
 * `risken_org_` and its organization's id in first place.
 *
 * @returns The owner, or `undefined` for a token of another form, which may still be valid.
 * @source ca-risken/gateway access_token.go [C]
 */
export function parseAccessToken(token: string): AccessTokenOwner | undefined {
  const isOrganization = token.startsWith(organizationPrefix);
  const clear = decodeBase64Url(isOrganization ? token.slice(organizationPrefix.length) : token);
  const [, first, second] = /^([1-9]\d{0,9})@([1-9]\d{0,9})@./s.exec(clear ?? '') ?? [];
  if (first === undefined || second === undefined) return undefined;
  return isOrganization
    ? { kind: 'organization', organization_id: Number(first), org_access_token_id: Number(second) }
    : { kind: 'project', project_id: Number(first), access_token_id: Number(second) };
}

function decodeBase64Url(text: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+=*$/.test(text)) return undefined;
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}

/** @returns What is wrong with a token, without repeating it; `undefined` when it can be sent. */
export function accessTokenProblem(token: string): string | undefined {
  if (token.trim() === '') return 'must be a non-empty string, got an empty or blank one; for example process.env.MY_TOKEN';
  if (/\s/.test(token.trim()) && !/^bearer\s/i.test(token))
    return 'must be a string without blanks or line breaks, got one with some in it (not shown); for example process.env.MY_TOKEN';
  if (/^bearer\s/i.test(token))
    return 'must be the token alone, got a string that begins with "Bearer" (not shown); for example process.env.MY_TOKEN';
  if (token !== token.trim())
    return 'must be a string that does not begin or end with blanks or line breaks, got one that does (not shown), as a file with a last line break gives it; for example text.trim()';
  if (!/^[\x21-\x7e]+$/.test(token))
    return 'must be a string of printable ASCII characters, got one with others (not shown); for example process.env.MY_TOKEN';
  return undefined;
}
