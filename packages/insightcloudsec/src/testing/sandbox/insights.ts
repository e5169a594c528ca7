/** Insights. */
import { emptyResponse, jsonResponse } from '@sec/core/vendor/testing';
import {
  type Call,
  failMissing,
  failV2,
  membersOf,
  numbersOf,
  objectsOf,
  refuseGiven,
  route,
  type SandboxRoute,
  textOf,
  textsOf,
} from './kit.js';
import { exemptedFrom, fails, type InsightRow, sparedBy } from './world.js';

export function insightRoutes(): readonly SandboxRoute[] {
  return [
    route('GET', '/v2/public/insights/list', listInsights),
    route('GET', '/v2/public/insights/select', selectInsights),
    route('GET', '/v2/public/insights/{resourceId}/violations/get', listViolations),
    route('POST', '/v2/public/insights/create', createInsight),
    route('POST', '/v2/public/insights/bulk/create', createInsights),
    route('POST', '/v2/public/insights/bulk/delete', (call) => deleteInsights(call, numbersOf(membersOf(call)['insights']))),
    route('POST', '/v2/public/insights/edit_metadata', updateMetadata),
    route('POST', '/v2/public/insights/{insightId}/edit', (call) => changeInsight(call, 'custom', () => takenFrom(call), showInsight)),
    route('DELETE', '/v2/public/insights/{insightId}/delete', (call) => deleteInsights(call, [Number(call.params['insightId'])])),
    route('POST', '/v2/public/insights/{insightId}/notes/update', (call) =>
      changeInsight(call, undefined, () => ({ notes: membersOf(call)['notes'] })),
    ),
    route('POST', '/v2/public/insights/{insightId}/set_exemptions', (call) =>
      changeInsight(call, textOf(membersOf(call)['source']), () => ({ resource_group_blacklist: numbersOf(membersOf(call)['groups']) })),
    ),
    route('POST', '/v2/public/insights/{insightId}/timeseries/toggle', (call) =>
      changeInsight(call, undefined, ({ own }) => ({ timeseries: own['timeseries'] !== true })),
    ),
    route('GET', '/v2/public/insights/{insightId}/counts/refresh', (call) =>
      changeInsight(
        call,
        undefined,
        () => ({ cache_updated_at: new Date(call.world.nowMs()).toISOString().slice(0, 23) }),
        () => jsonResponse(200, {}),
      ),
    ),
    route('GET', '/v2/public/insights/{insightId}/{source}', showInsight),
  ];
}

function listInsights(call: Call): Response {
  const listed = (name: string): readonly string[] | undefined => call.query.get(name)?.split(',');
  const [packs, types, labels] = [listed('pack_ids'), listed('resource_types'), listed('labels')];
  // Whether several labels are all meant, or one of them, nobody knows.
  if ((labels?.length ?? 0) > 1) return refuseGiven('listInsights', { labels }, ['labels']) ?? failMissing();
  const inPacks = call.world.tables.packs.filter(({ source, pack_id }) => packs?.includes(`${source}:${pack_id}`));
  const rows = call.world.tables.insights.filter(
    ({ insight_id, source, resource_types, own }) =>
      (packs === undefined || inPacks.some((pack) => pack[source].includes(insight_id))) &&
      (types === undefined || resource_types.some((type) => types.includes(type))) &&
      (labels === undefined || labels.every((label) => textsOf(own['tags']).includes(label))),
  );
  // In the list the counts are members of the insight, in the single response they stand together.
  return jsonResponse(
    200,
    rows.map((row) => ({ ...describe(row), ...countsOf(call, row), author: 'Sandbox', favorited: false, bots: botsOf(call, row) })),
  );
}

/** Ids of the bots that an insight is tied to. */
function botsOf({ world }: Call, { insight_id, source }: InsightRow): readonly unknown[] {
  const bots = world.tables.rows['Bot'] ?? [];
  return bots.filter(({ row }) => row['insight_id'] === insight_id && row['source'] === source).map(({ row }) => row['resource_id']);
}

/** The insight that the path names; without a source in it, a custom one before a shipped one. */
function findInsight({ world, params }: Call, source = params['source']): InsightRow | undefined {
  const found = world.tables.insights.filter(({ insight_id }) => String(insight_id) === params['insightId']);
  return source === undefined
    ? found.toSorted((one, other) => (one.source < other.source ? 1 : -1))[0]
    : found.find((one) => one.source === source);
}

function showInsight(call: Call, row = findInsight(call)): Response {
  if (row === undefined) return failV2(404, 'Insight not found', 'NotFound');
  return jsonResponse(200, { ...describe(row), counts: countsOf(call, row), membership: [], risk_layers: [], disabled: false });
}

function describe({ insight_id, source, resource_types, own }: InsightRow): Readonly<Record<string, unknown>> {
  const { cache_updated_at: _, ...members } = own;
  return { insight_id, source, resource_types, ...members };
}

function selectInsights(call: Call): Response {
  const [source, label, search] = ['source', 'labels', 'search'].map((name) => call.query.get(name) ?? '');
  const rows = call.world.tables.insights.filter(
    (row) =>
      (source === '' || row.source === source) &&
      (label === '' || textsOf(row.own['tags']).includes(label ?? '')) &&
      textOf(row.own['name'])
        .toLowerCase()
        .includes((search ?? '').toLowerCase()),
  );
  return jsonResponse(200, { data: rows.map(({ insight_id, own }) => ({ insight_id, name: own['name'] })) });
}

