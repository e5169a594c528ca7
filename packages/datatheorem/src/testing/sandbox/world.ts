/** Everything that a sandbox holds. */
import type { StoredRow } from '@sec/core/vendor/testing';
import type { DataTheoremSandboxOptions, SandboxApiScanOutcome, SandboxUpload } from './options.js';

export interface AuthenticatorRow {
  readonly id: string;
  readonly cloud_authenticator_type: number;
  readonly role_arn: string | undefined;
  readonly date_created: string;
}

export interface MobileAppRow {
  readonly id: string;
  readonly uuid: string;
  readonly name: string;
  readonly platform: string;
  readonly release_type: string;
}

export interface MobileScanRow {
  readonly id: string;
  readonly mobile_app_id: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly endStatus: string;
  status: string;
  readonly upload: SandboxUpload;
}

export interface FindingRow {
  readonly id: string;
  readonly mobile_app_id: string;
  readonly severity: string | undefined;
  readonly status_group: string;
  readonly touchedMs: number;
}

/** A component that a finding affects; members of an update stay with it. */
export interface TargetRow extends Row {
  readonly mobile_app_id: string;
  readonly security_finding_id: string;
  readonly issue_type_id: string;
  readonly status_group: string;
}

/** A third-party library in an app. */
export interface SdkRow {
  readonly id: string;
  readonly mobile_app_id: string;
  readonly sdk_id: string;
}

/** What a build changed. */
export interface ChangeRow {
  readonly date_created: string;
  readonly change_type: string;
  readonly display_name: string;
  readonly description: string;
}

export interface ApiScanRow {
  readonly id: string;
  readonly asset_id: string;
  readonly asset_base_url: string;
  readonly endMs: number;
  readonly outcome: SandboxApiScanOutcome;
  /** Whether it has ended, and its violations are in the list. */
  isOver: boolean;
}

export interface ViolationRow {
  readonly id: string;
  readonly ruleId: string;
  readonly affected: string;
  readonly assetId: string;
  readonly exception_type: string | null;
  readonly createdMs: number;
}

export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

export interface Tables {
  readonly authenticators: AuthenticatorRow[];
  readonly mobileApps: MobileAppRow[];
  readonly mobileScans: MobileScanRow[];
  readonly findings: FindingRow[];
  readonly targets: TargetRow[];
  readonly sdks: SdkRow[];
  readonly changes: ChangeRow[];
  readonly apiScans: ApiScanRow[];
  readonly violations: ViolationRow[];
  /** Side-loaded collections of the violations, by their key on the wire. */
  readonly collections: Record<string, Row[]>;
  readonly uploads: SandboxUpload[];
  /** Rows of the other families, by the name of their collection. */
  readonly rows: Record<string, StoredRow[]>;
}

/** The tables; secrets are in none of them. */
export type SandboxState = Tables;

/** An upload URL that was handed out. */
interface UploadTicket {
  readonly kind: SandboxUpload['kind'];
  readonly expiresMs: number;
}

export interface World {
  readonly tables: Tables;
  readonly options: DataTheoremSandboxOptions;
  /** Upload URLs that are still good, by their secret part. */
  readonly tickets: Map<string, UploadTicket>;
  readonly nowMs: () => number;
  readonly nextNumber: () => string;
  readonly nextUuid: () => string;
}

/** @source the upload URL is good for 10 minutes: datatheorem.github.io/PortalApi, uploading_mobile_apps [O] */
export const ticketLifetimeMs = 600_000;

const relevances = ['URGENT', 'IMPORTANT', 'PROACTIVE'] as const;
const affectedKinds = ['network_service', 'cloud_resource', 'api_operation', 'web_application'] as const;

