/** Reads the status of an image's scan, which consoles spell in several ways. */

/** `running` is not final, `succeeded` and `failed` are known ends, `unknown` is any other status. */
export type ScanStatus = 'running' | 'succeeded' | 'failed' | 'unknown';

/**
 * Spellings without case, blanks, dashes and underscores.
 *
 * @source `Scanned`, `Pending`, `In Progress`, `Fail`: Aqua Security API Reference, scan status [S]; `not_started`,
 * `in_progress`, `finished`, `failed`: aquasecurity/terraform-provider-aquasec docs, image [C]; `Sent To Scan`:
 * armory-io/aquasec-scan-action [T]
 */
const statuses: Readonly<Record<string, ScanStatus>> = {
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
  if (typeof status !== 'string') return 'unknown';
  const folded = status.toLowerCase().replace(/[\s_-]+/g, '');
  return Object.hasOwn(statuses, folded) ? (statuses[folded] ?? 'unknown') : 'unknown';
}
