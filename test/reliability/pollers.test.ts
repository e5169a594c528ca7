/**
 * Pollers that stop: each lists its running words, and whatever else comes ends it in time.
 *
 * Pollers: Aqua waitForScan, scanAndGate, onboardAwsToCspm; RISKEN scanAndWait, generateReportAndWait; InsightCloudSec
 * onboardAws, harvestAndWait. Each row is crossed with all of them.
 *
 * | case                            | crossed with                                                        | holds                                          |
 * | ------------------------------- | ------------------------------------------------------------------- | ---------------------------------------------- |
 * | running words, then each end    | every word, every known end                                         | one look for each word, the known outcome      |
 * | any other word (fuzzed)         | 60 words × first look, after a running word                         | one look, outcome `unknown`, the raw word      |
 * | the limit (hand clock, exact)   | 1 ms to 1 h × goes on, hangs, is deaf, fails × retries on, off; a start that hangs | over at the millisecond         |
 * | abort, then wait again          | in a look, in the pause, in a deaf look                             | the caller's reason, no timer left, then the end |
 * | failures in a row               | connection, 408, 425, 429, 500, 502, 503, 504, timeout × 5, 6, 5+5  | 5 are put up with, a sixth ends it             |
 * | failures that stay              | 400, 403, 422, 401                                                  | one look                                       |
 * | the server's wait               | failure, good answer × seconds, ms, date, nothing                   | goes before the interval, to the millisecond   |
 * | handles                         | every position changed, cut, of others; other parameters            | InputError, nothing sent                       |
 * | another process (sockets)       | aborted here, resumed there; started here, ended before it resumes  | nothing is started twice                       |
 *
 * For harvestAndWait every change is an end, so it knows no words; the limit of onboardAws is that of the wait, after the
 * start; onboardAws has no handle, the same call again goes on, and looks through a list, whose pages show no headers.
 */
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { AuthError, InputError, isSecError, WorkflowError } from '@sec/core';
import { serve } from '@sec/core/testing/server';
import { startInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/server';
import { createRiskenClient, onboardAws } from '@sec/risken';
import { startRiskenSandbox } from '@sec/risken/testing/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHandClock } from '../support/hand-clock.js';
import { type ReceivedRequest, script, type ScriptedAnswer } from '../support/script.js';
import { type PollerRow, pollers } from './support/pollers.js';
import { bundleProgram, startProgram } from './support/program.js';
import { drawFrom } from './support/seeded.js';

/** What a look gets: a word, or an answer of another kind. */
type Look = { readonly word: unknown; readonly headers?: Readonly<Record<string, string>> } | { readonly answer: ScriptedAnswer };

const intervalMs = 20_000;

/** A poller, and a server that gives its looks these answers, the last one for good. */
function setUp(
  row: PollerRow,
  looks: readonly Look[],
  more: { readonly retry?: false; readonly start?: ScriptedAnswer } = { retry: false },
) {
  const clock = createHandClock();
  const { start, ...options } = more;
  const seen: number[] = [];
  let isStarted = false;
  const server = script(
    [
      (request: ReceivedRequest): ScriptedAnswer => {
        if (row.isLook(request, isStarted)) {
          const look = looks[Math.min(seen.length, looks.length - 1)] as Look;
          seen.push(clock.monotonic());
          if ('answer' in look) return look.answer;
          return { json: row.show(look.word, seen.length), ...(look.headers === undefined ? {} : { headers: look.headers }) };
        }
        if (row.isStart?.(request)) {
          if (start !== undefined) return start;
          isStarted = true;
        }
        return row.answer(request);
      },
    ],
    clock,
  );
  const poller = row.ready({ fetch: server.fetch, clock, ...options });
  /** Times of the looks, in milliseconds. */
  return { poller, clock, seen, requests: server.requests, starts: () => server.requests.filter((one) => row.isStart?.(one)).length };
}

const goesOn = (row: PollerRow): Look => ({ word: row.running[0] });
const ends = (row: PollerRow): Look => ({ word: row.ends[0]?.[0] });
const outcomeOf = (row: PollerRow): string => row.ends[0]?.[1] ?? '';
const caught = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    (value) => ({ resolved: value }),
    (error: unknown) => error,
  );
const gaps = (times: readonly number[]): number[] => times.slice(1).map((time, index) => time - (times[index] ?? 0));

