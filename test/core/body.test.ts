import { gzipSync } from 'node:zlib';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSecError } from '@sec/core';
import { script, type ScriptedAnswer } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createRowClient, createThingClient } from '../support/thing-client.js';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };

const cases: readonly [string, ScriptedAnswer][] = [
  ['an HTML page', { text: '<!doctype html><title>Log in</title>', headers: html }],
  ['an HTML page under a JSON type', { text: '<!doctype html>', headers: json }],
  ['nothing', {}],
  ['blanks', { text: ' \n', headers: json }],
  ['truncated JSON', { text: '{"data":{"things":[1', headers: json }],
  ['a body cut short', { cutAfter: '{"data":' }],
  ['bytes that are no UTF-8', { bytes: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), headers: json }],
  ['an unknown charset', { text: '{"data":{}}', headers: { 'content-type': 'application/json; charset=klingon' } }],
  ['a byte order mark', { text: '\ufeff{"data":{"things":[1]}}', headers: json }],
  ['JSON as text/plain', { text: '{"data":{"things":[1]}}', headers: { 'content-type': 'text/plain' } }],
  ['a plain text', { text: 'upstream timed out', headers: { 'content-type': 'text/plain' } }],
  ['null', { text: 'null', headers: json }],
  ['a list for an object', { text: '[]', headers: json }],
  ['a bare number', { text: '7', headers: json }],
  ['an empty object', { text: '{}', headers: json }],
  ['a payload of null', { text: '{"data":null}', headers: json }],
  ['an error object', { json: { error: { code: 'Unknown', message: 'no' } } }],
  ['an error that is a number', { json: { error: 5 } }],
];
const statuses = [200, 204, 400, 401, 403, 404, 406, 409, 422, 429, 500, 502];

test.each(cases.flatMap(([name, answer]) => statuses.map((status) => [name, status, answer] as const)))(
  '%s with %i is valid data or a typed error',
  async (_, status, answer) => {
    const server = script([{ ...answer, status }]);
    const client = createThingClient({ ...server, retry: false });

    const result = await client.thing.getThing({ id: 'a' }).then(
      (data) => ({ data }),
      (error: unknown) => ({ error }),
    );

    if ('error' in result) {
      expect(isSecError(result.error)).toBe(true);
      expect(result.error).toMatchObject({ operationId: 'getThing', path: '/things/{id}', method: 'GET' });
      expect((result.error as { attempts: number }).attempts).toBeGreaterThan(0);
      if (status !== 200 && answer.cutAfter === undefined) expect(result.error).toMatchObject({ status });
    } else {
      expect(status).toBe(200);
      expect(Array.isArray(result.data.things)).toBe(true);
    }
  },
);

test.each(cases.slice(0, 9))('%s with 200 never passes for an empty list', async (name, answer) => {
  const outcome = await createThingClient({ ...script([{ ...answer, status: 200 }]), retry: false })
    .thing.getThing({ id: 'a' })
    .catch((error: unknown) => error);

  if (name === 'a byte order mark') expect(outcome).toMatchObject({ things: [1] });
  // The response of this case is a page without things, which may be left out.
  else if (name === 'an unknown charset') expect(outcome).toMatchObject({ things: [] });
  else expect(isSecError(outcome)).toBe(true);
});

test('an HTML page with 200 is a ParseError that says so', async () => {
  const error = await failureOf(createThingClient(script([cases[0]?.[1] as ScriptedAnswer])).thing.getThing({ id: 'a' }));

  expect(error).toMatchObject({ code: 'SEC_PARSE', status: 200, contentType: 'text/html; charset=utf-8', mayHaveSucceeded: false });
  expect(String(error)).toContain('an HTML page came, probably from a login page');
});

test.each<[string, Record<string, unknown>]>([
  ['of a write that may be empty', { empty: true }],
  ['of a download', { response: 'bytes' }],
  ['of a stream', { response: 'stream' }],
  ['of a string of another type', { response: 'text', accept: 'text/csv' }],
])('an HTML page in place %s is a ParseError', async (_, extras) => {
  const { call } = createRowClient({ call: ['DELETE /x idempotent', extras] }, script([{ text: '<html>', headers: html }]));

  expect(await failureOf(call())).toMatchObject({ code: 'SEC_PARSE', mayHaveSucceeded: true });
});

