/** Mobile apps, their scans and findings. */
import { isObject, jsonResponse, refuseInSandbox, type Route, route } from '@sec/core/vendor/testing';
import { type ApiCall, fail, page } from './api-call.js';
import { type TargetRow, toTimestamp, type World } from './world.js';

const mobile = '/apis/mobile_security/results/v2';

export const mobileRoutes: readonly Route<ApiCall>[] = [
  route('GET', `${mobile}/mobile_apps`, listMobileApps),
  route('GET', `${mobile}/mobile_apps/{id}`, showMobileApp),
  route('GET', `${mobile}/mobile_apps/{appId}/scans`, listScans),
  route('GET', `${mobile}/mobile_apps/{appId}/scans/{id}`, showScan),
  route('GET', `${mobile}/mobile_apps_changes`, (call) => page(call, 'mobile_changes', call.world.tables.changes)),
  route('GET', `${mobile}/sdks_in_mobile_apps`, listSdks),
  route('GET', `${mobile}/mobile_app_insights`, listInsights),
  route('GET', `${mobile}/security_findings`, listFindings),
  route('GET', `${mobile}/security_findings/{id}`, showFinding),
  route('GET', `${mobile}/security_finding_targets`, listTargets),
  route('GET', `${mobile}/security_finding_targets/{id}`, showTarget),
  route('PATCH', `${mobile}/security_finding_targets/{id}`, updateTarget),
];

function listMobileApps(call: ApiCall): Response {
  const { mobileApps, mobileScans } = call.world.tables;
  for (const parameter of ['subscription', 'blocked_scan_reason'])
    if (call.query.has(parameter))
      return refuseInSandbox('listMobileApps', `the sandbox does not know the ${parameter} of its apps`, { parameter });
  const since = sinceOf(call);
  const scansOf = (appId: string): typeof mobileScans => mobileScans.filter((scan) => scan.mobile_app_id === appId);
  const statusOf = (appId: string): string => {
    const latest = scansOf(appId).at(-1);
    return latest === undefined ? 'NO_SCANS_INITIATED' : latest.status === 'ONGOING' ? 'SCAN_ONGOING' : 'SCAN_COMPLETED';
  };
  const wanted = call.query.get('scan_status');
  const rows = narrow(call, mobileApps, ['platform', 'release_type']).filter(
    ({ id }) =>
      (since === -Infinity || scansOf(id).some(({ startMs }) => startMs >= since)) && (wanted === null || statusOf(id) === wanted),
  );
  return page(call, 'mobile_apps', rows, { unfiltered: mobileApps });
}

function showMobileApp({ world, params }: ApiCall): Response {
  const app = world.tables.mobileApps.find(({ id }) => id === params['id']);
  return app === undefined ? fail(404, 'no such app') : jsonResponse(200, app);
}

function listScans(call: ApiCall): Response {
  const rows = call.world.tables.mobileScans.filter((scan) => scan.mobile_app_id === call.params['appId']);
  return page(
    call,
    'scans',
    rows.map((row) => toScan(call.world, row)),
  );
}

function showScan({ world, params }: ApiCall): Response {
  const scan = world.tables.mobileScans.find((row) => row.id === params['id'] && row.mobile_app_id === params['appId']);
  return scan === undefined ? fail(404, 'no such scan') : jsonResponse(200, toScan(world, scan));
}

/** The analysis of the binary ends half-way. Members without a value are left out. */
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
    dynamic_scan: { status },
    build_source: 'DT_UPLOAD_API',
    release_id: upload.fields['release_id'],
  };
}

function listFindings(call: ApiCall): Response {
  const { world } = call;
  const since = sinceOf(call);
  const rows = narrow(call, world.tables.findings, ['mobile_app_id', 'severity', 'status_group']).filter(
    ({ touchedMs }) => touchedMs >= since,
  );
  const toWire = ({ touchedMs: _, ...row }: (typeof rows)[number]): object => ({ ...row, priority: 'P2' });
  return page(call, 'security_findings', rows.map(toWire), { unfiltered: world.tables.findings.map(toWire) });
}

