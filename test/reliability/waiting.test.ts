/**
 * Waiting as the server asks: a client waits as long as the server means, never shorter, whatever its own clock says, with
 * jitter on top; a `Retry-After` beyond the limit is an error at once, with its exact value; never more requests at a time
 * than allowed; an abort in the queue ends the call at once; the exchange of a token never waits behind queued calls.
 *
 * | form of `Retry-After`                                    | forms | clock −10, 0, +10 min | waits                 |
 * | -------------------------------------------------------- | ----- | --------------------- | --------------------- |
 * | seconds: plain, blanks, fraction, zeros, list, 0         | 8     | × × ×                 | as asked, and jitter  |
 * | `retry-after-ms`: alone, beside the other, beside junk   | 4     | × × ×                 | as asked, and jitter  |
 * | dates beside a `Date`: IMF, RFC 850, asctime, other and no zones, ISO 8601, past, now | 12 | × × × | as asked, and jitter |
 * | a date without a `Date` beside it                        | 1     |   ×                   | as asked, and jitter  |
 * | junk, and no header                                      | 9     | × × ×                 | the client's own time |
 *
 * All of them with 429 and 503, and with clients in UTC and in Tokyo, without jitter and with half of it: no wait is below
 * 100 ms, and the jitter is at most a tenth of what was asked for, between 100 and 500 ms. These are exact on the clock held
 * by hand; a choice of them, and everything about places in the queue, runs on sockets.
 */
import { createAquaClient } from '@sec/aqua';
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { HttpError, systemClock } from '@sec/core';
import { type Fault, fault } from '@sec/core/testing/faults';
import { serve } from '@sec/core/testing/server';
import { createRiskenClient } from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import { startRiskenSandbox } from '@sec/risken/testing/server';
import { afterEach, describe, expect, test } from 'vitest';
import { failureOf } from '../support/failure-of.js';
import { createHandClock, settle } from '../support/hand-clock.js';
import { type Answer, script } from '../support/script.js';
import { bestOfThree, timed } from './support/best-of-three.js';

type Headers = Readonly<Record<string, string>>;

/** What the server's clock says. */
const nowMs = Date.parse('2026-03-01T00:00:00Z');
const date = 'Sun, 01 Mar 2026 00:00:00 GMT';

/** Forms of `Retry-After`, and the wait in milliseconds that the server means. */
const demands: readonly (readonly [headers: Headers, waitMs: number])[] = [
  [{ 'retry-after': '2' }, 2_000],
  [{ 'retry-after': ' 2 ' }, 2_000],
  [{ 'retry-after': '1.5' }, 1_500],
  [{ 'retry-after': '007' }, 7_000],
  [{ 'retry-after': '59' }, 59_000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '2, 5' }, 5_000],
  [{ 'retry-after': '30', date }, 30_000],
  [{ 'retry-after-ms': '250' }, 250],
  [{ 'retry-after-ms': '250.5' }, 250.5],
  [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
  [{ 'retry-after-ms': 'soon', 'retry-after': '9' }, 9_000],
  [{ 'retry-after': 'Sun, 01 Mar 2026 00:00:10 GMT', date }, 10_000],
  [{ 'retry-after': 'Sunday, 01-Mar-26 00:00:10 GMT', date }, 10_000],
  [{ 'retry-after': 'Sun Mar  1 00:00:10 2026', date }, 10_000],
  [{ 'retry-after': 'Sun, 01 Mar 2026 00:00:10 GMT', date: 'Sun Mar  1 00:00:00 2026' }, 10_000],
  [{ 'retry-after': 'sun, 01 mar 2026 00:00:10 gmt', date }, 10_000],
  [{ 'retry-after': 'Sun, 01 Mar 2026 00:00:10 +0000', date }, 10_000],
  [{ 'retry-after': 'Sun, 01 Mar 2026 09:00:10 +0900', date }, 10_000],
  [{ 'retry-after': 'Sun, 01 Mar 2026 00:00:10', date }, 10_000],
  [{ 'retry-after': '2026-03-01T00:00:10Z', date }, 10_000],
  [{ 'retry-after': '2026-03-01T00:00:10', date }, 10_000],
  [{ 'retry-after': 'Sat, 28 Feb 2026 23:59:50 GMT', date }, 0],
  [{ 'retry-after': date, date }, 0],
];

