/** Finds the resource id that belongs to a provider's own id, such as `i-0abc123`. */
import type { WorkflowErrorOf, WorkflowOptions } from '@sec/core';
import { assertOptions, isErrorOf, withoutSecrets, withTimeout, type Workflow, workflowError } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { FoundResource } from '../generated/operations.js';
import { inputError } from '../input-error.js';
import { parseResourceId } from '../values/resource-id.js';

/** Which resource to find. */
export interface FindResourceIdInput {
  /** Id of the resource at its provider, complete and in the same case. */
  readonly provider_id: string;
  /** Only resources of this type, such as `instance`. */
  readonly resource_type?: string | undefined;
  /** Only resources of this cloud, by its number. */
  readonly organization_service_id?: number | undefined;
}

/** Why {@link findResourceId} has no result. `resourceNotFound`: there is none with that id; `resourceAmbiguous`: there are several. */
export type FindResourceIdReason = 'resourceNotFound' | 'resourceAmbiguous';

/** @returns Whether an error is one of {@link findResourceId}; its `reason` is then one of {@link FindResourceIdReason}. */
export function isFindResourceIdError(error: unknown): error is WorkflowErrorOf<'findResourceId', FindResourceIdReason> {
  return isErrorOf('findResourceId', error);
}

const workflow: Workflow<FindResourceIdReason> = 'findResourceId';
/** Most resources that a message names. */
const maxNamed = 10;

/**
 * Finds the one resource whose provider id is exactly the given string. The search of the API itself finds parts of ids and
 * names.
 *
 * @returns The resource id, such as `instance:18:us-east-1:i-0abc123:`, to use as it is.
 * @example
 * ```ts
 * import { findResourceId } from '@sec/insightcloudsec';
 *
 * const resourceId = await findResourceId(client, { provider_id: 'i-0abc123' });
 * const { details } = await client.resources.getResourceDetail({ resourceId });
 * ```
 *
 * @throws {@link InputError} for an empty id; nothing is sent.
 * @throws {@link WorkflowError} with reason `resourceNotFound` when there is none (the message names similar ones), and with reason
 * `resourceAmbiguous` when there are several (it names them, as the same bucket or role can be in several clouds).
 * @throws {@link IncompleteListError} when the search ends before its own total: the missing one might be another match.
 * @source rapid7/insightconnect-plugins rapid7_insightcloudsec 2.1.0 [C]
 */
export async function findResourceId(
  client: InsightCloudSecClientWith<'resources.searchResources'>,
  input: FindResourceIdInput,
  options: WorkflowOptions = {},
): Promise<string> {
  assertOptions(workflow, options);
  const { provider_id, resource_type, organization_service_id } = input;
  if (typeof provider_id !== 'string' || provider_id.trim() === '')
    throw inputError(workflow, 'provider_id', {
      expected: 'the id of a resource at its provider',
      value: provider_id,
      example: 'i-0abc123',
    });
  const exact = new Map<string, FoundResource>();
  const similar: FoundResource[] = [];
  await withTimeout(client, { workflow, signal: options.signal }, async ({ signal }) => {
    for await (const found of client.resources.searchResources.items({ search_string: provider_id }, { signal })) {
      const parts = parseResourceId(found.resource_id);
      if (resource_type !== undefined && (found.resource_type ?? parts?.type) !== resource_type) continue;
      if (organization_service_id !== undefined && parts?.organizationServiceId !== organization_service_id) continue;
      if (found.provider_id === provider_id) exact.set(found.resource_id, found);
      else if (similar.length < maxNamed) similar.push(found);
    }
  });
  const [one, ...others] = exact.values();
  if (one !== undefined && others.length === 0) return one.resource_id;
  const problem =
    one === undefined
      ? `there is no resource with the provider id "${provider_id}"${similar.length === 0 ? '' : `; these contain it: ${nameAll(similar)}`}`
      : `there are ${exact.size} resources with the provider id "${provider_id}": ${nameAll([one, ...others])}; choose one with "resource_type" or "organization_service_id"`;
  throw withoutSecrets(client, workflowError(workflow, one === undefined ? 'resourceNotFound' : 'resourceAmbiguous', problem));
}

function nameAll(found: readonly FoundResource[]): string {
  const names = found
    .slice(0, maxNamed)
    .map(({ resource_id, account }) => `${resource_id}${typeof account === 'string' && account !== '' ? ` (${account})` : ''}`);
  return `${names.join(', ')}${found.length > maxNamed ? ` and ${found.length - maxNamed} more` : ''}`;
}
