/** What a client does to a server that is in trouble. Each test names, in its first comment, what came when it was written. */
import { describe, expect, test } from 'vitest';
import type { Clock } from '@sec/core';
import { createHandClock, type HandClock, settle } from '../support/hand-clock.js';
import type { ScriptedAnswer } from '../support/script.js';
import { aqua, aquaSignIns, type Answerer, cloudSec, risken } from './support/clients.js';
import { numbers } from './support/lists.js';
import { mostListeners, settlesWithin, steadily, withWorkers } from './support/load.js';
import { factsOf, failureOf } from './support/outcomes.js';

const good: Answerer = () => ({ json: { data: { aws: [] } } });
const refusal = (status: number, wait: string): ScriptedAnswer => ({ status, json: {}, headers: { 'retry-after': wait } });

describe('an outage', () => {
  const inTwoSeconds = (clock: HandClock): string => new Date(clock.now() + 2_000).toUTCString();

  test.each([
    ['503, wait 0', () => [503], () => '0'],
    ['503, wait 60', () => [503], () => '60'],
    ['429, wait 0', () => [429], () => '0'],
    ['429, wait 1', () => [429], () => '1'],
    ['429, wait until a date', () => [429], inTwoSeconds],
    ['both in turn, wait 1', () => [429, 503], () => '1'],
  ] as const)('costs at most 1.2 requests a call (%s)', async (_, statuses, wait) => {
    // Came: 9 requests for each call.
    const hand = createHandClock();
    const answers = statuses();
    const { client, requests } = risken((__, count) => refusal(answers[count % answers.length] ?? 0, wait(hand)), {
      hand,
      maxConcurrent: 10_000,
    });

    const failed = await steadily(hand, 600, 100, () => client.aws.listAws({}));

    expect(failed).toBe(600);
    expect(requests.length / 600).toBeLessThanOrEqual(1.2);
  });

  test('with a wait of 0 is not answered in the same instant', async () => {
    // Came: 9 requests at one moment.
    const { client, clock, requests } = risken(() => refusal(429, '0'));
    const startMs = clock.monotonic();

    await failureOf(client.aws.listAws({}));

    expect(clock.monotonic() - startMs).toBeGreaterThanOrEqual(100 * (requests.length - 1));
  });

  test('whose end is the same for many calls does not bring them all back at one moment, and none too early', async () => {
    // Came: all of them exactly 1,000 ms later.
    let draw = 0;
    const seenMs: number[] = [];
    const hand = createHandClock();
    const { client } = risken(
      (_, count) => {
        if (count <= 20) return refusal(429, '1');
        seenMs.push(hand.monotonic());
        return { json: { data: { aws: [] } } };
      },
      { hand, maxConcurrent: 100, random: () => (draw++ % 20) / 20 },
    );

    await Promise.all(numbers(1, 20).map(() => client.aws.listAws({})));

    expect(new Set(seenMs).size).toBeGreaterThan(5);
    expect(Math.min(...seenMs)).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...seenMs)).toBeLessThanOrEqual(1_600);
  });
});

describe('the rate that a client learned', () => {
  test('comes back within seconds although a few refusals remain', async () => {
    // Came: less than a tenth of what the server admits, for as long as it was watched.
    const hand = createHandClock();
    let admitted = 0;
    const { client } = risken(
      (_, count) => {
        const ms = hand.monotonic();
        const isRefused = ms < 2_000 ? count % 2 === 0 : count % 33 === 0;
        if (isRefused) return { status: 429, json: {}, afterMs: 50 };
        if (ms >= 15_000) admitted++;
        return { json: { data: { aws: [] } }, afterMs: 50 };
      },
      { hand, maxConcurrent: 20, once: true },
    );

    await withWorkers(hand, 20, 20_000, () => client.aws.listAws({}));

    // Twenty workers at 50 ms a call are 400 calls a second, of which 97 % are admitted.
    expect(admitted / 5).toBeGreaterThan(200);
  });
});

describe('a limiter of the caller', () => {
  test.each([
    ['rejects', () => Promise.reject(new Error('the store is away'))],
    [
      'throws',
      () => {
        throw new Error('the store is away');
      },
    ],
  ] as const)('that %s costs no call', async (_, acquire) => {
    // Came: the raw error of the limiter.
    const { client } = risken(good, { limiter: { acquire } });

    expect(await client.aws.listAws({})).toMatchObject({ aws: [] });
  });

  test('whose release throws does not replace a good answer', async () => {
    // Came: the raw error of the release.
    const release = (): never => {
      throw new Error('the store is away');
    };
    const { client } = risken(good, { limiter: { acquire: async () => release } });

    expect(await client.aws.listAws({})).toMatchObject({ aws: [] });
  });

  test('that never answers holds a call no longer than two minutes', async () => {
    // Came: a call that waits for ever.
    const { client, clock } = risken(good, { limiter: { acquire: () => new Promise(() => undefined) } });

    expect(await settlesWithin(clock, 120_000, client.aws.listAws({}))).toBe(true);
  });
});