/** Forms that mean nothing. */
const noDemands: readonly Headers[] = [
  {},
  { 'retry-after': '' },
  { 'retry-after': 'soon' },
  { 'retry-after': '-5' },
  { 'retry-after': '1e3' },
  { 'retry-after': 'Infinity' },
  { 'retry-after': '2 seconds' },
  { 'retry-after': 'wait 10' },
  { 'retry-after-ms': '-1' },
];

const minutesMs = 60_000;
const skewsMs = [-10 * minutesMs, 0, 10 * minutesMs];
const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const baseUrl = 'https://risken.example/api/v1';
const auth = { accessToken: 'invented-token' };
const good: Answer = { json: { data: { aws: [] } } };

/** Wait of a call whose first response is a refusal. @param random - Decides over the jitter. */
async function waitOf(status: number, headers: Headers, { skewMs = 0, random = 0.5 } = {}): Promise<number> {
  const server = script([{ status, headers }, good], createHandClock(nowMs));
  server.clock.shiftWallClock(skewMs);
  const risken = createRiskenClient({ ...server, baseUrl, auth, random: () => random });
  const { aws } = await risken.aws.listAws({ project_id: 7 });
  expect(aws).toEqual([]);
  return server.clock.monotonic();
}

/** The wait that honours a `Retry-After` and keeps callers apart that were refused together. */
function waitFor(demandMs: number, random: number): number {
  return Math.max(100, demandMs) + random * Math.min(500, Math.max(100, demandMs / 10));
}

describe.each(['UTC', 'Asia/Tokyo'])('a client in the time zone %s', (timeZone) => {
  test.for([429, 503])('waits as long as a %i means, and a little more, in every form and with every clock', async (status, { task }) => {
    process.env['TZ'] = timeZone;
    for (const [headers, demandMs] of demands) {
      for (const skewMs of skewsMs) {
        for (const random of [0, 0.5]) {
          const waitMs = await waitOf(status, headers, { skewMs, random });
          expect([headers, skewMs, waitMs]).toEqual([headers, skewMs, waitFor(demandMs, random)]);
        }
      }
    }
    task.meta.cases = demands.length * skewsMs.length * 2;
  });

  test.for([429, 503])('waits its own time where a %i says nothing', async (status, { task }) => {
    process.env['TZ'] = timeZone;
    for (const headers of noDemands) {
      for (const skewMs of skewsMs) expect([headers, await waitOf(status, headers, { skewMs })]).toEqual([headers, 125]);
    }
    task.meta.cases = noDemands.length * skewsMs.length;
  });
});

test('a date without a Date header beside it is measured against the client’s own clock, which has to be right', async () => {
  expect(await waitOf(429, { 'retry-after': 'Sun, 01 Mar 2026 00:00:10 GMT' }, { random: 0 })).toBe(10_000);
});

test('a server that refuses again and again with no wait is given more time after every refusal', async () => {
  const refusal = { status: 429, headers: { 'retry-after': '0' } };
  const server = script([...Array.from({ length: 8 }, () => refusal), good]);

  await createRiskenClient({ ...server, baseUrl, auth, random: () => 0 }).aws.listAws({ project_id: 7 });

  expect(server.clock.waitsMs).toEqual([100, 200, 400, 800, 1_000, 1_000, 1_000, 1_000]);
});

