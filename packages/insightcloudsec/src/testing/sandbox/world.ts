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
  domain_viewer: boolean;
  organization_admin: boolean;
  two_factor_enabled: boolean;
  two_factor_required: boolean;
  console_access_denied: boolean;
  active_api_key_present: boolean;
  /** Organization that the user acts in, whatever the session: it belongs to the server. */
  acts_in: number;
  create_date: string;
  last_login_time: string | undefined;
}

export interface OrganizationRow {
  readonly organization_id: number;
  name: string;
}

/** A group of users; which roles it has is known to the roles. */
export interface GroupRow {
  readonly group_id: number;
  readonly name: string;
  /** Ids of its users. */
  users: readonly number[];
  entitlements: readonly EntitlementRow[];
}

export interface EntitlementRow {
  readonly namespace: string;
  readonly role: string;
}

/** A role as it is on the wire. */
export interface RoleRow {
  readonly resource_id: string;
  readonly name: string;
  readonly cloud_scopes: readonly string[];
  readonly resource_group_scopes: readonly string[];
  /** Resource ids of the groups that have it. */
  readonly groups: readonly string[];
  readonly [member: string]: unknown;
}

export interface GroupMappingRow {
  readonly local_group_name: string;
  readonly remote_group_name: string;
}

export interface SignOnServerRow {
  readonly server_id: number;
  mappings: readonly GroupMappingRow[];
}

export interface StrategyRow {
  readonly id: number;
  readonly organization_id: number;
  readonly name: string;
  readonly cloud_type_id: string;
}

export interface ResourceGroupRow {
  readonly resource_group_id: number;
  readonly name: string;
  readonly description: string | null;
  readonly category: string | null;
  readonly owner_type: string | null;
  readonly owner_resource_id: string;
  readonly creation_time: string;
  /** Ids of the resources in it. */
  readonly members: string[];
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
  strategy_id: number;
  /** Whether it collects the events of other clouds. */
  isConsumer: boolean;
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
  isBad: boolean;
  /** Resource id of the user who owns it. */
  owner: string | undefined;
  own: Readonly<Record<string, unknown>>;
}

export interface InsightRow {
  readonly insight_id: number;
  readonly source: 'backoffice' | 'custom';
  readonly resource_types: readonly string[];
  /** What it has on the wire beside that. */
  readonly own: Readonly<Record<string, unknown>>;
}

export interface PackRow {
  readonly pack_id: number;
  readonly source: 'backoffice' | 'custom';
  readonly backoffice: readonly number[];
  readonly custom: readonly number[];
  /** What it has on the wire beside that. */
  readonly own: Readonly<Record<string, unknown>>;
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
  readonly groups: GroupRow[];
  readonly roles: RoleRow[];
  readonly signOnServers: SignOnServerRow[];
  readonly strategies: StrategyRow[];
  readonly eventDrivenHarvest: { enabled: boolean };
  readonly clouds: CloudRow[];
  readonly resources: ResourceRow[];
  readonly resourceGroups: ResourceGroupRow[];
  readonly insights: InsightRow[];
  readonly packs: PackRow[];
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
      groups: [],
      roles: [],
      signOnServers: [],
      strategies: [],
      eventDrivenHarvest: { enabled: false },
      clouds: [],
      resources: [],
      resourceGroups: [],
      insights: [],
      packs: [],
      exemptions: [],
      iacScans: [],
      images: [],
      rows: {},
      harvestJobs: [],
    },
    keys: new Map(),
    sessions: new Map(),
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

/** Gives a user a new key, which ends the one before it; a length of 0 ends it only. */
export function changeKey(world: World, user: UserRow, length = 44): string {
  const key = length === 0 ? '' : world.inventSecret(length);
  if (length === 0) world.keys.delete(user.user_id);
  else world.keys.set(user.user_id, key);
  user.active_api_key_present = length > 0;
  return key;
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

/** Whether a resource fails an insight. What the filters of a custom insight find is not known here: it finds nothing. */
export function fails({ isBad, resource_type }: ResourceRow, { source, resource_types }: InsightRow): boolean {
  return source === 'backoffice' && isBad && resource_types.includes(resource_type);
}

/** Ids of the resources in the groups that an insight spares. */
export function sparedBy({ tables }: World, insight: InsightRow | undefined): ReadonlySet<string> {
  const groups = insight?.own['resource_group_blacklist'];
  const spared = tables.resourceGroups.filter(({ resource_group_id }) => Array.isArray(groups) && groups.includes(resource_group_id));
  return new Set(spared.flatMap(({ members }) => members));
}

/** Ids of the resources that are exempted from an insight today. */
export function exemptedFrom(world: World, insight: Pick<InsightRow, 'insight_id' | 'source'> | undefined): ReadonlySet<string> {
  const inForce = world.tables.exemptions.filter(
    (one) => one.insight_id === insight?.insight_id && one.insight_source === insight.source && isInForce(world, one),
  );
  return new Set(inForce.map(({ resource_id }) => resource_id));
}
