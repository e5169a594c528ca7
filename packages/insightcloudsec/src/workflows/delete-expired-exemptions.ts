/** Deletes exemptions that have expired. */
import type { WorkflowErrorOf, WorkflowOptions, WorkflowProgress } from '@sec/core';
import { act, assertOptions, isErrorOf, notify, withTimeout, type Workflow, workflowError, type WorkflowRun } from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { Exemption } from '../generated/operations.js';
import { inputError } from '../input-error.js';
import { parseCloudSecurityDate } from '../values/cloud-security-date.js';

/** Which exemptions to delete. */
export interface DeleteExpiredExemptionsInput {
  /** Whether to delete those, too, that are disabled (`enabled: false`) and whose start has passed. @defaultValue false */
  readonly includeDisabled?: boolean | undefined;
  /** Whether to list what would be deleted, and to delete nothing. @defaultValue false */
  readonly dryRun?: boolean | undefined;
  /** Exemptions in one request. @defaultValue 100 */
  readonly batchSize?: number | undefined;
}

/** Options of {@link deleteExpiredExemptions}. */
export interface DeleteExpiredExemptionsOptions extends WorkflowOptions {
  /** Receives the number of exemptions after every batch. */
  readonly onProgress?: ((progress: DeleteExpiredExemptionsProgress) => void) | undefined;
}

/** `done` and `total` count exemptions. */
export interface DeleteExpiredExemptionsProgress extends WorkflowProgress<'deleting'> {
  readonly done: number;
  readonly total: number;
}

/** What was found, and what was deleted. */
export interface DeleteExpiredExemptionsResult {
  /** Those that have expired, with `includeDisabled` those that are disabled as well. */
  readonly expired: readonly Exemption[];
  /** Those that were deleted; none for a dry run. */
  readonly deleted: readonly Exemption[];
}

type Client = InsightCloudSecClientWith<'exemptions.listExemptions' | 'exemptions.deleteExemptions'>;

/** Why {@link deleteExpiredExemptions} has no result. `batchFailed`: a batch failed; those before it were deleted. */
export type DeleteExpiredExemptionsReason = 'batchFailed';

/** @returns Whether an error is one of {@link deleteExpiredExemptions}; its `reason` is then one of {@link DeleteExpiredExemptionsReason}. */
export function isDeleteExpiredExemptionsError(
  error: unknown,
): error is WorkflowErrorOf<'deleteExpiredExemptions', DeleteExpiredExemptionsReason> {
  return isErrorOf('deleteExpiredExemptions', error);
}

const workflow: Workflow<DeleteExpiredExemptionsReason> = 'deleteExpiredExemptions';
const dayMs = 86_400_000;

/**
 * Deletes exemptions in batches.
 *
 * An exemption has expired when the whole day of its `expiration_date` has passed, in UTC. One without such a date never
 * expires, and one whose date cannot be read is left alone. The complete list is read before the first deletion, because
 * deleting moves the pages.
 *
 * The list is that of the organization that the caller acts in.
 *
 * @throws {@link InputError} when `batchSize` is not an integer of at least 1; nothing is sent.
 * @throws {@link WorkflowError} with reason `batchFailed` when a batch failed; the message says how many were deleted before. The
 * server refuses a batch in which one exemption is gone already: run it again.
 * @source rapid7/insightconnect-plugins rapid7_insightcloudsec, remove_exemption [C]; alpalwal/Divvy_scripts, list_exemptions.py [T]
 */
export async function deleteExpiredExemptions(
  client: Client,
  input: DeleteExpiredExemptionsInput = {},
  options: DeleteExpiredExemptionsOptions = {},
): Promise<DeleteExpiredExemptionsResult> {
  assertOptions(workflow, options, ['onProgress']);
  const { includeDisabled = false, dryRun = false, batchSize = 100 } = input;
  if (!Number.isInteger(batchSize) || batchSize < 1)
    throw inputError(workflow, 'batchSize', { expected: 'an integer of at least 1', value: batchSize, example: '100' });
  return withTimeout(client, { workflow, signal: options.signal }, async (run) => {
    const nowMs = run.clock.now();
    const expired: Exemption[] = [];
    for await (const exemption of client.exemptions.listExemptions.items({}, { signal: run.signal }))
      if (hasExpired(exemption, nowMs) || (includeDisabled && isDisabled(exemption, nowMs))) expired.push(exemption);
    const deleted = dryRun ? [] : await deleteAll(client, run, { expired, batchSize, onProgress: options.onProgress });
    return { expired, deleted };
  });
}

async function deleteAll(
  client: Client,
  run: WorkflowRun<DeleteExpiredExemptionsReason>,
  {
    expired,
    batchSize,
    onProgress,
  }: DeleteExpiredExemptionsOptions & { readonly expired: readonly Exemption[]; readonly batchSize: number },
): Promise<readonly Exemption[]> {
  const { signal, elapsedMs } = run;
  const deleted: Exemption[] = [];
  for (let start = 0; start < expired.length; start += batchSize) {
    const batch = expired.slice(start, start + batchSize);
    try {
      const exemption_ids = batch.map(({ exemption_id }) => exemption_id);
      await act(run, () => client.exemptions.deleteExemptions({ exemption_ids }, { signal }));
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      const reason = error instanceof Error ? error.message : String(error);
      throw workflowError(
        workflow,
        'batchFailed',
        `a batch failed: ${reason}; ${deleted.length} of ${expired.length} were deleted, run it again`,
        {
          cause: error,
        },
      );
    }
    deleted.push(...batch);
    notify(onProgress, { step: 'deleting', elapsedMs: elapsedMs(), done: deleted.length, total: expired.length });
  }
  return deleted;
}

function hasExpired({ expiration_date }: Exemption, nowMs: number): boolean {
  const end = parseCloudSecurityDate(expiration_date);
  return end !== undefined && Math.floor(end.getTime() / dayMs) < Math.floor(nowMs / dayMs);
}

/** One that has not started may be disabled for that reason alone. */
function isDisabled({ enabled, start_date }: Exemption, nowMs: number): boolean {
  const start = parseCloudSecurityDate(start_date);
  return enabled === false && start !== undefined && start.getTime() <= nowMs;
}
