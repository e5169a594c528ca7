import { expect, test } from 'vitest';
import { type Caller, createCaller, startSeconds } from './sandbox-caller.js';

const project = { project_id: 1001 };
const input = {
  description: 'Open bucket',
  data_source: 'aws:cloudsploit',
  data_source_id: 'bucket-1',
  resource_name: 'arn:aws:s3:::public',
  project_id: 1001,
  original_score: 7,
  original_max_score: 10,
  data: '{"b":1,"aa":[1,{"c":null}],"a":"x"}',
};

const empty = (): Caller => createCaller({ seed: { findings: 0 } });
const put = (caller: Caller, members: object = {}) =>
  caller.post('/finding/put-finding', { ...project, finding: { ...input, ...members } });
const list = async (caller: Caller, query: Record<string, string | number> = {}) =>
  (await caller.get('/finding/list-finding', { ...project, ...query })).json.data;

test('a finding is returned as stored: without the scale, with rewritten data', async () => {
  const { json } = await put(empty());

  expect(json.data.finding).toEqual({
    finding_id: 1001,
    description: 'Open bucket',
    data_source: 'aws:cloudsploit',
    data_source_id: 'bucket-1',
    resource_name: 'arn:aws:s3:::public',
    project_id: 1001,
    original_score: 7,
    score: 0.7,
    data: '{"a": "x", "b": 1, "aa": [1, {"c": null}]}',
    created_at: startSeconds,
    updated_at: startSeconds,
  });
});

test('putting it again rewrites it under the same id', async () => {
  const caller = empty();
  await put(caller);
  caller.clock.nowMs += 1000;

  const { json } = await put(caller, { description: undefined, original_score: 0 });

  expect(json.data.finding).toMatchObject({ finding_id: 1001, created_at: startSeconds, updated_at: startSeconds + 1 });
  expect(json.data.finding).not.toHaveProperty('description');
  expect(json.data.finding).not.toHaveProperty('score');
  expect((await list(caller)).total).toBe(1);
});

test.each([
  [1, 3, 0.33],
  [2, 3, 0.67],
  [10, 10, 1],
  [0.125, 1, 0.13],
  [999.99, 999.99, 1],
])('%d of %d scores %d', async (original_score, original_max_score, score) => {
  const { json } = await put(empty(), { original_score, original_max_score });

  expect(json.data.finding.score).toBe(score);
});

test.each([
  ['{"score_coefficient":0.5}', 1, 0.35],
  ['{"score_coefficient":3}', 1, 1],
  ['{"score_coefficient":-1}', 1, undefined],
  ['{"score_coefficient":0}', 1, 0.7],
  ['{}', 1, 0.7],
  ['{"score_coefficient":0.5}', 2, 0.7],
])('with the setting %s, status %i, 7 of 10 scores %d', async (setting, status, score) => {
  const caller = empty();
  await caller.post('/finding/put-finding-setting', {
    ...project,
    finding_setting: { ...project, resource_name: 'arn:aws:s3', setting, status },
  });

  expect((await put(caller)).json.data.finding.score).toBe(score);
});

test.each([
  ['[]', 'array into Go value of type finding.findingSetting'],
  ['{"score_coefficient":"x"}', 'string into Go struct field findingSetting.score_coefficient of type float32'],
])('the scoring setting %s is stored, and every finding that it matches is refused', async (setting, reason) => {
  const caller = empty();
  const stored = await caller.post('/finding/put-finding-setting', {
    ...project,
    finding_setting: { ...project, resource_name: 'arn:aws:s3', setting, status: 1 },
  });

  const refused = await put(caller);
  const other = await put(caller, { resource_name: 'host-1' });

  expect([stored.status, refused.status, other.status]).toEqual([200, 500, 200]);
  expect(refused.json.error.message).toMatch(/^failed to unmarshal finding setting JSON, projectID=1001, resourceName=arn:aws:s3/);
  expect(refused.json.error.message).toContain(`err=json: cannot unmarshal ${reason}`);
});

