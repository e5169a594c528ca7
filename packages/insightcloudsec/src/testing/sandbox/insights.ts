/** Insights, their packs, and exemptions from them. */
import { jsonResponse } from '@sec/core/vendor/testing';
import { type Call, failV2, membersOf, numberOf, route, type SandboxRoute, slicePage, textOf, textsOf } from './kit.js';
import { exemptedFrom, type ExemptionRow, type InsightRow, isInForce } from './world.js';

/** The only pack. */
const pack = {
  pack_id: 36,
  source: 'backoffice',
  name: 'Sandbox pack',
  description: 'All insights of the sandbox.',
  logo_url: '',
  custom: [],
};

export function insightRoutes(): readonly SandboxRoute[] {
  return [
    route('GET', '/v2/public/insights/list', listInsights),
    route('GET', '/v2/public/insights/packs/list', ({ world }) =>
      jsonResponse(200, [{ ...pack, backoffice: world.tables.insights.map(({ insight_id }) => insight_id) }]),
    ),
    route('GET', '/v2/public/insights/{insightId}/{source}', showInsight),
    route('POST', '/v2/public/exemptions/create', createExemptions),
    route('POST', '/v2/public/exemptions/delete', deleteExemptions),
    route('POST', '/v2/public/exemptions/list', listExemptions),
  ];
}

function listInsights(call: Call): Response {
  const packs = call.query.get('pack_ids')?.split(',');
  const types = call.query.get('resource_types')?.split(',');
  const rows = call.world.tables.insights.filter(
    ({ resource_types }) =>
      (packs === undefined || packs.includes('backoffice:36')) &&
      (types === undefined || resource_types.some((type) => types.includes(type))),
  );
  // In the list the counts are members of the insight, in the single response they stand together.
  return jsonResponse(
    200,
    rows.map((row) => ({ ...describe(row), ...countsOf(call, row), author: 'Sandbox', favorited: false, bots: [] })),
  );
}

function showInsight(call: Call): Response {
  const { insightId, source } = call.params;
  const row = call.world.tables.insights.find((one) => String(one.insight_id) === insightId && one.source === source);
  if (row === undefined) return failV2(404, 'Insight not found', 'NotFound');
  return jsonResponse(200, { ...describe(row), counts: countsOf(call, row), membership: [], risk_layers: [], disabled: false });
}

function describe(row: InsightRow): Readonly<Record<string, unknown>> {
  return {
    ...row,
    custom_severity: null,
    filters: [{ name: 'divvy.query.sandbox', config: {} }],
    scopes: [],
    resource_group_blacklist: null,
    inserted_at: '2025-01-15T08:00:00Z',
    updated_at: '2025-01-15T08:00:00Z',
  };
}

function countsOf({ world }: Call, { insight_id, resource_types }: InsightRow): Readonly<Record<string, unknown>> {
  const evaluated = world.tables.resources.filter(({ resource_type }) => resource_types.includes(resource_type));
  const exempted = exemptedFrom(world, insight_id);
  const bad = evaluated.filter(({ isBad, resource_id }) => isBad && !exempted.has(resource_id));
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
    exemptions: evaluated.filter(({ isBad, resource_id }) => isBad && exempted.has(resource_id)).length,
    by_type: Object.fromEntries(resource_types.map((type) => [type, bad.filter(({ resource_type }) => resource_type === type).length])),
    by_cloud,
    by_resource_group: {},
    by_app: {},
    cache_updated_at: '2025-03-01T12:00:00.000000',
    duration: 1.5,
  };
}

function createExemptions(call: Call): Response {
  const { insight_id, insight_source, resource_ids, resource_type, approver, start_date, expiration_date, notes } = membersOf(call);
  const known = call.world.tables.insights.some((one) => one.insight_id === insight_id && one.source === insight_source);
  // The vendor's own tests expect this status for it.
  if (!known) return failV2(500, 'Insight not found', 'Exception');
  const rows = textsOf(resource_ids).map((resource_id): ExemptionRow => ({
    exemption_id: call.world.nextId('exemption'),
    insight_id: numberOf(insight_id, 0),
    insight_source: textOf(insight_source),
    resource_id,
    resource_type: textOf(resource_type),
    approver: textOf(approver),
    start_date: textOf(start_date),
    expiration_date: textOf(expiration_date) || null,
    notes: textOf(notes) || null,
    create_date: new Date(call.world.nowMs()).toISOString().slice(0, 19),
  }));
  call.world.tables.exemptions.push(...rows);
  return jsonResponse(
    200,
    rows.map((row) => onWire(call, row, false)),
  );
}

function deleteExemptions(call: Call): Response {
  const { exemption_ids } = membersOf(call);
  const ids = Array.isArray(exemption_ids) ? exemption_ids.map(Number) : [];
  const { exemptions } = call.world.tables;
  if (ids.some((id) => !exemptions.some(({ exemption_id }) => exemption_id === id))) return failV2(404, 'Exemption not found', 'NotFound');
  for (const id of ids)
    exemptions.splice(
      exemptions.findIndex(({ exemption_id }) => exemption_id === id),
      1,
    );
  return jsonResponse(200, {});
}

function listExemptions(call: Call): Response {
  const rows = call.world.tables.exemptions;
  const { items, total } = slicePage(call, { rows, toWire: (row) => onWire(call, row, true), size: 50 });
  return jsonResponse(200, { data: items, total_count: total });
}

/** Only the list has names to show. */
function onWire({ world, user }: Call, row: ExemptionRow, isListed: boolean): unknown {
  const resource = world.tables.resources.find(({ resource_id }) => resource_id === row.resource_id);
  const insight = world.tables.insights.find(({ insight_id }) => insight_id === row.insight_id);
  return {
    ...row,
    creator_id: user?.user_id,
    organization_id: 1,
    enabled: isInForce(world, row),
    // Requests have days alone, responses a time as well.
    start_date: `${row.start_date}T00:00:00`,
    expiration_date: row.expiration_date === null ? null : `${row.expiration_date}T00:00:00`,
    resource_name: isListed ? (resource?.name ?? null) : null,
    provider_id: isListed ? (resource?.provider_id ?? null) : null,
    creator_name: isListed ? (user?.name ?? null) : null,
    insight_name: isListed ? (insight?.name ?? null) : null,
    account: null,
    account_id: null,
  };
}
