import { expect, test } from 'vitest';
import { fault } from '@sec/insightcloudsec/testing/sandbox';
import {
  AuthError,
  deleteExpiredExemptions,
  exemptFindings,
  type ExemptFindingsInput,
  InputError,
  WorkflowError,
} from '@sec/insightcloudsec';
import { createHandClock } from '../support/hand-clock.js';
import { createSandboxClient } from './sandbox-client.js';

const instance = 'instance:1:us-east-1:i-00000000:';
const other = 'instance:2:eu-west-1:i-00000019:';
const volume = 'volume:3:ap-southeast-2:vol-00000008:';
const input: ExemptFindingsInput = {
  insight: 'backoffice:536',
  resources: [instance, volume, other, instance],
  approver: 'rosa@example.com',
  start_date: '2026-03-01',
  expiration_date: '2026-06-30',
  notes: 'Public on purpose',
};

test('resources of several types are exempted with one call for each type, and returned in the order of the input', async () => {
  const { client, sandbox, seen } = createSandboxClient();
  const progress: unknown[] = [];

  const { results, failures } = await exemptFindings(client, input, { onProgress: (state) => progress.push(state) });

  expect(failures).toBe(0);
  expect(results.map(({ outcome, resource_id }) => [outcome, resource_id])).toEqual([
    ['created', instance],
    ['created', volume],
    ['created', other],
  ]);
  expect(seen().slice(1)).toEqual(['POST /v2/public/exemptions/create 200', 'POST /v2/public/exemptions/create 200']);
  expect(sandbox.requests[1]?.body).toEqual({
    approver: 'rosa@example.com',
    insight_id: 536,
    insight_source: 'backoffice',
    resource_ids: [instance, other],
    resource_type: 'instance',
    start_date: '2026-03-01',
    expiration_date: '2026-06-30',
    notes: 'Public on purpose',
  });
  expect(progress).toMatchObject([0, 2, 3].map((done) => ({ step: 'exempting', done, total: 3 })));
});

test('a second run leaves alone what is exempted for the whole time, and adds what is not', async () => {
  const { client, sandbox } = createSandboxClient();
  await exemptFindings(client, { ...input, resources: [instance, volume] });

  const again = await exemptFindings(client, input);
  const longer = await exemptFindings(client, { ...input, resources: [instance], expiration_date: '2026-12-31' });
  const forever = await exemptFindings(client, { ...input, resources: [volume], expiration_date: undefined } as never);
  const fromInsight = await exemptFindings(client, { ...input, insight: { source: 'backoffice', insight_id: 541 }, resources: [instance] });

  expect(again.results.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'created']);
  expect([longer, forever, fromInsight].map(({ results }) => results[0]?.outcome)).toEqual(['created', 'created', 'created']);
  expect(sandbox.state.exemptions).toHaveLength(6);
});

test('an exemption without an end covers every end', async () => {
  const { client } = createSandboxClient();
  const { expiration_date, ...forever } = input;
  await exemptFindings(client, forever);

  const { results } = await exemptFindings(client, { ...input, expiration_date: expiration_date ?? '' });

  expect(results.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
});

test('dates are sent as days, in UTC', async () => {
  const { client, sandbox } = createSandboxClient();

  await exemptFindings(client, {
    ...input,
    start_date: new Date('2026-03-01T23:59:59Z'),
    expiration_date: new Date('2026-04-01T00:00:00Z'),
  });

  expect(sandbox.requests.at(-1)?.body).toMatchObject({ start_date: '2026-03-01', expiration_date: '2026-04-01' });
});

test('a type that fails does not stop the others, and each of its resources has the error', async () => {
  const { client, sandbox } = createSandboxClient();
  sandbox.faults.on(/exemptions\/create/, fault.status(503), { times: 1 });

  const { results, failures } = await exemptFindings(client, input);

  expect(failures).toBe(2);
  expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'created', 'failed']);
  expect(results[0]).toMatchObject({ error: { code: 'SEC_HTTP', status: 503, mayHaveSucceeded: true } });
});

test('an insight that does not exist fails every resource, with one request for each type', async () => {
  const { client, seen } = createSandboxClient({}, { retry: { attempts: 3 } });

  const { results } = await exemptFindings(client, { ...input, insight: 'custom:999' });

  expect(results.every(({ outcome }) => outcome === 'failed')).toBe(true);
  expect(seen().filter((line) => line.includes('create'))).toHaveLength(2);
});

test('a rejected key is an error of the workflow', async () => {
  const { client, sandbox } = createSandboxClient();
  sandbox.faults.on(/exemptions\/create/, fault.status(401));

  await expect(exemptFindings(client, input)).rejects.toBeInstanceOf(AuthError);
});

