/** Reads the status of an image's scan, which consoles spell in several ways. */
import { parseStatus, type StatusTable } from '@sec/core/vendor';

/** `running` is not final, `succeeded` and `failed` are known ends, `unknown` is any other status. */
export type ScanStatus = 'running' | 'succeeded' | 'failed' | 'unknown';

/**
 * Spellings without case, blanks, dashes and underscores. Statuses that are usual for what has not ended count as running, too.
 *
 * @source `Scanned`, `Pending`, `In Progress`, `Fail`: Aqua Security API Reference, scan status [S]; `not_started`,
 * `in_progress`, `finished`, `failed`: aquasecurity/terraform-provider-aquasec docs, image [C]; `Sent To Scan`:
 * armory-io/aquasec-scan-action [T]
 */
export const scanStatuses: StatusTable = {
  notstarted: 'running',
  senttoscan: 'running',
  pending: 'running',
  inprogress: 'running',
  scanned: 'succeeded',
  finished: 'succeeded',
  fail: 'failed',
  failed: 'failed',
};

/** Reads the vendor's status of a scan. @returns `unknown` for a status that is not listed, and for what is no string. */
export function parseScanStatus(status: unknown): ScanStatus {
  return (parseStatus(scanStatuses, status) as ScanStatus | undefined) ?? 'unknown';
}
