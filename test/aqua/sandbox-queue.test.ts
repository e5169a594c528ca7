import { expect, test } from 'vitest';
import { type Caller, createCaller, startMs } from './sandbox-caller.js';

const scanOf = (tag: string): string => `/api/v1/scanner/registry/Docker%20Hub/image/acme%2Fshop:${tag}/scan`;
const nothing = { images: 0, findings: 0, failedJobs: 0 };

async function queue({ console }: Caller, query = ''): Promise<string[]> {
  const { json } = await console('GET', `/api/v1/scanqueue${query}`);
  return json.result.map(({ image, status }: { image: string; status: string }) => `${image.split(':')[1]} ${status}`);
}

async function summary({ console }: Caller): Promise<unknown> {
  return (await console('GET', '/api/v1/scanqueue/summary')).json;
}

test('the queue holds the past scans at the start', async () => {
  const caller = createCaller();

  const { json } = await caller.console('GET', '/api/v1/scanqueue?page_size=1&order_by=created%20desc');

  expect(await summary(caller)).toEqual({ total: 12, pending: 0, in_progress: 0, finished: 10, failed: 2 });
  expect(json).toMatchObject({ count: 12, page: 1, pagesize: 1 });
  expect(json.result[0]).toMatchObject({
    registry: 'Production Registry',
    image: 'acme/worker:1.3.0',
    created: '2026-01-15T09:29:41.000000Z',
    last_updated: '2026-01-15T09:30:11.000000Z',
    status: 'failed',
    assigned_scanner: 'scanner-pod-1',
    initiating_user: 'api-user',
    webhook_url: '',
    scan_error: 'failed to pull the image: connection timed out',
  });
});

test('two scanners work on two jobs at a time, in the order of the queue', async () => {
  const caller = createCaller({ seed: nothing });
  for (const tag of ['1', '2', '3']) await caller.console('POST', scanOf(tag));

  caller.clock.nowMs = startMs + 600;
  const early = await queue(caller);
  const { json } = await caller.console('GET', '/api/v1/scanqueue/scanners');
  caller.clock.nowMs = startMs + 1600;
  const later = await queue(caller);
  caller.clock.nowMs = startMs + 2500;

  expect(early).toEqual(['1 in_progress', '2 in_progress', '3 pending']);
  expect(json.pagesize).toBe(5);
  expect(json.result).toMatchObject([
    { id: 'scanner-pod-1:15283', status: 'working', scanning_registry: 'Docker Hub', scanning_image: 'acme/shop:1' },
    { id: 'scanner-pod-2:15795', status: 'working', scanning_image: 'acme/shop:2' },
  ]);
  expect(later).toEqual(['1 finished', '2 finished', '3 in_progress']);
  expect(await queue(caller)).toEqual(['1 finished', '2 finished', '3 finished']);
  expect(caller.sandbox.state.jobs.map(({ last_updated }) => last_updated)).toEqual([
    '2026-01-15T10:30:01.500000Z',
    '2026-01-15T10:30:01.500001Z',
    '2026-01-15T10:30:02.500000Z',
  ]);
});

test('a scanner that is silent takes no jobs and shows its last heartbeat', async () => {
  const caller = createCaller({ seed: nothing, scanners: [{ id: 'pod-9:1', silentForMs: 600_000 }] });
  await caller.console('POST', scanOf('1'));

  caller.clock.nowMs += 60_000;
  const { json } = await caller.console('GET', '/api/v1/scanqueue/scanners?page_size=50');

  expect(json.result).toEqual([
    { id: 'pod-9:1', last_heartbeat: '2026-01-15T10:21:00.000000Z', status: 'waiting', scanning_registry: '', scanning_image: '' },
  ]);
  expect(await queue(caller)).toEqual(['1 pending']);
});

test('jobs can be filtered by several statuses, ordered in both spellings and paged', async () => {
  const caller = createCaller({ seed: nothing });
  await caller.console('POST', scanOf('1'));
  caller.clock.nowMs += 2000;
  for (const tag of ['2', '3', '4']) await caller.console('POST', scanOf(tag));
  caller.clock.nowMs += 600;

  expect(await queue(caller, '?statuses=pending&statuses=finished')).toEqual(['1 finished', '4 pending']);
  expect(await queue(caller, '?order_by=created%20desc&page_size=2')).toEqual(['4 pending', '3 in_progress']);
  expect(await queue(caller, '?order_by=-created&page_size=3&page=2')).toEqual(['1 finished']);
  expect((await caller.console('GET', '/api/v1/scanqueue?page=2')).json.result).toBeNull();
});

test('only jobs that wait can be cancelled', async () => {
  const caller = createCaller({ seed: nothing, scanners: [{ id: 'pod-1:1' }] });
  for (const tag of ['1', '2']) await caller.console('POST', scanOf(tag));
  caller.clock.nowMs += 600;

  const jobs = ['1', '2', '9'].map((tag) => ({ registry: 'Docker Hub', image: `acme/shop:${tag}` }));
  const { status } = await caller.console('POST', '/api/v1/scanqueue/cancel_jobs', { jobs });

  expect(status).toBe(204);
  expect(await queue(caller)).toEqual(['1 in_progress']);
});

test('ended jobs can be put back at the end of the queue', async () => {
  const caller = createCaller();
  const failed = caller.sandbox.state.jobs.filter(({ status }) => status === 'failed');

  const jobs = failed.map(({ registry, image }) => ({ registry, image }));
  const { status } = await caller.console('POST', '/api/v1/scanqueue/requeue_jobs', { jobs: [...jobs, ...jobs] });
  const waiting = await summary(caller);
  caller.clock.nowMs += 1500;

  expect(status).toBe(204);
  expect(waiting).toEqual({ total: 12, pending: 2, in_progress: 0, finished: 10, failed: 0 });
  expect(await summary(caller)).toEqual({ total: 12, pending: 0, in_progress: 0, finished: 12, failed: 0 });
});

test('the queue can be cleared of ended jobs, and images keep their status', async () => {
  const caller = createCaller();
  await caller.console('POST', scanOf('1'));

  const { status } = await caller.console('POST', '/api/v1/scanqueue/clear');

  expect(status).toBe(204);
  expect(await queue(caller)).toEqual(['1 pending']);
  expect((await caller.console('GET', '/api/v1/scanner/registry/Docker%20Hub/image/acme%2Fweb:1.0.0/status')).json).toEqual({
    status: 'Scanned',
  });
});

test('jobs that are no array are refused', async () => {
  const { console } = createCaller();

  const { status, json } = await console('POST', '/api/v1/scanqueue/cancel_jobs', { statuses: ['pending'] });

  expect([status, json]).toEqual([400, { message: 'jobs is required', code: 400 }]);
});