test('an incomplete list of exemptions ends it before anything is created', async () => {
  const { client, sandbox } = createSandboxClient({ lists: { totalOffBy: 1 } });

  await expect(exemptFindings(client, input)).rejects.toMatchObject({ name: 'IncompleteListError' });

  expect(sandbox.state.exemptions).toEqual([]);
});

test.each([
  ['an id without its last colon', { resources: [instance.slice(0, -1)] }, /"resources\[0\]" must be an id that ends with a colon/],
  ['no resources', { resources: [] }, /"resources" must be a non-empty array of resource ids, got an empty array/],
  ['an insight without a source', { insight: '536' }, /exemptFindings: "insight" must be a source, backoffice or custom, and a number/],
  [
    'another source',
    { insight: { source: 'vendor', insight_id: 1 } },
    /exemptFindings: "insight" must be a source, backoffice or custom, and a number/,
  ],
  ['a day that does not exist', { start_date: '2026-02-30' }, /"start_date" must be a day as YYYY-MM-DD/],
  ['a time', { start_date: '2026-03-01T00:00:00Z' }, /"start_date" must be a day/],
  ['an invalid date', { expiration_date: new Date('x') }, /"expiration_date" must be a day.*got an invalid date/],
  [
    'an end before the start',
    { expiration_date: '2026-02-28' },
    /"expiration_date" must be "start_date" \(2026-03-01\) or a later day, got 2026-02-28/,
  ],
  ['no approver', { approver: '' }, /"approver" must be a non-empty string/],
])('%s is refused before anything is sent', async (_, wrong, message) => {
  const { client, seen } = createSandboxClient();

  const error = await exemptFindings(client, { ...input, ...wrong } as ExemptFindingsInput).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(message);
  expect(seen()).toEqual([]);
});

test('an abort ends it with the caller’s reason', async () => {
  const { client } = createSandboxClient();
  const stop = new AbortController();

  await expect(exemptFindings(client, input, { signal: stop.signal, onProgress: () => stop.abort('enough') })).rejects.toBe('enough');
});

/** Exemptions that have expired, expire today, never expire, and start later. */
async function fill({ client }: ReturnType<typeof createSandboxClient>): Promise<void> {
  const add = (id: string, start_date: string, expiration_date?: string): Promise<unknown> =>
    client.exemptions.createExemptions({
      approver: 'rosa',
      insight_id: 536,
      insight_source: 'backoffice',
      resource_ids: [id],
      resource_type: 'instance',
      start_date,
      ...(expiration_date === undefined ? {} : { expiration_date }),
    });
  await add('instance:1:r:over:', '2026-01-01', '2026-02-28');
  await add('instance:1:r:today:', '2026-01-01', '2026-03-01');
  await add('instance:1:r:forever:', '2026-01-01');
  await add('instance:1:r:later:', '2026-05-01', '2026-06-01');
}

test('only exemptions whose last day has passed are deleted', async () => {
  const setup = createSandboxClient({}, { clock: createHandClock(Date.parse('2026-03-01T23:00:00Z')) });
  await fill(setup);

  const { expired, deleted } = await deleteExpiredExemptions(setup.client, { includeDisabled: true });

  expect(expired.map(({ resource_id }) => resource_id)).toEqual(['instance:1:r:over:']);
  expect(deleted).toEqual(expired);
  expect(setup.sandbox.state.exemptions.map(({ resource_id }) => resource_id)).toEqual([
    'instance:1:r:today:',
    'instance:1:r:forever:',
    'instance:1:r:later:',
  ]);
});

test('a dry run lists and deletes nothing', async () => {
  const setup = createSandboxClient({}, { clock: createHandClock(Date.parse('2027-01-01')) });
  await fill(setup);

  const { expired, deleted } = await deleteExpiredExemptions(setup.client, { dryRun: true });

  expect(expired).toHaveLength(3);
  expect(deleted).toEqual([]);
  expect(setup.sandbox.state.exemptions).toHaveLength(4);
});

test('batches are deleted one after another, and the error of a failed one says what was deleted before', async () => {
  const setup = createSandboxClient({}, { clock: createHandClock(Date.parse('2027-01-01')) });
  await fill(setup);
  let asked = 0;
  setup.sandbox.faults.on(({ url }) => url.endsWith('/exemptions/delete') && ++asked === 3, fault.status(404));

  const error = await deleteExpiredExemptions(setup.client, { batchSize: 1 }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(WorkflowError);
  expect((error as Error).message).toMatch(/a batch failed: deleteExemptions.*; 2 of 3 were deleted, run it again/);
  expect((error as Error).cause).toMatchObject({ status: 404 });
});

test('a batch size of 0 is refused before anything is sent', async () => {
  const { client, seen } = createSandboxClient();

  await expect(deleteExpiredExemptions(client, { batchSize: 0 })).rejects.toThrow(InputError);

  expect(seen()).toEqual([]);
});
