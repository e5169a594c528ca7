/** Walks the resources of one type that a query finds: all pages, rows out of their envelopes. */
import { callWith, IncompleteListError, InputError, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import type { QueryResourcesInput } from '../generated/operations.js';
import { readInsightName } from '../insight-key.js';
import { assertResourceId } from '../resource-id.js';
import { type KnownResourceType, type ResourceRow, unwrapResource } from '../unwrap-resource.js';

/** A query; places in the list are the walk's own. */
export interface ResourceQuery<Type extends string> extends Omit<QueryResourcesInput, 'selected_resource_type' | 'cursor' | 'offset'> {
  /** Type of the rows, such as `instance`. Without it the server sends counts and no rows. */
  readonly selected_resource_type: Type;
}

export interface QueryResourcesOptions extends WorkflowOptions {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number | undefined }) => void;
}

/** A known type, with the others still allowed. */
type AnyType = KnownResourceType | (string & {});

/**
 * Pages hold 1000 rows unless `limit` says fewer, and the walk goes on by cursor.
 *
 * @example
 * ```ts
 * import { queryResources } from '@sec/insightcloudsec';
 *
 * for await (const { common, instance_id } of queryResources(client, { selected_resource_type: 'instance' }))
 *   console.log(instance_id, common.region, common.tags?.['owner']);
 * ```
 *
 * @throws InputError for a missing type, a scope without its last colon (or with one too many), or an insight without its
 * source; nothing is sent.
 * @throws IncompleteListError when the walk ends before the server's own count of the type, or does not move on.
 * @throws WorkflowError with reason `failed` for a row that is not under the name of its own type.
 * @source docs.rapid7.com/insightcloudsec/api/v3 [O]; gstotts/insightcloudsec, resources.go [T]
 */
export async function* queryResources<const Type extends AnyType>(
  client: InsightCloudSecClient,
  query: ResourceQuery<Type>,
  options: QueryResourcesOptions = {},
): AsyncGenerator<ResourceRow<Type>, void, undefined> {
  for await (const rows of queryPages(client, query, options)) yield* rows;
}

/** The same, page by page. */
export async function* queryPages<const Type extends AnyType>(
  client: InsightCloudSecClient,
  query: ResourceQuery<Type>,
  { signal, onProgress }: QueryResourcesOptions = {},
): AsyncGenerator<readonly ResourceRow<Type>[], void, undefined> {
  checkQuery(query);
  let done = 0;
  let known: number | undefined;
  for await (const { items, total, data } of client.resources.queryResources.pages(query, callWith(signal))) {
    known = total ?? known;
    // Neither rows nor their number: that is not known to be an empty list.
    if (total === undefined && !Array.isArray(data?.resources)) throw new IncompleteListError('queryResources', 'short', done, undefined);
    const rows = items.map((envelope) => unwrapResource(envelope) as ResourceRow<Type>);
    done += rows.length;
    onProgress?.({ done, total });
    yield rows;
  }
  // The last page may have lost its rows together with their number.
  if (known !== undefined && done < known) throw new IncompleteListError('queryResources', 'short', done, known);
}

function checkQuery(query: ResourceQuery<string>): void {
  const type: unknown = query?.selected_resource_type;
  if (typeof type !== 'string' || !/^[a-z][a-z0-9]*$/.test(type))
    throw new InputError(
      `queryResources: "selected_resource_type" must be the name of a type in lower case, got ${typeof type === 'string' ? `"${type.slice(0, 40)}"` : type === undefined ? 'nothing' : 'something else'}; for example instance`,
      { member: 'selected_resource_type' },
    );
  for (const member of ['cursor', 'offset'])
    if (member in query)
      throw new InputError(
        `queryResources: "${member}" is the walk's own, and cannot be given; use resources.queryResources for one page`,
        {
          member,
        },
      );
  for (const [index, scope] of (query.scopes ?? []).entries()) assertResourceId(scope, `scopes[${index}]`);
  if (query.insight !== undefined) readInsightName(query.insight, 'insight');
}
