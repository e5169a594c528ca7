import { expect, test } from 'vitest';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createRowClient } from '../support/thing-client.js';

const rows = {
  upload: ['POST /things/{id}/file idempotent id! file! name tags meta made_at', { contentType: 'multipart/form-data' }],
  uploadOnce: ['POST /things never =*!', { contentType: 'multipart/form-data' }],
} as const;

test('the members of a form travel as its parts, and the platform names the media type', async () => {
  const server = script([{ json: {} }]);
  const file = new File(['<apk>'], 'build.apk', { type: 'application/zip' });

  await createRowClient(rows, server).upload({
    id: 7,
    file,
    name: 'Billing',
    tags: ['a', 2],
    meta: { depth: 1 },
    made_at: new Date(0),
  });

  const [request] = server.requests;
  const form = request?.rawBody as FormData;
  expect(form).toBeInstanceOf(FormData);
  expect(request?.headers).not.toHaveProperty('content-type');
  expect((form.get('file') as File).name).toBe('build.apk');
  expect(await (form.get('file') as File).text()).toBe('<apk>');
  expect([form.get('name'), form.getAll('tags'), form.get('meta'), form.get('made_at')]).toEqual([
    'Billing',
    ['a', '2'],
    '{"depth":1}',
    '1970-01-01T00:00:00.000Z',
  ]);
  expect([...form.keys()]).not.toContain('id');
});

test('bytes become a file, and what is left out no part at all', async () => {
  const server = script([{ json: {} }]);

  await createRowClient(rows, server).upload({ id: 7, file: new Uint8Array([1, 2]), name: undefined, meta: null });

  const form = server.requests[0]?.rawBody as FormData;
  expect((form.get('file') as Blob).size).toBe(2);
  expect([...form.keys()]).toEqual(['file']);
});

test('a form can be sent again', async () => {
  const server = script([{ status: 503 }, { json: {} }]);

  await createRowClient(rows, { ...server, retry: { baseDelayMs: 0 } }).upload({ id: 7, file: new Blob(['x']) });

  expect(server.requests.map(({ rawBody }) => rawBody instanceof FormData)).toEqual([true, true]);
});

test('a part that could be read only once is refused before anything is sent', async () => {
  const server = script([{ json: {} }]);

  const error = await failureOf(createRowClient(rows, server).upload({ id: 7, file: new ReadableStream() }));

  expect(error).toMatchObject({ code: 'SEC_INPUT', member: 'file' });
  expect(server.requests).toHaveLength(0);
});

test('a form that the caller made goes out as it is', async () => {
  const server = script([{ json: {} }]);
  const body = new FormData();

  await createRowClient(rows, server).uploadOnce({ body });

  expect(server.requests[0]?.rawBody).toBe(body);
});

test.each([['a text'], [5], [[1]]])('%s is no form', async (body) => {
  expect(await failureOf(createRowClient(rows, script([])).uploadOnce({ body }))).toMatchObject({ code: 'SEC_INPUT', member: 'body' });
});
