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

test('an answer in the charset that it declares is read by it', async () => {
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

test('rounded integers in the body of a failure do no harm', async () => {
  await expect(
    createThingClient(script([{ status: 404, text: '{"id":9007199254740993}', headers: json }])).thing.getThing({ id: 'a' }),
  ).rejects.toMatchObject({ status: 404 });
});
