/** Finds the resource id that belongs to a provider's own id, such as `i-0abc123`. */
import { callWith, InputError, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import type { FoundResource } from '../generated/operations.js';
import { parseResourceId } from '../resource-id.js';

export interface FindResourceIdOptions extends WorkflowOptions {
  /** Only resources of this type, such as `instance`. */
  readonly resource_type?: string;
  /** Only resources of this cloud, by its number. */
  readonly organization_service_id?: number;
}

const workflow = 'findResourceId';
const mostListed = 10;

/**
 * The search of the API finds parts of ids and names; this takes the one resource whose provider id is the whole text, in
 * the same letters.
 *
 * @returns The resource id, such as `instance:18:us-east-1:i-0abc123:`, to use as it is.
 * @example
 * ```ts
 * import { findResourceId } from '@sec/insightcloudsec';
 *
 * const resourceId = await findResourceId(client, 'i-0abc123');
 * const { details } = await client.resources.getResourceDetail({ resourceId });
 * ```
 *
 * @throws InputError for an empty id; nothing is sent.
 * @throws WorkflowError with reason `failed` when there is none (it lists what came close) or there are several (it lists
 * them, as the same bucket or role can be in several clouds).
 * @throws IncompleteListError when the search ends before its own total: the one that is missing might be another match.
 * @source rapid7/insightconnect-plugins rapid7_insightcloudsec 2.1.0 [C]
 */
export async function findResourceId(
  client: InsightCloudSecClient,
  providerId: string,
  options: FindResourceIdOptions = {},
): Promise<string> {
  const { resource_type, organization_service_id, signal } = options;
  if (typeof providerId !== 'string' || providerId.trim() === '')
    throw new InputError(
      `${workflow}: "providerId" must be the id of a resource at its provider, got ${typeof providerId === 'string' ? 'an empty text' : 'something else'}; for example i-0abc123`,
      { member: 'providerId' },
    );
  const exact = new Map<string, FoundResource>();
  const close: FoundResource[] = [];
  for await (const found of client.resources.searchResources.items({ search_string: providerId }, callWith(signal))) {
    const parts = parseResourceId(found.resource_id);
    if (resource_type !== undefined && (found.resource_type ?? parts?.type) !== resource_type) continue;
    if (organization_service_id !== undefined && parts?.organizationServiceId !== organization_service_id) continue;
    if (found.provider_id === providerId) exact.set(found.resource_id, found);
    else if (close.length < mostListed) close.push(found);
  }
  const [one, ...others] = exact.values();
  if (one !== undefined && others.length === 0) return one.resource_id;
  throw new WorkflowError(
    workflow,
    'failed',
    one === undefined
      ? `no resource has the provider id "${providerId}"${close.length === 0 ? '' : `; these have it as a part: ${listOf(close)}`}`
      : `several resources have the provider id "${providerId}": ${listOf([one, ...others])}; say which with "resource_type" or "organization_service_id"`,
  );
}

function listOf(found: readonly FoundResource[]): string {
  const shown = found
    .slice(0, mostListed)
    .map(({ resource_id, account }) => `${resource_id}${typeof account === 'string' && account !== '' ? ` (${account})` : ''}`);
  return `${shown.join(', ')}${found.length > mostListed ? ` and ${found.length - mostListed} more` : ''}`;
}
