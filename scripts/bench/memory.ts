/** What 100,000 calls leave behind. */
import type { Measure } from './line.ts';
import { answerOf, createMemoryNetwork } from './memory-network.ts';
import { ours } from './peers.ts';
import { callMany } from './rounds.ts';

const warmUp = 5_000;

export const memory: Measure = {
  about:
    '100,000 calls of 0.3 kB, 50 at a time, with one signal of the caller for all of them and a limit for the whole call: growth of the heap after a full collection, ' +
    'listeners left on the signal, and timers left in the process.',
  async run(quick) {
    const calls = quick ? 20_000 : 100_000;
    const network = createMemoryNetwork(answerOf('get', 300));
    const client = ours({ baseUrl: 'https://risken.example.com/api/v1', fetch: network.fetch }, '@sec/risken', { timeoutMs: 60_000 });
    const { signal, listeners } = countListeners();
    await callMany(() => client.get(signal), warmUp, 50);
    const before = await heapAfterCollection();
    await callMany(() => client.get(signal), calls, 50);
    const growth = (await heapAfterCollection()) - before;
    const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    return [
      { what: `growth of the heap over ${calls.toLocaleString('en')} calls`, value: growth / 1_000_000, unit: 'MB', goal: 2 },
      { what: 'listeners on the caller’s signal', value: listeners(), unit: 'listeners', goal: 0 },
      { what: 'timers that hold the process', value: timers, unit: 'timers', goal: 0 },
    ];
  },
};

function countListeners(): { readonly signal: AbortSignal; readonly listeners: () => number } {
  const { signal } = new AbortController();
  let count = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    count++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    count--;
    remove(...args);
  };
  return { signal, listeners: () => count };
}

async function heapAfterCollection(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}
