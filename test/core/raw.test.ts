import { runInNewContext } from 'node:vm';
import { FormData as UndiciFormData, Response as UndiciResponse } from 'undici';
import { describe, expect, test, vi } from 'vitest';
import { createRawClient, type Middleware, type RawClient } from '@sec/core/raw';
import { settle } from '../support/hand-clock.js';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { countListeners, createThingClient, type ThingClient, thingTable } from '../support/thing-client.js';

interface RawResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Raw calls without their types, to try what does not compile. */
function raw(
  client: ThingClient,
): Record<Exclude<keyof RawClient<object>, 'use' | 'eject'>, (path: string, init?: object) => Promise<RawResult>> {
  return createRawClient(client, thingTable.groups) as never;
}

const path = (id: unknown): object => ({ params: { path: { id } } });

test('a listed path goes through the same chain, with its credential and retries', async () => {
  const server = script([{ status: 503 }, { json: { data: { things: [1] } } }]);

  const { data, error, response } = await raw(createThingClient(server)).GET('/things/{id}', {
    params: { path: { id: 'a b' }, query: { fields: ['x', 'y'], parts: ['p', 'q'] } },
  });

  expect(data).toEqual({ data: { things: [1], total: 0, name: '', open: false } });
  expect([error, response.status]).toEqual([undefined, 200]);
  expect(server.requests).toHaveLength(2);
  expect(server.requests[1]?.url.href).toBe('https://api.example/base/things/a%20b?fields=x%2Cy&parts=p&parts=q');
  expect(server.requests[1]?.headers).toMatchObject({ 'x-auth-token': 'invented-token', accept: 'application/json' });
});

test('an operation’s host, security and retry class hold for raw as well', async () => {
  const server = script([{ json: {} }, { fails: 'ECONNRESET' }]);
  const client = createThingClient(server);

  await raw(client).GET('/open');
  await failureOf(raw(client).POST('/things/start', { body: { project_id: 1 } }));

  expect(server.requests[0]?.url.href).toBe('https://other.example/open');
  expect(server.requests[0]?.headers).not.toHaveProperty('x-auth-token');
  expect(server.requests).toHaveLength(2);
});

test('what makes a call repeatable is looked for in the body that is sent', async () => {
  const bodies = [{ thing: { id: 7 } }, { thing: { id: 0 } }, { thing: { id: 7 } }];
  const server = script([{ fails: 'ECONNRESET' }, { json: {} }, { fails: 'ECONNRESET' }, { fails: 'ECONNRESET' }]);
  const client = createRawClient<object>(createThingClient(server), thingTable.groups) as never as {
    use(middleware: Middleware): void;
    POST(path: string, init: object): Promise<unknown>;
  };

  await client.POST('/things/keep', { body: bodies[0] });
  await failureOf(client.POST('/things/keep', { body: bodies[1] }));
  // Without the id the same call creates.
  client.use({
    onRequest: ({ request: { url, headers } }) => new Request(url, { method: 'POST', headers, body: '{"thing":{}}' }),
  });
  await failureOf(client.POST('/things/keep', { body: bodies[2] }));

  expect(server.requests.map(({ body }) => body).slice(0, 3)).toEqual(['{"thing":{"id":7}}', '{"thing":{"id":7}}', '{"thing":{"id":0}}']);
  expect(server.requests).toHaveLength(4);
});

test('an unlisted path goes out once, to the first host, with the credential', async () => {
  const server = script([{ status: 500, json: { message: 'no' } }]);

  const { error, response } = await raw(createThingClient(server)).GET('/new/{id}', path('7'));

  expect([error, response.status]).toEqual([{ message: 'no' }, 500]);
  expect(server.requests.map(({ url }) => url.href)).toEqual(['https://api.example/base/new/7']);
});

