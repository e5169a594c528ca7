/**
 * Pollers that stop, and not before the end: each knows statuses that are not final and statuses that are, in any case; an unknown
 * status, or none, ends it only once it has stood.
 *
 * Pollers: Aqua waitForScan, scanAndGate, onboardAwsToCspm; RISKEN scanAndWait, generateReportAndWait; InsightCloudSec
 * onboardAws, harvestAndWait; Data Theorem uploadAndGate, scanApiAndGate. Each row is crossed with all; the last two have no program for
 * another process.
 *
 * | case                            | crossed with                                                        | holds                                          |
 * | ------------------------------- | ------------------------------------------------------------------- | ---------------------------------------------- |
 * | running statuses, then each end | every running status, every known end, in 5 spellings; usual ones    | one poll for each, the known end               |
 * | any other status (fuzzed)       | 60 statuses, absent, null × first poll, after a running one         | the grace, status `unknown`, the vendor's status |
 * | an unknown status that changes  | to each end, to another one, to a running one                       | the end; the grace begins again                |
 * | the grace                       | 1 ms, 60 s, 5 min × intervals of 1 s, 20 s, 10 min                  | at least the grace and three polls             |
 * | statuses of the caller          | running, each kind of end; wrong ones                               | as known ones; InputError, nothing is sent     |
 * | caches of the platform          | every poll and every read                                           | `no-store`                                     |
 * | the timeout (hand clock, exact) | 1 ms to 1 h × runs, hangs, is deaf, fails × retries on, off; a start that hangs | over at the millisecond           |
 * | abort, then wait again          | in a poll, in the pause, in a deaf poll                             | the caller's reason, no timer left, then the end |
 * | failures in a row               | connection, 408, 425, 429, 500, 502, 503, 504, timeout × 5, 6, 5+5  | 5 are tolerated, a sixth ends it               |
 * | failures that stay              | 400, 403, 422, 401                                                  | one poll                                       |
 * | `Retry-After`                   | failure, success × seconds, ms, date, absent                        | replaces the interval, to the millisecond      |
 * | resume tokens                   | every character changed, cut, of others; another target             | InputError, nothing is sent                    |
 * | another process (sockets)       | aborted here, resumed there; started here, ended before it resumes  | nothing is started twice                       |
 *
 * For harvestAndWait every change is an end, so it knows no statuses; the timeout of onboardAws is that of the wait, after the
 * start; onboardAws has no resume token, the same call again resumes, and polls a list, whose pages show no headers.
 */
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { AuthError, InputError, isSecError, type NoticeEvent, WorkflowError } from '@sec/core';
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

/** What a poll gets: a status, or a response of another kind. */
type State = { readonly status: unknown; readonly headers?: Readonly<Record<string, string>> } | { readonly response: ScriptedAnswer };

const intervalMs = 20_000;

/** A poller, and a server that responds to its polls with these states, to all further ones with the last. */
/** The function that a row calls. */
function workflowOf({ name }: PollerRow): string {
  return name.slice(name.indexOf(' ') + 1);
}

function setUp(
  row: PollerRow,
  states: readonly State[],
  more: { readonly retry?: false; readonly start?: ScriptedAnswer } = { retry: false },
) {
  const clock = createHandClock();
  const { start, ...options } = more;
  const polledAt: number[] = [];
  let isStarted = false;
  const notices: NoticeEvent[] = [];
  const caches: unknown[] = [];
  const server = script(
    [
      (request: ReceivedRequest): ScriptedAnswer => {
        if (row.isPoll(request, isStarted)) {
          const state = states[Math.min(polledAt.length, states.length - 1)] as State;
          polledAt.push(clock.monotonic());
          if ('response' in state) return state.response;
          return { json: row.show(state.status, polledAt.length), ...(state.headers === undefined ? {} : { headers: state.headers }) };
        }
        if (row.isStart?.(request)) {
          if (start !== undefined) return start;
          isStarted = true;
        }
        return row.respond(request);
      },
    ],
    clock,
  );
  const fetch: typeof server.fetch = (input, init) => {
    // Only a response to a read, or to a poll that is sent as a search, could come out of a cache.
    if (init?.method === 'GET' || String(input).endsWith('/list')) caches.push(init?.cache);
    return server.fetch(input, init);
  };
  const poller = row.ready({ fetch, clock, onNotice: (event) => event.notice === 'unknownValue' && notices.push(event), ...options });
  return {
    poller,
    notices,
    /** Cache modes of all reads. */
    caches,
    clock,
    /** Times of the polls, in milliseconds. */
    polledAt,
    requests: server.requests,
    starts: () => server.requests.filter((one) => row.isStart?.(one)).length,
  };
}

