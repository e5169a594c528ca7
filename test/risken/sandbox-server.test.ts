import { once } from 'node:events';
import { type IncomingMessage, request as httpRequest } from 'node:http';
import { expect, test } from 'vitest';
import { serve } from '@sec/core/testing/server';
import { startRiskenSandbox } from '@sec/risken/testing/server';

test('one line starts a RISKEN that a plain fetch can talk to', async () => {
  await using server = await startRiskenSandbox({ seed: { findings: 3 } });
  const headers = { authorization: `Bearer ${server.accessToken}`, 'content-type': 'application/json' };

  const signedIn = await fetch(`${server.baseUrl}/signin`, { headers });
  const put = await fetch(`${server.baseUrl}/aws/put-aws/`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      project_id: server.projectId,
      aws: { name: 'Ünïcode', project_id: server.projectId, aws_account_id: '444455556666' },
    }),
  });
  const health = await fetch(`${server.url}/healthz`);
  const options = await fetch(`${server.baseUrl}/signin`, { method: 'OPTIONS' });

  expect(await signedIn.json()).toEqual({ access_token_id: 1001, project_id: 1001 });
  expect(signedIn.headers.getSetCookie()).toHaveLength(1);
  expect(await put.json()).toMatchObject({ data: { aws: { aws_id: 1001, name: 'Ünïcode' } } });
  expect([health.status, await health.text(), options.status]).toEqual([200, '', 405]);
  expect(server.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/);
  expect(server.sandbox.baseUrl).toBe(server.baseUrl);
  expect(server.sandbox.requests.map(({ path }) => path)).toEqual(['/signin', '/aws/put-aws/', '/healthz', '/signin']);
});

test.for(['TRACE', 'CONNECT'])('%s, which no Request can have, is answered with 405, and the server continues', async (method) => {
  await using server = await startRiskenSandbox();
  const { hostname, port } = new URL(server.url);

  const [status, marks, body] = await new Promise<[number | undefined, unknown, string]>((resolve, reject) => {
    const respond = async (response: IncomingMessage): Promise<void> => {
      let text = '';
      for await (const chunk of response) text += String(chunk);
      resolve([response.statusCode, response.headers['x-sandbox'], text]);
    };
    const sent = httpRequest({ hostname, port, method, path: '/api/v1/aws/list-aws' });
    sent.on('response', (response) => void respond(response)).on('connect', (response) => void respond(response));
    sent.on('error', reject).end();
  });

  expect([status, marks, body]).toEqual([405, 'method', '']);
  expect(server.sandbox.requests).toEqual([]);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test.for(['//', '//elsewhere.example/api/v1/signin', '/a//b?c=//d'])('the path %s reaches the handler as it was sent', async (path) => {
  await using server = await serve(async ({ url }) => new Response(url));
  const { hostname, port } = new URL(server.url);

  const body = await new Promise<string>((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path }, (response) => response.on('data', (chunk) => resolve(String(chunk))));
    sent.on('error', reject).end();
  });

  expect(body).toBe(server.url + path);
});

test('a URL as long as the real gateway takes it is no 431', async () => {
  await using server = await startRiskenSandbox();
  const query = `project_id=${server.projectId}&resource_name=${'x'.repeat(70_000)}`;

  const { status } = await fetch(`${server.baseUrl}/finding/list-resource?${query}`, {
    headers: { authorization: `Bearer ${server.accessToken}` },
  });

  expect(status).not.toBe(431);
});

test('a closed server is gone, and closing it again does no harm', async () => {
  const server = await startRiskenSandbox();
  const headers = { authorization: `Bearer ${server.accessToken}` };
  await fetch(`${server.baseUrl}/signin`, { headers });

  await server.close();
  await server.close();

  await expect(fetch(`${server.baseUrl}/signin`, { headers })).rejects.toThrow('fetch failed');
});

test('a body is streamed both ways', async () => {
  await using server = await serve(async (request) => new Response(request.body?.pipeThrough(new TransformStream())));
  const sent = httpRequest(server.url, { method: 'POST' });
  const answer = new Promise<IncomingMessage>((resolve) => sent.once('response', resolve));
  const nextChunk = async (): Promise<string> => String((await once(await answer, 'data'))[0]);

  sent.write('one');
  const first = await nextChunk();
  sent.write('two');
  const second = await nextChunk();
  sent.end();
  await once((await answer).resume(), 'end');

  expect([first, second]).toEqual(['one', 'two']);
});

test('repeated headers stay, cookies separate', async () => {
  let seen: string | null = null;
  await using server = await serve(async (request) => {
    seen = request.headers.get('x-twice');
    const headers = new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['x-back', '1'],
      ['x-back', '2'],
    ]);
    return new Response(null, { status: 299, statusText: 'Odd', headers });
  });

  const answer = await new Promise<{ status: number | undefined; text: string | undefined; raw: string[] }>((resolve) => {
    const sent = httpRequest(server.url, { headers: { 'x-twice': ['1', '2'] } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, text: response.statusMessage, raw: response.rawHeaders });
    });
    sent.end();
  });

  expect(seen).toBe('1, 2');
  expect([answer.status, answer.text]).toEqual([299, 'Odd']);
  expect(answer.raw.filter((_, index) => answer.raw[index - 1] === 'set-cookie')).toEqual(['a=1', 'b=2']);
  expect(answer.raw).toContain('1, 2');
});

test('a handler that rejects costs the connection, and the server goes on', async () => {
  let calls = 0;
  await using server = await serve(async () => {
    calls++;
    if (calls === 1) throw new Error('broken');
    return new Response('fine');
  });

  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  expect(await (await fetch(server.url)).text()).toBe('fine');
});

test('a response that breaks off does so for the client, too', async () => {
  await using server = await serve(
    async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('begin'));
            setTimeout(() => controller.error(new Error('broken')), 10);
          },
        }),
      ),
  );

  await expect((await fetch(server.url)).text()).rejects.toThrow();
});

test('a client that leaves ends the handler’s signal and its stream', async () => {
  let signal: AbortSignal | undefined;
  let cancelled = (): void => {};
  const cancellation = new Promise<void>((resolve) => (cancelled = resolve));
  await using server = await serve(async (request) => {
    signal = request.signal;
    return new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
        cancel: () => cancelled(),
      }),
    );
  });
  const giveUp = new AbortController();
  const response = await fetch(server.url, { signal: giveUp.signal });
  await response.body?.getReader().read();

  giveUp.abort();
  await cancellation;

  expect(signal?.aborted).toBe(true);
});

test('closing cuts a connection that is still waiting', async () => {
  const server = await serve(() => new Promise(() => {}));
  const waiting = fetch(server.url).then(
    () => 'answered',
    () => 'cut',
  );
  await new Promise((resolve) => setTimeout(resolve, 50));

  await server.close();

  expect(await waiting).toBe('cut');
});
