import { expect, test } from 'vitest';
import { type Caller, createCaller, startSeconds } from './sandbox-caller.js';

const project = { project_id: 1001 };
const times = { created_at: startSeconds, updated_at: startSeconds };
const condition = { ...project, description: 'High scores', severity: 'high', and_or: 'and', enabled: true };

const putCondition = (caller: Caller, members: object = {}) =>
  caller.post('/alert/put-condition', { ...project, alert_condition: { ...condition, ...members } });
const putRule = (caller: Caller, members: object = {}) =>
  caller.post('/alert/put-rule', { ...project, alert_rule: { ...project, name: 'Rule', score: 0.8, finding_cnt: 1, ...members } });
const link = (caller: Caller, alert_rule_id = 1001, alert_condition_id = 1001) =>
  caller.post('/alert/put-condition_rule', { ...project, alert_cond_rule: { ...project, alert_condition_id, alert_rule_id } });
const analyze = (caller: Caller, members: object = {}) => caller.post('/alert/analyze-alert', { ...project, ...members });
const alerts = async (caller: Caller, query = {}) =>
  (await caller.get('/alert/list-alert', { ...project, ...query })).json.data.alert ?? [];
const history = async (caller: Caller, query = {}) =>
  (await caller.get('/alert/list-history', { ...project, ...query })).json.data.alert_history ?? [];
const putFinding = (caller: Caller, data_source_id: string, members: object = {}) =>
  caller.post('/finding/put-finding', {
    ...project,
    finding: {
      ...project,
      data_source: 'aws:portscan',
      data_source_id,
      resource_name: 'arn:a',
      original_score: 9,
      original_max_score: 10,
      data: '{}',
      ...members,
    },
  });

/** One condition, one rule, and no findings yet. */
async function createAlerting(members: object = {}): Promise<Caller> {
  const caller = createCaller({ seed: { findings: 0 } });
  await putCondition(caller, members);
  await putRule(caller);
  await link(caller);
  return caller;
}

test('a condition is created, replaced, listed and deleted', async () => {
  const caller = createCaller();

  const created = await putCondition(caller);
  const replaced = await putCondition(caller, { alert_condition_id: 1001, description: 'Other', enabled: undefined });
  const listed = await caller.get('/alert/list-condition', { ...project, severity: 'high,low' });
  await caller.post('/alert/delete-condition', { ...project, alert_condition_id: 1001 });

  expect(created.json.data.alert_condition).toEqual({ alert_condition_id: 1001, ...condition, ...times });
  expect(replaced.json.data.alert_condition).toEqual({
    alert_condition_id: 1001,
    ...condition,
    enabled: undefined,
    description: 'Other',
    ...times,
  });
  expect(listed.json.data.alert_condition).toHaveLength(1);
  expect((await caller.get('/alert/list-condition', project)).json.data).toEqual({});
});

test('an unknown id of a condition or rule is taken as it is', async () => {
  const caller = createCaller();

  expect((await putCondition(caller, { alert_condition_id: 77 })).json.data.alert_condition.alert_condition_id).toBe(77);
  expect((await putRule(caller, { alert_rule_id: 78 })).json.data.alert_rule.alert_rule_id).toBe(78);
});

test.each([
  [
    '/alert/put-alert',
    'alert',
    'Required alert parameter',
    'alert_condition_id: cannot be blank; description: cannot be blank; severity: cannot be blank; status: cannot be blank.',
  ],
  [
    '/alert/put-condition',
    'alert_condition',
    'Required rel_alert_finding parameter',
    'and_or: cannot be blank; description: cannot be blank; severity: cannot be blank.',
  ],
  ['/alert/put-rule', 'alert_rule', 'Required alert_rule parameter', 'name: cannot be blank.'],
  [
    '/alert/put-condition_rule',
    'alert_cond_rule',
    'Required alert_condition_rule parameter',
    'alert_condition_id: cannot be blank; alert_rule_id: cannot be blank.',
  ],
  [
    '/alert/put-notification',
    'notification',
    'Required notification parameter',
    'name: cannot be blank; notify_setting: cannot be blank; type: cannot be blank.',
  ],
  [
    '/alert/put-condition_notification',
    'alert_cond_notification',
    'Required rel_put_alert_condition_notification parameter',
    'alert_condition_id: cannot be blank; notification_id: cannot be blank.',
  ],
])('%s says what is missing', async (path, member, missing, blank) => {
  const { post } = createCaller();

  expect((await post(path, project)).json).toEqual({ error: missing });
  expect((await post(path, { ...project, [member]: {} })).json).toEqual({ error: 'project_id: must be a valid value.' });
  expect((await post(path, { ...project, [member]: project })).json).toEqual({ error: blank });
});

