/** The faulty server of the soak, in a process of its own: an Aqua whose tokens are valid for two seconds, and an action. */
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { createFaultScript, fault } from '@sec/core/testing/faults';
import { serve } from '@sec/core/testing/server';
import { createRandom } from '../random.ts';

/** What the soak gets when the server listens. */
export interface SoakAddress {
  readonly authUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** What the soak gets at the end. */
export interface SoakCounts {
  /** Requests that reached the console, with or without a fault. */
  readonly requests: number;
  readonly tokenRequests: number;
  /** Requests that a fault hit. */
  readonly faults: number;
  /** How often each action was carried out, by its number. */
  readonly actions: readonly number[];
}

const actions: number[] = [];
let requests = 0;

const faults = createFaultScript();
const faulty = faults.wrap((request) => (request.method === 'POST' ? act(request) : sandbox.handleConsole(request)));
const consoleServer = await serve((request) => {
  requests++;
  return faulty(request);
});
const sandbox = createAquaSandbox({ tokenLifetimeMs: 2_000, consoleHost: new URL(consoleServer.url).host });
const authServer = await serve((request) => sandbox.handleAuth(request));

faults.mix({
  share: 0.05,
  random: createRandom(20_260_301),
  faults: [
    fault.reset(),
    fault.resetAfterActing(),
    fault.resetInBody(),
    fault.stall(),
    fault.stallInBody(),
    fault.wrongLength(7),
    fault.html(),
    fault.empty(502),
    fault.status(500),
    fault.status(503),
    fault.retryAfter(0, 503),
    fault.retryAfter('0.2'),
    fault.unauthorized(),
    fault.latency(50),
  ],
});

process.on('message', (message) => {
  if (message === 'counts') {
    const tokenRequests = sandbox.requests.filter(({ path }) => path === '/v2/tokens').length;
    process.send?.({ requests, tokenRequests, faults: faults.hits, actions } satisfies SoakCounts);
  }
  if (message === 'close') {
    void Promise.all([consoleServer.close(), authServer.close()]).then(() => process.exit(0));
  }
});
// The soak may have crashed.
process.on('disconnect', () => process.exit(1));
process.send?.({ authUrl: authServer.url, apiKey: sandbox.apiKey, apiSecret: sandbox.apiSecret } satisfies SoakAddress);

/** Carries out an action for a caller whose token is valid. The sandbox does not know this path, but it knows its tokens. */
async function act(request: Request): Promise<Response> {
  const { name } = (await request.json()) as { readonly name: string };
  const headers = { authorization: request.headers.get('authorization') ?? '' };
  const allowed = await sandbox.handleConsole(new Request(new URL('/api/v1/registries', request.url), { headers }));
  await allowed.body?.cancel();
  if (allowed.status !== 200) return new Response('{}', { status: allowed.status, headers: { 'content-type': 'application/json' } });
  const index = Number(name);
  actions[index] = (actions[index] ?? 0) + 1;
  return new Response(null, { status: 200 });
}
