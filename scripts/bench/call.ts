/**
 * Processor time of one call with everything on, as a share of plain openapi-fetch without any of it. The network is a
 * function in memory; both sides get the same answers, in rounds that take turns.
 */
import { createRiskenClient, type paths } from '@sec/risken';
import createFetchClient from 'openapi-fetch';
import { type BenchLine, median } from './line.ts';

interface Case {
  readonly what: string;
  readonly goal: number;
  readonly concurrency: number;
  /** Makes one call with each of the two. */
  readonly ours: () => Promise<unknown>;
  readonly plain: () => Promise<unknown>;
}

const baseUrl = 'https://risken.example.com/api/v1';
const aws = {
  aws_id: 1,
  name: 'sandbox',
  project_id: 1001,
  aws_account_id: '123456789012',
  created_at: 1_700_000_000,
  updated_at: 1_700_000_000,
};

/** Rounds of each side, and calls in a round. */
export interface CallBenchOptions {
  readonly rounds: number;
  readonly callsPerRound: number;
}

export async function measureCalls({ rounds, callsPerRound }: CallBenchOptions): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const kilobytes of [0.3, 20]) {
    for (const method of ['GET', 'POST'] as const) {
      for (const concurrency of [1, 50]) {
        const goal = kilobytes > 1 ? 0.95 : method === 'GET' ? 0.75 : 0.5;
        const one = createCase(method, kilobytes, concurrency, goal);
        const value = await compare(one, rounds, Math.round(kilobytes > 1 ? callsPerRound / 4 : callsPerRound));
        lines.push({ subject: 'calls', what: one.what, value, goal, unit: '×' });
      }
    }
  }
  return lines;
}

function createCase(method: 'GET' | 'POST', kilobytes: number, concurrency: number, goal: number): Case {
  const rows = Math.max(1, Math.round((kilobytes * 1024) / JSON.stringify(aws).length));
  const text = JSON.stringify({ data: method === 'GET' ? { aws: Array.from({ length: rows }, () => aws) } : { aws } });
  const answer =
    method === 'GET' ? text : `${text.slice(0, -1)},"rest":${JSON.stringify('x'.repeat(Math.max(0, kilobytes * 1024 - text.length)))}}`;
  const init = { status: 200, headers: { 'content-type': 'application/json' } };
  const memory = (): Promise<Response> => Promise.resolve(new Response(answer, init));
  const risken = createRiskenClient({ baseUrl, auth: { accessToken: 'invented' }, project_id: 1001, maxConcurrent: 1_000, fetch: memory });
  const client = createFetchClient<paths>({ baseUrl, fetch: memory });
  const body = { project_id: 1001, aws: { name: 'sandbox', project_id: 1001, aws_account_id: '123456789012' } };
  return {
    what: `${method} ${kilobytes} kB, ${concurrency} at a time, against openapi-fetch`,
    goal,
    concurrency,
    ours: method === 'GET' ? () => risken.aws.listAws({ project_id: 1001 }) : () => risken.aws.putAws(body),
    plain:
      method === 'GET'
        ? () => client.GET('/aws/list-aws', { params: { query: { project_id: 1001 } } })
        : () => client.POST('/aws/put-aws', { body }),
  };
}

async function compare({ ours, plain, concurrency }: Case, rounds: number, calls: number): Promise<number> {
  await cpuPerCall(ours, calls, concurrency);
  await cpuPerCall(plain, calls, concurrency);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes, so that a drift of the machine helps neither.
    const [first, second] = round % 2 === 0 ? [ours, plain] : [plain, ours];
    const one = await cpuPerCall(first, calls, concurrency);
    const other = await cpuPerCall(second, calls, concurrency);
    ratios.push(round % 2 === 0 ? one / other : other / one);
  }
  return median(ratios);
}

/** @returns Microseconds of processor time for one call. */
async function cpuPerCall(call: () => Promise<unknown>, calls: number, concurrency: number): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  let left = calls;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (left-- > 0) await call();
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