test.each([
  [
    '/alert/put-alert',
    { alert: { ...project, alert_condition_id: 1, description: 'A', severity: 'huge', status: 3 } },
    'severity: must be a valid value; status: must be a valid value.',
  ],
  [
    '/alert/put-rule',
    { alert_rule: { ...project, name: 'R', score: 1.5, tag: 't'.repeat(65) } },
    'score: must be no greater than 1; tag: the length must be no more than 64.',
  ],
  ['/alert/put-condition', { alert_condition: { ...condition, and_or: 'xor' } }, 'and_or: must be a valid value.'],
  [
    '/alert/put-condition_notification',
    { alert_cond_notification: { ...project, alert_condition_id: 1, notification_id: 1, notified_at: -1 } },
    'notified_at: must be no less than 0.',
  ],
])('%s refuses %j', async (path, members, error) => {
  const answer = await createCaller().post(path, { ...project, ...members });

  expect([answer.status, answer.json]).toEqual([400, { error }]);
});

test('lists refuse severities and times they do not know', async () => {
  const { get } = createCaller();

  expect((await get('/alert/list-alert', { ...project, severity: 'high,huge', from_at: -1 })).json).toEqual({
    error: 'from_at: must be no less than 0; severity: (1: must be a valid value.).',
  });
});

test('rules are filtered by threshold', async () => {
  const caller = createCaller();
  for (const score of [0, 0.5, 0.8]) await putRule(caller, { score });
  const scores = async (query: object) =>
    ((await caller.get('/alert/list-rule', { ...project, ...query })).json.data.alert_rule ?? []).map((row: any) => row.score ?? 0);

  expect(await scores({})).toEqual([0, 0.5, 0.8]);
  expect(await scores({ from_score: 0.5 })).toEqual([0.5, 0.8]);
  expect(await scores({ to_score: 0.5 })).toEqual([0, 0.5]);
});

test('links can be put twice, listed by either end, and go with their ends', async () => {
  const caller = await createAlerting();
  await link(caller);
  await link(caller, 2000, 3000);
  const links = async (query: object) =>
    ((await caller.get('/alert/list-condition_rule', { ...project, ...query })).json.data.alert_cond_rule ?? []).length;

  expect([
    await links({}),
    await links({ alert_condition_id: 1001 }),
    await links({ alert_rule_id: 2000 }),
    await links({ alert_rule_id: 5 }),
  ]).toEqual([2, 1, 1, 0]);
  await caller.post('/alert/delete-rule', { ...project, alert_rule_id: 1001 });
  await caller.post('/alert/delete-condition_rule', { ...project, alert_condition_id: 3000, alert_rule_id: 2000 });
  expect(await links({})).toBe(0);
});

test('an alert put by hand gets a history', async () => {
  const caller = createCaller();
  const alert = { ...project, alert_condition_id: 5, description: 'By hand', severity: 'low', status: 1 };

  const created = await caller.post('/alert/put-alert', { ...project, alert });
  caller.clock.nowMs += 1000;
  const changed = await caller.post('/alert/put-alert', { ...project, alert: { ...alert, alert_id: 1001, status: 2 } });
  const unknown = await caller.post('/alert/put-alert', { ...project, alert: { ...alert, alert_id: 7 } });

  expect(created.json.data.alert).toEqual({ alert_id: 1001, ...alert, ...times });
  expect(changed.json.data.alert).toEqual({ alert_id: 1001, ...alert, status: 2, created_at: startSeconds, updated_at: startSeconds + 1 });
  expect([unknown.status, unknown.json.error]).toEqual([500, { code: 'Unknown', message: 'record not found' }]);
  expect((await history(caller)).map((row: any) => [row.history_type, row.finding_history])).toEqual([
    ['updated', '{"count": 0}'],
    ['created', '{"count": 0}'],
  ]);
});

test('alerts are filtered by status, severity, exact description and time', async () => {
  const caller = createCaller();
  const alert = { ...project, alert_condition_id: 5, description: 'First', severity: 'low', status: 1 };
  await caller.post('/alert/put-alert', { ...project, alert });
  caller.clock.nowMs += 10_000;
  await caller.post('/alert/put-alert', { ...project, alert: { ...alert, description: 'Second', severity: 'high', status: 2 } });
  const ids = async (query: object) => (await alerts(caller, query)).map((row: any) => row.alert_id);

  expect(await ids({ status: 2 })).toEqual([1002]);
  expect(await ids({ severity: 'low,medium' })).toEqual([1001]);
  expect(await ids({ description: 'First' })).toEqual([1001]);
  expect(await ids({ description: 'Fir' })).toEqual([]);
  expect(await ids({ from_at: startSeconds + 1 })).toEqual([1002]);
  expect(await ids({ to_at: startSeconds + 1 })).toEqual([1001]);
});

