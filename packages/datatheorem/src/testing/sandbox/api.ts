/** The API host: routes of the families that the sandbox knows. */
import { findRoute, isObject, json, parseOrNothing, type Route, route as baseRoute, type RoutedCall } from '@sec/core/testing/sandbox';
import { ticketLifeMs, toTimestamp, type World } from './world.js';

interface Caller {
  readonly world: World;
  readonly uploadUrl: string;
}
type Call = RoutedCall & Caller;

const security = '/apis/api_security/results/v1beta1';
const mobile = '/apis/mobile_security/results/v2';
const devops = '/apis/mobile_security/devops/v1';

export const apiKeys = { results: 'sandbox/results+key==', upload: 'sandbox/upload+key==' } as const;

const routes: readonly Route<Call>[] = [
  route('POST', `${security}/cloud_authenticators`, createAuthenticator),
  route('GET', `${security}/cloud_authenticators`, listAuthenticators),
  route('GET', `${security}/policy_violations`, listViolations),
  route('GET', '/apis/api_security/results/v2/assets', listAssets),
  route('POST', '/apis/devops/v1/asset_scans/restful_api_scans', startApiScan),
  route('GET', '/apis/devops/v1/asset_scans/restful_api_scans/{id}', showApiScan),
  route('POST', `${devops}/upload_init`, (call) => initUpload(call, 'mobile-app')),
  route('POST', '/uploadapi/v1/upload_init', (call) => initUpload(call, 'mobile-app')),
  route('POST', `${devops}/upload_xcuitest_attachment_init`, (call) => initUpload(call, 'xcuitest')),
  route('GET', `${mobile}/mobile_apps`, listMobileApps),
  route('GET', `${mobile}/mobile_apps/{id}`, showMobileApp),
  route('GET', `${mobile}/mobile_apps/{appId}/scans`, listScans),
  route('GET', `${mobile}/mobile_apps/{appId}/scans/{id}`, showScan),
  route('GET', `${mobile}/mobile_apps_changes`, (call) => page(call, 'mobile_changes', [])),
  route('GET', `${mobile}/security_findings`, listFindings),
  route('GET', `${mobile}/security_findings/{id}`, showFinding),
  route('GET', `${mobile}/security_finding_targets`, (call) => page(call, 'targets', [])),
];

function route(method: string, path: string, answer: (call: Call) => Response): Route<Call> {
  return baseRoute<Call>(method, path, answer);
}

/** No document shows the form of a failure; a text in JSON is assumed. */
export function fail(status: number, message: string): Response {
  return json(status, { message });
}

/** Which key a request carries. */
export function credentialOf(headers: Headers): 'none' | 'results' | 'upload' | 'unknown' {
  const given = headers.get('authorization');
  if (given === null) return 'none';
  return given === `APIKey ${apiKeys.results}` ? 'results' : given === `APIKey ${apiKeys.upload}` ? 'upload' : 'unknown';
}

export function answerOnApi(world: World, uploadUrl: string, request: Request, text: string): Response {
  const { pathname, searchParams } = new URL(request.url);
  const found = findRoute(routes, request.method, pathname);
  const wanted = /\/upload_\w*init$/.test(pathname) ? 'upload' : 'results';
  if (credentialOf(request.headers) !== wanted) return fail(401, 'invalid API key');
  if (found === undefined) return fail(404, 'not found');
  const { params } = found;
  return found.route.answer({ params, query: searchParams, body: parseOrNothing(text), headers: request.headers, world, uploadUrl });
}

function createAuthenticator({ world, body }: Call): Response {
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
  // A second one for the same role is made: nothing says that the server looks.
  world.tables.authenticators.push(row);
  return json(200, row);
}

function listAuthenticators(call: Call): Response {
  const { options, tables } = call.world;
  return options.listsAuthenticators === false ? fail(404, 'not found') : page(call, 'cloud_authenticators', tables.authenticators, false);
}

