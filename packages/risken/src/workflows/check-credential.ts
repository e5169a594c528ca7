/** Asks the server whose credential this is. */
import type { CallOptions } from '@sec/core';
import type { AccessTokenOwner } from '../auth/access-token.js';
import type { RiskenClientWith } from '../client.js';

/** Whose credential the client holds; `unknown` where the server names nobody that this package knows. */
export type CheckCredentialResult = AccessTokenOwner | { readonly kind: 'user'; readonly user_id: number } | { readonly kind: 'unknown' };

/**
 * Tests the credential with `GET /signin`, the only operation whose response is reliable: several list operations respond
 * to everybody with 200.
 *
 * @throws {@link AuthError} when the server rejects the credential.
 * @source ca-risken/gateway signin.go [C]
 */
export async function checkCredential(
  client: RiskenClientWith<'signin.signin'>,
  options: CallOptions = {},
): Promise<CheckCredentialResult> {
  const owner = await client.signin.signin(undefined, { cache: 'no-store', ...options });
  const { access_token_id, project_id, org_access_token_id, organization_id, user_id } = owner;
  if (access_token_id !== undefined && project_id !== undefined) return { kind: 'project', project_id, access_token_id };
  if (org_access_token_id !== undefined && organization_id !== undefined)
    return { kind: 'organization', organization_id, org_access_token_id };
  return user_id === undefined ? { kind: 'unknown' } : { kind: 'user', user_id };
}
