/**
 * Safe retries with a budget: a write is repeated only where the server provably did not act, what a call reports is
 * what happened, and an outage does not multiply the load.
 *
 * | case                                   | crossed with                                              | holds                                        |
 * | -------------------------------------- | --------------------------------------------------------- | -------------------------------------------- |
 * | retry class                            | every operation of every specification                    | `safe`, `idempotent` or `never`              |
 * | a server that acts and drops (sockets) | 1,000 writes that must never be repeated × 9 outcomes     | done at most once per attempt; exactly once where the call succeeds; not at all where it surely failed |
 * | the class decides (sockets)            | safe, idempotent, never × 12 faults                       | requests sent, `mayHaveSucceeded`            |
 * | an outage (hand clock)                 | 10 clients × 10 calls a second × 60 s of 429, 503, both × 5 forms of `Retry-After` | at most 1.2 × the first attempts |
 * | delays (hand clock)                    | 2 retries × 3,000 calls                                   | uniform between 0 and the formula's value    |
 */
import { createAquaClient, isSecError } from '@sec/aqua';
import { createFaultScript, type Fault, fault } from '@sec/core/testing/faults';
import { serve } from '@sec/core/testing/server';
import { createRiskenClient } from '@sec/risken';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listVendors } from '../../scripts/openapi/list-vendors.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import { createHandClock, settle } from '../support/hand-clock.js';
import { drawFrom } from './support/seeded.js';

const root = join(import.meta.dirname, '../..');

test('every operation says whether it may be repeated', ({ task }) => {
  let operations = 0;
  for (const vendor of listVendors(root)) {
    for (const { id, node } of readSpec(join(root, 'specs', vendor), root).operations) {
      operations++;
      expect(['safe', 'idempotent', 'never'], `${vendor} ${id}`).toContain(node['x-retry']);
    }
  }
  expect(operations).toBeGreaterThan(500);
  task.meta.cases = operations;
});

/** A console that counts what it did, by the name in the body or path. */
async function openConsole() {
  const done = new Map<string, number>();
  const faults = createFaultScript();
  let requests = 0;
  const act = faults.wrap(async (request) => {
    const { name } = request.method === 'GET' ? { name: 'read' } : ((await request.json()) as { readonly name: string });
    done.set(name, (done.get(name) ?? 0) + 1);
    if (request.method === 'GET') return Response.json([]);
    return new Response(null, { status: 200 });
  });
  const server = await serve((request) => {
    requests++;
    return act(request);
  });
  const aqua = createAquaClient({
    consoleUrl: server.url,
    auth: { token: 'invented-token' },
    rateLimit: { requestsPerSecond: 100_000, burst: 10_000 },
    attemptTimeoutMs: 500,
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
  });
  return {
    aqua,
    done,
    faults,
    requests: () => requests,
    [Symbol.asyncDispose]: () => server.close(),
  };
}

test('what 1,000 writes report is what the server did', { timeout: 60_000 }, async ({ task }) => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const { one, chance } = drawFrom(seed);
  await using backend = await openConsole();
  const { aqua, done, faults } = backend;
  const wrongs: Fault[] = [
    fault.reset(),
    fault.resetAfterActing(),
    fault.status(500),
    fault.status(503),
    fault.retryAfter(0, 503),
    fault.retryAfter(0, 429),
    fault.html(),
    fault.stall(),
  ];
  faults.on(
    () => true,
    (request, answer) => (chance(0.4) ? one(wrongs)(request, answer) : answer()),
  );

  const reports: { readonly name: string; readonly attempts: number; readonly outcome: 'succeeded' | 'unsure' | 'failed' }[] = [];
  let next = 0;
  // More at once would only test how fast this machine is.
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (next < 1_000) {
        const name = `write-${next++}`;
        try {
          const { attempts } = await aqua.labels.createLabel.withResponse({ name });
          reports.push({ name, attempts, outcome: 'succeeded' });
        } catch (error) {
          if (!isSecError(error) || !('attempts' in error)) throw error;
          const { attempts, mayHaveSucceeded } = error as unknown as { attempts: number; mayHaveSucceeded: boolean };
          reports.push({ name, attempts, outcome: mayHaveSucceeded ? 'unsure' : 'failed' });
        }
      }
    }),
  );
  expect(reports).toHaveLength(1_000);

  const outcomes = new Set<string>();
  for (const { name, attempts, outcome } of reports) {
    const times = done.get(name) ?? 0;
    outcomes.add(outcome);
    expect(times, `seed ${seed}, ${name}: done ${times} times in ${attempts} attempts`).toBeLessThanOrEqual(attempts);
    if (outcome === 'succeeded') expect(times, `seed ${seed}, ${name} succeeded`).toBe(1);
    if (outcome === 'failed') expect(times, `seed ${seed}, ${name} failed`).toBe(0);
  }
  expect(outcomes).toEqual(new Set(['succeeded', 'unsure', 'failed']));
  task.meta.cases = 1_000;
});

