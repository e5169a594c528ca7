/** Packs of insights. */
import { emptyResponse, jsonResponse } from '@sec/core/vendor/testing';
import { type Call, failMissing, failV2, membersOf, numbersOf, route, type SandboxRoute, textOf } from './kit.js';
import type { PackRow } from './world.js';

export function packRoutes(): readonly SandboxRoute[] {
  return [
    route('GET', '/v2/public/insights/packs/list', ({ world }) => jsonResponse(200, world.tables.packs.map(onWire))),
    route('POST', '/v2/public/insights/pack/create', createPack),
    route('POST', '/v2/public/insights/pack/{id}/update', updatePack),
    route('DELETE', '/v2/public/insights/pack/{id}/delete', deletePack),
  ];
}

function onWire({ own, ...pack }: PackRow): Readonly<Record<string, unknown>> {
  return { ...pack, backoffice_metadata: null, ...own };
}

/** A pack out of a request; `undefined` where it names an insight that is not there. */
function read(call: Call): Omit<PackRow, 'pack_id'> | undefined {
  const { name, description, badges = null, badge_filter_operator = null, logo_url = '', ...given } = membersOf(call);
  const [backoffice, custom] = [numbersOf(given['backoffice']), numbersOf(given['custom'])];
  const isThere = (wanted: string, id: number): boolean =>
    call.world.tables.insights.some(({ insight_id, source }) => source === wanted && insight_id === id);
  if (textOf(name) === '' || !backoffice.every((id) => isThere('backoffice', id)) || !custom.every((id) => isThere('custom', id)))
    return undefined;
  const updated_at = `${new Date(call.world.nowMs()).toISOString().slice(0, 19)}Z`;
  return { source: 'custom', backoffice, custom, own: { name, description, badges, badge_filter_operator, logo_url, updated_at } };
}

function createPack(call: Call): Response {
  const given = read(call);
  if (given === undefined) return failV2(400, 'name and known insights are required');
  const own = { ...given.own, organization_id: call.organizationId, inserted_at: given.own['updated_at'] };
  const pack: PackRow = { pack_id: call.world.nextId('pack'), ...given, own };
  call.world.tables.packs.push(pack);
  return jsonResponse(200, onWire(pack));
}

/** Only custom packs can be changed. */
function indexOf({ world, params }: Call): number {
  return world.tables.packs.findIndex(({ source, pack_id }) => source === 'custom' && String(pack_id) === params['id']);
}

function updatePack(call: Call): Response {
  const { packs } = call.world.tables;
  const index = indexOf(call);
  const pack = packs[index];
  if (pack === undefined) return failMissing();
  const given = read(call);
  if (given === undefined) return failV2(400, 'name and known insights are required');
  const changed: PackRow = { ...pack, ...given, own: { ...pack.own, ...given.own } };
  packs[index] = changed;
  return jsonResponse(200, onWire(changed));
}

function deletePack(call: Call): Response {
  const index = indexOf(call);
  if (index === -1) return failMissing();
  call.world.tables.packs.splice(index, 1);
  return emptyResponse();
}
