/** The API host: keys, and the routes of the families that the sandbox knows. */
import { findRoute, jsonResponse, type Lists, type ShapeResponse, tryParseJson } from '@sec/core/vendor/testing';
import { fail } from './api-call.js';
import { devopsRoutes } from './devops-routes.js';
import { mobileRoutes } from './mobile-routes.js';
import { securityRoutes } from './security-routes.js';
import type { World } from './world.js';

export const apiKeys = { results: 'sandbox/results+key==', upload: 'sandbox/upload+key==' } as const;

const routes = [...securityRoutes, ...devopsRoutes, ...mobileRoutes];

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
  readonly shape: ShapeResponse;
  /** Where files go. */
  readonly uploadUrl: string;
}

export function respondAsApi(world: World, { request, text, lists, shape, uploadUrl }: ReceivedCall): Response {
  const { headers, method } = request;
  const { pathname, searchParams: query } = new URL(request.url);
  const found = findRoute(routes, method, pathname);
  const wanted = /\/upload_\w*init$/.test(pathname) ? 'upload' : 'results';
  if (credentialOf(headers) !== wanted) return fail(401, 'invalid API key');
  const operation = lists.find(method, pathname);
  const received = { pathname, query, body: tryParseJson(text) };
  const seeded = lists.seeded(operation, received);
  if (seeded !== undefined) return jsonResponse(200, seeded);
  if (found === undefined) return fail(404, 'not found');
  const { params, route } = found;
  const response = route.respond({ ...received, params, headers, world, uploadUrl, cut: (page) => lists.cut(operation, page) });
  return shape(operation, received, response);
}
