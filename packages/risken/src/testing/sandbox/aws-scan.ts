/** Scans take time here, too: their verdict is written at the first request after they have ended. */
import { BackendError, recordNotFound } from './backend-error.js';
import { removeWhere, type Store } from './state.js';
import type { AwsRelDataSource, AwsScan } from './tables.js';
import { analyzeProject } from './alert-analyze.js';

/** Scanners of a default installation. @source ca-risken/common middleware/db/02_dml_mimosa.sql [C] */
export const awsScanners = [
  { aws_data_source_id: 1001, data_source: 'aws:guard-duty', max_score: 10 },
  { aws_data_source_id: 1002, data_source: 'aws:access-analyzer', max_score: 1 },
  { aws_data_source_id: 1003, data_source: 'aws:admin-checker', max_score: 1 },
  { aws_data_source_id: 1004, data_source: 'aws:cloudsploit', max_score: 10 },
  { aws_data_source_id: 1005, data_source: 'aws:portscan', max_score: 10 },
] as const;

/** A scan as `scanOutcome` sees it. */
export interface SandboxScan {
  readonly project_id: number;
  readonly aws_id: number;
  readonly aws_account_id: string;
  readonly aws_data_source_id: number;
  readonly data_source: string;
  readonly assume_role_arn: string;
  readonly external_id: string;
  readonly specific_version: string;
  readonly scan_only: boolean;
  readonly full_scan: boolean;
}

/** How a scan ends: well, or with the string that goes into `status_detail`. */
export type SandboxScanOutcome = 'OK' | { readonly error: string };

export interface ScanOptions {
  readonly scanDurationMs: number;
  readonly scanOutcome: (scan: SandboxScan) => SandboxScanOutcome;
}

/** @source ca-risken/datasource-api proto/aws, Status [C] */
const status = { ok: 1, configured: 2, inProgress: 3, error: 4 } as const;

export function isKnownStatus(value: number): boolean {
  return Object.values(status).some((known) => known === value);
}

/**
 * Marks the attachment as running. Of two scans the later one counts, because both write the same row.
 *
 * @throws BackendError `record not found` when the scanner is not attached to an account that exists.
 * @source ca-risken/datasource-api pkg/server/aws, InvokeScan [C]
 */
export function startScan(
  store: Store,
  attachment: AwsRelDataSource | undefined,
  flags: { readonly scan_only: boolean; readonly full_scan: boolean },
): void {
  const account = store.tables.aws.find((row) => row.aws_id === attachment?.aws_id);
  const scanner = scannerName(attachment?.aws_data_source_id);
  if (attachment === undefined || account === undefined || scanner === undefined) throw recordNotFound();
  const { project_id, aws_id, aws_data_source_id, assume_role_arn, external_id, specific_version } = attachment;
  removeWhere(store.tables.awsScans, (scan) => scan.aws_id === aws_id && scan.aws_data_source_id === aws_data_source_id);
  store.tables.awsScans.push({
    project_id,
    aws_id,
    aws_data_source_id,
    data_source: scanner,
    aws_account_id: account.aws_account_id,
    assume_role_arn,
    external_id,
    specific_version,
    scan_only: flags.scan_only,
    full_scan: flags.full_scan,
    started_at_ms: store.nowMs(),
  });
  attachment.status = status.inProgress;
  attachment.status_detail = `Start scan at ${new Date(store.nowMs()).toISOString().replace(/\.\d+Z$/, 'Z')}`;
  attachment.updated_at = store.now();
}

/** Writes the verdicts of all scans that have ended by now; without `scan_only` the alert analysis follows. */
export function advanceScans(store: Store, options: ScanOptions): void {
  const isOver = (scan: AwsScan): boolean => scan.started_at_ms + options.scanDurationMs <= store.nowMs();
  const finished = store.tables.awsScans.filter(isOver);
  removeWhere(store.tables.awsScans, isOver);
  for (const scan of finished) {
    const attachment = store.tables.awsRelDataSources.find(
      (row) => row.aws_id === scan.aws_id && row.aws_data_source_id === scan.aws_data_source_id,
    );
    if (attachment === undefined) continue;
    const { started_at_ms, ...shown } = scan;
    const outcome = options.scanOutcome(shown);
    const endedAt = Math.floor((started_at_ms + options.scanDurationMs) / 1000);
    // A scan that failed has run as well: both ends move `scan_at`.
    Object.assign(attachment, {
      status: outcome === 'OK' ? status.ok : status.error,
      status_detail: outcome === 'OK' ? '' : outcome.error,
      scan_at: endedAt,
      updated_at: endedAt,
    });
    if (!scan.scan_only) analyzeQuietly(store, scan.project_id);
  }
}

/** The caller does not wait for this analysis, so its failure is not reported. */
function analyzeQuietly(store: Store, project_id: number): void {
  try {
    analyzeProject(store, project_id, []);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
  }
}

function scannerName(id: number | undefined): string | undefined {
  return awsScanners.find((scanner) => scanner.aws_data_source_id === id)?.data_source;
}