test('an analysis opens an alert, ties the findings to it and writes its history', async () => {
  const caller = await createAlerting();
  await putFinding(caller, '1');
  await putFinding(caller, '2', { original_score: 3 });

  const answer = await analyze(caller);

  expect(answer.text).toBe('{"data":{}}');
  expect(await alerts(caller)).toEqual([
    { alert_id: 1001, alert_condition_id: 1001, description: 'High scores', severity: 'high', project_id: 1001, status: 1, ...times },
  ]);
  expect((await caller.get('/alert/list-rel_alert_finding', { ...project, alert_id: 1001 })).json.data.rel_alert_finding).toEqual([
    { alert_id: 1001, finding_id: 1001, project_id: 1001, ...times },
  ]);
  expect((await caller.get('/finding/list-finding', { ...project, alert_id: 1001 })).json.data.finding_id).toEqual([1001]);
  expect(await history(caller)).toEqual([
    {
      alert_history_id: 1001,
      history_type: 'created',
      alert_id: 1001,
      description: 'High scores',
      severity: 'high',
      finding_history: '{"count": 1}',
      project_id: 1001,
      ...times,
    },
  ]);
});

test('an analysis that finds the same writes nothing, one that finds more does', async () => {
  const caller = await createAlerting();
  await putFinding(caller, '1');
  await analyze(caller);
  await analyze(caller);
  const same = await history(caller);

  await putFinding(caller, '2');
  await analyze(caller);

  expect(same).toHaveLength(1);
  expect((await history(caller)).map((row: any) => [row.history_type, row.finding_history])).toEqual([
    ['updated', '{"count": 2}'],
    ['created', '{"count": 1}'],
  ]);
});

test('an alert closes when no finding matches any more, or its condition is disabled', async () => {
  const caller = await createAlerting();
  await putFinding(caller, '1');
  await analyze(caller);

  await caller.post('/finding/put-pend-finding', { ...project, pend_finding: { ...project, finding_id: 1001 } });
  await analyze(caller);
  const closed = await alerts(caller);
  await caller.post('/finding/delete-pend-finding', { ...project, finding_id: 1001 });
  await analyze(caller);
  await putCondition(caller, { alert_condition_id: 1001, enabled: false });
  await analyze(caller);

  expect(closed.map((row: any) => row.status)).toEqual([3]);
  expect((await alerts(caller)).map((row: any) => [row.alert_id, row.status])).toEqual([
    [1001, 3],
    [1002, 3],
  ]);
  expect((await history(caller)).map((row: any) => row.history_type)).toEqual(['deleted', 'created', 'deleted', 'created']);
  expect(caller.sandbox.state.relAlertFindings).toEqual([]);
});

test.each([
  ['and', ['arn:a'], [1001]],
  ['or', ['arn:a', 'arn:b'], [1001, 1002]],
])('rules combine with %s', async (and_or, _, expected) => {
  const caller = await createAlerting({ and_or });
  await putRule(caller, { score: 0.5, resource_name: 'arn:a' });
  await link(caller, 1002);
  await putFinding(caller, '1');
  await putFinding(caller, '2', { resource_name: 'arn:b' });

  await analyze(caller);

  expect(caller.sandbox.state.relAlertFindings.map((row) => row.finding_id)).toEqual(expected);
});

test('a rule requires its number of findings and its tag', async () => {
  const caller = await createAlerting();
  await putRule(caller, { alert_rule_id: 1001, tag: 'pii', finding_cnt: 2 });
  for (const id of ['1', '2', '3']) await putFinding(caller, id);
  const tag = (finding_id: number) => caller.post('/finding/tag-finding', { ...project, tag: { ...project, finding_id, tag: 'pii' } });

  await tag(1001);
  await analyze(caller);
  const one = await alerts(caller);
  await tag(1003);
  await analyze(caller);

  expect(one).toEqual([]);
  expect(caller.sandbox.state.relAlertFindings.map((row) => row.finding_id)).toEqual([1001, 1003]);
});

test('an analysis can be limited to some conditions', async () => {
  const caller = await createAlerting();
  await putCondition(caller, { description: 'Second' });
  await link(caller, 1001, 1002);
  await putFinding(caller, '1');

  await analyze(caller, { alert_condition_id: [1002] });

  expect((await alerts(caller)).map((row: any) => row.description)).toEqual(['Second']);
});

