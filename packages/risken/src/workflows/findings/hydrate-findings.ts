/** Turns finding ids, which is all that the list gives, into findings. */
import { InputError, type IterationOptions, type ResumableIterator, type WorkflowErrorOf, type WorkflowProgress } from '@sec/core';
import {
  areKeys,
  createRecentKeys,
  describe,
  isErrorOf,
  type Iteration,
  mapAhead,
  notify,
  type RecentKeys,
  resumable,
  type Workflow,
} from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { Finding } from '../../generated/operations.js';
import { assertConcurrency, defaultConcurrency, fetchFinding } from './fetch-finding.js';

/** Findings to fetch. */
export interface HydrateFindingsInput {
  /** Project of the findings. @defaultValue the client's own */
  readonly project_id?: number | undefined;
  /**
   * Ids: an array, or the items of `listFindings`, which are requested as they are needed. An id that stands twice is requested
   * once.
   */
  readonly finding_id: Iterable<number> | AsyncIterable<number>;
}

/** Options of {@link hydrateFindings}. */
export interface HydrateFindingsOptions extends IterationOptions {
  /** Concurrent requests. @defaultValue 5, as in the vendor's own console */
  readonly concurrency?: number | undefined;
  /** Receives the progress after each response. */
  readonly onProgress?: ((progress: HydrateFindingsProgress) => void) | undefined;
}

/** Progress of {@link hydrateFindings}; the unit is one finding. */
export interface HydrateFindingsProgress extends WorkflowProgress<'reading'> {
  readonly done: number;
}

/** An id, and its finding. */
export interface HydrateFindingsEntry {
  readonly finding_id: number;
  /** `undefined` where the server does not know the id. */
  readonly finding: Finding | undefined;
}

/** Why {@link hydrateFindings} ended. `otherFinding`: a response is not the finding that was requested. */
export type HydrateFindingsReason = 'otherFinding';

/** @returns Whether an error is one of {@link hydrateFindings}; its `reason` is then one of {@link HydrateFindingsReason}. */
export function isHydrateFindingsError(error: unknown): error is WorkflowErrorOf<'hydrateFindings', HydrateFindingsReason> {
  return isErrorOf('hydrateFindings', error);
}

const workflow: Workflow<HydrateFindingsReason> = 'hydrateFindings';

/**
 * Fetches the findings of ids, several at a time, and yields each with its id, in their order, as soon as it and those before it
 * have come.
 *
 * Its `continuationToken` resumes with the same ids, listed anew: those up to the last one returned are left out. Of the last five
 * ids one has to be among them still.
 *
 * @example
 * ```ts
 * import { hydrateFindings } from '@sec/risken';
 *
 * const finding_id = risken.finding.listFindings.items({ project_id: 1001 });
 * for await (const { finding } of hydrateFindings(risken, { project_id: 1001, finding_id })) console.log(finding?.description);
 * ```
 *
 * @throws {@link InputError} when an id is not an integer of at least 1: of an array before anything is sent, of anything else in its turn.
 * @throws {@link WorkflowError} with reason `otherFinding` for a response that is not the finding which was requested.
 */
export function hydrateFindings(
  client: RiskenClientWith<'finding.getFinding'>,
  input: HydrateFindingsInput,
  options: HydrateFindingsOptions = {},
): ResumableIterator<HydrateFindingsEntry> {
  const { project_id, finding_id: ids } = input;
  return resumable(
    client,
    { workflow, version: 1, input: { project_id }, options: ['concurrency', 'onProgress'] },
    options,
    async function* (iteration) {
      const { concurrency = defaultConcurrency, onProgress } = options;
      assertIds(ids);
      assertConcurrency(workflow, concurrency);
      const { recent = [] } = (iteration.readState() ?? {}) as { readonly recent?: unknown };
      if (!areKeys(recent)) throw iteration.refuse('got a damaged one');
      const place = createRecentKeys(recent);
      let done = 0;
      const fetchNext = async (finding_id: number): Promise<HydrateFindingsEntry> => {
        const finding = await fetchFinding({ workflow, signal: iteration.signal }, client, { project_id, finding_id });
        notify(onProgress, { step: 'reading', elapsedMs: iteration.elapsedMs(), done: ++done });
        return { finding_id, finding };
      };
      try {
        for await (const entry of mapAhead(idsAfter(place, ids, iteration), concurrency, fetchNext)) {
          const after = { recent: place.add(String(entry.finding_id)) };
          yield [entry, () => after];
        }
      } finally {
        iteration.stop();
      }
    },
  );
}

/** Gives each id once, from the place on. */
async function* idsAfter(
  place: RecentKeys,
  ids: HydrateFindingsInput['finding_id'],
  { refuse }: Iteration,
): AsyncGenerator<number, void, undefined> {
  const known = new Set<number>();
  for await (const id of ids) {
    assertId(id);
    if (known.size === known.add(id).size || !place.isAfter(String(id))) continue;
    yield id;
  }
  if (!place.isFound) throw refuse('got one whose last ids are not among these');
}

function assertIds(ids: unknown): void {
  const isObject = typeof ids === 'object' && ids !== null;
  if (!isObject || !(Symbol.iterator in ids || Symbol.asyncIterator in ids)) throw refuseIds('ids', ids);
  // Ids that are known already are checked before anything is sent.
  if (Array.isArray(ids)) ids.forEach(assertId);
}

function assertId(id: unknown): void {
  if (!Number.isSafeInteger(id) || (id as number) < 1) throw refuseIds('integers of at least 1', id);
}

function refuseIds(expected: string, received: unknown): InputError {
  return new InputError(
    `${workflow}: "finding_id" must be an array or another iterable of ${expected}, got ${describe(received)}; for example [1001, 1002]`,
    { member: 'finding_id' },
  );
}