test('an HTML page that was asked for is a text', async () => {
  const server = script([{ text: '<html>', headers: html }]);
  const { report, plain } = createRowClient(
    { report: 'GET /x safe', plain: ['GET /y safe', { response: 'text', accept: 'text/html' }] },
    server,
  );

  expect(await report({}, { headers: { Accept: 'text/html' } })).toBe('<html>');
  expect(await plain()).toBe('<html>');
});

test('an answer whose bytes are not UTF-8 is read by the charset that it declares', async () => {
  const server = script([
    { bytes: new Uint8Array([0x22, 0xe4, 0x22]), headers: { 'content-type': 'application/json; charset="iso-8859-1"' } },
  ]);
  const { get } = createRowClient({ get: 'GET /x safe' }, server);

  expect(await get()).toBe('ä');
});

test('a declared length over the limit is refused before anything is read', async () => {
  let pulled = 0;
  const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 });
  const server = script([]);
  const client = createThingClient({
    ...server,
    maxResponseBytes: 100,
    fetch: async () => new Response(body, { headers: { ...json, 'content-length': '101' } }),
  });

  await expect(client.thing.getThing({ id: 'a' })).rejects.toMatchObject({
    code: 'SEC_PARSE',
    message: expect.stringContaining('larger than maxResponseBytes (100)') as string,
  });
  expect(pulled).toBe(0);
});

test('a body without a length is counted while it comes', async () => {
  const server = script([{ chunks: ['{"data":{}', ' '.repeat(95), '}'], headers: json }]);
  const client = createThingClient({ ...server, maxResponseBytes: 100 });

  await expect(client.thing.getThing({ id: 'a' })).rejects.toMatchObject({ code: 'SEC_PARSE', status: 200 });
});

test('a body in several pieces is put together, also in the middle of a character', async () => {
  const bytes = new TextEncoder().encode('{"data":{"name":"ü"}}');
  const server = script([{ chunks: [bytes.slice(0, 18), bytes.slice(18)], headers: json }]);

  await expect(createThingClient(server).thing.getThing({ id: 'a' })).resolves.toMatchObject({ name: 'ü' });
});

test('a packed answer is measured by what it unpacks to', async () => {
  const bomb = gzipSync(JSON.stringify({ data: { name: 'x'.repeat(500_000) } }));
  const http = createServer((_, response) =>
    response.writeHead(200, { ...json, 'content-encoding': 'gzip', 'content-length': bomb.length }).end(bomb),
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  try {
    const resolveBaseUrl = (): string => `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const small = createThingClient({ maxResponseBytes: 10_000 }, { resolveBaseUrl });
    const large = createThingClient({}, { resolveBaseUrl });

    await expect(small.thing.getThing({ id: 'a' })).rejects.toMatchObject({ code: 'SEC_PARSE' });
    await expect(large.thing.getThing({ id: 'a' })).resolves.toMatchObject({ name: 'x'.repeat(500_000) });
  } finally {
    http.closeAllConnections();
    http.close();
  }
});

test('broken gzip is a typed error', async () => {
  const http = createServer((_, response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end('no gzip'));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  try {
    const client = createThingClient(
      { retry: false },
      { resolveBaseUrl: () => `http://127.0.0.1:${(http.address() as AddressInfo).port}` },
    );

    await expect(client.thing.getThing({ id: 'a' })).rejects.toMatchObject({ code: 'SEC_NETWORK', attempts: 1 });
  } finally {
    http.closeAllConnections();
    http.close();
  }
});

test('an answer that is too large leaves open what a write did', async () => {
  const server = script([{ text: '{"data":{"name":"long"}}', headers: json }]);

  await expect(createThingClient({ ...server, maxResponseBytes: 5 }).thing.startThing({ project_id: 1 })).rejects.toMatchObject({
    code: 'SEC_PARSE',
    mayHaveSucceeded: true,
  });
});

