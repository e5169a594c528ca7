/** Distinguishes the verdict of a scan from the one that stood there before it was started. */
import { stableHash } from '@sec/core/vendor';
import type { AwsDataSource } from '../../generated/operations.js';
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

const inProgress = 3;

export function toBaseline({ project_id, aws_id, aws_data_source_id }: ScanTarget, entry: AwsDataSource): ScanBaseline {
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

/** @returns Whether this scan is running. One that was running before shows the same text until this one takes over. */
export function isOwnScan(baseline: ScanBaseline, entry: AwsDataSource): boolean {
  return entry.status === inProgress && (!wasRunning(baseline) || hashDetail(entry) !== baseline.detail);
}

/**
 * @returns Whether the status is the verdict of this scan. It counts after the scan was seen running, or after `scan_at`
 * moved while no other scan was running; an unknown status counts as soon as it differs from the one before.
 */
export function isOwnVerdict(baseline: ScanBaseline, entry: AwsDataSource): boolean {
  if (entry.status === inProgress) return false;
  const hasMoved = (entry.scan_at ?? 0) > (baseline.scan_at ?? 0);
  const isNewUnknown = toDataSourceStatusName(entry.status) === undefined && entry.status !== baseline.status;
  return baseline.isSeen || isNewUnknown || (hasMoved && !wasRunning(baseline));
}

function hashDetail({ status_detail = '' }: AwsDataSource): string {
  return stableHash(status_detail);
}