test.each([
  '@evil.example/x',
  '.evil.example/x',
  'things',
  '/../admin',
  '/a/%2e%2E/b',
  '/a/./b',
  '/a\\..\\b',
  '/a?x=1',
  '/a#b',
  '/a b',
  '',
])('the path "%s" is refused', async (bad) => {
  const server = script([{ json: {} }]);

  expect(await failureOf(raw(createThingClient(server)).GET(bad))).toMatchObject({ code: 'SEC_INPUT' });
  expect(server.requests).toHaveLength(0);
});

test.each([undefined, '..', '', '%2e%2e', {}])('the path value %o is refused', async (id) => {
  const server = script([{ json: {} }]);

  expect(await failureOf(raw(createThingClient(server)).GET('/things/{id}', path(id)))).toMatchObject({ code: 'SEC_INPUT', member: 'id' });
  expect(await failureOf(raw(createThingClient(server)).GET('/things/{id}'))).toMatchObject({ code: 'SEC_INPUT', member: 'id' });
  expect(server.requests).toHaveLength(0);
});

test('an empty list in a query is refused, as it would turn a filter into none', async () => {
  expect(
    await failureOf(raw(createThingClient(script([{ json: {} }]))).GET('/things', { params: { query: { parts: [] } } })),
  ).toMatchObject({ code: 'SEC_INPUT', member: 'parts' });
});

test.each([404, 401, 409])('a failure %i is returned, not thrown', async (status) => {
  const server = script([{ status, json: { message: 'no' } }]);

  const { data, error, response } = await raw(createThingClient(server)).GET('/things/{id}', path('a'));

  expect({ data, error, status: response.status }).toEqual({ data: undefined, error: { message: 'no' }, status });
});

test('a failure inside a good answer is returned as an error too', async () => {
  const client = createThingClient(script([{ json: { ok: false } }]), {
    responseRules: {
      failureInside: ({ ok }) => (ok === false ? 0 : undefined),
    },
  });

  const result = await raw(client).GET('/open');

  expect(result).toMatchObject({ error: { ok: false } });
  expect(result).not.toHaveProperty('data');
});

test.each([200, 404])('broken JSON with %i is thrown, as there is no whole answer', async (status) => {
  const client = createThingClient(script([{ status, text: '{"a":', headers: { 'content-type': 'application/json' } }]));

  expect(await failureOf(raw(client).GET('/open'))).toMatchObject({ code: 'SEC_PARSE', status, operationId: 'openThing' });
});

test('an HTML page with 200 is a ParseError', async () => {
  const client = createThingClient(script([{ text: '<html>', headers: { 'content-type': 'text/html' } }]));

  expect(await failureOf(raw(client).GET('/open'))).toMatchObject({ code: 'SEC_PARSE' });
});

test('a network failure is thrown', async () => {
  expect(await failureOf(raw(createThingClient(script([{ fails: 'ENOTFOUND' }]))).GET('/open'))).toMatchObject({
    code: 'SEC_NETWORK',
    notSent: true,
  });
});

test.each<[string, object]>([
  ['a record', { headers: { 'x-a': 's3cret\r\nx-evil: 1' } }],
  ['pairs', { headers: [['x-a', 's3cret\nx']] }],
  ['header parameters', { params: { header: { 'x-a': 's3cret\0' } } }],
  ['a bad name', { headers: { 'x a': 's3cret' } }],
])('headers that cannot be sent (%s) are refused and not repeated', async (_, init) => {
  const server = script([{ json: {} }]);

  const error = await failureOf(raw(createThingClient(server)).GET('/open', init));

  expect(error).toMatchObject({ code: 'SEC_INPUT', operationId: 'openThing' });
  expect(String(error)).not.toContain('s3cret');
  expect(server.requests).toHaveLength(0);
});

test.each<[string, HeadersInit]>([
  ['a record', { 'X-Team': 'a' }],
  ['pairs', [['X-Team', 'a']]],
  ['Headers', new Headers({ 'X-Team': 'a' })],
])('headers may be given as %s, and never replace the credential', async (_, headers) => {
  const server = script([{ json: {} }]);
  const own = new Headers(headers);
  own.set('X-Auth-Token', 'mine');

  await raw(createThingClient(server)).GET('/things/{id}', { ...path('a'), headers: own });

  expect(server.requests[0]?.headers).toMatchObject({ 'x-team': 'a', 'x-auth-token': 'invented-token' });
});

