import { expect, test } from 'vitest';
import { type Changes, InputError, type WriteBackOptions } from '@sec/core';
import { type OperationRow, writeBack, type WriteBackRules } from '@sec/core/vendor';
import { failureOf } from '../support/failure-of.js';
import { script } from '../support/script.js';
import { createRowClient } from '../support/thing-client.js';

type Members = Record<string, unknown>;

const rules: WriteBackRules = {
  members: 'name size password door tags',
  nullable: 'owner',
  readOnly: 'author',
  secrets: { password: 'user login' },
  inner: { door: { members: 'width', readOnly: 'opened' }, tags: { members: 'color' } },
};

function way(own: WriteBackRules = rules): (read: object, changes?: Changes<Members>, options?: WriteBackOptions) => Members {
  return writeBack<object, Changes<Members>, Members>('replaceLab', own);
}

function client(row: OperationRow) {
  const server = script([{ status: 204 }]);
  const call = createRowClient({ replaceLab: row }, server)['replaceLab'] as (input: unknown) => Promise<unknown>;
  return { call, sent: () => JSON.parse(server.requests.at(-1)?.body ?? 'null') as unknown, server };
}

const row = ['PUT /labs/{name} idempotent name! size! door tags owner password + ~password~unknownMembers', { empty: true }] as const;

test('what only the server sets and null of members without null are left out, at every depth', () => {
  const read = {
    name: 'a',
    author: 'ops',
    size: null,
    owner: null,
    door: { width: null, opened: 3, color: null },
    tags: [{ color: null, id: 1 }],
  };

  expect(way()(read)).toEqual({ name: 'a', owner: null, door: { color: null }, tags: [{ id: 1 }], unknownMembers: {} });
});

test('members that nobody knows are kept, null included, and sent beside the known ones', async () => {
  const { call, sent } = client(row);
  const input = way()({ name: 'a', size: 1, next: { deep: null }, none: null, door: { handle: 'left' } });

  await call(input);

  expect(input['unknownMembers']).toEqual({ next: { deep: null }, none: null });
  expect(sent()).toEqual({ size: 1, door: { handle: 'left' }, next: { deep: null }, none: null });
});

test('a known member goes before an unknown one of its name', async () => {
  const { call, sent } = client(row);

  await call({ name: 'a', size: 1, unknownMembers: { size: 2, new: 3 } });

  expect(sent()).toEqual({ size: 1, new: 3 });
});

test('members nobody knows go into the member that holds the object', async () => {
  const { call, sent } = client(['POST /labs/put idempotent project_id! lab! +lab', { empty: true }]);

  await call(
    way({ members: 'lab_id name', keys: 'project_id', into: 'lab' })({ lab_id: 1, project_id: 7, name: 'a', next: 1 }, { name: 'b' }),
  );

  expect(sent()).toEqual({ project_id: 7, lab: { lab_id: 1, name: 'b', next: 1 } });
});

test('members nobody knows go into a body that is whole', async () => {
  const { call, sent, server } = client(['PUT /labs/{name} idempotent name! =*! +', { empty: true }]);

  await call(way({ members: 'name size', keys: 'name', into: 'body' })({ name: 'a', size: 1, next: 1 }, { size: 2 }));

  expect(sent()).toEqual({ name: 'a', size: 2, next: 1 });
  expect(server.requests.at(-1)?.url.pathname).toMatch(/\/labs\/a$/);
});

test('a changed name travels in the object, and the path is that of what was read', () => {
  const own = way({ members: 'name size', keys: 'name', into: 'body' });

  expect(own({ name: 'a', size: 1 }, { name: 'b' })).toEqual({ name: 'a', body: { name: 'b', size: 1 }, unknownMembers: {} });
  expect(own({ size: 1 }, { name: 'b' })).toMatchObject({ name: 'b', body: { name: 'b' } });
});

test.each([
  ['an operation that replaces nothing', 'PUT /labs/{name} idempotent name! size', { next: 1 }],
  ['a string', row, 'next'],
  ['an array', row, [1]],
])('unknownMembers of %s is refused, and nothing is sent', async (_, own, unknownMembers) => {
  const { call, server } = client(own as OperationRow);

  expect(await failureOf(call({ name: 'a', size: 1, unknownMembers }))).toMatchObject({ code: 'SEC_INPUT', member: 'unknownMembers' });
  expect(server.requests).toHaveLength(0);
});