test.each([
  [{ ...project }, 'Required finding parameter'],
  [{ ...project, finding: { ...input, project_id: 7 } }, 'project_id: must be a valid value.'],
  [
    { ...project, finding: { ...project } },
    'data_source: cannot be blank; data_source_id: cannot be blank; original_max_score: cannot be blank; resource_name: cannot be blank.',
  ],
  [{ ...project, finding: { ...input, description: 'あ'.repeat(67) } }, 'description: the length must be no more than 200.'],
  [{ ...project, finding: { ...input, data: '{' } }, 'data: must be in valid JSON format.'],
  [{ ...project, finding: { ...input, original_score: 10.5 } }, 'original_score: must be no greater than 10.'],
  [{ ...project, finding: { ...input, original_score: 0.2, original_max_score: 0.1 } }, 'original_score: must be no greater than 0.1.'],
  [{ ...project, finding: { ...input, original_score: -1 } }, 'original_score: must be no less than 0.'],
  [{ ...project, finding: { ...input, original_max_score: 1000 } }, 'original_max_score: must be no greater than 999.99.'],
])('put-finding refuses %j', async (body, error) => {
  const answer = await empty().post('/finding/put-finding', body);

  expect([answer.status, answer.json]).toEqual([400, { error }]);
});

test('a score equal to its scale passes although floats are not exact', async () => {
  expect((await put(empty(), { original_score: 0.1, original_max_score: 0.1 })).json.data.finding.score).toBe(1);
});

test.each(['', '[1]', '"text"'])('the data %j passes the gateway and fails behind it', async (data) => {
  const answer = await put(empty(), { data });

  expect([answer.status, answer.json.error.code]).toEqual([500, 'Unknown']);
});

test('a project token may leave the outer project out, and the inner one decides', async () => {
  const caller = empty();

  const answer = await caller.post('/finding/put-finding', { finding: input });

  expect(answer.json.data.finding.project_id).toBe(1001);
});

test('the start holds three pages of findings', async () => {
  const caller = createCaller();

  const pages = [
    await list(caller),
    await list(caller, { offset: 200 }),
    await list(caller, { offset: 400 }),
    await list(caller, { offset: 450 }),
  ];

  expect(pages.map((page) => [page.finding_id?.length, page.count, page.total])).toEqual([
    [200, 200, 450],
    [200, 200, 450],
    [50, 50, 450],
    [undefined, undefined, 450],
  ]);
  expect(pages[1].finding_id[0]).toBe(1201);
});

test('an empty list has neither count nor total', async () => {
  expect((await empty().get('/finding/list-finding', project)).text).toBe('{"data":{}}');
});

test('more findings can be added', async () => {
  const caller = createCaller({ seed: { findings: 1 } });

  caller.sandbox.seedFindings(2);

  expect((await list(caller)).finding_id).toEqual([1001, 1002, 1003]);
});

test('filters combine', async () => {
  const caller = empty();
  await put(caller, { data_source_id: '1', data_source: 'aws:guard-duty', resource_name: 'arn:a', original_score: 2 });
  await put(caller, { data_source_id: '2', data_source: 'aws:portscan', resource_name: 'arn:ab', original_score: 6 });
  await put(caller, { data_source_id: '3', data_source: 'code:gitleaks', resource_name: 'repo', original_score: 10 });
  const ids = async (query: Record<string, string | number>) => (await list(caller, query)).finding_id;

  expect(await ids({ data_source: 'aws:' })).toEqual([1001, 1002]);
  expect(await ids({ data_source: 'aws:p,code' })).toEqual([1002, 1003]);
  expect(await ids({ data_source: 'ws:' })).toBeUndefined();
  expect(await ids({ resource_name: 'arn:a' })).toEqual([1001, 1002]);
  expect(await ids({ from_score: 0.6 })).toEqual([1002, 1003]);
  expect(await ids({ to_score: 0.6 })).toEqual([1001, 1002]);
  expect(await ids({ to_score: 0 })).toEqual([1001, 1002, 1003]);
  expect(await ids({ finding_id: 1002 })).toEqual([1002]);
  expect(await ids({ data_source: 'aws:', from_score: 0.5 })).toEqual([1002]);
});

