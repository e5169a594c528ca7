/**
 * Nothing hangs, everything stops: a call that stalls in any phase ends after its `timeoutMs` and names the phase; an
 * abort in any phase ends it at once with the caller's own reason; nothing is left behind, and the process can exit.
 *
 * | stalls in        | how                                                        | named phase | timeoutMs 300 | abort × 3 reasons |
 * | ---------------- | ---------------------------------------------------------- | ----------- | ------------- | ----------------- |
 * | credential       | token host, function, console lookup, token store, one more try | credential | ×         | ×                 |
 * | queue            | maxConcurrent, rateLimit, a limiter of one's own           | queue       | ×             | ×                 |
 * | connect          | a TLS handshake that is never answered                     | headers     | ×             | ×                 |
 * | headers          | a read, a write, a call by path                            | headers     | ×             | ×                 |
 * | body             | after the head, in the middle, a stream                    | body        | ×             | ×                 |
 * | wait             | a server that asks for 50 s                                | none: the refusal itself, at once | ×  | ×      |
 * | next page        | head and body of the second page                           | headers, body | ×           | ×                 |
 *
 * All of it runs on sockets, with ten times the limits and the best of three; the limits themselves are exact on the clock
 * held by hand.
 */
import { getEventListeners } from 'node:events';
import { createAquaClient } from '@sec/aqua';
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { type CallOptions, type Clock, HttpError, isSecError, shareLimits, shareTokens, systemClock, TimeoutError } from '@sec/core';
import { serveUnresponsive } from '@sec/core/testing/server';
import { createRiskenClient, type RiskenClient } from '@sec/risken';
import { createRaw } from '@sec/risken/raw';
import { fault } from '@sec/risken/testing/sandbox';
import { startRiskenSandbox } from '@sec/risken/testing/server';
import { expect, onTestFinished, test } from 'vitest';
import { failureOf } from '../support/failure-of.js';
import { settle } from '../support/hand-clock.js';
import { type Answer, script } from '../support/script.js';
import { bestOfThree, timed } from './support/best-of-three.js';
import { bundleProgram, startProgram } from './support/program.js';