test.for<[string, Headers, number]>([
  ['seconds', { 'retry-after': '61' }, 61_000],
  ['an hour', { 'retry-after': '3600' }, 3_600_000],
  ['milliseconds', { 'retry-after-ms': '60001' }, 60_001],
  ['a date', { 'retry-after': 'Sun, 01 Mar 2026 01:00:00 GMT', date }, 3_600_000],
  ['a year', { 'retry-after': String(365 * 24 * 3_600) }, 31_536_000_000],
])('a Retry-After of %s beyond the limit is an error at once, with its exact value', async ([, headers, retryAfterMs], { task }) => {
  for (const status of [429, 503]) {
    for (const skewMs of skewsMs) {
      const server = script([{ status, headers }], createHandClock(nowMs));
      server.clock.shiftWallClock(skewMs);

      const error = await failureOf(createRiskenClient({ ...server, baseUrl, auth }).aws.listAws({ project_id: 7 }));

      expect(error).toBeInstanceOf(HttpError);
      expect(error).toMatchObject({ status, retryAfterMs, attempts: 1, operationId: 'listAws', path: '/aws/list-aws' });
      expect([server.clock.monotonic(), server.clock.pending, server.requests.length]).toEqual([0, 0, 1]);
    }
  }
  task.meta.cases = 2 * skewsMs.length;
});

test('the limit can be raised, for the client and for one call', async () => {
  const asks = { status: 429, headers: { 'retry-after': '3600' } };
  const ofClient = script([asks, good]);
  const ofCall = script([asks, good]);

  const retry = { maxRetryAfterMs: 3_600_000 };
  const random = (): number => 0.5;

  await createRiskenClient({ ...ofClient, baseUrl, auth, random, retry }).aws.listAws({ project_id: 7 });
  await createRiskenClient({ ...ofCall, baseUrl, auth, random }).aws.listAws({ project_id: 7 }, { retry });

  // The limit is that of the Retry-After alone: the jitter comes on top.
  expect([ofClient.clock.monotonic(), ofCall.clock.monotonic()]).toEqual([3_600_250, 3_600_250]);
});

/** Ten times the limits of a machine with nothing else to do, as machines are shared. */
const atOnceMs = 500;
const abortMs = 200;

/** A refusal whose headers are made when it is sent. */
const refuseWith =
  (headers: () => Headers): Fault =>
  async () =>
    new Response('{}', { status: 429, headers: { 'content-type': 'application/json', ...headers() } });

/** On sockets: the header, and the shortest wait that honours it. */
const socketDemands: readonly (readonly [name: string, headers: () => Headers, leastMs: number])[] = [
  ['seconds', () => ({ 'retry-after': '1' }), 1_000],
  ['milliseconds', () => ({ 'retry-after-ms': '700' }), 700],
  // Both dates are cut to whole seconds, so two seconds ahead is what the server means by two.
  ['a date', () => ({ 'retry-after': new Date(Date.now() + 2_000).toUTCString(), date: new Date().toUTCString() }), 2_000],
];

test.concurrent.for(socketDemands)(
  'on sockets, %s are waited for with every clock, within a second',
  async ([, headers, leastMs], { task }) => {
    const server = await startRiskenSandbox();
    const waits = skewsMs.map(async (skewMs) => {
      const { ms } = await bestOfThree(leastMs + 1_000, async () => {
        let refused = false;
        server.sandbox.faults.on(
          (request) => request.headers.get('x-skew') === String(skewMs) && !refused,
          (request, answer) => {
            refused = true;
            return refuseWith(headers)(request, answer);
          },
        );
        const clock = { ...systemClock, now: () => Date.now() + skewMs };
        const risken = createRiskenClient({ baseUrl: server.baseUrl, auth: { accessToken: server.accessToken }, clock });
        return timed(() => risken.aws.listAws({ project_id: 1001 }, { headers: { 'x-skew': String(skewMs) } }));
      });
      return ms;
    });

    for (const ms of await Promise.all(waits)) {
      // Timers may fire a millisecond early by the wall clock.
      expect(ms).toBeGreaterThan(leastMs - 2);
      expect(ms).toBeLessThan(leastMs + 1_000);
    }
    task.meta.cases = skewsMs.length;
    await server.close();
  },
);

