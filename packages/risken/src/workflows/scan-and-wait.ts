/** Starts a scan of an AWS account and waits for its own verdict, in one call. */
import { checkMs, systemClock, withDeadline } from '@sec/core';
import type { RiskenClient } from '../client.js';
import type { ScanTarget } from './scan-handle.js';
import {
  defaultDeadlineMs,
  defaultIntervalMs,
  type ScanResult,
  startScan,
  type StartScanInput,
  waitForScan,
  type WaitForScanOptions,
} from './wait-for-scan.js';

/** A scan to start, or the handle of one that was started before; what stands beside a handle must be what it is of. */
export type ScanAndWaitInput = (StartScanInput & { readonly handle?: undefined }) | (Partial<ScanTarget> & { readonly handle: string });

export interface ScanAndWaitOptions extends WaitForScanOptions {
  /**
   * Told of the handle once the scan is started, so that another process can go on from it, and of a better one when the scan
   * is first seen running.
   */
  readonly onHandle?: (handle: string) => void;
}

/**
 * Does `startScan`, unless it is given a handle, and `waitForScan`, under one limit on the time.
 *
 * @returns The verdict; a scan that failed is a result with outcome `error` and the reason in `status_detail`.
 * @throws InputError for a handle that `startScan` did not give, or one of another scanner; nothing is sent.
 * @throws WorkflowError with reason `failed` when the scanner is not attached; nothing is started.
 * @throws WorkflowError with reason `deadline` when the scan is not over in time. It goes on: RISKEN cannot cancel one.
 */
export async function scanAndWait(client: RiskenClient, input: ScanAndWaitInput, options: ScanAndWaitOptions = {}): Promise<ScanResult> {
  const { intervalMs = defaultIntervalMs, deadlineMs = defaultDeadlineMs, signal, onHandle, onProgress, clock = systemClock } = options;
  checkMs('scanAndWait', { intervalMs, deadlineMs });
  const startedMs = clock.monotonic();
  let step = 'the scan was being started';
  return withDeadline({ workflow: 'scanAndWait', deadlineMs, clock, signal, where: () => step }, async (stepSignal) => {
    // The limit for everything is kept outside, so those of the steps must not come first.
    const limits = { deadlineMs: deadlineMs + 1, signal: stepSignal, clock };
    const handle = input.handle === undefined ? await startScan(client, input, limits) : input.handle;
    if (input.handle === undefined) onHandle?.(handle);
    step = 'the scan was started';
    const { project_id, aws_id, aws_data_source_id } = input;
    const target = Object.fromEntries(
      Object.entries({ project_id, aws_id, aws_data_source_id }).filter(([, id]) => id !== undefined),
    ) as Partial<ScanTarget>;
    const result = await waitForScan(
      client,
      { ...target, handle },
      {
        ...limits,
        intervalMs,
        ...(onHandle === undefined ? {} : { onHandle }),
        onProgress: (progress) => {
          step = `its last status was ${progress.status}`;
          onProgress?.(progress);
        },
      },
    );
    return { ...result, durationMs: clock.monotonic() - startedMs };
  });
}
