/** Asks the server whose credential the client has. */
import type { CallOptions } from '@sec/core';
import type { InsightCloudSecClientWith } from '../client.js';

/** Whose credential it is, and the organization that calls run in now. */
export type CheckCredentialResult =
  | { readonly kind: 'user'; readonly user_id: number; readonly organization_id: number | undefined }
  | { readonly kind: 'unknown' };

/**
 * Tests the credential with one read, which every user may do.
 *
 * @returns The user; `unknown` where the server accepts the credential and does not say whose it is.
 * @example
 * ```ts
 * import { checkCredential } from '@sec/insightcloudsec';
 *
 * const owner = await checkCredential(client);
 * if (owner.kind === 'user') console.log(owner.user_id);
 * ```
 *
 * @throws {@link AuthError} when the credential is rejected.
 * @source Rapid7, "Using the Cloud Security (InsightCloudSec) API" [S]
 */
export async function checkCredential(
  client: InsightCloudSecClientWith<'users.getCurrentUser'>,
  options: CallOptions = {},
): Promise<CheckCredentialResult> {
  const { user_id, organization_id } = await client.users.getCurrentUser(undefined, { cache: 'no-store', ...options });
  return typeof user_id === 'number' ? { kind: 'user', user_id, organization_id: organization_id ?? undefined } : { kind: 'unknown' };
}
