import { expect, test } from 'vitest';
import { harvestAndWait, startHarvest, InputError } from '@sec/insightcloudsec';
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

test('the schedule is sent back unchanged, in one region', async () => {
  const { client, sandbox } = setUp();

  const { jobs } = await startHarvest(client, { cloud, job: 'InstanceHarvester', region: 'eu-west-1' });

  expect(jobs).toMatchObject([{ region: 'eu-west-1', job: 'AWS:InstanceHarvester', before: { region: 'eu-west-1' } }]);
  expect(sandbox.state.harvestJobs).toEqual([scheduleOf('eu-west-1')]);
});

test('without a region the job runs in every one that has it', async () => {
  const { client, sandbox } = setUp();

  expect((await startHarvest(client, { cloud, job: 'AWS:InstanceHarvester' })).jobs).toHaveLength(2);
  expect(sandbox.state.harvestJobs).toEqual([scheduleOf('us-east-1'), scheduleOf('eu-west-1')]);
});

test('the wait ends when the last harvest changes, and the result says in which member', async () => {
  const { client } = setUp();
  const progress: unknown[] = [];

  const { jobs, durationMs } = await harvestAndWait(
    client,
    { cloud, job: 'InstanceHarvester' },
    { intervalMs: 15_000, onProgress: (one) => progress.push(one) },
  );

  expect(jobs).toMatchObject([
    { region: 'us-east-1', changed: ['last_harvest'], before: { last_harvest: '2025-01-15 08:00:00' } },
    { region: 'eu-west-1', changed: ['last_harvest'], after: { last_harvest: '2026-03-01T00:00:40.000Z' } },
  ]);
  expect(progress).toEqual(
    [0, 15_000, 30_000, 45_000].map((elapsedMs) => ({ step: 'harvesting', elapsedMs, done: elapsedMs < 45_000 ? 0 : 2, total: 2 })),
  );
  expect(durationMs).toBe(45_000);
});

test('the caller may pass a rule of its own', async () => {
  const { client, sandbox } = setUp();
  const isDone = (_: unknown, after: object): boolean => 'state' in after && after.state === 'done';
  let reads = 0;
  sandbox.faults.on('/get', () =>
    Promise.resolve(
      Response.json([{ region: 'us-east-1', state: ['idle', 'queued', 'running', 'done'][reads++], schedule: scheduleOf('us-east-1') }]),
    ),
  );

  const {
    jobs: [job],
  } = await harvestAndWait(client, { cloud, job: 'InstanceHarvester', region: 'us-east-1' }, { isDone, intervalMs: 1_000 });

  expect(job).toMatchObject({ changed: ['state'], after: { state: 'done' } });
});

test('a harvest that never changes ends with the timeout', async () => {
  const { client } = setUp();

  await expect(
    harvestAndWait(client, { cloud, job: 'InstanceHarvester' }, { timeoutMs: 30_000, intervalMs: 10_000 }),
  ).rejects.toMatchObject({ code: 'SEC_WORKFLOW', reason: 'timeout', workflow: 'harvestAndWait' });
});

test('an abort ends the wait', async () => {
  const { client } = setUp();
  const controller = new AbortController();
  const options = { signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) };

  await expect(harvestAndWait(client, { cloud, job: 'InstanceHarvester' }, options)).rejects.toThrow('enough');
});

test('a job that the account does not have is an error that names those that it has', async () => {
  const { client, sandbox } = setUp();

  await expect(startHarvest(client, { cloud, job: 'BucketHarvester', region: 'us-east-1' })).rejects.toThrow(
    'there is no job "BucketHarvester" of divvyorganizationservice:1 in "us-east-1"; there are: AWS:InstanceHarvester; nothing was queued',
  );
  expect(sandbox.state.harvestJobs).toEqual([]);
});

test('a queue that accepted only some of the jobs is an error that says so', async () => {
  const { client, sandbox } = setUp();
  let calls = 0;
  sandbox.faults.on(queue, (request, answer) => (++calls === 2 ? fault.status(503)(request, answer) : answer()));

  await expect(startHarvest(client, { cloud, job: 'InstanceHarvester' })).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    message: expect.stringMatching(/1 of 2 jobs are in the queue, and "eu-west-1" failed/),
    cause: { code: 'SEC_HTTP', status: 503 },
  });
});

test('an unknown account is the server’s own error', async () => {
  const { client } = setUp();

  await expect(startHarvest(client, { cloud: 'divvyorganizationservice:99', job: 'InstanceHarvester' })).rejects.toMatchObject({
    status: 404,
  });
});

test.each([
  ['a number', { cloud: '18', job: 'InstanceHarvester' }, {}, 'cloud'],
  ['an id with a colon too many', { cloud: `${cloud}:`, job: 'InstanceHarvester' }, {}, 'cloud'],
  ['an empty job', { cloud, job: '' }, {}, 'job'],
  ['an empty region', { cloud, job: 'InstanceHarvester', region: '' }, {}, 'region'],
  ['an interval of 0', { cloud, job: 'InstanceHarvester' }, { intervalMs: 0 }, 'intervalMs'],
  ['a rule that is not a function', { cloud, job: 'InstanceHarvester' }, { isDone: true as never }, 'isDone'],
])('%s is refused before anything is sent', async (_, input, options, member) => {
  const { client, sandbox } = setUp();

  await expect(harvestAndWait(client, input, options)).rejects.toMatchObject({ code: 'SEC_INPUT', member });
  expect(sandbox.requests).toHaveLength(0);
});

test('another process resumes with the token, and queues nothing', async () => {
  const { client, sandbox } = setUp();
  const stop = new AbortController();
  let resumeToken = '';
  const left = harvestAndWait(
    client,
    { cloud, job: 'InstanceHarvester' },
    { signal: stop.signal, onResumeToken: (token) => ((resumeToken = token), stop.abort('restarted')) },
  );
  await expect(left).rejects.toBe('restarted');
  const queued = sandbox.state.harvestJobs.length;

  const { jobs } = await harvestAndWait(client, { resumeToken, cloud });

  expect(jobs).toMatchObject([{ region: 'us-east-1', changed: ['last_harvest'] }, { region: 'eu-west-1' }]);
  expect(sandbox.state.harvestJobs).toHaveLength(queued);
  const sent = sandbox.requests.length;
  for (const wrong of [{ job: 'VolumeHarvester' }, { region: 'us-east-1' }, { resumeToken: resumeToken.slice(0, -1) }])
    await expect(harvestAndWait(client, { resumeToken, ...wrong })).rejects.toThrow(InputError);
  expect(sandbox.requests).toHaveLength(sent);
});
