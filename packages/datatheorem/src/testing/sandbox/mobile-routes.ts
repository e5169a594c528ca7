/** Mobile apps, their scans and findings. */
import { jsonResponse, type Route, route } from '@sec/core/vendor/testing';
import { type ApiCall, fail, page } from './api-call.js';
import { toTimestamp, type World } from './world.js';

const mobile = '/apis/mobile_security/results/v2';

export const mobileRoutes: readonly Route<ApiCall>[] = [
  route('GET', `${mobile}/mobile_apps`, listMobileApps),
  route('GET', `${mobile}/mobile_apps/{id}`, showMobileApp),
  route('GET', `${mobile}/mobile_apps/{appId}/scans`, listScans),
  route('GET', `${mobile}/mobile_apps/{appId}/scans/{id}`, showScan),
  route('GET', `${mobile}/mobile_apps_changes`, (call) => page(call, 'mobile_changes', [])),
  route('GET', `${mobile}/security_findings`, listFindings),
  route('GET', `${mobile}/security_findings/{id}`, showFinding),
  route('GET', `${mobile}/security_finding_targets`, (call) => page(call, 'targets', [])),
];

function listMobileApps(call: ApiCall): Response {
  const { mobileApps, mobileScans } = call.world.tables;
  const platform = call.query.get('platform');
  const since = sinceOf(call);
  const isActive = (appId: string): boolean => mobileScans.some((scan) => scan.mobile_app_id === appId && scan.startMs >= since);
  const rows = mobileApps.filter((app) => (platform === null || app.platform === platform) && (since === -Infinity || isActive(app.id)));
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
  const toWire = ({ touchedMs: _, ...row }: (typeof rows)[number]): object => ({ ...row, priority: 'P2' });
  return page(call, 'security_findings', rows.map(toWire), { unfiltered: world.tables.findings.map(toWire) });
}

function showFinding({ world, params }: ApiCall): Response {
  const row = world.tables.findings.find(({ id }) => id === params['id']);
  if (row === undefined) return fail(404, 'no such finding');
  const { touchedMs: _, ...finding } = row;
  return jsonResponse(200, finding);
}

function sinceOf({ query }: ApiCall): number {
  const text = query.get('results_since');
  return text === null ? -Infinity : Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
}
