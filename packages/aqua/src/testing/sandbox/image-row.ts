/** How the console shows an image: its status, its counts, the verdict. */
import type { AquaSandboxOptions } from './options.js';
import { hasEnded, nameOf, type SandboxFinding, type SandboxImage, type SandboxJob, type Store } from './state.js';

export interface SeverityCounts {
  critical: number;
  high: number;
  medium: number;
  low: number;
  negligible: number;
}

/** Unknown severities are not counted. */
export function countSeverities(findings: readonly SandboxFinding[]): SeverityCounts {
  const counts: SeverityCounts = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0 };
  for (const { severity } of findings) {
    const folded = severity.toLowerCase();
    if (Object.hasOwn(counts, folded)) counts[folded as keyof SeverityCounts]++;
  }
  return counts;
}

/** Members with which rows of the console count what was found. */
export function toCountMembers(findings: readonly SandboxFinding[]): Readonly<Record<string, number>> {
  const { critical, high, medium, low, negligible } = countSeverities(findings);
  return {
    crit_vulns: critical,
    high_vulns: high,
    med_vulns: medium,
    low_vulns: low,
    neg_vulns: negligible,
    sensitive_data: 0,
    malware: 0,
  };
}

/** Allowed and blocked by hand counts before everything else. */
export function isDisallowed(image: SandboxImage, { scanResult }: AquaSandboxOptions): boolean {
  if (image.permission !== '') return image.permission === 'blocked';
  const { registry, repository, tag } = image;
  return scanResult?.disallowed?.({ registry, repository, tag }) ?? countSeverities(image.findings ?? []).critical > 0;
}

/** The scan of an image that waits or runs; the newest if there are several. */
export function activeJob(store: Store, image: SandboxImage): SandboxJob | undefined {
  const name = nameOf(image);
  return store.tables.jobs.findLast((job) => job.registry === image.registry && job.image === name && !hasEnded(job));
}

/** Statuses as `/api/v2` spells them. @source aquasecurity/terraform-provider-aquasec docs, image [C] */
function scanStatus(store: Store, image: SandboxImage): string {
  const job = activeJob(store, image);
  if (job !== undefined) return job.status;
  const last = image.scans.at(-1);
  return last === undefined ? 'not_started' : last.status === 'Fail' ? 'failed' : 'finished';
}

/** The row of a list. A date of year 1 means that there was no scan. */
export function imageRow(store: Store, options: AquaSandboxOptions, image: SandboxImage): Record<string, unknown> {
  const last = image.scans.at(-1);
  const disallowed = isDisallowed(image, options);
  return {
    registry: image.registry,
    registry_type: store.tables.registries.find(({ row }) => row.name === image.registry)?.row.type ?? '',
    repository: image.repository,
    tag: image.tag,
    name: nameOf(image),
    digest: image.digest,
    author: 'api-user',
    created: image.created,
    size: image.size,
    os: 'debian',
    os_version: '14.1',
    labels: null,
    scan_status: scanStatus(store, image),
    scan_date: last?.date ?? '0001-01-01T00:00:00Z',
    scan_error: last?.error ?? '',
    vulns_found: (image.findings ?? []).length,
    ...toCountMembers(image.findings ?? []),
    disallowed,
    whitelisted: image.permission === 'allowed',
    blacklisted: image.permission === 'blocked',
    permission: image.permission,
    permission_comment: image.permission_comment,
    permission_lastupdate: undefined,
    metadata: undefined,
    history: undefined,
    partial_results: false,
    newer_image_exists: false,
    pending_disallowed: false,
    microenforcer_detected: false,
    assurance_results: {
      disallowed,
      checks_performed:
        image.findings === undefined
          ? null
          : [{ policy_name: 'Default', assurance_type: 'image', control: 'max_severity', failed: disallowed, blocking: true }],
    },
  };
}

/** The single image has two members more than the row of a list. */
export function imageDetail(store: Store, options: AquaSandboxOptions, image: SandboxImage): Record<string, unknown> {
  return {
    ...imageRow(store, options, image),
    metadata: {
      docker_id: image.digest,
      parent: '',
      repo_digests: [`${image.repository}@${image.digest}`],
      created: image.created,
      architecture: 'amd64',
      os: 'debian',
      os_version: '14.1',
      size: image.size,
      virtual_size: image.size,
      default_user: 'app',
      env: ['PATH=/usr/local/bin:/usr/bin:/bin'],
      docker_labels: null,
      image_type: 'docker',
    },
    history: [{ id: image.digest, size: image.size, comment: '', created: image.created, created_by: 'COPY . /srv' }],
  };
}
