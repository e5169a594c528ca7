/** Headers of clients and of calls, in each form that `fetch` takes. */
import { expect, test } from 'vitest';
import type { CallOptions, ClientOptions } from '@sec/core';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createThingClient } from '../support/thing-client.js';

const good = { json: { data: {} } };
const forms: readonly (readonly [string, NonNullable<CallOptions['headers']>])[] = [
  ['an object', { 'X-Team': 'a' }],
  ['a Headers', new Headers({ 'X-Team': 'a' })],
  ['pairs', [['X-Team', 'a']]],
  ['a Map', new Map([['X-Team', 'a']])],
  ['an object without a prototype', Object.assign(Object.create(null) as Record<string, string>, { 'X-Team': 'a' })],
];

test.each(forms)('%s gives the headers of a client and of a call', async (_, headers) => {
  const server = script([good]);

  await createThingClient({ ...server, headers }).thing.getThing({ id: 'a' });
  await createThingClient(server).thing.getThing({ id: 'a' }, { headers });

  expect(server.requests.map((request) => request.headers['x-team'])).toEqual(['a', 'a']);
});

test('a name that comes twice is one header with both values, as fetch sends it', async () => {
  const server = script([good]);
  const headers = [
    ['X-Team', 'a'],
    ['x-team', 'b'],
  ] as const;

  await createThingClient({ ...server, headers: { 'x-team': 'c' } }).thing.getThing({ id: 'a' }, { headers });

  expect(server.requests[0]?.headers['x-team']).toBe('a, b');
});

test.each<[string, unknown]>([
  ['an iterator, which can be read only once', new Headers({ 'x-team': 'a' }).entries()],
  ['pairs of one', [['x-team']]],
  ['an array of strings', ['x-team', 'a']],
  ['bytes', new Uint8Array([1])],
  ['a promise', Promise.resolve({ 'x-team': 'a' })],
  ['a string', 'x-team: a'],
])('%s is refused by clients and by calls', async (_, given) => {
  const server = script([good]);
  const headers = given as NonNullable<ClientOptions['headers']>;

  expect(() => createThingClient({ ...server, headers })).toThrow(/"headers".* for example/);
  expect(await failureOf(createThingClient(server).thing.getThing({ id: 'a' }, { headers }))).toMatchObject({
    code: 'SEC_INPUT',
    member: 'headers',
  });
  expect(server.requests).toHaveLength(0);
});

test.each(['Connection', 'proxy-connection', 'keep-alive', 'TE', 'trailer', 'Transfer-Encoding', 'upgrade', 'expect'])(
  'the header %s of the connection is refused in every form',
  async (name) => {
    const server = script([good]);

    for (const headers of [{ [name]: 'x' }, [[name, 'x']] as const, new Map([[name, 'x']])]) {
      expect(() => createThingClient({ ...server, headers })).toThrow(`header "${name}" must be left out`);
      expect(await failureOf(createThingClient(server).thing.getThing({ id: 'a' }, { headers }))).toMatchObject({ code: 'SEC_INPUT' });
    }
    expect(server.requests).toHaveLength(0);
  },
);