describe.each(pollers)('$name', (row) => {
  test('goes on with every running word, and knows its ends', async ({ task }) => {
    for (const [word, outcome] of row.ends) {
      const { poller, clock, seen } = setUp(row, [...row.running.map((running) => ({ word: running })), { word }]);

      expect(await poller.run({ clock, intervalMs })).toMatchObject({ outcome });

      expect(gaps(seen)).toEqual(row.running.map(() => intervalMs));
      expect(clock.pending).toBe(0);
    }
    task.meta.cases = row.ends.length * row.running.length;
  });

  test('ends with any other word at once', async ({ task }) => {
    const seed = 20_260_301;
    const draw = drawFrom(seed);
    const near = row.running.map(String).flatMap((word) => [`${word}s`, `X${word}`, word.slice(0, -1)]);
    const texts = ['RETRYING', 'constructor', '__proto__', 'toString', ...near];
    while (texts.length < 60) texts.push(draw.text('abcdefXYZ_- 0123', 1, 20).trim() || 'x');
    const numbers = Array.from({ length: 60 }, (_, index) => (index === 0 ? 2 ** 31 - 1 : draw.whole(5, 1_000_000)));
    const words: readonly unknown[] = row.unknown === 'number' ? numbers : texts;
    for (const word of words) {
      for (const isFirst of [true, false]) {
        const { poller, clock, seen } = setUp(row, [...(isFirst ? [] : [goesOn(row)]), { word }]);

        const end = await poller.run({ clock, intervalMs });

        const about = `seed ${seed}, word ${JSON.stringify(word)}`;
        expect(end, about).toEqual({ outcome: row.unknown === 'moved' ? 'moved' : 'unknown', raw: word });
        expect(seen, about).toHaveLength(isFirst ? 1 : 2);
      }
    }
    task.meta.cases = words.length * 2;
  });

  test('keeps its limit to the millisecond', async ({ task }) => {
    const failing: Look = { answer: { status: 503, headers: { 'retry-after': '86400' } } };
    const kinds: readonly (readonly Look[])[] = [
      [goesOn(row)],
      [goesOn(row), { answer: { hangs: true } }],
      [goesOn(row), { answer: { hangs: true, deaf: true } }],
      [goesOn(row), { answer: { stalls: true } }],
      [goesOn(row), failing],
      [{ word: row.running[0], headers: { 'retry-after': '86400' } }],
    ];
    let cases = 0;
    for (const looks of kinds)
      for (const deadlineMs of [1, 19_999, 20_000, 20_001, 90_061, 3_600_000])
        for (const retry of [undefined, false as const]) {
          // Looks that time out are failures, and the sixth of them comes within the hour.
          if (deadlineMs === 3_600_000 && looks.length > 1 && looks[1] !== failing) continue;
          cases++;
          const { poller, clock, starts } = setUp(row, looks, retry === undefined ? {} : { retry });

          const error = await caught(poller.run({ clock, intervalMs, deadlineMs }));

          expect(error).toBeInstanceOf(WorkflowError);
          expect(error).toMatchObject({ reason: 'deadline' });
          expect([clock.monotonic(), clock.pending, starts()]).toEqual([deadlineMs, 0, 1]);
        }
    task.meta.cases = cases;
  });

  test.runIf(row.limitIsFor === undefined)('has its limit for the start as well', async ({ task }) => {
    const kinds: readonly ScriptedAnswer[] = [{ hangs: true }, { hangs: true, deaf: true }, { stalls: true }];
    for (const start of kinds) {
      const { poller, clock } = setUp(row, [ends(row)], { start });

      expect(await caught(poller.run({ clock, intervalMs, deadlineMs: 12_345 }))).toMatchObject({ reason: 'deadline' });

      expect([clock.monotonic(), clock.pending]).toEqual([12_345, 0]);
    }
    task.meta.cases = kinds.length;
  });

  test('is left at an abort, and can be waited for again', async ({ task }) => {
    const waits: readonly Look[] = [goesOn(row), { answer: { hangs: true } }, { answer: { hangs: true, deaf: true } }];
    for (const second of waits) {
      const { poller, clock, seen, starts } = setUp(row, [goesOn(row), second, goesOn(row), ends(row)]);
      const stop = new AbortController();
      // In the middle of the second look where it hangs, in the pause after it else.
      const cancel = clock.after(intervalMs + 5_000, () => stop.abort('enough'));

      expect(await caught(poller.run({ clock, intervalMs, signal: stop.signal }))).toBe('enough');
      cancel();
      expect([clock.monotonic(), clock.pending, seen.length]).toEqual([intervalMs + 5_000, 0, 2]);

      expect(await poller.again({ clock, intervalMs })).toMatchObject({ outcome: outcomeOf(row) });
      expect([starts(), seen.length]).toEqual([1, 4]);
    }
    task.meta.cases = waits.length;
  });

  test('puts up with five failures in a row, and not with a sixth', async ({ task }) => {
    const failures: readonly ScriptedAnswer[] = [
      { fails: 'ECONNRESET' },
      { cutAfter: '{"sta' },
      { hangs: true },
      ...[408, 425, 429, 500, 502, 503, 504].map((status) => ({ status, json: {} })),
    ];
    for (const answer of failures) {
      const five = Array.from({ length: 5 }, (): Look => ({ answer }));
      const good = setUp(row, [goesOn(row), ...five, goesOn(row), ...five, ends(row)]);
      expect(await poll(good)).toMatchObject({ outcome: outcomeOf(row) });
      expect(good.seen).toHaveLength(13);

      const bad = setUp(row, [goesOn(row), ...five, { answer }]);
      const error = await caught(poll(bad));
      expect(isSecError(error)).toBe(true);
      expect(error).not.toBeInstanceOf(WorkflowError);
      expect([bad.seen.length, bad.clock.pending]).toEqual([7, 0]);
    }
    task.meta.cases = failures.length * 2;

    function poll({ poller, clock }: ReturnType<typeof setUp>) {
      return poller.run({ clock, intervalMs, deadlineMs: 3_600_000 });
    }
  });

  test('ends at once with a failure that stays', async ({ task }) => {
    const statuses = [400, 403, 422];
    for (const status of statuses) {
      const { poller, clock, seen } = setUp(row, [goesOn(row), { answer: { status, json: {} } }]);

      expect(await caught(poller.run({ clock, intervalMs }))).toMatchObject({ status });

      expect([seen.length, clock.monotonic(), clock.pending]).toEqual([2, intervalMs, 0]);
    }
    const { poller, clock, seen } = setUp(row, [goesOn(row), { answer: { status: 401, json: {} } }]);
    expect(await caught(poller.run({ clock, intervalMs }))).toBeInstanceOf(AuthError);
    // The call itself may ask for its credential once more; the poller adds no look.
    expect(seen.length).toBeLessThanOrEqual(3);
    task.meta.cases = statuses.length + 1;
  });

  test('waits as long as the server asks', async ({ task }) => {
    const date = new Date(Date.parse('2026-03-01T00:05:00Z')).toUTCString();
    const wishes: readonly (readonly [Readonly<Record<string, string>>, number])[] = [
      [{ 'retry-after': '7' }, 7_000],
      [{ 'retry-after': '90' }, 90_000],
      [{ 'retry-after-ms': '2500' }, 2_500],
      [{ 'retry-after': date, date: new Date(Date.parse('2026-03-01T00:04:00Z')).toUTCString() }, 60_000],
      [{ 'retry-after': '0' }, intervalMs],
      [{ 'retry-after': 'soon' }, intervalMs],
      [{}, intervalMs],
    ];
    for (const [headers, ms] of wishes) {
      const failed = setUp(row, [goesOn(row), { answer: { status: 503, headers, json: {} } }, ends(row)]);
      await failed.poller.run({ clock: failed.clock, intervalMs });
      expect(gaps(failed.seen)).toEqual([intervalMs, ms]);

      if (row.heedsGoodAnswers === false) continue;
      const good = setUp(row, [{ word: row.running[0], headers }, goesOn(row), ends(row)]);
      await good.poller.run({ clock: good.clock, intervalMs });
      expect(gaps(good.seen)).toEqual([ms, intervalMs]);
    }
    task.meta.cases = wishes.length * (row.heedsGoodAnswers === false ? 1 : 2);
  });
});