test('the history shows the nine newest entries and the creation', async () => {
  const caller = await createAlerting();
  for (let round = 0; round < 12; round++) {
    await putFinding(caller, String(round));
    await analyze(caller);
  }

  const entries = await history(caller, { alert_id: 1001 });

  expect(entries.map((row: any) => row.alert_history_id)).toEqual([1012, 1011, 1010, 1009, 1008, 1007, 1006, 1005, 1004, 1001]);
});

const webhook = 'https://hooks.slack.example/services/T0/B0';
const putNotification = (caller: Caller, setting: object | string, members: object = {}) =>
  caller.post('/alert/put-notification', {
    ...project,
    notification: {
      ...project,
      name: 'Ops',
      type: 'slack',
      notify_setting: typeof setting === 'string' ? setting : JSON.stringify(setting),
      ...members,
    },
  });
const stored = (caller: Caller) => JSON.parse(caller.sandbox.state.notifications[0]?.notify_setting ?? '');

test('a webhook comes back half masked', async () => {
  const caller = createCaller();

  const created = await putNotification(caller, { webhook_url: webhook, data: { message: 'R&D' } });
  const listed = await caller.get('/alert/list-notification', { ...project, type: 'slack' });

  const half = webhook.length / 2;
  const masked = webhook.slice(0, half) + '*'.repeat(half);
  expect(created.json.data.notification.notify_setting).toBe(
    String.raw`{"webhook_url":"${masked}","channel_id":"","data":{"message":"R\u0026D"},"locale":""}`,
  );
  expect(listed.json.data.notification).toEqual([created.json.data.notification]);
  expect(stored(caller).webhook_url).toBe(webhook);
  expect((await caller.get('/alert/list-notification', { ...project, type: 'mail' })).json.data).toEqual({});
});

test.each([
  ['{}', 'required webhook_url or channel_id in json'],
  ['{', 'invalid json, unexpected end of JSON input'],
  ['x', "invalid json, invalid character 'x' looking for beginning of value"],
  ['[]', 'invalid json, json: cannot unmarshal array into Go value of type alert.slackNotifySetting'],
  ['{"webhook_url":5}', 'invalid json, json: cannot unmarshal number into Go struct field slackNotifySetting.webhook_url of type string'],
  [
    '{"data":{"message":true}}',
    'invalid json, json: cannot unmarshal bool into Go struct field slackNotifySetting.data.message of type string',
  ],
  ['{"webhook_url":"somewhere"}', 'must be a valid URL'],
  ['{"webhook_url":"http://127.0.0.1:9400*****"}', 'must be a valid URL'],
])('the setting %s is refused', async (setting, reason) => {
  const answer = await putNotification(createCaller(), setting);

  expect([answer.status, answer.json]).toEqual([400, { error: `notify_setting: ${reason}.` }]);
});

test('a change without a webhook keeps the stored one, and a channel drops it', async () => {
  const caller = createCaller();
  await putNotification(caller, { webhook_url: webhook });

  await putNotification(caller, { locale: 'ja' }, { notification_id: 1001 });
  const kept = stored(caller);
  await putNotification(caller, { channel_id: 'C1', data: { message: 'x' } }, { notification_id: 1001 });
  const channel = stored(caller);
  const unknown = await putNotification(caller, { channel_id: 'C1' }, { notification_id: 7 });

  expect(kept).toEqual({ webhook_url: webhook, channel_id: '', data: {}, locale: 'ja' });
  expect(channel).toEqual({ webhook_url: '', channel_id: 'C1', data: {}, locale: '' });
  expect([unknown.status, unknown.text]).toEqual([200, '{"data":{}}']);
});

test('messages are recorded instead of sent', async () => {
  const caller = createCaller();
  await putNotification(caller, { channel_id: 'C1' });

  await caller.post('/alert/test-notification', { ...project, notification_id: 1001 });
  await caller.post('/alert/test-notification', { ...project, notification_id: 7 });
  await caller.post('/alert/request-project-role-notification', { ...project, user_id: 1001 }, {});

  expect(caller.sandbox.state.messages).toEqual([
    { kind: 'test', notification_id: 1001, alert_id: 0, sent_at: startSeconds },
    { kind: 'role-request', notification_id: 1001, alert_id: 0, sent_at: startSeconds },
  ]);
});

