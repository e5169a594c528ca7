/** Resources: queries with a cursor and with an offset, details, and the search for ids. */
import { jsonResponse, type ListPage } from '@sec/core/vendor/testing';
import { type Call, failV2, failV3, membersOf, numberOf, route, type SandboxRoute, slice, textOf, textsOf } from './kit.js';
import { exemptedFrom, type ResourceRow } from './world.js';

/** Longest page. */
const maxPageSize = 1_000;

export function resourceRoutes(): readonly SandboxRoute[] {
  return [
    route('POST', '/v3/public/resource/query', (call) => queryWithCursor(call, true)),
    // The one recorded response of the bulk query has no counts.
    route('POST', '/v3/public/resource/etl-query', (call) => queryWithCursor(call, false)),
    route('POST', '/v2/public/resource/query', queryWithOffset),
    route('GET', '/v2/public/resource/{id}/detail', showDetail),
    route('GET', '/v2/public/resource/{id}/tags/list', listTags),
    route('POST', '/v2/public/resource/common/search', search),
  ];
}

function queryWithCursor(call: Call, hasCounts: boolean): Response {
  const { limit, cursor } = membersOf(call);
  const size = numberOf(limit, 100);
  if (size < 1 || size > maxPageSize)
    return failV3(400, { limit: [`Must be greater than or equal to 1 and less than or equal to ${maxPageSize}.`] });
  const rows = matching(call);
  const start = cursor === undefined || cursor === null ? 0 : fromCursor(textOf(cursor));
  if (start === undefined) return failV3(400, { cursor: ['Not a valid cursor.'] });
  const page = call.cut({ rows, toWire: (row) => envelope(call, row), start, size, isCursor: true });
  const { counts, ...members } = result(call, page);
  const next_cursor = page.next === undefined ? null : toCursor(page.next);
  return jsonResponse(200, { ...members, ...(hasCounts ? { counts } : {}), limit: size, next_cursor });
}

function queryWithOffset(call: Call): Response {
  const { limit } = membersOf(call);
  const size = numberOf(limit, 100);
  if (size < 1 || size > maxPageSize) return failV2(400, 'limit is out of range');
  const rows = matching(call);
  const page = slice(call, { rows, toWire: (row) => envelope(call, row), size: 100 });
  return jsonResponse(200, { ...result(call, page), limit: size, offset: numberOf(membersOf(call)['offset'], 0) });
}

function toCursor(position: number): string {
  return btoa(`position:${position}`);
}

function fromCursor(text: string): number | undefined {
  try {
    const found = /^position:(\d+)$/.exec(atob(text))?.[1];
    return found === undefined ? undefined : Number(found);
  } catch {
    return undefined;
  }
}

/** Rows that match the caller's scope, insight and type. Query filters are accepted and not applied. */
function matching(call: Call): readonly ResourceRow[] {
  const { selected_resource_type, scopes, insight, insight_exemptions } = membersOf(call);
  const type = textOf(selected_resource_type);
  const { world, organizationId } = call;
  const clouds = new Set(world.tables.clouds.filter((cloud) => cloud.organization_id === organizationId).map(({ id }) => id));
  const wanted = textsOf(scopes);
  const wantedInsight = world.tables.insights.find(({ source, insight_id }) => `${source}:${insight_id}` === insight);
  const exempted = exemptedFrom(world, wantedInsight?.insight_id);
  return world.tables.resources.filter(
    (row) =>
      row.resource_type === type &&
      clouds.has(row.organization_service_id) &&
      (wanted.length === 0 || wanted.includes(`divvyorganizationservice:${row.organization_service_id}`)) &&
      (insight === undefined ||
        (wantedInsight?.resource_types.includes(row.resource_type) === true &&
          row.isBad &&
          exempted.has(row.resource_id) === (insight_exemptions === true))),
  );
}

/** Without a type the response has counts and no rows. */
function result(call: Call, { items, total }: ListPage): Readonly<Record<string, unknown>> {
  const { selected_resource_type, scopes, filters } = membersOf(call);
  const all: Record<string, number> = {};
  for (const { resource_type } of call.world.tables.resources) all[resource_type] = (all[resource_type] ?? 0) + 1;
  const counts = typeof selected_resource_type === 'string' ? { ...all, [selected_resource_type]: total } : all;
  return {
    resources: items,
    selected_resource_type: selected_resource_type ?? null,
    supported_types: ['instance', 'storagecontainer', 'volume'],
    counts,
    scopes: scopes ?? [],
    filters: filters ?? [],
    order_by: null,
  };
}

/** The row stands under the name of its own type. */
function envelope({ world }: Call, row: ResourceRow, isDetail = false): unknown {
  const cloud = world.tables.clouds.find(({ id }) => id === row.organization_service_id);
  const common = {
    resource_id: row.resource_id,
    resource_name: row.name,
    resource_type: row.resource_type,
    cloud: cloud?.cloud_type_id,
    account: cloud?.name,
    account_id: cloud?.account_id,
    account_status: cloud?.status,
    organization_service_id: row.organization_service_id,
    region: row.region,
    availability_zone: `${row.region}a`,
    namespace_id: null,
    direct_link: null,
    creation_timestamp: 'None',
    discovered_timestamp: '2025-01-15 08:00:00',
    modified_timestamp: '2025-01-15 08:00:00',
    // Each of the two has members that the other lacks.
    noncompliance: isDetail ? [] : undefined,
    properties: isDetail ? { property_list: [] } : undefined,
    tags: isDetail ? undefined : row.tags,
  };
  return { resource_type: row.resource_type, [row.resource_type]: { common, ...row.own } };
}

function findResource({ world, params }: Call): ResourceRow | undefined {
  return world.tables.resources.find(({ resource_id }) => resource_id === params['id']);
}

function showDetail(call: Call): Response {
  const row = findResource(call);
  if (row === undefined) return failV2(404, 'Resource not found', 'NotFound');
  return jsonResponse(200, { dependencies: {}, details: envelope(call, row, true) });
}

function listTags(call: Call): Response {
  const row = findResource(call);
  if (row === undefined) return failV2(404, 'Resource not found', 'NotFound');
  return jsonResponse(200, { resource_tags: Object.entries(row.tags).map(([key, value]) => ({ key, value })) });
}

function search(call: Call): Response {
  const { search_string, limit } = membersOf(call);
  const size = numberOf(limit, 100);
  if (textOf(search_string) === '' || size < 1 || size > maxPageSize)
    return failV2(400, 'search_string and a limit from 1 to 1000 are required');
  const { clouds, resources } = call.world.tables;
  const rows = resources.filter(({ provider_id, name, resource_id }) =>
    [provider_id, name, resource_id].some((text) => text.includes(textOf(search_string))),
  );
  const toWire = ({ resource_id, resource_type, provider_id, name, organization_service_id }: ResourceRow): object => {
    const cloud = clouds.find(({ id }) => id === organization_service_id);
    const { name: account, account_id, cloud_type_id } = cloud ?? {};
    return { resource_id, resource_type, provider_id, name, account, account_id, cloud_type_id };
  };
  const { items, total } = slice(call, { rows, unfiltered: resources, toWire, size: 100 });
  return jsonResponse(200, { resources: items, total_count: total });
}