describe('the class of an operation decides', () => {
  const all: readonly (readonly [name: string, one: () => Fault, mayRepeatNever: boolean, isUnsure: boolean])[] = [
    ['reset', fault.reset, false, true],
    ['reset after acting', fault.resetAfterActing, false, true],
    ['stall', fault.stall, false, true],
    ['stall after the head', fault.stallAfterHead, false, true],
    ['500', () => fault.status(500, { body: '' }), false, true],
    ['502', () => fault.status(502, { body: '' }), false, true],
    ['503', () => fault.status(503, { body: '' }), false, true],
    ['504', () => fault.status(504, { body: '' }), false, true],
    ['408', () => fault.status(408, { body: '' }), false, false],
    ['503 with Retry-After', () => fault.retryAfter(0, 503), true, false],
    ['429', () => fault.status(429, { body: '' }), true, false],
    ['429 with Retry-After', () => fault.retryAfter(0, 429), true, false],
  ];

  test.each(all)('%s', async (_, one, mayRepeatNever, isUnsure) => {
    for (const retry of ['safe', 'idempotent', 'never'] as const) {
      await using backend = await openConsole();
      const { aqua, faults } = backend;
      faults.next(one());
      const sent = (): Promise<unknown> =>
        retry === 'safe'
          ? aqua.registries.listRegistries()
          : retry === 'idempotent'
            ? aqua.labels.updateLabel({ name: 'one', description: 'again' })
            : aqua.labels.createLabel({ name: 'one' });

      const error = await sent().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );

      const repeats = retry !== 'never' || mayRepeatNever;
      expect(backend.requests(), retry).toBe(repeats ? 2 : 1);
      if (repeats) expect(error, retry).toBeUndefined();
      else expect(error, retry).toMatchObject({ mayHaveSucceeded: isUnsure, attempts: 1 });
    }
  });

  test('a connection that is refused may be repeated by any', async () => {
    const gone = await serve(() => Promise.resolve(Response.json([])));
    await gone.close();
    const aqua = createAquaClient({ consoleUrl: gone.url, auth: { token: 'invented-token' }, retry: { baseDelayMs: 1 } });
    await expect(aqua.labels.createLabel({ name: 'one' })).rejects.toMatchObject({
      code: 'SEC_NETWORK',
      attempts: 3,
      mayHaveSucceeded: false,
    });
  });
});

describe('an outage of a minute costs at most a fifth more requests than there are calls', () => {
  const demands: readonly (readonly [name: string, headers: (nowMs: number) => Readonly<Record<string, string>>])[] = [
    ['no Retry-After', () => ({})],
    ['0', () => ({ 'retry-after': '0' })],
    ['1', () => ({ 'retry-after': '1' })],
    ['60', () => ({ 'retry-after': '60' })],
    ['a date in 10 s', (nowMs) => ({ 'retry-after': new Date(nowMs + 10_000).toUTCString(), date: new Date(nowMs).toUTCString() })],
  ];
  const kinds: readonly (readonly [name: string, statuses: readonly number[]])[] = [
    ['429', [429]],
    ['503', [503]],
    ['429 and 503 in turn', [429, 503]],
  ];
  const cases = kinds.flatMap(([name, statuses]) => demands.map(([demand, headers]) => ({ name, demand, statuses, headers })));

  test.for(cases)('$name with $demand', { timeout: 60_000 }, async ({ statuses, headers }, { task }) => {
    const clock = createHandClock();
    clock.hold();
    const { number } = drawFrom(20_260_301);
    let requests = 0;
    const down: typeof fetch = () => {
      const status = statuses[requests++ % statuses.length] as number;
      return Promise.resolve(new Response('', { status, headers: headers(clock.now()) }));
    };
    const clients = Array.from({ length: 10 }, () =>
      createRiskenClient({
        baseUrl: 'https://risken.example/api/v1',
        auth: { accessToken: 'invented' },
        project_id: 1001,
        maxConcurrent: 1_000,
        fetch: down,
        clock,
        random: number,
      }),
    );
    let calls = 0;
    let failed = 0;
    for (let tick = 0; tick < 600; tick++) {
      for (const risken of clients) {
        calls++;
        risken.aws.listAws({}).catch(() => failed++);
      }
      await clock.pass(100);
    }
    // Every wait that was begun ends, the longest one included.
    await clock.pass(20 * 60_000);
    await settle();

    expect(calls).toBe(6_000);
    expect(failed).toBe(calls);
    expect(requests).toBeLessThanOrEqual(calls * 1.2);
    expect(requests).toBeGreaterThan(calls);
    task.meta.cases = calls;
  });
});

test('delays are uniform between nothing and what the formula gives', async ({ task }) => {
  const shares: number[][] = [[], []];
  const clock = createHandClock();
  const { number } = drawFrom(20_260_302);
  const down: typeof fetch = () => Promise.resolve(new Response('', { status: 502 }));
  const calls = 3_000;
  const ceilings = [250, 500];
  let retry = 0;
  // A client for each call: its budget is its own.
  for (let call = 0; call < calls; call++) {
    retry = 0;
    const risken = createRiskenClient({
      baseUrl: 'https://risken.example/api/v1',
      auth: { accessToken: 'invented' },
      project_id: 1001,
      fetch: down,
      clock: { ...clock, after: (delayMs, run) => (delayMs > 1_000 ? () => undefined : (queueMicrotask(run), () => undefined)) },
      random: number,
      onRetry: ({ delayMs }) => {
        shares[retry]?.push(delayMs / (ceilings[retry] ?? 1));
        retry++;
      },
    });
    await risken.aws.listAws({}).catch(() => undefined);
  }
  for (const drawn of shares) {
    expect(drawn).toHaveLength(calls);
    // Chi-square over ten bins: above 27.9 it would be by chance once in a thousand times.
    const bins = Array.from({ length: 10 }, (_, bin) => drawn.filter((share) => Math.floor(share * 10) === bin).length);
    const chiSquare = bins.reduce((sum, count) => sum + (count - calls / 10) ** 2 / (calls / 10), 0);
    expect(chiSquare).toBeLessThan(27.9);
  }
  task.meta.cases = 2 * calls;
});
