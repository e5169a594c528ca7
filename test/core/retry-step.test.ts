import { HttpError, InputError, NetworkError } from '@sec/core';
import { type PreviousAttempts, retryStep, sendRequest, type StepRetry } from '@sec/core/vendor';
import type { ClientOptions } from '@sec/core';
import { expect, test, vi } from 'vitest';
import { failureOf } from '../support/failure-of.js';
import { type Answer, script } from '../support/script.js';
import { createThingClient } from '../support/thing-client.js';

/** A step that uploads a file, and what it was given each time. */
function start(answers: readonly Answer[], options: ClientOptions = {}) {
  const server = script(answers);
  const onRetry = vi.fn<(event: unknown) => void>();
  const client = createThingClient({ ...server, onRetry, ...options });
  const seen: PreviousAttempts[] = [];
  const run = (more: Partial<StepRetry> = {}): Promise<unknown> =>
    retryStep(
      client,
      { operationId: 'storeFile', isRetryable: () => true, signal: new AbortController().signal, ...more },
      async (previous) => {
        seen.push(previous);
        const operation = { uploadFile: 'POST /upload never' };
        return (await sendRequest(client, { operation, url: 'https://upload.example/', previous }, { retry: false })).data;
      },
    );
  return { run, seen, onRetry, server };
}

test('a step is repeated after a growing wait, and knows what came of the attempts before', async () => {
  const { run, seen, onRetry, server } = start([{ fails: 'ECONNREFUSED' }, { status: 500 }, { json: 'taken' }]);

  expect(await run()).toBe('taken');
  expect(seen).toEqual([
    { attempts: 0, mayHaveSucceeded: false },
    { attempts: 1, mayHaveSucceeded: false },
    { attempts: 2, mayHaveSucceeded: true },
  ]);
  expect(onRetry.mock.calls).toEqual([
    [{ operationId: 'storeFile', attempt: 1, delayMs: 125, reason: 'SEC_NETWORK' }],
    [{ operationId: 'storeFile', attempt: 2, delayMs: 250, reason: 'status 500' }],
  ]);
  expect(server.clock.waitsMs).toEqual([125, 250]);
});

test('a wait that the server asks for is honoured with some jitter; one above the limit of the client is the failure', async () => {
  const busy = start([{ status: 503, headers: { 'retry-after': '7' } }, { json: 'taken' }]);
  const shut = start([{ status: 503, headers: { 'retry-after': '61' } }]);

  await busy.run();

  expect(busy.server.clock.waitsMs).toEqual([7_250]);
  await expect(shut.run()).rejects.toMatchObject({ status: 503, retryAfterMs: 61_000 });
  expect(shut.seen).toHaveLength(1);
});

test.each([
  ['three', {}, {}, 3],
  ['those of the client', { retry: { attempts: 2 } }, {}, 2],
  ['one for a client that never retries', { retry: false }, {}, 1],
  ['those of the step, whatever the client says', { retry: false }, { attempts: 4 }, 4],
] as const)('attempts are %s', async (_, options, more, count) => {
  const { run, seen } = start([{ fails: 'ECONNRESET' }], options);

  expect(await failureOf(run(more))).toBeInstanceOf(NetworkError);
  expect(seen).toHaveLength(count);
});

test('a failure that another attempt cannot mend is thrown at once, and so is one that is not ours', async () => {
  const refused = start([{ status: 409 }]);

  expect(await failureOf(refused.run({ isRetryable: (error) => error instanceof NetworkError }))).toBeInstanceOf(HttpError);
  await expect(
    retryStep(
      createThingClient({}),
      { operationId: 'storeFile', isRetryable: () => true, signal: new AbortController().signal },
      async () => {
        throw new RangeError('a defect');
      },
    ),
  ).rejects.toThrow(RangeError);
  expect(refused.seen).toHaveLength(1);
});

test('an abort ends the wait with its own reason', async () => {
  const { run, server } = start([{ fails: 'ECONNRESET' }]);
  const controller = new AbortController();
  const reason = new Error('enough');
  server.clock.hold();

  const failure = failureOf(run({ signal: controller.signal }));
  await server.clock.pass(0);
  controller.abort(reason);

  expect(await failure).toBe(reason);
  expect(server.clock.pending).toBe(0);
});

test('something else than a client says so before the step begins', async () => {
  const step = vi.fn<() => Promise<void>>();

  const plan = { operationId: 'storeFile', isRetryable: () => true, signal: new AbortController().signal };
  expect(await failureOf(retryStep({}, plan, step))).toBeInstanceOf(InputError);
  expect(step).not.toHaveBeenCalled();
});
