/** Requests for each call while a server refuses everything for a minute. On a clock that jumps: the same on every machine. */
import { createRiskenClient } from '@sec/risken';
import { createHandClock, settle } from '../../test/support/hand-clock.ts';
import { createRandom } from '../random.ts';
import type { BenchLine, Measure } from './line.ts';

const ticks = 600;
const tickMs = 100;
const refusals = [
  ['429', () => 429],
  ['503', () => 503],
  ['429 and 503 in turn', (request: number) => (request % 2 === 0 ? 429 : 503)],
] as const;
const demands: readonly (readonly [what: string, header: (nowMs: number) => string | undefined])[] = [
  ['no Retry-After', () => undefined],
  ['Retry-After: 0', () => '0'],
  ['Retry-After: 1', () => '1'],
  ['Retry-After: 60', () => '60'],
  ['Retry-After: a date 5 s ahead', (nowMs) => new Date(nowMs + 5_000).toUTCString()],
];

export const outage: Measure = {
  about:
    'Requests for each call when every response is a refusal: clients that make 10 calls a second for 60 s (600 calls each) and wait for all of them to end. ' +
    'Retries that multiply the load of a server that is down keep it down. The clock jumps and chance is drawn from a seed, so the figures are the same on every machine.',
  async run(quick) {
    const lines: BenchLine[] = [];
    for (const [status, statusOf] of refusals) {
      for (const [demand, header] of demands) {
        const value = await requestsPerCall(quick ? 1 : 4, statusOf, header);
        lines.push({ what: `${status}, ${demand}`, value, unit: '×', goal: 1.2 });
      }
    }
    return lines;
  },
};

async function requestsPerCall(
  count: number,
  statusOf: (request: number) => number,
  header: (nowMs: number) => string | undefined,
): Promise<number> {
  const clock = createHandClock();
  clock.hold();
  let requests = 0;
  const fetch: typeof globalThis.fetch = () => {
    const retryAfter = header(clock.now());
    const headers = { date: new Date(clock.now()).toUTCString(), ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) };
    return Promise.resolve(new Response('', { status: statusOf(requests++), headers }));
  };
  const clients = Array.from({ length: count }, (_, index) =>
    createRiskenClient({
      baseUrl: 'https://risken.example.com/api/v1',
      auth: { accessToken: 'invented' },
      project_id: 1001,
      maxConcurrent: 1_000,
      fetch,
      clock,
      random: createRandom(index + 1),
    }),
  );
  const open = new Set<Promise<unknown>>();
  for (let tick = 0; tick < ticks; tick++) {
    for (const risken of clients) {
      const refused: Promise<unknown> = risken.aws.listAws({}).then(
        () => {
          throw new Error('a refused call succeeded');
        },
        () => open.delete(refused),
      );
      open.add(refused);
    }
    await clock.pass(tickMs);
  }
  while (open.size > 0) {
    await clock.pass(60_000);
    await settle();
  }
  return requests / (ticks * count);
}
