/** Iterates over the resources of one type that a query finds: all pages, rows out of their envelopes. */
import {
  IncompleteListError,
  InputError,
  type IterationOptions,
  type ResumableIterator,
  type WorkflowErrorOf,
  type WorkflowProgress,
} from '@sec/core';
import { isErrorOf, type Iteration, notify, resumable, tokensOf, type Workflow } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { QueryResourcesInput } from '../generated/operations.js';
import { inputError, quote } from '../input-error.js';
import { parseInsightName } from '../values/insight-name.js';
import { assertResourceId } from '../values/resource-id.js';
import { type KnownResourceType, readResourceRow, type ResourceRow } from '../values/unwrap-resource.js';

/** A known type, with the others still allowed. */
type AnyType = KnownResourceType | (string & {});

/** A query; its position in the list is up to the iteration. */
export interface IterateResourcesInput<Type extends string> extends Omit<
  QueryResourcesInput,
  'selected_resource_type' | 'cursor' | 'offset'
> {
  /** Type of the rows, such as `instance`. Without it the server sends counts and no rows. */
  readonly selected_resource_type: Type;
}

/** Options of {@link iterateResources}. */
export interface IterateResourcesOptions extends IterationOptions {
  /** Receives the number of resources after every page. */
  readonly onProgress?: ((progress: IterateResourcesProgress) => void) | undefined;
}

/** `done` and `total` count resources; `done` those of this iteration alone, where it was resumed. */
export type IterateResourcesProgress = WorkflowProgress<'reading'>;

type Client = InsightCloudSecClientWith<'resources.queryResources'>;

/** Why {@link iterateResources} ended. `incompleteResponse`: an entry has no row under the name of its type, or the row no id. */
export type IterateResourcesReason = 'incompleteResponse';

/** @returns Whether an error is one of {@link iterateResources}; its `reason` is then one of {@link IterateResourcesReason}. */
export function isIterateResourcesError(error: unknown): error is WorkflowErrorOf<'iterateResources', IterateResourcesReason> {
  return isErrorOf('iterateResources', error);
}

const workflow: Workflow<IterateResourcesReason> = 'iterateResources';

/**
 * Reads all pages by cursor. A page has 1000 rows, or fewer with `limit`.
 *
 * @example
 * ```ts
 * import { iterateResources } from '@sec/insightcloudsec';
 *
 * for await (const { common, instance_id } of iterateResources(client, { selected_resource_type: 'instance' }))
 *   console.log(instance_id, common.region, common.tags?.['owner']);
 * ```
 *
 * @throws {@link InputError} for an absent type, a scope without its last colon (or with one too many), or an insight without
 * its source; nothing is sent.
 * @throws {@link IncompleteListError} when the pages end before the server's own count of the type, or repeat.
 * @throws {@link WorkflowError} with reason `incompleteResponse` for a row that is not under the name of its own type.
 * @source docs.rapid7.com/insightcloudsec/api/v3 [O]; gstotts/insightcloudsec, resources.go [T]
 */
export function iterateResources<const Type extends AnyType>(
  client: Client,
  input: IterateResourcesInput<Type>,
  options: IterateResourcesOptions = {},
): ResumableIterator<ResourceRow<Type>> {
  return resumable(client, { workflow, version: 1, input, options: ['onProgress'] }, options, async function* (iteration) {
    checkInput(workflow, input);
    const { page } = (iteration.readState() ?? {}) as { readonly page?: unknown };
    if (page !== undefined && typeof page !== 'string') throw iteration.refuse('got a damaged one');
    for await (const { rows, tokenAfter } of iterateResourcePages(workflow, client, input, {
      ...options,
      ...iteration,
      continuationToken: page,
    }))
      for (const [index, row] of rows.entries()) yield [row, () => placeOf(tokenAfter(index + 1))];
  });
}

/** @returns The state of an iteration; `undefined` where the list has no token. */
function placeOf(page: string | undefined): object | undefined {
  return page === undefined ? undefined : { page };
}

/** A page, and what gives the token of the list after some of its rows. */
export interface ResourcePage<Type extends AnyType> {
  readonly rows: readonly ResourceRow<Type>[];
  readonly tokenAfter: (count: number) => string | undefined;
}

/**
 * The same, page by page, for any workflow.
 *
 * @param who - Name of the function that was called.
 * @param options - With the token of the list itself.
 */
export async function* iterateResourcePages<const Type extends AnyType>(
  who: Workflow<IterateResourcesReason>,
  client: Client,
  input: IterateResourcesInput<Type>,
  { signal, elapsedMs, onProgress, continuationToken }: Pick<Iteration, 'signal' | 'elapsedMs'> & IterateResourcesOptions,
): AsyncGenerator<ResourcePage<Type>, void, undefined> {
  checkInput(who, input);
  let done = 0;
  const pages = client.resources.queryResources.pages(input, { signal, continuationToken });
  for await (const { items, total, data } of pages) {
    // Without rows and without their number, the page is not known to be an empty one.
    if (total === undefined && !Array.isArray(data?.resources))
      throw new IncompleteListError('queryResources', { reason: 'notAList', received: done });
    const rows = items.map((envelope) => readResourceRow(who, envelope) as ResourceRow<Type>);
    done += rows.length;
    notify(onProgress, { step: 'reading', elapsedMs: elapsedMs(), done, total });
    yield { rows, tokenAfter: tokensOf(pages) };
  }
}

function checkInput(who: string, input: IterateResourcesInput<string>): void {
  const type: unknown = input?.selected_resource_type;
  if (typeof type !== 'string' || !/^[a-z][a-z0-9]*$/.test(type))
    throw inputError(who, 'selected_resource_type', {
      expected: 'the name of a type in lower case',
      value: type,
      received: quote(type),
      example: 'instance',
    });
  for (const member of ['cursor', 'offset'])
    if (member in input)
      throw new InputError(`${who}: "${member}" is set by the iteration itself; for one page use resources.queryResources`, { member });
  for (const [index, scope] of (input.scopes ?? []).entries()) assertResourceId(scope, `scopes[${index}]`, who);
  if (input.insight !== undefined) parseInsightName(who, 'insight', input.insight);
}
