import { expect, test } from 'vitest';
import { createCaller } from './sandbox-caller.js';

const rule = (members: object) => ({ project_id: 1001, alert_rule: { project_id: 1001, name: 'R', ...members } });

test('member names match without regard to case, and unknown members are ignored', async () => {
  const { post } = createCaller();

  const answer = await post('/aws/put-aws', {
    PROJECT_ID: 1001,
    nonsense: true,
    Aws: { Name: 'Billing', project_Id: 1001, AWS_ACCOUNT_ID: '444455556666' },
  });

  expect(answer.json.data.aws).toMatchObject({ name: 'Billing', aws_account_id: '444455556666' });
});

test.each([
  ['a number as text', { score: '0.5' }],
  ['a flag', { score: true }],
  ['null', { score: null }],
])('%s for a number is dropped silently', async (_, members) => {
  const { post } = createCaller();

  const answer = await post('/alert/put-rule', rule(members));

  expect(answer.status).toBe(200);
  expect(answer.json.data.alert_rule).not.toHaveProperty('score');
});

test('numbers that do not fit their type are dropped', async () => {
  const { post } = createCaller();

  const answer = await post('/aws/delete-aws', { project_id: 1001, aws_id: 4_294_967_296 });
  const negative = await post('/aws/delete-aws', { project_id: 1001, aws_id: -1 });
  const fraction = await post('/aws/delete-aws', { project_id: 1001, aws_id: 1.5 });

  for (const { json } of [answer, negative, fraction]) expect(json).toEqual({ error: 'aws_id: cannot be blank.' });
});

test.each<[string, string, unknown]>([
  ['a whole number with an exponent', '{"project_id":1001,"aws_id":1e3}', { error: 'aws_id: cannot be blank.' }],
  ['a whole number with a fraction', '{"project_id":1001,"aws_id":7.0}', { error: 'aws_id: cannot be blank.' }],
  ['of a member that comes twice the first', '{"project_id":1001,"aws_id":7,"AWS_ID":0}', { error: 'aws_id: cannot be blank.' }],
  ['what follows the first value', '{"project_id":1001,"aws_id":7} {', { data: {} }],
  ['a body that is no JSON', '{"project_id":1001,"aws_id":7,}', { error: expect.stringContaining('aws_id: cannot be blank') as string }],
])('%s is dropped', async (_, body, expected) => {
  const { post } = createCaller();

  expect((await post('/aws/delete-aws', body)).json ?? {}).toEqual(expected);
});

test('objects of a member that comes twice are merged', async () => {
  const { post } = createCaller();
  const twice = '{"project_id":1001,"aws":{"name":"one","project_id":1001,"aws_account_id":"444455556666"},"aws":{"name":"two"}}';

  expect((await post('/aws/put-aws', twice)).json.data.aws).toMatchObject({ name: 'two', aws_account_id: '444455556666' });
});

test('a pair of a query with a percent sign that escapes nothing is dropped', async () => {
  const { sandbox, send } = createCaller();
  const headers = { authorization: `Bearer ${sandbox.accessToken}` };

  const { status, json } = await send(new Request(`${sandbox.baseUrl}/aws/list-aws?project_id=1001&aws_account_id=%zz`, { headers }));

  expect([status, json]).toEqual([200, { data: {} }]);
});

test('half of a surrogate pair becomes the replacement character', async () => {
  const { post } = createCaller();

  const { json } = await post('/project/tag-project', String.raw`{"project_id":1001,"tag":"a\ud800"}`);

  expect(json.data.project_tag.tag).toBe('a\u{FFFD}');
});

test('an object of the wrong type counts as an empty one, an absent or null one as absent', async () => {
  const { post } = createCaller();
  const errors = await Promise.all(
    ['text', [], 5]
      .map(async (aws) => (await post('/aws/put-aws', { project_id: 1001, aws })).json.error)
      .concat([undefined, null].map(async (aws) => (await post('/aws/put-aws', { project_id: 1001, aws })).json.error)),
  );

  const mismatch = 'project_id: must be a valid value.';
  expect(errors).toEqual([mismatch, mismatch, mismatch, 'required Aws', 'required Aws']);
});

