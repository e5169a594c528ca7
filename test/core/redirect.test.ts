import { expect, test } from 'vitest';
import { HttpError } from '@sec/core';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createThingClient } from '../support/thing-client.js';

const statuses = [301, 302, 303, 307, 308];
const elsewhere = [
  'https://api.example:8443/base/x',
  'https://evil.example/base/x',
  'http://api.example/base/x',
  '//evil.example/x',
  'https://user:secret@api.example/base/x',
  'http://[broken',
  '',
];
const good = { json: { data: {} } };

test.each(statuses.flatMap((status) => elsewhere.map((location) => [status, location] as const)))(
  'a redirect %i to "%s" is not followed',
  async (status, location) => {
    const server = script([{ status, headers: { location } }, good]);
    const client = createThingClient(server, { redirects: 'same-origin' });

    const outcome = await client.thing.getThing({ id: 'a' }).catch((error: unknown) => error);

    // An empty address is the request's own.
    if (location === '') expect(server.requests).toHaveLength(2);
    else expect(outcome).toMatchObject({ code: 'SEC_HTTP', status });
    expect(new Set(server.requests.map(({ url }) => url.origin))).toEqual(new Set(['https://api.example']));
  },
);

test.each(statuses)('a read follows %i within the origin', async (status) => {
  const server = script([{ status, headers: { location: '../moved?x=1' } }, good]);

  await createThingClient(server, { redirects: 'same-origin' }).thing.getThing({ id: 'a' });

  expect(server.requests.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([
    'GET /base/things/a',
    'GET /base/moved?x=1',
  ]);
});

test.each(statuses)('a write answered with %i keeps its method and body, or is not followed', async (status) => {
  const server = script([{ status, headers: { location: '/base/moved' } }, good]);

  const outcome = await createThingClient(server, { redirects: 'same-origin' })
    .thing.startThing({ project_id: 1 })
    .catch((error: unknown) => error);

  if (status === 307 || status === 308) expect(server.requests[1]).toMatchObject({ method: 'POST', body: '{"project_id":1}' });
  else expect(outcome).toBeInstanceOf(HttpError);
});

test.each(statuses)('a client that refuses redirects follows no %i at all', async (status) => {
  const server = script([{ status, headers: { location: '/base/moved' } }, good]);

  const error = await failureOf(createThingClient(server).thing.getThing({ id: 'a' }));

  expect(error).toMatchObject({ status, kind: 'http', attempts: 1, path: '/things/{id}' });
  expect(server.requests).toHaveLength(1);
});

test('the error names the origin that was pointed to, and nothing else of the address', async () => {
  const server = script([{ status: 302, headers: { location: 'https://login.example/authorize?state=s3cret-state' } }]);

  const error = await failureOf(createThingClient(server).thing.getThing({ id: 'a' }));

  expect(String(error)).toContain('to https://login.example, which is not followed; the base URL probably names a web console');
  expect(String(error)).not.toContain('s3cret');
});

test('a redirect without an address is an error', async () => {
  await expect(
    createThingClient(script([{ status: 302 }]), { redirects: 'same-origin' }).thing.getThing({ id: 'a' }),
  ).rejects.toMatchObject({ status: 302 });
});

test('a circle of redirects ends after five', async () => {
  const server = script([{ status: 307, headers: { location: '/base/round' } }]);

  await expect(createThingClient(server, { redirects: 'same-origin' }).thing.getThing({ id: 'a' })).rejects.toMatchObject({ status: 307 });

  expect(server.requests).toHaveLength(6);
});

test('the opaque answer that a web worker gets is told as a redirect', async () => {
  const opaque = Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
  const client = createThingClient({ ...script([]), fetch: async () => opaque });

  await expect(client.thing.getThing({ id: 'a' })).rejects.toThrow('the server redirects');
});

test('a host that is not found is no redirect, whatever its name', async () => {
  const cause = Object.assign(new Error('getaddrinfo ENOTFOUND redirect.example'), { code: 'ENOTFOUND' });
  const fetch = async (): Promise<Response> => Promise.reject(new TypeError('fetch failed', { cause }));

  const upload = createThingClient({ fetch, retry: false }).thing.uploadThing({ body: new ReadableStream() });

  await expect(upload).rejects.toMatchObject({ code: 'SEC_NETWORK', notSent: true });
});
