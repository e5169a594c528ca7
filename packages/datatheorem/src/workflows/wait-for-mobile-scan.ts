/** Waits for the end of a scan of a mobile app, whatever end that is. */
import { InputError, type WaitOptions, type WaitResult, WorkflowError, type WorkflowProgress } from '@sec/core';
import {
  assertDuration,
  assertSameTarget,
  describe,
  notify,
  poll,
  undefinedIfNotFound,
  withTimeout,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { MobileAppScan } from '../generated/operations.js';
import { parseId } from '../values/id.js';
import { isRunning, quoteStatus, toWorkflowStatus } from '../values/mobile-scan-status.js';
import { type MobileScanTarget, nameOf, parseScanToken } from './scan-token.js';

/** The scan, the token that `onResumeToken` of `uploadAndGate` received, or both, which must then belong together. */
export type WaitForMobileScanInput =
  | { readonly mobile_app_id: string | number; readonly scan_id: string | number; readonly resumeToken?: string }
  | { readonly resumeToken: string; readonly mobile_app_id?: string | number; readonly scan_id?: string | number };

/** One poll of a scan; `vendorStatus` is `undefined` while the server does not know it. */
export type WaitForMobileScanProgress = WorkflowProgress<'scanning'>;

export interface WaitForMobileScanOptions extends WaitOptions {
  /** Time between two polls, in milliseconds. @defaultValue 25_000 */
  readonly intervalMs?: number | undefined;
  /** Longest time for the whole wait, in milliseconds. @defaultValue 3_600_000 (an hour) */
  readonly timeoutMs?: number | undefined;
  /**
   * `complete` waits for the scan, `static` for the analysis of the binary alone, where the scan has a part for it.
   * @defaultValue `complete`
   */
  readonly until?: 'complete' | 'static' | undefined;
  /** How long to tolerate 404 responses, in milliseconds. @defaultValue 60_000 */
  readonly notFoundGraceMs?: number | undefined;
  /** Called with every poll. */
  readonly onProgress?: ((progress: WaitForMobileScanProgress) => void) | undefined;
}

export interface WaitForMobileScanResult extends WaitResult, MobileScanTarget {
  readonly scan: MobileAppScan;
}

type Client = DataTheoremClientWith<'mobileScans.getMobileAppScan'>;

/** What decides how a scan is polled. */
export type ScanPolling = Required<{ [Name in 'intervalMs' | 'until' | 'notFoundGraceMs']: NonNullable<WaitForMobileScanOptions[Name]> }>;

export const defaultTimeoutMs = 3_600_000;

/**
 * Polls a scan until its status is any but `ONGOING`, so that one that the vendor adds cannot keep the wait going. A rejected
 * key ends it at once; temporary failures are tolerated, five in a row.
 *
 * @throws {@link InputError} when token and scan do not belong together; nothing is sent.
 * @throws {@link WorkflowError} with reason `failed` when the server does not know the scan after `notFoundGraceMs`.
 * @throws {@link WorkflowError} with reason `timeout` when it is not finished in time. The scan continues.
 * @source every 20 to 30 seconds: the vendor's CI plugins [C]
 */
export async function waitForMobileScan(
  client: Client,
  input: WaitForMobileScanInput,
  options: WaitForMobileScanOptions = {},
): Promise<WaitForMobileScanResult> {
  const workflow = 'waitForMobileScan';
  const { timeoutMs = defaultTimeoutMs, signal, onProgress } = options;
  const target = readTarget(input);
  const polling = readPolling(workflow, options);
  assertDuration(workflow, { timeoutMs });
  let step = `${nameOf(target)} was not polled yet`;
  return withTimeout(client, { workflow, timeoutMs, signal, describeStep: () => step }, (run) =>
    pollMobileScan(client, run, {
      target,
      polling,
      onProgress(progress) {
        step = describeProgress(target, progress);
        notify(onProgress, progress);
      },
    }),
  );
}

/** Fills in the defaults. @throws {@link InputError}; nothing is sent. */
export function readPolling(workflow: string, options: Pick<WaitForMobileScanOptions, keyof ScanPolling>): ScanPolling {
  const { until = 'complete', intervalMs = 25_000, notFoundGraceMs = 60_000 } = options;
  assertDuration(workflow, { intervalMs, notFoundGraceMs });
  if (until !== 'complete' && until !== 'static')
    throw new InputError(`${workflow}: "until" must be 'complete' or 'static', got ${describe(until)}`, { member: 'until' });
  return { until, intervalMs, notFoundGraceMs };
}

/** Polls a scan within the run of a workflow. */
export async function pollMobileScan(
  client: Client,
  run: WorkflowRun,
  {
    target,
    polling,
    onProgress,
  }: {
    readonly target: MobileScanTarget;
    readonly polling: ScanPolling;
    readonly onProgress: (progress: WaitForMobileScanProgress) => void;
  },
): Promise<WaitForMobileScanResult> {
  const { until, intervalMs, notFoundGraceMs } = polling;
  const { mobile_app_id, scan_id: id } = target;
  let notFoundSinceMs: number | undefined;
  const { state } = await poll<MobileAppScan | undefined>(run, {
    async fetchState(signal, onResponseHeaders) {
      const response = await undefinedIfNotFound(client.mobileScans.getMobileAppScan.withResponse({ mobile_app_id, id }, { signal }));
      if (response !== undefined) {
        notFoundSinceMs = undefined;
        onResponseHeaders(response.headers);
      } else if (run.elapsedMs() - (notFoundSinceMs ??= run.elapsedMs()) >= notFoundGraceMs)
        throw new WorkflowError(
          run.workflow,
          'failed',
          `there is no ${nameOf(target)}, ${notFoundGraceMs} ms after the first poll without it (notFoundGraceMs)`,
        );
      return response?.data;
    },
    isRunning: (scan) => scan === undefined || isRunning(statusOf(scan, until)),
    onProgress: (scan) => onProgress({ step: 'scanning', elapsedMs: run.elapsedMs(), vendorStatus: scan && statusOf(scan, until) }),
    intervalMs,
  });
  const scan = state as MobileAppScan;
  const vendorStatus = statusOf(scan, until);
  return { ...target, status: toWorkflowStatus(vendorStatus), vendorStatus, scan, durationMs: run.elapsedMs() };
}

/** What was going on, for the message of a timeout. */
export function describeProgress(target: MobileScanTarget, { vendorStatus }: WaitForMobileScanProgress): string {
  return vendorStatus === undefined
    ? `the server does not know ${nameOf(target)} yet`
    : `the last status of ${nameOf(target)} was ${quoteStatus(vendorStatus)}`;
}

/** Some scans have no part of their own for the binary. @source the vendor's CI plugins, changes of October 2025 [C] */
function statusOf({ status, static_scan }: MobileAppScan, until: ScanPolling['until']): string | undefined {
  const vendorStatus: unknown = until === 'static' ? (static_scan?.status ?? status) : status;
  return typeof vendorStatus === 'string' ? vendorStatus : undefined;
}

function readTarget(input: WaitForMobileScanInput): MobileScanTarget {
  const given = { mobile_app_id: readId(input, 'mobile_app_id'), scan_id: readId(input, 'scan_id') };
  if (input.resumeToken !== undefined) {
    const bound = parseScanToken('waitForMobileScan', input.resumeToken);
    assertSameTarget('waitForMobileScan', bound, given);
    return bound;
  }
  for (const member of ['mobile_app_id', 'scan_id'] as const) {
    if (given[member] === undefined)
      throw new InputError(`waitForMobileScan: "${member}" is required without a resumeToken, got undefined; for example "1234567"`, {
        member,
      });
  }
  return given as MobileScanTarget;
}

function readId(input: WaitForMobileScanInput, member: keyof MobileScanTarget): string | undefined {
  const value = input[member];
  const id = parseId(value);
  if (id !== undefined || value === undefined) return id;
  throw new InputError(`waitForMobileScan: "${member}" must be the digits of an id, got ${describe(value)}; for example "1234567"`, {
    member,
  });
}
