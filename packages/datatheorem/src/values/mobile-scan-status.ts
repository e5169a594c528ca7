/** The statuses of scans of mobile apps. */
import type { WorkflowStatus } from '@sec/core';

/** The one status of a scan that is not over. @source docs.securetheorem.com/mobile_security_results/mobile_app_scans.html [O] */
const running = 'ONGOING';

/** @source `COMPLETED`, `CANCELLED`: mobile_app_scans.html [O]; the failures: the vendor's CI plugins [C] */
const statuses: Readonly<Record<string, WorkflowStatus>> = {
  COMPLETED: 'succeeded',
  CANCELLED: 'canceled',
  FAILED: 'failed',
  SCAN_ATTEMPT_ERROR: 'failed',
};

/** @returns How a scan ended; `unknown` for a status that the vendor added since, or where it sent none. */
export function toWorkflowStatus(vendorStatus: string | undefined): WorkflowStatus {
  return vendorStatus !== undefined && Object.hasOwn(statuses, vendorStatus) ? (statuses[vendorStatus] ?? 'unknown') : 'unknown';
}

export function isRunning(vendorStatus: string | undefined): boolean {
  return vendorStatus === running;
}

/** @returns A status for a message: in quotes, and of at most 60 characters. */
export function quoteStatus(vendorStatus: string | undefined): string {
  return vendorStatus === undefined ? 'undefined' : `"${vendorStatus.slice(0, 60)}"`;
}
