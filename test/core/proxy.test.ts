import { ConfigError, HttpError } from '@sec/core';
import { createProxy, type ProxyOptions, type ProxyRefusal } from '@sec/core/proxy';
import { restrictToPaths } from '@sec/core/vendor';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/failure-of.js';
import { createHandClock } from '../support/hand-clock.js';
import { createThingClient, type ThingClient } from '../support/thing-client.js';

const origin = 'https://app.example';
const path = '/api/thing';
const secret = 'invented-token';

interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Setup extends Partial<Omit<ProxyOptions, 'allow'>> {
  readonly allow?: readonly string[];
  readonly respond?: (request: Request) => Response | Promise<Response>;
  readonly restrict?: readonly string[];
}

/** A proxy of the made-up vendor, and what the vendor received. */
function setUp({ respond = () => Response.json({ data: {} }), restrict, ...options }: Setup = {}) {
  const received: Received[] = [];
  const refusals: ProxyRefusal[] = [];
  const clock = createHandClock();
  const client = createThingClient({
    clock,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      received.push({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: await request.clone().text(),
      });
      return respond(request);
    },
  });
  const handle = createProxy(
    (restrict === undefined ? client : restrictToPaths(client, restrict)) as ThingClient,
    {
      path,
      origins: [origin],
      authorize: 'none',
      onRefusal: (refusal: ProxyRefusal) => refusals.push(refusal),
      ...options,
    } as never,
  );
  const call = (target: string, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(target.startsWith('http') ? target : `${origin}${path}${target}`, init);
    if (!request.headers.has('origin')) request.headers.set('origin', origin);
    return handle(request);
  };
  return { handle, call, received, refusals, client, clock };
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

async function expectRefusal(response: Response, status: number, reason: string, received: readonly Received[]): Promise<string> {
  const text = await response.text();
  expect([response.status, response.headers.get('x-sec-refused')], text).toEqual([status, reason]);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(received).toEqual([]);
  return text;
}

describe('what is forwarded', () => {
  test('a read goes out with the credential and the members of its operation, and comes back as it came', async () => {
    const body = '{"data":{"id":12345678901234567890,  "name":"a"}}';
    const { call, received } = setUp({
      respond: () =>
        new Response(body, {
          headers: { 'content-type': 'application/json', 'x-request-id': 'r-1', server: 'inside/1.0', 'set-cookie': 'a=b', location: '/x' },
        }),
    });

    const response = await call('/things/a%20b?fields=one&parts=1&parts=2&filter=%7B%22a%22%3A1%7D', { headers: { 'x-trace': 't-1' } });

    expect(response.status).toBe(200);
    expect(await response.text()).toBe(body);
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': origin,
      'access-control-expose-headers': expect.stringContaining('retry-after'),
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/json',
      'cross-origin-resource-policy': 'same-site',
      vary: 'origin',
      'x-content-type-options': 'nosniff',
      'x-request-id': 'r-1',
    });
    expect(received).toEqual([
      {
        method: 'GET',
        url: 'https://api.example/base/things/a%20b?fields=one&parts=1&parts=2&filter=%7B%22a%22%3A1%7D',
        headers: { accept: 'application/json', 'user-agent': 'sec-thing/1.2.3', 'x-auth-token': secret, 'x-trace': 't-1' },
        body: '',
      },
    ]);
  });

  test('what is named goes out as well, with its body written anew', async () => {
    const { call, received } = setUp({ allow: ['thing.nestThing'] });

    const response = await call('/things/nest', json('{"project_id":7,"thing":{"name":"first","name":"second"}}'));

    expect(response.status).toBe(200);
    expect(received[0]).toMatchObject({ method: 'POST', body: '{"project_id":7,"thing":{"name":"second","project_id":7}}' });
  });

  test('a request is sent once, and what asks to wait is handed on', async () => {
    const { call, received } = setUp({
      respond: () => Response.json({ error: 'busy' }, { status: 429, headers: { 'retry-after': '7', 'x-request-id': 'r-2' } }),
    });

    const response = await call('/things/a');

    expect(response.status).toBe(429);
    expect([response.headers.get('retry-after'), response.headers.get('x-request-id')]).toEqual(['7', 'r-2']);
    expect(await response.json()).toEqual({ error: 'busy' });
    expect(received).toHaveLength(1);
  });

  test('a redirect of the vendor leads nobody anywhere', async () => {
    const { call, received } = setUp({
      respond: () => new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }),
    });

    const response = await call('/things/a');

    expect([response.status, response.headers.get('location')]).toEqual([502, null]);
    expect(received).toHaveLength(1);
  });

  test('the session of the application, and nothing that an application did not ask for, is not forwarded', async () => {
    const { call, received } = setUp();
    const headers = {
      authorization: 'Bearer stolen',
      cookie: 'session=1',
      'x-auth-token': 'stolen',
      forwarded: 'for=evil',
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-host': 'evil.example',
      'x-http-method-override': 'DELETE',
      'x-original-url': '/admin',
      'x-rewrite-url': '/admin',
      'user-agent': 'page',
      te: 'trailers',
      'proxy-authorization': 'Basic eA==',
      'accept-language': 'de',
      referer: `${origin}/secret`,
    };

    await call('/things/a', { headers });

    expect(received[0]?.headers).toEqual({ accept: 'application/json', 'user-agent': 'sec-thing/1.2.3', 'x-auth-token': secret });
  });
});

