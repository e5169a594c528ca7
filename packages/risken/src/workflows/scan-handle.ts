/** What was known of a scanner before its scan was started, as a text that another process can go on from. */
import { checkHandleOwner, type HandleKind, hashOf, InputError, readHandle, writeHandle } from '@sec/core';
import type { AwsDataSource } from '../generated/operations.js';

/** A scanner that is attached to an AWS account. */
export interface ScanTarget {
  /** Project of the account; the client's own unless given. */
  readonly project_id?: number;
  /** RISKEN's own id of the account. */
  readonly aws_id: number;
  /** Catalogue id of the scanner, which must be attached to the account. */
  readonly aws_data_source_id: number;
}

/** The state before the start. */
export interface ScanBaseline extends ScanTarget {
  readonly status?: number;
  readonly scan_at?: number;
  /** Sum of `status_detail`. */
  readonly detail: string;
  /** Whether the new scan was seen running. */
  readonly isSeen: boolean;
}

const kind: HandleKind = { name: 'risken-aws-scan', version: 1 };

export function toBaseline({ aws_id, aws_data_source_id, project_id }: ScanTarget, entry: AwsDataSource): ScanBaseline {
  // The client of another process may have another project of its own.
  const project = entry.project_id ?? project_id;
  return {
    ...(project === undefined ? {} : { project_id: project }),
    aws_id,
    aws_data_source_id,
    ...(entry.status === undefined ? {} : { status: entry.status }),
    ...(entry.scan_at === undefined ? {} : { scan_at: entry.scan_at }),
    detail: sumOfDetail(entry),
    isSeen: false,
  };
}

export function sumOfDetail({ status_detail = '' }: AwsDataSource): string {
  return hashOf(status_detail);
}

/** @returns A text without secrets, bound to project, account and scanner. */
export function writeScanHandle(baseline: ScanBaseline): string {
  return writeHandle(kind, baseline);
}

/** @throws InputError for a text that `startScan` did not give, or gave for another scanner than the one named beside it. */
export function readScanHandle(workflow: string, handle: unknown, target: Partial<ScanTarget>): ScanBaseline {
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "handle" must be the text that startScan gave, ${problem}; for example await startScan(client, scanner)`, {
      member: 'handle',
    });
  const value = readHandle(kind, handle, refuse) as Partial<ScanBaseline> | null;
  const { project_id, aws_id, aws_data_source_id, status, scan_at, detail, isSeen } = value ?? {};
  const isRight =
    typeof aws_id === 'number' &&
    typeof aws_data_source_id === 'number' &&
    [project_id, status, scan_at].every((member) => member === undefined || typeof member === 'number') &&
    typeof detail === 'string' &&
    typeof isSeen === 'boolean';
  if (!isRight) throw refuse('got a damaged one');
  checkHandleOwner(workflow, { project_id, aws_id, aws_data_source_id }, target);
  return value as ScanBaseline;
}
