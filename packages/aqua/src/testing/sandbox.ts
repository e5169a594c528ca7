/**
 * An Aqua that lives in memory: token host and console as functions from `Request` to `Response`, with state behind them.
 *
 * @module @sec/aqua/testing/sandbox
 */
import {
  account,
  type Caller,
  identifyOnConsole,
  identifyOnTokenHost,
  kindOf,
  refuseOnConsole,
  refuseOnTokenHost,
} from './sandbox/access.js';
import { consoleFailure, cspmFailure, json, withHeaders } from './sandbox/answers.js';
import { consoleRoutes, cspmRoutes } from './sandbox/families.js';
import type { AquaSandbox, AquaSandboxOptions, SandboxRequest, SandboxWebhook } from './sandbox/options.js';
import { hideSecrets, parseOrNothing } from './sandbox/request-log.js';
import { findRoute, isObject, type Call, type Route } from './sandbox/route.js';
import { fillStore } from './sandbox/sample.js';
import { settleScans } from './sandbox/scan-engine.js';
import { settleRealtimeScans } from './sandbox/cspm-scans.js';
import { createStore, isOver, type Store } from './sandbox/state.js';
import { createTokens, type Tokens } from './sandbox/token.js';

export type {
  AquaSandbox,
  AquaSandboxOptions,
  SandboxImageName,
  SandboxKeyName,
  SandboxRegistryName,
  SandboxRequest,
  SandboxResultOptions,
  SandboxScanner,
  SandboxSeed,
  SandboxStatusWord,
  SandboxWebhook,
} from './sandbox/options.js';
export type { SandboxState } from './sandbox/state.js';

/**
 * Creates a sandbox.
 *
 * The token host answers `/v2/signin` and `/v2/tokens`, groups, connected cloud accounts ("keys"), generated ids, background
 * and real-time scans, the list of tests, and `/v1/envs` of the provisioning service. The console answers login and `/api`,
 * registries, images, image scans, the scan queue, repositories, the counts and vulnerabilities of risks, and the inventory
 * of images. Paths of the other families are unknown here (404); the example handlers of this package's test kit stand in
 * for them.
 *
 * It needs nothing but `Request`, `Response` and Web Crypto, so it runs in Node, browsers, Bun, Deno and workerd.
 *
 * @source Aqua Security API Reference and support articles [S]; cloudsploit/docs API Blueprint [O];
 * aquasecurity/terraform-provider-aquasec [C]; not tried on a server
 */