describe('origins', () => {
  test.each([
    ['https://evil.example', 'GET', '/things/a'],
    ['null', 'GET', '/things/a'],
    ['http://app.example', 'GET', '/things/a'],
    ['https://app.example.evil.example', 'GET', '/things/a'],
    ['https://app.example:8443', 'GET', '/things/a'],
    ['https://evil.example', 'DELETE', '/things/a'],
    ['https://evil.example', 'OPTIONS', '/things/a'],
  ])('a page of %s is refused (%s)', async (stranger, method, target) => {
    const { handle, received } = setUp({ allow: ['thing.*'] });
    const headers = { origin: stranger, 'access-control-request-method': 'GET' };

    const response = await handle(new Request(`${origin}${path}${target}`, { method, headers }));

    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    await expectRefusal(response, 403, 'origin', received);
  });

  const withoutOrigin = (site: Readonly<Record<string, string>>, init: RequestInit = {}) =>
    new Request(`${origin}${path}/things/a`, { ...init, headers: site });

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, {}],
    [{ 'sec-fetch-site': 'same-site' }, {}],
    [{ 'sec-fetch-site': 'none' }, {}],
    [{ 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'document' }, {}],
    [{ 'sec-fetch-dest': 'image' }, {}],
    [{}, { method: 'DELETE' }],
    [{ 'sec-fetch-site': 'same-origin' }, { method: 'DELETE' }],
    [{ 'sec-fetch-site': 'cross-site' }, { method: 'DELETE' }],
  ])('a request without an origin and with %j is refused (%j)', async (site, init) => {
    const { handle, received } = setUp({ allow: ['thing.*'] });

    await expectRefusal(await handle(withoutOrigin(site, init)), 403, 'origin', received);
  });

  test.each([{ 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty' }, {}])(
    'a read without an origin and with %j passes, as browsers send none',
    async (site) => {
      const { handle, received } = setUp();

      expect((await handle(withoutOrigin(site))).status).toBe(200);
      expect(received).toHaveLength(1);
    },
  );

  test('a listed page of another origin may ask first, and read what it gets', async () => {
    const { call, received } = setUp();

    const response = await call('/things/a', {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'content-type' },
    });

    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-headers': 'content-type',
      'access-control-allow-methods': expect.stringContaining('PUT'),
    });
    expect(received).toEqual([]);
  });
});

describe('operations', () => {
  test('what writes is refused unless it is named, with the name to use', async () => {
    const { call, received, refusals } = setUp();

    const text = await expectRefusal(await call('/things/a', { method: 'DELETE' }), 403, 'operation', received);

    expect(text).toBe('thing.removeThing writes, so the proxy forwards it only where its option "allow" names it');
    expect(refusals).toMatchObject([{ status: 403, reason: 'operation', message: text, operation: undefined }]);
  });

  test.each([
    ['POST', '/things/a'],
    ['GET', '/nothing'],
    ['GET', '/things'.repeat(3)],
    ['HEAD', '/things/a'],
  ])('%s %s is no operation', async (method, target) => {
    const { call, received } = setUp({ allow: ['thing.*'] });

    await expectRefusal(await call(target, { method }), 404, 'operation', received);
  });

  test('what the client itself may not do stays refused', async () => {
    const { call, received, refusals } = setUp({ restrict: ['thing.listThings'] });

    await expectRefusal(await call('/things/a'), 403, 'operation', received);

    expect(refusals[0]).toMatchObject({ operation: { name: 'thing.getThing', effect: 'read' }, cause: { option: 'allow' } });
    expect((await call('/things')).status).toBe(200);
  });
});

