import { expect, test } from 'vitest';
import { type Caller, createCaller, startMs, startSeconds } from './sandbox-caller.js';

const project = { project_id: 1001 };
const account = { name: 'Billing', project_id: 1001, aws_account_id: '444455556666' };
const scanner = { project_id: 1001, aws_id: 1001, aws_data_source_id: 1002 };
const attachment = {
  ...scanner,
  assume_role_arn: 'arn:aws:iam::444455556666:role/risken-reader',
  external_id: 'b7f0c2d19e',
  status: 2,
  status_detail: 'set up by script',
};

const putAws = (caller: Caller, aws: object = account) => caller.post('/aws/put-aws', { ...project, aws });
const attach = (caller: Caller, attach_data_source: object = attachment) =>
  caller.post('/aws/attach-datasource', { ...project, attach_data_source });
const look = async (caller: Caller, id = 1002) => {
  const { json } = await caller.get('/aws/list-datasource', { ...project, aws_id: 1001 });
  return json.data.data_source.find((entry: any) => entry.aws_data_source_id === id);
};

async function createAttached(options = {}): Promise<Caller> {
  const caller = createCaller(options);
  await putAws(caller);
  await attach(caller);
  return caller;
}

test('registering an account returns the account', async () => {
  const answer = await putAws(createCaller());

  expect(answer.text).toBe(
    `{"data":{"aws":{"aws_id":1001,"name":"Billing","project_id":1001,"aws_account_id":"444455556666","created_at":${startSeconds},"updated_at":${startSeconds}}}}`,
  );
});

test('registering it again renames it, and the update time shows no trace', async () => {
  const caller = createCaller();
  await putAws(caller);
  caller.clock.nowMs += 60_000;

  const { json } = await putAws(caller, { ...account, name: undefined });

  expect(json.data.aws).toEqual({
    aws_id: 1001,
    project_id: 1001,
    aws_account_id: '444455556666',
    created_at: startSeconds,
    updated_at: startSeconds,
  });
});

test('the list filters by id and by account number', async () => {
  const caller = createCaller({ seed: { awsAccounts: 2 } });
  const ids = async (query: Record<string, string | number>) =>
    ((await caller.get('/aws/list-aws', { ...project, ...query })).json.data.aws ?? []).map((row: any) => row.aws_id);

  expect(await ids({})).toEqual([1001, 1002]);
  expect(await ids({ aws_id: 1002 })).toEqual([1002]);
  expect(await ids({ aws_account_id: '444455556666' })).toEqual([1001]);
  expect(await ids({ aws_id: 1002, aws_account_id: '444455556666' })).toEqual([]);
});

test.each([
  ['/aws/put-aws', { project_id: 1001 }, 'required Aws'],
  ['/aws/put-aws', { project_id: 1001, aws: { project_id: 1002, aws_account_id: '444455556666' } }, 'project_id: must be a valid value.'],
  ['/aws/put-aws', { aws: { project_id: 1001, aws_account_id: '444455556666' } }, 'project_id: cannot be blank.'],
  ['/aws/put-aws', { project_id: 1001, aws: { project_id: 1001 } }, 'aws_account_id: cannot be blank.'],
  [
    '/aws/put-aws',
    { project_id: 1001, aws: { project_id: 1001, aws_account_id: '44445555666x' } },
    'aws_account_id: must contain digits only.',
  ],
  [
    '/aws/put-aws',
    { project_id: 1001, aws: { project_id: 1001, aws_account_id: '1234', name: 'é'.repeat(101) } },
    'aws_account_id: the length must be exactly 12; name: the length must be no more than 200.',
  ],
  ['/aws/attach-datasource', { project_id: 1001 }, 'required AttachDataSource'],
  [
    '/aws/attach-datasource',
    { project_id: 1001, attach_data_source: { project_id: 1001, external_id: 'short', scan_at: -1, specific_version: 'v'.repeat(65) } },
    'assume_role_arn: cannot be blank; aws_data_source_id: cannot be blank; aws_id: cannot be blank; external_id: the length must be between 8 and 255; scan_at: must be no less than 0; specific_version: the length must be no more than 64.',
  ],
  [
    '/aws/attach-datasource',
    { project_id: 1001, attach_data_source: { ...attachment, scan_at: 253_402_268_400 } },
    'scan_at: must be no greater than 253402268399.',
  ],
  ['/aws/detach-datasource', { project_id: 1001 }, 'aws_data_source_id: cannot be blank; aws_id: cannot be blank.'],
  ['/aws/invoke-scan', {}, 'aws_data_source_id: cannot be blank; aws_id: cannot be blank; project_id: cannot be blank.'],
])('%s refuses %j', async (path, body, error) => {
  const answer = await createCaller().post(path, body);

  expect([answer.status, answer.json]).toEqual([400, { error }]);
});

test('the lists name the missing members', async () => {
  const { get } = createCaller();

  expect((await get('/aws/list-datasource', project)).json).toEqual({ error: 'aws_id: cannot be blank.' });
  expect((await get('/aws/list-aws', { ...project, aws_account_id: '12' })).json).toEqual({
    error: 'aws_account_id: the length must be exactly 12.',
  });
});

test('the catalogue shows scanners without an attachment first', async () => {
  const caller = await createAttached();

  const { json } = await caller.get('/aws/list-datasource', { ...project, aws_id: 1001 });

  expect(json.data.data_source.map((entry: any) => entry.aws_data_source_id)).toEqual([1001, 1003, 1004, 1005, 1002]);
  expect(json.data.data_source[0]).toEqual({ aws_data_source_id: 1001, data_source: 'aws:guard-duty', max_score: 10 });
  expect(json.data.data_source[4]).toEqual({ data_source: 'aws:access-analyzer', max_score: 1, ...attachment });
});

