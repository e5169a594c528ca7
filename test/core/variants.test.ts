import { expect, test } from 'vitest';
import { InputError, ParseError } from '@sec/core';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createRowClient } from '../support/thing-client.js';

const rows = {
  getScan: ['GET /scans/{id} safe id! >/data', { variants: { 'text/html': 'text', 'application/pdf': 'bytes' }, success: [406] }],
  getThing: 'GET /things safe',
} as const;

const page = { text: '<h1>Scan</h1>', headers: { 'content-type': 'text/html; charset=utf-8' } };

test('a call that asks for another media type gets it, and any other gets JSON', async () => {
  const server = script([page, { json: { data: { id: 1 } } }]);
  const { getScan } = createRowClient(rows, server);

  expect(await getScan({ id: 1 }, { accept: 'text/html' })).toBe('<h1>Scan</h1>');
  expect(await getScan({ id: 1 })).toEqual({ id: 1 });
  expect(server.requests.map(({ headers }) => headers['accept'])).toEqual(['text/html', 'application/json']);
});

test('a form that is no text comes as bytes', async () => {
  const server = script([{ bytes: new Uint8Array([37, 80]), headers: { 'content-type': 'application/pdf' } }]);

  expect(await createRowClient(rows, server).getScan({ id: 1 }, { accept: 'application/pdf' })).toEqual(new Uint8Array([37, 80]));
});

test('a good result outside of 2xx comes in the form that was asked for, with its status', async () => {
  const { data, status } = await createRowClient(rows, script([{ ...page, status: 406 }])).getScan.withResponse(
    { id: 1 },
    { accept: 'text/html' },
  );

  expect([data, status]).toEqual(['<h1>Scan</h1>', 406]);
});

test('a server that answers in another form than asked is found out', async () => {
  const { getScan } = createRowClient(rows, script([{ json: { data: {} } }]));

  const error = await failureOf(getScan({ id: 1 }, { accept: 'text/html' }));

  expect(error).toBeInstanceOf(ParseError);
  expect(String(error)).toContain('application/json came instead of text/html');
});

test('a page still is no answer to a call that asked for JSON', async () => {
  expect(await failureOf(createRowClient(rows, script([page])).getScan({ id: 1 }))).toBeInstanceOf(ParseError);
});

test('a failure is told with its own words, whatever was asked for', async () => {
  const { getScan } = createRowClient(rows, script([{ status: 404, json: { message: 'gone' } }]), {
    responseRules: { readFailure: ({ body }) => ({ vendorMessage: body.kind === 'json' ? JSON.stringify(body.value) : undefined }) },
  });

  expect(await failureOf(getScan({ id: 1 }, { accept: 'text/html' }))).toMatchObject({ vendorMessage: '{"message":"gone"}' });
});

test('a form that the operation does not have is refused before anything is sent', async () => {
  const server = script([page]);
  const { getScan, getThing } = createRowClient(rows, server);

  const wrong = await failureOf(getScan({ id: 1 }, { accept: 'text/csv' }));
  const none = await failureOf(getThing({}, { accept: 'text/html' }));

  expect(wrong).toBeInstanceOf(InputError);
  expect(String(wrong)).toContain('"accept" must be "text/html" or "application/pdf", or left out for JSON');
  expect(String(none)).toContain('"accept" is not an option');
  expect(server.requests).toHaveLength(0);
});
