import { expect, test, vi } from 'vitest';
import { createRiskenClient, InputError, scanAndWait, startScan, waitForScan, WorkflowError } from '@sec/risken';
import { createRiskenClient as createPartialClient, invokeAwsScan, listAwsDataSources } from '@sec/risken/operations';
import { failureOf } from '../support/failure-of.js';
import { script } from '../support/script.js';
import { clientOptions, createScriptedClient, routesOf, type ScriptedClient } from './scripted-client.js';

const attached = {
  aws_data_source_id: 1002,
  data_source: 'aws:access-analyzer',
  max_score: 1,
  aws_id: 3,
  project_id: 7,
  assume_role_arn: 'arn',
  external_id: 'x',
};

/** A server whose scanner shows one state after another, and the last one from then on. */
function scanner(states: readonly object[]): ScriptedClient {
  let polls = 0;
  return createScriptedClient(({ url }) =>
    url.pathname.endsWith('/list-datasource') ? { data_source: [{ ...attached, ...states[Math.min(polls++, states.length - 1)] }] } : {},
  );
}

const scan = { aws_id: 3, aws_data_source_id: 1002 };

test('a scan ends with its own verdict, not with the one before', async () => {
  const { client, requests } = scanner([
    { status: 1, scan_at: 100 },
    { status: 1, scan_at: 100 },
    { status: 3, scan_at: 100 },
    { status: 1, scan_at: 200 },
  ]);
  const seen: unknown[] = [];

  const result = await scanAndWait(client, scan, {
    intervalMs: 15_000,
    onProgress: ({ step, vendorStatus, elapsedMs }) => seen.push([step, vendorStatus, elapsedMs]),
  });

  expect(result).toMatchObject({ status: 'succeeded', vendorStatus: 'OK', durationMs: 30_000, data_source: { scan_at: 200 } });
  expect(result.message).toBeUndefined();
  expect(seen).toEqual([
    ['scanning', 'OK', 0],
    ['scanning', 'IN_PROGRESS', 15_000],
    ['scanning', 'OK', 30_000],
  ]);
  expect(routesOf(requests).filter((route) => route === 'invoke-scan')).toHaveLength(1);
});

test('a scan too quick to be seen running ends when its time moved', async () => {
  const { client } = scanner([
    { status: 1, scan_at: 100 },
    { status: 4, scan_at: 130, status_detail: 'no such role' },
  ]);

  await expect(scanAndWait(client, scan)).resolves.toMatchObject({
    status: 'failed',
    vendorStatus: 'ERROR',
    message: 'no such role',
    data_source: { status: 4, status_detail: 'no such role' },
  });
});

test('the verdict of a scan that already ran is not taken for ours', async () => {
  const { client } = scanner([
    { status: 3, scan_at: 100, status_detail: 'started 1' },
    { status: 1, scan_at: 150 },
    { status: 3, scan_at: 150, status_detail: 'started 2' },
    { status: 1, scan_at: 200 },
  ]);

  await expect(scanAndWait(client, scan)).resolves.toMatchObject({ data_source: { scan_at: 200 } });
});

test('an unknown status that has stood for a minute ends the wait and is reported with its digits', async () => {
  const { client, clock } = scanner([{ status: 2 }, { status: 3 }, { status: 9 }]);

  await expect(scanAndWait(client, scan, { intervalMs: 20_000 })).resolves.toMatchObject({
    status: 'unknown',
    vendorStatus: '9',
    data_source: { status: 9 },
  });
  expect(clock.monotonic()).toBe(80_000);
});

test('an unknown status counts without the scan having been seen running, but not where it stood before', async () => {
  const fresh = scanner([{ status: 2 }, { status: 2 }, { status: 9 }]);
  const stale = scanner([{ status: 9, scan_at: 100 }]);
  const moved = scanner([
    { status: 9, scan_at: 100 },
    { status: 9, scan_at: 100 },
    { status: 9, scan_at: 130 },
  ]);

  await expect(scanAndWait(fresh.client, scan)).resolves.toMatchObject({ status: 'unknown' });
  await expect(scanAndWait(stale.client, scan)).rejects.toMatchObject({ reason: 'timeout' });
  // That the time of the scan moved is evidence of an end.
  await expect(scanAndWait(moved.client, scan)).resolves.toMatchObject({ status: 'unknown', data_source: { scan_at: 130 } });
  expect(moved.clock.monotonic()).toBeLessThan(60_000);
});

test('the caller can say what a number means', async () => {
  const running = scanner([{ status: 2 }, ...Array.from({ length: 20 }, () => ({ status: 5 })), { status: 1 }]);
  const ended = scanner([{ status: 2 }, { status: 3 }, { status: 6 }]);

  await expect(scanAndWait(running.client, scan, { runningStatuses: ['5'] })).resolves.toMatchObject({ status: 'succeeded' });
  await expect(scanAndWait(ended.client, scan, { endStatuses: { 6: 'canceled' } })).resolves.toMatchObject({
    status: 'canceled',
    vendorStatus: '6',
  });
});