describe('handles', () => {
  const rows = pollers.filter((row) => row.ready({ fetch, clock: createHandClock() }).withHandle !== undefined);

  async function handleOf(row: PollerRow): Promise<string> {
    const { poller, clock } = setUp(row, [ends(row)]);
    await poller.run({ clock, intervalMs });
    return poller.handle();
  }

  test.each(rows)('of $name are safe in a URL, and refused when they are changed', async (row) => {
    const handle = await handleOf(row);
    expect(handle).toMatch(/^[\w.~-]+$/);
    expect(encodeURIComponent(handle)).toBe(handle);
    const others = await Promise.all(rows.filter((one) => one.ready !== row.ready).map(handleOf));
    const foreign = others.filter((text) => text.split('.')[0] !== handle.split('.')[0]);
    const swapped = [...handle].map((character, at) => `${handle.slice(0, at)}${character === 'A' ? 'B' : 'A'}${handle.slice(at + 1)}`);
    const cut = Array.from({ length: handle.length }, (_, length) => handle.slice(0, length));
    const wrong: readonly unknown[] = [...foreign, ...swapped, ...cut, `${handle}A`, ` ${handle}`, `${handle}.x`, '', 7, {}, null];
    const { poller, clock, requests } = setUp(row, [ends(row)]);

    for (const text of wrong) {
      const error = await caught(poller.withHandle?.(text, { clock }) ?? Promise.resolve());
      expect(error, String(text)).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ member: 'handle' });
    }

    expect(requests).toEqual([]);
  });

  test.each(rows)('of $name are bound to their parameters', async (row) => {
    const handle = await handleOf(row);
    const { poller, clock, requests } = setUp(row, [ends(row)]);

    expect(await caught(poller.withHandle?.(handle, { clock }, true) ?? Promise.resolve())).toBeInstanceOf(InputError);

    expect(requests).toEqual([]);
  });
});

