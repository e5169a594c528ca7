import { expect, test } from 'vitest';
import { type Caller, createCaller } from './sandbox-caller.js';

const role_arn = 'arn:aws:iam::444455556666:role/aqua-cspm-scanner';

async function connect({ cspm }: Caller): Promise<number> {
  const ids = await cspm('POST', '/v2/generatedids');
  const external_id: string = ids.json.data[0].generated_id;
  const { json } = await cspm('POST', '/v2/keys', { name: 'billing-prod', cloud: 'aws', group_id: 87, role_arn, external_id });
  return json.data.id;
}

test('groups can be listed by limit and offset, made, renamed and removed', async () => {
  const { cspm } = createCaller();

  const made = await cspm('POST', '/v2/groups', { name: 'Finance' });
  const renamed = await cspm('PUT', '/v2/groups/89', { name: 'Treasury' });
  const list = await cspm('GET', '/v2/groups?limit=2&offset=1');
  const removed = await cspm('DELETE', '/v2/groups/89');

  expect([made.status, made.json]).toEqual([201, { status: 201, code: 0, data: { id: 89, name: 'Finance' } }]);
  expect([renamed.json.data, removed.json.data]).toEqual([{}, {}]);
  expect(list.json.data.map(({ name }: { name: string }) => name)).toEqual(['Billing', 'Treasury']);
  expect((await cspm('GET', '/v2/groups/89')).status).toBe(404);
});

test('what the default group and names do not allow is refused', async () => {
  const { cspm } = createCaller();

  const statuses = [
    (await cspm('POST', '/v2/groups', { name: 'x' })).status,
    (await cspm('POST', '/v2/groups', { name: 'billing' })).status,
    (await cspm('PUT', '/v2/groups/87', { name: 'Other' })).status,
    (await cspm('DELETE', '/v2/groups/87')).status,
    (await cspm('PUT', '/v2/groups/88', { user_id: 90_210, action: 'adding' })).status,
    (await cspm('PUT', '/v2/groups/88', { user_id: 90_210, action: 'promoting' })).status,
  ];

  expect(statuses).toEqual([422, 400, 400, 400, 200, 422]);
});

test('accounts come as a bare array, or as a page where one is requested', async () => {
  const { cspm } = createCaller({ seed: { keys: 3 } });
  const namesOf = (keys: { name: string }[]): string[] => keys.map(({ name }) => name);

  const bare = await cspm('GET', '/v2/keys');
  const sliced = await cspm('GET', '/v2/keys?limit=1&offset=1');
  const page = await cspm('GET', '/v2/keys?page=2&pagesize=2&order_by=name&order=desc');

  expect(namesOf(bare.json.data)).toEqual(['account-1', 'account-2', 'account-3']);
  expect(namesOf(sliced.json.data)).toEqual(['account-2']);
  expect(page.json.data).toMatchObject({ count: 3, totalPages: 2, pagesize: 2, page: 2 });
  expect(namesOf(page.json.data.keys)).toEqual(['account-1']);
});

test('an account is connected with an external id of the vendor, once', async () => {
  const { cspm, sandbox } = createCaller();
  const ids = await cspm('POST', '/v2/generatedids', { count: 2 });
  const [external_id, other] = ids.json.data.map(({ generated_id }: { generated_id: string }) => generated_id);
  const input = { name: 'billing-prod', group_id: 87, role_arn, external_id };

  const invented = await cspm('POST', '/v2/keys', { ...input, external_id: crypto.randomUUID() });
  const created = await cspm('POST', '/v2/keys', input);
  const existing = await cspm('POST', '/v2/keys', { ...input, external_id: other });
  const used = await cspm('POST', '/v2/keys', { ...input, role_arn: role_arn.replace('4444', '7777') });

  expect([ids.status, ids.json.data[0].account_id]).toEqual([201, 5150]);
  expect([invented.status, created.status, existing.status, used.status]).toEqual([400, 201, 200, 400]);
  expect(created.json.data).toMatchObject({
    name: 'billing-prod',
    cloud: 'aws',
    paid: false,
    last_scanned: null,
    group: { name: 'Default' },
  });
  expect(created.text).not.toContain(external_id);
  expect(existing.json.data.id).toBe(created.json.data.id);
  expect(sandbox.state.keys).toHaveLength(2);
});

test('an account that lacks what it needs is refused', async () => {
  const { cspm } = createCaller();
  const ask = async (body: object): Promise<unknown> => (await cspm('POST', '/v2/keys', body)).json.errors?.[0]?.field;

  expect([await ask({}), await ask({ name: 'a' }), await ask({ name: 'a', group_id: 87 })]).toEqual(['name', 'group_id', 'role_arn']);
  expect(await ask({ name: 'a', group_id: 87, cloud: 'azure' })).toBe('connection');
  expect((await cspm('POST', '/v2/generatedids', { count: 51 })).status).toBe(422);
});

