/** Starts a scan of an AWS account and waits for its own verdict, never for the one before it. */
import { type Clock, poll, systemClock, WorkflowError } from '@sec/core';
import type { RiskenClient } from '../client.js';
import { type DataSourceStatusName, dataSourceStatusName } from '../data-source-status.js';
import type { AwsDataSource } from '../generated/operations.js';
import { scope } from './hydrate-findings.js';

export interface ScanAndWaitInput {
  /** Project of the account; the client's own unless given. */
  readonly project_id?: number;
  /** RISKEN's own id of the account. */
  readonly aws_id: number;
  /** Catalogue id of the scanner, which must be attached to the account. */
  readonly aws_data_source_id: number;
  /** Skips the alert analysis that follows a scan. */
  readonly scan_only?: boolean;
  /** Scans everything again instead of only what changed. */
  readonly full_scan?: boolean;
}

export interface WaitOptions {
  /** Time between two looks, in milliseconds; 15 000 unless given. */
  readonly intervalMs?: number;
  /** Longest time in all, in milliseconds; 30 minutes unless given. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Time, for tests. */
  readonly clock?: Clock;
}

/** One look at a running scan. */
export interface ScanProgress {
  readonly status: number;
  readonly statusName: DataSourceStatusName | undefined;
  readonly status_detail: string | undefined;
  readonly elapsedMs: number;
}

export interface ScanAndWaitOptions extends WaitOptions {
  readonly onProgress?: (progress: ScanProgress) => void;
}

export interface ScanResult {
  /** `ok` and `error` are the scan's own end; `unknown` is a status that this package does not know. */
  readonly outcome: 'ok' | 'error' | 'unknown';
  readonly data_source: AwsDataSource;
  readonly durationMs: number;
}

const inProgress = 3;

/**
 * Starts a scan and waits for its own verdict.
 *
 * The status before a scan is usually the verdict of the last one, and lists may come from a replica that lags behind.
 * So the end counts only after the scan was seen running, or after `scan_at` moved.
 *
 * @returns The verdict; a scan that failed is a result with outcome `error` and the reason in `status_detail`.
 * @throws WorkflowError with reason `failed` when the scanner is not attached; nothing is started.
 * @throws WorkflowError with reason `deadline` when the scan is not over in time. It goes on: RISKEN cannot cancel one.
 * @source ca-risken/doc docs/reference/api_aws.md, InvokeScan [S]; ca-risken/datasource-api pkg/server/aws [C]
 */
export async function scanAndWait(client: RiskenClient, input: ScanAndWaitInput, options: ScanAndWaitOptions = {}): Promise<ScanResult> {
  const { intervalMs = 15_000, deadlineMs = 1_800_000, signal, onProgress, clock = systemClock } = options;
  const startedMs = clock.monotonic();
  const look = async (lookSignal: AbortSignal | undefined): Promise<AwsDataSource> => {
    const call = lookSignal === undefined ? undefined : { signal: lookSignal };
    const { data_source } = await client.aws.listAwsDataSources({ ...scope(input), aws_id: input.aws_id }, call);
    const found = data_source.find((entry) => entry.aws_data_source_id === input.aws_data_source_id);
    if (found?.aws_id === undefined) {
      throw new WorkflowError(
        'scanAndWait',
        'failed',
        `scanner ${input.aws_data_source_id} is not attached to account ${input.aws_id}; attach it with attachAwsDataSource first`,
      );
    }
    return found;
  };
  const before = await look(signal);
  const { scan_only, full_scan } = input;
  await client.aws.invokeAwsScan(
    {
      ...scope(input),
      aws_id: input.aws_id,
      aws_data_source_id: input.aws_data_source_id,
      ...(scan_only === undefined ? {} : { scan_only }),
      ...(full_scan === undefined ? {} : { full_scan }),
    },
    signal === undefined ? undefined : { signal },
  );
  const isOver = createVerdictTest(before);
  const { state } = await poll<AwsDataSource>({
    workflow: 'scanAndWait',
    look,
    isRunning: (entry) => !isOver(entry),
    onState: (entry) =>
      onProgress?.({
        status: entry.status ?? 0,
        statusName: dataSourceStatusName(entry.status),
        status_detail: entry.status_detail,
        elapsedMs: clock.monotonic() - startedMs,
      }),
    intervalMs,
    deadlineMs,
    signal,
    clock,
  });
  const outcome = state.status === 1 ? 'ok' : state.status === 4 ? 'error' : 'unknown';
  return { outcome, data_source: state, durationMs: clock.monotonic() - startedMs };
}

/** Tells this scan's verdict from the one that stood there before. */
function createVerdictTest(before: AwsDataSource): (entry: AwsDataSource) => boolean {
  const wasRunning = before.status === inProgress;
  let seenRunning = false;
  return (entry) => {
    if (entry.status === inProgress) {
      // A scan that already ran when ours was queued shows the same text until ours takes over.
      if (!wasRunning || entry.status_detail !== before.status_detail) seenRunning = true;
      return false;
    }
    const moved = (entry.scan_at ?? 0) > (before.scan_at ?? 0);
    return seenRunning || (moved && !wasRunning);
  };
}
