/** Asks the server whose credential this is. */
import type { CallOptions } from '@sec/core';
import type { RiskenClient } from '../client.js';

/** Whose credential the client holds. */
export type CredentialOwner =
  | { readonly kind: 'project'; readonly project_id: number; readonly access_token_id: number }
  | { readonly kind: 'organization'; readonly organization_id: number; readonly org_access_token_id: number }
  | { readonly kind: 'human'; readonly user_id: number }
  | { readonly kind: 'unknown' };

/**
 * Tests the credential with `GET /signin`, the only operation that tells for certain: several list operations answer
 * anybody with 200.
 *
 * @returns Whose credential it is; `unknown` when the server names nobody that this package knows.
 * @throws AuthError when the server refuses the credential.
 * @source ca-risken/gateway signin.go [C]
 */
export async function checkCredential(client: RiskenClient, options?: CallOptions): Promise<CredentialOwner> {
  const { access_token_id, project_id, org_access_token_id, organization_id, user_id } = await client.signin.signin(undefined, options);
  if (access_token_id !== undefined && project_id !== undefined) return { kind: 'project', project_id, access_token_id };
  if (org_access_token_id !== undefined && organization_id !== undefined)
    return { kind: 'organization', organization_id, org_access_token_id };
  return user_id === undefined ? { kind: 'unknown' } : { kind: 'human', user_id };
}
