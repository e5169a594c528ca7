/** Registries. Their names are their ids. */
import { consoleFailure, emptyResponse, jsonResponse } from './responses.js';
import { consolePage } from './paging.js';
import { newRegistry } from './registry-row.js';
import { type Call, type Route, route, toText } from './route.js';

/** @source aquasecurity/terraform-provider-aquasec client/registries.go [C]; paged list: richardmsong/aqua-scan-gate [T] */
export function registryRoutes(): readonly Route[] {
  return [
    route('GET', '/api/v1/registries', ({ store }) =>
      jsonResponse(
        200,
        store.tables.registries.map(({ row }) => row),
      ),
    ),
    route('GET', '/api/v2/registries', (call) => consolePage(call, call.store.tables.registries, ({ row }) => row)),
    route('POST', '/api/v1/registries', create),
    route('GET', '/api/v1/registries/{name}', show),
    route('PUT', '/api/v1/registries/{name}', replace),
    route('DELETE', '/api/v1/registries/{name}', remove),
  ];
}

/** Which status the console has for a name that is taken is not documented; users have 400. */
function create({ store, body, options, user }: Call): Response {
  const name = toText(body['name']);
  if (name === '' || toText(body['type']) === '') return consoleFailure(400, 'name and type are required');
  if (indexOf(store, name) !== -1) return consoleFailure(400, `registry ${name} already exists`);
  const connected = isConnected(body, options);
  if (!connected && body['force_save'] !== true) return consoleFailure(400, 'connection to the registry failed');
  store.tables.registries.push(newRegistry({ ...body, author: user }, store.nowMs(), connected));
  return emptyResponse(201);
}

function show({ store, params }: Call): Response {
  const registry = store.tables.registries[indexOf(store, params['name'] ?? '')];
  return registry === undefined ? notFound(params['name']) : jsonResponse(200, registry.row);
}

/** Members that are left out get their default, the password included. The name stays: it is the id. */
function replace({ store, params, body, options, user }: Call): Response {
  const index = indexOf(store, params['name'] ?? '');
  const current = store.tables.registries[index];
  if (current === undefined) return notFound(params['name']);
  const given = { ...body, name: current.row.name, type: toText(body['type']) || current.row.type, author: user };
  const connected = isConnected(given, options);
  if (!connected && body['force_save'] !== true) return consoleFailure(400, 'connection to the registry failed');
  store.tables.registries[index] = newRegistry(given, store.nowMs(), connected);
  return emptyResponse();
}

function remove({ store, params }: Call): Response {
  const index = indexOf(store, params['name'] ?? '');
  if (index === -1) return notFound(params['name']);
  store.tables.registries.splice(index, 1);
  return emptyResponse();
}

function isConnected(given: Readonly<Record<string, unknown>>, { isReachable }: Call['options']): boolean {
  return isReachable?.({ name: toText(given['name']), type: toText(given['type']), url: toText(given['url']) }) ?? true;
}

function indexOf({ tables }: Call['store'], name: string): number {
  return tables.registries.findIndex(({ row }) => row.name === name);
}

function notFound(name = ''): Response {
  return consoleFailure(404, `registry ${name} not found`);
}