export function createAquaSandbox(options: AquaSandboxOptions = {}): AquaSandbox {
  const { consoleHost = 'sandbox.cloud.aquasec.com', clock = Date, skewMs = 0 } = options;
  const requests: { -readonly [Member in keyof SandboxRequest]: SandboxRequest[Member] }[] = [];
  const webhooks: SandboxWebhook[] = [];
  const headerName = options.authHeaderName ?? 'authorization';
  let world = createWorld(options, consoleHost);

  const send = (webhook: SandboxWebhook): void => {
    webhooks.push(webhook);
    options.onWebhook?.(webhook.url, webhook.document);
    const body = JSON.stringify(webhook.document);
    // Whether the receiver is there is no concern of the console.
    void options
      .fetch?.(new Request(webhook.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
      .catch(() => {});
  };
  const settle = (): void => {
    settleScans(world.store, options, send);
    settleRealtimeScans(world.store, options);
  };

  /** Ends scans that somebody wants to be told about, as nobody may ask for them. */
  function watchWebhooks({ store }: World): void {
    if (options.clock !== undefined || world.store !== store) return;
    const isWatched = store.tables.jobs.some((job) => job.webhook_url !== '' && !isOver(job));
    if (!isWatched || store.isWatched) return;
    store.isWatched = true;
    const timer: unknown = setTimeout(
      () => {
        store.isWatched = false;
        if (world.store === store) settle();
        watchWebhooks({ ...world, store });
      },
      (options.scanDurationMs ?? 1500) / 2 + 5,
    );
    // In Node a timer keeps the process alive unless told not to.
    (timer as { unref?: () => void }).unref?.();
  }

  async function answer(host: SandboxRequest['host'], request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const path = pathFrom(pathname, host === 'auth' ? /\/v[12]\/.*$/ : /\/api(\/.*)?$/);
    const credential = kindOf(request.headers, host === 'auth' ? 'authorization' : headerName);
    const entry = { host, method: request.method, path, query: search.slice(1), credential, body: undefined as unknown, status: 0 };
    requests.push(entry);
    const text = await request.text();
    const parsed = parseOrNothing(text);
    if (text !== '') entry.body = parsed === undefined ? text : hideSecrets(parsed);
    request.signal.throwIfAborted();
    settle();
    const body = isObject(parsed) ? parsed : {};
    const call = { ...world, options, body, query: new URLSearchParams(search) };
    const response = host === 'auth' ? await answerAuth(call, request, path, text) : answerConsole(call, request, path);
    entry.status = response.status;
    watchWebhooks(world);
    return response;
  }

  async function answerAuth(call: Omit<Call, 'params' | 'user'>, request: Request, path: string, text: string): Promise<Response> {
    const { method, headers } = request;
    if (method === 'OPTIONS') return new Response(null, { status: 204 });
    const found = findRoute(world.cspm, method, path);
    if (found?.route.isOpen === true) return found.route.answer({ ...call, params: found.params, user: account.email });
    const caller = await identifyOnTokenHost({ headers, method, path, body: text }, call.tokens, clock.now() + skewMs);
    // How the provisioning service refuses is not documented; its headers are those of an AWS gateway, which says it so.
    if (caller instanceof Response) return path === '/v1/envs' ? json(401, { message: 'Unauthorized' }) : caller;
    if (found === undefined) return cspmFailure(404, 'Not found');
    // A token is for everything but getting another one.
    if (path === '/v2/tokens' && caller.token !== undefined) return cspmFailure(403, 'Access denied', ['The request must be signed']);
    const refusal = refuseOnTokenHost(caller, method, path, options.deniedPermissions ?? []);
    return refusal ?? found.route.answer({ ...call, params: found.params, user: caller.user });
  }

  function answerConsole(call: Omit<Call, 'params' | 'user'>, { method, headers }: Request, path: string): Response {
    const found = findRoute(world.console, method, path);
    if (found?.route.isOpen === true) return found.route.answer({ ...call, params: found.params, user: '' });
    const caller: Caller | Response = identifyOnConsole(headers, headerName, call.tokens);
    if (caller instanceof Response) return caller;
    if (found === undefined) return consoleFailure(404, 'not found');
    return refuseOnConsole(caller, method, options) ?? found.route.answer({ ...call, params: found.params, user: caller.user });
  }

  return {
    async handleAuth(request) {
      const response = await answer('auth', request);
      return withHeaders(response, { ...corsHeaders, date: new Date(clock.now() + skewMs).toUTCString() });
    },
    async handleConsole(request) {
      const response = await answer('console', request);
      return withHeaders(response, { date: new Date(clock.now()).toUTCString() });
    },
    consoleHost,
    ...account,
    issueToken: () =>
      world.tokens.issue({ kind: 'account', user: account.email, roles: undefined, endpoints: ['ANY'], isFromKey: false }, 3_600_000),
    revokeTokens: () => world.tokens.revoke(),
    requests,
    webhooks,
    get state() {
      settle();
      return structuredClone(world.store.tables);
    },
    settle,
    reset() {
      world = createWorld(options, consoleHost);
      requests.length = 0;
      webhooks.length = 0;
    },
  };
}

/** Seen in recordings of the token host. */
const corsHeaders = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' };

interface World {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly cspm: readonly Route[];
  readonly console: readonly Route[];
}

function createWorld(options: AquaSandboxOptions, consoleHost: string): World {
  const { clock = Date, skewMs = 0, tokenLifeMs, acceptOnlyNewest = false, consoleInToken = true } = options;
  const store = createStore(clock);
  fillStore(store, options.seed ?? {});
  const tokens = createTokens({ clock, skewMs, tokenLifeMs, acceptOnlyNewest, consoleHost: consoleInToken ? consoleHost : undefined });
  return { store, tokens, cspm: cspmRoutes(consoleHost), console: consoleRoutes(options) };
}

/** What stands before the API's own path is the installation's business. */
function pathFrom(pathname: string, pattern: RegExp): string {
  return pattern.exec(pathname)?.[0] ?? pathname;
}
