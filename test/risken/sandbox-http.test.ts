import { expect, test } from 'vitest';
import { createCaller } from './sandbox-caller.js';

test('every response carries the three common headers, and JSON says so', async () => {
  const { get } = createCaller();

  const { headers } = await get('/aws/list-aws', { project_id: 1001 });

  expect(Object.fromEntries(headers)).toEqual({
    'cache-control': 'no-store',
    'content-type': 'application/json',
    pragma: 'no-cache',
    'x-frame-options': 'SAMEORIGIN',
  });
});

test('an unknown route is a 404 with an empty body and no media type', async () => {
  const { get } = createCaller();

  const answer = await get('/alert/get-alert', { project_id: 1001 });

  expect([answer.status, answer.text, answer.headers.get('content-type'), answer.headers.get('pragma')]).toEqual([
    404,
    '',
    null,
    'no-cache',
  ]);
});

test.each(['/google/nope', '/iam/nope', '/x/google/list-gcp', '', '/', '/finding', '/aws/list-aws//'])(
  '%s is unknown to the sandbox',
  async (path) => {
    const { get } = createCaller();

    expect(await get(path, { project_id: 1001 })).toMatchObject({ status: 404, text: '' });
  },
);

const methods = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'POST'];
const readingRoutes = ['/aws/list-aws', '/google/list-gcp'].flatMap((path) => methods.map((method) => [method, path] as const));

test.each(readingRoutes)('%s on %s, which reads, is a 405 with an empty body', async (method, path) => {
  const { sandbox, send } = createCaller();

  const answer = await send(new Request(`${sandbox.baseUrl}${path}`, { method }));

  expect([answer.status, answer.text, answer.headers.get('content-type'), answer.headers.get('access-control-allow-origin')]).toEqual([
    405,
    '',
    null,
    null,
  ]);
});

test('both forms of a path are the same route', async () => {
  const { get } = createCaller({ seed: { awsAccounts: 1 } });

  const [without, withSlash] = await Promise.all([get('/aws/list-aws', { project_id: 1001 }), get('/aws/list-aws/', { project_id: 1001 })]);

  expect(withSlash.text).toBe(without.text);
  expect(without.json.data.aws).toHaveLength(1);
});

test('only the path after /api/v1 counts', async () => {
  const { sandbox, send } = createCaller();
  const headers = { authorization: `Bearer ${sandbox.accessToken}` };

  const answer = await send(new Request('http://127.0.0.1:9/behind/a/proxy/api/v1/signin', { headers }));

  expect(answer.json).toEqual({ access_token_id: 1001, project_id: 1001 });
});

test('the health check stands at the root, needs no credential and says nothing', async () => {
  const { send, get } = createCaller();

  const health = await send(new Request('https://risken.sandbox.example/healthz'));

  expect(health).toMatchObject({ status: 200, text: '' });
  expect(await get('/healthz')).toMatchObject({ status: 404 });
});

test('a body needs the JSON media type, parameters allowed', async () => {
  const { sandbox, send } = createCaller();
  const post = (type: string) =>
    send(
      new Request(`${sandbox.baseUrl}/aws/delete-aws`, {
        method: 'POST',
        headers: { authorization: `Bearer ${sandbox.accessToken}`, 'content-type': type },
        body: '{"project_id":1001,"aws_id":5}',
      }),
    );

  const answers = await Promise.all(['application/json', 'Application/JSON; charset=utf-8', 'text/plain', 'application/json+x'].map(post));

  expect(answers.map(({ status, text }) => [status, text])).toEqual([
    [200, '{"data":{}}'],
    [200, '{"data":{}}'],
    [415, ''],
    [415, ''],
  ]);
});

