/** Waits for the end of a scan of a mobile app, whatever end that is. */
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
  type StatusReader,
  type StatusReading,
  statusWaitOptionNames,
  type Timing,
  undefinedIfNotFound,
  withTimeout,
  type Workflow,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import type { DataTheoremClientWith } from '../client.js';
import type { MobileAppScan } from '../generated/operations.js';
import { parseId } from '../values/id.js';
import { quoteStatus, statusTable } from '../values/mobile-scan-status.js';
import { type MobileScanTarget, nameOf, parseScanToken } from './scan-token.js';

/** The scan, the token that `onResumeToken` of `uploadAndGate` received, or both, which must then belong together. */
export type WaitForMobileScanInput =
  | { readonly mobile_app_id: string | number; readonly scan_id: string | number; readonly resumeToken?: string }
  | { readonly resumeToken: string; readonly mobile_app_id?: string | number; readonly scan_id?: string | number };

/** One poll of a scan; `vendorStatus` is `undefined` while the server does not know the scan, or shows no status of it. */
export type WaitForMobileScanProgress = WorkflowProgress<'scanning'>;

export interface WaitForMobileScanOptions extends StatusWaitOptions {
  /** Time between two polls, in milliseconds. @defaultValue 25_000; the first ones 1, 2, 4, 8 and 16 seconds apart */
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

/**
 * Why {@link waitForMobileScan} has no result. `timeout`: the scan has not ended in time; `scanNotFound`: the server does not know it.
 */
export type WaitForMobileScanReason = 'timeout' | 'scanNotFound';

/** @returns Whether an error is one of {@link waitForMobileScan}; its `reason` is then one of {@link WaitForMobileScanReason}. */
export function isWaitForMobileScanError(error: unknown): error is WorkflowErrorOf<'waitForMobileScan', WaitForMobileScanReason> {
  return isErrorOf('waitForMobileScan', error);
}

type Client = DataTheoremClientWith<'mobileScans.getMobileAppScan'>;

/** What decides how a scan is polled. */
export interface ScanPolling extends Timing {
  readonly until: 'complete' | 'static';
  readonly notFoundGraceMs: number;
}

/**
 * Polls a scan until its status is a known end. A status that this package does not know, or none, ends the wait with `unknown`
 * once it has stood for `unknownStatusGraceMs`, or at once where the parts of the scan have ended. A rejected key ends it at
 * once; temporary failures and responses that cannot be read are tolerated, five in a row.
 *
 * @throws {@link InputError} when token and scan do not belong together; nothing is sent.
 * @throws {@link WorkflowError} with reason `scanNotFound` when the server does not know the scan after `notFoundGraceMs`.
 * @throws {@link WorkflowError} with reason `timeout` when it is not finished in time. The scan continues.
 * @source every 20 to 30 seconds: the vendor's CI plugins [C]
 */
export async function waitForMobileScan(
  client: Client,
  input: WaitForMobileScanInput,
  options: WaitForMobileScanOptions = {},
): Promise<WaitForMobileScanResult> {
  const workflow: Workflow<WaitForMobileScanReason> = 'waitForMobileScan';
  assertOptions(workflow, options, [...statusWaitOptionNames, 'until', 'notFoundGraceMs', 'onProgress']);
  const { signal, onProgress } = options;
  const target = readTarget(input);
  const polling = readPolling(workflow, options);
  const { timeoutMs } = polling;
  let step = `${nameOf(target)} was not polled yet`;
  const { isOver: _, ...result } = await withTimeout(
    client,
    { workflow, timeoutMs, signal, resumeToken: input.resumeToken, describeStep: () => step },
    (run) =>
      pollMobileScan(client, run, {
        target,
        polling,
        onProgress(progress) {
          step = describeProgress(target, progress);
          notify(onProgress, progress);
        },
      }),
  );
  return result;
}

/** Fills in the defaults. @throws {@link InputError}; nothing is sent. */
export function readPolling(workflow: string, options: Omit<WaitForMobileScanOptions, 'onProgress'>): ScanPolling {
  const { until = 'complete', notFoundGraceMs = 60_000 } = options;
  const timing = readTiming(workflow, options, { intervalMs: 25_000, timeoutMs: 3_600_000 });
  assertDuration(workflow, { notFoundGraceMs });
  if (until !== 'complete' && until !== 'static')
    throw new InputError(`${workflow}: "until" must be 'complete' or 'static', got ${describe(until)}`, { member: 'until' });
  return { ...timing, until, notFoundGraceMs };
}

/** How a scan ended. */
export interface MobileScanEnd extends WaitForMobileScanResult {
  /** Whether its parts have ended, whatever the status is. */
  readonly isOver: boolean;
}

/** What a poll shows. */
interface ScanState {
  /** `undefined` where the server does not know the scan. */
  readonly scan: MobileAppScan | undefined;
  readonly reading: StatusReading;
  readonly isOver: boolean;
}

/** Polls a scan within the run of a workflow. */
export async function pollMobileScan(
  client: Client,
  run: WorkflowRun<WaitForMobileScanReason>,
  {
    target,
    polling,
    onProgress,
  }: {
    readonly target: MobileScanTarget;
    readonly polling: ScanPolling;
    readonly onProgress: (progress: WaitForMobileScanProgress) => void;
  },
): Promise<MobileScanEnd> {
  const { until, notFoundGraceMs } = polling;
  const { mobile_app_id, scan_id: id } = target;
  const statuses = createStatusReader(run, statusTable, polling);
  let notFoundSinceMs: number | undefined;
  const { state } = await poll<ScanState>(run, {
    async fetchState(callOptions, onResponseHeaders) {
      const response = await undefinedIfNotFound(client.mobileScans.getMobileAppScan.withResponse({ mobile_app_id, id }, callOptions));
      if (response !== undefined) {
        notFoundSinceMs = undefined;
        onResponseHeaders(response.headers);
        const scan = response.data;
        const isOver = isShownOver(scan, until, statuses);
        return { scan, reading: statuses.read(statusOf(scan, until), isOver), isOver };
      }
      if (run.elapsedMs() - (notFoundSinceMs ??= run.elapsedMs()) >= notFoundGraceMs)
        throw workflowError(
          run.workflow,
          'scanNotFound',
          `there is no ${nameOf(target)}, ${notFoundGraceMs} ms after the first poll without it (notFoundGraceMs)`,
        );
      return { scan: undefined, reading: 'running', isOver: false };
    },
    isRunning: ({ reading }) => reading === 'running' || reading === 'undecided',
    onProgress: ({ scan }) => onProgress({ step: 'scanning', elapsedMs: run.elapsedMs(), vendorStatus: scan && statusOf(scan, until) }),
    ...polling,
  });
  const scan = state.scan as MobileAppScan;
  return {
    ...target,
    status: state.reading as WorkflowStatus,
    vendorStatus: statusOf(scan, until),
    scan,
    isOver: state.isOver,
    durationMs: run.elapsedMs(),
  };
}

/** Whether an unknown status cannot change any more: for the whole scan both parts have ended, for a part the scan has. */
function isShownOver({ status, static_scan, dynamic_scan }: MobileAppScan, until: ScanPolling['until'], { parse }: StatusReader): boolean {
  const shown = until === 'static' ? [status] : [static_scan?.status, dynamic_scan?.status];
  return shown.every((vendorStatus) => !/^(running|undefined)$/.test(String(parse(vendorStatus))));
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
  return typeof vendorStatus === 'string' && vendorStatus !== '' ? vendorStatus : undefined;
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
  throw new InputError(
    `waitForMobileScan: "${member}" must be an id as the server gave it, got ${describe(value)}; for example "1234567"`,
    {
      member,
    },
  );
}