const runs = (row: PollerRow): State => ({ status: row.running[0] });
const ends = (row: PollerRow): State => ({ status: row.ends[0]?.[0] });
const statusOf = (row: PollerRow): string => row.ends[0]?.[1] ?? '';
const caught = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    (value) => ({ resolved: value }),
    (error: unknown) => error,
  );
const gaps = (times: readonly number[]): number[] => times.slice(1).map((time, index) => time - (times[index] ?? 0));

describe.each(pollers)('$name', (row) => {
  const knowsStatuses = row.unknown !== 'moved';
  const near = row.running.map(String).flatMap((known) => [`${known}s`, `X${known}`, known.slice(0, -1)]);
  const graceMs = 60_000;
  /** Polls that an unknown status takes at this interval. */
  const gracePolls = 1 + graceMs / intervalMs;

  test('continues with every running status, and knows its ends, however they are spelled', async ({ task }) => {
    const spellings = (status: unknown): readonly unknown[] => {
      if (typeof status !== 'string' || !knowsStatuses) return [status];
      const words = status.split(/[\s_-]+/);
      return [status, status.toLowerCase(), status.toUpperCase(), words.join('-'), words.join(' '), words.join('_')];
    };
    const running = row.running.flatMap(spellings);
    let cases = 0;
    for (const [known, status] of row.ends)
      for (const vendorStatus of spellings(known)) {
        const { poller, clock, polledAt } = setUp(row, [...running.map((one) => ({ status: one })), { status: vendorStatus }]);

        expect(await poller.run({ intervalMs })).toMatchObject({ status });

        expect(gaps(polledAt)).toEqual(running.map(() => intervalMs));
        expect(clock.pending).toBe(0);
        cases += running.length;
      }
    task.meta.cases = cases;
  });

  test.runIf(row.unknown === 'string')('continues with statuses that are usual for what has not ended', async ({ task }) => {
    const usual = ['RUNNING', 'Queued', 'pending', 'Scanning', 'Waiting', 'in progress', 'Scheduled', 'started', 'PROCESSING'];
    const { poller, polledAt } = setUp(row, [...usual.map((status) => ({ status })), ends(row)]);

    expect(await poller.run({ intervalMs })).toMatchObject({ status: statusOf(row) });

    expect(polledAt).toHaveLength(usual.length + 1);
    task.meta.cases = usual.length;
  });

  test.runIf(knowsStatuses)('ends with any other status once it has stood, and reports it at once', async ({ task }) => {
    const seed = 20_260_301;
    const draw = drawFrom(seed);
    const strings = ['RETRYING', 'constructor', '__proto__', 'toString', ...near];
    while (strings.length < 60) strings.push(draw.text('abcdefXYZ_- 0123', 1, 20).trim() || 'x');
    const numbers = Array.from({ length: 60 }, (_, index) => (index === 0 ? 2 ** 31 - 1 : draw.whole(5, 1_000_000)));
    const statuses: readonly unknown[] = row.unknown === 'number' ? numbers : strings;
    for (const status of statuses) {
      for (const isFirst of [true, false]) {
        const { poller, polledAt, notices } = setUp(row, [...(isFirst ? [] : [runs(row)]), { status }]);

        const end = await poller.run({ intervalMs });

        const about = `seed ${seed}, status ${JSON.stringify(status)}`;
        expect(end, about).toMatchObject({ status: 'unknown', vendorStatus: status });
        expect(polledAt, about).toHaveLength(gracePolls + (isFirst ? 0 : 1));
        expect(notices, about).toMatchObject([{ notice: 'unknownValue', message: expect.stringContaining(`"${String(status)}"`) }]);
      }
    }
    task.meta.cases = statuses.length * 2;
  });

  test.runIf(row.unknown === 'moved')('ends with every change at once', async () => {
    const { poller, polledAt } = setUp(row, [runs(row), { status: 'another' }]);

    expect(await poller.run({ intervalMs })).toMatchObject({ status: 'moved', vendorStatus: 'another' });

    expect(polledAt).toHaveLength(2);
  });

  test.runIf(knowsStatuses)('continues without a status, as long as an unknown one', async ({ task }) => {
    const absent: readonly State[] = [{ status: undefined }, { status: null }];
    for (const none of absent)
      for (const before of [[], [runs(row)]]) {
        const late = setUp(row, [...before, none, none, ends(row)]);
        const never = setUp(row, [...before, none]);

        expect(await late.poller.run({ intervalMs })).toMatchObject({ status: statusOf(row) });
        expect(await never.poller.run({ intervalMs })).toMatchObject({ status: 'unknown' });

        expect(never.polledAt).toHaveLength(before.length + gracePolls);
      }
    task.meta.cases = absent.length * 4;
  });

  test.runIf(knowsStatuses)('is not ended by an unknown status that changes', async ({ task }) => {
    const [one, other] = row.unknown === 'number' ? [{ status: 9 }, { status: 10 }] : [{ status: 'REVIEWING' }, { status: 'ARCHIVING' }];
    const spelled = setUp(row, [one, { status: row.unknown === 'number' ? 9 : 'reviewing' }]);
    expect(await spelled.poller.run({ intervalMs })).toMatchObject({ status: 'unknown' });
    expect([spelled.polledAt.length, spelled.notices.length]).toEqual([gracePolls, 1]);
    for (const [vendorStatus, status] of row.ends) {
      const { poller } = setUp(row, [one, one, one, { status: vendorStatus }]);
      expect(await poller.run({ intervalMs })).toMatchObject({ status });
    }
    const long = [one, one, one, other, other, other, runs(row), other, other, other];
    const { poller, polledAt, notices } = setUp(row, [...long, ends(row)]);

    expect(await poller.run({ intervalMs })).toMatchObject({ status: statusOf(row) });

    expect([polledAt.length, notices.length]).toEqual([long.length + 1, 2]);
    task.meta.cases = row.ends.length + 1;
  });

  test.runIf(knowsStatuses)('gives an unknown status its grace and three polls, whatever the interval is', async ({ task }) => {
    let cases = 0;
    for (const unknownStatusGraceMs of [1, 60_000, 300_000])
      for (const everyMs of [10_000, 20_000, 600_000]) {
        cases++;
        const { poller, polledAt } = setUp(row, [{ status: row.unknown === 'number' ? 9 : 'REVIEWING' }]);

        expect(await poller.run({ intervalMs: everyMs, unknownStatusGraceMs, timeoutMs: 3_600_000 })).toMatchObject({ status: 'unknown' });

        expect(polledAt).toHaveLength(Math.max(3, 1 + Math.ceil(unknownStatusGraceMs / everyMs)));
      }
    task.meta.cases = cases;
  });

  test.runIf(knowsStatuses)('takes further statuses from its caller, and refuses wrong ones', async ({ task }) => {
    const [running, end] = row.unknown === 'number' ? [9, 10] : ['In Review', 'Quarantined'];
    const many = Array.from({ length: 12 }, () => ({ status: running }));
    for (const status of ['succeeded', 'failed', 'canceled'] as const) {
      const { poller, notices } = setUp(row, [...many, { status: end }]);
      const limits = { intervalMs, runningStatuses: [String(running).toUpperCase()], endStatuses: { [String(end).toLowerCase()]: status } };

      expect(await poller.run(limits)).toMatchObject({ status });

      expect(notices).toEqual([]);
    }
    const wrong: readonly (readonly [string, object])[] = [
      ['runningStatuses', { runningStatuses: 'REVIEWING' }],
      ['endStatuses.in review', { runningStatuses: ['IN_REVIEW'], endStatuses: { 'in review': 'failed' } }],
      ['endStatuses.in-review', { endStatuses: { IN_REVIEW: 'failed', 'in-review': 'succeeded' } }],
      ['runningStatuses', { runningStatuses: [''] }],
      ['endStatuses', { endStatuses: ['QUARANTINED'] }],
      ['endStatuses.QUARANTINED', { endStatuses: { QUARANTINED: 'over' } }],
      ['unknownStatusGraceMs', { unknownStatusGraceMs: -1 }],
    ];
    for (const [member, options] of wrong) {
      const { poller, requests } = setUp(row, [ends(row)]);
      expect(await caught(poller.run(options))).toMatchObject({ code: 'SEC_INPUT', member });
      expect(requests).toEqual([]);
    }
    task.meta.cases = 3 + wrong.length;
  });

  test('reads nothing out of a cache of the platform', async () => {
    const { poller, caches, polledAt } = setUp(row, [runs(row), ends(row)]);

    await poller.run({ intervalMs });

    expect(polledAt).toHaveLength(2);
    expect(new Set(caches)).toEqual(new Set(['no-store']));
  });

  test('polls sooner at first, unless that would be too much for the vendor', async () => {
    const { poller, polledAt } = setUp(row, [...Array.from({ length: 7 }, () => runs(row)), ends(row)]);

    await poller.run({});

    const [first = 0, ...others] = gaps(polledAt);
    expect(first).toBe(row.isSteady ? 15_000 : 1_000);
    expect(others.every((gap, index) => gap === Math.min(2 * ([first, ...others][index] ?? 0), others.at(-1) ?? 0))).toBe(true);
  });

  test('keeps its timeout to the millisecond', async ({ task }) => {
    const failing: State = { response: { status: 503, headers: { 'retry-after': '86400' } } };
    const kinds: readonly (readonly State[])[] = [
      [runs(row)],
      [runs(row), { response: { hangs: true } }],
      [runs(row), { response: { hangs: true, deaf: true } }],
      [runs(row), { response: { stalls: true } }],
      [runs(row), failing],
      [{ status: row.running[0], headers: { 'retry-after': '86400' } }],
    ];
    let cases = 0;
    for (const states of kinds)
      for (const timeoutMs of [1, 19_999, 20_000, 20_001, 90_061, 3_600_000])
        for (const retry of [undefined, false as const]) {
          // Polls that time out are failures, and the sixth of them comes within the hour.
          if (timeoutMs === 3_600_000 && states.length > 1 && states[1] !== failing) continue;
          cases++;
          const { poller, clock, starts } = setUp(row, states, retry === undefined ? {} : { retry });

          const error = await caught(poller.run({ intervalMs, timeoutMs }));

          expect(error).toBeInstanceOf(WorkflowError);
          expect(error).toMatchObject({ reason: 'timeout', workflow: workflowOf(row), mayHaveSucceeded: true });
          expect((error as WorkflowError).resumeToken).toBe(row.timeoutIsFor === 'wait' ? undefined : poller.resumeToken());
          expect([clock.monotonic(), clock.pending, starts()]).toEqual([timeoutMs, 0, 1]);
        }
    task.meta.cases = cases;
  });

  test.runIf(row.timeoutIsFor === undefined)('has its timeout for the start as well', async ({ task }) => {
    const kinds: readonly ScriptedAnswer[] = [{ hangs: true }, { hangs: true, deaf: true }, { stalls: true }];
    for (const start of kinds) {
      const { poller, clock } = setUp(row, [ends(row)], { start });

      const error = await caught(poller.run({ intervalMs, timeoutMs: 12_345 }));

      // It may have been started, and nothing can resume it. The one that only waits is started by another workflow.
      const workflow = row.name === 'aqua: waitForScan' ? 'startScan' : workflowOf(row);
      expect(error).toMatchObject({ reason: 'timeout', workflow, mayHaveSucceeded: true, lastStatus: undefined });
      expect((error as WorkflowError).resumeToken).toBeUndefined();

      expect([clock.monotonic(), clock.pending]).toEqual([12_345, 0]);
    }
    task.meta.cases = kinds.length;
  });

  test('ends at an abort, and can be resumed', async ({ task }) => {
    const waits: readonly State[] = [runs(row), { response: { hangs: true } }, { response: { hangs: true, deaf: true } }];
    for (const second of waits) {
      const { poller, clock, polledAt, starts } = setUp(row, [runs(row), second, runs(row), ends(row)]);
      const stop = new AbortController();
      // In the middle of the second poll where it hangs, else in the pause after it.
      const cancel = clock.after(intervalMs + 5_000, () => stop.abort('enough'));

      expect(await caught(poller.run({ intervalMs, signal: stop.signal }))).toBe('enough');
      cancel();
      expect([clock.monotonic(), clock.pending, polledAt.length]).toEqual([intervalMs + 5_000, 0, 2]);

      expect(await poller.again({ intervalMs })).toMatchObject({ status: statusOf(row) });
      expect([starts(), polledAt.length]).toEqual([1, 4]);
    }
    task.meta.cases = waits.length;
  });

  test('tolerates five failures in a row, and not a sixth', async ({ task }) => {
    const failures: readonly ScriptedAnswer[] = [
      { fails: 'ECONNRESET' },
      { cutAfter: '{"sta' },
      { hangs: true },
      ...[408, 425, 429, 500, 502, 503, 504].map((status) => ({ status, json: {} })),
    ];
    for (const failure of failures) {
      const five = Array.from({ length: 5 }, (): State => ({ response: failure }));
      const good = setUp(row, [runs(row), ...five, runs(row), ...five, ends(row)]);
      expect(await poll(good)).toMatchObject({ status: statusOf(row) });
      expect(good.polledAt).toHaveLength(13);

      const bad = setUp(row, [runs(row), ...five, { response: failure }]);
      const error = await caught(poll(bad));
      expect(isSecError(error)).toBe(true);
      expect(error).not.toBeInstanceOf(WorkflowError);
      expect([bad.polledAt.length, bad.clock.pending]).toEqual([7, 0]);
    }
    task.meta.cases = failures.length * 2;

    function poll({ poller }: ReturnType<typeof setUp>) {
      return poller.run({ intervalMs, timeoutMs: 3_600_000 });
    }
  });

  test('ends at once with a permanent failure', async ({ task }) => {
    const statuses = [400, 403, 422];
    for (const status of statuses) {
      const { poller, clock, polledAt } = setUp(row, [runs(row), { response: { status, json: {} } }]);

      expect(await caught(poller.run({ intervalMs }))).toMatchObject({ status });

      expect([polledAt.length, clock.monotonic(), clock.pending]).toEqual([2, intervalMs, 0]);
    }
    const { poller, polledAt } = setUp(row, [runs(row), { response: { status: 401, json: {} } }]);
    expect(await caught(poller.run({ intervalMs }))).toBeInstanceOf(AuthError);
    // The call itself may renew its credential once; the poller adds no poll.
    expect(polledAt.length).toBeLessThanOrEqual(3);
    task.meta.cases = statuses.length + 1;
  });

  test('waits as long as the server asks', async ({ task }) => {
    const date = new Date(Date.parse('2026-03-01T00:05:00Z')).toUTCString();
    const demands: readonly (readonly [Readonly<Record<string, string>>, number])[] = [
      [{ 'retry-after': '7' }, 7_000],
      [{ 'retry-after': '90' }, 90_000],
      [{ 'retry-after-ms': '2500' }, 2_500],
      [{ 'retry-after': date, date: new Date(Date.parse('2026-03-01T00:04:00Z')).toUTCString() }, 60_000],
      [{ 'retry-after': '0' }, intervalMs],
      [{ 'retry-after': 'soon' }, intervalMs],
      [{}, intervalMs],
    ];
    for (const [headers, ms] of demands) {
      const failed = setUp(row, [runs(row), { response: { status: 503, headers, json: {} } }, ends(row)]);
      await failed.poller.run({ intervalMs });
      expect(gaps(failed.polledAt)).toEqual([intervalMs, ms]);

      if (row.honoursSuccesses === false) continue;
      const good = setUp(row, [{ status: row.running[0], headers }, runs(row), ends(row)]);
      await good.poller.run({ intervalMs });
      expect(gaps(good.polledAt)).toEqual([ms, intervalMs]);
    }
    task.meta.cases = demands.length * (row.honoursSuccesses === false ? 1 : 2);
  });
});

