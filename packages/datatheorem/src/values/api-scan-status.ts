/** The statuses of scans of APIs. */
import type { StatusTable } from '@sec/core/vendor';

/**
 * What the statuses of a scan of an API mean. The end statuses are assumptions: those of the scans of mobile apps, and the usual
 * ones beside them.
 *
 * @source `ONGOING`: Data Theorem knowledge base, start API scans (page 1487175724) [O]; the ends: by analogy with
 * docs.securetheorem.com/mobile_security_results/mobile_app_scans.html [I]
 */
export const apiScanStatusTable: StatusTable = {
  ongoing: 'running',
  completed: 'succeeded',
  finished: 'succeeded',
  done: 'succeeded',
  succeeded: 'succeeded',
  success: 'succeeded',
  cancelled: 'canceled',
  canceled: 'canceled',
  failed: 'failed',
  error: 'failed',
  scanattempterror: 'failed',
};
