import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createRowClient, createThingClient } from '../support/thing-client.js';

const good = { json: { data: {} } };

async function pathFor(id: unknown): Promise<string> {
  const server = script([good]);
  await createThingClient(server).thing.getThing({ id });
  return server.requests[0]?.url.pathname ?? '';
}

async function searchFor(input: Record<string, unknown>): Promise<string> {
  const server = script([good]);
  await createThingClient(server).thing.getThing({ id: 'a', ...input });
  return server.requests[0]?.url.search ?? '';
}

test.each<[unknown, string]>([
  ['my bucket+x', '/base/things/my%20bucket%2Bx'],
  ['@sha256:0f', '/base/things/%40sha256:0f'],
  ['a/b', '/base/things/a%2Fb'],
  ['a?b#c', '/base/things/a%3Fb%23c'],
  ['100%', '/base/things/100%25'],
  ['ü', '/base/things/%C3%BC'],
  ['a\\b\nc', '/base/things/a%5Cb%0Ac'],
  ['...', '/base/things/...'],
  ['..a', '/base/things/..a'],
  [0, '/base/things/0'],
  [9007199254740993n, '/base/things/9007199254740993'],
  [false, '/base/things/false'],
])('the path value %s travels as %s', async (id, path) => {
  expect(await pathFor(id)).toBe(path);
});

test.each<[unknown]>([
  [''],
  ['.'],
  ['..'],
  ['%2e'],
  ['%2E%2e'],
  ['.%2e'],
  [{}],
  [['a']],
  [Number.NaN],
  [Infinity],
  ['\ud800'],
  [Symbol('x')],
])('the path value %o is refused', async (id) => {
  expect(await failureOf(pathFor(id))).toMatchObject({ code: 'SEC_INPUT', member: 'id' });
});

