import { expect, test } from 'vitest';
import { harvestAndWait, harvestNow, InputError } from '@sec/insightcloudsec';
import { fault } from '@sec/insightcloudsec/testing/sandbox';
import { createHandClock } from '../support/hand-clock.js';
import { createSandboxClient } from './sandbox-client.js';

const cloud = 'divvyorganizationservice:1';
const queue = '/v2/public/divvy/cloud/enqueue_harvest_job';
const scheduleOf = (region: string) => ({ job: 'AWS:InstanceHarvester', organization_service_id: 1, region, priority: 2 });

function setUp() {
  const clock = createHandClock();
  const { client, sandbox } = createSandboxClient({ clock, harvestDurationMs: 40_000, seed: { resources: 0, images: 0 } }, { clock });
  return { clock, sandbox, client };
}

test('the schedule goes back as it came, in one region', async () => {
  const { client, sandbox } = setUp();

  const queued = await harvestNow(client, { cloud, job: 'InstanceHarvester', region: 'eu-west-1' });

  expect(queued).toMatchObject([{ region: 'eu-west-1', job: 'AWS:InstanceHarvester', before: { region: 'eu-west-1' } }]);
  expect(sandbox.state.harvestJobs).toEqual([scheduleOf('eu-west-1')]);
});

test('without a region the job runs in every one that has it', async () => {
  const { client, sandbox } = setUp();

  expect(await harvestNow(client, { cloud, job: 'AWS:InstanceHarvester' })).toHaveLength(2);
  expect(sandbox.state.harvestJobs).toEqual([scheduleOf('us-east-1'), scheduleOf('eu-west-1')]);
});

test('the wait is over when the last harvest moved on, and tells by which member', async () => {
  const { client, clock } = setUp();
  const progress: unknown[] = [];

  const jobs = await harvestAndWait(client, { cloud, job: 'InstanceHarvester' }, { clock, onProgress: (one) => progress.push(one) });

  expect(jobs).toMatchObject([
    { region: 'us-east-1', changed: ['last_harvest'], before: { last_harvest: '2025-01-15 08:00:00' } },
    { region: 'eu-west-1', changed: ['last_harvest'], after: { last_harvest: '2026-03-01T00:00:40.000Z' } },
  ]);
  expect(progress).toEqual([
    { done: 0, total: 2 },
    { done: 0, total: 2 },
    { done: 0, total: 2 },
    { done: 2, total: 2 },
  ]);
});

test('the caller may have a rule of its own', async () => {
  const { client, clock, sandbox } = setUp();
  const hasMoved = (_: unknown, after: object): boolean => 'state' in after && after.state === 'done';
  let looks = 0;
  sandbox.faults.on('/get', () =>
    Promise.resolve(
      Response.json([{ region: 'us-east-1', state: ['idle', 'queued', 'running', 'done'][looks++], schedule: scheduleOf('us-east-1') }]),
    ),
  );

  const [job] = await harvestAndWait(
    client,
    { cloud, job: 'InstanceHarvester', region: 'us-east-1' },
    { clock, hasMoved, intervalMs: 1_000 },
  );

  expect(job).toMatchObject({ changed: ['state'], after: { state: 'done' } });
});

test('a harvest that never moves ends at the deadline', async () => {
  const { client, clock } = setUp();

  await expect(
    harvestAndWait(client, { cloud, job: 'InstanceHarvester' }, { clock, deadlineMs: 30_000, intervalMs: 10_000 }),
  ).rejects.toMatchObject({ code: 'SEC_WORKFLOW', reason: 'deadline', workflow: 'harvestAndWait' });
});

test('an abort ends the wait', async () => {
  const { client, clock } = setUp();
  const controller = new AbortController();
  const options = { clock, signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) };

  await expect(harvestAndWait(client, { cloud, job: 'InstanceHarvester' }, options)).rejects.toThrow('enough');
});

test('a job that the account does not have is told with those that it has', async () => {
  const { client, sandbox } = setUp();

  await expect(harvestNow(client, { cloud, job: 'BucketHarvester', region: 'us-east-1' })).rejects.toThrow(
    'there is no job "BucketHarvester" of divvyorganizationservice:1 in "us-east-1"; there are: AWS:InstanceHarvester; nothing was queued',
  );
  expect(sandbox.state.harvestJobs).toEqual([]);
});

test('a queue that took only some of the jobs is an error that says so', async () => {
  const { client, sandbox } = setUp();
  let calls = 0;
  sandbox.faults.on(queue, (request, answer) => (++calls === 2 ? fault.status(503)(request, answer) : answer()));

  await expect(harvestNow(client, { cloud, job: 'InstanceHarvester' })).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    message: expect.stringMatching(/1 of 2 jobs are in the queue, and "eu-west-1" failed/),
    cause: { code: 'SEC_HTTP', status: 503 },
  });
});

test('an account that nobody knows is the server’s own error', async () => {
  const { client } = setUp();

  await expect(harvestNow(client, { cloud: 'divvyorganizationservice:99', job: 'InstanceHarvester' })).rejects.toMatchObject({
    status: 404,
  });
});

test.each([
  ['a number', { cloud: '18', job: 'InstanceHarvester' }, {}, 'cloud'],
  ['an id with a colon too many', { cloud: `${cloud}:`, job: 'InstanceHarvester' }, {}, 'cloud'],
  ['an empty job', { cloud, job: '' }, {}, 'job'],
  ['an empty region', { cloud, job: 'InstanceHarvester', region: '' }, {}, 'region'],
  ['an interval of 0', { cloud, job: 'InstanceHarvester' }, { intervalMs: 0 }, 'intervalMs'],
  ['a rule that is none', { cloud, job: 'InstanceHarvester' }, { hasMoved: true as never }, 'hasMoved'],
])('%s is refused before anything is sent', async (_, input, options, member) => {
  const { client, sandbox } = setUp();

  await expect(harvestAndWait(client, input, options)).rejects.toMatchObject({ code: 'SEC_INPUT', member });
  expect(sandbox.requests).toHaveLength(0);
});

test('another process goes on with the handle, and queues nothing', async () => {
  const { client, clock, sandbox } = setUp();
  const stop = new AbortController();
  let handle = '';
  const left = harvestAndWait(
    client,
    { cloud, job: 'InstanceHarvester' },
    { clock, signal: stop.signal, onHandle: (text) => ((handle = text), stop.abort('restarted')) },
  );
  await expect(left).rejects.toBe('restarted');
  const queued = sandbox.state.harvestJobs.length;

  const jobs = await harvestAndWait(client, { handle, cloud }, { clock });

  expect(jobs).toMatchObject([{ region: 'us-east-1', changed: ['last_harvest'] }, { region: 'eu-west-1' }]);
  expect(sandbox.state.harvestJobs).toHaveLength(queued);
  const sent = sandbox.requests.length;
  for (const wrong of [{ handle, job: 'VolumeHarvester' }, { handle, region: 'us-east-1' }, { handle: handle.slice(0, -1) }])
    await expect(harvestAndWait(client, wrong, { clock })).rejects.toThrow(InputError);
  expect(sandbox.requests).toHaveLength(sent);
});