describe('another process', () => {
  const program = `
import { createAquaClient, onboardAwsToCspm, scanAndGate, startScan, waitForCspmScan, waitForScan } from '@sec/aqua';
import { createInsightCloudSecClient, harvestAndWait, onboardAws } from '@sec/insightcloudsec';
import { createRiskenClient, generateReportAndWait, scanAndWait } from '@sec/risken';
const { poller, handle, connect } = JSON.parse(process.env.TASK);
const say = (value) => console.log(JSON.stringify(value));
// Gone in the middle of the wait, with nothing put away.
const leave = (value) => {
  say(value);
  process.exit(0);
};
let isTold = false;
const onProgress = () => {
  if (!isTold) say({ waits: true });
  isTold = true;
};
const options = handle === undefined ? { onHandle: (text) => leave({ handle: text }) } : { intervalMs: 50, onProgress };
const given = handle === undefined ? {} : { handle };
const image = { registry: 'Docker Hub', image: connect.image };
const key = { name: 'another', access: { createRole: async () => 'arn:aws:iam::444455556666:role/aqua-cspm-scanner' } };
const account = { account_number: '077788889999', name: 'Staging', role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader' };
const runs = {
  waitForScan: async (client) => (handle === undefined ? leave({ handle: await startScan(client, image) }) : waitForScan(client, given, options)),
  scanAndGate: (client) => scanAndGate(client, { ...image, ...given }, options),
  onboardAwsToCspm: (client) => (handle === undefined ? onboardAwsToCspm(client, key, options) : waitForCspmScan(client, given)),
  scanAndWait: (client) => scanAndWait(client, handle === undefined ? connect.scan : given, options),
  generateReportAndWait: (client) => generateReportAndWait(client, handle === undefined ? { name: 'Week 10', prompt: 'Summarize' } : given, options),
  harvestAndWait: (client) => harvestAndWait(client, handle === undefined ? { cloud: 'divvyorganizationservice:1', job: 'InstanceHarvester' } : given, options),
  onboardAws: (client) => onboardAws(client, { accounts: [account] }, {
    intervalMs: 50,
    onProgress: ({ step }) => {
      if (step === 'waiting') handle === undefined ? leave({ handle: 'none' }) : onProgress();
    },
  }),
};
const client = connect.vendor === 'aqua' ? createAquaClient(connect.options)
  : connect.vendor === 'risken' ? createRiskenClient(connect.options)
  : createInsightCloudSecClient(connect.options);
const end = await runs[poller](client);
leave({ end });
`;
  let bundle: Awaited<ReturnType<typeof bundleProgram>>;
  beforeAll(async () => {
    bundle = await bundleProgram(program);
  });
  afterAll(() => bundle.remove());

  interface Place extends AsyncDisposable {
    readonly connect: object;
    /** Requests that started something. */
    starts(): number;
    /** Lets what runs come to its end. */
    finish(): void;
  }

  /** A clock that goes on with the time of day, and can be moved to after every end. */
  function createMovableClock() {
    let aheadMs = 0;
    return { now: () => Date.now() + aheadMs, finish: (): void => void (aheadMs += 120_000) };
  }

  async function aquaPlace(path: RegExp): Promise<Place> {
    const clock = createMovableClock();
    const server = await startAquaSandbox({ clock, scanDurationMs: 60_000, notFoundMs: 0, staleStatusMs: 0, seed: { failedJobs: 0 } });
    const { authUrl, apiKey, apiSecret, sandbox } = server;
    const image = sandbox.state.images.find(({ registry }) => registry === 'Docker Hub');
    return {
      connect: {
        vendor: 'aqua',
        options: { authUrl, auth: { apiKey, apiSecret } },
        image: `${image?.repository}:${image?.tag}`,
      },
      starts: () => sandbox.requests.filter(({ method, path: asked }) => method === 'POST' && path.test(asked)).length,
      finish: clock.finish,
      [Symbol.asyncDispose]: server.close,
    };
  }

  async function riskenScanPlace(): Promise<Place> {
    const clock = createMovableClock();
    const { baseUrl, accessToken, projectId, sandbox, close } = await startRiskenSandbox({ clock, scanDurationMs: 60_000 });
    const options = { baseUrl, auth: { accessToken }, project_id: projectId };
    const account = {
      name: 'Billing',
      aws_account_id: '444455556666',
      data_source: 'aws:access-analyzer',
      assume_role_arn: 'arn:aws:iam::444455556666:role/reader',
      external_id: 'b7f0c2d19e',
    };
    const { data_source } = await onboardAws(createRiskenClient(options), account, { scan: false });
    const scan = { aws_id: data_source.aws_id, aws_data_source_id: data_source.aws_data_source_id };
    return {
      connect: { vendor: 'risken', options, scan },
      starts: () => sandbox.requests.filter(({ path }) => path.endsWith('/invoke-scan')).length,
      finish: clock.finish,
      [Symbol.asyncDispose]: close,
    };
  }

  /** The sandbox writes no reports. */
  async function riskenReportPlace(): Promise<Place> {
    let starts = 0;
    let status = 'IN_PROGRESS';
    const server = await serve(({ url }) => {
      if (url.includes('/generate-report')) starts++;
      const report = { report_id: 9, project_id: 7, name: 'Week 10', type: 'Markdown', status, content: '' };
      return Promise.resolve(Response.json({ data: url.includes('/get-report') ? { report } : { report_id: 9, status } }));
    });
    return {
      connect: { vendor: 'risken', options: { baseUrl: `${server.url}/api/v1`, auth: { accessToken: 'invented' }, project_id: 7 } },
      starts: () => starts,
      finish: () => void (status = 'OK'),
      [Symbol.asyncDispose]: () => server.close(),
    };
  }

  async function insightCloudSecPlace(path: string): Promise<Place> {
    const clock = createMovableClock();
    const server = await startInsightCloudSecSandbox({ clock, harvestDurationMs: 60_000, seed: { resources: 0, images: 0 } });
    const { baseUrl, apiKey, sandbox, close } = server;
    return {
      connect: { vendor: 'insightcloudsec', options: { baseUrl, auth: { apiKey } } },
      starts: () => sandbox.requests.filter((request) => request.path.endsWith(path)).length,
      finish: clock.finish,
      [Symbol.asyncDispose]: close,
    };
  }

  const places: readonly (readonly [poller: string, open: () => Promise<Place>, end: object, starts: number])[] = [
    ['waitForScan', () => aquaPlace(/\/scan$/), { outcome: 'scanned', isNew: true }, 1],
    ['scanAndGate', () => aquaPlace(/\/scan$/), { verdict: expect.any(String) }, 1],
    ['onboardAwsToCspm', () => aquaPlace(/\/realtimes$/), { outcome: 'complete' }, 1],
    ['scanAndWait', riskenScanPlace, { outcome: 'ok' }, 1],
    ['generateReportAndWait', riskenReportPlace, { outcome: 'ok', report: { report_id: 9 } }, 1],
    ['harvestAndWait', () => insightCloudSecPlace('/enqueue_harvest_job'), [{ changed: ['last_harvest'] }, {}], 2],
    ['onboardAws', () => insightCloudSecPlace('/cloud/add'), { failures: 0, accounts: [{ outcome: 'ready' }] }, 1],
  ];
  const cases = places.flatMap((place) => [true, false].map((isOver) => [place[0], isOver, ...place.slice(1)] as const));

  test.each(cases)('goes on with %s, over before: %s', { timeout: 60_000 }, async (poller, isOver, open, end, starts) => {
    await using place = await (open as () => Promise<Place>)();
    const run = (handle?: string) => startProgram(bundle.path, { TASK: JSON.stringify({ poller, handle, connect: place.connect }) });
    const first = run();
    const { handle } = JSON.parse(await first.line()) as { readonly handle: string };
    expect((await first.ended).code).toBe(0);
    // Its looks are at least 10 s apart, so that its scan has to be over.
    const mustBeOver = isOver || poller === 'onboardAwsToCspm';
    if (mustBeOver) place.finish();

    const second = run(handle);
    let said = JSON.parse(await second.line()) as { readonly waits?: true; readonly end?: unknown };
    if (said.waits && !mustBeOver) place.finish();
    if (said.waits) said = JSON.parse(await second.line()) as typeof said;

    expect(said.end).toMatchObject(end as object);
    expect(place.starts()).toBe(starts);
    expect((await second.ended).code).toBe(0);
  });
});