test('lists can be sorted both ways', async () => {
  const caller = empty();
  for (const [index, original_score] of [3, 9, 6].entries()) await put(caller, { data_source_id: String(index), original_score });

  expect((await list(caller, { sort: 'score' })).finding_id).toEqual([1001, 1003, 1002]);
  expect((await list(caller, { sort: 'score', direction: 'desc', limit: 2 })).finding_id).toEqual([1002, 1003]);
  expect((await list(caller, { direction: 'desc' })).finding_id).toEqual([1003, 1002, 1001]);
});

test('bad parameters are reported together, array items by position', async () => {
  const { json, status } = await createCaller().get('/finding/list-finding', {
    ...project,
    data_source: `ok,${'x'.repeat(65)}`,
    sort: 'name',
    direction: 'up',
    offset: -1,
    limit: 201,
    from_score: 1.5,
  });

  expect([status, json.error]).toEqual([
    400,
    'data_source: (1: the length must be no more than 64.); direction: must be a valid value; from_score: must be no greater than 1; limit: must be no greater than 200; offset: must be no less than 0; sort: must be a valid value.',
  ]);
});

test('an unknown finding is an empty response', async () => {
  const { get } = empty();
  const key = { ...project, finding_id: 7 };

  for (const path of ['get-finding', 'get-pend-finding', 'get-recommend', 'list-finding-tag']) {
    const answer = await get(`/finding/${path}`, key);
    expect([answer.status, answer.text]).toEqual([200, '{"data":{}}']);
  }
  expect((await get('/finding/get-resource', { ...project, resource_id: 7 })).text).toBe('{"data":{}}');
});

test('deleting takes the tags along, leaves the resource, and can be repeated', async () => {
  const caller = empty();
  await put(caller);
  await caller.post('/finding/tag-finding', { ...project, tag: { ...project, finding_id: 1001, tag: 'pii' } });

  for (let round = 0; round < 2; round++)
    expect((await caller.post('/finding/delete-finding', { ...project, finding_id: 1001 })).text).toBe('{"data":{}}');

  const { findings, findingTags, resources } = caller.sandbox.state;
  expect([findings.length, findingTags.length, resources.length]).toEqual([0, 0, 1]);
  expect((await put(caller)).json.data.finding.finding_id).toBe(1002);
});

test('a tag is put once, and the resource gets it too', async () => {
  const caller = empty();
  await put(caller);
  const tag = () => caller.post('/finding/tag-finding', { ...project, tag: { ...project, finding_id: 1001, tag: 'pii' } });

  const [first, second] = [await tag(), await tag()];

  expect(first.json.data.tag).toEqual({
    finding_tag_id: 1001,
    finding_id: 1001,
    project_id: 1001,
    tag: 'pii',
    created_at: startSeconds,
    updated_at: startSeconds,
  });
  expect(second.text).toBe(first.text);
  expect((await caller.get('/finding/list-resource-tag', { ...project, resource_id: 1001 })).json.data).toMatchObject({
    tag: [{ resource_tag_id: 1001, tag: 'pii' }],
    count: 1,
    total: 1,
  });
  expect((await list(caller, { tag: 'pii,other' })).finding_id).toEqual([1001]);
});

test('a finding with several of the requested tags appears once for each', async () => {
  const caller = createCaller({ seed: { findings: 3 } });

  expect(await list(caller, { tag: 'aws,cloudsploit' })).toMatchObject({ count: 4, total: 4 });
});

test('tagging requires an equal project inside and a finding that exists', async () => {
  const caller = empty();

  const noObject = await caller.post('/finding/tag-finding', project);
  const noInner = await caller.post('/finding/tag-finding', { ...project, tag: { finding_id: 1, tag: 'x' } });
  const noFinding = await caller.post('/finding/tag-finding', { ...project, tag: { ...project, finding_id: 1, tag: 'x' } });

  expect([noObject.json.error, noInner.json.error]).toEqual(['Required tag parameter', 'project_id: must be a valid value.']);
  expect([noFinding.status, noFinding.json.error]).toEqual([
    500,
    { code: 'Unknown', message: 'Failed to GetFinding, finding_id=1, err=record not found' },
  ]);
});

