/** Reads that show the rows of other families in a form of their own. */
import { refuseInSandbox } from '@sec/core/vendor/testing';
import { jsonResponse } from './responses.js';
import { type Call, type Route, route } from './route.js';

type Row = Readonly<Record<string, unknown>>;

export function overviewRoutes(): readonly Route[] {
  return [
    route('GET', '/api/v1/settings/log_services', ({ store }) => jsonResponse(200, byName(rowsOf(store, 'LogService')))),
    route('GET', '/api/v2/notification/outputs', listOutputs),
    route('GET', '/api/v2/integrationsEnabledState', showIntegrations),
    route('GET', '/api/v2/image_assurance/image_permissions', listPermissions),
    route('GET', '/api/v2/hub/inventory/assets/vms/list/count', countMachines),
  ];
}

function rowsOf({ tables }: Call['store'], collection: string): readonly Row[] {
  return (tables.rows[collection] ?? []).map(({ row }) => row);
}

/** @source aquasecurity/terraform-provider-aquasec client/log_management.go [C] */
function byName(rows: readonly Row[]): Row {
  return Object.fromEntries(rows.map((row) => [String(row['name']), row] as const));
}

/** One array for each type. @source aquasecurity/terraform-provider-aquasec client/notification.go [C] */
function listOutputs({ store, query }: Call): Response {
  query.get('groupBy');
  const groups: Record<string, Row[]> = { slack: [], email: [] };
  for (const row of rowsOf(store, 'NotificationOutput')) (groups[String(row['type'])] ??= []).push(row);
  return jsonResponse(200, groups);
}

/** Nothing here turns the first of them on. */
function showIntegrations({ store }: Call): Response {
  const isOn = (collection: string): boolean => rowsOf(store, collection)[0]?.['enabled'] === true;
  return jsonResponse(200, { OIDCSettings: false, OpenIdSettings: isOn('OpenIdSetting'), SAMLSettings: isOn('SamlSetting') });
}

/** What was allowed and blocked by hand. @source BryanKMorrow/aqua-sdk-go client/image_assurance.go [T] */
function listPermissions({ store }: Call): Response {
  const of = (permission: string): readonly Row[] | null => {
    const rows = store.tables.images.filter((image) => image.permission === permission);
    return rows.length === 0 ? null : rows.map((image) => toPermission(image));
  };
  return jsonResponse(200, { whitelisted_images: of('allowed'), blacklisted_images: of('blocked') });
}

function toPermission(image: Call['store']['tables']['images'][number]): Row {
  return {
    image_name: `${image.repository}:${image.tag}`,
    registry: image.registry,
    author: image.permission_author,
    lastupdated: Math.floor(image.permission_ms / 1000),
    whitelisted: image.permission === 'allowed',
    blacklisted: image.permission === 'blocked',
    disallowed: image.permission === 'blocked',
    comment: image.permission_comment,
    reason: {},
    pending: false,
  };
}

/** As many as there are in the list, which nothing changes. */
function countMachines({ store, query }: Call): Response {
  const id = 'countInventoryVms';
  if (!['', 'Global'].includes(query.get('scope') ?? ''))
    return refuseInSandbox(id, `the sandbox does not know what this "scope" does to ${id}`, { parameter: 'scope' });
  const response = jsonResponse(200, { count: rowsOf(store, 'InventoryVm').length });
  response.headers.set('x-sandbox', 'example');
  return response;
}
