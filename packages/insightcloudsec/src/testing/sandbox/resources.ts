/** Resources: queries with a cursor and with an offset, details, and the search for ids. */
import { isObject, jsonResponse, type ListPage } from '@sec/core/vendor/testing';
import { badgesOf, cloudsOf, hasBadges } from './clouds.js';
import {
  type Call,
  failMissing,
  failV2,
  failV3,
  membersOf,
  numberOf,
  objectsOf,
  refuseGiven,
  route,
  type SandboxRoute,
  slice,
  textOf,
  textsOf,
  wholeOf,
} from './kit.js';
import { groupEnvelope, groupIdOf } from './resource-groups.js';
import { exemptedFrom, fails, type ResourceGroupRow, type ResourceRow, sparedBy } from './world.js';

/** Longest page. */
const maxPageSize = 1_000;

export function resourceRoutes(): readonly SandboxRoute[] {
  return [
    route('POST', '/v3/public/resource/query', (call) => queryWithCursor(call, true)),
    // The one recorded response of the bulk query has no counts.
    route('POST', '/v3/public/resource/etl-query', (call) => queryWithCursor(call, false)),
    route('POST', '/v2/public/resource/query', queryWithOffset),
    route('GET', '/v2/public/resource/{id}/detail', (call) =>
      withResource(call, undefined, (row) => jsonResponse(200, { dependencies: {}, details: envelope(call, row, true) })),
    ),
    route('GET', '/v2/public/resource/{id}/tags/list', (call) =>
      withResource(call, undefined, ({ tags }) =>
        jsonResponse(200, { resource_tags: Object.entries(tags).map(([key, value]) => ({ key, value })) }),
      ),
    ),
    route('POST', '/v2/public/resource/common/search', search),
  ];
}

function queryWithCursor(call: Call, hasCounts: boolean): Response {
  const { limit, cursor } = membersOf(call);
  const size = numberOf(limit, 100);
  if (!isPageSize(size)) return failV3(400, { limit: [`Must be greater than or equal to 1 and less than or equal to ${maxPageSize}.`] });
  const refused = refuseQuery(hasCounts ? 'queryResources' : 'queryResourcesEtl', call);
  if (refused !== undefined) return refused;
  const rows = matching(call);
  const start = cursor === undefined || cursor === null ? 0 : fromCursor(textOf(cursor));
  if (start === undefined) return failV3(400, { cursor: ['Not a valid cursor.'] });
  const page = call.cut({ rows, toWire: (row: ResourceRow | ResourceGroupRow) => envelope(call, row), start, size, isCursor: true });
  const { counts, ...members } = result(call, page);
  const next_cursor = page.next === undefined ? null : toCursor(page.next);
  return jsonResponse(200, { ...members, ...(hasCounts ? { counts } : {}), limit: size, next_cursor });
}

function queryWithOffset(call: Call): Response {
  const { limit } = membersOf(call);
  const size = numberOf(limit, 100);
  if (!isPageSize(size)) return failV2(400, 'limit is out of range');
  const refused = refuseQuery('queryResourcesV2', call);
  if (refused !== undefined) return refused;
  const rows = matching(call);
  const page = slice(call, { rows, toWire: (row: ResourceRow | ResourceGroupRow) => envelope(call, row), size: 100 });
  return jsonResponse(200, { ...result(call, page), limit: size, offset: wholeOf(membersOf(call)['offset'], 0, 0) });
}

function isPageSize(size: number): boolean {
  return Number.isInteger(size) && size >= 1 && size <= maxPageSize;
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

/** What query filters mean is not known here, and neither is whether a resource needs one of several tags or all. */
function refuseQuery(operationId: string, call: Call): Response | undefined {
  const [filters, tags] = [objectsOf(membersOf(call)['filters']), objectsOf(membersOf(call)['tags'])];
  return refuseGiven(operationId, { filters, tags }, tags.length > 1 ? ['filters', 'tags'] : ['filters']);
}

/** Rows that match the caller's scope, insight, tag and type. */
function matching(call: Call): readonly (ResourceRow | ResourceGroupRow)[] {
  const { selected_resource_type, scopes, insight, insight_exemptions, badges, badge_filter_operator, tags } = membersOf(call);
  const { world } = call;
  const { insights, resources, resourceGroups } = world.tables;
  if (selected_resource_type === 'resourcegroup') return insight === undefined ? resourceGroups : [];
  const clouds = new Set(cloudsOf(call).flatMap((cloud) => (hasBadges(cloud, badgesOf(badges), badge_filter_operator) ? [cloud.id] : [])));
  const wanted = textsOf(scopes);
  const inGroups = new Set(resourceGroups.filter((group) => wanted.includes(groupIdOf(group))).flatMap(({ members }) => members));
  const wantedInsight = insights.find(({ source, insight_id }) => `${source}:${insight_id}` === insight);
  const exempted = exemptedFrom(world, wantedInsight);
  const spared = sparedBy(world, wantedInsight);
  return resources.filter(
    (row) =>
      row.resource_type === selected_resource_type &&
      clouds.has(row.organization_service_id) &&
      (wanted.length === 0 ||
        wanted.includes(`divvyorganizationservice:${row.organization_service_id}`) ||
        inGroups.has(row.resource_id)) &&
      objectsOf(tags).every(({ key, value }) => row.tags[textOf(key)] === value) &&
      (insight === undefined ||
        (wantedInsight !== undefined &&
          fails(row, wantedInsight) &&
          !spared.has(row.resource_id) &&
          exempted.has(row.resource_id) === (insight_exemptions === true))),
  );
}

/** Without a type the response has counts and no rows. It repeats what the query understood. */
function result(call: Call, { items, total }: ListPage): Readonly<Record<string, unknown>> {
  const { selected_resource_type, resource_types, scopes, filters } = membersOf(call);
  const narrowed = textsOf(resource_types);
  const all: Record<string, number> = {};
  for (const { resource_type } of call.world.tables.resources)
    if (narrowed.length === 0 || narrowed.includes(resource_type)) all[resource_type] = (all[resource_type] ?? 0) + 1;
  const counts = typeof selected_resource_type === 'string' ? { ...all, [selected_resource_type]: total } : all;
  return {
    resources: items,
    selected_resource_type: typeof selected_resource_type === 'string' ? selected_resource_type : null,
    supported_types: ['instance', 'resourcegroup', 'storagecontainer', 'volume'],
    counts,
    scopes: textsOf(scopes),
    filters: Array.isArray(filters) ? filters.filter(isObject) : [],
    order_by: null,
  };
}

/** The row stands under the name of its own type. */
function envelope({ world }: Call, row: ResourceRow | ResourceGroupRow, isDetail = false): unknown {
  if ('members' in row) return groupEnvelope(row);
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

/** @returns What a handler responds for the resource that the path names, if it is of the type. */
export function withResource(call: Call, type: string | undefined, respond: (row: ResourceRow) => Response): Response {
  const row = call.world.tables.resources.find(({ resource_id }) => resource_id === call.params['id']);
  return row === undefined || (type !== undefined && row.resource_type !== type) ? failMissing() : respond(row);
}

function search(call: Call): Response {
  const { search_string, limit } = membersOf(call);
  const size = numberOf(limit, 100);
  if (textOf(search_string) === '' || !isPageSize(size)) return failV2(400, 'search_string and a limit from 1 to 1000 are required');
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