describe('resume tokens', () => {
  const rows = pollers.filter((row) => row.ready({ fetch, clock: createHandClock() }).withToken !== undefined);

  async function tokenOf(row: PollerRow): Promise<string> {
    const { poller } = setUp(row, [ends(row)]);
    await poller.run({ intervalMs });
    return poller.resumeToken();
  }

  test.each(rows)('of $name are safe in a URL, and refused when they are changed', async (row) => {
    const token = await tokenOf(row);
    expect(token).toMatch(/^[\w.~-]+$/);
    expect(encodeURIComponent(token)).toBe(token);
    const others = await Promise.all(rows.filter((one) => one.ready !== row.ready).map(tokenOf));
    const foreign = others.filter((other) => other.split('.')[0] !== token.split('.')[0]);
    const swapped = [...token].map((character, at) => `${token.slice(0, at)}${character === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`);
    const cut = Array.from({ length: token.length }, (_, length) => token.slice(0, length));
    const wrong: readonly unknown[] = [...foreign, ...swapped, ...cut, `${token}A`, ` ${token}`, `${token}.x`, '', 7, {}, null];
    const { poller, requests } = setUp(row, [ends(row)]);

    for (const other of wrong) {
      const error = await caught(poller.withToken?.(other, {}) ?? Promise.resolve());
      expect(error, String(other)).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ member: 'resumeToken' });
    }

    expect(requests).toEqual([]);
  });

  test.each(rows)('of $name are bound to their target', async (row) => {
    const token = await tokenOf(row);
    const { poller, requests } = setUp(row, [ends(row)]);

    expect(await caught(poller.withToken?.(token, {}, true) ?? Promise.resolve())).toBeInstanceOf(InputError);

    expect(requests).toEqual([]);
  });
});

