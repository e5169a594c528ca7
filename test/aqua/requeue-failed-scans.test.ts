import { expect, test } from 'vitest';
import { createAquaClient, InputError, requeueFailedScans } from '@sec/aqua';
import { script, type ScriptedAnswer } from '../support/script.js';

const summary = { total: 9, pending: 1, in_progress: 1, finished: 2, failed: 5 };
const job = (image: string, registry = 'Google', status = 'failed') => ({
  registry,
  image,
  status,
  created: '2026-02-28T23:00:00.123456Z',
});
const scanners = [
  { id: 'scan-1:1', status: 'working', last_heartbeat: '2026-02-28T23:59:50.000001Z' },
  { id: 'scan-2:1', status: 'waiting', last_heartbeat: '2026-02-28T22:00:00Z' },
  { id: 'scan-3:1', last_heartbeat: '0001-01-01T00:00:00Z' },
];

function queueOf(jobs: readonly object[], onRequeue: (count: number) => ScriptedAnswer = () => ({ status: 204 })) {
  let requeues = 0;
  const server = script([
    ({ url, method }) => {
      const isFirst = url.searchParams.get('page') === '1';
      if (url.pathname.endsWith('/summary')) return { json: summary };
      if (url.pathname.endsWith('/scanners')) return { json: { result: isFirst ? scanners : null } };
      if (url.pathname.endsWith('/requeue_jobs')) return onRequeue(++requeues);
      if (method === 'POST') return { status: 204 };
      return { json: { count: jobs.length, result: isFirst ? jobs : [] } };
    },
  ]);
  const client = createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, ...server });
  const posted = (): unknown[] =>
    server.requests
      .filter(({ method }) => method === 'POST')
      .map(({ url, body }) => [url.pathname.split('/').pop(), body === undefined ? undefined : (JSON.parse(body) as unknown)]);
  return { client, clock: server.clock, posted, requests: server.requests };
}

test('failed jobs are put back in batches, each image once', async () => {
  const { client, posted, requests } = queueOf([job('a:1'), job('b:1'), job('a:1'), job('c:1'), job('d:1', 'Google', 'finished')]);
  const progress: unknown[] = [];

  const result = await requeueFailedScans(client, { batchSize: 2 }, { onProgress: (state) => progress.push(state) });

  const [a, b, c] = ['a:1', 'b:1', 'c:1'].map((image) => ({ registry: 'Google', image }));
  expect(result).toMatchObject({ before: summary, failed: [a, b, c], requeued: [a, b, c], notRequeued: [], cleared: false });
  expect(posted()).toEqual([
    ['requeue_jobs', { jobs: [a, b] }],
    ['requeue_jobs', { jobs: [c] }],
  ]);
  expect(progress).toEqual([
    expect.objectContaining({ step: 'requeuing', done: 2, requeued: 2, notRequeued: 0, total: 3 }),
    expect.objectContaining({ step: 'requeuing', done: 3, requeued: 3, notRequeued: 0, total: 3 }),
  ]);
  expect(requests.find(({ url }) => url.pathname === '/api/v1/scanqueue')?.url.searchParams.getAll('statuses')).toEqual(['failed']);
});

test('the scanners’ heartbeats are reported', async () => {
  const { client } = queueOf([]);

  const { scanners: health } = await requeueFailedScans(client, { dryRun: true });

  expect(health).toMatchObject([
    { id: 'scan-1:1', vendorStatus: 'working', isSilent: false },
    { id: 'scan-2:1', vendorStatus: 'waiting', isSilent: true },
    { id: 'scan-3:1', vendorStatus: undefined, lastHeartbeat: undefined, silentMs: undefined, isSilent: true },
  ]);
  expect(health[0]?.silentMs).toBeGreaterThan(9_900);
});

test('a dry run changes nothing', async () => {
  const { client, posted } = queueOf([job('a:1')]);

  const result = await requeueFailedScans(client, { dryRun: true, clear: true });

  expect(result).toMatchObject({ failed: [{ registry: 'Google', image: 'a:1' }], requeued: [], cleared: false });
  expect(posted()).toEqual([]);
});

test('a batch that fails is reported, the others are sent, and nothing is cleared', async () => {
  const { client, posted } = queueOf([job('a:1'), job('b:1')], (count) =>
    count === 1 ? { status: 400, json: { message: 'bad job', code: 400 } } : { status: 204 },
  );

  const result = await requeueFailedScans(client, { batchSize: 1, clear: true });

  expect(result).toMatchObject({
    requeued: [{ image: 'b:1' }],
    notRequeued: [{ jobs: [{ image: 'a:1' }], error: { status: 400 } }],
    cleared: false,
  });
  expect(posted()).toHaveLength(2);
});

test('the queue is cleared after everything was put back', async () => {
  const { client, posted } = queueOf([job('a:1')]);

  await expect(requeueFailedScans(client, { clear: true })).resolves.toMatchObject({ cleared: true });

  expect(posted().map((entry) => (entry as unknown[])[0])).toEqual(['requeue_jobs', 'clear']);
});

test('only the jobs of one registry are put back', async () => {
  const { client } = queueOf([job('a:1', 'Hub'), job('b:1')]);

  await expect(requeueFailedScans(client, { registry: 'Hub' })).resolves.toMatchObject({
    requeued: [{ registry: 'Hub', image: 'a:1' }],
  });
});

test('an abort stops between two batches', async () => {
  const { client, posted } = queueOf([job('a:1'), job('b:1')]);
  const stop = new AbortController();

  await expect(requeueFailedScans(client, { batchSize: 1 }, { signal: stop.signal, onProgress: () => stop.abort('enough') })).rejects.toBe(
    'enough',
  );

  expect(posted()).toHaveLength(1);
});

test('a batch size of 0 is refused before anything is sent', async () => {
  const { client, requests } = queueOf([]);

  await expect(requeueFailedScans(client, { batchSize: 0 })).rejects.toThrow(InputError);

  expect(requests).toHaveLength(0);
});
