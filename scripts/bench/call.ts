/** Processor time of one call, as a share of plain openapi-fetch in the same process. */
import type { BenchLine, Measure } from './line.ts';
import { answerOf, createMemoryNetwork } from './memory-network.ts';
import { loadPeers, ours } from './peers.ts';
import { compare } from './rounds.ts';

const baseUrl = 'https://risken.example.com/api/v1';
const cases = [
  { method: 'get', bytes: 300, size: '0.3 kB', goal: 1.15 },
  { method: 'post', bytes: 300, size: '0.3 kB', goal: 0.8 },
  { method: 'get', bytes: 20_000, size: '20 kB', goal: 1.2 },
] as const;

export const call: Measure = {
  about:
    'Processor time of one call with everything on (credential, limits, deadline, retries, checks of the input, redaction), as a share of ' +
    'plain `openapi-fetch`, which has none of that. The network is a function in memory. Making a `Response` is the platform’s work and the same for ' +
    'everybody, so the responses are made before the measured time, with a `content-length`, as servers send it; the lines with "response made ' +
    'inside" have it in the time of both sides. Medians of rounds that take turns, with the quarter points.',
  async run(quick) {
    const lines: BenchLine[] = [];
    const rounds = quick ? 5 : 11;
    for (const { method, bytes, size, goal } of cases) {
      for (const concurrency of [1, 50]) {
        const network = createMemoryNetwork(answerOf(method, bytes));
        const target = { baseUrl, fetch: network.fetch };
        const [plain, ...others] = await loadPeers(['openapi-fetch', 'raw fetch', 'hey-api', 'ky'], target);
        const sides = [plain, ours(target), ...others].flatMap((side) =>
          side === undefined ? [] : { name: side.name, call: side[method] },
        );
        const options = { rounds, callsPerRound: (bytes > 1_000 ? 500 : 2_000) / (quick ? 2 : 1), concurrency };
        const title = `${method.toUpperCase()} ${size}, ${concurrency} at a time`;
        for (const { name, median, spread } of await compare(sides, { ...options, prepare: network.prepare })) {
          lines.push({ what: `${title}: ${name}`, value: median, spread, unit: '×', ...(name === '@sec/risken' ? { goal } : {}) });
        }
        for (const { name, median, spread } of await compare(sides.slice(0, 3), options)) {
          lines.push({ what: `${title}, response made inside: ${name}`, value: median, spread, unit: '×' });
        }
      }
    }
    return lines;
  },
};
