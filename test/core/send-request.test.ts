import { inspect } from 'node:util';
import { ConfigError, HttpError, InputError, shareLimits } from '@sec/core';
import { assertCredential, type Credential, type DirectRequest, sendRequest } from '@sec/core/vendor';
import { expect, test, vi } from 'vitest';
import { failureOf } from '../support/failure-of.js';
import { script } from '../support/script.js';
import { createThingClient, thingRow } from '../support/thing-client.js';

const upload: DirectRequest = { operation: { uploadFile: 'POST {upload_url} never' }, url: 'https://upload.example/t', body: 'x' };
const read: DirectRequest = { operation: { listHidden: 'GET /hidden safe' }, url: (base) => `${base}/hidden`, credentials: 'client' };
const good = { json: { taken: true } };

test('a request to another host carries no credential, and of the client’s headers the user agent alone', async () => {
  const server = script([good]);
  const client = createThingClient({ ...server, headers: { 'x-gateway-key': 'invented' }, userAgent: 'job/1' });

  const { data, response } = await sendRequest(client, { ...upload, headers: { 'X-Own': '1' } });

  expect([data, response.status]).toEqual([{ taken: true }, 200]);
  expect(server.requests[0]).toMatchObject({ method: 'POST', body: 'x' });
  expect(server.requests[0]?.headers).toEqual({ accept: 'application/json', 'user-agent': 'sec-thing/1.2.3 job/1', 'x-own': '1' });
});

test('with the client’s credential a request has all that a call has, and is retried like one', async () => {
  const server = script([{ status: 503 }, good]);
  const client = createThingClient({ ...server, headers: { 'x-gateway-key': 'invented' } });

  await sendRequest(client, read);

  expect(server.requests.map(({ url }) => url.href)).toEqual(['https://api.example/base/hidden', 'https://api.example/base/hidden']);
  expect(server.requests[1]?.headers).toMatchObject({ 'x-auth-token': 'invented-token', 'x-gateway-key': 'invented' });
});

test('the client’s credential waits for the client’s limits', async () => {
  const server = script([good]);
  const release = vi.fn<() => void>();
  const acquire = vi.fn<() => Promise<() => void>>(async () => release);
  const client = createThingClient({ ...server, limiter: shareLimits({ acquire }, { instances: 1 }) });

  await sendRequest(client, read);
  await sendRequest(client, upload);

  expect([acquire.mock.calls.length, release.mock.calls.length]).toEqual([1, 1]);
});

test.each([
  'https://evil.example/hidden',
  'https://api.example.evil.example/hidden',
  'http://api.example/hidden',
  'https://api.example:8443/',
])('the client’s credential is not sent to %s', async (url) => {
  const server = script([good]);

  const error = await failureOf<InputError>(sendRequest(createThingClient(server), { ...read, url }));

  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ operationId: 'listHidden', member: 'url' });
  expect(server.requests).toHaveLength(0);
});

test('a URL may be refused by what derives it, and then nothing is sent', async () => {
  const server = script([good]);
  const bases: string[] = [];
  const url = (base: string): string => {
    bases.push(base);
    throw new Error('not there');
  };

  await expect(sendRequest(createThingClient(server), { ...upload, url })).rejects.toThrow('not there');
  expect([bases, server.requests.length]).toEqual([['https://api.example/base'], 0]);
});

test('a secret of a request is in no error, its cause included, and in no event', async () => {
  const secret = 'AbCdEf0123456789SecretToken';
  const url = `https://upload.example/up/${secret}/`;
  const events: unknown[] = [];
  const watch = {
    onAttempt: (event: unknown) => events.push(event),
    onRetry: (event: unknown) => events.push(event),
    retry: false as const,
  };
  const echoing = createThingClient(
    { ...script([{ status: 400, json: { error: url } }]), ...watch },
    {
      responseRules: { readFailure: () => ({ vendorMessage: `cannot take ${url}` }) },
    },
  );
  const failing = createThingClient({
    ...watch,
    fetch: async (target) => {
      throw new TypeError(`cannot fetch ${String(target)}`, { cause: new Error(`while sending ${encodeURIComponent(String(target))}`) });
    },
  });

  const request = { ...upload, url, secrets: [url, secret] };
  const errors = [await failureOf(sendRequest(echoing, request)), await failureOf(sendRequest(failing, request))];

  expect(errors[0]).toMatchObject({ vendorMessage: 'cannot take [redacted]' });
  expect(events).toHaveLength(2);
  expect(inspect([errors, events], { depth: 9, showHidden: true })).not.toContain('SecretToken');
});

test('a request that repeats another counts on from it, in its errors and events', async () => {
  const onAttempt = vi.fn<(event: unknown) => void>();
  const client = createThingClient({ ...script([{ status: 409, json: {} }]), onAttempt });

  const error = await failureOf(sendRequest(client, { ...upload, previous: { attempts: 2, mayHaveSucceeded: true } }));

  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ kind: 'conflict', attempts: 3, mayHaveSucceeded: true });
  expect(onAttempt).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ operationId: 'uploadFile', attempt: 3 }));
});

test('a body that is a function is opened once for each attempt', async () => {
  const server = script([{ status: 429, headers: { 'retry-after': '1' } }, good]);
  const open = vi.fn<() => ReadableStream<Uint8Array>>(() => new Blob(['x']).stream() as ReadableStream<Uint8Array>);

  await sendRequest(createThingClient(server), { ...upload, body: open, init: { credentials: 'omit' } });

  expect(open).toHaveBeenCalledTimes(2);
  expect(server.requests[0]?.rawBody).not.toBe(server.requests[1]?.rawBody);
});

test('a credential can be asked for long before the call, and nothing is sent', async () => {
  const server = script([good]);
  const missing: Credential = {
    authorize({ operation: { id } }) {
      throw new ConfigError('auth', `"auth" is required for ${id}`);
    },
    headerNames: () => [],
    isRejected: () => false,
    reauthorize: async () => undefined,
  };

  await assertCredential(createThingClient(server), thingRow('getThing'));
  await assertCredential(createThingClient(server, { credentials: { token: missing } }), thingRow('openThing'));
  await expect(
    assertCredential(createThingClient(server, { credentials: { token: missing } }), thingRow('getThing')),
  ).rejects.toMatchObject({ code: 'SEC_CONFIG', message: '"auth" is required for getThing' });
  expect(server.requests).toHaveLength(0);
});

test('a redirect that fetch refuses by itself, as it does for a streamed body, is an error like any other redirect', async () => {
  const inits: (RequestInit | undefined)[] = [];
  const client = createThingClient({
    ...script([]),
    fetch: async (_, init) => {
      inits.push(init);
      throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    },
  });
  const body = new Blob(['x']).stream() as ReadableStream<Uint8Array>;

  await expect(client.thing.uploadThing({ body })).rejects.toMatchObject({
    code: 'SEC_HTTP',
    kind: 'http',
    status: 0,
    attempts: 1,
    mayHaveSucceeded: false,
    message: expect.stringContaining('the server redirects to an address that cannot be read, which is not followed'),
  });
  expect(inits.map((init) => init?.redirect)).toEqual(['error']);
});

test('a URL that is none is refused without repeating it', async () => {
  const server = script([good]);

  const error = await failureOf<InputError>(sendRequest(createThingClient(server), { ...upload, url: 'upload?signature=invented' }));

  expect(error).toMatchObject({ code: 'SEC_INPUT', member: 'url', operationId: 'uploadFile' });
  expect(inspect(error)).not.toContain('invented');
  expect(server.requests).toEqual([]);
});
