import { expect, test } from 'vitest';
import { InputError } from '@sec/core';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createRowClient, createThingClient } from '../support/thing-client.js';

const good = { json: { data: {} } };

test('a missing required member is refused before anything is sent', async () => {
  const server = script([good]);

  const error = await failureOf(createThingClient(server).thing.getThing({}));

  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({
    operationId: 'getThing',
    member: 'id',
    message: 'getThing: "id" is required, got undefined; pass it, for example { id: … }',
  });
  expect(server.requests).toHaveLength(0);
});

test('an unknown member is refused with the known ones', async () => {
  const server = script([good]);

  const error = await failureOf(createThingClient(server).thing.getThing({ id: 'a', filed: 1 }));

  expect(error).toMatchObject({ code: 'SEC_INPUT', member: 'filed' });
  expect(String(error)).toContain('known members: id, fields, parts, filter, x-trace');
});

test.each<[string, unknown]>([
  ['a string', 'a'],
  ['a number', 5],
  ['null', null],
  ['a list', [{ id: 'a' }]],
  ['a Map', new Map([['id', 'a']])],
  ['a URLSearchParams', new URLSearchParams('id=a')],
  ['a function', () => ({ id: 'a' })],
])('%s instead of an input object is refused', async (_, input) => {
  const server = script([good]);
  const { list } = createRowClient({ list: 'GET /things safe limit' }, server);

  expect(await failureOf(list(input))).toMatchObject({ code: 'SEC_INPUT' });
  expect(server.requests).toHaveLength(0);
});

test('a member named __proto__ is unknown like any other', async () => {
  const error = await failureOf(
    createThingClient(script([good])).thing.getThing(JSON.parse('{"id":"a","__proto__":{"fields":["x"]}}') as Record<string, unknown>),
  );

  expect(error).toMatchObject({ member: '__proto__' });
});

test('null stands for a member left out, except in a body', async () => {
  const server = script([good]);
  const client = createThingClient(server);

  await client.thing.getThing({ id: 'a', fields: null });
  await client.thing.putThing({ id: 'a', name: 'n', owner: null });

  expect(server.requests.map(({ url, body }) => [url.search, body])).toEqual([
    ['', undefined],
    ['', '{"name":"n","owner":null}'],
  ]);
});

test('a value that the wire cannot express is refused with the reason', async () => {
  const server = script([{ json: {} }]);
  const client = createThingClient(server);

  await client.thing.countThings({ to_score: 0.1 });

  await expect(client.thing.countThings({ to_score: 0 })).rejects.toThrow('countThings: "to_score" cannot be 0: zero means not given');
});

test('a nested member is filled from the top-level one, without touching the caller’s object', async () => {
  const server = script([good]);
  const thing = { name: 'n' };

  await createThingClient(server).thing.nestThing({ project_id: 7, thing });

  expect(server.requests[0]?.body).toBe('{"project_id":7,"thing":{"name":"n","project_id":7}}');
  expect(thing).toEqual({ name: 'n' });
});

test('a nested member that says something else than the top-level one is refused', async () => {
  const error = await failureOf(createThingClient(script([good])).thing.nestThing({ project_id: 7, thing: { project_id: 8 } }));

  expect(error).toMatchObject({ code: 'SEC_INPUT', member: 'thing.project_id' });
  expect(String(error)).toContain('must equal "project_id" (7), got 8');
});

test('a nested list is filled item by item, also from a path member', async () => {
  const server = script([good]);
  const { put } = createRowClient(
    { put: ['PUT /projects/{project_id} idempotent project_id! things', { same: { 'things.project_id': 'project_id' } }] },
    server,
  );

  await put({ project_id: 7, things: [{ a: 1 }, { a: 2, project_id: 7 }] });

  expect(server.requests[0]?.body).toBe('{"things":[{"a":1,"project_id":7},{"a":2,"project_id":7}]}');
});

test('a member left to the client is asked for only when it is missing', async () => {
  const server = script([good]);
  let asked = 0;
  const client = createThingClient(server, { defaults: { project_id: () => (asked++, 42) } });

  await client.thing.startThing({ project_id: 1 });
  await client.thing.startThing({ name: 'n' });

  expect(server.requests.map(({ body }) => body)).toEqual(['{"project_id":1}', '{"project_id":42,"name":"n"}']);
  expect(asked).toBe(1);
});

test('a member that the client cannot find either is refused with both ways out', async () => {
  const client = createThingClient(script([good]), { defaults: { project_id: () => undefined } });

  await expect(client.thing.startThing({})).rejects.toThrow(
    '"project_id" is required, got undefined; pass it, or give the client a default "project_id"',
  );
});

test('a default that fails is an InputError, with the failure as its cause', async () => {
  const client = createThingClient(script([good]), {
    defaults: {
      project_id: () => {
        throw new TypeError('vault is sealed');
      },
    },
  });

  const error = (await failureOf(client.thing.startThing({}))) as InputError;

  expect(error).toMatchObject({ code: 'SEC_INPUT', member: 'project_id' });
  expect(error.cause).toMatchObject({ message: 'vault is sealed' });
});

test.each<[string, unknown, string]>([
  ['a timeout of 0', { timeoutMs: 0 }, 'timeoutMs'],
  ['a misspelt option', { timeout: 5 }, 'timeout'],
  ['a controller in place of its signal', { signal: new AbortController() }, 'signal'],
  ['half an attempt', { retry: { attempts: 1.5 } }, 'retry.attempts'],
  ['a retry option that does not exist', { retry: { tries: 3 } }, 'retry.tries'],
  ['null', null, 'options'],
  ['headers that are no object', { headers: 'x: y' }, 'headers'],
])('%s as call option is an InputError', async (_, options, member) => {
  const server = script([good]);

  const error = await failureOf(createThingClient(server).thing.getThing({ id: 'a' }, options as never));

  expect(error).toMatchObject({ code: 'SEC_INPUT', operationId: 'getThing', member });
  expect(server.requests).toHaveLength(0);
});