test('untagging takes a number; a string is dropped', async () => {
  const caller = createCaller({ seed: { findings: 1 } });

  const text = await caller.post('/finding/untag-finding', { ...project, finding_tag_id: '1001' });
  await caller.post('/finding/untag-finding', { ...project, finding_tag_id: 1001 });

  expect(text.json).toEqual({ error: 'finding_tag_id: cannot be blank.' });
  expect(
    (await caller.get('/finding/list-finding-tag', { ...project, finding_id: 1001 })).json.data.tag.map((row: any) => row.tag),
  ).not.toContain('aws');
});

test('tag names appear once each, sorted', async () => {
  const { get } = createCaller({ seed: { findings: 9 } });

  const findings = await get('/finding/list-finding-tag-name', project);
  const resources = await get('/finding/list-resource-tag-name', { ...project, direction: 'desc', limit: 1 });
  const wrong = await get('/finding/list-finding-tag-name', { ...project, sort: 'score' });

  expect(findings.json.data).toEqual({ tag: ['access-analyzer', 'aws', 'cloudsploit', 'guard-duty'], count: 4, total: 4 });
  expect(resources.json.data).toEqual({ tag: ['guard-duty'], count: 1, total: 4 });
  expect(wrong.json).toEqual({ error: 'sort: must be a valid value.' });
});

test('resources are found by name, tag and id', async () => {
  const caller = createCaller({ seed: { findings: 18 } });
  const ids = async (query: Record<string, string | number>) =>
    (await caller.get('/finding/list-resource', { ...project, ...query })).json.data;

  expect(await ids({})).toMatchObject({ count: 6, total: 6 });
  expect((await ids({ resource_name: 'arn:aws:s3' })).total).toBe(2);
  expect((await ids({ resource_name: 'arn:aws:s3', namespace: 'aws' })).total).toBe(2);
  expect(await ids({ namespace: 'gcp' })).toEqual({});
  expect((await ids({ resource_id: 1002 })).resource_id).toEqual([1002]);
  expect((await ids({ tag: 'aws,cloudsploit', resource_id: 1002 })).total).toBe(2);
});

test('a resource can be put, read and deleted', async () => {
  const caller = empty();
  const resource = { ...project, resource_name: 'repo' };

  const first = await caller.post('/finding/put-resource', { ...project, resource });
  caller.clock.nowMs += 1000;
  const second = await caller.post('/finding/put-resource', { ...project, resource });
  const read = await caller.get('/finding/get-resource', { ...project, resource_id: 1001 });
  await caller.post('/finding/delete-resource', { ...project, resource_id: 1001 });

  expect(first.json.data.resource).toEqual({ resource_id: 1001, ...resource, created_at: startSeconds, updated_at: startSeconds });
  expect(second.json.data.resource.updated_at).toBe(startSeconds + 1);
  expect(read.json).toEqual(second.json);
  expect((await caller.get('/finding/list-resource', project)).json.data).toEqual({});
});

test('an archived finding is pending until its time is up', async () => {
  const caller = empty();
  await put(caller);
  const pend_finding = { ...project, finding_id: 1001, note: 'known', reason: 1, expired_at: startSeconds + 60, pend_user_id: 5 };

  const { json } = await caller.post('/finding/put-pend-finding', { ...project, pend_finding });
  const during = [
    (await list(caller, { status: 1 })).total,
    (await list(caller, { status: 2 })).total,
    (await list(caller, { status: 0 })).total,
  ];
  caller.clock.nowMs += 60_000;
  const after = [(await list(caller, { status: 1 })).total, (await list(caller, { status: 2 })).total];

  expect(json.data.pend_finding).toEqual({
    finding_id: 1001,
    project_id: 1001,
    note: 'known',
    expired_at: startSeconds + 60,
    reason: 1,
    created_at: startSeconds,
    updated_at: startSeconds,
  });
  expect(during).toEqual([undefined, 1, 1]);
  expect(after).toEqual([1, undefined]);
});