/** A call that gets no further than one phase, and what it leaves to be tidied up. */
interface Stalled {
  readonly call: (options: CallOptions) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

type Phase = TimeoutError['phase'];

/** Where the call stalls, the phase that its error names (none where another error says more), and the set-up. */
type Stall = readonly [where: string, phase: Phase | undefined, start: () => Promise<Stalled>];

const never = (): Promise<never> => new Promise(() => undefined);
const neverStoring = shareTokens({ get: never, set: never, delete: never });

type Servers = Awaited<ReturnType<typeof startRiskenSandbox>>;

/** A call to a RISKEN whose sandbox goes wrong; `prepare` runs before the call, and what it started is ended with it. */
async function stallRisken(
  goWrong: (server: Servers) => void,
  call: (client: RiskenClient, options: CallOptions) => Promise<unknown>,
  clientOptions: Parameters<typeof createRiskenClient>[0] = {},
  prepare: (client: RiskenClient, signal: AbortSignal) => unknown = () => undefined,
): Promise<Stalled> {
  const server = await startRiskenSandbox({ seed: { findings: 60 } });
  const end = new AbortController();
  goWrong(server);
  const { baseUrl, accessToken, projectId: project_id } = server;
  const client = createRiskenClient({ baseUrl, project_id, auth: { accessToken }, ...clientOptions });
  prepare(client, end.signal);
  return {
    call: (options) => call(client, options),
    async close() {
      end.abort();
      await server.close();
    },
  };
}

type AquaServers = Awaited<ReturnType<typeof startAquaSandbox>>;

async function stallAqua(
  goWrong: (server: AquaServers) => void,
  options: Parameters<typeof startAquaSandbox>[0] = {},
  clientOptions: Parameters<typeof createAquaClient>[0] = {},
): Promise<Stalled> {
  const server = await startAquaSandbox(options);
  goWrong(server);
  const { authUrl, apiKey, apiSecret, hosts } = server;
  const client = createAquaClient({ authUrl, hosts, auth: { apiKey, apiSecret }, ...clientOptions });
  return { call: (call) => client.registries.listRegistries(undefined, call), close: server.close };
}

const listAws = (client: RiskenClient, options: CallOptions): Promise<unknown> => client.aws.listAws({}, options);

async function walk(client: RiskenClient, options: CallOptions): Promise<unknown> {
  const seen = [];
  for await (const id of client.finding.listFindings.items({ limit: 20 }, options)) seen.push(id);
  return seen;
}

const aws = { name: 'invented', aws_account_id: '123456789012' };

const stalls: readonly Stall[] = [
  ['the token host', 'credential', () => stallAqua(({ sandbox }) => sandbox.faults.auth.on('/v2/tokens', fault.stall()))],
  ['the body of a token', 'credential', () => stallAqua(({ sandbox }) => sandbox.faults.auth.on('/v2/tokens', fault.stallInBody()))],
  [
    'the lookup of the console',
    'credential',
    () => stallAqua(({ sandbox }) => sandbox.faults.auth.on('/v1/envs', fault.stall()), { consoleInToken: false }),
  ],
  ['a token store', 'credential', () => stallAqua(() => undefined, {}, { tokenStore: neverStoring })],
  ['a function for the credential', 'credential', () => stallRisken(() => undefined, listAws, { auth: { accessToken: never } })],
  [
    'a refused credential’s one more try',
    'credential',
    () => stallRisken(({ sandbox }) => sandbox.faults.on('/list-aws', fault.unauthorized()), listAws),
  ],
  [
    'the queue for a place',
    'queue',
    () =>
      stallRisken(
        ({ sandbox }) => sandbox.faults.on('/list-aws', fault.stall()),
        listAws,
        { maxConcurrent: 1 },
        (client, signal) => client.aws.listAws({}, { signal }).catch(() => undefined),
      ),
  ],
  [
    'the queue of a rate',
    'queue',
    () =>
      stallRisken(
        () => undefined,
        listAws,
        { rateLimit: { requestsPerSecond: 0.01 } },
        (client, signal) => client.aws.listAws({}, { signal }).catch(() => undefined),
      ),
  ],
  [
    'a limiter of one’s own',
    'queue',
    () => stallRisken(() => undefined, listAws, { limiter: shareLimits({ acquire: never }, { instances: 1 }) }),
  ],
  [
    'the connection',
    'headers',
    async () => {
      const unresponsive = await serveUnresponsive();
      const stalled = await stallRisken(() => undefined, listAws, { baseUrl: unresponsive.url.replace('http:', 'https:') });
      return { call: stalled.call, close: async () => void (await Promise.all([stalled.close(), unresponsive.close()])) };
    },
  ],
  ['the head', 'headers', () => stallRisken(({ sandbox }) => sandbox.faults.on('/list-aws', fault.stall()), listAws)],
  [
    'the head of a write',
    'headers',
    () =>
      stallRisken(
        ({ sandbox }) => sandbox.faults.on('/put-aws', fault.stall()),
        (client, options) => client.aws.putAws({ aws }, options),
      ),
  ],
  [
    'the head of a call by path',
    'headers',
    () =>
      stallRisken(
        ({ sandbox }) => sandbox.faults.on('/list-aws', fault.stall()),
        (client, { signal }) =>
          createRaw(client).GET('/aws/list-aws', { params: { query: { project_id: 1001 } }, ...(signal && { signal }) }),
        { timeoutMs: 300 },
      ),
  ],
  ['the body, at its start', 'body', () => stallRisken(({ sandbox }) => sandbox.faults.on('/list-aws', fault.stallAfterHead()), listAws)],
  ['the body, in its middle', 'body', () => stallRisken(({ sandbox }) => sandbox.faults.on('/list-aws', fault.stallInBody()), listAws)],
  [
    'the body of a failure',
    'body',
    () =>
      stallRisken(
        ({ sandbox }) => sandbox.faults.on('/list-aws', (request) => fault.stallInBody()(request, () => fault.status(404)(request, never))),
        listAws,
      ),
  ],
  [
    'a stream',
    'body',
    () =>
      stallRisken(
        ({ sandbox }) => sandbox.faults.on('/get-ai-summary-stream', fault.stallInBody()),
        async (client, options) => {
          for await (const part of await client.finding.streamFindingAiSummary({ finding_id: 1001 }, options)) void part;
        },
      ),
  ],
  [
    'the wait before the next try',
    undefined,
    () => stallRisken(({ sandbox }) => sandbox.faults.on('/list-aws', fault.retryAfter(50, 503)), listAws),
  ],
  ['the head of the next page', 'headers', () => stallRisken(({ sandbox }) => sandbox.faults.on(/offset=20/, fault.stall()), walk)],
  ['the body of the next page', 'body', () => stallRisken(({ sandbox }) => sandbox.faults.on(/offset=20/, fault.stallInBody()), walk)],
];

/** Ten times the limits of a machine with nothing else to do, as machines are shared. */
const lateMs = 1_000;
const abortMs = 200;

test.concurrent.for(stalls)('on sockets, a call that stalls in %s ends after timeoutMs and says where it was', async ([, phase, start]) => {
  const { value: error, ms } = await bestOfThree(300 + lateMs, async () => {
    const { call, close } = await start();
    try {
      return await timed(() => failureOf(call({ timeoutMs: 300 })));
    } finally {
      await close();
    }
  });

  expect(ms).toBeLessThan(300 + lateMs);
  if (phase === undefined) {
    // A wait that outlasts the call is not begun: the refusal says more than a timeout would.
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({ status: 503, retryAfterMs: 50_000, attempts: 1 });
    return;
  }
  expect(ms).toBeGreaterThan(295);
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ phase, limit: 'timeoutMs', timeoutMs: 300 });
});

