/** What the client `aqua` sees of a self-hosted console. It takes failures of the console for responses. */
import { column, differs, expectHeld, member, rowsDiffer } from './compare.ts';
import { findingNames, imageNames, registryNames } from './truth.ts';
import type { Expectation, See, Visit } from './visit.ts';

/** Anything but a failure of the console; the sandbox may have no table that it could be compared with. */
const isSuccess: Expectation = (value, _, result) =>
  typeof value === 'object' && value !== null && member(value, 'code') === undefined ? undefined : differs(value, 'no failure', result);

const registries: Expectation = (value, state, result) => rowsDiffer(column(value, 'name'), registryNames(state), result);

export async function visitWithAqua(visit: Visit): Promise<void> {
  await signIn(visit);
  const see: See = (name, args, expect, options) => visit.see({ function: `console.${name}`, args }, expect, options);
  await seeRegistries(see, visit);
  await seeImages(see, visit);
  await seeInventory(see);
  await seePolicies(see, visit);
  await seeProfiles(see);
  await seeSettings(see);
  await scan(see);
}

async function signIn({ see, tenant }: Visit): Promise<void> {
  const { sandbox, consoleUrl } = tenant;
  const { hostname, port } = new URL(consoleUrl);
  const place = { host: hostname, port, using_tls: false };
  const login = { id: sandbox.username, password: sandbox.password, ...place };
  await see({ function: 'aqua.Aqua', named: login, keep: 'console' }, (value, _, result) =>
    differs([typeof member(value, 'role'), typeof member(value, 'is_super')], ['string', 'boolean'], result),
  );
  await see({ function: 'aqua.Aqua', named: { ...login, password: 'wrong' } }, (_, __, { error }) =>
    differs(error?.message, 'Authentication Error'),
  );
  await see({ function: 'aqua.Aqua', named: { token: sandbox.issueToken(), ...place }, keep: 'other' }, (_, __, result) =>
    differs(undefined, undefined, result),
  );
  await see({ function: 'other.list_registries' }, registries);
}

async function seeRegistries(see: See, { tenant }: Visit): Promise<void> {
  const [registry] = tenant.sandbox.state.registries;
  const name = 'judge';
  await see('list_registries', [], registries);
  await see('image_registry', [registry?.row.name], (value, _, result) => differs(member(value, 'url'), registry?.row['url'], result));
  await see('create_image_registry', ['V2', name, 'of the judge', 'user', 'invented', 'https://judge.example'], expectHeld(name, true));
  await see('list_registries', [], registries);
  await see('image_registry', [name], (value, _, result) => differs(member(value, 'description'), 'of the judge', result));
  await see('delete_registry', [name], expectHeld(name, false));
  await see('image_registry', [name], (value, _, result) => differs(member(value, 'code'), 404, result), { isGone: true });
}

async function seeImages(see: See, { tenant }: Visit): Promise<void> {
  const names =
    (isWanted: (registry: string | undefined) => boolean): Expectation =>
    (value, state, result) =>
      rowsDiffer(
        column(member(value, 'result'), 'registry', 'repository', 'tag'),
        imageNames(state).filter(([registry]) => isWanted(registry)),
        result,
      );
  await see(
    'list_registered_images',
    [],
    names(() => true),
  );
  await see(
    'get_registered_images',
    ['Docker Hub'],
    names((registry) => registry === 'Docker Hub'),
  );
  const [image] = tenant.sandbox.state.images;
  if (image === undefined) throw new Error('the sandbox has no image');
  const { registry, repository, tag, digest, uid } = image;
  const one = [registry, repository, tag];
  const ofOne = (state: Visit['tenant']['sandbox']['state']): readonly unknown[] =>
    findingNames(state, (other) => other.uid === uid).map(([, , name]) => name);
  const findings: Expectation = (value, state, result) => rowsDiffer(column(member(value, 'result'), 'name'), ofOne(state), result);
  await see('get_registered_image', one, (value, _, result) => differs(member(value, 'digest'), digest, result));
  await see('get_registered_image', [registry, repository, 'none'], (value, _, result) => differs(member(value, 'code'), 404, result), {
    isGone: true,
  });
  await see('list_image_vulnerabilities', one, findings);
  await see('risks_image_vulnerabilities', one, findings);
  await see('scan_history', one, (value, { images }, result) =>
    rowsDiffer(
      column(member(value, 'result'), 'date'),
      (images.find((other) => other.uid === uid)?.scans ?? []).map(({ date }) => date),
      result,
    ),
  );
  for (const name of ['list_image_malware', 'list_image_sensitive_data', 'list_image_layers']) await see(name, one, isSuccess);
}