test('a request for a role by an unknown user ends the service, once a destination is there', async () => {
  const caller = createCaller();
  const request = () => caller.post('/alert/request-project-role-notification', { ...project, user_id: 5 }, {});

  const without = await request();
  await putNotification(caller, { channel_id: 'C1' });
  const crashed = await request();
  const again = await caller.get('/alert/list-notification', project);

  expect([without.status, without.json.error.message]).toEqual([500, 'notification not found. project_id: 1001']);
  expect([crashed.status, crashed.json.error]).toEqual([503, { code: 'Unavailable', message: 'error reading from server: EOF' }]);
  expect([caller.sandbox.state.messages, again.status]).toEqual([[], 200]);
});

test('an open alert notifies at most once per pause, unless it has new findings', async () => {
  const caller = await createAlerting();
  await putNotification(caller, { channel_id: 'C1' });
  await caller.post('/alert/put-condition_notification', {
    ...project,
    alert_cond_notification: { ...project, alert_condition_id: 1001, notification_id: 1001, cache_second: 60 },
  });
  const messages = async () => {
    await analyze(caller);
    return caller.sandbox.state.messages.length;
  };
  await putFinding(caller, '1');

  const first = await messages();
  const within = await messages();
  await putFinding(caller, '2');
  const withNew = await messages();
  caller.clock.nowMs += 60_000;
  const after = await messages();

  expect([first, within, withNew, after]).toEqual([1, 1, 2, 3]);
  expect((await caller.get('/alert/list-condition_notification', project)).json.data.alert_cond_notification[0]).toMatchObject({
    cache_second: 60,
    notified_at: startSeconds + 60,
  });
});

test('an alert set to pending stays quiet', async () => {
  const caller = await createAlerting();
  await putNotification(caller, { channel_id: 'C1' });
  await caller.post('/alert/put-condition_notification', {
    ...project,
    alert_cond_notification: { ...project, alert_condition_id: 1001, notification_id: 1001 },
  });
  await putFinding(caller, '1');
  await analyze(caller);
  const alert = { ...project, alert_id: 1001, alert_condition_id: 1001, description: 'High scores', severity: 'high', status: 2 };
  await caller.post('/alert/put-alert', { ...project, alert });

  await analyze(caller);

  expect((await alerts(caller)).map((row: any) => row.status)).toEqual([2]);
  expect(caller.sandbox.state.messages).toHaveLength(1);
});

test('a pause of 0 leaves the stored one, while the time of the last message is always written', async () => {
  const caller = createCaller();
  const put = (members: object) =>
    caller.post('/alert/put-condition_notification', {
      ...project,
      alert_cond_notification: { ...project, alert_condition_id: 1, notification_id: 2, ...members },
    });
  await put({ cache_second: 60, notified_at: startSeconds });

  const { json } = await put({});

  expect(json.data.alert_cond_notification).toEqual({ ...project, alert_condition_id: 1, notification_id: 2, cache_second: 60, ...times });
  await caller.post('/alert/delete-condition_notification', { ...project, alert_condition_id: 1, notification_id: 2 });
  expect(caller.sandbox.state.alertCondNotifications).toEqual([]);
});

test('deleting a destination takes its links along', async () => {
  const caller = createCaller();
  await putNotification(caller, { channel_id: 'C1' });
  await caller.post('/alert/put-condition_notification', {
    ...project,
    alert_cond_notification: { ...project, alert_condition_id: 1, notification_id: 1001 },
  });

  for (let round = 0; round < 2; round++)
    expect((await caller.post('/alert/delete-notification', { ...project, notification_id: 1001 })).text).toBe('{"data":{}}');

  expect([caller.sandbox.state.notifications, caller.sandbox.state.alertCondNotifications]).toEqual([[], []]);
});

test('a member marks one alert or all as seen', async () => {
  const caller = createCaller();
  const alert = { ...project, alert_condition_id: 5, description: 'A', severity: 'low', status: 1 };
  for (let round = 0; round < 2; round++) await caller.post('/alert/put-alert', { ...project, alert });
  const person = { 'x-amzn-oidc-identity': caller.sandbox.userIdentity, cookie: 'XSRF-TOKEN=x', 'x-xsrf-token': 'x' };

  const one = await caller.post('/alert/put-alert-first-viewed-at', { ...project, alert_id: 1002 }, person);
  caller.clock.nowMs += 1000;
  await caller.post('/alert/put-alert-first-viewed-at', project, person);

  expect(one.text).toBe('{"data":{}}');
  expect(caller.sandbox.state.alertViews).toEqual([
    { alert_id: 1002, first_viewed_at: startSeconds },
    { alert_id: 1001, first_viewed_at: startSeconds + 1 },
  ]);
});