const reasons: readonly ((controller: AbortController) => void)[] = [
  (controller) => controller.abort(new Error('enough')),
  (controller) => controller.abort('enough'),
  (controller) => controller.abort(),
];

test.concurrent.for(stalls)('on sockets, an abort in %s ends the call with the caller’s reason', async ([, , start], { task }) => {
  await Promise.all(
    reasons.map(async (abort) => {
      const { value, ms } = await bestOfThree(abortMs, async () => {
        const { call, close } = await start();
        try {
          const controller = new AbortController();
          const { signal } = controller;
          const failure = failureOf(call({ signal }));
          await new Promise((resolve) => setTimeout(resolve, 150));
          const { value: error, ms: tookMs } = await timed(() => {
            abort(controller);
            return failure;
          });
          return { value: { error, signal }, ms: tookMs };
        } finally {
          await close();
        }
      });

      expect(value.error).toBe(value.signal.reason);
      expect(ms).toBeLessThan(abortMs);
      expect(getEventListeners(value.signal, 'abort')).toHaveLength(0);
    }),
  );
  task.meta.cases = reasons.length;
});

const baseUrl = 'https://risken.example/api/v1';
const auth = { accessToken: 'invented-token' };
const good = { json: { data: {} } };
const page = { json: { data: { finding_id: [1, 2], total: 4 } } };

/** The same phases on the clock held by hand: what the server says, and the call. */
const exact: readonly (readonly [
  where: string,
  phase: Phase,
  answers: readonly Answer[],
  call: (server: ReturnType<typeof script>, options: CallOptions) => Promise<unknown>,
])[] = [
  ['the token host', 'credential', [{ hangs: true }], (server, options) => callAqua(server, {}, options)],
  ['a token store', 'credential', [good], (server, options) => callAqua(server, { tokenStore: neverStoring }, options)],
  [
    'a function for the credential',
    'credential',
    [good],
    (server, options) => callRisken(server, { auth: { accessToken: never } }, options),
  ],
  [
    'the queue',
    'queue',
    [good],
    (server, options) => callRisken(server, { limiter: shareLimits({ acquire: never }, { instances: 1 }) }, options),
  ],
  ['the head', 'headers', [{ hangs: true }], (server, options) => callRisken(server, {}, options)],
  ['a fetch that does not hear of the end', 'headers', [{ hangs: true, deaf: true }], (server, options) => callRisken(server, {}, options)],
  ['the body', 'body', [{ stalls: true }], (server, options) => callRisken(server, {}, options)],
  ['the head of the next page', 'headers', [page, { hangs: true }], walkRisken],
  ['the body of the next page', 'body', [page, { stalls: true }], walkRisken],
];

