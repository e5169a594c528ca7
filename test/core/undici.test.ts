import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { isSecError } from '@sec/core';
import { createUndiciFetch } from '@sec/core/undici';
import { Agent } from 'undici';
import { describe, expect, test } from 'vitest';
import { createThingClient } from '../support/thing-client.js';

/** A server on a real socket, and a client of it. */
async function open(answer: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    client: createThingClient({ fetch: createUndiciFetch(), retry: false }, { resolveBaseUrl: () => url, redirects: 'same-origin' }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Tells what came. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = (await readAll(request)).toString();
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: { method: request.method, url: request.url, headers: request.headers, body } }));
}

interface Echo {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const json = { 'content-type': 'application/json' };
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => expect.fail(`resolved to ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );

test('a call goes out as it does over the platform’s fetch', async () => {
  await using server = await open(echo);

  const sent = (await server.client.thing.putThing({ id: 'a/b', name: 'ü' })) as Echo;

  expect(sent).toMatchObject({ method: 'PUT', url: '/things/a%2Fb', body: '{"name":"ü"}' });
  expect(sent.headers).toMatchObject({ 'content-type': 'application/json', 'x-auth-token': 'invented-token', 'content-length': '13' });
});

describe('bodies', () => {
  const bytes = 'x'.repeat(100_000);
  const bodies: readonly (readonly [name: string, make: () => unknown, type: RegExp, length: string | undefined, received: RegExp])[] = [
    ['blob', () => new Blob(['abc'], { type: 'image/png' }), /^image\/png$/, '3', /^abc$/],
    ['bytes', () => new TextEncoder().encode(bytes), /^application\/octet-stream$/, '100000', /^x{100000}$/],
    ['stream', () => new Blob(['abc']).stream(), /^application\/octet-stream$/, undefined, /^abc$/],
  ];

  test.each(bodies)('a %s arrives whole, with its type and length', async (_, make, type, length, received) => {
    await using server = await open(echo);

    const { data: sent } = (await server.client.thing.uploadThing({ body: make() })) as { readonly data: Echo };

    expect(sent.headers['content-type']).toMatch(type);
    expect(sent.headers['content-length']).toBe(length);
    expect(sent.body).toMatch(received);
  });

  test('a form arrives with the boundary that its type names', async () => {
    await using server = await open(echo);
    const form = new FormData();
    form.append('file', new Blob(['abc']), 'a.txt');

    const response = await createUndiciFetch()(server.url, { method: 'POST', body: form });
    const { data } = JSON.parse(Buffer.from(await response.arrayBuffer()).toString()) as { readonly data: Echo };

    const boundary = /boundary=(.+)$/.exec(data.headers['content-type'] ?? '')?.[1] ?? 'none';
    expect(data.body).toContain(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"`.replace('content-d', 'Content-D'),
    );
    expect(Number(data.headers['content-length'])).toBe(data.body.length);
  });

  test('a stream that fails on the way fails the call', async () => {
    await using server = await open(echo);
    const broken = new ReadableStream({
      pull() {
        throw new Error('the disk is gone');
      },
    });

    const error = await failureOf(server.client.thing.uploadThing({ body: broken }));

    expect(error).toMatchObject({ code: 'SEC_NETWORK' });
  });
});

describe('packed answers', () => {
  const text = JSON.stringify({ data: { name: 'n'.repeat(50_000) } });
  const codings: readonly (readonly [string, (body: Buffer) => Buffer])[] = [
    ['gzip', gzipSync],
    ['X-GZIP', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['gzip, br', (body) => brotliCompressSync(gzipSync(body))],
  ];

  test.each(codings)('%s is unpacked', async (coding, pack) => {
    await using server = await open((_, response) =>
      response.writeHead(200, { ...json, 'content-encoding': coding }).end(pack(Buffer.from(text))),
    );

    const { name } = (await server.client.thing.getThing({ id: 'a' })) as { readonly name: string };

    expect(name).toHaveLength(50_000);
  });

  test('one that is cut short is a failure, not half an answer', async () => {
    await using server = await open((_, response) =>
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(text).subarray(0, 60)),
    );

    const error = await failureOf(server.client.thing.getThing({ id: 'a' }));

    expect(error).toMatchObject({ code: 'SEC_NETWORK', message: expect.stringContaining('Z_BUF_ERROR') });
  });

  test.each([200, 204])('an empty one with status %i is empty', async (status) => {
    await using server = await open((_, response) => response.writeHead(status, { 'content-encoding': 'gzip' }).end());

    expect(await server.client.thing.removeThing({ id: 'a' })).toBeUndefined();
  });

  test('a coding that nobody knows leaves the bytes as they came', async () => {
    await using server = await open((_, response) => response.writeHead(200, { 'content-encoding': 'constructor' }).end('abc'));

    const response = await createUndiciFetch()(server.url);

    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe('abc');
  });
});

