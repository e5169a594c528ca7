/** Everything that a sandbox holds. */
import type { StoredRow } from '@sec/core/vendor/testing';
import type { InsightCloudSecSandboxOptions, SandboxVerdict } from './options.js';

export interface BadgeRow {
  readonly key: string;
  readonly value: string;
  readonly auto_generated?: boolean;
}

export interface UserRow {
  readonly user_id: number;
  readonly organization_id: number;
  name: string;
  username: string;
  email_address: string;
  domain_admin: boolean;
  organization_admin: boolean;
  console_access_denied: boolean;
  create_date: string;
  last_login_time: string | undefined;
}

export interface OrganizationRow {
  readonly organization_id: number;
  name: string;
}

export interface CloudRow {
  readonly id: number;
  readonly organization_id: number;
  name: string;
  cloud_type_id: string;
  account_id: string;
  creation_time: string;
  status: string;
  role_arn: string | undefined;
  badges: BadgeRow[];
  /** When its `REFRESH` ends; `undefined` when it has ended. */
  readyAtMs: number | undefined;
}

export interface ResourceRow {
  readonly resource_id: string;
  readonly resource_type: string;
  readonly organization_service_id: number;
  readonly region: string;
  readonly provider_id: string;
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Whether it fails the insight of its type. */
  readonly isBad: boolean;
  readonly own: Readonly<Record<string, unknown>>;
}

export interface InsightRow {
  readonly insight_id: number;
  readonly source: 'backoffice' | 'custom';
  readonly name: string;
  readonly description: string;
  readonly severity: number;
  readonly resource_types: readonly string[];
}

export interface ExemptionRow {
  readonly exemption_id: number;
  readonly insight_id: number;
  readonly insight_source: string;
  readonly resource_id: string;
  readonly resource_type: string;
  readonly approver: string;
  readonly start_date: string;
  readonly expiration_date: string | null;
  readonly notes: string | null;
  readonly create_date: string;
}

export interface IacScanRow {
  readonly id: number;
  readonly scan_name: string;
  readonly author_name: string;
  readonly config_name: string;
  readonly iac_provider: string;
  readonly create_time: string;
  readonly verdict: SandboxVerdict;
}

export interface ImageRow {
  readonly id: number;
  readonly resource_id: string;
  readonly resource_name: string;
  readonly critical_count: number;
  readonly high_count: number;
  readonly assessed: boolean;
}

export interface Tables {
  readonly organizations: OrganizationRow[];
  readonly users: UserRow[];
  readonly clouds: CloudRow[];
  readonly resources: ResourceRow[];
  readonly insights: InsightRow[];
  readonly exemptions: ExemptionRow[];
  readonly iacScans: IacScanRow[];
  readonly images: ImageRow[];
  /** Rows of the other families, by the name of their collection. */
  readonly rows: Record<string, StoredRow[]>;
  /** Harvest jobs that were queued. */
  readonly harvestJobs: unknown[];
}

/** The tables, without the secrets. */
export type SandboxState = Tables;

export interface World {
  readonly tables: Tables;
  /** Active key of each user, by its id. */
  readonly keys: Map<number, string>;
  /** Users by their session. */
  readonly sessions: Map<string, number>;
  /** Organization that each user acts in, by the user's id: it belongs to the server, and not to a session. */
  readonly current: Map<number, number>;
  /** When queued harvests end, in milliseconds, by the cloud's id and the region. */
  readonly harvestEnds: Map<string, number[]>;
  readonly options: InsightCloudSecSandboxOptions;
  nowMs(): number;
  /** The next number of a kind. */
  nextId(kind: string): number;
  /** A string that is different each time. */
  inventSecret(length: number): string;
}

export function createWorld(options: InsightCloudSecSandboxOptions): World {
  const { clock = Date } = options;
  const counters = new Map<string, number>();
  let secrets = 0;
  return {
    tables: {
      organizations: [],
      users: [],
      clouds: [],
      resources: [],
      insights: [],
      exemptions: [],
      iacScans: [],
      images: [],
      rows: {},
      harvestJobs: [],
    },
    keys: new Map(),
    sessions: new Map(),
    current: new Map(),
    harvestEnds: new Map(),
    options,
    nowMs: () => clock.now(),
    nextId(kind) {
      const next = (counters.get(kind) ?? 10_000) + 1;
      counters.set(kind, next);
      return next;
    },
    inventSecret(length) {
      secrets++;
      let text = `sandbox-${secrets}-`;
      for (let state = secrets * 7919 + 13; text.length < length; state = (state * 48_271) % 2_147_483_647) text += state.toString(36);
      return text.slice(0, length);
    },
  };
}

/** `2025-03-01 12:00:00`, as clouds, users and resources have it. */
export function toBlankForm(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

/** Ends the `REFRESH` of clouds whose first harvest has ended. */
export function settleClouds({ tables, options, nowMs }: World): void {
  for (const cloud of tables.clouds) {
    if (cloud.readyAtMs === undefined || nowMs() < cloud.readyAtMs) continue;
    cloud.readyAtMs = undefined;
    cloud.status = options.harvestOutcome?.(cloud) ?? 'DEFAULT';
  }
}

/** Whether an exemption holds today. */
export function isInForce({ nowMs }: Pick<World, 'nowMs'>, { start_date, expiration_date }: ExemptionRow): boolean {
  const today = new Date(nowMs()).toISOString().slice(0, 10);
  return start_date <= today && (expiration_date === null || expiration_date >= today);
}

/** Ids of the resources that are exempted from an insight today. */
export function exemptedFrom(world: World, insight_id: number | undefined): ReadonlySet<string> {
  const inForce = world.tables.exemptions.filter((one) => one.insight_id === insight_id && isInForce(world, one));
  return new Set(inForce.map(({ resource_id }) => resource_id));
}