function callAqua(server: ReturnType<typeof script>, more: Parameters<typeof createAquaClient>[0], options: CallOptions): Promise<unknown> {
  const aqua = createAquaClient({
    ...server,
    consoleUrl: 'https://console.example',
    auth: { email: 'a@example.com', password: 'invented' },
    ...more,
  });
  return aqua.registries.listRegistries(undefined, options);
}

function callRisken(
  server: ReturnType<typeof script>,
  more: Parameters<typeof createRiskenClient>[0],
  options: CallOptions,
): Promise<unknown> {
  return createRiskenClient({ ...server, baseUrl, auth, project_id: 7, ...more }).aws.listAws({}, options);
}

async function walkRisken(server: ReturnType<typeof script>, options: CallOptions): Promise<unknown> {
  const risken = createRiskenClient({ ...server, baseUrl, auth, project_id: 7 });
  const seen = [];
  for await (const id of risken.finding.listFindings.items({ limit: 2 }, options)) seen.push(id);
  return seen;
}

test.for(exact)('on the clock held by hand, %s holds a call for exactly timeoutMs', async ([, phase, answers, call]) => {
  const server = script(answers);

  const error = await failureOf(call(server, { timeoutMs: 300 }));

  expect(error).toMatchObject({ code: 'SEC_TIMEOUT', phase, limit: 'timeoutMs', timeoutMs: 300 });
  expect(server.clock.monotonic()).toBe(300);
});

test.for(exact)('on the clock held by hand, an abort in %s takes no time', async ([, , answers, call]) => {
  const server = script(answers);
  server.clock.hold();
  const controller = new AbortController();
  const reason = new Error('enough');

  const failure = failureOf(call(server, { signal: controller.signal, timeoutMs: 300 }));
  await settle();
  controller.abort(reason);

  expect(await failure).toBe(reason);
  expect(server.clock.monotonic()).toBe(0);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
});

test('a wait that would outlast the call is not begun, and its refusal tells how long it would be', async () => {
  const server = script([{ status: 503, headers: { 'retry-after': '50' } }]);

  const error = await failureOf(callRisken(server, {}, { timeoutMs: 300 }));

  expect(error).toMatchObject({ code: 'SEC_HTTP', status: 503, retryAfterMs: 50_000, attempts: 1 });
  expect(server.clock.monotonic()).toBe(0);
});

/** The platform's clock, counting the timers that are set. */
function createCountingClock(): Clock & { readonly pending: number } {
  const timers = new Set<() => void>();
  return {
    ...systemClock,
    after(delayMs, run) {
      const cancel = systemClock.after(delayMs, () => {
        timers.delete(end);
        run();
      });
      const end = (): void => {
        timers.delete(end);
        cancel();
      };
      timers.add(end);
      return end;
    },
    get pending() {
      return timers.size;
    },
  };
}

/** Timers that keep the process alive, whoever set them. */
function countTimers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}