export function createWorld(options: DataTheoremSandboxOptions): World {
  const { clock = Date, violations = 45 } = options;
  let numbers = 1_000_000;
  let uuids = 0;
  const nextUuid = (): string => {
    uuids++;
    return `00000000-0000-4000-8000-${String(uuids).padStart(12, '0')}`;
  };
  const world: World = {
    tables: {
      authenticators: [],
      mobileApps: [],
      mobileScans: [],
      findings: [],
      targets: [],
      sdks: [],
      changes: [],
      apiScans: [],
      violations: [],
      collections: {},
      uploads: [],
      rows: {},
    },
    options,
    tickets: new Map(),
    nowMs: () => clock.now(),
    nextNumber: () => String(++numbers),
    nextUuid,
  };
  fill(world, violations);
  return world;
}

/** A rule of each relevance, an asset of each kind, and violations that take both in turn. */
function fill({ tables, nextUuid, nowMs }: World, count: number): void {
  const types = relevances.map((relevance) => ({
    id: nextUuid(),
    title: `${relevance} sandbox rule`,
    description: 'Something that a sandbox finds.',
    recommendation: 'Nothing to do.',
  }));
  const rules = relevances.map((relevance, index) => ({ id: nextUuid(), relevance, policy_rule_type_id: types[index]?.id ?? '' }));
  const api = { id: nextUuid(), base_url: 'https://api.shop.example/v1/' };
  const assets: Readonly<Record<(typeof affectedKinds)[number], Row>> = {
    network_service: { id: nextUuid(), url: 'https://shop.example' },
    cloud_resource: { id: nextUuid(), name: 'shop-bucket', asset_type_name: 'S3 Bucket' },
    api_operation: { id: nextUuid(), restful_api_id: api.id, http_method: 'GET', path: '/orders' },
    web_application: { id: nextUuid(), name: 'Shop' },
  };
  for (let index = 0; index < count; index++) {
    const affected = affectedKinds[index % affectedKinds.length] ?? 'network_service';
    tables.violations.push({
      id: nextUuid(),
      ruleId: rules[index % rules.length]?.id ?? '',
      affected,
      assetId: assets[affected].id,
      exception_type: index % 15 === 14 ? 'RISK_ACCEPTED' : null,
      createdMs: nowMs() - index * 3_600_000,
    });
  }
  Object.assign(tables.collections, {
    policy_rules: rules,
    policy_rule_types: types,
    restful_apis: [api],
    network_services: [assets.network_service],
    cloud_resources: [assets.cloud_resource],
    api_operations: [assets.api_operation],
    web_applications: [assets.web_application],
  });
}

