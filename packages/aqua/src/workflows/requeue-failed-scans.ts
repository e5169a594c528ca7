/** Puts the failed jobs of the scan queue back, as after an outage, and reports whether scanners work on them. */
import { type Clock, InputError, type WorkflowOptions, type WorkflowProgress } from '@sec/core';
import { act, assertDuration, assertOptions, describe, notify, withTimeout, type WorkflowRun } from '@sec/core/vendor';
import type { AquaClientWith } from '../client.js';
import type { QueueScanner, ScanJobRef, ScanQueueSummary } from '../generated/operations.js';
import { parseAquaDate } from '../values/aqua-date.js';
import { parseScanStatus } from '../values/scan-status.js';

export interface RequeueFailedScansInput {
  /** Only jobs of this registry, by its name in Aqua. */
  readonly registry?: string | undefined;
  /** Jobs in one request. @defaultValue 50 */
  readonly batchSize?: number | undefined;
  /** Reports what would be put back, and changes nothing. @defaultValue false */
  readonly dryRun?: boolean | undefined;
  /** Removes finished and failed jobs from the queue afterwards, if every batch was accepted. @defaultValue false */
  readonly clear?: boolean | undefined;
}

/** Called after each batch; `done` and `total` count jobs. */
export interface RequeueFailedScansProgress extends WorkflowProgress<'requeuing'> {
  readonly done: number;
  readonly total: number;
  readonly requeued: number;
  readonly notRequeued: number;
}

export interface RequeueFailedScansOptions extends WorkflowOptions {
  /** Silence after which a scanner counts as silent, in milliseconds. @defaultValue 300_000 (5 minutes) */
  readonly silentAfterMs?: number | undefined;
  /** Called after each batch. */
  readonly onProgress?: ((progress: RequeueFailedScansProgress) => void) | undefined;
}

export interface ScannerHealth {
  readonly id: string;
  /** `working`, `waiting`, or another status. */
  readonly vendorStatus: string | undefined;
  /** Last heartbeat; `undefined` where there was none. */
  readonly lastHeartbeat: Date | undefined;
  /** Time since then by the client's clock, in milliseconds. */
  readonly silentMs: number | undefined;
  /** Silent for too long, or without any heartbeat. */
  readonly isSilent: boolean;
}

export interface RequeueFailedScansResult {
  /** The queue before anything was done. */
  readonly before: ScanQueueSummary;
  readonly scanners: readonly ScannerHealth[];
  /** Images whose jobs failed, each once. */
  readonly failed: readonly ScanJobRef[];
  /** Those that were put back; empty for a dry run. */
  readonly requeued: readonly ScanJobRef[];
  /** Those that were not, by batch, with the error. The server may have put them back all the same. */
  readonly notRequeued: readonly { readonly jobs: readonly ScanJobRef[]; readonly error: unknown }[];
  readonly cleared: boolean;
}

/**
 * Puts failed jobs back in batches, each image once. All failed jobs are read before the first is put back, as putting back
 * moves the pages. Errors of single batches do not stop the workflow; `notRequeued` holds them.
 *
 * @throws {@link InputError} for a batch size that is no integer of at least 1; nothing is sent.
 * @source Aqua Security API Reference, scan queue [S]
 */
export async function requeueFailedScans(
  client: AquaClientWith<
    | 'scanQueue.getScanQueueSummary'
    | 'scanQueue.listScanners'
    | 'scanQueue.listScanJobs'
    | 'scanQueue.requeueScanJobs'
    | 'scanQueue.clearScanQueue'
  >,
  input: RequeueFailedScansInput = {},
  options: RequeueFailedScansOptions = {},
): Promise<RequeueFailedScansResult> {
  const workflow = 'requeueFailedScans';
  assertOptions(workflow, options, ['silentAfterMs', 'onProgress']);
  const { registry, batchSize = 50, dryRun = false, clear = false } = input;
  const { signal, onProgress, silentAfterMs = 300_000 } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1)
    throw new InputError(`${workflow}: "batchSize" must be an integer of at least 1, got ${describe(batchSize)}; for example 50`, {
      member: 'batchSize',
    });
  assertDuration(workflow, { silentAfterMs });
  return withTimeout(client, { workflow, signal }, async (run) => {
    const before = await client.scanQueue.getScanQueueSummary(undefined, { signal: run.signal });
    const scanners: ScannerHealth[] = [];
    for await (const scanner of client.scanQueue.listScanners.items({}, { signal: run.signal }))
      scanners.push(toHealth(scanner, silentAfterMs, run.clock));
    const failed = await listFailed(client, registry, run.signal);
    const { requeued, notRequeued } = await requeue(run, client, dryRun ? [] : failed, { batchSize, onProgress });
    // The failed jobs are the only trace of what could not be put back.
    const cleared = clear && !dryRun && notRequeued.length === 0;
    if (cleared) await act(run, () => client.scanQueue.clearScanQueue(undefined, { signal: run.signal }));
    return { before, scanners, failed, requeued, notRequeued, cleared };
  });
}

async function listFailed(
  client: AquaClientWith<'scanQueue.listScanJobs'>,
  registry: string | undefined,
  signal: AbortSignal,
): Promise<ScanJobRef[]> {
  const found = new Map<string, ScanJobRef>();
  for await (const job of client.scanQueue.listScanJobs.items({ statuses: ['failed'] }, { signal })) {
    // A console that does not know the filter gives all jobs.
    if (parseScanStatus(job.status) !== 'failed' || (registry !== undefined && job.registry !== registry)) continue;
    found.set(JSON.stringify([job.registry, job.image]), { registry: job.registry, image: job.image });
  }
  return [...found.values()];
}

async function requeue(
  run: WorkflowRun,
  client: AquaClientWith<'scanQueue.requeueScanJobs'>,
  failed: readonly ScanJobRef[],
  { batchSize, onProgress }: Pick<RequeueFailedScansOptions, 'onProgress'> & { readonly batchSize: number },
): Promise<Pick<RequeueFailedScansResult, 'requeued' | 'notRequeued'>> {
  const { signal, elapsedMs } = run;
  const requeued: ScanJobRef[] = [];
  const notRequeued: { readonly jobs: readonly ScanJobRef[]; readonly error: unknown }[] = [];
  for (let start = 0; start < failed.length; start += batchSize) {
    const jobs = failed.slice(start, start + batchSize);
    try {
      await act(run, () => client.scanQueue.requeueScanJobs({ jobs }, { signal }));
      requeued.push(...jobs);
    } catch (error) {
      if (signal.aborted) throw error;
      notRequeued.push({ jobs, error });
    }
    const done = start + jobs.length;
    notify(onProgress, {
      step: 'requeuing',
      elapsedMs: elapsedMs(),
      done,
      total: failed.length,
      requeued: requeued.length,
      notRequeued: done - requeued.length,
    });
  }
  return { requeued, notRequeued };
}

function toHealth({ id, status, last_heartbeat }: QueueScanner, silentAfterMs: number, clock: Clock): ScannerHealth {
  const lastHeartbeat = parseAquaDate(last_heartbeat);
  const silentMs = lastHeartbeat === undefined ? undefined : Math.max(0, clock.now() - lastHeartbeat.getTime());
  return { id, vendorStatus: status ?? undefined, lastHeartbeat, silentMs, isSilent: silentMs === undefined || silentMs > silentAfterMs };
}