test('an account is upgraded in a call of its own, while the plan has places', async () => {
  const caller = createCaller({ paidKeys: 1 });
  const id = await connect(caller);
  const { cspm } = caller;

  const refused = await cspm('PUT', `/v2/keys/${id}`, { paid: true });
  const mixed = await cspm('PUT', '/v2/keys/7301', { paid: false, interval: 12 });
  const freed = await cspm('PUT', '/v2/keys/7301', { paid: false });
  const upgraded = await cspm('PUT', `/v2/keys/${id}`, { paid: true });
  const changed = await cspm('PUT', `/v2/keys/${id}`, { interval: 12, group_id: 88, tags: { environment: 'production' } });
  const { json } = await cspm('GET', `/v2/keys/${id}`);

  expect([refused.status, mixed.status, freed.status, upgraded.status, changed.status]).toEqual([400, 400, 200, 200, 200]);
  expect(json.data).toMatchObject({ paid: true, interval: 12, group: { name: 'Billing' } });
  expect((await cspm('PUT', `/v2/keys/${id}`, { tags: { 'a b': 'c' } })).status).toBe(422);
});

test('a scan of an account that is upgraded runs, ends, and is kept', async () => {
  const caller = createCaller();
  const id = await connect(caller);
  const { cspm, clock } = caller;

  const early = await cspm('POST', '/v2/realtimes', { key_id: id });
  await cspm('PUT', `/v2/keys/${id}`, { paid: true });
  const started = await cspm('POST', '/v2/realtimes', { key_id: id, save: true, test_ids: [318, 319] });
  const running = await cspm('GET', `/v2/realtimes/${started.json.data.realtime_id}`);
  clock.nowMs += 1500;
  const ended = await cspm('GET', `/v2/realtimes/${started.json.data.realtime_id}`);
  const scans = await cspm('GET', `/v2/scans?key_id=${id}&limit=1`);

  expect(early.status).toBe(400);
  expect(started.json.data).toEqual({ realtime_id: 68_114, status: 'CREATED' });
  expect(running.json.data).toEqual({ status: 'IN_PROGRESS', message: null, results: null });
  expect(ended.json.data).toMatchObject({
    status: 'COMPLETE',
    results: [{ title: 'S3 Bucket Versioning' }, { title: 'S3 Bucket Encryption' }],
  });
  expect(scans.json.data).toMatchObject([{ key_id: id, num_pass: 1, num_warn: 0, num_fail: 1, key: { name: 'billing-prod' } }]);
  expect((await cspm('GET', `/v2/keys/${id}`)).json.data.last_scanned).toBe('2026-01-15T10:30:01.500Z');
});

test('an on-demand scan can fail or be canceled, and then has no results', async () => {
  const { cspm, clock, sandbox } = createCaller({ realtimeOutcome: ({ name }) => (name === 'account-1' ? 'FAILED' : 'COMPLETE') });
  await cspm('POST', '/v2/realtimes', { key_id: 7301, save: true });

  clock.nowMs += 1500;
  const { json } = await cspm('GET', '/v2/realtimes/68114');

  expect(json.data).toEqual({ status: 'FAILED', message: 'The role could not be assumed', results: null });
  expect(sandbox.state.cloudScans).toHaveLength(1);
});

test('the results of a scan come in pages and can be joined with the tests', async () => {
  const { cspm } = createCaller();
  const first = await cspm('GET', '/v2/scansv2/910442');
  const second = await cspm('GET', `/v2/scansv2/910442?page=${first.json.data.next}`);
  const tests = await cspm('GET', '/v2/tests?expand=category');
  const whole = await cspm('GET', '/v2/scans/910442');

  const ids = [...first.json.data.results, ...second.json.data.results].map(({ test_id }: { test_id: number }) => test_id);

  expect([first.json.data.next, second.json.data.next]).toEqual([2, null]);
  expect(ids).toEqual(tests.json.data.map(({ id }: { id: number }) => id));
  expect(tests.json.data[0]).toMatchObject({ cloud: 'aws', category: { name: 'S3' } });
  expect(whole.json.data.results).toHaveLength(3);
});

test('an account takes its scans with it, and a group that has one stays', async () => {
  const { cspm, sandbox } = createCaller();
  await cspm('PUT', '/v2/keys/7301', { group_id: 88 });

  const occupied = await cspm('DELETE', '/v2/groups/88');
  const removed = await cspm('DELETE', '/v2/keys/7301');
  const group = await cspm('DELETE', '/v2/groups/88');

  expect([occupied.status, removed.status, group.status]).toEqual([400, 200, 200]);
  expect([sandbox.state.keys, sandbox.state.cloudScans]).toEqual([[], []]);
  expect((await cspm('GET', '/v2/keys/7301')).status).toBe(404);
});