test('the response is a real Response, from memory, and always the same', async () => {
  const result = await raw(createThingClient(script([{ status: 404, json: { a: 1 }, headers: { 'x-request-id': 'r1' } }]))).GET('/open');

  expect(result.response).toBeInstanceOf(Response);
  expect(result.response).toBe(result.response);
  expect(result.response.clone().headers.get('x-request-id')).toBe('r1');
  expect(await result.response.json()).toEqual({ a: 1 });
});

test('parseAs text gives the text as it came', async () => {
  const client = createThingClient(script([{ text: '{"id":9007199254740993}', headers: { 'content-type': 'application/json' } }]));

  expect(await raw(client).GET('/open', { parseAs: 'text' })).toMatchObject({ data: '{"id":9007199254740993}' });
});

test('parseAs blob and arrayBuffer give the bytes untouched', async () => {
  const bytes = new Uint8Array([0x50, 0x4b, 0xff, 0xd8]);
  const client = createThingClient(script([{ bytes, headers: { 'content-type': 'application/zip' } }]));

  const blob = (await raw(client).GET('/open', { parseAs: 'blob' })).data as Blob;
  const buffer = (await raw(client).GET('/open', { parseAs: 'arrayBuffer' })).data as ArrayBuffer;

  expect(blob.type).toBe('application/zip');
  expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
  expect(new Uint8Array(buffer)).toEqual(bytes);
});

test('parseAs stream hands the body over unread, and the call ends with it', async () => {
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  const server = script([{ chunks: ['a', 'b'] }]);

  const { data } = await raw(createThingClient(server)).GET('/open', { parseAs: 'stream', signal: controller.signal });
  const during = listeners.left;
  const text = await new Response(data as ReadableStream).text();

  expect([text, during, listeners.left, server.clock.pending]).toEqual(['ab', 1, 0, 0]);
});

test('an abort reaches a stream that was handed over', async () => {
  const controller = new AbortController();
  const server = script([{ chunks: ['a'], stalls: true }]);
  const { data } = await raw(createThingClient(server)).GET('/open', { parseAs: 'stream', signal: controller.signal });
  const reader = (data as ReadableStream).getReader();
  await reader.read();

  const second = reader.read();
  controller.abort('enough');

  await expect(second).rejects.toBe('enough');
});

test('a failed answer is not streamed but read', async () => {
  const result = await raw(createThingClient(script([{ status: 404, json: { a: 1 } }]))).GET('/open', { parseAs: 'stream' });

  expect(result.error).toEqual({ a: 1 });
});

test.each([200, 404])('an answer %i is parsed once', async (status) => {
  const parse = vi.spyOn(JSON, 'parse');
  try {
    await raw(createThingClient(script([{ status, json: { a: 1 } }]))).GET('/open');

    expect(parse).toHaveBeenCalledTimes(1);
  } finally {
    parse.mockRestore();
  }
});

test('bodies are written as for operations', async () => {
  const server = script([{ json: {} }]);
  const client = createThingClient(server);
  const form = new FormData();

  await raw(client).PUT('/things/{id}', { ...path('a'), body: { name: 'n' } });
  await raw(client).POST('/things/upload', { body: new Blob(['x'], { type: 'image/png' }) });
  await raw(client).POST('/things/upload', { body: form });
  await raw(client).GET('/open');

  expect(server.requests.map(({ headers }) => headers['content-type'])).toEqual(['application/json', 'image/png', undefined, undefined]);
  expect([server.requests[0]?.body, server.requests[2]?.rawBody]).toEqual(['{"name":"n"}', form]);
  expect(await failureOf(raw(client).PUT('/things/{id}', { ...path('a'), body: { n: 1n } }))).toMatchObject({ code: 'SEC_INPUT' });
});

