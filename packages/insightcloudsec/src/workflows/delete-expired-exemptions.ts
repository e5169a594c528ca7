/** Removes exemptions that are over. */
import { callWith, type Clock, InputError, systemClock, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import { parseCloudSecurityDate } from '../cloud-security-date.js';
import type { Exemption } from '../generated/operations.js';

export interface DeleteExpiredExemptionsInput {
  /** Also those that are switched off (`enabled: false`) and whose start has passed; false unless given. */
  readonly disabled?: boolean;
  /** Tells what would be removed, and removes nothing. */
  readonly dryRun?: boolean;
  /** Exemptions in one request; 100 unless given. */
  readonly batchSize?: number;
}

export interface DeleteExpiredExemptionsOptions extends WorkflowOptions {
  /** Time, for tests. */
  readonly clock?: Pick<Clock, 'now'>;
  readonly onProgress?: (progress: { readonly deleted: number; readonly total: number }) => void;
}

export interface DeletedExemptions {
  /** Those that are over. */
  readonly expired: readonly Exemption[];
  /** Those that were removed; none for a dry run. */
  readonly deleted: readonly Exemption[];
}

const workflow = 'deleteExpiredExemptions';
const dayMs = 86_400_000;

/**
 * An exemption is over when the whole day of its `expiration_date` has passed, in UTC. One without such a date never is, and
 * one whose date cannot be read is left alone. The whole list is read before the first is removed, as that moves the pages.
 *
 * The list is that of the organization that the caller acts in.
 *
 * @throws InputError for a batch size that is no whole number from 1; nothing is sent.
 * @throws WorkflowError with reason `failed` when a batch was refused; it tells how many were removed before. The server
 * refuses a batch in which one exemption is gone already: run it again.
 * @source rapid7/insightconnect-plugins rapid7_insightcloudsec, remove_exemption [C]; alpalwal/Divvy_scripts, list_exemptions.py [T]
 */
export async function deleteExpiredExemptions(
  client: InsightCloudSecClient,
  input: DeleteExpiredExemptionsInput = {},
  options: DeleteExpiredExemptionsOptions = {},
): Promise<DeletedExemptions> {
  const { disabled = false, dryRun = false, batchSize = 100 } = input;
  const { signal, clock = systemClock, onProgress } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1)
    throw new InputError(`${workflow}: "batchSize" must be a whole number from 1, got ${String(batchSize)}; for example 100`, {
      member: 'batchSize',
    });
  const nowMs = clock.now();
  const expired: Exemption[] = [];
  for await (const exemption of client.exemptions.listExemptions.items({}, callWith(signal)))
    if (isOver(exemption, nowMs) || (disabled && isOff(exemption, nowMs))) expired.push(exemption);
  const deleted: Exemption[] = [];
  if (dryRun) return { expired, deleted };
  for (let start = 0; start < expired.length; start += batchSize) {
    const batch = expired.slice(start, start + batchSize);
    try {
      await client.exemptions.deleteExemptions({ exemption_ids: batch.map(({ exemption_id }) => exemption_id) }, callWith(signal));
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw new WorkflowError(
        workflow,
        'failed',
        `${deleted.length} of ${expired.length} were removed, then a batch failed: ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    }
    deleted.push(...batch);
    onProgress?.({ deleted: deleted.length, total: expired.length });
  }
  return { expired, deleted };
}

function isOver({ expiration_date }: Exemption, nowMs: number): boolean {
  const end = parseCloudSecurityDate(expiration_date);
  return end !== undefined && Math.floor(end.getTime() / dayMs) < Math.floor(nowMs / dayMs);
}

/** One that has not begun may be off for that reason alone. */
function isOff({ enabled, start_date }: Exemption, nowMs: number): boolean {
  const start = parseCloudSecurityDate(start_date);
  return enabled === false && start !== undefined && start.getTime() <= nowMs;
}
