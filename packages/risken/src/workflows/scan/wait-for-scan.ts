/** Waits for the verdict of a scan that was started, never for the one before it. */
import type { StatusWaitOptions, WaitResult, WorkflowErrorOf, WorkflowProgress, WorkflowStatus } from '@sec/core';
import {
  assertOptions,
  createGrace,
  createStatusReader,
  isErrorOf,
  notify,
  poll,
  readTiming,
  saveToken,
  type StatusReading,
  statusWaitOptionNames,
  type Timing,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { AwsDataSource } from '../../generated/operations.js';
import { fetchScanner, type FetchScannerReason } from './fetch-scanner.js';
import type { ScanTarget } from './scan-target.js';
import { scanTiming } from './scan-timing.js';
import { parseScanToken, serializeScanToken } from './scan-token.js';
import { hasMoved, isOwnScan, isStale, type ScanBaseline, statusTable, toVendorStatus } from './scan-verdict.js';

/** A scan that was started; a scanner named beside the token must be the one that it belongs to. */
export interface WaitForScanInput extends Partial<ScanTarget> {
  readonly resumeToken: string;
}

/** Options of {@link waitForScan}: it polls every 15 seconds for up to 30 minutes by default. */
export interface WaitForScanOptions extends StatusWaitOptions {
  /**
   * Receives a better resume token when the scan is first seen running. If another scan was running at the start, only the
   * better one resumes whatever happens in between.
   */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  /** Receives the progress at each poll. */
  readonly onProgress?: ((progress: WaitForScanProgress) => void) | undefined;
}

/** Progress of {@link waitForScan}: one poll. `vendorStatus` is `undefined` where the list does not show the scanner. */
export interface WaitForScanProgress extends WorkflowProgress<'scanning'> {
  readonly status_detail: string | undefined;
}

/** Result of {@link waitForScan}: how the scan itself ended. */
export interface WaitForScanResult extends WaitResult {
  /** What the scanner says of the end, such as why the scan failed; `undefined` where it is empty. */
  readonly message: string | undefined;
  /** The scanner as it is now; its `status` is the server's number. */
  readonly data_source: AwsDataSource;
}

/**
 * Why {@link waitForScan} has no result. `timeout`: the scan has not ended in time; `scannerNotAttached`: the scanner is no longer
 * attached to the account; `incompleteResponse`: the response does not say which scanners are.
 */
export type WaitForScanReason = 'timeout' | 'scannerNotAttached' | 'incompleteResponse';

/** @returns Whether an error is one of {@link waitForScan}; its `reason` is then one of {@link WaitForScanReason}. */
export function isWaitForScanError(error: unknown): error is WorkflowErrorOf<'waitForScan', WaitForScanReason> {
  return isErrorOf('waitForScan', error);
}

/**
 * Waits for the verdict of a scan that was started.
 *
 * The status before a scan is usually the verdict of the last one, and lists may come from a replica that lags behind. So a
 * verdict counts only after the scan was seen running, or after `scan_at` moved. A status that this package does not know ends
 * the wait where it differs from the one before and has stood for `unknownStatusGraceMs`, or `scan_at` moved with it. If another
 * scan was running when this one was started, this one must be seen running: a wait that begins too late for that runs into its
 * timeout.
 *
 * @returns The verdict; a scan that failed is a result with status `failed` and the reason in `message`.
 * @throws {@link InputError} when token and scanner do not belong together; nothing is sent.
 * @throws {@link WorkflowError} with a {@link WaitForScanReason} when the list has not shown the scanner for `unknownStatusGraceMs`.
 * @throws {@link WorkflowError} with reason `timeout` when the scan has not ended in time. It continues: RISKEN cannot cancel
 * a scan.
 * @source ca-risken/datasource-api pkg/server/aws [C]
 */
export async function waitForScan(
  client: RiskenClientWith<'aws.listAwsDataSources'>,
  input: WaitForScanInput,
  options: WaitForScanOptions = {},
): Promise<WaitForScanResult> {
  const workflow: Workflow<WaitForScanReason> = 'waitForScan';
  assertOptions(workflow, options, [...statusWaitOptionNames, 'onResumeToken', 'onProgress']);
  const timing = readTiming(workflow, options, scanTiming);
  const { timeoutMs } = timing;
  const { signal, onResumeToken, onProgress } = options;
  const baseline = parseScanToken(workflow, input.resumeToken, input);
  let step = 'the scan was started';
  return withTimeout(client, { workflow, timeoutMs, signal, resumeToken: input.resumeToken, describeStep: () => step }, (run) =>
    pollScan(run, client, baseline, { timing, onResumeToken, onProgress, onStep: (next) => (step = next) }),
  );
}

/** What {@link pollScan} takes beside the listeners of the caller. */
export interface PollScanOptions extends Pick<WaitForScanOptions, 'onResumeToken' | 'onProgress'> {
  readonly timing: Timing;
  /** Receives what is going on, for the message when the time is over. */
  readonly onStep: (step: string) => void;
}

/** What a poll shows. */
interface ScanState {
  readonly reading: StatusReading;
  /** `undefined` where the list does not show the scanner. */
  readonly entry: AwsDataSource | undefined;
}

/** Waits for the verdict of a scan within the run of a workflow. */
export async function pollScan(
  run: WorkflowRun<FetchScannerReason>,
  client: RiskenClientWith<'aws.listAwsDataSources'>,
  start: ScanBaseline,
  { timing, onStep, onResumeToken, onProgress }: PollScanOptions,
): Promise<WaitForScanResult> {
  let baseline = start;
  const statuses = createStatusReader(run, statusTable, timing);
  const isGone = createGrace(run.clock, timing.unknownStatusGraceMs);
  const { state } = await poll<ScanState>(run, {
    async fetchState(callOptions, onResponseHeaders) {
      const { scanner: entry, reason, problem } = await fetchScanner(client, baseline, callOptions, onResponseHeaders);
      // A list may come from a database that lags behind: one without the scanner proves nothing.
      if (isGone(entry === undefined) && entry === undefined) throw workflowError(run.workflow, reason, problem);
      if (entry === undefined) return { reading: 'running', entry };
      const vendorStatus = toVendorStatus(entry);
      if (!baseline.isSeen && isOwnScan(baseline, entry, statuses.parse(vendorStatus) === 'running')) {
        baseline = { ...baseline, isSeen: true };
        saveToken(run, serializeScanToken(baseline), onResumeToken);
      }
      // A status from before the start says as little of this scan as a running one.
      const reading = statuses.read(isStale(baseline, entry) ? 'running' : vendorStatus, hasMoved(baseline, entry));
      run.lastStatus = vendorStatus;
      return { reading, entry };
    },
    isRunning: ({ reading }) => reading === 'running' || reading === 'undecided',
    onProgress({ entry }) {
      const vendorStatus = entry && toVendorStatus(entry);
      onStep(vendorStatus === undefined ? 'the last list did not show the scanner' : `the last status was "${vendorStatus}"`);
      notify(onProgress, { step: 'scanning', elapsedMs: run.elapsedMs(), vendorStatus, status_detail: entry?.status_detail });
    },
    ...timing,
  });
  const data_source = state.entry as AwsDataSource;
  return {
    status: state.reading as WorkflowStatus,
    vendorStatus: toVendorStatus(data_source),
    durationMs: run.elapsedMs(),
    message: data_source.status_detail || undefined,
    data_source,
  };
}
