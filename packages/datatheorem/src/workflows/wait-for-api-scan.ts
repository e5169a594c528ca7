/** Waits for the end of a scan of an API, whatever end that is. */
import {
  InputError,
  type StatusWaitOptions,
  type WaitResult,
  type WorkflowErrorOf,
  type WorkflowProgress,
  type WorkflowStatus,
} from '@sec/core';
import {
  assertDuration,
  assertOptions,
  assertSameTarget,
  createStatusReader,
  describe,
  isErrorOf,
  notify,
  poll,
  readTiming,
  type StatusReading,
  statusWaitOptionNames,
  type Timing,
  toSentence,
  undefinedIfNotFound,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { AssetScan } from '../generated/operations.js';
import { apiScanStatusTable } from '../values/api-scan-status.js';
import { quoteStatus } from '../values/mobile-scan-status.js';
import { type ApiScanTarget, nameOfApiScan, parseApiScanToken } from './api-scan-token.js';

/** The scan, the token that `onResumeToken` of `scanApiAndGate` received, or both, which must then belong together. */
export type WaitForApiScanInput =
  | { readonly asset_id: string; readonly scan_id: string; readonly resumeToken?: string }
  | { readonly resumeToken: string; readonly asset_id?: string; readonly scan_id?: string };

/** One poll of a scan; `vendorStatus` is `undefined` while the server does not know the scan, or shows no status of it. */
export type WaitForApiScanProgress = WorkflowProgress<'scanning'>;

export interface WaitForApiScanOptions extends StatusWaitOptions {
  /** Time between two polls, in milliseconds. @defaultValue 25_000; the first ones 1, 2, 4, 8 and 16 seconds apart */
  readonly intervalMs?: number | undefined;
  /** Longest time for the whole wait, in milliseconds. @defaultValue 3_600_000 (an hour) */
  readonly timeoutMs?: number | undefined;
  /** How long to tolerate 404 responses, in milliseconds. @defaultValue 60_000 */
  readonly notFoundGraceMs?: number | undefined;
  /** Called with every poll. */
  readonly onProgress?: ((progress: WaitForApiScanProgress) => void) | undefined;
}

export interface WaitForApiScanResult extends WaitResult, ApiScanTarget {
  /** Why it failed, as the vendor says it, on one line and without secrets; `undefined` where it does not. */
  readonly failedReason: string | undefined;
  readonly scan: AssetScan;
}

/**
 * Why {@link waitForApiScan} has no result. `timeout`: the scan has not ended in time; `scanNotFound`: the server does not know it.
 */
export type WaitForApiScanReason = 'timeout' | 'scanNotFound';

/** @returns Whether an error is one of {@link waitForApiScan}; its `reason` is then one of {@link WaitForApiScanReason}. */
export function isWaitForApiScanError(error: unknown): error is WorkflowErrorOf<'waitForApiScan', WaitForApiScanReason> {
  return isErrorOf('waitForApiScan', error);
}

type Client = DataTheoremClientWith<'apiScans.getRestfulApiScan'>;

/** What decides how a scan is polled. */
export interface ApiScanPolling extends Timing {
  readonly notFoundGraceMs: number;
}

/**
 * Polls a scan of a RESTful API until its status is a known end, or a status that is not running comes with a reason for a failure.
 *
 * The vendor documents `ONGOING` alone and no end. Usual names of ends are therefore assumed (`COMPLETED`, `FAILED`, `CANCELLED`, …),
 * in any case; a scan that ended and has a `failed_reason` has failed, whatever its status is. Any other status, or none, is polled on
 * and ends the wait with `unknown` once it has stood for `unknownStatusGraceMs`: name it in `endStatuses` when you see it.
 * A rejected key ends the wait at once; temporary failures and responses that cannot be read are tolerated, five in a row.
 *
 * @example
 * ```ts
 * import { waitForApiScan } from '@sec/datatheorem';
 *
 * const { status, failedReason } = await waitForApiScan(datatheorem, { asset_id: 'b3a92f5c-…', scan_id: '64d1e7f0-…' });
 * console.log(status, failedReason);
 * ```
 *
 * @throws {@link InputError} when token and scan do not belong together; nothing is sent.
 * @throws {@link WorkflowError} with reason `scanNotFound` when the server does not know the scan after `notFoundGraceMs`.
 * @throws {@link WorkflowError} with reason `timeout` when it is not finished in time. The scan continues.
 * @source Data Theorem knowledge base, start API scans (page 1487175724) [O]
 */
export async function waitForApiScan(
  client: Client,
  input: WaitForApiScanInput,
  options: WaitForApiScanOptions = {},
): Promise<WaitForApiScanResult> {
  const workflow: Workflow<WaitForApiScanReason> = 'waitForApiScan';
  assertOptions(workflow, options, [...statusWaitOptionNames, 'notFoundGraceMs', 'onProgress']);
  const { signal, onProgress } = options;
  const target = readTarget(workflow, input);
  const polling = readApiPolling(workflow, options);
  const { timeoutMs } = polling;
  let step = `${nameOfApiScan(target)} was not polled yet`;
  return withTimeout(client, { workflow, timeoutMs, signal, resumeToken: input.resumeToken, describeStep: () => step }, (run) =>
    pollApiScan(client, run, {
      target,
      polling,
      onProgress(progress) {
        step = describeApiProgress(target, progress);
        notify(onProgress, progress);
      },
    }),
  );
}

/** Fills in the defaults. @throws {@link InputError}; nothing is sent. */
export function readApiPolling(workflow: string, options: Omit<WaitForApiScanOptions, 'onProgress'>): ApiScanPolling {
  const { notFoundGraceMs = 60_000 } = options;
  const timing = readTiming(workflow, options, { intervalMs: 25_000, timeoutMs: 3_600_000 });
  assertDuration(workflow, { notFoundGraceMs });
  return { ...timing, notFoundGraceMs };
}

/** What a poll shows. */
interface ScanState {
  /** `undefined` where the server does not know the scan. */
  readonly scan: AssetScan | undefined;
  readonly reading: StatusReading;
}

/** Polls a scan within the run of a workflow. */
export async function pollApiScan(
  client: Client,
  run: WorkflowRun<WaitForApiScanReason>,
  {
    target,
    polling,
    onProgress,
  }: {
    readonly target: ApiScanTarget;
    readonly polling: ApiScanPolling;
    readonly onProgress: (progress: WaitForApiScanProgress) => void;
  },
): Promise<WaitForApiScanResult> {
  const { notFoundGraceMs } = polling;
  const { scan_id } = target;
  const statuses = createStatusReader(run, apiScanStatusTable, polling);
  let notFoundSinceMs: number | undefined;
  const { state } = await poll<ScanState>(run, {
    async fetchState(callOptions, onResponseHeaders) {
      const response = await undefinedIfNotFound(client.apiScans.getRestfulApiScan.withResponse({ scan_id }, callOptions));
      if (response !== undefined) {
        notFoundSinceMs = undefined;
        onResponseHeaders(response.headers);
        const scan = response.data;
        return { scan, reading: statuses.read(statusOf(scan), failedReasonOf(scan) !== undefined) };
      }
      if (run.elapsedMs() - (notFoundSinceMs ??= run.elapsedMs()) >= notFoundGraceMs)
        throw workflowError(
          run.workflow,
          'scanNotFound',
          `there is no ${nameOfApiScan(target)}, ${notFoundGraceMs} ms after the first poll without it (notFoundGraceMs)`,
        );
      return { scan: undefined, reading: 'running' };
    },
    isRunning: ({ reading }) => reading === 'running' || reading === 'undecided',
    onProgress: ({ scan }) => onProgress({ step: 'scanning', elapsedMs: run.elapsedMs(), vendorStatus: scan && statusOf(scan) }),
    ...polling,
  });
  const scan = state.scan as AssetScan;
  const reason = failedReasonOf(scan);
  const failedReason = reason === undefined ? undefined : toSentence(client, reason);
  const status = failedReason !== undefined && state.reading !== 'canceled' ? 'failed' : (state.reading as WorkflowStatus);
  return { ...target, status, vendorStatus: statusOf(scan), failedReason, scan, durationMs: run.elapsedMs() };
}

/** What was going on, for the message of a timeout. */
export function describeApiProgress(target: ApiScanTarget, { vendorStatus }: WaitForApiScanProgress): string {
  return vendorStatus === undefined
    ? `the server does not know ${nameOfApiScan(target)} yet`
    : `the last status of ${nameOfApiScan(target)} was ${quoteStatus(vendorStatus)}`;
}

function statusOf({ status }: AssetScan): string | undefined {
  const vendorStatus: unknown = status;
  return typeof vendorStatus === 'string' && vendorStatus !== '' ? vendorStatus : undefined;
}

/** Anything but null says that the scan failed. */
function failedReasonOf({ failed_reason }: AssetScan): string | undefined {
  const reason: unknown = failed_reason;
  if (reason === undefined || reason === null || reason === '') return undefined;
  return typeof reason === 'string' ? reason : describe(reason);
}

function readTarget(workflow: string, input: WaitForApiScanInput): ApiScanTarget {
  const { asset_id, scan_id } = input;
  if (input.resumeToken !== undefined) {
    const { startedAtMs: _, ...bound } = parseApiScanToken(workflow, input.resumeToken);
    assertSameTarget(workflow, bound, { asset_id, scan_id });
    return bound;
  }
  return { asset_id: readApiId(workflow, 'asset_id', asset_id), scan_id: readApiId(workflow, 'scan_id', scan_id) };
}

/** @throws {@link InputError} for what is no id; nothing is sent. */
export function readApiId(workflow: string, member: 'asset_id' | 'scan_id', value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new InputError(
    `${workflow}: "${member}" must be the id of ${member === 'scan_id' ? 'a scan' : 'an API'}, got ${describe(value)}; for example "b3a92f5c-1d64-4e87-9f20-7c8d9e0fa109"`,
    { member },
  );
}