describe('another process', () => {
  const program = `
import { createAquaClient, onboardAwsToCspm, scanAndGate, startScan, waitForCspmScan, waitForScan } from '@sec/aqua';
import { createInsightCloudSecClient, harvestAndWait, onboardAws } from '@sec/insightcloudsec';
import { createRiskenClient, generateReportAndWait, scanAndWait } from '@sec/risken';
const { poller, resumeToken, connect } = JSON.parse(process.env.TASK);
const say = (value) => console.log(JSON.stringify(value));
// Ends in the middle of the wait, without any cleanup.
const leave = (value) => {
  say(value);
  process.exit(0);
};
let isReported = false;
const onProgress = () => {
  if (!isReported) say({ waits: true });
  isReported = true;
};
const options = resumeToken === undefined ? { onResumeToken: (token) => leave({ resumeToken: token }) } : { intervalMs: 50, onProgress };
const given = resumeToken === undefined ? {} : { resumeToken };
const image = { registry: 'Docker Hub', image: connect.image };
const key = { name: 'another', access: { createRole: async () => 'arn:aws:iam::444455556666:role/aqua-cspm-scanner' } };
const account = { account_number: '077788889999', name: 'Staging', role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader' };
const runs = {
  waitForScan: async (client) => (resumeToken === undefined ? leave(await startScan(client, image)) : waitForScan(client, given, options)),
  scanAndGate: (client) => scanAndGate(client, { ...image, ...given }, options),
  onboardAwsToCspm: (client) => (resumeToken === undefined ? onboardAwsToCspm(client, key, options) : waitForCspmScan(client, given)),
  scanAndWait: (client) => scanAndWait(client, resumeToken === undefined ? connect.scan : given, options),
  generateReportAndWait: (client) => generateReportAndWait(client, resumeToken === undefined ? { name: 'Week 10', prompt: 'Summarize' } : given, options),
  harvestAndWait: (client) => harvestAndWait(client, resumeToken === undefined ? { cloud: 'divvyorganizationservice:1', job: 'InstanceHarvester' } : given, options),
  onboardAws: (client) => onboardAws(client, { accounts: [account] }, {
    intervalMs: 50,
    onProgress: ({ step }) => {
      if (step === 'waiting') resumeToken === undefined ? leave({ resumeToken: 'none' }) : onProgress();
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

  /** A clock that follows the time of day, and can be moved to after every end. */
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
    const { data_source } = await onboardAws(createRiskenClient(options), { ...account, scan: false });
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
    ['waitForScan', () => aquaPlace(/\/scan$/), { status: 'succeeded', isNew: true }, 1],
    ['scanAndGate', () => aquaPlace(/\/scan$/), { verdict: expect.any(String) }, 1],
    ['onboardAwsToCspm', () => aquaPlace(/\/realtimes$/), { status: 'succeeded' }, 1],
    ['scanAndWait', riskenScanPlace, { status: 'succeeded' }, 1],
    ['generateReportAndWait', riskenReportPlace, { status: 'succeeded', report: { report_id: 9 } }, 1],
    ['harvestAndWait', () => insightCloudSecPlace('/enqueue_harvest_job'), { jobs: [{ changed: ['last_harvest'] }, {}] }, 2],
    ['onboardAws', () => insightCloudSecPlace('/cloud/add'), { failures: 0, accounts: [{ status: 'succeeded' }] }, 1],
  ];
  const cases = places.flatMap((place) => [true, false].map((isOver) => [place[0], isOver, ...place.slice(1)] as const));

  test.each(cases)('resumes %s, over before: %s', { timeout: 60_000 }, async (poller, isOver, open, end, starts) => {
    await using place = await (open as () => Promise<Place>)();
    const run = (token?: string) =>
      startProgram(bundle.path, { TASK: JSON.stringify({ poller, resumeToken: token, connect: place.connect }) });
    const first = run();
    const { resumeToken } = JSON.parse(await first.line()) as { readonly resumeToken: string };
    expect((await first.ended).code).toBe(0);
    // Its polls are at least 10 s apart, so that its scan has to be over.
    const mustBeOver = isOver || poller === 'onboardAwsToCspm';
    if (mustBeOver) place.finish();

    const second = run(resumeToken);
    let said = JSON.parse(await second.line()) as { readonly waits?: true; readonly end?: unknown };
    if (said.waits && !mustBeOver) place.finish();
    if (said.waits) said = JSON.parse(await second.line()) as typeof said;

    expect(said.end).toMatchObject(end as object);
    expect(place.starts()).toBe(starts);
    expect((await second.ended).code).toBe(0);
  });
});
