/** Starts a scan of an AWS account and waits for its own verdict, in one call. */
import type { StatusWaitOptions, WorkflowErrorOf } from '@sec/core';
import {
  assertOptions,
  isErrorOf,
  readTiming,
  saveToken,
  statusWaitOptionNames,
  withTimeout,
  type Workflow,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import { assertScanTarget, type ScanTarget } from './scan-target.js';
import { scanTiming } from './scan-timing.js';
import { parseScanToken, serializeScanToken } from './scan-token.js';
import type { ScanBaseline } from './scan-verdict.js';
import { invokeScan, type StartScanInput, type StartScanReason } from './start-scan.js';
import {
  pollScan,
  type PollScanOptions,
  type WaitForScanProgress,
  type WaitForScanReason,
  type WaitForScanResult,
} from './wait-for-scan.js';

/** A scan to start, or the resume token of one that was started; a scanner named beside it must be the one that it belongs to. */
export type ScanAndWaitInput =
  | (StartScanInput & { readonly resumeToken?: undefined })
  | (Partial<ScanTarget> & { readonly resumeToken: string });

/** Options of {@link scanAndWait}: it polls every 15 seconds for up to 30 minutes by default. */
export interface ScanAndWaitOptions extends StatusWaitOptions {
  /**
   * Receives the resume token when the scan has started, and a better one when it is first seen running. Pass it as
   * `resumeToken` to continue in another process.
   */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  /** Receives the progress at each poll. */
  readonly onProgress?: ((progress: ScanAndWaitProgress) => void) | undefined;
}

/** Progress of {@link scanAndWait}: one poll. */
export type ScanAndWaitProgress = WaitForScanProgress;

/** Result of {@link scanAndWait}: how the scan itself ended. */
export type ScanAndWaitResult = WaitForScanResult;

/** Why {@link scanAndWait} has no result: as for {@link startScan} and {@link waitForScan}. */
export type ScanAndWaitReason = StartScanReason | WaitForScanReason;

/** @returns Whether an error is one of {@link scanAndWait}; its `reason` is then one of {@link ScanAndWaitReason}. */
export function isScanAndWaitError(error: unknown): error is WorkflowErrorOf<'scanAndWait', ScanAndWaitReason> {
  return isErrorOf('scanAndWait', error);
}

/**
 * Does `startScan`, unless a resume token is given, and `waitForScan`, under one time limit.
 *
 * @returns The verdict; a scan that failed is a result with status `failed` and the reason in `message`.
 * @throws {@link InputError} for a string that is not a resume token, or a token of another scanner; nothing is sent.
 * @throws {@link WorkflowError} with a {@link ScanAndWaitReason} when the scanner is not attached; nothing is started.
 * @throws {@link WorkflowError} with reason `timeout` when the scan has not ended in time. It continues: RISKEN cannot cancel
 * a scan.
 */
export async function scanAndWait(
  client: RiskenClientWith<'aws.listAwsDataSources' | 'aws.invokeAwsScan'>,
  input: ScanAndWaitInput,
  options: ScanAndWaitOptions = {},
): Promise<ScanAndWaitResult> {
  const workflow: Workflow<ScanAndWaitReason> = 'scanAndWait';
  assertOptions(workflow, options, [...statusWaitOptionNames, 'onResumeToken', 'onProgress']);
  const timing = readTiming(workflow, options, scanTiming);
  const { timeoutMs } = timing;
  const baseline = input.resumeToken === undefined ? undefined : parseScanToken(workflow, input.resumeToken, input);
  if (input.resumeToken === undefined) assertScanTarget(workflow, input);
  let step = 'the scan was started';
  const onStep = (next: string): void => void (step = next);
  return withTimeout(
    client,
    { workflow, timeoutMs, signal: options.signal, resumeToken: input.resumeToken, describeStep: () => step },
    (run) => {
      const { onResumeToken, onProgress } = options;
      const polling = { timing, onStep, onResumeToken, onProgress };
      if (baseline !== undefined) return pollScan(run, client, baseline, polling);
      return runScan(run, client, () => invokeScan(run, client, input as StartScanInput), polling);
    },
  );
}

/**
 * Starts a scan and waits for its verdict within the run of a workflow, which may have done other things before.
 *
 * @param invoke - Starts the scan, and returns what was known of the scanner before.
 */
export async function runScan(
  run: WorkflowRun<ScanAndWaitReason>,
  client: RiskenClientWith<'aws.listAwsDataSources'>,
  invoke: () => Promise<ScanBaseline>,
  options: PollScanOptions,
): Promise<ScanAndWaitResult> {
  const startedMs = run.elapsedMs();
  options.onStep('the scan was being started');
  const baseline = await invoke();
  options.onStep('the scan was started');
  saveToken(run, serializeScanToken(baseline), options.onResumeToken);
  const result = await pollScan(run, client, baseline, options);
  return { ...result, durationMs: run.elapsedMs() - startedMs };
}
