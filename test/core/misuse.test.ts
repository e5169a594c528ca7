/** What goes wrong with a `fetch` of one's own, beside failures of the network. */
import { expect, test, vi } from 'vitest';
import { NetworkError } from '@sec/core';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createExchangingClient, createThingClient } from '../support/thing-client.js';

/** A client over a fetch of the test's own, and the number of its calls. */
function over(respond: () => unknown): { readonly error: Promise<unknown>; readonly calls: () => number } {
  let calls = 0;
  const fetch = (async () => {
    calls++;
    return respond();
  }) as typeof globalThis.fetch;
  const client = createThingClient({ ...script([]), fetch });
  return { error: failureOf(client.thing.getThing({ id: 'a' })), calls: () => calls };
}

const raise = (error: unknown) => (): never => {
  throw error;
};

function withOwnCause(): Error {
  const error = new Error('x');
  return Object.assign(error, { cause: error });
}

test('fetch is called as a function, as the platform demands of its own', async () => {
  const server = script([{ json: { data: {} } }]);
  const fetch = vi.fn(server.fetch);

  await createThingClient({ ...server, fetch }).thing.getThing({ id: 'a' });

  expect(fetch.mock.contexts).toEqual([undefined]);
});

test.each<[string, () => unknown, string]>([
  ['a wrong this', raise(new TypeError('Illegal invocation')), 'Illegal invocation'],
  ['a mistake in it', () => (undefined as unknown as { readonly x: { readonly y: 1 } }).x.y, 'Cannot read properties of undefined'],
  ['no response', () => undefined, 'Cannot read properties of undefined'],
  ['a stub in place of a response', () => ({ ok: true, status: 200, json: async () => ({}) }), 'Cannot read properties of undefined'],
  [
    'a body that is no stream of the web',
    () => Object.defineProperty(new Response('{}'), 'body', { value: { pipe: () => undefined } }),
    'is not a function',
  ],
  [
    'a body that was read before',
    () => {
      const response = new Response('{}');
      void response.text();
      return response;
    },
    'ReadableStream is locked',
  ],
])('%s is reported in its own words, and not retried', async (_, respond, words) => {
  const { error, calls } = over(respond);

  const failure = await error;

  expect(failure).toBeInstanceOf(NetworkError);
  expect((failure as Error).message).toContain(words);
  expect(calls()).toBe(1);
});

test.each([
  ['the words of Node', new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) })],
  ['the words of Chromium', new TypeError('Failed to fetch')],
  ['the words of Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
  ['the words of Safari', new TypeError('Load failed')],
  ['the words of React Native', new TypeError('Network request failed')],
])('a failure of the network in %s is retried', async (_, error) => {
  const { error: failure, calls } = over(raise(error));

  expect(await failure).toMatchObject({ code: 'SEC_NETWORK', attempts: 3 });
  expect(calls()).toBe(3);
});

test('what a proxy said stands in the message, however deep it was', async () => {
  const proxy = new Error('Proxy response (407) !== 200 when HTTP Tunneling');
  const { error } = over(raise(new TypeError('fetch failed', { cause: new Error('Request was cancelled.', { cause: proxy }) })));

  expect(String(await error)).toContain('no response from api.example (Proxy response (407)');
});

test.each<[string, () => unknown]>([
  ['a cause that is a string', () => new TypeError('fetch failed', { cause: 'why' })],
  ['a cause that is the error itself', () => withOwnCause()],
  ['a string', () => 'no'],
  ['undefined', () => undefined],
  ['a symbol', () => Symbol('no')],
  [
    'an error of another realm with a code that throws',
    () => Object.defineProperty(new Error('x'), 'code', { get: raise(new Error('inner')) }),
  ],
  ['a proxy that throws', () => new Proxy({}, { get: raise(new Error('inner')), getPrototypeOf: raise(new Error('inner')) })],
])('%s in place of an error ends in an error of ours', async (_, create) => {
  const { error } = over(() => raise(create())());

  expect(await error).toMatchObject({ code: 'SEC_NETWORK', attempts: 3 });
});

test('an odd error of a function that obtains a credential ends in an error of ours', async () => {
  const client = createExchangingClient(script([]), async () => raise(Object.assign(new Error('x'), { message: 7, stack: {} }))());

  expect(await failureOf(client.thing.getThing({ id: 'a' }))).toMatchObject({
    code: 'SEC_AUTH',
    message: expect.stringContaining('could not be obtained: 7') as string,
  });
});
