/** Starts a scan of an AWS account. */
import { isSecError, type WorkflowErrorOf, type WorkflowOptions } from '@sec/core';
import {
  act,
  assertDuration,
  assertOptions,
  isErrorOf,
  saveToken,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import { fetchScanner, type FetchScannerReason } from './fetch-scanner.js';
import { assertScanTarget, type ScanTarget } from './scan-target.js';
import { scanTiming } from './scan-timing.js';
import { serializeScanToken } from './scan-token.js';
import { isOwnScan, type ScanBaseline, toBaseline, wasRunning } from './scan-verdict.js';

/** A scan to start. */
export interface StartScanInput extends ScanTarget {
  /** Skips the alert analysis that follows a scan. */
  readonly scan_only?: boolean | undefined;
  /** Scans everything again instead of only what changed. */
  readonly full_scan?: boolean | undefined;
}

/** Options of {@link startScan}. */
export interface StartScanOptions extends WorkflowOptions {
  /** Longest time for the whole workflow, in milliseconds. @defaultValue 1_800_000 */
  readonly timeoutMs?: number | undefined;
}

/** Result of {@link startScan}; pass it to `waitForScan` as it is. */
export interface StartScanResult {
  /** Resumes in another process, too. */
  readonly resumeToken: string;
}

/**
 * Why {@link startScan} has no result. `timeout`: the scan is not started in time; `scannerNotAttached`: the scanner is not attached to
 * the account; `incompleteResponse`: the response does not say which scanners are. Nothing is started then.
 */
export type StartScanReason = 'timeout' | 'scannerNotAttached' | 'incompleteResponse';

/** @returns Whether an error is one of {@link startScan}; its `reason` is then one of {@link StartScanReason}. */
export function isStartScanError(error: unknown): error is WorkflowErrorOf<'startScan', StartScanReason> {
  return isErrorOf('startScan', error);
}

/**
 * Starts a scan. `waitForScan` takes the result, also in another process.
 *
 * @throws {@link InputError} when an id is not an integer; nothing is sent.
 * @throws {@link WorkflowError} with a {@link StartScanReason} when the scanner is not attached; nothing is started.
 * @throws {@link WorkflowError} with reason `timeout` when the scan is not started in time.
 * @source ca-risken/doc docs/reference/api_aws.md, InvokeScan [S]; ca-risken/datasource-api pkg/server/aws [C]
 */
export async function startScan(
  client: RiskenClientWith<'aws.listAwsDataSources' | 'aws.invokeAwsScan'>,
  input: StartScanInput,
  options: StartScanOptions = {},
): Promise<StartScanResult> {
  const workflow: Workflow<StartScanReason> = 'startScan';
  assertOptions(workflow, options, ['timeoutMs']);
  const { timeoutMs = scanTiming.timeoutMs, signal } = options;
  assertScanTarget(workflow, input);
  assertDuration(workflow, { timeoutMs });
  return withTimeout(client, { workflow, timeoutMs, signal, describeStep: () => 'the scan was being started' }, async (run) => {
    const baseline = await invokeScan(run, client, input);
    saveToken(run, serializeScanToken(baseline));
    const isSeen = wasRunning(baseline) && (await isSeenRunning(run, client, baseline));
    return { resumeToken: serializeScanToken({ ...baseline, isSeen }) };
  });
}

/** Starts a scan within the run of a workflow. @returns What was known of the scanner before. */
export async function invokeScan(
  run: WorkflowRun<FetchScannerReason>,
  client: RiskenClientWith<'aws.listAwsDataSources' | 'aws.invokeAwsScan'>,
  input: StartScanInput,
): Promise<ScanBaseline> {
  const { project_id, aws_id, aws_data_source_id, scan_only, full_scan } = input;
  const { scanner, reason, problem } = await fetchScanner(client, input, run.callOptions);
  if (scanner === undefined) throw workflowError(run.workflow, reason, problem);
  await act(run, () => client.aws.invokeAwsScan({ project_id, aws_id, aws_data_source_id, scan_only, full_scan }, run.callOptions));
  return toBaseline(input, scanner);
}

/** Where another scan was running, its end looks like the one of the new scan unless that was seen: so it is polled once more. */
async function isSeenRunning(
  run: WorkflowRun<StartScanReason>,
  client: RiskenClientWith<'aws.listAwsDataSources'>,
  baseline: ScanBaseline,
): Promise<boolean> {
  try {
    const { scanner } = await fetchScanner(client, baseline, run.callOptions);
    return scanner !== undefined && isOwnScan(baseline, scanner);
  } catch (error) {
    // The scan is started: its token must not be lost with this poll.
    if (!isSecError(error)) throw error;
    return false;
  }
}