describe('paths', () => {
  test.each([
    '/things/..%2fadmin',
    '/things/%2fadmin',
    '/things/a%2Fb',
    '/things/a%5cb',
    '/things/a%5Cb',
    '/things/a%00',
    '/things/a%0d%0ax',
    '/things/a%252fb',
    '/things/a%25',
    '/things/a%3Ffields=x',
    '/things/a%23b',
    '/things//a',
    '//things/a',
    '/things/%e0%80%af',
    '/things/%ff',
    '/things/%zz',
    '/things/~YS9i',
    '/things/~Li4',
    '/things/~YQ',
    '/things/~',
    '/things/~***',
    '/things/~Li4vYWRtaW4',
    '/things/~YSUyZmI',
    '/things/~AA',
    '/things/~YS9iA',
    '/things/~__8',
  ])('%s is refused', async (target) => {
    const { call, received } = setUp({ allow: ['thing.*'] });

    await expectRefusal(await call(target), 400, 'path', received);
  });

  test.each(['/things/../../admin', '/things/%2e%2e/%2e%2e/admin', '/../things/a', '/%2e%2e/admin'])(
    '%s leads out, and to nothing',
    async (target) => {
      const { call, received } = setUp({ allow: ['thing.*'] });

      const response = await call(target);

      expect([404, 400]).toContain(response.status);
      expect(received).toEqual([]);
    },
  );

  test.each([`${origin}/api/thingy/things/a`, `${origin}/api/other/things/a`, `${origin}/things/a`, `${origin}${path}`])(
    '%s is outside',
    async (target) => {
      const { call, received } = setUp();

      await expectRefusal(await call(target), 404, 'path', received);
    },
  );

  test('the host of a request decides nothing', async () => {
    const { call, received } = setUp();

    await call(`https://evil.example:99${path}/things/a`);

    expect(received[0]?.url).toBe('https://api.example/base/things/a');
  });

  test('a path that is that of two operations needs both', async () => {
    const reads = setUp();
    const both = setUp({ allow: ['thing.startThing'] });

    // A server may take it for the one or the other.
    expect((await reads.call('/things/count')).status).toBe(200);
    expect((await both.call('/things/start', json({ project_id: 1 }))).status).toBe(200);
    await expectRefusal(await reads.call('/things/start', json({ project_id: 1 })), 403, 'operation', reads.received.splice(1));
  });

  test('no path and no header gets anything out that is not in the operation', async () => {
    const { call, received, refusals } = setUp({ allow: ['thing.*'] });
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '/',
        '\\',
        '%',
        '%2f',
        '%2F',
        '%5c',
        '%25',
        '%2e',
        '//',
        '~',
        ':',
        '@',
        '?',
        '#',
        ';',
        '&',
        '=',
        'things',
        'start',
        'a',
        '%00',
        'http:',
      ),
      fc.string({ maxLength: 6 }),
    );
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
        fc.dictionary(
          fc.oneof(name, fc.constantFrom('host', 'authorization', 'cookie', 'x-auth-token', 'x-forwarded-host', 'x-trace', 'accept')),
          fc.stringMatching(/^[\x21-\x7e]{1,12}$/),
          { maxKeys: 4 },
        ),
        async (pieces, method, headers) => {
          received.length = 0;
          const target = `${origin}${path}/${pieces.join('')}`;
          if (!URL.canParse(target)) return;
          let init: RequestInit;
          try {
            init = { method, headers: new Headers({ ...headers, origin }) };
          } catch {
            return;
          }

          const response = await call(target, init);

          await response.text();
          expect(response.status).not.toBe(500);
          for (const { url, headers: sent } of received) {
            expect(url).toMatch(/^https:\/\/(api\.example\/base|other\.example)\/[^?#]*(\?|$)/);
            const { pathname } = new URL(url);
            expect(pathname).not.toMatch(/%2f|%5c|%00|%25|\/\/|\\/i);
            expect(pathname.split('/').length).toBeLessThanOrEqual(4);
            expect(sent['x-auth-token'] ?? secret).toBe(secret);
            expect(
              Object.keys(sent).filter(
                (one) => !['accept', 'accept-encoding', 'content-type', 'user-agent', 'x-auth-token', 'x-trace'].includes(one),
              ),
            ).toEqual([]);
          }
        },
      ),
      { numRuns: 2_000 },
    );
    expect(refusals.length).toBeGreaterThan(1_000);
  });
});

