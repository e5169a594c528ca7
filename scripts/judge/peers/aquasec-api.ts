/** What the client `aquasec-api` sees. It reaches any path, so the paths are those that its own code and read-me name. */
import { findingNames, imageNames, registryNames, repositoryNames } from './truth.ts';
import { column, differs, expectHeld, member, rowsDiffer } from './compare.ts';
import type { Expectation, Visit } from './visit.ts';

/** Reads a path. */
type SeePath = (path: string, expect: Expectation, named?: Readonly<Record<string, unknown>>) => Promise<unknown>;

export async function visitWithAquasecApi(visit: Visit): Promise<void> {
  const { sandbox } = visit.tenant;
  const { apiKey, apiSecret } = sandbox;
  await visit.prepare({ function: 'os.environ.update', args: [{ AQUA_CSPM_API_KEY: apiKey, AQUA_CSPM_API_SECRET: apiSecret }] });
  await signIn(visit);
  await visit.prepare({
    function: 'aquasec.api.API',
    named: { api_key: apiKey, api_secret: apiSecret, csp_roles: ['Admin'] },
    keep: 'api',
  });
  const console: SeePath = (path, expect, named = {}) =>
    visit.see({ function: 'api.get.workload_protection', args: [path], named }, expect);
  const cspm: SeePath = (path, expect) => visit.see({ function: 'api.get.cspm', args: [path] }, expect);
  await seeConsole(console);
  await seeCspm(cspm);
  await seeBenchmarks(visit);
  await write(visit);
}

/** Its signature is over milliseconds and a body without the spaces that it sends. */
async function signIn({ see, tenant }: Visit): Promise<void> {
  const { apiKey, apiSecret, consoleHost } = tenant.sandbox;
  await see(
    { function: 'aquasec.auth.WorkloadAuth', args: [apiKey, apiSecret], named: { csp_roles: ['api_auditor'] } },
    (value, _, result) =>
      differs(
        column([value], 'aqua_url', 'csp_roles', 'allowed_endpoints', 'account_admin', 'csp_enabled')?.[0],
        [`https://${consoleHost}`, ['api_auditor'], ['ANY'], true, true],
        result,
      ),
  );
  await see({ function: 'aquasec.auth.WorkloadAuth', args: [apiKey, 'wrong'] }, (_, __, { error }) =>
    differs(error?.type, 'AquaSecPermission'),
  );
}

async function seeConsole(see: SeePath): Promise<void> {
  const whole = { get_all: true };
  const rowsOf = (value: unknown, ...names: readonly string[]): readonly unknown[] | undefined => column(member(value, 'result'), ...names);
  await see('registries', (value, state, result) => rowsDiffer(column(value, 'name'), registryNames(state), result), { api_version: 'v1' });
  await see(
    'images',
    (value, state, result) => rowsDiffer(rowsOf(value, 'registry', 'repository', 'tag'), imageNames(state), result),
    whole,
  );
  await see('repositories', (value, state, result) => rowsDiffer(rowsOf(value, 'registry', 'name'), repositoryNames(state), result), whole);
  // It does not ask for negligible ones.
  const shown: Expectation = (value, state, result) =>
    rowsDiffer(
      rowsOf(value, 'registry', 'image_name', 'name'),
      findingNames(state, (_, severity) => severity !== 'negligible').map((names) => names.slice(0, 3)),
      result,
    );
  await see('risks/vulnerabilities', shown, whole);
  await see('risks', (value, state, result) =>
    differs(column([value], 'registered_images', 'total_vulns')?.[0], [state.images.length, findingNames(state).length], result),
  );
  const isObject: Expectation = (value, _, result) => differs(typeof value === 'object' && value !== null, true, result);
  for (const path of ['assurance_policy', 'firewall_policies', 'access_management/scopes', 'containers'])
    await see(path, (value, _, result) => differs(Array.isArray(member(value, 'result')), true, result), whole);
  for (const path of ['hosts', 'applications'])
    await see(path, (value, _, result) => differs(Array.isArray(member(value, 'result')), true, result), { api_version: 'v1', ...whole });
  for (const path of ['features', 'networkpolicies']) await see(path, isObject, { api_version: 'v1' });
  const widgets = ['dashboards/widgets/vulnerabilityInsights', 'dashboards/widgets/imagesVulnerabilitiesTrends'];
  for (const path of ['licenses', 'featureflags', 'notifications', ...widgets]) await see(path, isObject);
}

async function seeCspm(see: SeePath): Promise<void> {
  const ids =
    (table: 'keys' | 'groups'): Expectation =>
    (value, state, result) =>
      rowsDiffer(
        column(member(value, 'data'), 'id'),
        state[table].map(({ id }) => id),
        result,
      );
  await see('keys', ids('keys'));
  await see('groups', ids('groups'));
  await see('scans', (value, { cloudScans }, result) =>
    rowsDiffer(
      column(member(value, 'data'), 'id'),
      cloudScans.map(({ id }) => id),
      result,
    ),
  );
  const isArray: Expectation = (value, _, result) => differs(Array.isArray(member(value, 'data')), true, result);
  for (const path of ['alerts', 'apikeys', 'auditlogs']) await see(path, isArray);
}

async function seeBenchmarks(visit: Visit): Promise<void> {
  const hosts = await visit.tenant.rowsOf('/api/v1/hosts');
  const ids = hosts.map(({ id }) => String(id));
  await visit.see({ function: 'api.get.bench_reports', args: ['all'] }, (value, _, result) =>
    differs(typeof value === 'object' && Object.keys(value ?? {}).toSorted(), ids.toSorted(), result),
  );
}

async function write({ see, tenant }: Visit): Promise<void> {
  const [image] = tenant.sandbox.state.images;
  if (image === undefined) throw new Error('the sandbox has no image');
  const { registry, repository, tag, uid } = image;
  const path = `images/${registry}/${repository}/${tag}`;
  await see({ function: 'api.get.workload_protection', args: [path] }, (value, _, result) =>
    differs(member(value, 'digest'), image.digest, result),
  );
  await see({ function: 'api.delete.workload_protection', args: [path] }, (_, { images }, result) =>
    differs(
      images.some((one) => one.uid === uid),
      false,
      result,
    ),
  );
  const name = 'Judge of peers';
  // The client's annotation says string, the vendor's own client sends a boolean, and this one passes on what it is given.
  const rule = { allow: true, resource: '10.20.0.0/16', port_range: '443', resource_type: 'custom', is_cloud_metadata_rule: false };
  const data = { author: '', name, type: 'firewall', version: '1.0', inbound_networks: [rule], outbound_networks: [rule] };
  const firewall = { data_type: 'firewall_policy', data };
  await see({ function: 'api.post.workload_protection', args: ['firewall_policies'], named: firewall }, expectHeld(name, true));
  await see({ function: 'api.delete.workload_protection', args: [`firewall_policies/${name}`] }, expectHeld(name, false));
}