describe('places and turns', () => {
  test('a client whose clock restarts does not wait for times of the old one', async () => {
    // Came: a wait of 16 seconds for the second call.
    const hand = createHandClock();
    let aheadMs = 16_000;
    const clock: Clock = { ...hand, now: () => hand.now(), after: hand.after, monotonic: () => hand.monotonic() + aheadMs };
    const { client } = risken(good, { hand, clock, perSecond: 10 });
    await client.aws.listAws({});
    aheadMs = 0;

    expect(await settlesWithin(hand, 1_000, client.aws.listAws({}))).toBe(true);
  });

  test('calls that left are not waited for by those that stayed', async () => {
    // Came: a wait for the turns of 50 calls that had left.
    const { client, clock, requests } = risken(good, { perSecond: 10, maxConcurrent: 1_000 });
    clock.hold();
    const leaving = new AbortController();
    const gone = numbers(1, 50).map(() => client.aws.listAws({}, { signal: leaving.signal }).catch(() => undefined));
    await settle();
    const stays = client.aws.listAws({});
    await settle();
    leaving.abort(new Error('left'));

    await clock.pass(1_000);

    // The first of all needed no turn.
    expect(requests).toHaveLength(2);
    await clock.pass(10_000);
    await Promise.all([stays, ...gone]);
  });

  test('the place of a call that left is free only when its request is over', async () => {
    // Came: more open requests than the limit allows.
    let open = 0;
    let most = 0;
    const hand = createHandClock();
    const slowToStop: typeof fetch = async (_, init) => {
      most = Math.max(most, ++open);
      await new Promise<void>((resolve) => {
        // The connection is closed a little after the caller left.
        init?.signal?.addEventListener('abort', () => hand.after(50, resolve));
        hand.after(1_000, resolve);
      });
      open--;
      if (init?.signal?.aborted) throw init.signal.reason;
      return Response.json({ data: { aws: [] } });
    };
    const { client } = risken(good, { hand, maxConcurrent: 5, wrapFetch: () => slowToStop });
    const leaving = new AbortController();
    const gone = numbers(1, 5).map(() => client.aws.listAws({}, { signal: leaving.signal }).catch(() => undefined));
    hand.hold();
    await settle();
    const others = numbers(1, 5).map(() => client.aws.listAws({}));
    await settle();
    leaving.abort(new Error('left'));

    await hand.pass(5_000);

    await Promise.all([...gone, ...others]);
    expect(most).toBe(5);
  });
});

describe('listeners on one signal', () => {
  test.each([
    ['RISKEN', () => risken(good)],
    ['InsightCloudSec', () => cloudSec(() => ({ json: { clouds: [], total_count: 0 } }))],
    ['Aqua, at its own pace', () => aqua(() => ({ json: [] }), { perSecond: 10 })],
  ] as const)('stay below the number at which runtimes warn, with 30 calls of %s at once', async (_, connect) => {
    // Came: one listener for each waiting call on a signal that all of them share.
    const { client } = connect();
    const call = (): Promise<unknown> =>
      'aws' in client ? client.aws.listAws({}) : 'clouds' in client ? client.clouds.listClouds() : client.registries.listRegistries();

    expect(await mostListeners(() => Promise.all(numbers(1, 30).map(call)))).toBeLessThanOrEqual(10);
  });

  test('stay below it with 30 calls on one signal of the caller', async () => {
    // Came: one listener for each call.
    const { client } = risken(good);
    const { signal } = new AbortController();

    expect(await mostListeners(() => Promise.all(numbers(1, 30).map(() => client.aws.listAws({}, { signal }))))).toBeLessThanOrEqual(10);
  });
});

describe('what was never sent', () => {
  const fails =
    (cause: Error, message = 'fetch failed') =>
    (): typeof fetch =>
    () =>
      Promise.reject(new TypeError(message, { cause }));
  const deno = 'error sending request for url (https://risken.example/)';

  test.each([
    ['an argument that fetch refuses', Object.assign(new Error('invalid header'), { code: 'UND_ERR_INVALID_ARG' })],
    ['a feature that fetch lacks', Object.assign(new Error('expect header'), { code: 'UND_ERR_NOT_SUPPORTED' })],
    ['a port that fetch blocks', new Error('bad port')],
  ])('because of %s is not repeated, and did nothing', async (_, cause) => {
    // Came: three attempts of a read, and a write that may have been done.
    const { client } = risken(good, { wrapFetch: fails(cause) });

    const read = await failureOf(client.aws.listAws({}));
    const write = await failureOf(client.aws.invokeAwsScan({ aws_id: 3, aws_data_source_id: 1002 }));

    expect(factsOf(read)).toMatchObject({ notSent: true, attempts: 1 });
    expect(factsOf(write)).toMatchObject({ notSent: true, mayHaveSucceeded: false, attempts: 1 });
  });

  test.each([
    ['a refused connection', new Error('client error (Connect): tcp connect error: Connection refused (os error 111)')],
    ['a name that is not known', new Error('client error (Connect): dns error: failed to lookup address information')],
  ])('because of %s on a runtime without codes may be repeated, also by a write', async (_, cause) => {
    // Came: one attempt of the write, which may have been done.
    const { client } = risken(good, { wrapFetch: fails(cause, deno) });

    const write = await failureOf(client.aws.invokeAwsScan({ aws_id: 3, aws_data_source_id: 1002 }));

    expect(factsOf(write)).toMatchObject({ notSent: true, mayHaveSucceeded: false, attempts: 3 });
  });
});

test('the date of a good answer corrects a clock that is almost too far off for signatures', async () => {
  // Came: signatures with the time of the wrong clock, until the server refuses one.
  const hand = createHandClock();
  hand.hold();
  const { client, requests } = aqua(
    () => ({ json: { status: 200, code: 0, data: [] }, headers: { date: new Date(hand.now() + 24_000).toUTCString() } }),
    { hand, once: true },
    aquaSignIns.key,
  );

  await client.cspmKeys.listKeys({});
  await client.cspmKeys.listKeys({});

  const signedMs = Number(requests[1]?.headers['x-timestamp']) * 1_000;
  expect(Math.abs(signedMs - (hand.now() + 24_000))).toBeLessThanOrEqual(2_000);
});
