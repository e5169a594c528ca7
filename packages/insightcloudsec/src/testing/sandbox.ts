/**
 * An InsightCloudSec in memory: the installation as one function from `Request` to `Response`, with state behind
 * it.
 *
 * @module @sec/insightcloudsec/testing/sandbox
 */
import { createFaultScript } from '@sec/core/testing/faults';
import {
  createLists,
  createShaper,
  type Lists,
  redactedBody,
  findRoute,
  jsonResponse,
  type ShapeResponse,
  tryParseJson,
} from '@sec/core/vendor/testing';
import { shapes } from '../generated/shapes.js';
import { table } from '../generated/table.js';
import { accountRoutes } from './sandbox/accounts.js';
import { cloudRoutes } from './sandbox/clouds.js';
import { insightRoutes } from './sandbox/insights.js';
import { failV2, type SandboxRoute } from './sandbox/kit.js';
import type { InsightCloudSecSandboxOptions } from './sandbox/options.js';
import { resourceRoutes } from './sandbox/resources.js';
import { admin, fillWorld } from './sandbox/sample.js';
import { scanRoutes } from './sandbox/scans.js';
import type { InsightCloudSecSandbox, SandboxRequest } from './sandbox/view.js';
import { createWorld, settleClouds, type UserRow, type World } from './sandbox/world.js';

export { type Fault, fault, type FaultMix, type FaultScript, type RequestMatch } from '@sec/core/testing/faults';
export type { ListBehavior, ListChange, ListOptions, ListScript, OtherOrganization, SeedOptions } from '@sec/core/vendor/testing';
export type { InsightCloudSecSandboxOptions, SandboxIacScan, SandboxSeed, SandboxVerdict } from './sandbox/options.js';
export type { InsightCloudSecSandbox, SandboxRequest } from './sandbox/view.js';
export type { SandboxState } from './sandbox/world.js';

const secretMembers =
  /^(password|confirm_password|api_key|secret_key|session_id|otp_secret|secret_access_key|private_key|api_credentials)$/;

/**
 * Creates a sandbox.
 *
 * It serves login, logout, keys, users, organizations, clouds, badges, harvests, resource queries of v2 and v3, resource
 * details and search, insights, packs, exemptions, scans of infrastructure code and container vulnerabilities, with the
 * vendor's forms of failure. It responds to paths of the other families with 404; the example handlers of this package's test
 * kit stand in for them, and `lists.seed` gives rows to any paged operation.
 *
 * It needs only `Request` and `Response`, so it runs in Node, browsers, Bun, Deno and workerd.
 *
 * @source the sources of the specification, `specs/insightcloudsec/SOURCES.md`; not compared with a real server
 */
export function createInsightCloudSecSandbox(options: InsightCloudSecSandboxOptions = {}): InsightCloudSecSandbox {
  const { baseUrl = 'https://cloudsec.sandbox.example' } = options;
  const routes = [...accountRoutes(), ...cloudRoutes(), ...resourceRoutes(), ...insightRoutes(), ...scanRoutes()];
  const requests: { -readonly [Member in keyof SandboxRequest]: SandboxRequest[Member] }[] = [];
  const faults = createFaultScript();
  const start = (): World => {
    const filled = createWorld({ ...options, baseUrl });
    fillWorld(filled, options.seed ?? {});
    return filled;
  };
  let world = start();
  const lists = createLists(table, options.lists);
  const shape = createShaper(shapes, options.sparse);

  return {
    handle: faults.wrap(async (request) => {
      const { pathname, search } = new URL(request.url);
      const path = /\/(v[234]|client_version).*$/.exec(pathname)?.[0] ?? pathname;
      const credential = request.headers.has('api-key') ? 'key' : request.headers.has('x-auth-token') ? 'session' : 'none';
      const entry = { method: request.method, path, query: search.slice(1), credential, body: undefined as unknown, status: 0 } as const;
      const kept: (typeof requests)[number] = { ...entry };
      requests.push(kept);
      const text = await request.text();
      kept.body = redactedBody(text, secretMembers);
      request.signal.throwIfAborted();
      settleClouds(world);
      const current = world;
      const response = await lists.act(
        lists.find(request.method, path),
        () => structuredClone(current.tables),
        async (older) =>
          respond(older === undefined ? current : { ...current, tables: older }, routes, { request, path, text, lists, shape }),
      );
      kept.status = response.status;
      return response;
    }),
    faults,
    lists: lists.script,
    baseUrl,
    get apiKey() {
      return world.keys.get(admin.user_id) ?? '';
    },
    username: admin.username,
    password: admin.password,
    revokeSessions: () => world.sessions.clear(),
    requests,
    get state() {
      settleClouds(world);
      return structuredClone(world.tables);
    },
    reset() {
      world = start();
      lists.reset();
      requests.length = 0;
      faults.clear();
    },
  };
}

interface Received {
  readonly request: Request;
  readonly path: string;
  /** Body of the request. */
  readonly text: string;
  readonly lists: Lists;
  readonly shape: ShapeResponse;
}

function respond(world: World, routes: readonly SandboxRoute[], { request, path, text, lists, shape }: Received): Response {
  const { method, headers, url } = request;
  const found = findRoute(routes, method, path);
  const user = identify(world, headers);
  if (user === undefined && found?.route.isPublic !== true) return failV2(401, 'Access denied', 'AuthenticationError');
  const operation = lists.find(method, path);
  const query = new URL(url).searchParams;
  const received = { pathname: path, query, body: tryParseJson(text) };
  const seeded = lists.seeded(operation, received);
  if (seeded !== undefined) return jsonResponse(200, seeded);
  if (found === undefined) return failV2(404, 'Not found', 'NotFound');
  const response = found.route.respond({
    ...received,
    params: found.params,
    headers,
    world,
    cut: (page) => lists.cut(operation, page),
    user,
    organizationId: user === undefined ? 1 : (world.current.get(user.user_id) ?? user.organization_id),
  });
  return shape(operation, received, response);
}

/** Either header is enough; the key takes precedence. */
function identify({ keys, sessions, tables }: World, headers: Headers): UserRow | undefined {
  const key = headers.get('api-key');
  const byKey = key === null || key === '' ? undefined : [...keys].find(([, value]) => value === key)?.[0];
  const id = byKey ?? sessions.get(headers.get('x-auth-token') ?? '');
  return tables.users.find(({ user_id }) => user_id === id);
}