test.concurrent('on sockets, a Retry-After beyond the limit is an error at once', async () => {
  const server = await startRiskenSandbox();
  server.sandbox.faults.on('/list-aws', fault.retryAfter(3_600));
  const risken = createRiskenClient({ baseUrl: server.baseUrl, auth: { accessToken: server.accessToken } });

  const { value: error, ms } = await bestOfThree(atOnceMs, () => timed(() => failureOf(risken.aws.listAws({ project_id: 1001 }))));

  expect(error).toMatchObject({ status: 429, retryAfterMs: 3_600_000, attempts: 1 });
  expect(ms).toBeLessThan(atOnceMs);
  await server.close();
});

/** Numbers from 0 up to 1 that are the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A RISKEN on sockets that counts the requests it works on at the same time, from their first byte to the answer's last. */
async function startCountingServer(meet: Fault) {
  const sandbox = createRiskenSandbox();
  const seen = { now: 0, most: 0, all: 0 };
  const server = await serve(async (request) => {
    seen.most = Math.max(seen.most, ++seen.now);
    seen.all++;
    const leave = (): void => void seen.now--;
    let response: Response;
    try {
      response = await meet(request, () => sandbox.handle(request));
    } catch (error) {
      leave();
      throw error;
    }
    if (response.type === 'error' || response.body === null) {
      leave();
      return response;
    }
    const body = response.body.pipeThrough(new TransformStream({ flush: leave }));
    return new Response(body, response);
  });
  return { ...server, sandbox, seen, baseUrl: `${server.url}/api/v1` };
}