test.each<[string, string, boolean]>([
  ['the largest safe integer', '9007199254740991', false],
  ['a large integer that is exact', '9007199254740992', false],
  ['a large integer that would be rounded', '9007199254740993', true],
  ['a negative one', '-9007199254740993', true],
  ['a power of two', '1152921504606846976', false],
  ['digits in a string', '"9007199254740993"', false],
  ['digits after an escaped quote', '"\\"9007199254740993"', false],
  ['a long fraction', '0.12345678901234567', false],
  ['a power of ten', '1e30', false],
  ['an exact one with a fraction of zeros', '9007199254740992.0', false],
  ['a rounded one with a fraction of zeros', '9007199254740993.0', true],
  ['a rounded one whose exponent takes a digit away', '90071992547409930e-1', true],
  ['a rounded one with an exponent of zero', '-9007199254740993E+0', true],
  ['a rounded one written as a fraction', '0.9007199254740993e16', true],
  ['a rounded one whose digits are around the point', '9007199254740.993e3', true],
  ['a float in its shortest form', '1.1529215046068470e18', false],
  ['a float with a digit more than it holds', '1.15292150460684701e18', true],
  ['a number that is too large', '1e400', true],
  ['a number that is too large, with zeros in its exponent', '-1e0000400', true],
  ['the largest number', '1.7976931348623157e308', false],
  ['a number that is too large by its digits', `1${'0'.repeat(400)}`, true],
  ['a number that is too large in a string', '"1e400, 9007199254740993"', false],
  ['a hash that looks like one', '"sha256:12e400, 1234567890123456789"', false],
])('%s in an answer: refused as rounded is %s', async (_, number, refused) => {
  const { get } = createRowClient({ get: 'GET /x safe' }, script([{ text: `{"list":[{"id":${number}}]}`, headers: json }]));

  const outcome = await get().catch((error: unknown) => error);

  if (refused) expect(outcome).toMatchObject({ code: 'SEC_PARSE', message: expect.stringContaining('would round') as string });
  else expect(outcome).toEqual({ list: [{ id: JSON.parse(number) as unknown }] });
});

test('an integer is handed over exactly or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.string(), async (id, name) => {
      const { get } = createRowClient(
        { get: 'GET /x safe' },
        script([{ text: `{"name":${JSON.stringify(name)},"id":${id}}`, headers: json }]),
      );

      const outcome = (await get().catch((error: unknown) => error)) as { id?: number };

      if (isSecError(outcome)) expect(BigInt(Number(id))).not.toBe(id);
      else expect(BigInt(outcome.id ?? 0)).toBe(id);
    }),
    { numRuns: 300 },
  );
});

test('an integer in any form is handed over with all its digits or not at all', async () => {
  const digitsOf = (value: unknown): string =>
    String(value)
      .replace(/e.*|[-.]/g, '')
      .replace(/^0+|0+$/g, '');
  await fc.assert(
    fc.asyncProperty(fc.bigInt({ min: 1n, max: 10n ** 40n }), fc.nat(3), fc.nat(30), async (id, form, shift) => {
      const digits = String(id);
      const text = [
        `${digits}.000`,
        `${digits}${'0'.repeat(shift)}e-${shift}`,
        `0.${digits}E+${digits.length}`,
        `${digits[0]}.${digits.slice(1) || '0'}e${digits.length - 1}`,
      ][form] as string;
      const { get } = createRowClient({ get: 'GET /x safe' }, script([{ text: `{"id":${text}}`, headers: json }]));

      const outcome = (await get().catch((error: unknown) => error)) as { id: number };

      const isExact = BigInt(Number(digits)) === id || digitsOf(Number(digits)) === digitsOf(digits);
      expect(isSecError(outcome) ? 'refused' : outcome.id, text).toBe(isExact ? Number(digits) : 'refused');
    }),
    { numRuns: 500 },
  );
});

test.each<[string, string]>([
  ['a string of quotes', JSON.stringify('"'.repeat(1_000_000))],
  ['a string of backslashes', JSON.stringify('\\'.repeat(1_000_001))],
  ['a million strings', JSON.stringify(Array.from({ length: 1_000_000 }, () => 'x'))],
  ['a million zeros behind a point', `[0.${'0'.repeat(1_000_000)}1]`],
  ['a million digits in a string', `"${'9'.repeat(1_000_000)}"`],
])('%s beside a long number is read', async (_, value) => {
  const { get } = createRowClient({ get: 'GET /x safe' }, script([{ text: `{"value":${value},"id":1234567890123456}`, headers: json }]));

  expect(await get()).toEqual({ value: JSON.parse(value) as unknown, id: 1_234_567_890_123_456 });
});

test('rounded integers in the body of a failure do no harm', async () => {
  await expect(
    createThingClient(script([{ status: 404, text: '{"id":9007199254740993}', headers: json }])).thing.getThing({ id: 'a' }),
  ).rejects.toMatchObject({ status: 404 });
});

