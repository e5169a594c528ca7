/** The API host: keys, and the routes of the families that the sandbox knows. */
import {
  createStore,
  findRoute,
  jsonResponse,
  type Lists,
  refuseMethod,
  type ShapeResponse,
  type Store,
  tryParseJson,
  watchInput,
} from '@sec/core/vendor/testing';
import { examples } from '../../generated/handlers.js';
import { state } from '../../generated/state.js';
import { type ApiCall, fail } from './api-call.js';
import { table } from '../../generated/table.js';
import { devopsRoutes } from './devops-routes.js';
import { mobileRoutes } from './mobile-routes.js';
import type { DataTheoremSandboxOptions } from './options.js';
import { securityRoutes } from './security-routes.js';
import type { World } from './world.js';

export const apiKeys = { results: 'sandbox/results+key==', upload: 'sandbox/upload+key==' } as const;

const routes = [...securityRoutes, ...devopsRoutes, ...mobileRoutes];

/** What responds to operations that no route is for. */
export function createRest({ unserved }: DataTheoremSandboxOptions): Store {
  return createStore({
    state,
    examples,
    unserved,
    vendor: {
      reply: (_, status, body) => jsonResponse(status, body),
      missing: () => fail(404, 'not found'),
      exists: () => fail(409, 'already exists'),
      incomplete: (_, member) => fail(400, `${member} is required`),
      unfit: (_, member) => fail(400, `${member} is invalid`),
    },
  });
}

/** @returns Which key a request carries. */
export function credentialOf(headers: Headers): 'none' | 'results' | 'upload' | 'unknown' {
  const given = headers.get('authorization');
  if (given === null) return 'none';
  return given === `APIKey ${apiKeys.results}` ? 'results' : given === `APIKey ${apiKeys.upload}` ? 'upload' : 'unknown';
}

export interface ReceivedCall {
  readonly request: Request;
  /** Body of the request. */
  readonly text: string;
  readonly lists: Lists;
  readonly rest: Store;
  readonly shape: ShapeResponse;
  /** Where files go. */
  readonly uploadUrl: string;
}

export function respondAsApi(world: World, { request, text, lists, rest, shape, uploadUrl }: ReceivedCall): Response {
  const { headers, method } = request;
  const { pathname, searchParams: query } = new URL(request.url);
  const operation = lists.find(method, pathname);
  const found = findRoute(routes, method, pathname, operation);
  const wanted = /\/upload_\w*init$/.test(pathname) ? 'upload' : 'results';
  if (credentialOf(headers) !== wanted) return fail(401, 'invalid API key');
  const body = tryParseJson(text);
  const received = { pathname, query, body };
  const seeded = lists.seeded(operation, received);
  if (seeded !== undefined) return jsonResponse(200, seeded);
  if (found === undefined)
    return operation === undefined
      ? (refuseMethod(table, method, pathname) ?? fail(404, 'not found'))
      : shape(operation, received, rest.respond({ operation, received, tables: world.tables.rows, lists }));
  const { params, route } = found;
  const watched = watchInput(operation, query, body);
  const cut: ApiCall['cut'] = (page) => lists.cut(operation, page);
  const response = route.respond({ params, query: watched.query, body: watched.body, headers, world, uploadUrl, cut });
  return watched.refuse(response) ?? shape(operation, received, response);
}
