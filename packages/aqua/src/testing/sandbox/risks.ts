/** Vulnerabilities of all images, and repositories with their sums. */
import { findAcknowledgement } from './acknowledgements.js';
import { consoleFailure, emptyResponse, jsonResponse } from './responses.js';
import { countSeverities, isDisallowed, toCountMembers } from './image-row.js';
import { compareBy, consolePage } from './paging.js';
import type { AquaSandboxOptions } from './options.js';
import { type Call, repositoryPattern, type Route, route } from './route.js';
import { withScope } from './scopes.js';
import { nameOf, type SandboxFinding, type SandboxImage, type SandboxRepository, type Store } from './state.js';

export interface FindingRow {
  readonly image: SandboxImage;
  readonly finding: SandboxFinding;
}

export function riskRoutes(options: AquaSandboxOptions): readonly Route[] {
  return [
    route('GET', '/api/v2/risks', showCounts),
    route('GET', '/api/v2/risks/vulnerabilities', listVulnerabilities),
    route('GET', '/api/v2/repositories', listRepositories),
    route('DELETE', '/api/v2/repositories/{registry}/{name}', deleteRepository, { patterns: { name: repositoryPattern(options) } }),
  ];
}

export function findingRows(images: readonly SandboxImage[]): FindingRow[] {
  return images.flatMap((image) => (image.findings ?? []).map((finding) => ({ image, finding })));
}

/** @source aquasecurity/terraform-provider-aquasec client/vulnerabilities.go [C]; andreazorzetto/aquasec-lib [T] */
function listVulnerabilities(call: Call): Response {
  const unfiltered = findingRows(call.store.tables.images);
  const compare = compareFindings(call.query.get('order_by'));
  const hasCount = call.query.get('skip_count') !== 'true';
  return withScope(call, 'listVulnerabilities', (covers) => {
    const rows = filterFindings(call, unfiltered).filter(({ image }) => covers(image));
    return consolePage(call, rows, (row) => findingToWire(call.store, row), { hasCount, unfiltered, compare });
  });
}

export function compareFindings(orderBy: string | null): ReturnType<typeof compareBy<FindingRow>> {
  return compareBy<FindingRow>(orderBy, {
    name: ({ finding }) => finding.name,
    aqua_score: ({ finding }) => finding.score,
    aqua_severity: ({ finding }) => rankOf(finding.severity),
    vendor_severity: ({ finding }) => rankOf(finding.severity),
    first_found_date: ({ finding }) => finding.first_found_ms,
    image_name: ({ image }) => nameOf(image),
  });
}

/** Whether a moment lies in a span such as `last|90|days`; none does in one of another form. */
export function readSpan(text: string, nowMs: number): (ms: number) => boolean {
  const [, direction, days] = /^(last|over)\|(\d+)\|days$/.exec(text) ?? [];
  const sinceMs = nowMs - Number(days ?? 0) * 86_400_000;
  return (ms) => text === '' || (direction !== undefined && (direction === 'last') === ms >= sinceMs);
}

/**
 * The filters by image, severity, text, date and acceptance. Negligible ones are in the response only when they are requested,
 * which is what the name of the parameter says; the default is not documented. No image here has a base image, or runs.
 */
export function filterFindings({ store, query }: Pick<Call, 'store' | 'query'>, rows: readonly FindingRow[]): FindingRow[] {
  const severities = [query.get('severity') ?? '', ...(query.get('severities') ?? '').split(',')].filter((severity) => severity !== '');
  const [registry, name, digest] = [query.get('registry_name'), query.get('image_name'), query.get('digest')];
  const isExact = query.get('image_name_exact_match') === 'true';
  const text = query.get('text_search')?.toLowerCase();
  const isFound = readSpan(query.get('first_found_date') ?? '', store.nowMs());
  const showsNegligible = query.get('show_negligible') === 'true';
  const accepted = query.get('acknowledge_status');
  const places = [query.get('cluster'), query.get('namespace_names'), query.get('has_workloads')].filter((value) => value !== 'false');
  query.get('hide_base_image');
  if (places.some((value) => value !== null && value !== '')) return [];
  return rows.filter(({ image, finding }) => {
    const severity = finding.severity.toLowerCase();
    if (severities.length > 0 ? !severities.includes(severity) : severity === 'negligible' && !showsNegligible) return false;
    if (registry !== null && image.registry !== registry) return false;
    if (name !== null && !(isExact ? nameOf(image) === name : nameOf(image).includes(name))) return false;
    if (digest !== null && image.digest !== digest) return false;
    if (text !== undefined && !`${finding.name} ${finding.package}`.toLowerCase().includes(text)) return false;
    if (accepted !== null && String(findAcknowledgement(store, image, finding) !== undefined) !== accepted) return false;
    return isFound(finding.first_found_ms);
  });
}