/** With microseconds and an offset, as the vendor's samples have it. */
export function toTimestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, -1)}789+00:00`;
}

/** Ends the scans whose time is over, and adds what they found. */
export function settleScans(world: World): void {
  settleMobileScans(world);
  for (const scan of world.tables.apiScans) {
    if (scan.isOver || world.nowMs() < scan.endMs) continue;
    scan.isOver = true;
    addViolations(world, scan);
  }
}

/** Adds violations of an operation of the scanned API, before those that were there. */
function addViolations({ tables, nextUuid, nowMs }: World, { asset_id, asset_base_url, outcome }: ApiScanRow): void {
  const { violations, collections } = tables;
  const rowsOf = (name: string): Row[] => (collections[name] ??= []);
  for (const [relevance, count] of Object.entries(outcome.violations ?? {})) {
    const find = (name: string, member: string, value: string, create: () => object): Row => {
      const rows = rowsOf(name);
      const row = rows.find((one) => one[member] === value) ?? { ...create(), id: member === 'id' ? value : nextUuid() };
      if (!rows.includes(row)) rows.push(row);
      return row;
    };
    find('restful_apis', 'id', asset_id, () => ({ base_url: asset_base_url }));
    const operation = find('api_operations', 'restful_api_id', asset_id, () => ({
      restful_api_id: asset_id,
      http_method: 'POST',
      path: '/scanned',
    }));
    const rule = find('policy_rules', 'relevance', relevance, () => ({
      relevance,
      policy_rule_type_id: rowsOf('policy_rule_types')[0]?.id,
    }));
    for (let index = 0; index < count; index++)
      violations.unshift({
        id: nextUuid(),
        ruleId: rule.id,
        affected: 'api_operation',
        assetId: operation.id,
        exception_type: null,
        createdMs: nowMs(),
      });
  }
}

function settleMobileScans(world: World): void {
  const { tables, options, nowMs, nextNumber } = world;
  for (const scan of tables.mobileScans) {
    if (scan.status !== 'ONGOING' || nowMs() < scan.endMs) continue;
    scan.status = scan.endStatus;
    noteBuild(world, scan);
    const found = options.findings?.(scan.upload) ?? { MEDIUM: 1, LOW: 2 };
    for (const [severity, count] of Object.entries(found) as [string, number | undefined][]) {
      for (let index = 0; index < (count ?? 0); index++)
        tables.findings.push({
          id: nextNumber(),
          mobile_app_id: scan.mobile_app_id,
          severity: severity === 'none' ? undefined : severity,
          status_group: 'OPEN',
          touchedMs: scan.endMs,
        });
    }
    for (const { id, mobile_app_id, status_group } of tables.findings.filter((row) => row.mobile_app_id === scan.mobile_app_id))
      tables.targets.push({ id: nextNumber(), mobile_app_id, security_finding_id: id, issue_type_id: '910', status_group });
  }
}

/** The library of an app is seen with its first build, a change of its size with each later one. */
function noteBuild({ tables, nextNumber }: World, { mobile_app_id, endMs }: MobileScanRow): void {
  if (!tables.sdks.some((sdk) => sdk.mobile_app_id === mobile_app_id)) {
    tables.sdks.push({ id: nextNumber(), mobile_app_id, sdk_id: '3021' });
    return;
  }
  const sizes = tables.mobileScans.filter((scan) => scan.mobile_app_id === mobile_app_id).map(({ upload }) => upload.size);
  const [before = 0, now = 0] = sizes.slice(-2);
  tables.changes.unshift({
    date_created: toTimestamp(endMs),
    change_type: 'BUNDLE_SIZE_INCREASED',
    display_name: 'Bundle size',
    description: `**${before} B** → **${now} B**`,
  });
}

/** Creates app and scan of a build; where a scan of the same app is running, the build joins it. */
export function takeMobileApp(world: World, upload: SandboxUpload): { readonly app: MobileAppRow; readonly scan: MobileScanRow } {
  const { tables, options, nowMs } = world;
  const name = upload.filename.replace(/\.\w+$/, '');
  let app = tables.mobileApps.find((one) => one.name === name);
  if (app === undefined) {
    const platform = /\.ipa$/i.test(upload.filename) ? 'IOS' : 'ANDROID';
    app = { id: world.nextNumber(), uuid: world.nextUuid(), name, platform, release_type: upload.fields['release_type'] ?? 'PRE_PROD' };
    tables.mobileApps.push(app);
  }
  const appId = app.id;
  const running = tables.mobileScans.find((one) => one.mobile_app_id === appId && one.status === 'ONGOING');
  if (running !== undefined) return { app, scan: running };
  const scan: MobileScanRow = {
    id: world.nextNumber(),
    mobile_app_id: appId,
    startMs: nowMs(),
    endMs: nowMs() + (options.scanDurationMs ?? 1500),
    endStatus: options.scanOutcome?.(upload) ?? 'COMPLETED',
    status: 'ONGOING',
    upload,
  };
  // Findings of the scan before are replaced by those of this one.
  removeOf(tables.findings, appId);
  removeOf(tables.targets, appId);
  tables.mobileScans.push(scan);
  return { app, scan };
}

function removeOf(rows: { readonly mobile_app_id: string }[], appId: string): void {
  for (let index = rows.length - 1; index >= 0; index--) if (rows[index]?.mobile_app_id === appId) rows.splice(index, 1);
}