test('an empty body needs no media type and counts as an empty object', async () => {
  const { sandbox, send } = createCaller();

  const answer = await send(
    new Request(`${sandbox.baseUrl}/aws/delete-aws`, { method: 'POST', headers: { authorization: `Bearer ${sandbox.accessToken}` } }),
  );

  expect(answer.json).toEqual({ error: 'aws_id: cannot be blank; project_id: cannot be blank.' });
});

test('a body over 1 MiB is refused with plain text before any other check', async () => {
  const { post } = createCaller();

  const answer = await post('/finding/put-finding', `{"padding":"${'x'.repeat(1_048_576)}"}`, { authorization: 'Bearer wrong' });

  expect([answer.status, answer.text, answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([
    413,
    'Request body too large\n',
    'text/plain; charset=utf-8',
    'nosniff',
  ]);
});

test('the limit counts bytes, and exactly 1 MiB passes', async () => {
  const { post } = createCaller();
  const empty = '{"padding":""}'.length;

  const fits = await post('/aws/delete-aws', `{"padding":"${'x'.repeat(1_048_576 - empty)}"}`);
  const tooLong = await post('/aws/delete-aws', `{"padding":"${'é'.repeat((1_048_576 - empty) / 2 + 1)}"}`);

  expect([fits.status, tooLong.status]).toEqual([400, 413]);
});

test('the alert family checks the media type before the credential, the others after it', async () => {
  const { sandbox, send } = createCaller();
  const post = (path: string) =>
    send(new Request(sandbox.baseUrl + path, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }));

  const [alert, aws] = await Promise.all([post('/alert/put-rule'), post('/aws/put-aws')]);

  expect([alert.status, aws.status]).toEqual([415, 401]);
});

test('responses escape what Go escapes', async () => {
  const { post } = createCaller();

  const answer = await post('/aws/put-aws', {
    project_id: 1001,
    aws: { name: 'R&D <eu>\u2028', project_id: 1001, aws_account_id: '444455556666' },
  });

  expect(answer.text).toContain(String.raw`"name":"R\u0026D \u003ceu\u003e\u2028"`);
  expect(answer.json.data.aws.name).toBe('R&D <eu>\u2028');
});

test('the log shows the requests, without headers', async () => {
  const { sandbox, get, post } = createCaller();

  await get('/aws/list-aws/', { project_id: 1001 });
  await post('/aws/delete-aws', { project_id: 1001 });
  await post('/aws/delete-aws', 'no json');

  expect(sandbox.requests).toEqual([
    { method: 'GET', path: '/aws/list-aws/', query: 'project_id=1001', body: undefined, status: 200 },
    { method: 'POST', path: '/aws/delete-aws', query: '', body: { project_id: 1001 }, status: 400 },
    { method: 'POST', path: '/aws/delete-aws', query: '', body: 'no json', status: 400 },
  ]);
  expect(JSON.stringify(sandbox.requests)).not.toContain(sandbox.accessToken);
});

test('a reset restores the start, with the same ids and tokens', async () => {
  const { sandbox, get, post } = createCaller();
  const put = () => post('/aws/put-aws', { project_id: 1001, aws: { project_id: 1001, aws_account_id: '444455556666' } });
  const first = await put();

  sandbox.reset();

  expect(sandbox.requests).toEqual([]);
  expect((await get('/aws/list-aws', { project_id: 1001 })).text).toBe('{"data":{}}');
  expect((await put()).text).toBe(first.text);
});

test('the state is a copy', async () => {
  const { sandbox, get } = createCaller();

  const before = sandbox.state;
  (before.projects as unknown[]).length = 0;

  expect((await get('/project/list-project')).json.data.project).toHaveLength(1);
});

test('the pause before a response ends when the caller aborts', async () => {
  const { sandbox } = createCaller({ latencyMs: 60_000 });
  const giveUp = new AbortController();
  const answer = sandbox.handle(new Request(`${sandbox.baseUrl}/signin`, { signal: giveUp.signal }));

  giveUp.abort(new Error('enough'));

  await expect(answer).rejects.toThrow('enough');
});