describe('headers of a response', () => {
  // Older versions of undici end the process at a header of this name.
  const fields = {
    constructor: 'x',
    'set-cookie': ['a=1', 'b=2'],
    'x-many': ['1', '2'],
    'x-name': 'Z\u00fcrich',
    'content-type': 'text/plain',
  };

  test('read like those of the platform', async () => {
    await using server = await open((_, response) => response.writeHead(200, fields).end('abc'));

    const ours = await createUndiciFetch()(server.url);
    const platform = await fetch(server.url);
    await Promise.all([ours.arrayBuffer(), platform.arrayBuffer()]);

    for (const name of ['Content-Type', 'x-many', 'set-cookie', 'x-missing', 'constructor', 'valueOf', '__proto__']) {
      expect([name, ours.headers.get(name), ours.headers.has(name)]).toEqual([
        name,
        platform.headers.get(name),
        platform.headers.has(name),
      ]);
    }
    // The moment of the answer differs.
    const all = (headers: Headers): unknown => [...headers].filter(([name]) => name !== 'date');
    expect(all(ours.headers)).toEqual(all(platform.headers));
    expect(all(new Headers(ours.headers))).toEqual(all(platform.headers));
    expect(ours.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  test('a change shows in every way to read them', async () => {
    await using server = await open((_, response) => response.writeHead(200, { 'x-one': '1' }).end());
    const { headers } = await createUndiciFetch()(server.url);

    headers.set('x-one', '2');
    headers.append('x-one', '3');
    headers.delete('connection');

    const seen: string[] = [];
    headers.forEach((value, name) => seen.push(`${name}: ${value}`));
    expect(headers.get('X-One')).toBe('2, 3');
    expect(headers.has('connection')).toBe(false);
    expect(seen).toContain('x-one: 2, 3');
    expect([...headers.keys()].length).toBe([...headers.values()].length);
  });

  test('bytes beyond ASCII come as the platform gives them', async () => {
    await using server = await open((_, response) => response.writeHead(200, { 'x-city': Buffer.from('東京').toString('latin1') }).end());

    const ours = await createUndiciFetch()(server.url);
    const platform = await fetch(server.url);

    expect(ours.headers.get('x-city')).toBe(platform.headers.get('x-city'));
    expect(new Headers([...ours.headers]).get('x-city')).toBe(platform.headers.get('x-city'));
  });
});

test('a redirect is left to the client, which follows it at home and refuses it elsewhere', async () => {
  let target = '/moved';
  await using server = await open((request, response) => {
    if (request.url === '/moved') response.writeHead(200, json).end('{"data":{"name":"moved"}}');
    else response.writeHead(302, { location: target }).end('somewhere else');
  });

  expect(await server.client.thing.getThing({ id: 'a' })).toMatchObject({ name: 'moved' });
  target = 'http://other.example/';
  expect(await failureOf(server.client.thing.getThing({ id: 'a' }))).toMatchObject({ code: 'SEC_HTTP', status: 302 });
});

describe('a signal', () => {
  test('that aborts before the headers ends the call with its reason', async () => {
    await using server = await open(() => undefined);
    const controller = new AbortController();
    const call = server.client.thing.getThing({ id: 'a' }, { signal: controller.signal });

    controller.abort('enough');

    expect(await failureOf(call)).toBe('enough');
  });

  test('that aborts in the body ends the call and the connection', async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    await using server = await open((_, response) => {
      closed = new Promise((resolve) => response.once('close', () => resolve('closed')));
      response.writeHead(200, json).write('{"data":');
      setImmediate(() => controller.abort('enough'));
    });

    expect(await failureOf(server.client.thing.getThing({ id: 'a' }, { signal: controller.signal }))).toBe('enough');
    expect(await closed).toBe('closed');
  });

  test('is left without a listener, whatever was done with the body', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners++;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners--;
      removeEventListener.apply(signal, args);
    };
    await using server = await open((request, response) => {
      if (request.url === '/packed') response.setHeader('content-encoding', 'gzip');
      response.end(request.url === '/packed' ? gzipSync('abc') : 'abc');
    });
    const send = createUndiciFetch();

    const whole = await send(server.url, { signal });
    const streamed = await send(server.url, { signal });
    const packed = await send(`${server.url}/packed`, { signal });
    const cancelled = await send(server.url, { signal });
    const whileOpen = listeners;
    await whole.arrayBuffer();
    await new Response(streamed.body).arrayBuffer();
    await packed.arrayBuffer();
    await cancelled.body?.cancel();
    // A stream tells of its end a little later.
    await expect.poll(() => listeners).toBe(0);

    expect(whileOpen).toBeGreaterThan(0);
  });
});