test('after 1,000 calls on one signal, however they ended, no listener and no timer is left', async ({ task }) => {
  const [server, aquaServer] = await Promise.all([startRiskenSandbox({ seed: { findings: 60 } }), startAquaSandbox()]);
  const clock = createCountingClock();
  const { signal } = new AbortController();
  // A limit that none of them reaches: its timer has to be taken away again.
  const options = { signal, timeoutMs: 60_000 };
  const common = { clock, retry: { baseDelayMs: 1 }, maxConcurrent: 50 };
  const risken = createRiskenClient({ baseUrl: server.baseUrl, project_id: 1001, auth: { accessToken: server.accessToken }, ...common });
  const aqua = createAquaClient({
    authUrl: aquaServer.authUrl,
    auth: { apiKey: aquaServer.apiKey, apiSecret: aquaServer.apiSecret },
    ...common,
    rateLimit: { requestsPerSecond: 10_000 },
  });
  server.sandbox.faults.on('/list-aws', fault.stallInBody());
  server.sandbox.faults.on('/list-datasource', fault.reset());
  server.sandbox.faults.on('/list-tag', fault.html());
  const timersBefore = countTimers();
  /** Ways in which a call ends, and the code that each of them must have; none where it succeeds. */
  const ways: readonly (readonly [code: string | undefined, call: () => Promise<unknown>])[] = [
    [undefined, () => risken.finding.listFindings({}, options)],
    [undefined, () => aqua.registries.listRegistries(undefined, options)],
    [undefined, () => createRaw(risken).GET('/finding/list-finding', { params: { query: { project_id: 1001 } }, signal })],
    [undefined, () => leaveList(risken, options)],
    [undefined, () => leaveStream(risken, options)],
    ['SEC_TIMEOUT', () => risken.aws.listAws({}, { ...options, timeoutMs: 20 })],
    ['SEC_TIMEOUT', () => risken.aws.listAws({}, { ...options, attemptTimeoutMs: 5 })],
    ['SEC_NETWORK', () => risken.aws.listAwsDataSources({ aws_id: 1 }, options)],
    ['SEC_HTTP', () => aqua.registries.getRegistry({ name: 'there is none' }, options)],
    ['SEC_INPUT', () => aqua.registries.getRegistry({ name: '..' }, options)],
  ];

  for (let round = 0; round < 20; round++) {
    const calls = Array.from({ length: 50 }, (_, index) => ways[index % ways.length] as (typeof ways)[number]);
    const ended = await Promise.all(
      calls.map(([, call]) =>
        call().then(
          () => undefined,
          (error: unknown) => (isSecError(error) ? error.code : error),
        ),
      ),
    );
    expect(ended).toEqual(calls.map(([code]) => code));
  }

  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  expect(clock.pending).toBe(0);
  expect(countTimers()).toBeLessThanOrEqual(timersBefore);
  task.meta.cases = 1_000;
  await Promise.all([server.close(), aquaServer.close()]);
});

async function leaveList(risken: RiskenClient, options: CallOptions): Promise<void> {
  let seen = 0;
  for await (const id of risken.finding.listFindings.items({ limit: 20 }, { ...options, prefetch: 1 })) {
    void id;
    if (++seen === 30) break;
  }
}

async function leaveStream(risken: RiskenClient, options: CallOptions): Promise<void> {
  for await (const part of await risken.finding.streamFindingAiSummary({ finding_id: 1001 }, options)) {
    void part;
    break;
  }
}

