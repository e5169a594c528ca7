/** Reads what Aqua posts to the `webhook_url` of a scan. */
import type { ScannerReport } from '../generated/schemas.js';
import { createReader } from './scanner-report.js';

/**
 * One finished scan, as Aqua posts it: a {@link ScannerReport} that always names its registry. It is not signed, and the
 * same one may come twice: check its origin yourself, and read the result through the API before you decide anything by it.
 *
 * @source aquasecurity/postee and aquasecurity/starboard-aqua-csp-webhook, models [C]
 */
export type ScanWebhook = ScannerReport & { readonly registry: string };

/**
 * Reads the document that Aqua posts for a finished scan. Members that are null are left out, and members that the type does
 * not list are kept as they were received. A number in place of a string is read as one. What is inside of `vulnerability_summary`, of a package or of a vulnerability is
 * not checked.
 *
 * @param body - The request's body as a string, or what a framework has parsed of it.
 * @throws {@link InputError} for what is no JSON, no object, names no image and registry, has a member of another type, or is
 * a scan result.
 */
export function parseScanWebhook(body: unknown): ScanWebhook {
  const reader = createReader('parseScanWebhook', 'body', '{"image":"acme/web:1.4.2","registry":"Docker Hub"}');
  return reader.read(typeof body === 'string' ? reader.parseJson(body) : body, ['registry']) as unknown as ScanWebhook;
}