export function findingToWire(store: Store, { image, finding }: FindingRow): Record<string, unknown> {
  const { fix_version } = finding;
  const accepted = findAcknowledgement(store, image, finding);
  return {
    name: finding.name,
    description: `An invented weakness in ${finding.package}.`,
    publish_date: finding.published,
    modification_date: finding.published,
    aqua_score: finding.score,
    aqua_severity: finding.severity,
    aqua_scoring_system: 'CVSS V3',
    vendor_severity: finding.severity,
    nvd_cvss3_score: finding.score,
    nvd_cvss3_severity: finding.severity,
    nvd_url: `https://nvd.nist.gov/vuln/detail/${finding.name}`,
    fix_version,
    solution: fix_version === '' ? '' : `Upgrade package ${finding.package} to version ${fix_version} or above.`,
    first_found_date: new Date(finding.first_found_ms).toISOString(),
    last_found_date: image.scans.findLast(({ status }) => status === 'Scanned')?.date ?? '0001-01-01T00:00:00Z',
    registry: image.registry,
    image_repository_name: image.repository,
    image_name: nameOf(image),
    image_digest: image.digest,
    os: 'debian',
    os_version: '14.1',
    qualys_ids: null,
    referenced_vulnerabilities: null,
    base_image_vulnerability: false,
    ...(accepted && {
      acknowledged_date: accepted['date'],
      ack_comment: accepted['comment'],
      ack_author: accepted['author'],
      ack_expiration_days: accepted['expiration_days'] ?? 0,
    }),
    resource: { type: 'package', format: 'deb', path: '', name: finding.package, version: finding.version, arch: 'amd64', licenses: null },
  };
}

/** Unknown severities come last. */
function rankOf(severity: string): number {
  return ['negligible', 'low', 'medium', 'high', 'critical'].indexOf(severity.toLowerCase());
}

/** @source BryanKMorrow/aqua-sdk-go [T] */
function showCounts({ store }: Call): Response {
  const { images } = store.tables;
  const findings = images.flatMap((image) => image.findings ?? []);
  const vulnerable = images.filter((image) => (image.findings ?? []).length > 0).length;
  const { high, medium, low, negligible } = countSeverities(findings);
  const percent = (part: number, all: number): number => (all === 0 ? 0 : Math.round((part / all) * 100));
  return jsonResponse(200, {
    registered_images: images.length,
    vulnerable_images: vulnerable,
    vulnerable_images_percent: percent(vulnerable, images.length),
    total_vulns: findings.length,
    high_vulns: high,
    high_vulns_percent: percent(high, findings.length),
    med_vulns: medium,
    med_vulns_percent: percent(medium, findings.length),
    low_vulns: low,
    low_vulns_percent: percent(low, findings.length),
    neg_vulns: negligible,
    neg_vulns_percent: percent(negligible, findings.length),
  });
}

/** @source andreazorzetto/aquasec-lib, BryanKMorrow/aqua-sdk-go [T] */
function listRepositories(call: Call): Response {
  return withScope(call, 'listRepositories', (covers) => listCovered(call, covers));
}

function listCovered(call: Call, covers: (image: SandboxRepository) => boolean): Response {
  const { store, query, options } = call;
  const registry = query.get('registry');
  const { images, emptyRepositories } = store.tables;
  const groups = new Map<string, Group>();
  for (const { registry, repository } of [...images, ...emptyRepositories])
    groups.set(JSON.stringify([registry, repository]), { registry, repository, images: [] });
  for (const image of images) groups.get(JSON.stringify([image.registry, image.repository]))?.images.push(image);
  const all = [...groups.values()];
  const rows = all.filter((group) => (registry === null || group.registry === registry) && covers(group));
  const compare = compareBy<Group>(query.get('order_by'), { name: ({ repository }) => repository, registry: (group) => group.registry });
  const hasCount = query.get('include_totals') === 'true';
  return consolePage(call, rows, (group) => toRepository(group, options), { unfiltered: all, hasCount, compare });
}

interface Group extends SandboxRepository {
  readonly images: SandboxImage[];
}

function toRepository({ registry, repository, images }: Group, options: Call['options']): Readonly<Record<string, unknown>> {
  return {
    name: repository,
    registry,
    author: 'api-user',
    policy: 'Default',
    is_default_policy: true,
    permission: '',
    dynamic_profiling: false,
    num_images: images.length,
    num_disallowed: images.filter((image) => isDisallowed(image, options)).length,
    num_failed: images.filter((image) => image.scans.at(-1)?.status === 'Fail').length,
    first_scan_failed: images[0]?.scans[0]?.status === 'Fail',
    ...toCountMembers(images.flatMap((image) => image.findings ?? [])),
    dta: null,
    whitelisted_images_count: images.filter(({ permission }) => permission === 'allowed').length,
  };
}

/** The real one is removed a while later; here it is gone at once. */
function deleteRepository({ store, params }: Call): Response {
  const { tables } = store;
  const isOfIt = (image: SandboxRepository): boolean => image.registry === params['registry'] && image.repository === params['name'];
  if (![...tables.images, ...tables.emptyRepositories].some(isOfIt)) return consoleFailure(404, 'repository not found');
  tables.images = tables.images.filter((image) => !isOfIt(image));
  tables.emptyRepositories = tables.emptyRepositories.filter((repository) => !isOfIt(repository));
  return emptyResponse(202);
}