test('a scanner that the list has not shown for a minute ends the wait', async () => {
  let polls = 0;
  const { client, clock } = createScriptedClient(({ url }) => {
    if (!url.pathname.endsWith('/list-datasource')) return {};
    return { data_source: polls++ < 2 ? [{ ...attached, status: polls === 1 ? 2 : 3 }] : [] };
  });

  await expect(scanAndWait(client, scan, { intervalMs: 20_000 })).rejects.toThrow(
    /^scanAndWait: scanner 1002 is not attached to account 3/,
  );
  expect(clock.monotonic()).toBe(80_000);
});

test('another process resumes with the token, and starts nothing', async () => {
  const first = scanner([{ status: 1, scan_at: 100 }]);
  const started = await startScan(first.client, scan);
  expect(encodeURIComponent(started.resumeToken)).toBe(started.resumeToken);
  const resumed = (): ScriptedClient =>
    scanner([
      { status: 1, scan_at: 100 },
      { status: 1, scan_at: 200 },
    ]);
  const [second, third] = [resumed(), resumed()];

  const result = await scanAndWait(second.client, { ...started, project_id: 7, aws_id: 3 });

  expect(result).toMatchObject({ status: 'succeeded', data_source: { scan_at: 200 } });
  expect(second.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
  await expect(waitForScan(third.client, started)).resolves.toEqual(result);
});

test('the token names the project, whatever the client’s own is', async () => {
  const { client, requests } = scanner([{ status: 2, project_id: 12 }, { status: 3 }, { status: 1 }]);
  const started = await startScan(client, { ...scan, project_id: 12 });

  await waitForScan(client, started);

  const reads = requests.filter(({ method }) => method === 'GET');
  expect(reads.map(({ url }) => url.searchParams.get('project_id'))).toEqual(['12', '12', '12']);
});

test('a token of a start during another scan resumes once the new scan was seen', async () => {
  const first = scanner([
    { status: 3, scan_at: 100, status_detail: 'started 1' },
    { status: 3, scan_at: 100, status_detail: 'started 2' },
  ]);
  const started = await startScan(first.client, scan);
  const second = scanner([{ status: 1, scan_at: 200 }]);

  await expect(waitForScan(second.client, started)).resolves.toMatchObject({ status: 'succeeded' });
});

test('a better token is received when the scan is first seen running', async () => {
  const { client } = scanner([
    { status: 3, scan_at: 100, status_detail: 'started 1' },
    { status: 3, scan_at: 100, status_detail: 'started 1' },
    { status: 3, scan_at: 100, status_detail: 'started 2' },
    { status: 1, scan_at: 200 },
  ]);
  const tokens: string[] = [];
  await scanAndWait(client, scan, { onResumeToken: (resumeToken) => tokens.push(resumeToken) });
  expect(tokens).toHaveLength(2);
  const [first = '', better = ''] = tokens;

  // The verdict may be that of the scan that ran before, and no response says so.
  await expect(waitForScan(scanner([{ status: 1, scan_at: 200 }]).client, { resumeToken: first })).rejects.toThrow(/timeoutMs/);
  await expect(waitForScan(scanner([{ status: 1, scan_at: 200 }]).client, { resumeToken: better })).resolves.toMatchObject({
    status: 'succeeded',
  });
});

test('a token is received as soon as the scan has started, whatever happens then', async () => {
  const { client } = createScriptedClient(({ url, method }) =>
    url.pathname.endsWith('/list-datasource') && method === 'GET' ? { data_source: [{ ...attached, status: 2 }] } : {},
  );
  const leave = new AbortController();
  const tokens: string[] = [];

  const waiting = scanAndWait(client, scan, {
    signal: leave.signal,
    onResumeToken(resumeToken) {
      tokens.push(resumeToken);
      leave.abort('restarted');
    },
  });

  await expect(waiting).rejects.toBe('restarted');
  expect(tokens).toHaveLength(1);
});

test.each([
  ['of another scanner', (resumeToken: string) => ({ resumeToken, aws_data_source_id: 1003 })],
  ['of another account', (resumeToken: string) => ({ resumeToken, aws_id: 4 })],
  ['of another project', (resumeToken: string) => ({ resumeToken, project_id: 8 })],
  ['that is truncated', (resumeToken: string) => ({ resumeToken: resumeToken.slice(0, -2) })],
  ['that is made up', () => ({ resumeToken: 'risken-scan.1.e30.x' })],
])('a token %s is refused before anything is sent', async (_, toInput) => {
  const { client, requests } = scanner([{ status: 2 }]);
  const { resumeToken } = await startScan(client, scan);
  const sent = requests.length;

  await expect(scanAndWait(client, toInput(resumeToken))).rejects.toMatchObject({ name: 'InputError', member: 'resumeToken' });
  await expect(scanAndWait(client, toInput(resumeToken))).rejects.toThrow(/^scanAndWait: "resumeToken" must /);
  await expect(waitForScan(client, toInput(resumeToken))).rejects.toThrow(/^waitForScan: "resumeToken" must /);

  expect(requests).toHaveLength(sent);
});

test('a scan without its ids is refused before anything is sent', async () => {
  const { client, requests } = scanner([{ status: 2 }]);

  await expect(scanAndWait(client, { aws_id: 3 } as never)).rejects.toThrow(
    /^scanAndWait: "aws_data_source_id" must be an integer, got undefined; for example /,
  );
  await expect(startScan(client, { ...scan, aws_id: '3' as never })).rejects.toThrow(
    /^startScan: "aws_id" must be an integer, got a string of 1 character; for example /,
  );
  await expect(startScan(client, { ...scan, aws_id: '3' as never })).rejects.toThrow(InputError);

  expect(requests).toEqual([]);
});

test.each(['intervalMs', 'timeoutMs'])('a wrong %s is refused before anything is sent', async (member) => {
  const { client, requests } = scanner([{ status: 2 }]);

  await expect(scanAndWait(client, scan, { [member]: -1 })).rejects.toMatchObject({ name: 'InputError', member });

  expect(requests).toEqual([]);
});

test('a scan that never ends runs into the timeout of the workflow that was called', async () => {
  const [first, second] = [scanner([{ status: 2 }, { status: 3 }]), scanner([{ status: 2 }, { status: 3 }])];

  const error = await failureOf<WorkflowError>(scanAndWait(first.client, scan, { intervalMs: 1_000, timeoutMs: 60_000 }));
  const waiting = failureOf<WorkflowError>(
    waitForScan(second.client, await startScan(second.client, scan), { intervalMs: 1_000, timeoutMs: 60_000 }),
  );

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ workflow: 'scanAndWait', reason: 'timeout' });
  expect(error.message).toBe('scanAndWait: not finished after 60000 ms (timeoutMs); the last status was "IN_PROGRESS"');
  expect(await waiting).toMatchObject({ workflow: 'waitForScan', reason: 'timeout' });
  expect([first.clock.pending, second.clock.pending]).toEqual([0, 0]);
});

