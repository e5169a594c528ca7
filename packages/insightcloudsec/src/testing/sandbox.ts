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
  createStore,
  findRoute,
  jsonResponse,
  type Lists,
  refuseMethod,
  redactedBody,
  type ShapeResponse,
  type Store,
  type StoreVendor,
  tryParseJson,
  watchInput,
} from '@sec/core/vendor/testing';
import { examples } from '../generated/handlers.js';
import { shapes } from '../generated/shapes.js';
import { state } from '../generated/state.js';
import { table } from '../generated/table.js';
import { accountRoutes } from './sandbox/accounts.js';
import { botRoutes } from './sandbox/bots.js';
import { cloudRoutes } from './sandbox/clouds.js';
import { exemptionRoutes } from './sandbox/exemptions.js';
import { harvestingRoutes } from './sandbox/harvesting.js';
import { insightRoutes } from './sandbox/insights.js';
import { failV2, failV3, type SandboxRoute } from './sandbox/kit.js';
import type { InsightCloudSecSandboxOptions } from './sandbox/options.js';
import { organizationRoutes } from './sandbox/organizations.js';
import { packRoutes } from './sandbox/packs.js';
import { resourceActionRoutes } from './sandbox/resource-actions.js';
import { resourceGroupRoutes } from './sandbox/resource-groups.js';
import { resourceRoutes } from './sandbox/resources.js';
import { rightsRoutes } from './sandbox/rights.js';
import { admin, fillWorld } from './sandbox/sample.js';
import { scanRoutes } from './sandbox/scans.js';
import { signOnRoutes } from './sandbox/sign-on.js';
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
 * Users and their rights, organizations, clouds and their harvest, badges, resources and their groups, insights, packs,
 * exemptions, bots, scans of infrastructure code and container vulnerabilities have state, with the vendor's forms of failure. What
 * the provider carries out later is done at once, and a custom insight finds nothing. A read without state responds with the example
 * of the specification and the header `x-sandbox: example`; a write without state, and a filter that the sandbox does not know, with
 * status 501. `lists.seed` gives rows to any paged operation.
 *
 * It needs only `Request` and `Response`, so it runs in Node, browsers, Bun, Deno and workerd.
 *
 * @source the sources of the specification, `specs/insightcloudsec/SOURCES.md`; not compared with a real server
 */
export function createInsightCloudSecSandbox(options: InsightCloudSecSandboxOptions = {}): InsightCloudSecSandbox {
  const { baseUrl = 'https://cloudsec.sandbox.example' } = options;
  const routes = createRoutes();
  const requests: { -readonly [Member in keyof SandboxRequest]: SandboxRequest[Member] }[] = [];
  const faults = createFaultScript();
  const rest = createStore({
    state,
    examples,
    unserved: options.unserved,
    vendor: vendorOf(options),
  });
  const start = (): World => {
    const filled = createWorld({ ...options, baseUrl });
    fillWorld(filled, options.seed ?? {});
    Object.assign(filled.tables.rows, rest.seed());
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
          respond(older === undefined ? current : { ...current, tables: older }, routes, { request, path, text, lists, rest, shape }),
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

/** What the store says in the vendor's words. */
function vendorOf({ clock = Date }: InsightCloudSecSandboxOptions): StoreVendor {
  return {
    reply: (_, status, body) => jsonResponse(status, body),
    missing: () => failV2(404, 'Not found', 'NotFound'),
    exists: () => failV2(400, 'Already exists'),
    incomplete: (_, member) => failV2(400, `${member} is required`),
    unfit: ({ path }, member) =>
      path.startsWith('/v3/') ? failV3(400, { [member]: ['Not a valid value.'] }) : failV2(400, `${member} is invalid`),
    stamp(row, isNew) {
      if (!('date_modified' in row)) return row;
      const now = `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;
      return { ...row, date_modified: now, ...(isNew ? { date_created: now } : {}) };
    },
  };
}

function createRoutes(): readonly SandboxRoute[] {
  return [
    ...accountRoutes(),
    ...organizationRoutes(),
    ...rightsRoutes(),
    ...signOnRoutes(),
    ...cloudRoutes(),
    ...harvestingRoutes(),
    ...resourceRoutes(),
    ...resourceGroupRoutes(),
    ...resourceActionRoutes(),
    ...packRoutes(),
    ...insightRoutes(),
    ...exemptionRoutes(),
    ...botRoutes(),
    ...scanRoutes(),
  ];
}

interface Received {
  readonly request: Request;
  readonly path: string;
  /** Body of the request. */
  readonly text: string;
  readonly lists: Lists;
  /** What responds to operations that no route is for. */
  readonly rest: Store;
  readonly shape: ShapeResponse;
}

function respond(world: World, routes: readonly SandboxRoute[], { request, path, text, lists, rest, shape }: Received): Response {
  const { method, headers, url } = request;
  const operation = lists.find(method, path);
  const found = findRoute(routes, method, path, operation);
  const user = identify(world, headers);
  if (user === undefined && found?.route.isPublic !== true) return failV2(401, 'Access denied', 'AuthenticationError');
  const query = new URL(url).searchParams;
  const received = { pathname: path, query, body: tryParseJson(text) };
  const seeded = lists.seeded(operation, received);
  if (seeded !== undefined) return jsonResponse(200, seeded);
  if (found === undefined)
    return operation === undefined
      ? (refuseMethod(table, method, path) ?? failV2(404, 'Not found', 'NotFound'))
      : shape(operation, received, rest.respond({ operation, received, tables: world.tables.rows, lists }));
  const refusal = operation === undefined ? undefined : rest.refuseBody(operation, received);
  if (refusal !== undefined) return refusal;
  const watched = watchInput(operation, query, received.body);
  const response = found.route.respond({
    params: found.params,
    query: watched.query,
    body: watched.body,
    headers,
    world,
    cut: (page) => lists.cut(operation, page),
    user,
    organizationId: user?.acts_in ?? 1,
  });
  return watched.refuse(response) ?? shape(operation, received, response);
}

/** Either header is enough; the key takes precedence. */
function identify({ keys, sessions, tables }: World, headers: Headers): UserRow | undefined {
  const key = headers.get('api-key');
  const byKey = key === null || key === '' ? undefined : [...keys].find(([, value]) => value === key)?.[0];
  const id = byKey ?? sessions.get(headers.get('x-auth-token') ?? '');
  return tables.users.find(({ user_id }) => user_id === id);
}
