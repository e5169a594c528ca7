/**
 * A RISKEN that lives in memory: the gateway as one function from `Request` to `Response`, with state behind it.
 *
 * @module @sec/risken/testing/sandbox
 */
import { createFaultScript } from '@sec/core/testing/faults';
import { createLists, tryParseJson } from '@sec/core/vendor/testing';
import { table } from '../generated/table.js';
import { arrangeRows } from './sandbox/catalogue.js';
import { advanceScans, type ScanOptions } from './sandbox/aws-scan.js';
import { allRoutes } from './sandbox/families.js';
import type { SandboxAiSummary } from './sandbox/finding-ai.js';
import { nestSettings } from './sandbox/github-app.js';
import { respondToRequest, type Gateway, pathOf } from './sandbox/http.js';
import type { RiskenSandbox, RiskenSandboxOptions, SandboxRequest, SandboxToken } from './sandbox/options.js';
import { addFindings, fillStore, organizationId, projectId, userIdentity } from './sandbox/sample.js';
import { createRest } from './sandbox/rest.js';
import { createStore, type Store } from './sandbox/state.js';
import { endTasks } from './sandbox/task.js';
import { encodeToken, inventSecret, type IssuedToken } from './sandbox/token.js';

export { type Fault, fault, type FaultMix, type FaultScript, type RequestMatch } from '@sec/core/testing/faults';
export type { ListBehavior, ListChange, ListOptions, ListScript, OtherOrganization, SeedOptions } from '@sec/core/vendor/testing';
export type { SandboxScan, SandboxScanOutcome } from './sandbox/aws-scan.js';
export type { SandboxAiSummary } from './sandbox/finding-ai.js';
export type { RiskenSandbox, RiskenSandboxOptions, SandboxRequest, SandboxToken } from './sandbox/options.js';
export type { SandboxSeed } from './sandbox/sample.js';
export type { SandboxState } from './sandbox/tables.js';

/**
 * Creates a sandbox.
 *
 * It responds to all operations. Sign-in, projects, AWS, findings, alerts, users, tokens, organizations, scans and reports behave as
 * the vendor's gateway does: statuses, five shapes of failure, messages of validation, left-out zeros and odd ends included. The
 * other families are rows that the specification describes, with rights, unique members, full replaces and what goes with a
 * deleted row as on the server; their validation says only what is missing. A generated token works, and may do what the roles
 * that it is given allow. What has no state, such as the catalogues of scanners, is answered with an example that is marked by the
 * header `x-sandbox: example`; a write whose effect nobody would see is refused with 501, and paths of no operation are 404.
 *
 * It needs nothing but `Request`, `Response` and streams, so it runs in Node, browsers, Bun, Deno and workerd.
 *
 * @source ca-risken/gateway, ca-risken/core, ca-risken/datasource-api [C]; the recorded operations were compared with a server [O]
 */
export function createRiskenSandbox<Name extends string = never>(options: RiskenSandboxOptions<Name> = {}): RiskenSandbox<Name> {
  const { baseUrl = 'https://risken.sandbox.example/api/v1', clock = Date, latencyMs = 0 } = options;
  const scans: ScanOptions = { scanDurationMs: options.scanDurationMs ?? 1500, scanOutcome: options.scanOutcome ?? (() => 'OK') };
  const names = Object.keys(options.tokens ?? {}) as Name[];
  const tokens = [
    issue(1001, {}),
    issue(1002, { organizationId }),
    ...names.map((name, index) => issue(1003 + index, options.tokens?.[name] ?? {})),
  ];
  const [accessToken = '', organizationAccessToken = '', ...further] = tokens.map(encodeToken);
  const requests: { -readonly [Member in keyof SandboxRequest]: SandboxRequest[Member] }[] = [];
  const lists = createLists(table, options.lists, { shuffleTies: true });
  const rest = createRest(options, clock);
  const gatewayOf = (store: Store): Gateway => ({ store, lists, rest, routes: allRoutes(store, options.aiSummary ?? summarize) });
  const start = (): Gateway => {
    const store = createStore(clock);
    store.tables.tokens.push(...structuredClone(tokens));
    store.tables.rows = arrangeRows(rest.seed(), { userId: 1001, tokens, times: store.times() });
    nestSettings(store);
    fillStore(store, options.seed ?? {}, options.sparse);
    return gatewayOf(store);
  };
  const endWork = (store: Store): void => {
    advanceScans(store, scans);
    endTasks(store, scans.scanDurationMs);
  };
  let gateway = start();
  const faults = createFaultScript();

  return {
    handle: faults.wrap(async (request) => {
      const { pathname, search } = new URL(request.url);
      const entry = {
        method: request.method,
        path: pathOf(request) || pathname,
        query: search.slice(1),
        body: undefined as unknown,
        status: 0,
      };
      requests.push(entry);
      const body = await request.text();
      if (body !== '') entry.body = tryParseJson(body) ?? body;
      if (latencyMs > 0) await pause(latencyMs, request.signal);
      request.signal.throwIfAborted();
      const { store } = gateway;
      endWork(store);
      const response = await lists.act(
        lists.find(request.method, pathname),
        () => structuredClone(store.tables),
        (older) => respondToRequest(older === undefined ? gateway : gatewayOf({ ...store, tables: older }), request, body),
      );
      entry.status = response.status;
      return response;
    }),
    faults,
    lists: lists.script,
    baseUrl,
    accessToken,
    organizationAccessToken,
    tokens: Object.fromEntries(names.map((name, index) => [name, further[index]])) as Record<Name, string>,
    projectId,
    organizationId,
    userIdentity,
    requests,
    get state() {
      endWork(gateway.store);
      return structuredClone(gateway.store.tables);
    },
    seedFindings: (count) => addFindings(gateway.store, count),
    reset() {
      lists.reset();
      gateway = start();
      requests.length = 0;
      faults.clear();
    },
  };
}

function issue(tokenId: number, token: SandboxToken): IssuedToken {
  return {
    kind: token.organizationId === undefined ? 'project' : 'organization',
    ownerId: token.organizationId ?? token.projectId ?? projectId,
    tokenId,
    secret: inventSecret(tokenId),
    expiresAtMs: token.expiresAtMs ?? Number.POSITIVE_INFINITY,
    actions: token.actions === null ? undefined : (token.actions ?? '.*'),
  };
}

const summarize: SandboxAiSummary = (finding, lang) =>
  lang === 'ja'
    ? ['これは', 'サンドボックスの要約です: ', finding.description]
    : ['This is ', 'a sandbox summary of: ', finding.description];

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
