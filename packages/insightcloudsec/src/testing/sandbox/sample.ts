/** What a sandbox holds at the start: invented, the same each time. */
import type { SandboxSeed } from './options.js';
import { type InsightRow, toBlankForm, type World } from './world.js';

/** A Domain Admin. */
export const admin = { user_id: 12, username: 'sandbox-admin', password: 'sandbox-password' } as const;
/** The organization that everything at the start belongs to, and another one. */
export const organizations = [
  { organization_id: 1, name: 'Sandbox' },
  { organization_id: 2, name: 'Sandbox Europe' },
] as const;

const regions = ['us-east-1', 'eu-west-1', 'ap-southeast-2'] as const;

export function fillWorld(world: World, { clouds = 3, users = 4, resources = 3_000, images = 120 }: SandboxSeed): void {
  const { tables } = world;
  tables.organizations.push(...organizations.map((row) => ({ ...row })));
  const created = toBlankForm(Date.parse('2025-01-15T08:00:00Z'));
  const person = (user_id: number, username: string, domain_admin: boolean): void =>
    void tables.users.push({
      user_id,
      organization_id: 1,
      name: username.replace('sandbox-', ''),
      username,
      email_address: `${username}@example.org`,
      domain_admin,
      domain_viewer: false,
      organization_admin: false,
      two_factor_enabled: false,
      two_factor_required: false,
      console_access_denied: false,
      active_api_key_present: domain_admin,
      acts_in: 1,
      create_date: created,
      last_login_time: domain_admin ? created : undefined,
    });
  person(admin.user_id, admin.username, true);
  for (let n = 1; n <= users; n++) person(20 + n, `sandbox-user-${n}`, false);
  world.keys.set(admin.user_id, world.inventSecret(44));
  fillRights(world);

  for (let n = 0; n < Math.max(1, clouds); n++) {
    tables.clouds.push({
      id: n + 1,
      organization_id: 1,
      name: ['Production', 'Staging', 'Research'][n] ?? `Account ${n + 1}`,
      cloud_type_id: n === 2 ? 'GCE' : 'AWS',
      account_id:
        n === 2
          ? 'sandbox-project'
          : String(111_111_111_111 * (n + 1))
              .padStart(12, '0')
              .slice(0, 12),
      creation_time: created,
      status: 'DEFAULT',
      role_arn: n === 2 ? undefined : `arn:aws:iam::${String(111_111_111_111 * (n + 1)).slice(0, 12)}:role/CloudSec`,
      badges: [{ key: 'environment', value: ['production', 'staging', 'research'][n] ?? 'other' }],
      strategy_id: n === 2 ? 2 : 1,
      isConsumer: false,
      readyAtMs: undefined,
    });
  }
  for (let n = 0; n < resources; n++) addResource(world, n);
  tables.insights.push(
    insight(536, 'Instance with a public address', 4, 'instance'),
    insight(541, 'Storage container without encryption', 5, 'storagecontainer'),
    insight(552, 'Volume without encryption', 3, 'volume'),
  );
  tables.packs.push({
    pack_id: 36,
    source: 'backoffice',
    backoffice: tables.insights.map(({ insight_id }) => insight_id),
    custom: [],
    own: { name: 'Sandbox pack', description: 'All insights of the sandbox.', logo_url: '', badges: null, badge_filter_operator: null },
  });
  for (let n = 0; n < images; n++) {
    tables.images.push({
      id: n + 1,
      resource_id: `containerimage:1:us-east-1:sha256-${String(n).padStart(4, '0')}:`,
      resource_name: `registry.example.net/team/service-${n}:1.${n}`,
      critical_count: n % 10 === 9 ? 0 : n % 4,
      high_count: n % 10 === 9 ? 0 : n % 7,
      assessed: n % 10 !== 9,
    });
  }
}

/** One group of all users but the admin, which may look at everything. */
function fillRights({ tables }: World): void {
  tables.groups.push({
    group_id: 20,
    name: 'Readers',
    users: tables.users.filter(({ domain_admin }) => !domain_admin).map(({ user_id }) => user_id),
    entitlements: [{ namespace: 'insights', role: 'viewer' }],
  });
  tables.roles.push({
    resource_id: 'divvyrole:1:24',
    name: 'Read everything',
    description: 'Sees all clouds.',
    badge_filter_operator: null,
    all_permissions: false,
    view: true,
    provision: false,
    manage: false,
    delete: false,
    add_cloud: false,
    delete_cloud: false,
    global_scope: true,
    cloud_scopes: [],
    resource_group_scopes: [],
    badge_scopes: [],
    groups: ['divvyusergroup:20'],
  });
  tables.signOnServers.push({ server_id: 3, mappings: [{ local_group_name: 'Readers', remote_group_name: 'sso-read' }] });
  tables.strategies.push(
    { id: 1, organization_id: 1, name: 'System Generated Strategy', cloud_type_id: 'AWS' },
    { id: 2, organization_id: 1, name: 'System Generated Strategy', cloud_type_id: 'GCE' },
  );
}

function addResource({ tables }: World, n: number): void {
  const resource_type = n % 10 < 6 ? 'instance' : n % 10 < 8 ? 'storagecontainer' : 'volume';
  const cloud = tables.clouds[n % tables.clouds.length]?.id ?? 1;
  const region = regions[n % regions.length] ?? 'us-east-1';
  const hex = n.toString(16).padStart(8, '0');
  const provider_id = resource_type === 'instance' ? `i-${hex}` : resource_type === 'volume' ? `vol-${hex}` : `sandbox bucket+${n}`;
  const isBad = n % 23 === 0;
  tables.resources.push({
    resource_id: `${resource_type}:${cloud}:${region}:${provider_id}:`,
    resource_type,
    organization_service_id: cloud,
    region,
    provider_id,
    name: `${resource_type}-${n}`,
    tags: n % 3 === 0 ? { owner: `team-${n % 5}` } : {},
    isBad,
    owner: undefined,
    own: ownMembers(resource_type, provider_id, { isBad, state: n % 7 === 5 ? 'stopped' : 'running' }),
  });
}

/** What an instance stands in is not among the resources. */
const unplaced = { network_resource_id: null, subnet_resource_id: null, role_resource_id: null, role_name: null };

function ownMembers(
  type: string,
  id: string,
  { isBad, state }: { readonly isBad: boolean; readonly state: string },
): Readonly<Record<string, unknown>> {
  if (type === 'instance')
    return { instance_id: id, instance_type: 't3.small', state, public_ip_address: isBad ? '192.0.2.10' : null, ...unplaced };
  if (type === 'volume') return { volume_id: id, volume_type: 'gp3', size: 40, state: 'in-use', encrypted: !isBad };
  return { creation_date: '2025-01-15 08:00:00', encrypted: !isBad, object_count: 12, total_size: 4_096 };
}

function insight(insight_id: number, name: string, severity: number, type: string): InsightRow {
  return {
    insight_id,
    source: 'backoffice',
    resource_types: [type],
    own: {
      name,
      description: `${name}.`,
      severity,
      custom_severity: null,
      tags: ['sandbox'],
      filters: [{ name: 'divvy.query.sandbox', config: {} }],
      scopes: [],
      notes: null,
      meta_data: null,
      resource_group_blacklist: null,
      supported_clouds: ['AWS', 'GCE'],
      timeseries: false,
      inserted_at: '2025-01-15T08:00:00Z',
      updated_at: '2025-01-15T08:00:00Z',
    },
  };
}
