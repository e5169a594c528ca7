/** Distinguishes the verdict of a scan from the one that stood there before it was started. */
import { stableHash, type StatusTable } from '@sec/core/vendor';
import type { AwsDataSource, AwsRelDataSource } from '../../generated/operations.js';
import { toDataSourceStatusName } from '../../values/data-source-status.js';
import type { ScanTarget } from './scan-target.js';

/** A scanner before its scan was started. */
export interface ScanBaseline extends ScanTarget {
  readonly status?: number | undefined;
  readonly scan_at?: number | undefined;
  /** Hash of `status_detail`. */
  readonly detail: string;
  /** Whether the new scan was seen running. */
  readonly isSeen: boolean;
}

/** The numbers that are final, and the one that is not, by their names; a caller may name others by their digits. */
export const statusTable: StatusTable = { ok: 'succeeded', error: 'failed', inprogress: 'running' };

const inProgress = 3;

/** @returns The name of a status, or the digits of a number that has none. */
export function toVendorStatus({ status }: Pick<AwsDataSource, 'status'>): string {
  return toDataSourceStatusName(status) ?? String(status);
}

/** @param entry - The scanner, or what attaching it returned. */
export function toBaseline({ project_id, aws_id, aws_data_source_id }: ScanTarget, entry: AwsDataSource | AwsRelDataSource): ScanBaseline {
  return {
    // The client of another process may have another project of its own.
    project_id: entry.project_id ?? project_id,
    aws_id,
    aws_data_source_id,
    status: entry.status,
    scan_at: entry.scan_at,
    detail: hashDetail(entry),
    isSeen: false,
  };
}

/** @returns Whether another scan was running when this one was started. */
export function wasRunning({ status }: ScanBaseline): boolean {
  return status === inProgress;
}

/**
 * @param isRunning - Whether the entry shows a scan that runs.
 * @returns Whether this scan is running. One that was running before shows the same text until this one takes over.
 */
export function isOwnScan(baseline: ScanBaseline, entry: AwsDataSource, isRunning: boolean = entry.status === inProgress): boolean {
  return isRunning && (!wasRunning(baseline) || hashDetail(entry) !== baseline.detail);
}

/** @returns Whether `scan_at` shows that a scan has ended since, while no other scan was running. */
export function hasMoved(baseline: ScanBaseline, { scan_at = 0 }: AwsDataSource): boolean {
  return scan_at > (baseline.scan_at ?? 0) && !wasRunning(baseline);
}

/**
 * @returns Whether the status may still be the one from before the start: while nothing shows the scan, any that stands between
 * two scans, and any other that stood there before.
 */
export function isStale(baseline: ScanBaseline, entry: AwsDataSource): boolean {
  if (baseline.isSeen || hasMoved(baseline, entry)) return false;
  return /^(OK|CONFIGURED|ERROR)$/.test(toVendorStatus(entry)) || (entry.status ?? 0) === (baseline.status ?? 0);
}

function hashDetail({ status_detail = '' }: Pick<AwsDataSource, 'status_detail'>): string {
  return stableHash(status_detail);
}
