/** Waits for the verdict of a scan that was started, never for the one before it. */
import type { WaitOptions, WaitResult, WorkflowProgress } from '@sec/core';
import { assertDuration, notify, poll, withTimeout, type WorkflowRun } from '@sec/core/vendor';
import type { RiskenClientWith } from '../../client.js';
import type { AwsDataSource } from '../../generated/operations.js';
import { toDataSourceStatusName } from '../../values/data-source-status.js';
import { fetchScanner } from './fetch-scanner.js';
import type { ScanTarget } from './scan-target.js';
import { defaultIntervalMs, defaultTimeoutMs } from './scan-timing.js';
import { parseScanToken, serializeScanToken } from './scan-token.js';
import { isOwnScan, isOwnVerdict, type ScanBaseline } from './scan-verdict.js';

/** A scan that was started; a scanner named beside the token must be the one that it belongs to. */
export interface WaitForScanInput extends Partial<ScanTarget> {
  readonly resumeToken: string;
}

/** Options of {@link waitForScan}: it polls every 15 seconds for up to 30 minutes by default. */
export interface WaitForScanOptions extends WaitOptions {
  /**
   * Receives a better resume token when the scan is first seen running. If another scan was running at the start, only the
   * better one resumes whatever happens in between.
   */
  readonly onResumeToken?: ((resumeToken: string) => void) | undefined;
  /** Receives the progress at each poll. */
  readonly onProgress?: ((progress: WaitForScanProgress) => void) | undefined;
}

/** Progress of {@link waitForScan}: one poll. */
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
 * Waits for the verdict of a scan that was started.
 *
 * The status before a scan is usually the verdict of the last one, and lists may come from a replica that lags behind. So a
 * verdict counts only after the scan was seen running, or after `scan_at` moved; a status that this package does not know
 * counts as soon as it differs from the one before. If another scan was running when this one was started, this one must be
 * seen running: a wait that begins too late for that runs into its timeout.
 *
 * @returns The verdict; a scan that failed is a result with status `failed` and the reason in `message`.
 * @throws {@link InputError} when token and scanner do not belong together; nothing is sent.
 * @throws {@link WorkflowError} with reason `timeout` when the scan has not ended in time. It continues: RISKEN cannot cancel
 * a scan.
 * @source ca-risken/datasource-api pkg/server/aws [C]
 */
export async function waitForScan(
  client: RiskenClientWith<'aws.listAwsDataSources'>,
  input: WaitForScanInput,
  options: WaitForScanOptions = {},
): Promise<WaitForScanResult> {
  const workflow = 'waitForScan';
  const { intervalMs = defaultIntervalMs, timeoutMs = defaultTimeoutMs, signal } = options;
  const baseline = parseScanToken(workflow, input.resumeToken, input);
  assertDuration(workflow, { intervalMs, timeoutMs });
  let step = 'the scan was started';
  return withTimeout(client, { workflow, timeoutMs, signal, describeStep: () => step }, (run) =>
    pollScan(run, client, baseline, { ...options, intervalMs, onStep: (next) => (step = next) }),
  );
}

/** What {@link pollScan} takes beside the listeners of the caller. */
export interface PollScanOptions extends Pick<WaitForScanOptions, 'onResumeToken' | 'onProgress'> {
  readonly intervalMs: number;
  /** Receives what is going on, for the message when the time is over. */
  readonly onStep: (step: string) => void;
}

/** Waits for the verdict of a scan within the run of a workflow. */
export async function pollScan(
  run: WorkflowRun,
  client: RiskenClientWith<'aws.listAwsDataSources'>,
  start: ScanBaseline,
  { intervalMs, onStep, onResumeToken, onProgress }: PollScanOptions,
): Promise<WaitForScanResult> {
  let baseline = start;
  const { state } = await poll<AwsDataSource>(run, {
    async fetchState(_, onResponseHeaders) {
      const entry = await fetchScanner(run, client, baseline, onResponseHeaders);
      if (!baseline.isSeen && isOwnScan(baseline, entry)) {
        baseline = { ...baseline, isSeen: true };
        notify(onResumeToken, serializeScanToken(baseline));
      }
      return entry;
    },
    isRunning: (entry) => !isOwnVerdict(baseline, entry),
    onProgress(entry) {
      const vendorStatus = toVendorStatus(entry);
      onStep(`the last status was "${vendorStatus}"`);
      notify(onProgress, { step: 'scanning', elapsedMs: run.elapsedMs(), vendorStatus, status_detail: entry.status_detail });
    },
    intervalMs,
  });
  return {
    status: state.status === 1 ? 'succeeded' : state.status === 4 ? 'failed' : 'unknown',
    vendorStatus: toVendorStatus(state),
    durationMs: run.elapsedMs(),
    message: state.status_detail || undefined,
    data_source: state,
  };
}

/** The name of the status, or the digits of a number that has none. */
function toVendorStatus({ status }: AwsDataSource): string {
  return toDataSourceStatusName(status) ?? String(status);
}