async function seeInventory(see: See): Promise<void> {
  for (const name of [
    'consoles',
    'servers',
    'inventory_scopes',
    'list_services',
    'containers',
    'list_batch_install_tokens',
    'notifications',
  ])
    await see(name, [], isSuccess);
  const assets = await see('list_assets', [], isSuccess);
  await see('get_asset_details_by_id', [firstOf(assets, 'id')], isSuccess);
  const hosts = await see('hosts', [], isSuccess);
  await see('enforcer_details', [firstOf(hosts, 'id')], isSuccess);
  const licenses = await see('licenses', [], isSuccess);
  await see('license', [firstOf(licenses, 'id')], isSuccess);
  await see('dashboard', ['Docker Hub', '', ''], isSuccess);
  for (const trend of ['containers', 'images', 'vulnerabilities']) await see('trends', [trend], isSuccess);
  const switches = [
    'audit_failed_login',
    'audit_success_login',
    'container_activity_protection',
    'network_protection',
    'sync_host_images',
    'syscall_enabled',
    'user_access_control',
    'risk_explorer_auto_discovery',
    'host_protection',
    'host_network_protection',
    'image_assurance',
  ];
  const group = ['agent', 'judge', 'judge', 'Linux', 'aqua-sa', 'aqua', 'containerd', 'invented', 'enforcer:1', false, [], 'kubernetes'];
  await see('create_enforcer_group', [...group, Object.fromEntries(switches.map((name) => [name, true]))], expectHeld('judge', true));
}

async function seePolicies(see: See, { tenant }: Visit): Promise<void> {
  const text = 'changed by the judge';
  await see('list_image_assurance', [], isSuccess);
  const [assurance = {}] = await tenant.rowsOf('/api/v2/assurance_policy/image');
  const gate = String(assurance['name'] ?? 'Default');
  await see('get_image_assurance', [gate, 'image'], isSuccess);
  await see('modify_image_assurance', [gate, JSON.stringify({ ...assurance, description: text }), 'image'], expectHeld(text, true));
  const [runtime = {}] = await tenant.rowsOf('/api/v2/runtime_policies');
  const policy = String(runtime['name'] ?? 'Default');
  await see('list_runtime_policies', [], isSuccess);
  await see('get_runtime_policies', [policy], isSuccess);
  await see(
    'modify_runtime_policies',
    [policy, JSON.stringify({ ...runtime, description: `${text}, too` })],
    expectHeld(`${text}, too`, true),
  );
}

/** Paths that no document of the vendor has any more. */
async function seeProfiles(see: See): Promise<void> {
  const profile = JSON.stringify({ name: 'judge-profile' });
  await see('list_profiles', [], isSuccess);
  await see('get_profile', ['default'], isSuccess);
  await see('create_profile', [profile], expectHeld('judge-profile', true));
  await see('modify_profile', ['judge-profile', profile], isSuccess);
  await see('get_suggested_profile', ['Docker Hub', 'acme/web'], isSuccess);
  await see('attach_profile', ['Docker Hub', 'acme/web', 'judge-profile'], isSuccess);
  await see('end_profiling_session', ['Docker Hub', 'acme/web'], (value, _, result) => differs(value, '', result));
}

async function seeSettings(see: See): Promise<void> {
  const name = 'judge-vault';
  const secrets = await see('list_secrets', [], isSuccess);
  await see('get_secret', [firstOf(secrets, 'name')], isSuccess);
  await see('list_secret_keystores', [], isSuccess);
  await see('create_secret_keystore', [name, 'https://vault.example', 'invented', 'secret'], expectHeld(name, true));
  await see('delete_secret_keystore', [name], expectHeld(name, false));
  await see('export_settings', [['registries']], isSuccess);
  await see('import_settings', [{ registries: [] }], isSuccess);
  await see('export_images', [['acme/web:1.0.0']], isSuccess);
}

/** A member of the first row of a list, with or without a page around it. */
function firstOf(list: unknown, name: string): string {
  const rows = Array.isArray(list) ? list : member(list, 'result');
  return String(column(rows, name)?.[0] ?? 'none');
}

/** The paths of scans take the slash of a repository encoded, as scripts of this client's users send it. */
async function scan(see: See): Promise<void> {
  const [registry, repository, tag] = ['Docker Hub', 'acme/judge', '1.0'];
  const is = (one: { readonly repository: string; readonly tag: string }): boolean => one.repository === repository && one.tag === tag;
  const isScanned: Expectation = (value, _, result) => differs(member(value, 'status'), 'Scanned', result);
  const one = [registry, encodeURIComponent(repository), tag];
  await see('register_image', [registry, repository, tag], (_, { images }, result) => differs(images.some(is), true, result));
  await see('get_registered_image', [registry, repository, tag], (value, { images }, result) =>
    differs(member(value, 'digest'), images.find(is)?.digest, result),
  );
  await see('scan_status', one, isScanned);
  await see('start_image_scan', one, (_, { jobs }, result) =>
    differs(jobs.filter(({ image }) => image === `${repository}:${tag}`).length, 2, result),
  );
  await see('scan_status', one, isScanned);
  await see('scan_results', one, (value, state, result) =>
    rowsDiffer(
      column(member(value, 'cves'), 'name'),
      findingNames(state, is).map(([, , name]) => name),
      result,
    ),
  );
  await see('scan_queue', [], (value, { jobs }, result) => differs(member(value, 'total'), jobs.length, result));
}
