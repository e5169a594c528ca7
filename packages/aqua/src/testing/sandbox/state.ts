/** What the sandbox holds: its tables, its time and its ids. */
import type { StoreTables } from '@sec/core/vendor/testing';

/** One vulnerability in one image. */
export interface SandboxFinding {
  name: string;
  severity: string;
  score: number;
  package: string;
  version: string;
  fix_version: string;
  published: string;
  first_found_ms: number;
}

/** An ended scan. */
export interface SandboxScanEnd {
  status: 'Scanned' | 'Fail';
  /** RFC 3339 with microseconds. */
  date: string;
  error: string;
}

/** Where an image is, without its tag. */
export interface SandboxRepository {
  registry: string;
  repository: string;
}

export interface SandboxImage {
  uid: number;
  registry: string;
  repository: string;
  tag: string;
  digest: string;
  created: string;
  size: number;
  /** Oldest first. */
  scans: SandboxScanEnd[];
  /** Result of the last scan that did not fail; `undefined` before the first one. */
  findings: SandboxFinding[] | undefined;
  permission: '' | 'allowed' | 'blocked';
  permission_comment: string;
  permission_author: string;
  permission_ms: number;
}

export interface SandboxJob {
  registry: string;
  image: string;
  created: string;
  last_updated: string;
  status: 'pending' | 'in_progress' | 'finished' | 'failed';
  assigned_scanner: string;
  initiating_user: string;
  webhook_url: string;
  scan_error: string;
  created_ms: number;
  /** When it ends, while it runs. */
  ends_ms: number;
}

/** An accepted risk, as it was given and with what the console adds. */
export type SandboxAcknowledgement = Readonly<Record<string, unknown>>;

/** A recurring export. */
export interface SandboxExport {
  id: string;
  name: string;
  type: string;
  next_run: string;
  is_active: boolean;
}

/** The account's own ranking of a test. */
export interface SandboxTestSeverity {
  id: number;
  test_id: number;
  severity: string;
}

/** A registry as the wire shows it, and what the wire does not show. */
export interface SandboxRegistry {
  row: Record<string, unknown> & { name: string; type: string };
  hasPassword: boolean;
  hasClientKey: boolean;
}

export interface SandboxGroup {
  id: number;
  name: string;
  created: string;
}

export interface SandboxKey {
  id: number;
  name: string;
  cloud: string;
  last_scanned: string | null;
  scan_disabled: boolean;
  role_arn: string | null;
  paid: boolean;
  cloudtrail_connected: boolean;
  interval: number;
  created: string;
  group_id: number;
  tags: Record<string, string>;
}

export interface SandboxRealtimeScan {
  id: number;
  key_id: number;
  ends_ms: number;
  test_ids: number[] | undefined;
  save: boolean;
  /** `undefined` until it has ended. */
  outcome: 'COMPLETE' | 'FAILED' | 'CANCELLED' | undefined;
}

export interface SandboxCloudScan {
  id: number;
  key_id: number;
  created: string;
  test_ids: number[];
}

export interface Tables {
  registries: SandboxRegistry[];
  images: SandboxImage[];
  /** Those whose last image was removed; they stay until they are removed themselves. */
  emptyRepositories: SandboxRepository[];
  /** In the order of the queue. */
  jobs: SandboxJob[];
  groups: SandboxGroup[];
  keys: SandboxKey[];
  generatedIds: { generated_id: string; used: boolean }[];
  realtimeScans: SandboxRealtimeScan[];
  cloudScans: SandboxCloudScan[];
  acknowledgements: SandboxAcknowledgement[];
  exports: SandboxExport[];
  testSeverities: SandboxTestSeverity[];
  /** Rows of the other families, by the name of their collection. */
  rows: StoreTables;
}

/** A copy of all tables at one moment. */
export type SandboxState = { readonly [Name in Exclude<keyof Tables, 'rows'>]: readonly Readonly<Tables[Name][number]>[] } & Pick<
  Tables,
  'rows'
>;

export interface Store {
  /** When a scan last ended, by the clock. */
  lastEndMs: number;
  /** A timer is set that ends scans. */
  isWatched: boolean;
  readonly tables: Tables;
  nowMs(): number;
  nextId(kind: 'image' | 'group' | 'key' | 'realtime' | 'scan' | 'export' | 'severity'): number;
  /** RFC 3339 with microseconds. Moments of the same millisecond stay apart, in their order. */
  stamp(ms: number): string;
}

const firstIds = { image: 1, group: 87, key: 7301, realtime: 68_114, scan: 910_442, export: 0x7c21, severity: 502 };

export function createStore(clock: { now(): number }): Store {
  const ids: Record<string, number> = { ...firstIds };
  let lastMs = Number.NaN;
  let micros = 0;
  return {
    lastEndMs: Number.NEGATIVE_INFINITY,
    isWatched: false,
    tables: {
      registries: [],
      images: [],
      emptyRepositories: [],
      jobs: [],
      groups: [],
      keys: [],
      generatedIds: [],
      realtimeScans: [],
      cloudScans: [],
      acknowledgements: [],
      exports: [],
      testSeverities: [],
      rows: {},
    },
    nowMs: () => clock.now(),
    nextId(kind) {
      const id = ids[kind] ?? 1;
      ids[kind] = id + 1;
      return id;
    },
    stamp(ms) {
      const whole = Math.floor(ms);
      micros = whole === lastMs ? Math.min(micros + 1, 999) : 0;
      lastMs = whole;
      return `${new Date(whole).toISOString().slice(0, -1)}${String(micros).padStart(3, '0')}Z`;
    },
  };
}

export function findImage(store: Store, registry: string, repository: string, tag: string): SandboxImage | undefined {
  return store.tables.images.find(
    (image) =>
      image.registry === registry &&
      image.repository === repository &&
      (tag.startsWith('@') ? `@${image.digest}` === tag : image.tag === tag),
  );
}

/** Repository and tag of a name such as `acme/web:1.4.2`; `latest` where there is no tag. */
export function splitName(name: string): { readonly repository: string; readonly tag: string } {
  const at = name.indexOf('@');
  if (at > 0) return { repository: name.slice(0, at), tag: name.slice(at) };
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  return colon === -1 ? { repository: name, tag: 'latest' } : { repository: name.slice(0, colon), tag: name.slice(colon + 1) };
}

export function nameOf({ repository, tag }: { readonly repository: string; readonly tag: string }): string {
  return tag.startsWith('@') ? `${repository}${tag}` : `${repository}:${tag}`;
}

export function hasEnded({ status }: Pick<SandboxJob, 'status'>): boolean {
  return status === 'finished' || status === 'failed';
}