describe('requests', () => {
  test.each([
    ['a parameter of no operation', '/things/a?admin=1', {}],
    ['a parameter twice', '/things/a?fields=1&fields=2', {}],
    ['broken JSON in a parameter', '/things/a?filter=%7B', {}],
    ['a member of no operation', '/things/start', json({ project_id: 1, admin: true })],
    ['a member that belongs into the path', '/things/start', json({ project_id: 1, id: 'x' })],
    ['a body that is broken', '/things/start', json('{"project_id":')],
    ['a body that is no object', '/things/start', json('[1]')],
    ['a number that would be another one', '/things/start', json('{"project_id":12345678901234567890}')],
    ['a body that is not UTF-8', '/things/start', { ...json(''), body: Uint8Array.of(0x22, 0xff, 0x22) }],
    ['a body where there is none', '/things/a', { ...json({}), method: 'DELETE' }],
    ['no body where there must be one', '/things/start', { method: 'POST' }],
    ['__proto__ in a body', '/things/start', json('{"project_id":1,"__proto__":{"a":1}}')],
  ])('%s is refused', async (_, target, init: RequestInit) => {
    const { call, received } = setUp({ allow: ['thing.*'] });

    await expectRefusal(await call(target, init), 400, 'request', received);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/json', ''])(
    'a body of type "%s" is refused, as pages of other sites can send it unasked',
    async (type) => {
      const { call, received } = setUp({ allow: ['thing.*'] });
      const init = { method: 'POST', body: Buffer.from('{"project_id":1}'), headers: type === '' ? {} : { 'content-type': type } };

      await expectRefusal(await call('/things/start', init), 415, 'request', received);
    },
  );

  test('a body that is too large is refused, whether it says so or not', async () => {
    const { call, received } = setUp({ allow: ['thing.*'], maxRequestBytes: 64 });
    const large = JSON.stringify({ project_id: 1, name: 'x'.repeat(64) });
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(16).fill(32));
      },
    });

    await expectRefusal(await call('/things/start', json(large)), 413, 'size', received);
    await expectRefusal(
      await call('/things/start', { ...json(''), headers: { 'content-type': 'application/json', 'content-length': '65' } }),
      413,
      'size',
      received,
    );
    await expectRefusal(await call('/things/start', { ...json(''), body: endless, duplex: 'half' } as RequestInit), 413, 'size', received);
    expect(pulled).toBeLessThan(10);
  });

  test('the checks of the client in the page are not made again on strings', async () => {
    const { call } = setUp();

    expect((await call('/things?offset=0&limit=3')).status).toBe(200);
  });
});

