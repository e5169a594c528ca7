/** The statuses of scans of mobile apps. */
import type { StatusTable } from '@sec/core/vendor';

/**
 * What the statuses of a scan and of its parts mean.
 *
 * @source `ONGOING`, `COMPLETED`, `CANCELLED`: docs.securetheorem.com/mobile_security_results/mobile_app_scans.html [O]; the
 * failures: the vendor's CI plugins [C]
 */
export const statusTable: StatusTable = {
  ongoing: 'running',
  completed: 'succeeded',
  cancelled: 'canceled',
  failed: 'failed',
  scanattempterror: 'failed',
};

/** @returns A status for a message: in quotes, and of at most 60 characters. */
export function quoteStatus(vendorStatus: string | undefined): string {
  return vendorStatus === undefined ? 'undefined' : `"${vendorStatus.slice(0, 60)}"`;
}
