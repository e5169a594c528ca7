/** Processor time of calls that all listen to one signal, as a server has it that stops its work at the end. */
import type { Measure } from './line.ts';
import { answerOf, createMemoryNetwork } from './memory-network.ts';
import { type Calls, loadPeers, ours } from './peers.ts';
import { compare } from './rounds.ts';

export const signal: Measure = {
  about:
    'Processor time of a GET of 0.3 kB with one `AbortSignal` for all calls, as in a job that can be stopped, as a share of `openapi-fetch` with the same ' +
    'signal, which leaves a listener on it with every call. Each client has one signal for all its rounds of 1,500 calls, 50 at a time.',
  async run(quick) {
    const network = createMemoryNetwork(answerOf('get', 300));
    const target = { baseUrl: 'https://risken.example.com/api/v1', fetch: network.fetch };
    const withSignal = ({ name, get }: Calls) => {
      const { signal } = new AbortController();
      return { name, call: () => get(signal) };
    };
    const sides = (await loadPeers(['openapi-fetch', 'hey-api'], target)).map(withSignal);
    sides.splice(1, 0, withSignal(ours(target)));
    const ratios = await compare(sides, {
      rounds: quick ? 5 : 15,
      callsPerRound: 1_500,
      concurrency: 50,
      prepare: network.prepare,
    });
    return ratios.map(({ name, median, spread }) => ({
      what: `GET 0.3 kB, one signal for all: ${name}`,
      value: median,
      spread,
      unit: '×',
      ...(name === '@sec/risken' ? { goal: 0.3 } : {}),
    }));
  },
};