describe('the check of the application', () => {
  test('sees the operation, and decides before the body is read and anything is sent', async () => {
    const seen: unknown[] = [];
    const { call, received } = setUp({
      allow: ['thing.removeThing'],
      authorize: (request, operation) => {
        seen.push([request.headers.get('cookie'), operation]);
        return false;
      },
    });

    const response = await call('/things/a', { method: 'DELETE', headers: { cookie: 'session=1' } });

    await expectRefusal(response, 403, 'authorize', received);
    expect(seen).toEqual([
      ['session=1', { name: 'thing.removeThing', id: 'removeThing', method: 'DELETE', path: '/things/{id}', effect: 'write', secrets: [] }],
    ]);
  });

  test('answers itself where it wants to', async () => {
    const { call, received } = setUp({ authorize: async () => new Response('log in', { status: 401, headers: { 'set-cookie': 'a=b' } }) });

    const response = await call('/things/a');

    expect([response.status, await response.text(), response.headers.get('set-cookie')]).toEqual([401, 'log in', 'a=b']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(received).toEqual([]);
  });

  test.each([undefined, 1, 'yes', {}, null])('lets nobody pass by returning %j', async (result) => {
    const { call, received } = setUp({ authorize: (() => result) as never });

    await expectRefusal(await call('/things/a'), 403, 'authorize', received);
  });

  test('lets nobody pass by failing, and does not say why', async () => {
    const { call, received, refusals } = setUp({ authorize: () => Promise.reject(new Error('database at 10.0.0.1 is down')) });

    const text = await expectRefusal(await call('/things/a'), 500, 'authorize', received);

    expect(text).not.toContain('10.0.0.1');
    expect(refusals[0]?.cause).toMatchObject({ message: 'database at 10.0.0.1 is down' });
  });

  test('must leave the body alone', async () => {
    const { call, received } = setUp({
      allow: ['thing.*'],
      authorize: async (request) => {
        await request.text();
        return true;
      },
    });

    await expectRefusal(await call('/things/start', json({ project_id: 1 })), 500, 'authorize', received);
  });

  test('lets everybody pass who is allowed to', async () => {
    const { call } = setUp({ authorize: async () => true });

    expect((await call('/things/a')).status).toBe(200);
  });
});

describe('responses', () => {
  test.each([
    ['as it is', `{"data":{"echo":"${secret}"}}`],
    ['in a URL', `{"data":{"echo":"https://x.example/?t=${encodeURIComponent(secret)}"}}`],
    ['escaped', `{"data":{"echo":"${[...secret].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}}`],
    ['in base64', `{"data":{"echo":"${btoa(`user:${secret}`)}"}}`],
  ])('a result that holds the credential %s is not handed on', async (_, body) => {
    const { call, refusals } = setUp({ respond: () => new Response(body, { headers: { 'content-type': 'application/json' } }) });

    const response = await call('/things/a');

    expect([response.status, response.headers.get('x-sec-refused')]).toEqual([502, 'credential']);
    expect(await response.text()).not.toContain(secret);
    expect(refusals).toHaveLength(1);
  });

  test('a failure that repeats the credential is handed on without it', async () => {
    const { call } = setUp({
      respond: ({ headers }) =>
        Response.json({ message: `refused ${headers.get('x-auth-token')}` }, { status: 403, headers: { 'x-request-id': `r-${secret}` } }),
    });

    const response = await call('/things/a');

    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({ message: 'refused [redacted]' });
    expect(response.headers.get('x-request-id')).toBe('r-[redacted]');
  });

  test.each([
    [true, 200],
    [false, 200],
  ])('a response that is too large is not handed on (declared: %s)', async (isDeclared, status) => {
    const body = JSON.stringify({ data: 'x'.repeat(100) });
    const headers = { 'content-type': 'application/json', ...(isDeclared && { 'content-length': String(body.length) }) };
    const { call } = setUp({ maxResponseBytes: 50, respond: () => new Response(body, { status, headers }) });

    const response = await call('/things/a');

    expect([response.status, response.headers.get('x-sec-refused')]).toEqual([502, 'upstream']);
  });

  test('a vendor that is not there, or silent, is said to be so without its address', async () => {
    const gone = setUp({
      respond: () => {
        throw Object.assign(new TypeError('fetch failed'), {
          cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' }),
        });
      },
    });
    const lost = setUp({
      respond: () => {
        throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) });
      },
    });
    const silent = setUp({ respond: () => new Promise(() => {}) });

    const responses = await Promise.all([gone, lost, silent].map(({ call }) => call('/things/a')));

    expect(responses.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [503, '1'],
      [502, null],
      [504, null],
    ]);
    for (const response of responses) expect(await response.text()).not.toMatch(/example|ECONN/);
    expect(gone.refusals[0]?.cause).toMatchObject({ name: 'NetworkError' });
  });

  test('a credential that cannot be had is no business of the page', async () => {
    const client = createThingClient(
      { clock: createHandClock(), fetch: async () => Response.json({}) },
      {
        credentialsOf: () => ({
          token: {
            headerNames: () => [],
            authorize: () => Promise.reject(new Error('vault at 10.0.0.1 refused')),
            isRejected: () => false,
            reauthorize: async () => undefined,
          },
        }),
      },
    );
    const handle = createProxy(client, { path, origins: [origin], authorize: 'none' });

    const response = await handle(new Request(`${origin}${path}/things/a`));

    expect(response.status).toBe(502);
    expect(await response.text()).not.toContain('vault');
  });
});

