/** Cloud authenticators, policy violations and assets. */
import { isObject, jsonResponse, type Route, route } from '@sec/core/vendor/testing';
import { type ApiCall, fail, page } from './api-call.js';
import { type Row, toTimestamp, type World } from './world.js';

const security = '/apis/api_security/results/v1beta1';

export const securityRoutes: readonly Route<ApiCall>[] = [
  route('POST', `${security}/cloud_authenticators`, createAuthenticator),
  route('GET', `${security}/cloud_authenticators`, listAuthenticators),
  route('GET', `${security}/policy_violations`, listViolations),
  route('GET', '/apis/api_security/results/v2/assets', listAssets),
  route('GET', `${security}/restful_apis/{id}`, showApi),
  route('POST', `${security}/openapi_definitions`, takeDefinition),
];

function createAuthenticator({ world, body }: ApiCall): Response {
  const { cloud_authenticator_type: type, aws_credential: aws } = isObject(body) ? body : {};
  if (!Number.isInteger(type)) return fail(400, 'cloud_authenticator_type must be an integer');
  const { role_arn, external_id } = isObject(aws) ? aws : {};
  if (type === 3 && (typeof role_arn !== 'string' || typeof external_id !== 'string')) return fail(400, 'aws_credential is required');
  const row = {
    id: world.nextUuid(),
    cloud_authenticator_type: type as number,
    role_arn: typeof role_arn === 'string' ? role_arn : undefined,
    date_created: toTimestamp(world.nowMs()),
  };
  // A second one for the same role is created: no document says that the server compares them.
  world.tables.authenticators.push(row);
  discover(world, type === 3 ? 'AMAZON_WEB_SERVICES' : undefined);
  return jsonResponse(200, row);
}

/** An account that was connected is searched for assets. @source docs.securetheorem.com, cloud authenticators [O] */
function discover({ tables, nextUuid }: World, discovered_via: string | undefined): void {
  const id = nextUuid();
  (tables.collections['network_services'] ??= []).push({ id, url: `https://${id.slice(-4)}.cloud.example`, discovered_via });
}

/** Although it is about one API, the answer is a list. */
function showApi({ world, params }: ApiCall): Response {
  const { restful_apis = [], api_operations = [] } = world.tables.collections;
  const api = restful_apis.find(({ id }) => id === params['id']);
  if (api === undefined) return fail(404, 'no such API');
  const operations = api_operations.filter((operation) => operation['restful_api_id'] === api.id);
  const toWire = ({ http_method, path }: Row): object => ({ http_method, path });
  return jsonResponse(200, { restful_apis: [{ id: api.id, base_url: api['base_url'], api_operations: operations.map(toWire) }] });
}

/** A document about an address that is known brings that API up to date. */
function takeDefinition({ world, body }: ApiCall): Response {
  const { servers, paths } = isObject(body) ? body : {};
  const first: unknown = Array.isArray(servers) ? servers[0] : undefined;
  const base_url = isObject(first) && typeof first['url'] === 'string' ? first['url'] : 'https://unknown.example';
  const { collections } = world.tables;
  const apis = (collections['restful_apis'] ??= []);
  const known = apis.find((api) => api['base_url'] === base_url);
  const { id } = known ?? { id: world.nextUuid() };
  if (known === undefined) apis.push({ id, base_url, discovered_via: 'MANUAL_IMPORT' });
  const others = (collections['api_operations'] ?? []).filter((operation) => operation['restful_api_id'] !== id);
  const operations = Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
    Object.keys(isObject(item) ? item : {})
      .filter((method) => /^(get|put|post|delete|patch|head|options|trace)$/.test(method))
      .map((method) => ({ id: world.nextUuid(), restful_api_id: id, http_method: method.toUpperCase(), path })),
  );
  collections['api_operations'] = [...others, ...operations];
  return jsonResponse(200, {});
}

