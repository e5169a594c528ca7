/** Puts the failed jobs of the scan queue back, as after an outage, and tells whether there are scanners to do them. */
import { callWith, type Clock, InputError, systemClock, type WorkflowOptions } from '@sec/core';
import { parseAquaDate } from '../aqua-date.js';
import type { AquaClient } from '../client.js';
import type { QueueScanner, ScanJobRef, ScanQueueSummary } from '../generated/operations.js';
import { parseScanStatus } from '../scan-status.js';

export interface DrainScanQueueInput {
  /** Only jobs of this registry, by its name in Aqua. */
  readonly registry?: string;
  /** Jobs in one request; 50 unless given. */
  readonly batchSize?: number;
  /** Tells what would be put back, and sends nothing that changes anything. */
  readonly dryRun?: boolean;
  /** Removes finished and failed jobs from the queue afterwards, if every batch was taken; false unless given. */
  readonly clear?: boolean;
}

export interface DrainScanQueueOptions extends WorkflowOptions {
  /** Silence after which a scanner counts as silent, in milliseconds; 5 minutes unless given. */
  readonly silentAfterMs?: number;
  readonly clock?: Clock;
  readonly onProgress?: (progress: { readonly requeued: number; readonly notRequeued: number; readonly total: number }) => void;
}

export interface ScannerHealth {
  readonly id: string;
  /** `working`, `waiting`, or another word. */
  readonly status: string | undefined;
  /** Last sign of life. */
  readonly lastHeartbeat: Date | undefined;
  /** Time since then by this machine's clock, in milliseconds. */
  readonly silentMs: number | undefined;
  /** Silent for too long, or without any sign of life. */
  readonly isSilent: boolean;
}

export interface DrainedScanQueue {
  /** The queue before anything was done. */
  readonly before: ScanQueueSummary;
  readonly scanners: readonly ScannerHealth[];
  /** Images whose jobs failed, each once. */
  readonly failed: readonly ScanJobRef[];
  /** Those that were put back; empty for a dry run. */
  readonly requeued: readonly ScanJobRef[];
  /** Those that were not, by batch, with what went wrong. A failure may hide that the server did it. */
  readonly notRequeued: readonly { readonly jobs: readonly ScanJobRef[]; readonly error: unknown }[];
  readonly cleared: boolean;
}

/**
 * All failed jobs are read before the first is put back, as putting back moves the pages. A batch that fails does not stop
 * the others.
 *
 * @throws InputError for a batch size that is no whole number from 1; nothing is sent.
 * @source Aqua Security API Reference, scan queue [S]
 */
export async function drainScanQueue(
  client: AquaClient,
  input: DrainScanQueueInput = {},
  options: DrainScanQueueOptions = {},
): Promise<DrainedScanQueue> {
  const { registry, batchSize = 50, dryRun = false, clear = false } = input;
  const { signal, onProgress, silentAfterMs = 300_000, clock = systemClock } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1)
    throw new InputError(`drainScanQueue: "batchSize" must be a whole number from 1, got ${String(batchSize)}; for example 50`, {
      member: 'batchSize',
    });
  const call = callWith(signal);
  const before = await client.scanQueue.getScanQueueSummary(undefined, call);
  const scanners: ScannerHealth[] = [];
  for await (const scanner of client.scanQueue.listScanners.items({}, call)) scanners.push(healthOf(scanner, silentAfterMs, clock));
  const failed = await listFailed(client, registry, signal);

  const requeued: ScanJobRef[] = [];
  const notRequeued: { readonly jobs: readonly ScanJobRef[]; readonly error: unknown }[] = [];
  if (!dryRun) {
    for (let start = 0; start < failed.length; start += batchSize) {
      const jobs = failed.slice(start, start + batchSize);
      try {
        await client.scanQueue.requeueScanJobs({ jobs }, call);
        requeued.push(...jobs);
      } catch (error) {
        if (signal?.aborted) throw error;
        notRequeued.push({ jobs, error });
      }
      onProgress?.({
        requeued: requeued.length,
        notRequeued: failed.slice(0, start + jobs.length).length - requeued.length,
        total: failed.length,
      });
    }
  }
  // The failed jobs are the only trace of what could not be put back.
  const cleared = clear && !dryRun && notRequeued.length === 0;
  if (cleared) await client.scanQueue.clearScanQueue(undefined, call);
  return { before, scanners, failed, requeued, notRequeued, cleared };
}

async function listFailed(client: AquaClient, registry: string | undefined, signal: AbortSignal | undefined): Promise<ScanJobRef[]> {
  const found = new Map<string, ScanJobRef>();
  for await (const job of client.scanQueue.listScanJobs.items({ statuses: ['failed'] }, callWith(signal))) {
    // A console that does not know the filter gives all jobs.
    if (parseScanStatus(job.status) !== 'failed' || (registry !== undefined && job.registry !== registry)) continue;
    found.set(JSON.stringify([job.registry, job.image]), { registry: job.registry, image: job.image });
  }
  return [...found.values()];
}

function healthOf({ id, status, last_heartbeat }: QueueScanner, silentAfterMs: number, clock: Clock): ScannerHealth {
  const lastHeartbeat = parseAquaDate(last_heartbeat);
  const silentMs = lastHeartbeat === undefined ? undefined : Math.max(0, clock.now() - lastHeartbeat.getTime());
  return { id, status, lastHeartbeat, silentMs, isSilent: silentMs === undefined || silentMs > silentAfterMs };
}