test('a person’s archive carries the person', async () => {
  const caller = empty();
  await put(caller);
  const person = { 'x-amzn-oidc-identity': caller.sandbox.userIdentity, cookie: 'XSRF-TOKEN=x', 'x-xsrf-token': 'x' };

  const { json } = await caller.post(
    '/finding/put-pend-finding',
    { ...project, pend_finding: { ...project, finding_id: 1001, pend_user_id: 5 } },
    person,
  );

  expect(json.data.pend_finding.pend_user_id).toBe(1001);
});

test('archiving again replaces the record, and undoing it can be repeated', async () => {
  const caller = empty();
  await put(caller);
  const pend = (members: object) =>
    caller.post('/finding/put-pend-finding', { ...project, pend_finding: { ...project, finding_id: 1001, ...members } });
  await pend({ note: 'x', reason: 1, expired_at: startSeconds + 60 });

  const second = await pend({});
  for (let round = 0; round < 2; round++)
    expect((await caller.post('/finding/delete-pend-finding', { ...project, finding_id: 1001 })).text).toBe('{"data":{}}');

  expect(second.json.data.pend_finding).toEqual({ finding_id: 1001, project_id: 1001, created_at: startSeconds, updated_at: startSeconds });
  expect((await list(caller, { status: 1 })).total).toBe(1);
});

test.each([
  [{ ...project }, 400, 'Required pend_finding parameter'],
  [{ ...project, pend_finding: { finding_id: 1 } }, 400, 'project_id: must be a valid value.'],
  [
    { ...project, pend_finding: { ...project, expired_at: 253_402_268_400 } },
    400,
    'expired_at: must be no greater than 253402268399; finding_id: cannot be blank.',
  ],
  [{ ...project, pend_finding: { ...project, finding_id: 1 } }, 500, { code: 'Unknown', message: 'record not found' }],
])('put-pend-finding %j', async (body, status, error) => {
  const answer = await empty().post('/finding/put-pend-finding', body);

  expect([answer.status, answer.json]).toEqual([status, { error }]);
});

test('a scoring setting shows its creation time twice', async () => {
  const caller = empty();
  const finding_setting = { ...project, resource_name: 'arn:', setting: '{"score_coefficient":0.4}', status: 1 };
  const putSetting = () => caller.post('/finding/put-finding-setting', { ...project, finding_setting });
  await putSetting();
  caller.clock.nowMs += 1000;
  const { json } = await putSetting();

  const shown = {
    finding_setting_id: 1001,
    ...finding_setting,
    setting: '{"score_coefficient": 0.4}',
    created_at: startSeconds,
    updated_at: startSeconds,
  };
  expect(json.data.finding_setting).toEqual(shown);
  expect((await caller.get('/finding/list-finding-setting', { ...project, status: 1 })).json.data.finding_setting).toEqual([shown]);
  expect((await caller.get('/finding/list-finding-setting', { ...project, status: 2 })).json.data).toEqual({});
  expect((await caller.post('/finding/delete-finding-setting', { ...project, finding_setting_id: 1001 })).text).toBe('{"data":{}}');
  expect(caller.sandbox.state.findingSettings).toEqual([]);
});

test('a recommendation is shared by all findings of its type', async () => {
  const caller = empty();
  await put(caller, { data_source_id: '1' });
  await put(caller, { data_source_id: '2' });
  const recommend = (finding_id: number, members: object) =>
    caller.post('/finding/put-recommend', { ...project, finding_id, data_source: 'aws:cloudsploit', type: 'open', ...members });
  await recommend(1001, { risk: 'Old risk', recommendation: 'Close it' });

  const { json } = await recommend(1002, { risk: 'New risk' });

  const shared = {
    recommend_id: 1001,
    data_source: 'aws:cloudsploit',
    type: 'open',
    risk: 'New risk',
    recommendation: 'Close it',
    created_at: startSeconds,
    updated_at: startSeconds,
  };
  expect(json.data.recommend).toEqual({ finding_id: 1002, ...shared });
  expect((await caller.get('/finding/get-recommend', { ...project, finding_id: 1001 })).json.data.recommend).toEqual({
    finding_id: 1001,
    ...shared,
  });
  expect((await recommend(7, {})).json.error).toEqual({ code: 'Unknown', message: 'record not found' });
});