describe('streams and ends', () => {
  /** A stream that a test writes to, and whether it was given up. */
  function source() {
    let writer!: ReadableStreamDefaultController<Uint8Array>;
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => void (writer = controller),
      cancel: () => void (cancelled = true),
    });
    const encoder = new TextEncoder();
    return {
      stream,
      write: (text: string) => writer.enqueue(encoder.encode(text)),
      end: () => writer.close(),
      isCancelled: () => cancelled,
    };
  }

  async function readAll(response: Response): Promise<string> {
    return response.text();
  }

  test('a stream goes through chunk by chunk', async () => {
    const { stream, write, end } = source();
    const { call, clock } = setUp({ respond: () => new Response(stream, { headers: { 'content-type': 'text/plain' } }) });

    const response = await call('/stream');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    write('one');
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('one');
    write('two');
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('two');
    end();

    expect((await reader.read()).done).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test('a stream that its reader leaves is given up at the vendor', async () => {
    const { stream, write, isCancelled } = source();
    const { call, clock } = setUp({ respond: () => new Response(stream) });

    const response = await call('/stream');
    write('one');
    await response.body?.cancel();

    expect(isCancelled()).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test('a stream that holds the credential ends before it', async () => {
    const { stream, write } = source();
    const { call } = setUp({ respond: () => new Response(stream) });

    const response = await call('/stream');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    write(`before ${secret.slice(0, 6)}`);
    await reader.read();
    write(secret.slice(6));

    await expect(reader.read()).rejects.toThrow('holds the credential');
  });

  test('a stream that is too large, or silent, ends', async () => {
    const large = source();
    const silent = source();
    large.write('x'.repeat(60));
    const first = await setUp({ maxResponseBytes: 50, respond: () => new Response(large.stream) }).call('/stream');
    const second = await setUp({ respond: () => new Response(silent.stream) }).call('/stream');

    await expect(readAll(first)).rejects.toThrow('larger than maxResponseBytes');
    await expect(readAll(second)).rejects.toThrow('30000 ms');
    expect([large.isCancelled(), silent.isCancelled()]).toEqual([true, true]);
  });

  test('a request that its caller leaves is given up at the vendor', async () => {
    const controller = new AbortController();
    let ended: unknown;
    const { call, clock, refusals } = setUp({
      respond: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            ended = signal.reason;
            reject(signal.reason as Error);
          });
          controller.abort(new Error('the page was closed'));
        }),
    });

    const response = await call('/things/a', { signal: controller.signal });

    expect(ended).toBeInstanceOf(Error);
    expect([response.status, refusals[0]?.reason, clock.pending]).toEqual([499, 'aborted', 0]);
  });

  test('a request that was left before is not sent', async () => {
    const { call, received } = setUp();

    await expectRefusal(await call('/things/a', { signal: AbortSignal.abort() }), 499, 'aborted', received);
  });
});

describe('options', () => {
  const client = createThingClient({});
  const good = { path, origins: [origin], authorize: 'none' } as const;

  test.each([
    ['options', undefined],
    ['path', { ...good, path: 'api' }],
    ['path', { ...good, path: '/api/' }],
    ['path', { ...good, path: '/a%2fb' }],
    ['path', { origins: [origin], authorize: 'none' }],
    ['origins', { ...good, origins: [] }],
    ['origins', { ...good, origins: ['*'] }],
    ['origins', { ...good, origins: ['https://app.example/'] }],
    ['origins', { ...good, origins: ['http://app.example'] }],
    ['origins', { ...good, origins: ['null'] }],
    ['origins', { ...good, origins: origin }],
    ['authorize', { path, origins: [origin] }],
    ['authorize', { ...good, authorize: true }],
    ['allow', { ...good, allow: 'thing.*' }],
    ['allow', { ...good, allow: ['thing.nothing'] }],
    ['allow', { ...good, allow: ['*'] }],
    ['allow', { ...good, allow: ['close'] }],
    ['maxRequestBytes', { ...good, maxRequestBytes: -1 }],
    ['maxResponseBytes', { ...good, maxResponseBytes: Number.NaN }],
    ['onRefusal', { ...good, onRefusal: 1 }],
    ['origin', { ...good, origin }],
  ])('"%s" is refused in %j', async (option, options) => {
    const error = await failureOf(Promise.resolve().then(() => createProxy(client, options as never)));

    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({ option });
  });

  test('what is no client is refused', () => {
    expect(() => createProxy({} as object, good)).toThrow('"client" must be a client');
  });

  test('a listener that throws changes nothing', async () => {
    const { call } = setUp({
      onRefusal: () => {
        throw new Error('x');
      },
    });

    expect((await call('/nothing')).status).toBe(404);
  });

  test('a client shows what the proxy says', async () => {
    const { handle } = setUp();
    const page = createThingClient(
      { fetch: (input, init) => handle(new Request(input, { ...init, headers: { ...(init?.headers as object), origin } })) },
      { credentials: {}, resolveBaseUrl: () => `${origin}${path}` },
    );

    const error = await failureOf(page.thing.removeThing({ id: 'a' }));

    expect(error).toBeInstanceOf(HttpError);
    expect(String(error)).toContain('thing.removeThing writes, so the proxy forwards it only where its option "allow" names it');
  });
});