test('the catalogue filters by exact name', async () => {
  const { get } = createCaller();
  const names = async (data_source: string) =>
    ((await get('/aws/list-datasource', { ...project, aws_id: 1, data_source })).json.data.data_source ?? []).length;

  expect([await names('aws:portscan'), await names('aws:port')]).toEqual([1, 0]);
});

test('attaching again replaces everything', async () => {
  const caller = await createAttached();
  caller.clock.nowMs += 5000;

  const { json } = await attach(caller, { ...scanner, assume_role_arn: 'arn', external_id: '12345678' });

  expect(json.data.data_source).toEqual({
    ...scanner,
    assume_role_arn: 'arn',
    external_id: '12345678',
    created_at: startSeconds,
    updated_at: startSeconds + 5,
  });
});

test('detaching and deleting can be repeated', async () => {
  const caller = await createAttached();
  const calls = ['/aws/detach-datasource', '/aws/detach-datasource', '/aws/delete-aws', '/aws/delete-aws'];

  for (const path of calls) expect((await caller.post(path, scanner)).text).toBe('{"data":{}}');
  expect(caller.sandbox.state.awsRelDataSources).toEqual([]);
  expect((await caller.get('/aws/list-aws', project)).json).toEqual({ data: {} });
});

test('deleting an account detaches its scanners', async () => {
  const caller = await createAttached();

  await caller.post('/aws/delete-aws', scanner);

  expect(await look(caller)).not.toHaveProperty('aws_id');
});

test('a scan runs, and succeeds when its time is over', async () => {
  const caller = await createAttached({ scanDurationMs: 4000 });

  const started = await caller.post('/aws/invoke-scan', scanner);
  const running = await look(caller);
  caller.clock.nowMs += 3999;
  const stillRunning = await look(caller);
  caller.clock.nowMs += 1;
  const over = await look(caller);

  expect(started.text).toBe('{"data":{}}');
  expect(running).toMatchObject({ status: 3, status_detail: 'Start scan at 2026-01-15T10:30:00Z' });
  expect(running).not.toHaveProperty('scan_at');
  expect(stillRunning.status).toBe(3);
  expect(over).toMatchObject({ status: 1, scan_at: startSeconds + 4 });
  expect(over).not.toHaveProperty('status_detail');
});

test('a scan can fail, with a reason', async () => {
  const seen: unknown[] = [];
  const caller = await createAttached({
    scanOutcome: (scan: unknown) => {
      seen.push(scan);
      return { error: 'AccessDenied: cannot assume the role' };
    },
  });

  await caller.post('/aws/invoke-scan', { ...scanner, full_scan: true });
  caller.clock.nowMs += 1500;

  expect(await look(caller)).toMatchObject({
    status: 4,
    status_detail: 'AccessDenied: cannot assume the role',
    scan_at: Math.floor((startMs + 1500) / 1000),
  });
  expect(seen).toEqual([
    {
      ...scanner,
      data_source: 'aws:access-analyzer',
      aws_account_id: '444455556666',
      assume_role_arn: attachment.assume_role_arn,
      external_id: attachment.external_id,
      specific_version: '',
      scan_only: false,
      full_scan: true,
    },
  ]);
});

test('of two scans the later one counts', async () => {
  let scans = 0;
  const caller = await createAttached({ scanOutcome: () => (scans++, 'OK') });

  await caller.post('/aws/invoke-scan', scanner);
  caller.clock.nowMs += 1000;
  await caller.post('/aws/invoke-scan', scanner);
  caller.clock.nowMs += 1000;
  const between = await look(caller);
  caller.clock.nowMs += 500;

  expect(between).toMatchObject({ status: 3, status_detail: 'Start scan at 2026-01-15T10:30:01Z' });
  expect([(await look(caller)).status, scans]).toEqual([1, 1]);
});

test('attaching again does not stop a scan, detaching does', async () => {
  const caller = await createAttached();
  await caller.post('/aws/invoke-scan', scanner);

  await attach(caller);
  const between = await look(caller);
  caller.clock.nowMs += 1500;
  const over = await look(caller);
  await caller.post('/aws/invoke-scan', scanner);
  await caller.post('/aws/detach-datasource', scanner);
  caller.clock.nowMs += 1500;

  expect([between.status, over.status]).toEqual([2, 1]);
  expect(await look(caller)).not.toHaveProperty('status');
});

test('a scanner that is not attached cannot scan', async () => {
  const caller = createCaller();
  await putAws(caller);

  const answer = await caller.post('/aws/invoke-scan', scanner);

  expect([answer.status, answer.text]).toEqual([500, '{"error":{"code":"Unknown","message":"record not found"}}']);
});

test.each([
  [false, 1],
  [true, 0],
])('with scan_only %s the scan leads to %i alerts', async (scan_only, alerts) => {
  const caller = await createAttached();
  await caller.post('/alert/put-condition', {
    ...project,
    alert_condition: { ...project, description: 'High', severity: 'high', and_or: 'or', enabled: true },
  });
  await caller.post('/alert/put-rule', { ...project, alert_rule: { ...project, name: 'Score', score: 0.8, finding_cnt: 1 } });
  await caller.post('/alert/put-condition_rule', {
    ...project,
    alert_cond_rule: { ...project, alert_condition_id: 1001, alert_rule_id: 1001 },
  });

  await caller.post('/aws/invoke-scan', { ...scanner, scan_only });
  caller.clock.nowMs += 1500;

  expect((await caller.get('/alert/list-alert', project)).json.data.alert ?? []).toHaveLength(alerts);
});
