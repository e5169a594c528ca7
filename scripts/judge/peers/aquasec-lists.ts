/** Lists that the sandbox may have a table for or not: `aquasec` must see the rows that are there, and their number. */
import { differs, member, noRows, rowsDiffer } from './compare.ts';
import { nobody } from './truth.ts';
import type { Expectation, See, Visit } from './visit.ts';

interface List {
  readonly path: string;
  readonly operation: string;
  /** Function that reads all rows. */
  readonly all?: string;
  /** Function that reads their number. */
  readonly count?: string;
}

const lists: readonly List[] = [
  { path: '/api/v2/hub/inventory/assets/vms/list', operation: 'listInventoryVms', all: 'get_all_vms', count: 'get_vm_count' },
  { path: '/api/v2/containers', operation: 'listContainers', all: 'get_all_containers', count: 'get_container_count' },
  { path: '/api/v1/hosts/images', operation: 'listHostImages', all: 'get_all_host_images', count: 'get_host_image_count' },
  { path: '/api/v2/serverless/functions', operation: 'listFunctions', count: 'get_function_count' },
  { path: '/api/v2/access_management/scopes', operation: 'listApplicationScopes', all: 'get_app_scopes' },
  { path: '/api/v2/runtime_policies', operation: 'listRuntimePolicies', all: 'get_all_runtime_policies' },
  { path: '/v2/build/repositories', operation: 'listCodeRepositories', all: 'get_all_code_repositories', count: 'get_code_repo_count' },
];

export async function seeLists(see: See, { tenant }: Visit): Promise<void> {
  for (const { path, all, count } of lists) {
    const rows = await tenant.rowsOf(path);
    if (all !== undefined) await see(all, [], (value, _, result) => rowsDiffer(value, rows, result));
    if (count !== undefined) await see(count, [], (value, _, result) => differs(value, rows.length, result));
  }
  for (const kind of ['image', 'host', 'function', 'kubernetes']) {
    const rows = await tenant.rowsOf(`/api/v2/assurance_policy/${kind}`);
    await see('get_all_assurance_policies', [kind], (value, _, result) => rowsDiffer(value, rows, result));
  }
  const noneOfScope: Expectation = (value, _, result) => differs(value, { [nobody.scope]: 0 }, result);
  for (const name of ['get_container_count_by_scope', 'get_host_image_repo_count_by_scope', 'get_code_repo_count_by_scope'])
    await see(name, [[nobody.scope]], noneOfScope);
  await see('get_all_vms', [], noRows, { named: nobody });
}

export async function seeEnforcers(see: See, { tenant }: Visit): Promise<void> {
  const hosts = await tenant.rowsOf('/api/v1/hosts');
  const groups = await tenant.rowsOf('/api/v1/hostsbatch');
  const connected = (type: string): number => hosts.filter((host) => host['type'] === type && host['status'] === 'connect').length;
  const counts = {
    agent: connected('agent'),
    kube_enforcer: connected('kube_enforcer'),
    host_enforcer: connected('host_enforcer'),
    micro_enforcer: connected('micro_enforcer'),
    nano_enforcer: 0,
    pod_enforcer: 0,
  };
  await see('get_enforcer_count', [], (value, _, result) => differs(value, counts, result));
  await see('get_all_enforcer_groups', [], (value, _, result) => rowsDiffer(value, groups, result));
  await see('get_enforcer_groups', [], (value, _, result) => rowsDiffer(member(value, 'result'), groups, result));
  const id = String(groups[0]?.['id'] ?? 'cluster a');
  const ofGroup = hosts.filter((host) => host['batch_install_name'] === id);
  await see('get_enforcers_from_group', [id], (value, _, result) => rowsDiffer(member(value, 'result'), ofGroup, result));
  const isCapable = ({ type }: (typeof groups)[number]): boolean => type === 'agent' || type === 'host_enforcer';
  await see('get_capability_rollup', [], (value, _, result) => {
    const { groups_enabled: on, groups_disabled: off } = Object(member(value, 'totals')) as Readonly<Record<string, number>>;
    return differs(Number(on) + Number(off), groups.filter(isCapable).length, result);
  });
  const isOn = (group: (typeof groups)[number]): boolean =>
    group['antivirus_protection'] === true || group['container_antivirus_protection'] === true;
  await see('get_enforcer_groups_with_capability', [], (value, _, result) =>
    rowsDiffer(
      value,
      groups.filter((group) => isCapable(group) && isOn(group)),
      result,
    ),
  );
  const nothing = Object.fromEntries(Object.keys(counts).map((type) => [type, 0]));
  await see('get_enforcer_count_by_scope', [[nobody.scope]], (value, _, result) => differs(value, { [nobody.scope]: nothing }, result));
}

export async function seeLicenses(see: See): Promise<void> {
  await see('get_all_licenses', [], (value, _, result) => differs(typeof member(value, 'resources'), 'object', result));
  await see('get_licences', [], (value, _, result) => differs(typeof member(value, 'num_repositories'), 'number', result));
  await see('api_get_dta_license', [], (value, _, result) => differs(typeof value, 'object', result));
  await see('api_post_dta_license_utilization', ['token', 'https://dta.example'], (value, _, result) =>
    differs(member(value, 'status'), 200, result),
  );
}

/** More rows than any client asks for at once, given to lists by their operation: each must come once. */
export async function seeGivenRows(see: See, { tenant }: Visit): Promise<void> {
  const rows = Array.from({ length: 230 }, (_, index) => ({ id: String(index), name: `row ${index}` }));
  const all: Expectation = (value, _, result) => rowsDiffer(value, rows, result);
  for (const list of lists) {
    tenant.sandbox.lists.seed(list.operation, rows);
    if (list.all !== undefined) await see(list.all, [], all);
    // Only machines have another operation for their number.
    if (list.count !== undefined && list.operation !== 'listInventoryVms')
      await see(list.count, [], (value, _, result) => differs(value, 230, result));
  }
  tenant.sandbox.lists.seed('listAssurancePoliciesOfKind', rows);
  await see('get_all_assurance_policies', ['image'], all);
  tenant.sandbox.lists.seed('listEnforcerGroups', rows);
  await see('get_all_enforcer_groups', [], all);
}
