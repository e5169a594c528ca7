import { expect, test } from 'vitest';
import { HttpError, IncompleteListError, NetworkError, ParseError, ValidationError, WorkflowError } from '@sec/core';
import { parseOperation, poll, type PollOptions, withTimeout, type Workflow } from '@sec/core/vendor';
import { createHandClock } from '../support/hand-clock.js';
import { failureOf } from '../support/failure-of.js';
import { countListeners, createThingClient } from '../support/thing-client.js';

const facts = { operation: parseOperation('look', 'GET /look safe'), attempts: 1, mayHaveSucceeded: false };
const lost = new NetworkError(facts, 'x', { notSent: false });
const refused = (status: number, retryAfterMs?: number): HttpError => new HttpError(facts, 'x', { status, kind: 'http', retryAfterMs });

const issue = { operationId: 'look', pointer: '/status', expected: 'string', received: 'null', severity: 'failure' } as const;

interface Limits {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Polls that bring these states or failures, the last one for ever. */
function polling(...results: unknown[]) {
  const clock = createHandClock();
  const client = createThingClient({ fetch: async () => new Response(), clock });
  let polls = 0;
  const options: PollOptions<string> = {
    intervalMs: 1_000,
    isRunning: (state) => state === 'running',
    fetchState: async () => {
      const result = results[Math.min(polls++, results.length - 1)];
      if (result instanceof Error) throw result;
      return result as string;
    },
  };
  const workflow: Workflow<'timeout'> = 'scan';
  const start = (changes: Partial<PollOptions<string>> = {}, { timeoutMs = 60_000, signal }: Limits = {}) =>
    withTimeout(client, { workflow, timeoutMs, signal }, (run) => poll(run, { ...options, ...changes }));
  return { options, clock, start };
}

test('a poll ends with the first state that is not running', async () => {
  const { clock, start } = polling('running', 'running', 'done');
  const states: string[] = [];

  expect(await start({ onProgress: (state) => states.push(state) })).toEqual({ state: 'done', polls: 3 });
  expect(states).toEqual(['running', 'running', 'done']);
  expect(clock.waitsMs).toEqual([1_000, 1_000]);
  expect(clock.pending).toBe(0);
});

test('the first polls come sooner, with a pause that doubles up to the interval', async () => {
  const { clock, start } = polling('running', 'running', 'running', 'running', 'running', 'done');

  await start({ intervalMs: 5_000, firstIntervalMs: 1_000 });

  expect(clock.waitsMs).toEqual([1_000, 2_000, 4_000, 5_000, 5_000]);
});

test.each([
  ['that cannot be read', new ParseError(facts, 'x', { status: 200, contentType: 'text/html' })],
  ['that is no list', new IncompleteListError('look', { reason: 'notAList', received: 0, total: undefined })],
  ['of another shape', new ValidationError(facts, [issue])],
])('five responses %s are tolerated', async (_, error) => {
  await expect(polling(error, error, error, error, error, 'done').start()).resolves.toMatchObject({ polls: 6 });
  await expect(polling(error).start()).rejects.toBe(error);
});

test('the time limit is kept to the millisecond', async () => {
  const { clock, start } = polling('running');

  const error = await failureOf(start({}, { timeoutMs: 2_500 }));

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ reason: 'timeout', workflow: 'scan', message: 'scan: not finished after 2500 ms (timeoutMs)' });
  expect(clock.monotonic()).toBe(2_500);
});

test('the time limit also ends a poll whose response never comes', async () => {
  const { start } = polling();

  await expect(start({ fetchState: () => new Promise<string>(() => undefined) })).rejects.toMatchObject({ reason: 'timeout' });
});

test('five consecutive failures are tolerated, the sixth ends the poll', async () => {
  const passing = polling('running', lost, lost, lost, lost, lost, 'running', lost, 'done');
  const broken = polling(lost);

  expect(await passing.start()).toMatchObject({ state: 'done' });
  await expect(broken.start()).rejects.toBe(lost);
  expect(broken.clock.waitsMs).toHaveLength(5);
});

test('a time limit that is reached after failures has the last of them as its cause', async () => {
  expect(await failureOf(polling('running', lost).start({}, { timeoutMs: 2_500 }))).toMatchObject({ reason: 'timeout', cause: lost });
});

test.each([403, 404, 400])('a failure %i ends a poll at once', async (status) => {
  const { clock, start } = polling(refused(status));

  await expect(start()).rejects.toMatchObject({ status });
  expect([clock.waitsMs.length, clock.pending]).toEqual([0, 0]);
});

test('a failure that is none of ours ends a poll at once', async () => {
  await expect(polling(new TypeError('bug')).start()).rejects.toThrow('bug');
});

test('the server’s own wait takes precedence over the interval', async () => {
  const { clock, start } = polling(refused(503, 7_000), refused(429, 100), 'running', 'done');

  await start({ retryAfterMs: (state) => (state === 'running' ? 3_000 : undefined) });

  expect(clock.waitsMs).toEqual([7_000, 100, 3_000]);
});

test('response headers that ask for a wait take precedence over the interval, and Retry-After: 0 does not', async () => {
  const { options, clock, start } = polling(refused(503, 0), 'running', 'done');
  const demands = [[], ['2', '5'], ['0'], ['9']];

  await start({
    fetchState: (signal, onResponseHeaders) => {
      for (const value of demands.shift() ?? []) onResponseHeaders(new Headers({ 'retry-after': value }));
      return options.fetchState(signal, onResponseHeaders);
    },
  });

  expect(clock.waitsMs).toEqual([1_000, 5_000]);
});

test.each([408, 425, 429, 500, 504])('a failure %i is temporary', async (status) => {
  await expect(polling(refused(status), 'done').start()).resolves.toMatchObject({ polls: 2 });
});

test.each(['server', 'rateLimit'] as const)('a failure inside a 200 of the kind %s is temporary', async (kind) => {
  const hidden = new HttpError(facts, 'x', { status: 200, kind });

  await expect(polling(hidden, 'done').start()).resolves.toMatchObject({ polls: 2 });
});

test('an abort rejects with the caller’s reason, and polling again works', async () => {
  const { clock, start } = polling('running', 'running', 'done');
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);

  const first = await failureOf(start({ onProgress: () => controller.abort('enough') }, { signal: controller.signal }));
  const again = await start();

  expect([first, again.state]).toEqual(['enough', 'done']);
  expect([listeners.left, clock.pending]).toEqual([0, 0]);
});

test('a signal that was aborted before fetches nothing', async () => {
  let polled = false;
  const fetchState = async (): Promise<string> => ((polled = true), 'done');

  await expect(polling('done').start({ fetchState }, { signal: AbortSignal.abort('no') })).rejects.toBe('no');
  expect(polled).toBe(false);
});

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('broken progress bar');
    },
  ],
  ['rejects', async () => Promise.reject(new Error('broken progress bar'))],
])('a progress listener that %s does not end a poll', async (_, onProgress) => {
  await expect(polling('running', 'done').start({ onProgress: onProgress as () => void })).resolves.toMatchObject({ state: 'done' });
});