test('whatever the values are, the path has exactly the segments of its template', async () => {
  const server = script([{ json: {} }]);
  const { get } = createRowClient({ get: 'GET /a/{one}/b/{two} safe one! two!' }, server);
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('.', '..', '%2e%2e', '%2E.', '../x', '..\\x', '//', '%2f..', ';..', '.%2e/'),
  );

  await fc.assert(
    fc.asyncProperty(value, value, async (one, two) => {
      const before = server.requests.length;
      const error = await get({ one, two }).then(
        () => undefined,
        (reason: unknown) => reason,
      );

      if (error !== undefined) expect(error).toMatchObject({ code: 'SEC_INPUT' });
      else {
        const segments = server.requests[before]?.url.pathname.split('/') ?? [];
        expect(segments).toHaveLength(6);
        expect([segments[3], segments[5]].map((segment) => decodeURIComponent(segment ?? ''))).toEqual([one, two]);
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each<[string, Record<string, unknown>, string]>([
  ['a list joined with commas', { fields: ['a', 'b c'] }, '?fields=a%2Cb%20c'],
  ['a list as a repeated name', { parts: ['a', 'b,c'] }, '?parts=a&parts=b%2Cc'],
  ['JSON text', { filter: { a: [1, 'x&y'] } }, '?filter=%7B%22a%22%3A%5B1%2C%22x%26y%22%5D%7D'],
  ['a single value where a list may stand', { fields: 'a' }, '?fields=a'],
  ['numbers and flags', { parts: [0, true, 1.5] }, '?parts=0&parts=true&parts=1.5'],
  ['a date', { fields: new Date(0) }, '?fields=1970-01-01T00%3A00%3A00.000Z'],
  ['dates in a list', { parts: [new Date(0)] }, '?parts=1970-01-01T00%3A00%3A00.000Z'],
  ['nothing for undefined and null', { fields: undefined, parts: null }, ''],
])('a query holds %s', async (_, input, search) => {
  expect(await searchFor(input)).toBe(search);
});

test.each<[string, Record<string, unknown>]>([
  ['an empty array', { parts: [] }],
  ['an empty array joined with commas', { fields: [] }],
  ['a comma in a list joined with commas', { fields: ['a,b'] }],
  ['an empty string in a list', { fields: ['a', ''] }],
  ['nothing in a list', { parts: ['a', undefined] }],
  ['an object in a list', { parts: [{}] }],
  ['an object', { parts: { a: 1 } }],
  ['a lone surrogate', { parts: '\udc00' }],
  ['not a number', { parts: Number.NaN }],
  ['infinity in a list', { parts: [Infinity] }],
  ['no date', { parts: new Date(Number.NaN) }],
  ['a function', { parts: () => 1 }],
  ['JSON with a cycle', { filter: cycle() }],
  ['JSON with a bigint', { filter: { a: 1n } }],
  ['JSON of nothing', { filter: () => 1 }],
])('a query refuses %s', async (name, input) => {
  const member = name === 'JSON with a bigint' ? 'filter.a' : Object.keys(input)[0];
  expect(await failureOf(searchFor(input))).toMatchObject({ code: 'SEC_INPUT', operationId: 'getThing', member });
});

function cycle(): object {
  const loop: Record<string, unknown> = {};
  loop['self'] = loop;
  return loop;
}

test.each<[string, unknown]>([
  ['a cycle', cycle()],
  ['a bigint', { a: 1n }],
  ['NaN', Number.NaN],
  ['a nested infinity', { list: [{ score: -Infinity }] }],
  ['a nested NaN', { list: [{ score: Number.NaN }] }],
  ['no date', { at: new Date(Number.NaN) }],
])('a body refuses %s, which JSON would change or not express', async (_, name) => {
  const server = script([good]);

  expect(await failureOf(createThingClient(server).thing.putThing({ id: 'a', name }))).toMatchObject({
    code: 'SEC_INPUT',
    operationId: 'putThing',
  });
  expect(server.requests).toHaveLength(0);
});

test('nulls that the caller wrote are sent', async () => {
  const server = script([good]);

  await createThingClient(server).thing.putThing({ id: 'a', name: { nick: null, list: [null, 'null'] } });

  expect(server.requests[0]?.body).toBe('{"name":{"nick":null,"list":[null,"null"]}}');
});

test.each<[string, string | undefined, unknown, unknown, string | undefined]>([
  ['a list', undefined, [1, 2], '[1,2]', 'application/json'],
  ['a string as JSON', undefined, 'a', '"a"', 'application/json'],
  ['a string of another type', 'application/yaml', 'a: 1', 'a: 1', 'application/yaml'],
  ['form values', undefined, new URLSearchParams({ a: 'b c' }), 'a=b+c', 'application/x-www-form-urlencoded'],
])('a whole body that is %s goes out as it should', async (_, contentType, body, sent, type) => {
  const server = script([{ json: {} }]);
  const { post } = createRowClient({ post: ['POST /things never =*!', contentType === undefined ? {} : { contentType }] }, server);

  await post({ body });

  expect(server.requests[0]?.body).toBe(sent);
  expect(server.requests[0]?.headers['content-type']).toBe(type);
});

test('a form travels untouched, so that the platform can name its boundary', async () => {
  const server = script([{ json: {} }]);
  const form = new FormData();

  await createThingClient({ ...server, headers: { 'Content-Type': 'application/json' } }).thing.uploadThing({ body: form });

  expect(server.requests[0]?.rawBody).toBe(form);
  expect(server.requests[0]?.headers).not.toHaveProperty('content-type');
});

test('a blob travels untouched under its own type', async () => {
  const server = script([{ json: {} }]);
  const blob = new Blob(['PK'], { type: 'application/zip' });

  await createThingClient(server).thing.uploadThing({ body: blob });

  expect(server.requests[0]?.rawBody).toBe(blob);
  expect(server.requests[0]?.headers['content-type']).toBe('application/zip');
});

test('bytes travel as bytes', async () => {
  const server = script([{ json: {} }]);

  await createThingClient(server).thing.uploadThing({ body: new Uint8Array([0x50, 0x4b, 0xff]) });

  const sent = server.requests[0]?.rawBody as Blob;
  expect([...new Uint8Array(await sent.arrayBuffer())]).toEqual([0x50, 0x4b, 0xff]);
  expect(server.requests[0]?.headers['content-type']).toBe('application/octet-stream');
});

test('a stream is sent once, whatever happens', async () => {
  const server = script([{ status: 429 }]);
  const body = new ReadableStream({ start: (controller) => controller.close() });

  await expect(createThingClient(server).thing.uploadThing({ body })).rejects.toMatchObject({ status: 429, attempts: 1 });
});

test.each(['a\r\nx-evil: 1', 'a\nb', 'a\0', 'ключ'])('the header member %j is refused and not repeated', async (value) => {
  const server = script([good]);

  const error = await failureOf(createThingClient(server).thing.getThing({ id: 'a', 'x-trace': value }));

  expect(error).toMatchObject({ code: 'SEC_INPUT', member: 'x-trace' });
  expect(String(error)).not.toContain(value);
  expect(server.requests).toHaveLength(0);
});

test('a header member that is an object is refused', async () => {
  expect(await failureOf(createThingClient(script([good])).thing.getThing({ id: 'a', 'x-trace': {} }))).toMatchObject({
    code: 'SEC_INPUT',
    member: 'x-trace',
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ['JSON for a JSON answer', {}, 'application/json'],
  ['anything for a string', { response: 'text' }, '*/*'],
  ['anything for bytes', { response: 'bytes' }, '*/*'],
  ['what the operation names', { response: 'text', accept: 'text/csv' }, 'text/csv'],
])('a request asks for %s', async (_, extras, accept) => {
  const server = script([{ text: '{}' }]);
  const { get } = createRowClient({ get: ['GET /x safe', extras] }, server);

  await get();

  expect(server.requests[0]?.headers['accept']).toBe(accept);
});

test.each(['x-auth-token', 'X-Auth-Token', 'X-AUTH-TOKEN'])(
  'a header %s of the caller cannot take the place of the credential',
  async (name) => {
    const server = script([good]);
    const client = createThingClient({ ...server, headers: { [name]: 'client' } });

    await client.thing.getThing({ id: 'a' }, { headers: { [name]: 'call' } });

    const sent = new Headers(server.requests[0]?.headers);
    expect(sent.get('x-auth-token')).toBe('invented-token');
  },
);

test('the credential wins in whatever case a vendor writes its header', async () => {
  const server = script([good]);
  const client = createThingClient(server, {
    credentials: {
      token: {
        authorize: () => ({ version: 's', headers: { 'X-Api-Key': 'right' } }),
        headerNames: () => [],
        isRejected: () => false,
        reauthorize: async () => undefined,
      },
    },
  });

  await client.thing.getThing({ id: 'a' }, { headers: { 'x-api-key': 'wrong' } });

  expect(new Headers(server.requests[0]?.headers).get('x-api-key')).toBe('right');
});

test('headers of a call replace those of the client, whatever their case', async () => {
  const server = script([good]);

  await createThingClient({ ...server, headers: { 'X-Team': 'a', Accept: 'text/x' } }).thing.getThing(
    { id: 'a' },
    { headers: { 'x-TEAM': 'b' } },
  );

  expect(server.requests[0]?.headers).toMatchObject({ 'x-team': 'b', accept: 'text/x' });
});

test('a body that has no members is sent all the same', async () => {
  const server = script([{ json: {} }]);

  await createRowClient({ sweep: 'POST /sweep safe ?page =' }, server).sweep({ page: 2 });

  expect(server.requests[0]?.body).toBe('{}');
  expect(server.requests[0]?.headers['content-type']).toBe('application/json');
});

class Finding {
  readonly #score = 7;
  readonly name = 'x';
  score(): number {
    return this.#score;
  }
}

test.each<[string, unknown, string]>([
  ['a Map', { list: [{ map: new Map() }] }, 'name.list.0.map'],
  ['an instance of a class', { finding: new Finding() }, 'name.finding'],
  ['bytes', [new Uint8Array(2)], 'name.0'],
  ['bytes with a notation of their own', Buffer.from('x'), 'name'],
  ['a bigint', { count: 1n }, 'name.count'],
  ['a hole', { list: Object.assign([1], { 2: 2 }) }, 'name.list.1'],
  ['a boxed string', { text: Object('x') as unknown }, 'name.text'],
  ['a promise', { later: Promise.resolve(1) }, 'name.later'],
  ['a Set of another realm', runInNewContext('({ tags: new Set(["a"]) })') as unknown, 'name.tags'],
  ['an invalid date of another realm', { at: runInNewContext('new Date(NaN)') as unknown }, 'name.at'],
  ['what an own notation gives', { toJSON: () => ({ inner: new Map() }) }, 'name.inner'],
])('a body refuses %s and names the member', async (_, name, member) => {
  const server = script([good]);

  expect(await failureOf(createThingClient(server).thing.putThing({ id: 'a', name }))).toMatchObject({ code: 'SEC_INPUT', member });
  expect(server.requests).toHaveLength(0);
});

test.each<[string, unknown, string]>([
  ['objects and arrays of another realm', runInNewContext('({ a: [{ b: null }] })') as unknown, '{"a":[{"b":null}]}'],
  ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
  ['a member without a value', { a: 1, b: undefined }, '{"a":1}'],
  ['a date of another realm', runInNewContext('new Date(0)') as unknown, '"1970-01-01T00:00:00.000Z"'],
  ['an instance with a notation of its own', new URL('https://thing.example/'), '"https://thing.example/"'],
])('a body sends %s', async (_, name, text) => {
  const server = script([good]);

  await createThingClient(server).thing.putThing({ id: 'a', name });

  expect(server.requests[0]?.body).toBe(`{"name":${text}}`);
});

test('a nested member that is filled in does not make a plain object of a collection', async () => {
  const server = script([good]);
  const thing = new Map([['name', 'x']]);

  expect(await failureOf(createThingClient(server).thing.nestThing({ project_id: 1, thing }))).toMatchObject({ member: 'thing' });
  expect(server.requests).toHaveLength(0);
});

test.each<[string, unknown]>([
  ['a promise of one', Promise.resolve({ id: 'a' })],
  ['a date', new Date(0)],
  ['a Blob', new Blob(['x'])],
  ['a Set', new Set(['a'])],
  ['an iterator', [1].values()],
])('%s is no input', async (_, input) => {
  const { list } = createRowClient({ list: 'GET /x safe ?id' }, script([good]));

  expect(await failureOf(list(input))).toMatchObject({ code: 'SEC_INPUT', operationId: 'list' });
});

test('bytes of another realm travel as bytes, and so do form values of another library', async () => {
  const server = script([good]);
  const { thing } = createThingClient(server);

  await thing.uploadThing({ body: runInNewContext('new Uint8Array([1, 2]).buffer') });
  await thing.uploadThing({ body: runInNewContext('new Uint8Array([1, 2])') });
  await thing.uploadThing({ body: { [Symbol.toStringTag]: 'URLSearchParams', toString: () => 'a=b' } });

  const sizes = server.requests.slice(0, 2).map(({ rawBody }) => (rawBody as Blob).size);
  expect(sizes).toEqual([2, 2]);
  expect(server.requests[2]).toMatchObject({ body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
});

test.each(['FormData', 'Blob', 'File', 'ReadableStream'])(
  'a %s of another library is refused, as fetch would send its name',
  async (brand) => {
    const server = script([good]);
    const body = { [Symbol.toStringTag]: brand };

    const error = await failureOf(createThingClient(server).thing.uploadThing({ body }));

    expect(error).toMatchObject({ code: 'SEC_INPUT', member: 'body' });
    expect(String(error)).toContain('of another library');
    expect(server.requests).toHaveLength(0);
  },
);