test('the host is found within the time of the call', async () => {
  const server = script([{ json: {} }]);
  const client = createThingClient({ ...server, timeoutMs: 300 }, { resolveBaseUrl: () => new Promise(() => undefined) });

  expect(await failureOf(raw(client).GET('/open'))).toMatchObject({ code: 'SEC_TIMEOUT', timeoutMs: 300 });
  expect(server.clock.pending).toBe(0);
});

test.each<[number, object]>([
  [204, {}],
  [200, { headers: { 'content-length': '0' } }],
])('an empty answer %i has no data', async (status, answer) => {
  const result = await raw(createThingClient(script([{ status, ...answer }]))).DELETE('/things/{id}', path('a'));

  expect([result.data, result.error]).toEqual([undefined, undefined]);
});

test.each([
  ['nothing', { status: 500 }],
  ['null', { status: 502, json: null }],
])('a failure that says %s still has an error to test for', async (_, answer) => {
  const result = await raw(createThingClient({ ...script([answer]), retry: false })).DELETE('/things/{id}', path('a'));

  expect(result.error).toMatchObject({ code: 'SEC_HTTP', status: answer.status });
});

describe('middleware', () => {
  const good = { json: { data: { things: [] } } };

  function withMiddleware(server: ReturnType<typeof script>, ...middlewares: Middleware[]): RawClient<object> {
    const client = createRawClient<object>(createThingClient(server), thingTable.groups);
    client.use(...middlewares);
    return client;
  }
  const get = (client: RawClient<object>, at: string, init: object = path('a')): Promise<RawResult> =>
    (client.GET as unknown as (path: string, init?: object) => Promise<RawResult>)(at, init);
  const post = (client: RawClient<object>, at: string, init: object): Promise<RawResult> =>
    (client.POST as unknown as (path: string, init?: object) => Promise<RawResult>)(at, init);

  test('sees a real request with the path template, and its headers go out', async () => {
    const server = script([good]);
    const seen: unknown[] = [];
    const client = withMiddleware(server, {
      onRequest({ request, schemaPath }) {
        seen.push(request instanceof Request, schemaPath, request.headers.get('x-auth-token'));
        request.headers.set('x-team', 'platform');
      },
    });

    await get(client, '/things/{id}');

    expect(seen).toEqual([true, '/things/{id}', null]);
    expect(server.requests[0]?.headers).toMatchObject({ 'x-team': 'platform', 'x-auth-token': 'invented-token' });
  });

  test('may give another body, which is sent again by a retry', async () => {
    const server = script([{ fails: 'ECONNREFUSED' }, good]);
    const client = withMiddleware(server, {
      onRequest: ({ request }) => new Request(request, { method: 'POST', body: '{"name":"other"}' }),
    });

    await post(client, '/things/start', { body: { project_id: 1 } });

    const bodies = await Promise.all(server.requests.map(({ rawBody }) => new Response(rawBody as Blob).text()));
    expect(bodies).toEqual(['{"name":"other"}', '{"name":"other"}']);
  });

  test.each([
    ['another origin', 'https://evil.example/base/things/a'],
    ['an address above the base URL', 'https://api.example/admin'],
    ['an address that only begins like the base URL', 'https://api.example/basement'],
  ])('must not lead a call to %s', async (_, url) => {
    const server = script([good]);
    const client = withMiddleware(server, { onRequest: () => new Request(url) });

    await expect(get(client, '/things/{id}')).rejects.toMatchObject({ code: 'SEC_CONFIG', option: 'use' });
    expect(server.requests).toHaveLength(0);
  });

  test('may answer itself, and change a response; the last one comes first', async () => {
    const server = script([good]);
    const order: number[] = [];
    const client = withMiddleware(
      server,
      {
        onResponse: ({ response }) => {
          order.push(1);
          return new Response(response.body, { status: 202, headers: response.headers });
        },
      },
      { onResponse: () => void order.push(2) },
    );
    const own = withMiddleware(server, { onRequest: () => Response.json({ mine: true }) });

    const { response } = await get(client, '/things/{id}');
    const { data } = await get(own, '/things/{id}');

    expect([response.status, order, data]).toEqual([202, [2, 1], { mine: true }]);
    expect(server.requests).toHaveLength(1);
  });

  test('may turn a failure into a response or another error', async () => {
    const lost = { ...script([{ fails: 'ECONNRESET' }]), retry: false } as ReturnType<typeof script>;
    const saved = withMiddleware(lost, { onError: () => Response.json({ cached: true }) });
    const renamed = withMiddleware(lost, { onError: ({ error }) => new Error('offline', { cause: error }) });

    expect(await get(saved, '/things/{id}')).toMatchObject({ data: { cached: true } });
    await expect(get(renamed, '/things/{id}')).rejects.toMatchObject({ message: 'offline', cause: { code: 'SEC_NETWORK' } });
  });

  test('is taken away again by eject', async () => {
    const server = script([good]);
    const middleware: Middleware = { onRequest: () => Response.json({ mine: true }) };
    const client = withMiddleware(server, middleware);

    client.eject(middleware);
    await get(client, '/things/{id}');

    expect(server.requests).toHaveLength(1);
  });

  test('that is none is refused', () => {
    expect(() => withMiddleware(script([good]), {} as Middleware)).toThrow('a middleware must have onRequest, onResponse or onError');
  });
});