function listViolations(call: Call): Response {
  const { violations, collections } = call.world.tables;
  const wanted = call.query.get('filter_by_relevance');
  const { policy_rules = [] } = collections;
  const ruleOf = (id: string): string => String(policy_rules.find((rule) => rule.id === id)?.['relevance']);
  const rows = violations
    .filter(({ ruleId }) => wanted === null || ruleOf(ruleId) === wanted)
    .map(({ id, ruleId, affected, assetId, exception_type, createdMs }) => ({
      id,
      violated_policy_rule_id: ruleId,
      affected_network_service_id: null,
      affected_cloud_resource_id: null,
      affected_api_operation_id: null,
      affected_web_application_id: null,
      [`affected_${affected}_id`]: assetId,
      exception_type,
      date_created: toTimestamp(createdMs),
    }));
  return page(call, 'policy_violations', rows, false, (items) => sideLoad(call, items));
}

/** The objects that a page refers to, each with the first page that does and then never again. */
function sideLoad(call: Call, items: readonly object[]): object {
  const { collections } = call.world.tables;
  const isFirst = call.query.get('cursor') === null;
  const ids = new Set(items.flatMap((item) => Object.values(item as Record<string, unknown>)));
  const { policy_rules = [], policy_rule_types = [] } = collections;
  const rest = Object.keys(collections).filter((name) => name !== 'policy_rule_types' && name !== 'restful_apis');
  const own = Object.fromEntries(rest.map((name) => [name, isFirst ? collections[name]?.filter(({ id }) => ids.has(id)) : []]));
  const types = new Set(policy_rules.filter(({ id }) => ids.has(id)).map((rule) => rule['policy_rule_type_id']));
  const isFull = isFirst ? policy_rule_types.filter(({ id }) => types.has(id)) : [];
  return { ...own, policy_rule_types: isFull, restful_apis: isFirst ? collections['restful_apis'] : [] };
}

function listAssets(call: Call): Response {
  const { collections } = call.world.tables;
  const types = call.query.getAll('filter_by_asset_types');
  const rows = [
    ...(collections['restful_apis'] ?? []).map(({ id, base_url }) => ({ id, name: 'Shop API', url: base_url, asset_type: 'RESTFUL_API' })),
    ...(collections['network_services'] ?? []).map(({ id, url }) => ({ id, name: 'Shop', url, asset_type: 'NETWORK_SERVICE' })),
  ];
  return page(call, 'assets', types.length === 0 ? rows : rows.filter((row) => types.includes(row.asset_type)), false);
}

function startApiScan({ world, body }: Call): Response {
  const { asset_id, asset_base_url } = isObject(body) ? body : {};
  if (typeof asset_id !== 'string' || typeof asset_base_url !== 'string') return fail(400, 'asset_id and asset_base_url are required');
  const row = { id: world.nextUuid(), asset_id, asset_base_url, endMs: world.nowMs() + (world.options.scanDurationMs ?? 1500) };
  world.tables.apiScans.push(row);
  return json(201, toAssetScan(world, row));
}

function showApiScan({ world, params }: Call): Response {
  const row = world.tables.apiScans.find(({ id }) => id === params['id']);
  return row === undefined ? fail(404, 'no such scan') : json(200, toAssetScan(world, row));
}

/** What a scan that is over says is not documented; the word is an assumption. */
function toAssetScan({ nowMs }: World, { endMs, ...row }: World['tables']['apiScans'][number]): object {
  return { ...row, asset_type: 'RESTFUL_API', status: nowMs() < endMs ? 'ONGOING' : 'COMPLETED', failed_reason: null };
}

function initUpload({ world, uploadUrl }: Call, kind: 'mobile-app' | 'xcuitest'): Response {
  const ticket = Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  world.tickets.set(ticket, { kind, expiresMs: world.nowMs() + ticketLifeMs });
  return json(200, { upload_url: `${uploadUrl}/_ah/upload/${ticket}/` });
}

