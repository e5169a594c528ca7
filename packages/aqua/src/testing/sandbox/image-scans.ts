/** Scans of one image. */
import { findAcknowledgement } from './acknowledgements.js';
import { consoleFailure, jsonResponse } from './responses.js';
import { activeJob, countSeverities, isDisallowed } from './image-row.js';
import type { AquaSandboxOptions, SandboxScanStatus } from './options.js';
import { type Call, type Route, route, toText } from './route.js';
import { queueScan } from './scan-engine.js';
import { findImage, nameOf, type SandboxFinding, type SandboxImage, splitName, type Store } from './state.js';

const base = '/api/v1/scanner/registry/{registry}/image/{image}';

export function imageScanRoutes(options: AquaSandboxOptions): readonly Route[] {
  const spell = createSpelling(options);
  return [
    route('POST', `${base}/scan`, (call) => start(call, spell)),
    route('GET', `${base}/status`, (call) => showStatus(call, spell)),
    route('GET', `${base}/scan_result`, showResult),
    route('GET', '/api/v1/cves/report/csv', report),
  ];
}

/** @source Aqua Security API Reference, Start Image Scan [S]; response: armory-io/aquasec-scan-action [T] */
function start({ store, params, body, user }: Call, spell: (status: SandboxScanStatus) => string): Response {
  const { registry = '', image = '' } = params;
  if (!hasRegistry(store, registry)) return consoleFailure(404, `registry ${registry} not found`);
  queueScan(store, { registry, ...splitName(image) }, user, toText(body['webhook_url']));
  return jsonResponse(200, { status: spell('Sent To Scan') });
}

/** Registry names are case-sensitive. */
export function hasRegistry({ tables }: Store, name: string): boolean {
  return tables.registries.some(({ row }) => row.name === name);
}

function showStatus(call: Call, spell: (status: SandboxScanStatus) => string): Response {
  const image = imageOf(call);
  const status = image === undefined ? undefined : statusOf(call.store, call.options, image);
  return status === undefined ? consoleFailure(404, 'image not found') : jsonResponse(200, { status: spell(status) });
}

/** @returns `undefined` where the console knows no scan, or not yet. */
function statusOf(
  store: Store,
  { notFoundMs = 100, staleStatusMs = notFoundMs }: AquaSandboxOptions,
  image: SandboxImage,
): SandboxScanStatus | undefined {
  const before = image.scans.at(-1)?.status;
  const job = activeJob(store, image);
  if (job === undefined) return before;
  const hiddenMs = before === undefined ? notFoundMs : staleStatusMs;
  if (store.nowMs() - job.created_ms < hiddenMs) return before;
  return job.status === 'pending' ? 'Pending' : 'In Progress';
}

/** The last good result stays while a scan waits, runs, or has failed. */
function showResult(call: Call): Response {
  const image = imageOf(call);
  if (image?.findings === undefined) return consoleFailure(404, 'image not found');
  const { omitCritical = false, omitCves = false } = call.options.scanResult ?? {};
  const { critical, ...counts } = countSeverities(image.findings);
  const total = image.findings.length;
  const sum = image.findings.reduce((all, { score }) => all + score, 0);
  return jsonResponse(200, {
    image_name: nameOf(image),
    registry: image.registry,
    disallowed: isDisallowed(image, call.options),
    cves_counts: {
      total,
      critical: omitCritical ? undefined : critical,
      ...counts,
      score_average: total === 0 ? 0 : Math.round((sum / total) * 10) / 10,
    },
    cves: omitCves ? undefined : image.findings.map((finding) => toCve(call.store, image, finding)),
  });
}

function toCve(store: Store, image: SandboxImage, finding: SandboxFinding): Record<string, unknown> {
  const { fix_version } = finding;
  return {
    imageid: nameOf(image),
    file: `${finding.package}_${finding.version}_amd64.deb`,
    name: finding.name,
    type: 'CVE',
    description: `An invented weakness in ${finding.package}.`,
    score: finding.score,
    severity: finding.severity,
    publishdate: finding.published,
    acknowledged: findAcknowledgement(store, image, finding) !== undefined,
    fix_version: fix_version || undefined,
    solution: fix_version === '' ? undefined : `Upgrade package ${finding.package} to version ${fix_version} or above.`,
  };
}

/** Columns are not documented. */
function report({ store }: Call): Response {
  const lines = store.tables.images.flatMap((image) =>
    (image.findings ?? []).map(({ name, severity }) => [image.registry, nameOf(image), name, severity].join(',')),
  );
  const text = ['Registry,Image,CVE,Severity', ...lines, ''].join('\n');
  return new Response(text, { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

function imageOf({ store, params }: Call): SandboxImage | undefined {
  const { repository, tag } = splitName(params['image'] ?? '');
  return findImage(store, params['registry'] ?? '', repository, tag);
}

/** Of several spellings each request gets the next one. */
function createSpelling({ statusSpellings = {} }: AquaSandboxOptions): (status: SandboxScanStatus) => string {
  const counts: Record<string, number> = {};
  return (status) => {
    const given = statusSpellings[status];
    if (given === undefined || typeof given === 'string') return given ?? status;
    const count = counts[status] ?? 0;
    counts[status] = count + 1;
    return given[count % given.length] ?? status;
  };
}
