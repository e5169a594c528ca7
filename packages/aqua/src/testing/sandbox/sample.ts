/** Invented data: what a sandbox holds at the start, and what its scans find. */
import type { SandboxSeed } from './options.js';
import { newRegistry } from './registry-row.js';
import { nameOf, type SandboxFinding, type SandboxImage, type Store } from './state.js';

const dayMs = 86_400_000;

const repositories = [
  { registry: 'Docker Hub', repository: 'acme/web' },
  { registry: 'Production Registry', repository: 'acme/api' },
  { registry: 'Production Registry', repository: 'acme/worker' },
] as const;

const packages = ['openssl', 'zlib', 'libxml2', 'curl', 'expat', 'busybox', 'glibc', 'sqlite'] as const;

const scores: Readonly<Record<string, number>> = { critical: 9.8, high: 7.5, medium: 5.3, low: 3.1, negligible: 1 };

/** Fills an empty store. */
export function fillStore(store: Store, { images = 12, findings = 60, failedJobs = 2, keys = 1 }: SandboxSeed): void {
  const now = store.nowMs();
  store.tables.registries.push(
    newRegistry({ name: 'Docker Hub', type: 'HUB', url: 'https://docker.io', prefixes: ['docker.io'], author: 'system' }, now - 90 * dayMs),
    newRegistry(
      {
        name: 'Production Registry',
        type: 'V2',
        description: 'Images that run in production',
        url: 'https://registry.acme.example',
        username: 'aqua-pull',
        password: 'invented',
        prefixes: ['registry.acme.example', 'registry.acme.example:5000'],
        auto_pull: true,
        author: 'api-user',
      },
      now - 60 * dayMs,
    ),
  );
  for (let index = 0; index < images; index++) addSampleImage(store, index, now, index >= images - failedJobs);
  const wanted = images === 0 ? 0 : findings;
  for (let index = 0; index < wanted; index++) {
    const image = store.tables.images[index % images];
    image?.findings?.push(inventFinding(index, sampleSeverity(image, image.findings.length), now - (index % 180) * dayMs));
  }
  fillCloud(store, keys, now);
  for (const [name, type] of [
    ['nightly images', 'images'],
    ['weekly vulnerabilities', 'vulnerabilities'],
  ] as const) {
    const next_run = new Date(now + dayMs).toISOString();
    store.tables.exports.push({ id: `exp-${store.nextId('export').toString(16)}`, name, type, next_run, is_active: true });
  }
}

function addSampleImage(store: Store, index: number, now: number, failed: boolean): void {
  const place = repositories[index % repositories.length] ?? repositories[0];
  const scannedMs = now - dayMs + index * 60_000;
  const image = newImage(store, { ...place, tag: `1.${Math.floor(index / repositories.length)}.0` }, scannedMs - dayMs);
  image.findings = [];
  const error = failed ? 'failed to pull the image: connection timed out' : '';
  const endedMs = failed ? now - 3_600_000 + index * 1000 : scannedMs;
  const created = store.stamp(endedMs - 30_000);
  image.scans.push({ status: 'Scanned', date: store.stamp(scannedMs), error: '' });
  if (failed) image.scans.push({ status: 'Fail', date: store.stamp(endedMs), error });
  store.tables.jobs.push({
    registry: image.registry,
    image: nameOf(image),
    created,
    last_updated: image.scans.at(-1)?.date ?? created,
    status: failed ? 'failed' : 'finished',
    assigned_scanner: 'scanner-pod-1',
    initiating_user: 'api-user',
    webhook_url: '',
    scan_error: error,
    created_ms: endedMs - 30_000,
    ends_ms: endedMs,
  });
}

/** Every second tag is harmless, so that a gate lets some images pass. */
function sampleSeverity({ tag }: SandboxImage, index: number): string {
  const isHarmless = Number(tag.split('.')[1]) % 2 === 1;
  const severities = isHarmless ? ['medium', 'low', 'low', 'negligible', 'medium'] : ['critical', 'high', 'high', 'medium', 'low'];
  return severities[index % severities.length] ?? 'low';
}

function fillCloud({ tables, nextId }: Store, keys: number, now: number): void {
  const created = new Date(now - 300 * dayMs).toISOString();
  for (const name of ['Default', 'Billing']) tables.groups.push({ id: nextId('group'), name, created });
  for (let index = 0; index < keys; index++) {
    const id = nextId('key');
    tables.keys.push({
      id,
      name: `account-${index + 1}`,
      cloud: 'aws',
      last_scanned: new Date(now - dayMs).toISOString(),
      scan_disabled: false,
      role_arn: `arn:aws:iam::${String(111_122_223_000 + index)}:role/aqua-cspm-scanner`,
      paid: true,
      cloudtrail_connected: false,
      interval: 24,
      created,
      group_id: tables.groups[0]?.id ?? 0,
      tags: {},
    });
    tables.cloudScans.push({ id: nextId('scan'), key_id: id, created: new Date(now - dayMs).toISOString(), test_ids: [318, 319, 320] });
  }
}

/** Adds an image that was not scanned yet. */
export function newImage(store: Store, name: { registry: string; repository: string; tag: string }, createdMs: number): SandboxImage {
  const uid = store.nextId('image');
  const { tag } = name;
  const image: SandboxImage = {
    uid,
    ...name,
    digest: tag.startsWith('@') ? tag.slice(1) : inventDigest(uid),
    created: store.stamp(createdMs),
    size: 40_000_000 + uid * 1_204_113,
    scans: [],
    findings: undefined,
    permission: '',
    permission_comment: '',
    permission_author: '',
    permission_ms: 0,
  };
  store.tables.images.push(image);
  return image;
}

/** What a scan finds: one vulnerability for each severity. */
export function inventFindings(image: SandboxImage, given: readonly string[] | undefined, nowMs: number): SandboxFinding[] {
  const severities = given ?? Array.from({ length: 5 }, (_, index) => sampleSeverity({ ...image, tag: `1.${image.uid % 2}.0` }, index));
  return severities.map((severity, index) => inventFinding(image.uid * 100 + index, severity, nowMs));
}

function inventFinding(number: number, severity: string, firstFoundMs: number): SandboxFinding {
  const name = packages[number % packages.length] ?? packages[0];
  return {
    name: `CVE-2031-${10_000 + number}`,
    severity,
    score: scores[severity.toLowerCase()] ?? 5,
    package: name,
    version: `1.${number % 7}.0`,
    // Not everything has a fix.
    fix_version: number % 4 === 3 ? '' : `1.${(number % 7) + 1}.0`,
    published: new Date(firstFoundMs - 14 * dayMs).toISOString().slice(0, 10),
    first_found_ms: firstFoundMs,
  };
}

function inventDigest(number: number): string {
  let hex = '';
  let state = number;
  while (hex.length < 64) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    hex += state.toString(16).padStart(8, '0');
  }
  return `sha256:${hex}`;
}