test.each(['', 'not json', '[1]', '"text"', 'null', '{"project_id":1001,'])('the body %j counts as an empty object', async (body) => {
  const { post } = createCaller();

  expect((await post('/aws/delete-aws', body)).json).toEqual({ error: 'aws_id: cannot be blank; project_id: cannot be blank.' });
});

test('the last occurrence of a scalar counts, and what is not a number stays zero', async () => {
  const { sandbox, send } = createCaller({ seed: { awsAccounts: 2 } });
  const headers = { authorization: `Bearer ${sandbox.accessToken}` };
  const ask = async (query: string) =>
    (await send(new Request(`${sandbox.baseUrl}/aws/list-aws?${query}`, { headers }))).json.data.aws.map((row: any) => row.aws_id);

  expect(await ask('project_id=1&project_id=1001&aws_id=1001&aws_id=1002')).toEqual([1002]);
  expect(await ask('project_id=1001&aws_id=one')).toEqual([1001, 1002]);
  expect(await ask('project_id=1001&aws_id=')).toEqual([1001, 1002]);
  expect(await ask('project_id=1001&unknown=1')).toEqual([1001, 1002]);
});

test('of a repeated array of strings only the last occurrence counts, split at commas', async () => {
  const { sandbox, send } = createCaller({ seed: { findings: 30 } });
  const headers = { authorization: `Bearer ${sandbox.accessToken}` };
  const total = async (query: string) =>
    (await send(new Request(`${sandbox.baseUrl}/finding/list-finding?project_id=1001&${query}`, { headers }))).json.data.total;

  expect(await total('data_source=aws:guard-duty&data_source=aws:cloudsploit')).toBe(10);
  expect(await total('data_source=aws:guard-duty,aws:cloudsploit')).toBe(20);
  expect(await total('data_source=,,aws:guard-duty,')).toBe(10);
  expect(await total('data_source=')).toBe(30);
});

test('an array of numbers takes repeated parameters and commas', async () => {
  const { sandbox, post, send } = createCaller();
  const alert = { project_id: 1001, alert_condition_id: 5, description: 'A', severity: 'low' };
  await post('/alert/put-alert', { project_id: 1001, alert: { ...alert, status: 1 } });
  await post('/alert/put-alert', { project_id: 1001, alert: { ...alert, status: 2 } });
  const headers = { authorization: `Bearer ${sandbox.accessToken}` };
  const count = async (query: string) =>
    (await send(new Request(`${sandbox.baseUrl}/alert/list-alert?project_id=1001&${query}`, { headers }))).json.data.alert?.length ?? 0;

  expect(await Promise.all(['status=1', 'status=1&status=2', 'status=1,2', 'status=3', 'status=1,x'].map(count))).toEqual([1, 2, 2, 0, 2]);
});

test.each([
  ['true', 1],
  ['1', 1],
  ['t', 1],
  ['on', 1],
  ['false', 2],
  ['yes', 2],
])('the boolean %s in a query', async (enabled, expected) => {
  const { get, post } = createCaller();
  const condition = { project_id: 1001, description: 'C', severity: 'low', and_or: 'or' };
  await post('/alert/put-condition', { project_id: 1001, alert_condition: { ...condition, enabled: true } });
  await post('/alert/put-condition', { project_id: 1001, alert_condition: condition });

  expect((await get('/alert/list-condition', { project_id: 1001, enabled })).json.data.alert_condition).toHaveLength(expected);
});

test('32-bit floats come back in their shortest form', async () => {
  const { post } = createCaller();

  const answer = await post('/alert/put-rule', rule({ score: 0.6 }));

  expect(answer.text).toContain('"score":0.6,');
});