test('a value that nobody knows is not shown by an error that repeats it', async () => {
  const server = script([{ status: 400, json: { message: 'bad value invented-next-secret' } }]);
  const call = createRowClient({ replaceLab: row }, server)['replaceLab'] as (input: unknown) => Promise<unknown>;

  const error = await failureOf<Error>(call({ name: 'a', size: 1, unknownMembers: { next: { key: 'invented-next-secret' } } }));

  expect(error.message).not.toContain('invented-next-secret');
});

test('changes go before what was read, undefined is no change, and a misspelt one is refused', () => {
  const read = { name: 'a', size: 1, password: 'real' };

  expect(way()(read, { size: 2, password: undefined })).toMatchObject({ name: 'a', size: 2, password: 'real' });
  expect(() => way()(read, { sise: 2 })).toThrow(/replaceLab: "sise" is not a member of its input; known members: name, size/);
});

test.each(['********', '•••', '●●●●', 'xxxxxxxxxx', 'XXXXXX'])('the mask %s is refused, and named with the way out', (password) => {
  const read = { name: 'a', size: 1, password, door: { code: password } };
  const changed = { password: 'new', door: { width: 2 } };

  expect(() => way()(read)).toThrow(InputError);
  expect(() => way()(read, { password: 'new' })).toThrow(/replaceLab: "door\.code" is required, .* pass \{ withoutSecrets: true \}/);
  expect(way()(read, {}, { withoutSecrets: true })).toEqual({ name: 'a', size: 1, door: {}, unknownMembers: {} });
  expect(way()(read, changed)).toEqual({ name: 'a', size: 1, ...changed, unknownMembers: {} });
});

test.each(['**', 'xx', 'XXL', '*.example', '***a'])('%s is no mask', (password) => {
  expect(way()({ name: 'a', password })).toMatchObject({ password });
});

test.each([
  [{ user: 'u' }, {}],
  [{ user: '', login: 'l' }, {}],
  [{ user: 'u', password: '' }, { password: '' }],
])('a secret that %j says is stored, and that a read does not give back, must be given with %j', (read, changes) => {
  const own = way({ ...rules, nullable: 'owner user login' });

  expect(() => own({ name: 'a', ...read }, changes)).toThrow(/"password" is required, because "(user|login)" says that one is stored/);
  expect(own({ name: 'a', ...read }, { password: 'new' })).toMatchObject({ password: 'new' });
  expect(own({ name: 'a', ...read }, { user: '', login: '' })).toMatchObject({ user: '' });
  expect(own({ name: 'a', ...read }, {}, { withoutSecrets: true })).not.toHaveProperty('password', expect.stringMatching(/./));
});

test('members are taken from other places; one of which an item lacks is not taken', () => {
  const own = way({ members: 'ids', keys: 'id', readOnly: 'parts key', take: { id: '/key/id', ids: '/parts/*/id' } });

  expect(own({ key: { id: 7 }, parts: [{ id: 1 }, { id: 2 }] })).toEqual({ id: 7, ids: [1, 2], unknownMembers: {} });
  expect(own({ key: {}, parts: [{ id: 1 }, {}] })).toEqual({ unknownMembers: {} });
  expect(own({ key: null, parts: null })).toEqual({ unknownMembers: {} });
});

test('a server that keeps what is not sent gets no member that nobody knows', () => {
  expect(way({ members: 'name', partial: true })({ name: 'a', next: 1 })).toEqual({ name: 'a' });
});

test('an object that lacks a required member is refused, as is one of another sort', () => {
  expect(() => way({ members: 'name size', required: 'size', into: 'body' })({ name: 'a' })).toThrow(
    /"size" is required, and what was read does not have it/,
  );
  expect(() => way({ members: 'name', only: { source: 'custom' } })({ name: 'a', source: 'shipped' })).toThrow(
    /"source" of what was read must be "custom"/,
  );
});

test.each([undefined, null, 'a', [1], new Map()])('%o was not read', (read) => {
  expect(() => way()(read as unknown as object)).toThrow(/replaceLab: what was read must be an object/);
});

test('a member named __proto__ stays a member', () => {
  const input = way()(JSON.parse('{"name":"a","__proto__":{"size":1}}') as object);

  expect(Object.getPrototypeOf(input['unknownMembers'])).toBe(Object.prototype);
  expect(JSON.stringify(input['unknownMembers'])).toBe('{"__proto__":{"size":1}}');
});
