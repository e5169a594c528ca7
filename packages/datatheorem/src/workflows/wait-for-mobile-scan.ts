/** Waits for the end of a scan of a mobile app, whatever end that is. */
import { checkHandleOwner, checkMs, InputError, orAbsent, poll, systemClock, type WaitOptions, WorkflowError } from '@sec/core';
import type { DataTheoremClient } from '../client.js';
import type { MobileAppScan } from '../generated/operations.js';
import { contextOf } from '../upload/context.js';
import { type MobileScanTarget, readScanHandle } from './scan-handle.js';

/** The scan, the handle that `uploadAndWait` told, or both, which must then belong together. */
export type WaitForMobileScanInput =
  | { readonly mobile_app_id: string | number; readonly scan_id: string | number; readonly handle?: string }
  | { readonly handle: string; readonly mobile_app_id?: string | number; readonly scan_id?: string | number };

/** One look at a scan. */
export interface MobileScanProgress {
  /** The word as the server spells it; missing while it does not know the scan, or names none. */
  readonly status: string | undefined;
  readonly elapsedMs: number;
}

export interface WaitForMobileScanOptions extends WaitOptions {
  /** `whole` waits for the scan, `static` for the analysis of the binary alone, where the scan tells of it; `whole` unless given. */
  readonly wait?: 'whole' | 'static';
  /** How long a 404 is put up with, in milliseconds; 60 000 unless given. */
  readonly notFoundGraceMs?: number;
  readonly onProgress?: (progress: MobileScanProgress) => void;
}

export interface FinishedMobileScan extends MobileScanTarget {
  /** `unknown` is a status that this package does not know. */
  readonly outcome: 'completed' | 'failed' | 'cancelled' | 'unknown';
  /** The word as the server spells it; empty where it named none. */
  readonly status: string;
  readonly scan: MobileAppScan;
  readonly durationMs: number;
}

export const defaultIntervalMs = 25_000;
export const defaultDeadlineMs = 3_600_000;

/** The one word of a scan that goes on. @source docs.securetheorem.com/mobile_security_results/mobile_app_scans.html [O] */
const running = 'ONGOING';

/** @source `COMPLETED`, `CANCELLED`: mobile_app_scans.html [O]; the failures: the vendor's CI plugins [C] */
const ends: Readonly<Record<string, FinishedMobileScan['outcome']>> = {
  COMPLETED: 'completed',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
  SCAN_ATTEMPT_ERROR: 'failed',
};

/**
 * Every word but `ONGOING` ends the wait, so that one that the vendor adds cannot keep it going. Looks every 25 seconds for
 * up to an hour. A refused key ends it at once; failures that pass are put up with, five in a row.
 *
 * @throws {@link InputError} when handle and scan do not belong together; nothing is sent.
 * @throws WorkflowError with reason `failed` when the server does not know the scan after the time for that.
 * @throws WorkflowError with reason `deadline` when it is not over in time. The scan goes on.
 * @source every 20 to 30 seconds: the vendor's CI plugins [C]
 */
export async function waitForMobileScan(
  client: DataTheoremClient,
  input: WaitForMobileScanInput,
  options: WaitForMobileScanOptions = {},
): Promise<FinishedMobileScan> {
  const { clock: own } = contextOf('waitForMobileScan', client);
  const {
    wait = 'whole',
    intervalMs = defaultIntervalMs,
    deadlineMs = defaultDeadlineMs,
    notFoundGraceMs = 60_000,
    signal,
    onProgress,
  } = options;
  const clock = options.clock ?? own ?? systemClock;
  const target = readTarget(input);
  checkMs('waitForMobileScan', { intervalMs, deadlineMs, notFoundGraceMs });
  if (wait !== 'whole' && wait !== 'static')
    throw new InputError(`waitForMobileScan: "wait" must be 'whole' or 'static'`, { member: 'wait' });
  const startedMs = clock.monotonic();
  let absentSinceMs: number | undefined;
  let last = 'it was never seen';
  const waiting = poll<{ readonly status: string | undefined; readonly scan: MobileAppScan | undefined }>({
    workflow: 'waitForMobileScan',
    async look(lookSignal) {
      const { mobile_app_id, scan_id: id } = target;
      const scan = await orAbsent(client.mobileScans.getMobileAppScan({ mobile_app_id, id }, { signal: lookSignal }));
      if (scan !== undefined) {
        absentSinceMs = undefined;
        return { scan, status: statusOf(scan, wait) };
      }
      absentSinceMs ??= clock.monotonic();
      if (clock.monotonic() - absentSinceMs >= notFoundGraceMs)
        throw new WorkflowError(
          'waitForMobileScan',
          'failed',
          `there is no ${nameOf(target)}, ${notFoundGraceMs} ms after the first look (notFoundGraceMs)`,
        );
      return { scan, status: undefined };
    },
    isRunning: ({ scan, status }) => scan === undefined || status === running,
    onState({ scan, status }) {
      last = scan === undefined ? 'the server does not know it' : `its last status was "${cut(status)}"`;
      onProgress?.({ status, elapsedMs: clock.monotonic() - startedMs });
    },
    intervalMs,
    deadlineMs,
    signal,
    clock,
  });
  const { state } = await waiting.catch((error: unknown) => {
    if (!(error instanceof WorkflowError && error.reason === 'deadline')) throw error;
    throw new WorkflowError('waitForMobileScan', 'deadline', `${nameOf(target)} not over after ${deadlineMs} ms (deadlineMs); ${last}`, {
      cause: error.cause,
    });
  });
  const { scan, status = '' } = state;
  return {
    ...target,
    outcome: Object.hasOwn(ends, status) ? (ends[status] ?? 'unknown') : 'unknown',
    status,
    scan: scan as MobileAppScan,
    durationMs: clock.monotonic() - startedMs,
  };
}

/** Some scans have no part of their own for the binary. @source the vendor's CI plugins, changes of October 2025 [C] */
function statusOf({ status, static_scan }: MobileAppScan, wait: 'whole' | 'static'): string | undefined {
  return (wait === 'static' ? (static_scan?.status ?? status) : status) ?? undefined;
}

function readTarget(input: WaitForMobileScanInput): MobileScanTarget {
  const given = { mobile_app_id: toId(input.mobile_app_id, 'mobile_app_id'), scan_id: toId(input.scan_id, 'scan_id') };
  if (input.handle !== undefined) {
    const bound = readScanHandle('waitForMobileScan', input.handle);
    checkHandleOwner('waitForMobileScan', bound, given);
    return bound;
  }
  for (const member of ['mobile_app_id', 'scan_id'] as const) {
    if (given[member] === undefined)
      throw new InputError(`waitForMobileScan: "${member}" is required without a handle; for example "1234567"`, { member });
  }
  return given as MobileScanTarget;
}

function toId(value: unknown, member: string): string | undefined {
  if (value === undefined) return undefined;
  if ((typeof value === 'number' && Number.isSafeInteger(value) && value > 0) || (typeof value === 'string' && value !== ''))
    return String(value);
  throw new InputError(`waitForMobileScan: "${member}" must be the digits of an id; for example "1234567"`, { member });
}

/** How messages name a scan. */
export function nameOf({ mobile_app_id, scan_id }: MobileScanTarget): string {
  return `scan ${scan_id} of app ${mobile_app_id}`;
}

/** A server's word, short enough for a message. */
export function cut(text: string | undefined): string {
  return (text ?? '').slice(0, 60);
}
