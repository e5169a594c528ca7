/** What one call costs in counts, which are the same on every machine: promises, and bytes that it allocates. */
import { createHook } from 'node:async_hooks';
import { PerformanceObserver } from 'node:perf_hooks';
import type { BenchLine, Measure } from './line.ts';
import { answerOf, createMemoryNetwork } from './memory-network.ts';
import { type Calls, loadPeers, ours } from './peers.ts';

const baseUrl = 'https://risken.example.com/api/v1';
const goals = { get: 24, post: 24 } as const;

export const callExact: Measure = {
  about:
    'Promises that one call of 0.3 kB makes (counted with `async_hooks`), and bytes that it allocates (growth of the heap over 4,000 calls without a ' +
    'collection between). Both are the same on every machine, up to the version of Node. The number of promises is a budget: `pnpm test` fails where it rises.',
  // Room for all that the calls allocate, so that nothing is collected meanwhile.
  flags: ['--min-semi-space-size=512', '--max-semi-space-size=512'],
  async run() {
    const lines: BenchLine[] = [...(await countOwnPromises())];
    const network = createMemoryNetwork(answerOf('get', 300));
    const target = { baseUrl, fetch: network.fetch };
    const others = await loadPeers(['raw fetch', 'openapi-fetch', 'hey-api', 'ky'], target);
    for (const { name, get } of others)
      lines.push({ what: `promises, GET: ${name}`, value: await countPromises(get, network.prepare), unit: 'promises' });
    for (const { name, get } of [ours(target), ...others]) {
      const value = (await countBytes(get, network.prepare)) / 1_000;
      lines.push({ what: `allocated, GET: ${name}`, value, unit: 'kB', ...(name === '@sec/risken' ? { goal: 13 } : {}) });
    }
    return lines;
  },
};

/** Promises of this project's client, without any peer. */
export async function countOwnPromises(): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const method of ['get', 'post'] as const) {
    const network = createMemoryNetwork(answerOf(method, 300));
    const value = await countPromises(ours({ baseUrl, fetch: network.fetch })[method], network.prepare);
    lines.push({ what: `promises, ${method.toUpperCase()}: @sec/risken`, value, unit: 'promises', goal: goals[method], allowance: 0 });
  }
  return lines;
}

async function countPromises(call: Calls['get'], prepare: (calls: number) => void): Promise<number> {
  const calls = 500;
  await repeat(call, calls, prepare);
  let promises = 0;
  const hook = createHook({ init: (_, type) => void (type === 'PROMISE' && promises++) });
  prepare(calls);
  hook.enable();
  await repeat(call, calls);
  hook.disable();
  return Math.round(promises / calls);
}

async function countBytes(call: Calls['get'], prepare: (calls: number) => void): Promise<number> {
  const calls = 4_000;
  await repeat(call, calls, prepare);
  let collections = 0;
  const observer = new PerformanceObserver((list) => (collections += list.getEntries().length));
  prepare(calls);
  globalThis.gc?.();
  // The observer is notified of the collection later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.observe({ entryTypes: ['gc'] });
  const before = process.memoryUsage().heapUsed;
  await repeat(call, calls);
  const bytes = process.memoryUsage().heapUsed - before;
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  if (collections > 0) throw new Error(`${collections} collections while bytes were counted`);
  return bytes / calls;
}

async function repeat(call: Calls['get'], calls: number, prepare?: (calls: number) => void): Promise<void> {
  prepare?.(calls);
  for (let left = calls; left > 0; left--) await call();
}
