import { expect, test } from 'vitest';
import { HttpError, InputError, NetworkError, WorkflowError } from '@sec/core';
import { act, saveToken, withTimeout, type Workflow, workflowError, type WorkflowRun } from '@sec/core/vendor';
import { failureOf } from '../support/failure-of.js';
import { createHandClock } from '../support/hand-clock.js';
import { createThingClient } from '../support/thing-client.js';
import { script } from '../support/script.js';

const workflow: Workflow<'timeout' | 'late'> = 'doThing';
const call = { operation: { id: 'makeThing', method: 'POST', path: '/things' }, attempts: 1, mayHaveSucceeded: false };
const refused = (): HttpError => new HttpError(call, 'm', { status: 409, kind: 'conflict' });
const lost = (): NetworkError => new NetworkError({ ...call, mayHaveSucceeded: true }, 'm', { notSent: false });

type Step = (run: WorkflowRun<'timeout' | 'late'>) => Promise<unknown>;

/** The error of a run with these steps; it may take a second. */
function errorOf(steps: Step, more: { readonly resumeToken?: string; readonly signal?: AbortSignal } = {}): Promise<unknown> {
  const client = createThingClient({ ...script([{}]), clock: createHandClock() });
  return failureOf(withTimeout(client, { workflow, timeoutMs: 1_000, ...more }, steps));
}

const late: Step = async (run) => {
  throw workflowError(run.workflow, 'late', 'it is late');
};
const hang: Step = () => new Promise(() => undefined);
const fail =
  (error: unknown): Step =>
  async () => {
    throw error;
  };

test('an error of a workflow tells all that it knows, also as JSON', () => {
  const facts = { resumeToken: 't.1', lastStatus: 'RUNNING', mayHaveSucceeded: true, cause: new Error('why') };
  const error = new WorkflowError('doThing', 'late', 'it is\nlate', facts);

  const told = { name: 'WorkflowError', code: 'SEC_WORKFLOW', message: 'doThing: it is late', workflow: 'doThing', reason: 'late' };
  const { cause, ...rest } = facts;
  expect(JSON.parse(JSON.stringify(error))).toEqual({ ...told, ...rest, cause: { name: 'Error', message: 'why' } });
  expect(structuredClone(error.toJSON())).toMatchObject({ ...told, ...rest });
  expect(error.cause).toBe(cause);
  expect(JSON.parse(JSON.stringify(new WorkflowError('doThing', 'late', 'm')))).toEqual({
    ...told,
    message: 'doThing: m',
    mayHaveSucceeded: false,
  });
});

const acted =
  (then: Step): Step =>
  async (run) => {
    await act(run, async () => 1);
    return then(run);
  };
const sending =
  (send: Step): Step =>
  (run) =>
    act(run, () => send(run));

test.each<[string, Step, object]>([
  ['late before anything was sent', late, { reason: 'late', mayHaveSucceeded: false, resumeToken: undefined }],
  ['out of time before anything was sent', hang, { reason: 'timeout', mayHaveSucceeded: false }],
  ['refused for certain', sending(fail(refused())), { status: 409, mayHaveSucceeded: false }],
  ['left in doubt', sending(fail(lost())), { code: 'SEC_NETWORK', mayHaveSucceeded: true }],
  ['out of time while it sends', sending(hang), { reason: 'timeout', mayHaveSucceeded: true }],
  ['late after it sent', acted(late), { reason: 'late', mayHaveSucceeded: true }],
  ['out of time after it sent', acted(hang), { reason: 'timeout', mayHaveSucceeded: true }],
  ['refused a read after it sent', acted(fail(refused())), { status: 409, mayHaveSucceeded: true }],
  ['refused a second time', acted(sending(fail(refused()))), { status: 409, mayHaveSucceeded: true }],
])('a run that is %s says whether something may be done', async (_, steps, expected) => {
  expect(await errorOf(steps)).toMatchObject(expected);
});

test('every error of a run after its start has the token to resume it, and that of a workflow the last status', async () => {
  const received: string[] = [];
  const started =
    (then: Step): Step =>
    async (run) => {
      saveToken(run, 'thing.1', (token) => received.push(token));
      run.lastStatus = 'RUNNING';
      return then(run);
    };

  expect(await errorOf(started(late))).toMatchObject({
    reason: 'late',
    resumeToken: 'thing.1',
    lastStatus: 'RUNNING',
    mayHaveSucceeded: true,
  });
  expect(await errorOf(started(hang))).toMatchObject({ reason: 'timeout', resumeToken: 'thing.1', lastStatus: 'RUNNING' });
  expect(await errorOf(started(fail(refused())))).toMatchObject({ status: 409, resumeToken: 'thing.1', mayHaveSucceeded: true });
  expect(received).toEqual(['thing.1', 'thing.1', 'thing.1']);
  expect(await errorOf(late, { resumeToken: 'thing.0' })).toMatchObject({ resumeToken: 'thing.0', mayHaveSucceeded: true });
});

test('an input that is wrong, what is not ours, and an abort stay as they are', async () => {
  const input = new InputError('m');
  const foreign = new Error('m');
  const stop = new AbortController();
  const reason = new WorkflowError('another', 'late', 'm');
  const aborted: Step = (run) => {
    stop.abort(reason);
    return hang(run);
  };

  expect(await errorOf(fail(input), { resumeToken: 't' })).toBe(input);
  expect(await errorOf(fail(foreign), { resumeToken: 't' })).toBe(foreign);
  expect(await errorOf(aborted, { resumeToken: 't', signal: stop.signal })).toBe(reason);
  for (const error of [input, foreign]) expect(error).not.toHaveProperty('mayHaveSucceeded');
  expect(reason).toMatchObject({ mayHaveSucceeded: false, resumeToken: undefined });
});
