/** The document that a scan with `webhook_url` ends with: another one than the scan result. */
import { countSeverities, isDisallowed } from './image-row.js';
import type { AquaSandboxOptions } from './options.js';
import { nameOf, type SandboxImage, type SandboxJob } from './state.js';

/** @source aquasecurity/postee and aquasecurity/starboard-aqua-csp-webhook, models [C] */
export function webhookDocument(image: SandboxImage, job: SandboxJob, options: AquaSandboxOptions): Readonly<Record<string, unknown>> {
  const findings = image.findings ?? [];
  const counts = countSeverities(findings);
  return {
    image: nameOf(image),
    registry: image.registry,
    digest: image.digest,
    os: 'debian',
    version: '14.1',
    pull_name: nameOf(image),
    initiating_user: job.initiating_user,
    scan_options: { scan_executables: true, scan_sensitive_data: true },
    resources: findings.map((finding) => ({
      resource: { type: 2, format: 'deb', name: finding.package, version: finding.version },
      scanned: true,
      vulnerabilities: [
        { name: finding.name, aqua_severity: finding.severity, aqua_score: finding.score, fix_version: finding.fix_version },
      ],
    })),
    vulnerability_summary: {
      total: findings.length,
      critical: counts.critical,
      high: counts.high,
      medium: counts.medium,
      low: counts.low,
      negligible: counts.negligible,
    },
    image_assurance_results: { disallowed: isDisallowed(image, options), checks_performed: null },
    warnings: [],
  };
}
