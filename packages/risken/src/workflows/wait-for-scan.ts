/** Starts a scan of an AWS account and waits for its own verdict, never for the one before it. */
import { callWith, checkMs, type Clock, InputError, isSecError, poll, systemClock, withDeadline, WorkflowError } from '@sec/core';
import type { RiskenClient } from '../client.js';
import { type DataSourceStatusName, dataSourceStatusName } from '../data-source-status.js';
import type { AwsDataSource } from '../generated/operations.js';
import { scope } from './hydrate-findings.js';
import { readScanHandle, type ScanBaseline, type ScanTarget, sumOfDetail, toBaseline, writeScanHandle } from './scan-handle.js';

export interface StartScanInput extends ScanTarget {
  /** Skips the alert analysis that follows a scan. */
  readonly scan_only?: boolean;
  /** Scans everything again instead of only what changed. */
  readonly full_scan?: boolean;
}

/** The handle that `startScan` gave; a scanner named beside it must be the one that it belongs to. */
export interface WaitForScanInput extends Partial<ScanTarget> {
  readonly handle: string;
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

export interface WaitForScanOptions extends WaitOptions {
  /**
   * Told of a better handle when the scan is first seen running. Where another scan ran already at the start, only that one
   * goes on whatever happens in between.
   */
  readonly onHandle?: (handle: string) => void;
  readonly onProgress?: (progress: ScanProgress) => void;
}

export interface ScanResult {
  /** `ok` and `error` are the scan's own end; `unknown` is a status that this package does not know. */
  readonly outcome: 'ok' | 'error' | 'unknown';
  /** The scanner as it stands; its `status` is the server's own number. */
  readonly data_source: AwsDataSource;
  readonly durationMs: number;
}

const inProgress = 3;
export const defaultIntervalMs = 15_000;
export const defaultDeadlineMs = 1_800_000;

/**
 * Starts a scan, and gives the handle that `waitForScan` goes on from, also in another process.
 *
 * @throws InputError when an id is no number; nothing is sent.
 * @throws WorkflowError with reason `failed` when the scanner is not attached; nothing is started.
 * @throws WorkflowError with reason `deadline` when it is not started in time (30 minutes unless given).
 * @source ca-risken/doc docs/reference/api_aws.md, InvokeScan [S]; ca-risken/datasource-api pkg/server/aws [C]
 */
export async function startScan(
  client: RiskenClient,
  input: StartScanInput,
  options: Pick<WaitOptions, 'deadlineMs' | 'signal' | 'clock'> = {},
): Promise<string> {
  const { deadlineMs = defaultDeadlineMs, signal, clock = systemClock } = options;
  const { aws_id, aws_data_source_id, scan_only, full_scan } = input;
  checkId('aws_id', 'an account', aws_id);
  checkId('aws_data_source_id', 'a scanner', aws_data_source_id);
  checkMs('startScan', { deadlineMs });
  const limit = { workflow: 'startScan', deadlineMs, clock, signal, where: () => 'the scan was being started' };
  return withDeadline(limit, async (stepSignal) => {
    const before = toBaseline(input, await look(client, 'startScan', input, stepSignal));
    await client.aws.invokeAwsScan(
      {
        ...scope(input),
        aws_id,
        aws_data_source_id,
        ...(scan_only === undefined ? {} : { scan_only }),
        ...(full_scan === undefined ? {} : { full_scan }),
      },
      callWith(stepSignal),
    );
    return writeScanHandle({ ...before, isSeen: before.status === inProgress && (await isSeenRunning(client, before, stepSignal)) });
  });
}

/**
 * Waits for the verdict of a scan that was started.
 *
 * The status before a scan is usually the verdict of the last one, and lists may come from a replica that lags behind.
 * So the end counts only after the scan was seen running, or after `scan_at` moved; a status that this package does not know
 * counts as soon as it is another one than before. Where another scan ran already when this one was started, it must be seen
 * running: waiting that begins too late for that meets its deadline.
 *
 * @returns The verdict; a scan that failed is a result with outcome `error` and the reason in `status_detail`.
 * @throws InputError when handle and scanner do not belong together; nothing is sent.
 * @throws WorkflowError with reason `deadline` when the scan is not over in time. It goes on: RISKEN cannot cancel one.
 * @source ca-risken/datasource-api pkg/server/aws [C]
 */
export async function waitForScan(client: RiskenClient, input: WaitForScanInput, options: WaitForScanOptions = {}): Promise<ScanResult> {
  const { intervalMs = defaultIntervalMs, deadlineMs = defaultDeadlineMs, signal, onHandle, onProgress, clock = systemClock } = options;
  const { handle, ...target } = input;
  const before = readScanHandle('waitForScan', handle, target);
  checkMs('waitForScan', { intervalMs, deadlineMs });
  const startedMs = clock.monotonic();
  const verdict = createVerdictTest(before);
  const { state } = await poll<AwsDataSource>({
    workflow: 'waitForScan',
    look: (lookSignal, heed) => look(client, 'waitForScan', before, lookSignal, heed),
    isRunning: (entry) => !verdict.isOver(entry),
    onState: (entry) => {
      if (verdict.isFirstSight(entry)) onHandle?.(writeScanHandle({ ...before, isSeen: true }));
      onProgress?.({
        status: entry.status ?? 0,
        statusName: dataSourceStatusName(entry.status),
        status_detail: entry.status_detail,
        elapsedMs: clock.monotonic() - startedMs,
      });
    },
    intervalMs,
    deadlineMs,
    signal,
    clock,
  });
  const outcome = state.status === 1 ? 'ok' : state.status === 4 ? 'error' : 'unknown';
  return { outcome, data_source: state, durationMs: clock.monotonic() - startedMs };
}

async function look(
  client: RiskenClient,
  workflow: string,
  target: ScanTarget,
  signal: AbortSignal,
  heed?: (headers: Headers) => void,
): Promise<AwsDataSource> {
  const { aws_id, aws_data_source_id } = target;
  const { data, headers } = await client.aws.listAwsDataSources.withResponse({ ...scope(target), aws_id }, { signal });
  heed?.(headers);
  const list: readonly (AwsDataSource | null)[] = data.data_source;
  if (!Array.isArray(list))
    throw new WorkflowError(workflow, 'failed', `the scanners of account ${aws_id} are not known: what came is no list`);
  const found = list.find((entry) => entry?.aws_data_source_id === aws_data_source_id);
  if (found?.aws_id === aws_id) return found;
  throw new WorkflowError(
    workflow,
    'failed',
    `scanner ${aws_data_source_id} is not attached to account ${aws_id}; attach it with attachAwsDataSource first`,
  );
}

/** Where a scan ran already, its end looks like the one of the new scan unless that was seen: so one look more. */
async function isSeenRunning(client: RiskenClient, before: ScanBaseline, signal: AbortSignal): Promise<boolean> {
  try {
    return createVerdictTest(before).isFirstSight(await look(client, 'startScan', before, signal));
  } catch (error) {
    // The scan is started: the handle must not be lost with this look.
    if (signal.aborted || !isSecError(error)) throw error;
    return false;
  }
}

/** Tells this scan's verdict from the one that stood there before. */
function createVerdictTest(before: ScanBaseline) {
  const wasRunning = before.status === inProgress;
  let seenRunning = before.isSeen;
  /** A scan that already ran when ours was queued shows the same text until ours takes over. */
  const isOurs = (entry: AwsDataSource): boolean => entry.status === inProgress && (!wasRunning || sumOfDetail(entry) !== before.detail);
  return {
    /** To be asked of every look, as it is what remembers. */
    isFirstSight(entry: AwsDataSource): boolean {
      if (seenRunning || !isOurs(entry)) return false;
      seenRunning = true;
      return true;
    },
    isOver(entry: AwsDataSource): boolean {
      if (entry.status === inProgress) return false;
      const moved = (entry.scan_at ?? 0) > (before.scan_at ?? 0);
      const isAnotherWord = dataSourceStatusName(entry.status) === undefined && entry.status !== before.status;
      return seenRunning || isAnotherWord || (moved && !wasRunning);
    },
  };
}

function checkId(member: string, what: string, id: unknown): void {
  if (Number.isSafeInteger(id)) return;
  throw new InputError(
    `startScan: "${member}" must be the number of ${what}, got ${typeof id}; for example { aws_id: 1001, aws_data_source_id: 1002 }`,
    { member },
  );
}