function showFinding({ world, params }: ApiCall): Response {
  const row = world.tables.findings.find(({ id }) => id === params['id']);
  if (row === undefined) return fail(404, 'no such finding');
  const { touchedMs: _, ...finding } = row;
  return jsonResponse(200, finding);
}

/** The rows with the values that the query names. */
function narrow<Row extends object>({ query }: ApiCall, rows: readonly Row[], names: readonly (keyof Row & string)[]): readonly Row[] {
  const wanted = names.map((name) => [name, query.get(name)] as const);
  return rows.filter((row) => wanted.every(([name, value]) => value === null || value === row[name]));
}

function listTargets(call: ApiCall): Response {
  const { targets, findings } = call.world.tables;
  const since = sinceOf(call);
  const isRecent = ({ security_finding_id }: TargetRow): boolean =>
    findings.some(({ id, touchedMs }) => id === security_finding_id && touchedMs >= since);
  const rows = narrow(call, targets, ['mobile_app_id', 'security_finding_id', 'issue_type_id', 'status_group']);
  return page(call, 'targets', since === -Infinity ? rows : rows.filter(isRecent), { unfiltered: targets });
}

function showTarget({ world, params }: ApiCall): Response {
  const row = world.tables.targets.find(({ id }) => id === params['id']);
  return row === undefined ? fail(404, 'no such target') : jsonResponse(200, row);
}

/** Which members an update takes is not documented: the sandbox keeps them all, but for those that name the target. */
function updateTarget({ world, params, body }: ApiCall): Response {
  const { targets } = world.tables;
  const index = targets.findIndex(({ id }) => id === params['id']);
  const row = targets[index];
  if (row === undefined) return fail(404, 'no such target');
  const { id, mobile_app_id, security_finding_id, issue_type_id } = row;
  targets[index] = { ...row, ...(isObject(body) ? body : {}), id, mobile_app_id, security_finding_id, issue_type_id };
  return jsonResponse(200, {});
}

/** The latest scan found every library that there is. */
function listSdks(call: ApiCall): Response {
  const { sdks } = call.world.tables;
  const rows = call.query.get('currently_present') === 'false' ? [] : narrow(call, sdks, ['mobile_app_id', 'sdk_id']);
  const toWire = ({ id }: (typeof sdks)[number]): object => ({ id });
  return page(call, 'sdks_in_mobile_apps', rows.map(toWire), { unfiltered: sdks.map(toWire) });
}

/** One of each app, with the parts that are asked for; which bundle ids apps have is not known here. */
function listInsights(call: ApiCall): Response {
  const { query, world } = call;
  if (query.has('mobile_app_bundle_id'))
    return refuseInSandbox('listMobileAppInsights', 'the sandbox does not know the bundle ids of its apps', {
      parameter: 'mobile_app_bundle_id',
    });
  const { mobileApps, sdks } = world.tables;
  const fits = (name: string, own: string): boolean => (query.get(name) ?? own) === own;
  const toWire = ({ id, name }: (typeof mobileApps)[number]): object => ({
    ...(query.getAll('include').includes('ios_entitlements') ? { ios_entitlements: { 'com.apple.developer.healthkit': true } } : {}),
    ...(query.getAll('include').includes('ios_privacy_manifests')
      ? { ios_privacy_manifests: [manifestOf(name, sdks.find((sdk) => sdk.mobile_app_id === id)?.id)] }
      : {}),
  });
  const rows = mobileApps.filter((app) => fits('mobile_app_platform', app.platform) && fits('mobile_app_release_type', app.release_type));
  return page(call, 'mobile_app_insights', rows.map(toWire), { unfiltered: mobileApps.map(toWire) });
}

function manifestOf(name: string, sdk: string | undefined): object {
  return {
    file_name: `Payload/${name}.app/PrivacyInfo.xcprivacy`,
    binary_file: `Payload/${name}.app/${name}`,
    manifest_as_json: '{"NSPrivacyTracking":false}',
    has_sdk_info: sdk !== undefined,
    related_sdks: sdk === undefined ? [] : [{ sdk_in_mobile_app_id: sdk }],
  };
}

function sinceOf({ query }: ApiCall): number {
  const text = query.get('results_since');
  return text === null ? -Infinity : Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
}
