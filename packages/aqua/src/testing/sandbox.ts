/**
 * An Aqua that lives in memory: token host and console as functions from `Request` to `Response`, with state behind them.
 *
 * @module @sec/aqua/testing/sandbox
 */
import { createFaultScript } from '@sec/core/testing/faults';
import { createLists, redactedBody } from '@sec/core/vendor/testing';
import { table } from '../generated/table.js';
import { account, kindOf } from './sandbox/access.js';
import { withHeaders } from './sandbox/responses.js';
import { advanceRealtimeScans } from './sandbox/cspm-scans.js';
import { respondOn, createWorld, headerNameOf, pathOf } from './sandbox/http.js';
import type { AquaSandbox, AquaSandboxOptions, SandboxRequest, SandboxWebhook } from './sandbox/options.js';
import { advanceScans } from './sandbox/scan-engine.js';
import { hasEnded, type Store } from './sandbox/state.js';

export { type Fault, fault, type FaultMix, type FaultScript, type RequestMatch } from '@sec/core/testing/faults';
export type { ListBehavior, ListChange, ListOptions, ListScript, OtherOrganization, SeedOptions } from '@sec/core/vendor/testing';
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
  SandboxScanStatus,
  SandboxWebhook,
} from './sandbox/options.js';
export type { SandboxState } from './sandbox/state.js';

const secretMembers = /^(password|secret|token|auth_token|client_key|private_key|key_value|opsgenie_apikey)$/;

/**
 * Creates a sandbox.
 *
 * The console answers for its own operations, the token host for all others: the CSPM API, provisioning, the platform, the supply
 * chain, code scans, exports and onboarding. Scans, images with everything about them, registries, risks with their acknowledgements,
 * cloud accounts and exports behave as the vendor's; the other families list, read, create, change and delete rows of the
 * specification. A read without state, such as that of machines, hosts, containers and licences, answers with the example and the
 * header `x-sandbox: example`; a write without state, and a filter whose effect is not known, is a 501 that names it.
 * `lists.seed` gives rows to any paged operation. An application scope narrows images by their registry and repository.
 *
 * It needs nothing but `Request`, `Response` and Web Crypto, so it runs in Node, browsers, Bun, Deno and workerd.
 *
 * @source Aqua Security API Reference and support articles [S]; cloudsploit/docs API Blueprint [O];
 * aquasecurity/terraform-provider-aquasec [C]; not tested on a server
 */
export function createAquaSandbox(options: AquaSandboxOptions = {}): AquaSandbox {
  const { consoleHost = 'sandbox.cloud.aquasec.com', clock = Date, clockSkewMs = 0 } = options;
  const requests: { -readonly [Member in keyof SandboxRequest]: SandboxRequest[Member] }[] = [];
  const webhooks: SandboxWebhook[] = [];
  const lists = createLists(table, options.lists);
  let world = createWorld(options, consoleHost, lists);
  const faults = { auth: createFaultScript(), console: createFaultScript() };

  const advance = (): void => {
    advanceScans(world.store, options, (webhook) => {
      webhooks.push(webhook);
      options.onWebhook?.(webhook.url, webhook.document);
      if (options.fetch !== undefined) void post(webhook, options.fetch);
    });
    advanceRealtimeScans(world.store, options);
  };

  /** Ends scans with a webhook, as nobody may poll them. */
  function watchWebhooks(store: Store): void {
    const isWatched = store.tables.jobs.some((job) => job.webhook_url !== '' && !hasEnded(job));
    if (options.clock !== undefined || store.isWatched || !isWatched) return;
    store.isWatched = true;
    const check = (): void => {
      store.isWatched = false;
      if (world.store !== store) return;
      advance();
      watchWebhooks(store);
    };
    const timer: unknown = setTimeout(check, (options.scanDurationMs ?? 1500) / 2 + 5);
    // In Node a timer keeps the process alive by default.
    (timer as { unref?: () => void }).unref?.();
  }

  async function respond(host: SandboxRequest['host'], request: Request): Promise<Response> {
    const { method, headers } = request;
    const [path, query] = [pathOf(request, host), new URL(request.url).search.slice(1)];
    const credential = kindOf(headers, host === 'auth' ? 'authorization' : headerNameOf(options));
    const entry = { host, method, path, query, credential, body: undefined as unknown, status: 0 };
    requests.push(entry);
    const text = await request.text();
    entry.body = redactedBody(text, secretMembers);
    request.signal.throwIfAborted();
    advance();
    const { pathname } = new URL(request.url);
    // A slash at the end is another path here.
    const operation = pathname.endsWith('/') ? undefined : lists.find(method, pathname);
    const response = await respondOn(host, world, options, { method, headers, path, pathname, query, text, operation });
    entry.status = response.status;
    watchWebhooks(world.store);
    return response;
  }

  return {
    handleAuth: faults.auth.wrap(async (request) => {
      const response = await respond('auth', request);
      return withHeaders(response, { ...corsHeaders, date: new Date(clock.now() + clockSkewMs).toUTCString() });
    }),
    handleConsole: faults.console.wrap(async (request) => {
      const response = await respond('console', request);
      return withHeaders(response, { date: new Date(clock.now()).toUTCString() });
    }),
    faults,
    lists: lists.script,
    consoleHost,
    ...account,
    issueToken: () =>
      world.tokens.issue({ kind: 'account', user: account.email, roles: undefined, endpoints: ['ANY'], isFromKey: false }, 3_600_000),
    revokeTokens: () => world.tokens.revoke(),
    requests,
    webhooks,
    get state() {
      advance();
      return structuredClone(world.store.tables);
    },
    advance,
    reset() {
      lists.reset();
      world = createWorld(options, consoleHost, lists);
      requests.length = 0;
      webhooks.length = 0;
      faults.auth.clear();
      faults.console.clear();
    },
  };
}

/** Seen in recordings of the token host. */
const corsHeaders = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*' };

/** Whether the receiver is there, and whether the address is one, is no concern of the console. */
async function post({ url, document }: SandboxWebhook, send: (request: Request) => Promise<Response>): Promise<void> {
  try {
    await send(new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(document) }));
  } catch {
    // See above.
  }
}