test('an abort ends the wait with the caller’s reason', async () => {
  const { client, clock } = scanner([{ status: 2 }, { status: 3 }]);
  const leave = new AbortController();

  const waiting = scanAndWait(client, scan, { signal: leave.signal, onProgress: () => leave.abort('enough') });

  await expect(waiting).rejects.toBe('enough');
  expect(clock.pending).toBe(0);
});

test('a scanner that is not attached is an error before a scan is started', async () => {
  const unattached = { data_source: [{ aws_data_source_id: 1002, data_source: 'aws:access-analyzer', max_score: 1 }] };
  const { client, requests } = createScriptedClient(() => unattached);

  await expect(scanAndWait(client, scan)).rejects.toThrow(/^scanAndWait: scanner 1002 is not attached to account 3/);
  await expect(startScan(client, scan)).rejects.toThrow(/^startScan: scanner 1002 is not attached to account 3/);

  expect(routesOf(requests)).toEqual(['list-datasource', 'list-datasource']);
});

test('temporary failures do not end the wait', async () => {
  let polls = 0;
  const server = script([
    ({ url }) => {
      if (!url.pathname.endsWith('/list-datasource')) return { json: { data: {} } };
      polls++;
      if (polls === 3) return { status: 502 };
      return { json: { data: { data_source: [{ ...attached, status: polls > 3 ? 1 : polls === 1 ? 2 : 3, scan_at: polls }] } } };
    },
  ]);
  const client = createRiskenClient({ ...clientOptions, ...server, retry: false });

  await expect(scanAndWait(client, scan)).resolves.toMatchObject({ status: 'succeeded' });
});

test('listeners that throw or reject do not end the work', async () => {
  const { client } = scanner([{ status: 2 }, { status: 3 }, { status: 1 }]);
  const onResumeToken = vi.fn(async () => Promise.reject(new Error('the disk is full')));
  const onProgress = vi.fn(() => {
    throw new Error('the terminal is gone');
  });

  await expect(scanAndWait(client, scan, { onResumeToken, onProgress })).resolves.toMatchObject({ status: 'succeeded' });

  expect(onResumeToken).toHaveBeenCalledTimes(2);
  expect(onProgress).toHaveBeenCalledTimes(2);
});

test('a client with the operations of the workflow is enough, and its clock is used', async () => {
  const states = [2, 3, 1];
  const server = script([
    ({ method }) => ({ json: { data: method === 'GET' ? { data_source: [{ ...attached, status: states.shift() }] } : {} } }),
  ]);
  const client = createPartialClient({ ...clientOptions, ...server }, { aws: { listAwsDataSources, invokeAwsScan } });

  await expect(scanAndWait(client, scan, { intervalMs: 15_000 })).resolves.toMatchObject({ status: 'succeeded', durationMs: 15_000 });

  expect(Object.keys(client.aws)).toEqual(['listAwsDataSources', 'invokeAwsScan']);
  expect(server.clock.waitsMs).toEqual([15_000]);
});
