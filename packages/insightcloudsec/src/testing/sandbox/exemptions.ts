/** Exemptions of resources from insights. */
import { jsonResponse } from '@sec/core/vendor/testing';
import { type Call, failV2, membersOf, numberOf, refuseGiven, route, type SandboxRoute, slicePage, textOf, textsOf } from './kit.js';
import { type ExemptionRow, isInForce } from './world.js';

export function exemptionRoutes(): readonly SandboxRoute[] {
  return [
    route('POST', '/v2/public/exemptions/create', createExemptions),
    route('POST', '/v2/public/exemptions/delete', deleteExemptions),
    route('POST', '/v2/public/exemptions/list', listExemptions),
  ];
}

function createExemptions(call: Call): Response {
  const { insight_id, insight_source, resource_ids, resource_type, approver, start_date, expiration_date, notes } = membersOf(call);
  const known = call.world.tables.insights.some((one) => one.insight_id === insight_id && one.source === insight_source);
  // The vendor's own tests expect this status for it.
  if (!known) return failV2(500, 'Insight not found', 'Exception');
  if (textsOf(resource_ids).includes('')) return failV2(400, 'resource_ids must not be empty');
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
  const { badge_filter_operator } = membersOf(call);
  // Without badges it combines nothing.
  const isIdle = badge_filter_operator === 'AND' || badge_filter_operator === 'OR';
  const refused = isIdle ? undefined : refuseGiven('listExemptions', { badge_filter_operator }, ['badge_filter_operator']);
  if (refused !== undefined) return refused;
  const rows = call.world.tables.exemptions;
  const { items, total } = slicePage(call, { rows, toWire: (row) => onWire(call, row, true), size: 50 });
  return jsonResponse(200, { data: items, total_count: total });
}

/** Only the list has names to show. */
function onWire({ world, user }: Call, row: ExemptionRow, isListed: boolean): unknown {
  const resource = world.tables.resources.find(({ resource_id }) => resource_id === row.resource_id);
  const insight = world.tables.insights.find(({ insight_id, source }) => insight_id === row.insight_id && source === row.insight_source);
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
    insight_name: isListed ? (insight?.own['name'] ?? null) : null,
    account: null,
    account_id: null,
  };
}