test.each<[string, string, unknown]>([
  ['the object that is promised', '{', { a: 1 }],
  ['the array that is promised', '[', [1]],
  ['the string that is promised', '"', 'x'],
  ['one of several types', '{[', [1]],
])('%s is the payload', async (_, mark, body) => {
  const { get } = createRowClient({ get: `GET /x safe ${mark}` }, script([{ json: body }]));

  expect(await get()).toEqual(body);
});

test.each<[string, string, unknown]>([
  ['a string for an object', '{', 'x'],
  ['an array for an object', '{', []],
  ['a number for an object or an array', '{[', 7],
  ['an object for a string', '"', { api_key: 'x' }],
  ['null for a string', '"', null],
  ['null for an object', '{', null],
])('%s is no payload, and the error keeps the text', async (_, mark, body) => {
  const { put } = createRowClient({ put: `POST /x never ${mark}` }, script([{ json: body }]));

  expect(await failureOf(put())).toMatchObject({ code: 'SEC_PARSE', mayHaveSucceeded: true, body: JSON.stringify(body) });
});

test('null in place of an array is an empty one', async () => {
  const rows = { bare: 'GET /x safe [', inside: 'GET /x safe >/data [', either: 'GET /x safe >/data {[' } as const;
  const { bare, inside, either } = createRowClient(rows, script([{ json: null }, { json: { data: null } }]));

  expect([await bare(), await inside(), await either()]).toEqual([[], [], []]);
});

test('an operation that promises nothing gives nothing for an empty object, and keeps any other', async () => {
  const { remove } = createRowClient(
    { remove: ['DELETE /x idempotent', { empty: true }] },
    script([{ json: {} }, { json: { deleted: 3 } }]),
  );

  expect([await remove(), await remove()]).toEqual([undefined, { deleted: 3 }]);
});

test.each(['text/html', 'text/plain', 'application/octet-stream'])('JSON that is labeled as %s is JSON', async (type) => {
  const { get } = createRowClient({ get: 'GET /x safe {' }, script([{ text: ' {"a":1}', headers: { 'content-type': type } }]));

  expect(await get()).toEqual({ a: 1 });
});

test('an error about a response keeps its text without secrets, cut, and in no log line', async () => {
  const text = `invented-token ${'x'.repeat(100_000)}`;
  const error = (await failureOf(
    createThingClient(script([{ text, headers: { 'content-type': 'text/plain', 'x-request-id': 'request-7' } }])).thing.putThing({
      id: 'a',
      name: 'n',
    }),
  )) as { readonly body: string; readonly requestId: string; readonly headers: Headers };

  expect(error.body.length).toBeLessThanOrEqual(65_537);
  expect(error.body).toMatch(/^\[redacted\] x+…$/);
  expect([error.requestId, error.headers.get('x-request-id')]).toEqual(['request-7', 'request-7']);
  expect(Object.keys(error)).not.toContain('body');
  expect(JSON.stringify(error)).not.toContain('xxx');
});

test.each(['utf8mb4', '"iso-8859-1"', "'utf-8'", 'us-ascii', 'klingon'])('JSON is UTF-8 also as %s', async (charset) => {
  const { get } = createRowClient(
    { get: 'GET /x safe {' },
    script([{ json: { name: 'Zürich' }, headers: { 'content-type': `application/json; charset=${charset}` } }]),
  );

  expect(await get()).toEqual({ name: 'Zürich' });
});

test('a text that is not JSON is read by its label', async () => {
  const bytes = new Uint8Array([0x5a, 0xfc, 0x72]);
  const { get } = createRowClient(
    { get: ['GET /x safe', { response: 'text' }] },
    script([
      { bytes, headers: { 'content-type': "text/csv; charset='ISO-8859-1'" } },
      { bytes, headers: { 'content-type': 'text/csv' } },
    ]),
  );

  expect(await get()).toBe('Zür');
  expect(await failureOf(get())).toMatchObject({ code: 'SEC_PARSE' });
});

test('whatever fails in reading a response is a ParseError that leaves open what was done', async () => {
  const responseRules = {
    failureInside: (): undefined => {
      throw new RangeError('Maximum call stack size exceeded');
    },
  };
  const { thing } = createThingClient(script([{ json: { data: {} } }]), { responseRules });

  expect(await failureOf(thing.startThing({ project_id: 1 }))).toMatchObject({
    code: 'SEC_PARSE',
    mayHaveSucceeded: true,
    cause: { message: 'Maximum call stack size exceeded' },
  });
});
