/** 1,000 calls, 50 at a time, against a server that refuses some of them, and against one that admits 100 requests a second. */
import { createRiskenClient } from '@sec/risken';
import { createHandClock } from '../../test/support/hand-clock.ts';
import type { BenchLine, Measure } from './line.ts';
import { callMany } from './rounds.ts';

const calls = 1_000;
const concurrency = 50;
const latencyMs = 20;
const demandedMs = 1_000;
const perSecond = 100;
/** Requests that a bucket admits at once after a quiet time; the second one is as strict as servers are. */
const bursts = [100, 10] as const;
const baseUrl = 'https://risken.example.com/api/v1';

/** Time, of this machine or jumping. */
interface Time {
  now(): number;
  wait(delayMs: number): Promise<void>;
}

/** Decides about a request of a call. @returns The status. */
type Server = (call: number, nowMs: number) => number;

interface Counts {
  readonly requests: number;
  /** Requests that came before the server had said. */
  readonly early: number;
  readonly failed: number;
  readonly ms: number;
}

type CreateCall = (fetch: typeof globalThis.fetch) => Promise<(call: number) => Promise<unknown>>;

export const limits: Measure = {
  about:
    '1,000 calls, 50 at a time, 20 ms each. "Faults": one call in ten is refused with 429 and one in twenty with 503, once each, with `Retry-After: 1`; at best that makes ' +
    '1,150 requests, none of them early. "Bucket": the server admits 100 requests a second, and after a quiet time as many at once as the line says; it refuses the others with ' +
    '429 and `Retry-After: 1`. Ideal are 1,000 requests in the time that the bucket needs for them. The exact lines are on a clock that jumps; the others in real time, the peers ' +
    'with 5 retries. A call that fails ' +
    'is no quick call: read the failures beside the time.',
  async run(quick) {
    const exact: BenchLine[] = [];
    const faults = await onHandClock(faultyServer);
    exact.push(
      { what: 'faults, exact: requests', value: faults.requests, unit: 'requests', goal: 1_150 },
      { what: 'faults, exact: early requests', value: faults.early, unit: 'requests', goal: 0 },
      { what: 'faults, exact: failed calls', value: faults.failed, unit: 'calls', goal: 0 },
    );
    for (const burst of bursts) {
      const counts = await onHandClock(() => bucketServer(burst));
      exact.push(...bucketLines(`bucket of ${burst}, exact`, counts, burst, true));
    }
    if (quick) return exact;
    return [...exact, ...(await faultsInRealTime()), ...(await bucketInRealTime())];
  },
};

async function faultsInRealTime(): Promise<BenchLine[]> {
  const results: { readonly name: string; readonly counts: Counts }[] = [];
  for (const [name, create] of Object.entries(sides)) results.push({ name, counts: await inRealTime(create, faultyServer) });
  const best = Math.min(...results.slice(1).map(({ counts }) => counts.ms));
  return results.map(({ name, counts: { ms, requests, early, failed } }, index) => ({
    what: `faults, real time: ${name} (${requests} requests, ${early} early, ${failed} failed)`,
    value: ms / 1_000,
    unit: 's',
    ...(index === 0 ? { goal: best / 1_000 } : {}),
  }));
}

async function bucketInRealTime(): Promise<BenchLine[]> {
  const [burst] = bursts;
  // They hardly work, and each has a server of its own: together they take no longer than the slowest.
  const results = await Promise.all(
    Object.entries(sides).map(async ([name, create]) => ({ name, counts: await inRealTime(create, () => bucketServer(burst)) })),
  );
  return results.flatMap(({ name, counts }, index) =>
    bucketLines(`bucket of ${burst}, real time: ${name} (${counts.failed} failed)`, counts, burst, index === 0),
  );
}

function bucketLines(title: string, { requests, ms }: Counts, burst: number, isOurs: boolean): BenchLine[] {
  // The bucket is full at the start.
  const idealMs = ((calls - burst) / perSecond) * 1_000;
  return [
    { what: `${title}: requests for each call`, value: requests / calls, unit: '×', ...(isOurs ? { goal: 1.1 } : {}) },
    { what: `${title}: time against ideal`, value: ms / idealMs, unit: '×', ...(isOurs ? { goal: 1.15 } : {}) },
  ];
}

function faultyServer(): Server {
  const seen = new Set<number>();
  return (call) => {
    if (seen.has(call)) return 200;
    seen.add(call);
    return call % 10 === 0 ? 429 : call % 20 === 5 ? 503 : 200;
  };
}

function bucketServer(burst: number): Server {
  let tokens = burst;
  let filledMs: number | undefined;
  return (_, nowMs) => {
    tokens = Math.min(burst, tokens + ((nowMs - (filledMs ?? nowMs)) * perSecond) / 1_000);
    filledMs = nowMs;
    if (tokens < 1) return 429;
    tokens--;
    return 200;
  };
}

const sides: Readonly<Record<string, CreateCall>> = {
  '@sec/risken': async (fetch) => callOurs(fetch),
  ky: async (fetch) => {
    const { default: ky } = await import('ky');
    const client = ky.create({ prefix: baseUrl, fetch, retry: { limit: 5 }, timeout: false });
    return (call) => client.get('aws/list-aws', { searchParams: { project_id: call } }).json();
  },
  'axios + axios-retry': async (fetch) => {
    const [{ default: axios }, { default: axiosRetry }] = await Promise.all([import('axios'), import('axios-retry')]);
    const client = axios.create({ baseURL: baseUrl, adapter: 'fetch', env: { fetch } });
    axiosRetry(client, {
      retries: 5,
      retryDelay: axiosRetry.exponentialDelay,
      retryCondition: ({ response }) => response?.status === 429 || response?.status === 503,
    });
    return (call) => client.get('/aws/list-aws', { params: { project_id: call } });
  },
};

function callOurs(fetch: typeof globalThis.fetch, time = {}): (call: number) => Promise<unknown> {
  const risken = createRiskenClient({ baseUrl, auth: { accessToken: 'invented' }, maxConcurrent: concurrency, fetch, ...time });
  return (call) => risken.aws.listAws({ project_id: call });
}

function onHandClock(createServer: () => Server): Promise<Counts> {
  const clock = createHandClock();
  const time: Time = { now: () => clock.monotonic(), wait: (delayMs) => new Promise((resolve) => void clock.after(delayMs, resolve)) };
  return count(time, createServer(), async (fetch) => callOurs(fetch, { clock, random: () => 0.5 }));
}

function inRealTime(create: CreateCall, createServer: () => Server): Promise<Counts> {
  const time: Time = { now: () => performance.now(), wait: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)) };
  return count(time, createServer(), create);
}

async function count(time: Time, server: Server, create: CreateCall): Promise<Counts> {
  const notBefore = new Map<number, number>();
  let requests = 0;
  let early = 0;
  let failed = 0;
  const call = await create(async (input) => {
    requests++;
    const number = Number(new URL(input instanceof Request ? input.url : String(input)).searchParams.get('project_id'));
    if (time.now() < (notBefore.get(number) ?? 0)) early++;
    const status = server(number, time.now());
    if (status !== 200) notBefore.set(number, time.now() + demandedMs);
    await time.wait(latencyMs);
    return Response.json({ data: {} }, { status, headers: status === 200 ? {} : { 'retry-after': String(demandedMs / 1_000) } });
  });
  const startedMs = time.now();
  // Numbers from 1: an account has no project 0.
  await callMany((index) => call(index + 1).catch(() => failed++), calls, concurrency);
  return { requests, early, failed, ms: time.now() - startedMs };
}
