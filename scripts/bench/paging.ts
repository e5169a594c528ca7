/** Time to walk a list, against a loop that asks for one page after the other. On a clock that jumps: the same on every machine. */
import { createDataTheoremClient } from '@sec/datatheorem';
import { createRiskenClient } from '@sec/risken';
import { createHandClock, type HandClock } from '../../test/support/hand-clock.ts';
import type { BenchLine, Measure } from './line.ts';

const pageSize = 100;
const latencyMs = 20;

export const paging: Measure = {
  about:
    'Time to read 200 pages of 100 items, each 20 ms away, as a share of a loop that asks for one page after the other. "Known total": an offset list whose pages tell ' +
    'how many there are, by default and with 10 requests at a time. "Cursor": each page names the next, and the consumer works 20 ms on each page. The time is that of a ' +
    'clock that jumps to the next event, so it holds the waits and not the work.',
  async run(quick) {
    const pages = quick ? 40 : 200;
    const loop = await timeOf(async (clock, fetch) => {
      for (let offset = 0; offset < pages * pageSize; offset += pageSize) await fetch(offsetUrl(offset));
      return clock;
    }, offsetServer(pages));
    const walked = async (prefetch: number | undefined, maxConcurrent?: number): Promise<number> =>
      timeOf(async (clock, fetch) => {
        const risken = createRiskenClient({
          baseUrl: 'https://risken.example.com/api/v1',
          auth: { accessToken: 'invented' },
          fetch,
          clock,
          ...(maxConcurrent === undefined ? {} : { maxConcurrent }),
        });
        const walk = risken.finding.listFindings.pages({ project_id: 1001, limit: pageSize }, prefetch === undefined ? {} : { prefetch });
        await expectItems(walk, pages * pageSize);
      }, offsetServer(pages));
    const cursorLoop = await timeOf(async (clock, fetch) => {
      for (let page = 0; page < pages; page++) {
        await fetch(`https://dt.example.com/?cursor=${page}`);
        await wait(clock, latencyMs);
      }
    }, cursorServer(pages));
    const cursor = await timeOf(async (clock, fetch) => {
      const client = createDataTheoremClient({ auth: { resultsApiKey: 'invented' }, fetch, clock });
      let items = 0;
      for await (const page of client.policyViolations.listPolicyViolations.pages({}, { prefetch: 1 })) {
        items += page.items.length;
        await wait(clock, latencyMs);
      }
      if (items !== pages * pageSize) throw new Error(`${items} items came`);
    }, cursorServer(pages));
    const line = (what: string, value: number, goal: number): BenchLine => ({ what, value, unit: '×', goal });
    return [
      line('known total, 10 places', (await walked(9, 10)) / loop, 0.2),
      line('known total, by default', (await walked(undefined)) / loop, 0.4),
      { what: 'known total, by default, with prefetch: 4', value: (await walked(4)) / loop, unit: '×' },
      line('cursor, prefetch: 1, a consumer that works', cursor / cursorLoop, 0.6),
    ];
  },
};

async function expectItems(pages: AsyncIterable<{ readonly items: readonly unknown[] }>, expected: number): Promise<void> {
  let items = 0;
  for await (const page of pages) items += page.items.length;
  if (items !== expected) throw new Error(`${items} items came, not ${expected}`);
}

type Answer = (url: URL) => unknown;

async function timeOf(work: (clock: HandClock, fetch: typeof globalThis.fetch) => Promise<unknown>, answer: Answer): Promise<number> {
  const clock = createHandClock();
  await work(clock, async (input) => {
    await wait(clock, latencyMs);
    return Response.json(answer(new URL(String(input))));
  });
  return clock.monotonic();
}

function wait(clock: HandClock, delayMs: number): Promise<void> {
  return new Promise((resolve) => void clock.after(delayMs, resolve));
}

function offsetUrl(offset: number): string {
  return `https://risken.example.com/api/v1/finding/list-finding?offset=${offset}&limit=${pageSize}`;
}

function offsetServer(pages: number): Answer {
  return ({ searchParams }) => {
    const offset = Number(searchParams.get('offset') ?? 0);
    return {
      data: { finding_id: Array.from({ length: pageSize }, (_, index) => offset + index + 1), count: pageSize, total: pages * pageSize },
    };
  };
}

function cursorServer(pages: number): Answer {
  return ({ searchParams }) => {
    const page = Number(searchParams.get('cursor') ?? 0);
    const next = page + 1 < pages ? { next_cursor: String(page + 1) } : {};
    return {
      policy_violations: Array.from({ length: pageSize }, (_, index) => ({ id: `${page}-${index}` })),
      pagination_information: { total_count: pages * pageSize, ...next },
    };
  };
}