test.each<[string, () => unknown]>([
  ['an object of another make', () => ({})],
  ['a copy of a client', () => ({ ...createThingClient(script([])) })],
  ['null', () => null],
])('raw calls over %s are refused', (_, make) => {
  expect(() => createRawClient(make() as object, thingTable.groups)).toThrow('"client" must be a client of this package');
});

test('raw calls over a proxy of a client go through the client', async () => {
  const server = script([{ json: {} }]);

  await raw(new Proxy(createThingClient(server), {})).GET('/open');

  expect(server.requests).toHaveLength(1);
});

test('raw calls know every operation, whatever part of them the client has', async () => {
  const server = script([{ status: 503 }, { json: { data: {} } }]);
  const part = createThingClient(server, { table: { ...thingTable, groups: {} } });

  await raw(part).GET('/things/{id}', path('a'));

  expect(server.requests).toHaveLength(2);
});

test('a client of another version of the runtime is refused by name', () => {
  const key = Symbol.for('@sec/core/client');

  expect(() => createRawClient({ [key]: { version: 2, runtime: () => undefined } }, {})).toThrow('has version 2, this one reads version 1');
});

describe('raw calls that end early', () => {
  /** A stream that says whether it was left. */
  function watchedStream(type: string): { readonly fetch: typeof fetch; readonly isLeft: () => boolean } {
    let signal: AbortSignal | null | undefined;
    const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
      ({ signal } = init ?? {});
      return new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }), {
        headers: { 'content-type': type },
      });
    };
    return { fetch, isLeft: () => signal?.aborted === true };
  }
  const withMiddleware = (options: object, middleware: Middleware): ReturnType<typeof raw> => {
    const calls = raw(createThingClient(options));
    (calls as unknown as RawClient<object>).use(middleware);
    return calls;
  };

  test('a stream that turns out to be a web page is left', async () => {
    const server = watchedStream('text/html');

    const page = raw(createThingClient({ fetch: server.fetch })).GET('/x', { parseAs: 'stream', headers: { accept: 'text/plain' } });

    await expect(page).rejects.toMatchObject({ code: 'SEC_PARSE' });
    expect(server.isLeft()).toBe(true);
  });

  test('a stream is left when a middleware throws', async () => {
    const server = watchedStream('text/plain');
    const calls = withMiddleware(
      { fetch: server.fetch },
      {
        onResponse() {
          throw new Error('not today');
        },
      },
    );

    await expect(calls.GET('/x', { parseAs: 'stream' })).rejects.toThrow('not today');
    expect(server.isLeft()).toBe(true);
  });

  test.each(['onRequest', 'onResponse', 'onError'])('an abort ends a call that waits in %s', async (name) => {
    const controller = new AbortController();
    const held = countListeners(controller.signal);
    const server = script([name === 'onError' ? { fails: 'ENOTFOUND' } : { json: {} }]);
    const calls = withMiddleware(server, { [name]: () => new Promise(() => undefined) } as never);
    const failure = failureOf(calls.GET('/x', { signal: controller.signal }));
    await settle();

    controller.abort(new Error('left'));

    expect(await failure).toMatchObject({ message: 'left' });
    expect([held.left, server.clock.pending]).toEqual([0, 0]);
  });

  test('a middleware may take the body away', async () => {
    const server = script([{ json: {} }]);
    const calls = withMiddleware(server, { onRequest: ({ request }) => new Request(request.url, { method: 'GET' }) });

    await calls.POST('/x', { body: { a: 1 } });

    expect(server.requests[0]).toMatchObject({ method: 'GET', rawBody: undefined });
  });

  test('a read that a middleware makes a write of may have succeeded', async () => {
    const calls = withMiddleware(script([{ fails: 'ECONNRESET' }]), {
      onRequest: ({ request }) => new Request(request.url, { method: 'POST', body: 'x' }),
    });

    await expect(calls.GET('/things/{id}', path('a'))).rejects.toMatchObject({ method: 'POST', attempts: 1, mayHaveSucceeded: true });
  });

  test('a body that no fetch would send is refused by name, and null is no signal', async () => {
    const server = script([{ json: { a: 1 } }]);
    const calls = raw(createThingClient(server));

    await expect(calls.GET('/x', { body: { a: 1 } })).rejects.toMatchObject({ code: 'SEC_INPUT', member: 'body' });
    expect(await calls.GET('/x', { signal: null })).toMatchObject({ data: { a: 1 } });
    expect(server.requests).toHaveLength(1);
  });

  test('a response without a body is not too large, whatever length it declares', async () => {
    const fetch = async (): Promise<Response> => new Response(null, { headers: { 'content-length': '999999999999' } });

    expect((await raw(createThingClient({ fetch })).HEAD('/x')).response.status).toBe(200);
  });
});