test.concurrent.for([1, 5])('on sockets, with a limit of %i the server never sees one more', async (maxConcurrent, { task }) => {
  const random = createRandom(7);
  const meet: Fault = (request, answer) => {
    const draw = random();
    if (draw < 0.1) return fault.retryAfter('0')(request, answer);
    if (draw < 0.2) return fault.status(500)(request, answer);
    if (draw < 0.25) return fault.reset()(request, answer);
    if (draw < 0.35) return fault.drip({ bytes: 40, everyMs: 1 })(request, answer);
    return fault.latency(random() * 8)(request, answer);
  };
  const { seen, baseUrl, sandbox, close } = await startCountingServer(meet);
  const calls = 300;
  const risken = createRiskenClient({
    baseUrl,
    auth: { accessToken: sandbox.accessToken },
    maxConcurrent,
    retry: { attempts: 8, baseDelayMs: 1 },
  });

  const ended = await Promise.allSettled(
    Array.from({ length: calls }, (_, index) =>
      index % 3 === 0 ? risken.finding.listFindings({ project_id: 1001, limit: 5 }) : risken.aws.listAws({ project_id: 1001 }),
    ),
  );

  expect(ended.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(seen.all).toBeGreaterThan(calls);
  expect(seen.most).toBe(maxConcurrent);
  task.meta.cases = calls;
  await close();
});

test.concurrent('on sockets, RISKEN is asked at most five things at a time, unless told otherwise', async ({ task }) => {
  const { seen, baseUrl, sandbox, close } = await startCountingServer(fault.latency(5));
  const risken = createRiskenClient({ baseUrl, auth: { accessToken: sandbox.accessToken } });

  await Promise.all(Array.from({ length: 60 }, () => risken.aws.listAws({ project_id: 1001 })));

  expect([seen.most, seen.all]).toEqual([5, 60]);
  task.meta.cases = 60;
  await close();
});

test.concurrent('on sockets, an abort in the queue ends the call at once, and the others keep their turn', async ({ task }) => {
  const { seen, baseUrl, sandbox, close } = await startCountingServer(fault.latency(100));
  const risken = createRiskenClient({ baseUrl, auth: { accessToken: sandbox.accessToken }, maxConcurrent: 2 });
  const { value, ms } = await bestOfThree(abortMs, async () => {
    const controller = new AbortController();
    const before = seen.all;
    const served = Array.from({ length: 2 }, () => risken.aws.listAws({ project_id: 1001 }));
    const queued = Array.from({ length: 20 }, () => failureOf(risken.aws.listAws({ project_id: 1001 }, { signal: controller.signal })));
    const behind = Array.from({ length: 4 }, () => risken.aws.listAws({ project_id: 1001 }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    const reason = new Error('enough');
    const left = await timed(() => {
      controller.abort(reason);
      return Promise.all(queued);
    });
    await Promise.all([...served, ...behind]);
    return { value: { errors: left.value, reason, requests: seen.all - before }, ms: left.ms };
  });

  expect(new Set(value.errors)).toEqual(new Set([value.reason]));
  expect(ms).toBeLessThan(abortMs);
  // Those that left were never sent, and those behind them were.
  expect(value.requests).toBe(6);
  task.meta.cases = 20;
  await close();
});

test('calls that leave the queue of a rate give their turns back', async () => {
  const server = script([good]);
  const risken = createRiskenClient({ ...server, baseUrl, auth, project_id: 7, maxConcurrent: 1_000, rateLimit: { requestsPerSecond: 1 } });
  server.clock.hold();
  const controller = new AbortController();
  await risken.aws.listAws();
  const queued = Array.from({ length: 100 }, () => failureOf(risken.aws.listAws({}, { signal: controller.signal })));
  await settle();
  controller.abort('enough');
  await Promise.all(queued);

  const next = risken.aws.listAws();
  await server.clock.pass(1_000);
  await next;

  expect(server.requests).toHaveLength(2);
  expect(server.clock.monotonic()).toBe(1_000);
});

test.concurrent('on sockets, the exchange of a token never waits behind queued calls', async ({ task }) => {
  const server = await startAquaSandbox({ acceptOnlyNewestToken: true });
  const { authUrl, apiKey, apiSecret, sandbox } = server;
  // One place, and a rate that lets the calls themselves through slowly.
  const aqua = createAquaClient({ authUrl, auth: { apiKey, apiSecret }, maxConcurrent: 1, rateLimit: { requestsPerSecond: 20 } });
  const kinds = (): string[] => sandbox.requests.map(({ host, path, status }) => (host === 'auth' ? path : String(status)));

  const calls = Array.from({ length: 8 }, () => aqua.registries.listRegistries());
  await calls[0];
  await calls[1];
  sandbox.revokeTokens();
  await Promise.all(calls);

  const requests = kinds();
  // Cold: the exchange comes before anything else. After the revocation: directly behind the refusal, before all that wait.
  expect(requests[0]).toBe('/v2/tokens');
  expect(requests.filter((request) => request === '/v2/tokens')).toHaveLength(2);
  expect(requests.filter((request) => request === '401')).toHaveLength(1);
  expect(requests[requests.indexOf('401') + 1]).toBe('/v2/tokens');
  expect(requests.filter((request) => request === '200')).toHaveLength(8);
  task.meta.cases = 8;
  await server.close();
});

test('the exchange of a token takes no turn of the rate', async () => {
  const token = script([({ url }) => (url.pathname === '/v2/signin' ? { json: { data: { token: 'invented' } } } : { json: [] })]);
  const aqua = createAquaClient({
    ...token,
    consoleUrl: 'https://console.example',
    auth: { email: 'ops@example.com', password: 'invented' },
    rateLimit: { requestsPerSecond: 0.001 },
    maxConcurrent: 1,
  });

  await aqua.registries.listRegistries();

  expect(token.requests.map(({ url }) => url.pathname)).toEqual(['/v2/signin', '/api/v1/registries']);
  expect(token.clock.monotonic()).toBe(0);
});