const program = `
import { createAquaClient } from '@sec/aqua';
import { createRiskenClient } from '@sec/risken';
const { env } = process;
const risken = createRiskenClient({ baseUrl: env.BASE_URL, auth: { accessToken: env.TOKEN }, project_id: 1001 });
const aqua = createAquaClient({ authUrl: env.AUTH_URL, auth: { apiKey: env.API_KEY, apiSecret: env.API_SECRET } });
const inTime = () => ({ signal: AbortSignal.timeout(100) });
const ends = {
  success: () => risken.finding.listFindings({}, { timeoutMs: 60_000 }),
  exchange: () => aqua.registries.listRegistries(),
  failure: () => risken.finding.listFindings({ project_id: 999 }, { retry: false }),
  refused: () => createRiskenClient({ baseUrl: 'https://127.0.0.1:1', auth: { accessToken: env.TOKEN } }).aws.listAws({ project_id: 1 }, { retry: { baseDelayMs: 1 } }),
  abortInHead: () => risken.aws.listAws({}, inTime()),
  abortInBody: () => risken.alert.listAlerts({}, inTime()),
  abortInWait: () => risken.project.listProjects({}, inTime()),
  abortInQueue: () => Promise.all(Array.from({ length: 50 }, () => aqua.registries.listRegistries(undefined, inTime()))),
  abortInCredential: () => createRiskenClient({ baseUrl: env.BASE_URL, auth: { accessToken: () => new Promise(() => {}) } }).aws.listAws({ project_id: 1 }, inTime()),
  timeout: () => risken.aws.listAws({}, { timeoutMs: 100 }),
  leftList: async () => { for await (const id of risken.finding.listFindings.items({ limit: 20 }, { prefetch: 2 })) { void id; break; } },
  leftStream: async () => { for await (const part of await risken.finding.streamFindingAiSummary({ finding_id: 1001 })) { void part; break; } },
};
try {
  await ends[env.END]();
  console.log('succeeded');
} catch (error) {
  console.log(error?.code ?? String(error));
}
`;

test('a process exits by itself after success, failure, abort and refused connection', { timeout: 60_000 }, async ({ task }) => {
  const [server, aquaServer, bundle] = await Promise.all([
    startRiskenSandbox({ seed: { findings: 60 } }),
    startAquaSandbox(),
    bundleProgram(program),
  ]);
  onTestFinished(() => bundle.remove());
  server.sandbox.faults.on('/list-aws', fault.stall());
  server.sandbox.faults.on('/list-alert', fault.stallInBody());
  server.sandbox.faults.on('/list-project', fault.retryAfter(50, 503));
  const env = {
    BASE_URL: server.baseUrl,
    TOKEN: server.accessToken,
    AUTH_URL: aquaServer.authUrl,
    API_KEY: aquaServer.apiKey,
    API_SECRET: aquaServer.apiSecret,
  };
  const timedOut = 23; // `code` of the DOMException that AbortSignal.timeout gives as its reason
  const ends: Readonly<Record<string, string>> = {
    success: 'succeeded',
    exchange: 'succeeded',
    failure: 'SEC_HTTP',
    refused: 'SEC_NETWORK',
    abortInHead: String(timedOut),
    abortInBody: String(timedOut),
    abortInWait: String(timedOut),
    abortInQueue: String(timedOut),
    abortInCredential: String(timedOut),
    timeout: 'SEC_TIMEOUT',
    leftList: 'succeeded',
    leftStream: 'succeeded',
  };
  const exitMs = 2_000;
  const exits: Record<string, string> = {};

  for (const end of Object.keys(ends)) {
    const { value, ms } = await bestOfThree(exitMs, async () => {
      const running = startProgram(bundle.path, { ...env, END: end }, 20_000);
      const outcome = await running.line();
      const { value: exited, ms: tookMs } = await timed(() => running.ended);
      return { value: { outcome, code: exited.code }, ms: tookMs };
    });
    exits[end] = value.outcome;
    expect([end, value.code]).toEqual([end, 0]);
    expect(ms, end).toBeLessThan(exitMs);
  }

  expect(exits).toEqual(ends);
  task.meta.cases = Object.keys(ends).length;
  await Promise.all([server.close(), aquaServer.close()]);
});

test('a credential function that never answers and holds no handle ends in an error, and not in a process that is gone', async () => {
  const program = await bundleProgram(`
    import { createRiskenClient } from '@sec/risken';

    const auth = { accessToken: () => new Promise<string>(() => undefined) };
    const risken = createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth, project_id: 1, attemptTimeoutMs: 300 });
    const error = await risken.aws.listAws({}).catch((reason: { code: string; phase: string }) => reason);
    console.log(error.code, error.phase);
  `);
  try {
    expect(await startProgram(program.path).ended).toEqual({ code: 0, output: 'SEC_TIMEOUT credential\n' });
  } finally {
    program.remove();
  }
});
