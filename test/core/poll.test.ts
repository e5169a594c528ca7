import { expect, test } from 'vitest';
import { HttpError, NetworkError, parseOperation, poll, type PollOptions, WorkflowError } from '@sec/core';
import { createHandClock } from '../support/hand-clock.js';
import { countListeners, failureOf } from '../support/thing-client.js';

const facts = { operation: parseOperation('look', 'GET /look safe'), attempts: 1, mayHaveSucceeded: false };
const lost = new NetworkError(facts, 'x', false);
const refused = (status: number, retryAfterMs?: number): HttpError => new HttpError(facts, 'x', { status, kind: 'http', retryAfterMs });

/** Looks that bring these states or failures, the last one for ever. */
function looking(...results: unknown[]) {
  const clock = createHandClock();
  let looks = 0;
  const options: PollOptions<string> = {
    workflow: 'scan',
    clock,
    intervalMs: 1_000,
    deadlineMs: 60_000,
    isRunning: (state) => state === 'running',
    look: async () => {
      const result = results[Math.min(looks++, results.length - 1)];
      if (result instanceof Error) throw result;
      return result as string;
    },
  };
  return { options, clock };
}

test('a poll ends with the first state that does not run, also an unknown one', async () => {
  const { options, clock } = looking('running', 'running', 'surprise');
  const states: string[] = [];

  expect(await poll({ ...options, onState: (state) => states.push(state) })).toEqual({ state: 'surprise', looks: 3 });
  expect(states).toEqual(['running', 'running', 'surprise']);
  expect(clock.waitsMs).toEqual([1_000, 1_000]);
  expect(clock.pending).toBe(0);
});

test('the deadline is kept to the millisecond', async () => {
  const { options, clock } = looking('running');

  const error = await failureOf(poll({ ...options, deadlineMs: 2_500 }));

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ reason: 'deadline', workflow: 'scan', message: 'scan: not over after 2500 ms (deadlineMs)' });
  expect(clock.monotonic()).toBe(2_500);
});

test('the deadline also ends a look that never comes back', async () => {
  const { options } = looking();

  await expect(poll({ ...options, look: () => new Promise<string>(() => undefined) })).rejects.toMatchObject({ reason: 'deadline' });
});

test('five failures in a row are put up with, the sixth ends the poll', async () => {
  const passing = looking('running', lost, lost, lost, lost, lost, 'running', lost, 'done');
  const broken = looking(lost);

  expect(await poll(passing.options)).toMatchObject({ state: 'done' });
  await expect(poll(broken.options)).rejects.toBe(lost);
  expect(broken.clock.waitsMs).toHaveLength(5);
});

test('a deadline after failures tells the last of them', async () => {
  const { options } = looking('running', lost);

  expect(await failureOf(poll({ ...options, deadlineMs: 2_500 }))).toMatchObject({ reason: 'deadline', cause: lost });
});

test.each([403, 404, 400])('a failure %i ends a poll at once', async (status) => {
  const { options, clock } = looking(refused(status));

  await expect(poll(options)).rejects.toMatchObject({ status });
  expect([clock.waitsMs.length, clock.pending]).toEqual([0, 0]);
});

test('a failure that is none of ours ends a poll at once', async () => {
  await expect(poll(looking(new TypeError('bug')).options)).rejects.toThrow('bug');
});

test('the server’s own wait goes before the interval', async () => {
  const { options, clock } = looking(refused(503, 7_000), refused(429, 100), 'running', 'done');

  await poll({ ...options, waitMs: (state) => (state === 'running' ? 3_000 : undefined) });

  expect(clock.waitsMs).toEqual([7_000, 100, 3_000]);
});

test('headers of an answer that ask for a wait go before the interval, and a wait of nothing does not', async () => {
  const { options, clock } = looking(refused(503, 0), 'running', 'done');
  const wishes = [[], ['2', '5'], ['0'], ['9']];

  await poll({
    ...options,
    look: (signal, heed) => {
      for (const value of wishes.shift() ?? []) heed(new Headers({ 'retry-after': value }));
      return options.look(signal, heed);
    },
  });

  expect(clock.waitsMs).toEqual([1_000, 5_000]);
});

test.each([408, 425, 429, 500, 504])('a failure %i may pass', async (status) => {
  await expect(poll(looking(refused(status), 'done').options)).resolves.toMatchObject({ looks: 2 });
});

test('an abort rejects with the caller’s reason, and waiting again works', async () => {
  const { options, clock } = looking('running', 'running', 'done');
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);

  const first = await failureOf(poll({ ...options, signal: controller.signal, onState: () => controller.abort('enough') }));
  const again = await poll(options);

  expect([first, again.state]).toEqual(['enough', 'done']);
  expect([listeners.left, clock.pending]).toEqual([0, 0]);
});

test('a signal that was aborted before looks at nothing', async () => {
  const { options } = looking('done');
  let looked = false;

  await expect(poll({ ...options, signal: AbortSignal.abort('no'), look: async () => ((looked = true), 'done') })).rejects.toBe('no');
  expect(looked).toBe(false);
});

test('a progress callback that throws does not end a poll', async () => {
  const { options } = looking('running', 'done');

  await expect(
    poll({
      ...options,
      onState: () => {
        throw new Error('broken progress bar');
      },
    }),
  ).resolves.toMatchObject({ state: 'done' });
});
