/** Takes a row out of its envelope, in which it stands under the name of its own type. */
import { type WorkflowError, type WorkflowErrorOf } from '@sec/core';
import { isErrorOf, type Workflow, workflowError } from '@sec/core/vendor';
import type { ResourceEnvelope } from '../generated/operations.js';
import type { components } from '../generated/schema.js';

type ResourceCommon = components['schemas']['ResourceCommon'];
type KnownRows = Omit<ResourceEnvelope, 'resource_type'>;

/** Types whose members are known; rows of all others have `common`, and whatever the server sends beside it. */
export type KnownResourceType = keyof KnownRows & string;

/** What every row has: `common` with at least its id. */
export interface ResourceRowBase {
  readonly common: ResourceCommon & { readonly resource_id: string };
}

/**
 * A row of a resource type. Of the members beside `common`, those of `instance` and `networkinterface` are from a recorded
 * response, the others are one author's reading: each may be absent.
 *
 * @source gstotts/insightcloudsec, models of release 22.2 [T]
 */
export type ResourceRow<Type extends string = string> = ResourceRowBase &
  (Type extends KnownResourceType ? Omit<NonNullable<KnownRows[Type]>, 'common'> : { readonly [member: string]: unknown });

/**
 * Why {@link unwrapResource} has no row. `incompleteResponse`: the envelope has no row under the name of its type, or the row no id;
 * `otherType`: it is of another type than the given one.
 */
export type UnwrapResourceReason = 'incompleteResponse' | 'otherType';

/** @returns Whether an error is one of {@link unwrapResource}; its `reason` is then one of {@link UnwrapResourceReason}. */
export function isUnwrapResourceError(error: unknown): error is WorkflowErrorOf<'unwrapResource', UnwrapResourceReason> {
  return isErrorOf('unwrapResource', error);
}

/**
 * Unwraps an entry of `resources` of a query, or `details` of `getResourceDetail`.
 *
 * @param type - The type that the row must have. @defaultValue any type
 * @example
 * ```ts
 * import { unwrapResource } from '@sec/insightcloudsec';
 *
 * const { details } = await client.resources.getResourceDetail({ resourceId: 'instance:18:us-east-1:i-0abc123:' });
 * if (details) console.log(unwrapResource(details, 'instance').instance_type);
 * ```
 *
 * @throws {@link WorkflowError} with an {@link UnwrapResourceReason} when the envelope has no row under the name of its type, or the
 * row has no id.
 */
export function unwrapResource<Type extends string = string>(envelope: ResourceEnvelope, type?: Type): ResourceRow<Type> {
  const workflow: Workflow<UnwrapResourceReason> = 'unwrapResource';
  const row = readResourceRow<Type>(workflow, envelope);
  const { resource_type: own } = envelope;
  if (type !== undefined && own !== type)
    throw workflowError(workflow, 'otherType', `the envelope holds a row of type "${own}", expected "${type}"`);
  return row;
}

/** The same for a workflow, of any type. @param who - Name of the function that was called. */
export function readResourceRow<Type extends string = string>(
  who: Workflow<'incompleteResponse'>,
  envelope: ResourceEnvelope,
): ResourceRow<Type> {
  const fail = (what: string): WorkflowError => workflowError(who, 'incompleteResponse', what);
  const members = envelope as unknown as Readonly<Record<string, unknown>> | null | undefined;
  const own = members?.['resource_type'];
  if (typeof own !== 'string' || own === '') throw fail('the envelope has no "resource_type"');
  const row = Object.hasOwn(members ?? {}, own) && own !== 'resource_type' ? members?.[own] : undefined;
  if (typeof row !== 'object' || row === null) throw fail(`the envelope of type "${own}" has no member of that name`);
  const { common } = row as { readonly common?: { readonly resource_id?: unknown } | null };
  if (typeof common?.resource_id !== 'string' || common.resource_id === '')
    throw fail(`the row of type "${own}" has no "common.resource_id"`);
  return row as ResourceRow<Type>;
}