function listMobileApps(call: Call): Response {
  const { mobileApps, mobileScans } = call.world.tables;
  const platform = call.query.get('platform');
  const since = sinceOf(call);
  const isActive = (appId: string): boolean => mobileScans.some((scan) => scan.mobile_app_id === appId && scan.startMs >= since);
  const rows = mobileApps.filter((app) => (platform === null || app.platform === platform) && (since === -Infinity || isActive(app.id)));
  return page(call, 'mobile_apps', rows);
}

function showMobileApp({ world, params }: Call): Response {
  const app = world.tables.mobileApps.find(({ id }) => id === params['id']);
  return app === undefined ? fail(404, 'no such app') : json(200, app);
}

function listScans(call: Call): Response {
  const rows = call.world.tables.mobileScans.filter((scan) => scan.mobile_app_id === call.params['appId']);
  return page(
    call,
    'scans',
    rows.map((row) => toScan(call.world, row)),
  );
}

function showScan({ world, params }: Call): Response {
  const scan = world.tables.mobileScans.find((row) => row.id === params['id'] && row.mobile_app_id === params['appId']);
  return scan === undefined ? fail(404, 'no such scan') : json(200, toScan(world, scan));
}

/** The analysis of the binary is over half-way. Members without a value are left out. */
function toScan(
  { nowMs, tables }: World,
  { id, mobile_app_id, startMs, endMs, status, upload }: World['tables']['mobileScans'][number],
): object {
  const isStaticOver = nowMs() >= (startMs + endMs) / 2;
  return {
    id,
    mobile_app_id,
    mobile_app_uuid: tables.mobileApps.find((app) => app.id === mobile_app_id)?.uuid,
    status,
    start_date: toTimestamp(startMs),
    static_scan: { status: status === 'ONGOING' ? (isStaticOver ? 'COMPLETED' : 'ONGOING') : status },
    build_source: 'DT_UPLOAD_API',
    release_id: upload.fields['release_id'],
  };
}

function listFindings(call: Call): Response {
  const { query, world } = call;
  const since = sinceOf(call);
  const rows = world.tables.findings.filter(
    (row) =>
      row.touchedMs >= since &&
      (['mobile_app_id', 'severity', 'status_group'] as const).every((name) => {
        const wanted = query.get(name);
        return wanted === null || row[name] === wanted;
      }),
  );
  return page(
    call,
    'security_findings',
    rows.map(({ touchedMs: _, ...row }) => ({ ...row, priority: 'P2' })),
  );
}

function showFinding({ world, params }: Call): Response {
  const row = world.tables.findings.find(({ id }) => id === params['id']);
  if (row === undefined) return fail(404, 'no such finding');
  const { touchedMs: _, ...finding } = row;
  return json(200, finding);
}

function sinceOf({ query }: Call): number {
  const text = query.get('results_since');
  return text === null ? -Infinity : Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
}

/** One page: the cursor is opaque, and missing on the last one. */
function page(
  call: Call,
  name: string,
  rows: readonly object[],
  counted = true,
  beside: (items: readonly object[]) => object = () => ({}),
): Response {
  const { pageSize = 20, counts = 'text' } = call.world.options;
  const cursor = call.query.get('cursor');
  const start = cursor === null ? 0 : Number(/^c(\d+)$/.exec(cursor)?.[1] ?? Number.NaN);
  if (!Number.isInteger(start)) return fail(400, 'invalid cursor');
  const size = Number(call.query.get('page_size') ?? pageSize);
  const items = rows.slice(start, start + size);
  const isLast = start + size >= rows.length;
  const isTold = counted && (counts === 'text' || counts === 'number' || (counts === 'last-page' && isLast));
  const pagination_information = {
    ...(isLast ? {} : { next_cursor: `c${start + size}` }),
    ...(isTold ? { total_count: counts === 'number' ? rows.length : String(rows.length) } : {}),
  };
  return json(200, { [name]: items, ...beside(items), pagination_information });
}
