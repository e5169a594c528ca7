/** Recurring exports: those that are on count against a limit. */
import { consoleFailure, emptyResponse, jsonResponse } from './responses.js';
import { type Call, type Route, route, toText } from './route.js';
import type { SandboxExport } from './state.js';

/** @source andreazorzetto/aquasec-lib aquasec/exports.py [T] */
const activeLimit = 5;

export function cnappExportRoutes(): readonly Route[] {
  const base = '/v1/exports';
  return [
    route('GET', base, ({ store }) => jsonResponse(200, { data: store.tables.exports.map(toWire) })),
    route('POST', base, create),
    route('POST', `${base}/delete`, remove),
    route('GET', `${base}/metadata`, (call) =>
      jsonResponse(200, { data: { exports_active_amount: countActive(call), exports_active_limit: activeLimit } }),
    ),
    route('GET', `${base}/{id}`, (call) => withExport(call, (row) => jsonResponse(200, toWire(row)))),
    route('PUT', `${base}/{id}/activity-status`, (call) => withExport(call, (row) => setActive(call, row))),
  ];
}

function toWire({ is_active: _, ...row }: SandboxExport): Omit<SandboxExport, 'is_active'> {
  return row;
}

function countActive({ store }: Call): number {
  return store.tables.exports.filter(({ is_active }) => is_active).length;
}

/** Names are unique, and the limit answers as that of a rate does. */
function create(call: Call): Response {
  const { store, body } = call;
  const [name, type] = [toText(body['name']), toText(body['entity_type'])];
  if (name === '' || type === '' || toText(body['integration_id']) === '')
    return consoleFailure(400, 'name, integration_id and entity_type are required');
  if (store.tables.exports.some((row) => row.name === name)) return consoleFailure(409, 'an export of that name exists');
  if (countActive(call) >= activeLimit) return consoleFailure(429, 'the limit of active exports is reached');
  const id = `exp-${store.nextId('export').toString(16)}`;
  store.tables.exports.push({ id, name, type, next_run: new Date(store.nowMs() + 86_400_000).toISOString(), is_active: true });
  return jsonResponse(201, { export_id: id });
}

function remove({ store, body }: Call): Response {
  const { ids } = body;
  if (!Array.isArray(ids)) return consoleFailure(400, 'ids is required');
  store.tables.exports = store.tables.exports.filter(({ id }) => !ids.includes(id));
  return jsonResponse(200, {});
}

function setActive({ body }: Call, row: SandboxExport): Response {
  if (typeof body['is_active'] !== 'boolean') return consoleFailure(400, 'is_active is required');
  row.is_active = body['is_active'];
  return emptyResponse();
}

function withExport({ store, params }: Call, respond: (row: SandboxExport) => Response): Response {
  const found = store.tables.exports.find(({ id }) => id === params['id']);
  return found === undefined ? consoleFailure(404, 'not found') : respond(found);
}
