/** Reads what a report of the scanner lists: vulnerabilities and sensitive data, resource by resource. */
import type { ScannerPackage, ScannerVulnerability } from '../../generated/schemas.js';

/** One row of a report, with the package or file that it is in. */
export type ReportRow = { readonly resource: ScannerPackage } & (
  | { readonly vulnerability: ScannerVulnerability }
  /** Kind of sensitive data, such as `RSA PRIVATE KEY`. */
  | { readonly sensitiveData: string | undefined }
);

export interface ReportRows {
  readonly rows: readonly ReportRow[];
  /** Resources that say that they were not scanned. */
  readonly notScanned: number;
}

/**
 * Reads all rows. An advisory that stands for several vulnerabilities (`ref_vulns`) is one row, as the scanner counts it.
 *
 * @returns `undefined` where the report has no list that can be read, which is not the same as nothing.
 */
export function readResources(resources: unknown): ReportRows | undefined {
  if (!Array.isArray(resources)) return undefined;
  const rows: ReportRow[] = [];
  let notScanned = 0;
  for (const entry of resources as readonly unknown[]) {
    if (!isObject(entry)) return undefined;
    const resource: ScannerPackage = isObject(entry['resource']) ? entry['resource'] : {};
    if (entry['scanned'] === false) notScanned++;
    const vulnerabilities = entry['vulnerabilities'] ?? [];
    if (!Array.isArray(vulnerabilities)) return undefined;
    for (const row of vulnerabilities as readonly unknown[])
      rows.push({ resource, vulnerability: (isObject(row) ? row : {}) as ScannerVulnerability });
    for (const sensitiveData of readSensitiveData(entry, resource)) rows.push({ resource, sensitiveData });
  }
  return { rows, notScanned };
}

/** The pieces where they are listed; else their kinds, which the package names. */
function readSensitiveData({ sensitive_data_items }: Readonly<Record<string, unknown>>, resource: ScannerPackage): (string | undefined)[] {
  const pieces: readonly unknown[] = Array.isArray(sensitive_data_items) ? sensitive_data_items : [];
  const kinds: readonly unknown[] = Array.isArray(resource.sensitive_items) ? resource.sensitive_items : [];
  const found = pieces.length > 0 ? pieces.map((piece) => (isObject(piece) ? piece['type'] : undefined)) : kinds;
  return found.map((type) => (typeof type === 'string' && type !== '' ? type : undefined));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
