/** Cloud authenticators, policy violations and assets. */
import { isObject, jsonResponse, type Route, route } from '@sec/core/vendor/testing';
import { type ApiCall, fail, page } from './api-call.js';
import { toTimestamp } from './world.js';

const security = '/apis/api_security/results/v1beta1';

export const securityRoutes: readonly Route<ApiCall>[] = [
  route('POST', `${security}/cloud_authenticators`, createAuthenticator),
  route('GET', `${security}/cloud_authenticators`, listAuthenticators),
  route('GET', `${security}/policy_violations`, listViolations),
  route('GET', '/apis/api_security/results/v2/assets', listAssets),
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
  return jsonResponse(200, row);
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
  const rows = violations.filter(({ ruleId }) => wanted === null || ruleOf(ruleId) === wanted);
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
  const types = call.query.getAll('filter_by_asset_types');
  const rows = [
    ...(collections['restful_apis'] ?? []).map(({ id, base_url }) => ({ id, name: 'Shop API', url: base_url, asset_type: 'RESTFUL_API' })),
    ...(collections['network_services'] ?? []).map(({ id, url }) => ({ id, name: 'Shop', url, asset_type: 'NETWORK_SERVICE' })),
  ];
  const wanted = types.length === 0 ? rows : rows.filter((row) => types.includes(row.asset_type));
  return page(call, 'assets', wanted, { counted: false, unfiltered: rows });
}
