import { expect, test } from 'vitest';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createRowClient, createThingClient } from '../support/thing-client.js';

test('the payload is taken out of its envelope, and absent members are filled in', async () => {
  const server = script([{ json: { data: { things: [{ name: 'n' }, {}] } } }]);

  await expect(createThingClient(server).thing.getThing({ id: 'a' })).resolves.toEqual({
    things: [
      { name: 'n', tags: [] },
      { name: '', tags: [] },
    ],
    total: 0,
    name: '',
    open: false,
  });
});

test('null is filled like an absent member, and nothing that came is changed', async () => {
  const server = script([{ json: { data: { things: null, total: 5, open: true, further: { kept: [0] } } } }]);

  await expect(createThingClient(server).thing.getThing({ id: 'a' })).resolves.toEqual({
    things: [],
    total: 5,
    name: '',
    open: true,
    further: { kept: [0] },
  });
});

test('members named like parts of an object’s prototype do no harm', async () => {
  const server = script([
    { text: '{"data":{"__proto__":{"polluted":1},"constructor":"c"}}', headers: { 'content-type': 'application/json' } },
  ]);

  const data = await createThingClient(server).thing.getThing({ id: 'a' });

  expect(Object.hasOwn(data, '__proto__')).toBe(true);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('withResponse gives the facts, and the body as it came', async () => {
  const server = script([{ status: 500 }, { json: { data: {} }, headers: { 'x-request-id': 'r1' } }]);

  const { data, status, attempts, requestId, headers, body } = await createThingClient(server).thing.getThing.withResponse({ id: 'a' });

  expect({ data, status, attempts, requestId, type: headers.get('content-type'), body }).toEqual({
    data: { things: [], total: 0, name: '', open: false },
    status: 200,
    attempts: 2,
    requestId: 'r1',
    type: 'application/json',
    body: { data: {} },
  });
});

test('an answer without the optional envelope is the payload itself', async () => {
  const { get } = createRowClient({ get: 'GET /x safe >/data' }, script([{ json: { code: 1 } }]));

  expect(await get()).toEqual({ code: 1 });
});

test.each<[string, unknown]>([
  ['no envelope', {}],
  ['another object', { message: 'ok' }],
  ['a payload that is a number', { data: 5 }],
  ['a payload of null', { data: null }],
  ['a list', [{ data: {} }]],
])('%s where members would be filled in is a ParseError', async (_, json) => {
  expect(await failureOf(createThingClient(script([{ json }])).thing.getThing({ id: 'a' }))).toMatchObject({
    code: 'SEC_PARSE',
    status: 200,
  });
});

test('a status outside 200 to 299 that carries a good result is one', async () => {
  const { status, data } = await createThingClient(script([{ status: 406, json: { verdict: 'fail' } }])).thing.scanThing.withResponse(
    undefined,
  );

  expect({ status, data }).toEqual({ status: 406, data: { verdict: 'fail' } });
});

test('such a status is refused of every other operation', async () => {
  await expect(createThingClient(script([{ status: 406, json: {} }])).thing.openThing()).rejects.toMatchObject({ status: 406 });
});

test.each<[string, object]>([
  ['204', { status: 204 }],
  ['200 with nothing', {}],
  ['200 with blanks', { text: ' ', headers: { 'content-type': 'application/json' } }],
  ['null', { text: 'null', headers: { 'content-type': 'application/json' } }],
])('an answer that may be empty (%s) is undefined', async (_, answer) => {
  await expect(createThingClient(script([answer])).thing.removeThing({ id: 'a' })).resolves.toBeUndefined();
});

test('an empty answer that was not to be expected is a ParseError', async () => {
  await expect(createThingClient(script([{ status: 204 }])).thing.openThing()).rejects.toMatchObject({ code: 'SEC_PARSE', status: 204 });
});

test('a text operation gives its text, and the empty text', async () => {
  const client = createThingClient(script([{ text: 'a,b', headers: { 'content-type': 'text/csv' } }, {}]));

  expect([await client.thing.readText(), await client.thing.readText()]).toEqual(['a,b', '']);
});

test('a bytes operation gives its bytes', async () => {
  const { get } = createRowClient(
    { get: ['GET /x safe', { response: 'bytes' }] },
    script([{ bytes: new Uint8Array([0x50, 0xff]), headers: { 'content-type': 'application/zip' } }]),
  );

  expect(await get()).toEqual(new Uint8Array([0x50, 0xff]));
});

test('a failure inside a good answer is an HttpError with the vendor’s words', async () => {
  const client = createThingClient(script([{ json: { error: 'no' } }]), {
    responseRules: {
      readFailure: () => ({ kind: 'notFound', vendorMessage: 'no' }),
      failureInside: ({ error }) => (error === undefined ? undefined : 0),
    },
  });

  await expect(client.thing.openThing()).rejects.toMatchObject({ code: 'SEC_HTTP', status: 200, kind: 'notFound', vendorMessage: 'no' });
});

test.each([
  ['an object', 'GET /x safe >/data {', { data: [] }],
  ['an object without an envelope', 'GET /x safe {', 'text'],
  ['a list', 'GET /x safe [', { status: 200, code: 0 }],
])('a payload that is not %s is refused', async (_, row, json) => {
  const { get } = createRowClient({ get: row }, script([{ json }]));

  expect(await failureOf(get())).toMatchObject({ code: 'SEC_PARSE', status: 200, message: expect.stringContaining('of type') });
});

test.each(['text', 'bytes'] as const)('a message in JSON is not taken for the %s that was asked for', async (response) => {
  const { get } = createRowClient(
    { get: ['GET /x safe', { response, accept: 'text/csv, */*' }] },
    script([{ json: { message: 'no report yet' } }]),
  );

  expect(await failureOf(get())).toMatchObject({ code: 'SEC_PARSE', contentType: 'application/json' });
});

test('only a JSON answer may come packed, as the half of any other would pass for the whole', async () => {
  const server = script([{ text: '{}' }]);
  const { json, text } = createRowClient({ json: 'GET /x safe', text: ['GET /x safe', { response: 'text' }] }, server);

  await Promise.all([json(), text()]);

  expect(server.requests.map(({ headers }) => headers['accept-encoding'])).toEqual([undefined, 'identity']);
});

test('a fetch that gives back a network error is a connection that was lost', async () => {
  const { thing } = createThingClient({ fetch: () => Promise.resolve(Response.error()), retry: false });

  const error = await failureOf(thing.startThing({ project_id: 7 }));

  expect(error).toMatchObject({ code: 'SEC_NETWORK', mayHaveSucceeded: true, attempts: 1 });
});
