/** Scans of APIs, and the first step of uploads. */
import { isObject, jsonResponse, type Route, route } from '@sec/core/vendor/testing';
import { type ApiCall, fail } from './api-call.js';
import { ticketLifetimeMs, type World } from './world.js';

const mobileDevops = '/apis/mobile_security/devops/v1';

export const devopsRoutes: readonly Route<ApiCall>[] = [
  route('POST', '/apis/devops/v1/asset_scans/restful_api_scans', startApiScan),
  route('GET', '/apis/devops/v1/asset_scans/restful_api_scans/{id}', showApiScan),
  route('POST', `${mobileDevops}/upload_init`, (call) => initUpload(call, 'mobileApp')),
  route('POST', '/uploadapi/v1/upload_init', (call) => initUpload(call, 'mobileApp')),
  route('POST', `${mobileDevops}/upload_xcuitest_attachment_init`, (call) => initUpload(call, 'xcuitest')),
];

function startApiScan({ world, body }: ApiCall): Response {
  const { asset_id, asset_base_url } = isObject(body) ? body : {};
  if (typeof asset_id !== 'string' || typeof asset_base_url !== 'string') return fail(400, 'asset_id and asset_base_url are required');
  const row = {
    id: world.nextUuid(),
    asset_id,
    asset_base_url,
    endMs: world.nowMs() + (world.options.scanDurationMs ?? 1500),
    outcome: world.options.apiScanOutcome?.({ asset_id, asset_base_url }) ?? {},
    isOver: false,
  };
  world.tables.apiScans.push(row);
  return jsonResponse(201, toAssetScan(world, row));
}

function showApiScan({ world, params }: ApiCall): Response {
  const row = world.tables.apiScans.find(({ id }) => id === params['id']);
  return row === undefined ? fail(404, 'no such scan') : jsonResponse(200, toAssetScan(world, row));
}

/** The status of a scan that is over is not documented; `COMPLETED` is an assumption. */
function toAssetScan({ nowMs }: World, { id, asset_id, asset_base_url, endMs, outcome }: World['tables']['apiScans'][number]): object {
  const { status, failed_reason } =
    nowMs() < endMs ? { status: 'ONGOING', failed_reason: null } : { status: 'COMPLETED', failed_reason: null, ...outcome };
  return { id, asset_id, asset_base_url, asset_type: 'RESTFUL_API', status, failed_reason };
}

function initUpload({ world, uploadUrl }: ApiCall, kind: 'mobileApp' | 'xcuitest'): Response {
  const ticket = Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  world.tickets.set(ticket, { kind, expiresMs: world.nowMs() + ticketLifetimeMs });
  return jsonResponse(200, { upload_url: `${uploadUrl}/_ah/upload/${ticket}/` });
}