function listViolations({ world, params }: Call): Response {
  const resource = world.tables.resources.find(({ resource_id }) => resource_id === params['resourceId']);
  if (resource === undefined) return failMissing();
  const failed = world.tables.insights.filter(
    (insight) =>
      fails(resource, insight) &&
      !exemptedFrom(world, insight).has(resource.resource_id) &&
      !sparedBy(world, insight).has(resource.resource_id),
  );
  return jsonResponse(
    200,
    failed.map(({ own }) => ({ name: own['name'] })),
  );
}

/** The members of a custom insight that a request writes. */
function takenFrom(call: Call, given = membersOf(call)): Readonly<Record<string, unknown>> {
  const { name, description, severity, scopes, tags, filters, owner_resource_id, template_id } = given;
  const { badges = null, badge_filter_operator = null, meta_data = null, notes = null, timeseries = false } = given;
  const own = { name, description, severity, scopes, tags, filters, owner_resource_id, template_id };
  const at = `${new Date(call.world.nowMs()).toISOString().slice(0, 19)}Z`;
  return { ...own, badges, badge_filter_operator, meta_data, notes, timeseries, updated_at: at };
}

/** Makes a custom insight, where `owner_resource_id` and `template_id` are given: calls without them fail. */
function addInsight(call: Call, given: Readonly<Record<string, unknown>>): InsightRow | undefined {
  if (textOf(given['name']) === '' || given['owner_resource_id'] === undefined || given['template_id'] === undefined) return undefined;
  const taken = takenFrom(call, given);
  return {
    insight_id: call.world.nextId('insight'),
    source: 'custom',
    resource_types: textsOf(given['resource_types']),
    own: {
      ...taken,
      custom_severity: null,
      resource_group_blacklist: null,
      inserted_at: taken['updated_at'],
      organization_id: call.organizationId,
      user_resource_id: `divvyuser:${call.user?.user_id}:`,
      version: 1,
    },
  };
}

function createInsight(call: Call): Response {
  const row = addInsight(call, membersOf(call));
  if (row === undefined) return failV2(400, 'name, owner_resource_id and template_id are required');
  call.world.tables.insights.push(row);
  return showInsight(call, row);
}

function createInsights(call: Call): Response {
  const rows = objectsOf(membersOf(call)['insights']).map((given) => addInsight(call, given));
  if (rows.includes(undefined)) return failV2(400, 'name, owner_resource_id and template_id are required');
  call.world.tables.insights.push(...rows.flatMap((row) => row ?? []));
  return jsonResponse(200, {});
}

function changeInsight(
  call: Call,
  source: string | undefined,
  change: (row: InsightRow) => Readonly<Record<string, unknown>>,
  respond: (call: Call, row: InsightRow) => Response = () => emptyResponse(),
): Response {
  const row = findInsight(call, source);
  if (row === undefined) return failV2(404, 'Insight not found', 'NotFound');
  const { insights } = call.world.tables;
  const { resource_types = row.resource_types } = source === 'custom' ? membersOf(call) : {};
  const changed: InsightRow = { ...row, resource_types: textsOf(resource_types), own: { ...row.own, ...change(row) } };
  insights[insights.indexOf(row)] = changed;
  return respond(call, changed);
}

/** Shipped insights cannot be deleted. */
function deleteInsights({ world }: Call, ids: readonly number[]): Response {
  const { insights } = world.tables;
  const isMeant = ({ insight_id, source }: InsightRow): boolean => source === 'custom' && ids.includes(insight_id);
  if (insights.filter(isMeant).length < ids.length) return failV2(404, 'Insight not found', 'NotFound');
  const kept = insights.filter((row) => !isMeant(row));
  insights.splice(0, insights.length, ...kept);
  return emptyResponse();
}

/** One text for all insights named, where they are in the pack. */
function updateMetadata(call: Call): Response {
  const { pack_id, metadata, ...given } = membersOf(call);
  const { packs, insights } = call.world.tables;
  const pack = packs.find((one) => `${one.source}:${one.pack_id}` === pack_id);
  if (pack === undefined) return failMissing();
  const isMeant = ({ insight_id, source }: InsightRow): boolean =>
    numbersOf(given[source]).includes(insight_id) && pack[source].includes(insight_id);
  insights.forEach((row, index) => {
    if (isMeant(row)) insights[index] = { ...row, own: { ...row.own, meta_data: metadata } };
  });
  return emptyResponse();
}

function countsOf({ world }: Call, insight: InsightRow): Readonly<Record<string, unknown>> {
  const { resource_types, own } = insight;
  const evaluated = world.tables.resources.filter(({ resource_type }) => resource_types.includes(resource_type));
  const [exempted, spared] = [exemptedFrom(world, insight), sparedBy(world, insight)];
  const failed = evaluated.filter((row) => fails(row, insight) && !spared.has(row.resource_id));
  const bad = failed.filter(({ resource_id }) => !exempted.has(resource_id));
  const by_cloud: Record<string, { count: number; total: number; all: number }> = {};
  for (const row of evaluated) {
    const cloud = (by_cloud[row.organization_service_id] ??= { count: 0, total: 0, all: 0 });
    if (bad.includes(row)) cloud.count++;
    cloud.total++;
    cloud.all++;
  }
  return {
    results: bad.length,
    total: evaluated.length,
    all: evaluated.length,
    exemptions: failed.length - bad.length,
    by_type: Object.fromEntries(resource_types.map((type) => [type, bad.filter(({ resource_type }) => resource_type === type).length])),
    by_cloud,
    by_resource_group: {},
    by_app: {},
    cache_updated_at: own['cache_updated_at'] ?? '2025-03-01T12:00:00.000000',
    duration: 1.5,
  };
}