test('a body that is not wanted costs its connection, and nothing else', async () => {
  let closed: Promise<unknown> | undefined;
  await using server = await open((_, response) => {
    closed = new Promise((resolve) => response.once('close', () => resolve('closed')));
    response.writeHead(200).write('x'.repeat(10));
  });

  const response = await createUndiciFetch()(server.url);
  await response.body?.cancel();

  expect(await closed).toBe('closed');
});

test('an answer over the limit is refused, with a declared length and without', async () => {
  await using server = await open((request, response) => {
    const text = JSON.stringify({ data: { name: 'x'.repeat(5_000) } });
    response.writeHead(200, request.url?.includes('declared') === true ? { ...json, 'content-length': text.length } : json).end(text);
  });
  const client = createThingClient(
    { fetch: createUndiciFetch(), retry: false, maxResponseBytes: 1_000 },
    { resolveBaseUrl: () => server.url },
  );

  for (const id of ['declared', 'chunked']) {
    expect(await failureOf(client.thing.getThing({ id }))).toMatchObject({ code: 'SEC_PARSE' });
  }
});

describe('what goes wrong is told as over the platform’s fetch', () => {
  test('a refused connection was never sent', async () => {
    const server = await open(echo);
    await server[Symbol.asyncDispose]();

    const error = await failureOf(server.client.thing.startThing({ project_id: 1 }));

    expect(error).toMatchObject({ code: 'SEC_NETWORK', mayHaveSucceeded: false, message: expect.stringContaining('ECONNREFUSED') });
  });

  test('a dropped connection may have been sent', async () => {
    await using server = await open((request) => request.socket.resetAndDestroy());

    const error = await failureOf(server.client.thing.startThing({ project_id: 1 }));

    expect(error).toMatchObject({ code: 'SEC_NETWORK', mayHaveSucceeded: true });
  });

  test('an answer that is cut short is no answer', async () => {
    await using server = await open((_, response) => {
      response.writeHead(200, { ...json, 'content-length': 100 }).write('{"data":');
      setImmediate(() => response.destroy());
    });

    const error = await failureOf(server.client.thing.getThing({ id: 'a' }));

    expect(isSecError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'SEC_NETWORK', message: expect.stringContaining('cut short') });
  });

  test('a time limit of undici is one of the transport', async () => {
    await using server = await open(() => undefined);
    const dispatcher = new Agent({ headersTimeout: 20 });
    const client = createThingClient({ fetch: createUndiciFetch({ dispatcher }), retry: false }, { resolveBaseUrl: () => server.url });

    const error = await failureOf(client.thing.getThing({ id: 'a' }));

    expect(error).toMatchObject({ code: 'SEC_TIMEOUT', phase: 'headers' });
    await dispatcher.destroy();
  });
});

test('a streamed text comes as it is sent', async () => {
  await using server = await open((_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).write('first');
    response.write(' second');
    response.end(' third');
  });

  const texts: string[] = [];
  for await (const text of await server.client.thing.readStream()) texts.push(text);

  expect(texts.join('')).toBe('first second third');
});