test('an organization sees complete findings, with their archive state and tags', async () => {
  const caller = createCaller({ seed: { findings: 2 } });
  await caller.post('/finding/put-pend-finding', { ...project, pend_finding: { ...project, finding_id: 1002, note: 'known' } });
  const headers = { authorization: `Bearer ${caller.sandbox.organizationAccessToken}` };

  const { json } = await caller.get('/finding/list-finding-for-organization', { organization_id: 1001 }, headers);

  expect(json.data).toMatchObject({ count: 2, total: 2 });
  expect(json.data.findings.map((row: any) => [row.finding.finding_id, row.pend_info])).toEqual([
    [1001, { status: 'ACTIVE' }],
    [1002, { status: 'ARCHIVE', note: 'known' }],
  ]);
  expect(json.data.findings[0].finding_tags.map((row: any) => row.tag)).toContain('aws');
});

test('a negative offset passes the organization’s list and fails in the database', async () => {
  const caller = createCaller({ seed: { findings: 1 } });
  const headers = { authorization: `Bearer ${caller.sandbox.organizationAccessToken}` };

  expect((await caller.get('/finding/list-finding-for-organization', { organization_id: 1001, offset: -1 }, headers)).status).toBe(500);
});

test('a summary is a payload or a stream of plain text', async () => {
  const caller = createCaller({ aiSummary: ({ finding_id }, lang) => [`${finding_id} `, '', lang || 'none'] });
  const key = { ...project, finding_id: 1001 };

  const whole = await caller.get('/finding/get-ai-summary', { ...key, lang: 'ja' });
  const streamed = await caller.get('/finding/get-ai-summary-stream', key);
  const wrong = await caller.get('/finding/get-ai-summary-stream', { ...key, lang: 'de' });

  expect(whole.json).toEqual({ data: { answer: '1001 ja' } });
  expect([streamed.status, streamed.text, streamed.headers.get('content-type'), streamed.headers.get('cache-control')]).toEqual([
    200,
    '1001 none',
    'text/event-stream',
    'no-cache',
  ]);
  expect([wrong.status, wrong.json, wrong.headers.get('content-type')]).toEqual([
    400,
    { error: 'lang: must be a valid value.' },
    'application/json',
  ]);
});

test('a summary that fails before its first piece has a status, later it is text', async () => {
  const key = { ...project, finding_id: 1001 };
  const fail = (pieces: readonly string[]) =>
    createCaller({
      *aiSummary() {
        yield* pieces;
        throw new Error('model <gone>');
      },
    });

  const atOnce = await fail([]).get('/finding/get-ai-summary-stream', key);
  const later = await fail(['Some ', 'text']).get('/finding/get-ai-summary-stream', key);
  const whole = await fail(['Some ']).get('/finding/get-ai-summary', key);

  const error = String.raw`{"error":{"code":"Unknown","message":"model \u003cgone\u003e"}}`;
  expect([atOnce.status, atOnce.text, atOnce.headers.get('content-type')]).toEqual([500, error, 'text/event-stream, application/json']);
  expect([later.status, later.text]).toEqual([200, `Some text${error}`]);
  expect([whole.status, whole.text]).toEqual([500, error]);
});

test('without a model, or without a finding, there is no summary', async () => {
  const without = await createCaller({ aiSummary: false }).get('/finding/get-ai-summary', { ...project, finding_id: 1001 });
  const unknown = await createCaller().get('/finding/get-ai-summary-stream', { ...project, finding_id: 7 });

  expect([without.status, without.json.error.code]).toEqual([500, 'Unknown']);
  expect([unknown.status, unknown.json.error.message]).toEqual([500, 'no finding: project_id=1001, finding_id=7']);
});