test.each<[string, unknown]>([
  ['a Map', new Map([['name', 'x']])],
  ['a Map in it', { name: new Map() }],
  ['a FormData of another library', new UndiciFormData()],
  ['a promise', Promise.resolve({})],
])('a body that is %s is refused, and nothing is sent', async (_, body) => {
  const server = script([{ json: {} }]);

  const error = await failureOf(raw(createThingClient(server)).POST('/things/start', { body }));

  expect(error).toMatchObject({ code: 'SEC_INPUT', member: expect.stringMatching(/^(body|name)$/) as string });
  expect(server.requests).toHaveLength(0);
});

test('an ArrayBuffer of another realm travels as bytes', async () => {
  const server = script([{ json: {} }]);

  await raw(createThingClient(server)).POST('/things/upload', { body: runInNewContext('new ArrayBuffer(3)') as unknown });

  expect(server.requests[0]?.rawBody).toMatchObject({ size: 3 });
});

test.each<[string, unknown]>([
  ['numbers', [5]],
  ['pairs of three', [['x-team', 'a', 'b']]],
  ['those of the connection', { te: 'trailers' }],
])('headers that are %s are refused, and nothing is sent', async (_, headers) => {
  const server = script([{ json: {} }]);

  expect(await failureOf(raw(createThingClient(server)).GET('/things/{id}', { ...path('a'), headers }))).toMatchObject({
    code: 'SEC_INPUT',
  });
  expect(server.requests).toHaveLength(0);
});

test('a middleware may answer with a response of another library', async () => {
  const server = script([{ json: {} }]);
  const client = createRawClient<object>(createThingClient(server), thingTable.groups);
  client.use({
    onRequest: () => new UndiciResponse('{"data":{"things":[7]}}', { headers: { 'content-type': 'application/json' } }) as never,
  });

  const { data } = (await client.GET('/things/{id}' as never, path('a') as never)) as RawResult;

  expect(data).toMatchObject({ data: { things: [7] } });
  expect(server.requests).toHaveLength(0);
});
