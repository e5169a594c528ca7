/** The API host: keys, and the routes of the families that the sandbox knows. */
import { findRoute, tryParseJson } from '@sec/core/vendor/testing';
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

export function respondAsApi(world: World, uploadUrl: string, request: Request, text: string): Response {
  const { pathname, searchParams } = new URL(request.url);
  const found = findRoute(routes, request.method, pathname);
  const wanted = /\/upload_\w*init$/.test(pathname) ? 'upload' : 'results';
  if (credentialOf(request.headers) !== wanted) return fail(401, 'invalid API key');
  if (found === undefined) return fail(404, 'not found');
  const { params } = found;
  return found.route.respond({ params, query: searchParams, body: tryParseJson(text), headers: request.headers, world, uploadUrl });
}