function listAuthenticators(call: ApiCall): Response {
  const { options, tables } = call.world;
  return options.listsAuthenticators === false
    ? fail(404, 'not found')
    : page(call, 'cloud_authenticators', tables.authenticators, { counted: false });
}

function listViolations(call: ApiCall): Response {
  const { violations, collections } = call.world.tables;
  const wanted = call.query.get('filter_by_relevance');
  const { policy_rules = [] } = collections;
  const ruleOf = (id: string): string => String(policy_rules.find((rule) => rule.id === id)?.['relevance']);
  const toWire = ({ id, ruleId, affected, assetId, exception_type, createdMs }: (typeof violations)[number]): object => ({
    id,
    violated_policy_rule_id: ruleId,
    affected_network_service_id: null,
    affected_cloud_resource_id: null,
    affected_api_operation_id: null,
    affected_web_application_id: null,
    [`affected_${affected}_id`]: assetId,
    exception_type,
    date_created: toTimestamp(createdMs),
  });
  const rows = violations.filter(({ ruleId }) => !wantsTags(call) && (wanted === null || ruleOf(ruleId) === wanted));
  const wire = rows.map(toWire);
  const beside = (items: readonly object[]): object => sideLoad(call, items, wire.slice(0, Math.max(0, wire.indexOf(items[0] ?? {}))));
  return page(call, 'policy_violations', wire, { counted: false, unfiltered: violations.map(toWire), beside });
}

/** The objects that a page refers to, each with the first page that does and then never again. */
function sideLoad(call: ApiCall, items: readonly object[], earlier: readonly object[]): object {
  const { collections } = call.world.tables;
  const idsOf = (rows: readonly object[]): Set<unknown> => new Set(rows.flatMap((row) => Object.values(row as Record<string, unknown>)));
  const [ids, sent] = [idsOf(items), idsOf(earlier)];
  const isNew = ({ id }: { readonly id: string }): boolean => ids.has(id) && !sent.has(id);
  const { policy_rules = [], policy_rule_types = [], restful_apis = [] } = collections;
  const rest = Object.keys(collections).filter((name) => name !== 'policy_rule_types' && name !== 'restful_apis');
  const own = Object.fromEntries(rest.map((name) => [name, collections[name]?.filter(isNew)]));
  const types = new Set(policy_rules.filter(isNew).map((rule) => rule['policy_rule_type_id']));
  const isFirst = call.query.get('cursor') === null;
  return { ...own, policy_rule_types: policy_rule_types.filter(({ id }) => types.has(id)), restful_apis: isFirst ? restful_apis : [] };
}

function listAssets(call: ApiCall): Response {
  const { collections } = call.world.tables;
  const toAsset = (asset_type: string, name: string, { id, base_url, url = base_url, discovered_via = 'WEBSITE_CRAWLER' }: Row) => ({
    id,
    name,
    url: String(url),
    asset_type,
    discovered_via: String(discovered_via),
  });
  const rows = [
    ...(collections['restful_apis'] ?? []).map((row) => toAsset('RESTFUL_API', 'Shop API', row)),
    ...(collections['network_services'] ?? []).map((row) => toAsset('NETWORK_SERVICE', 'Shop', row)),
  ];
  const isAmong = (name: string, value: string): boolean => !call.query.has(name) || call.query.getAll(name).includes(value);
  const text = (call.query.get('filter_by_text') ?? '').toLowerCase();
  const wanted = rows.filter(
    (row) =>
      !wantsTags(call) &&
      isAmong('filter_by_asset_types', row.asset_type) &&
      isAmong('filter_by_discovered_vias', row.discovered_via) &&
      `${row.name} ${row.url}`.toLowerCase().includes(text),
  );
  return page(call, 'assets', wanted, { counted: false, unfiltered: rows });
}

/** Whether rows are asked for by tags, which nothing in the sandbox has. */
function wantsTags({ query }: ApiCall): boolean {
  return query.has('filter_by_asset_tags');
}
